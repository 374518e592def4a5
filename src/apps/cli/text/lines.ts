import { oneLine } from "../../../engine";

/** A user's text on one line of a terminal: no line ends, no control characters that a terminal would obey, cut with "…" after `limit`. */
export function printable(text: string, limit = 200): string {
  const line = oneLine(text.slice(0, limit * 4)).replace(/[\p{Cc}\p{Cf}]+/gu, "");
  return line.length <= limit ? line : `${line.slice(0, limit - 1).trimEnd()}…`;
}

/** Rows of texts as aligned columns, two spaces apart; columns named in `right` are set to the right. */
export function aligned(rows: readonly (readonly string[])[], indent = "  ", right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((text, i) => (widths[i] = Math.max(widths[i] ?? 0, text.length)));
  return rows.map((row) => {
    const cells = row.map((text, i) => (right.includes(i) ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0)));
    return indent + cells.join("  ").trimEnd();
  });
}

/** Breaks at spaces so that no line is longer than `width`; lines after the first are indented by `hanging`. */
export function wrapped(text: string, width: number, first = "", hanging = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  lines.push(line);
  return lines;
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar of `width` characters for a share from 0 to 1. */
export function bar(share: number, width: number): string {
  const eighths = Math.round(Math.min(Math.max(share, 0), 1) * width * 8);
  return ("█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "")).padEnd(width, "·");
}
