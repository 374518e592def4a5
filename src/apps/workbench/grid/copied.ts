import type { Area } from "../../../engine";
import { usedPart } from "./selection";
import type { SheetModel } from "./sheet-model";

export interface Copied {
  /** Lines of values with tabs between, as every table takes it. */
  readonly plain: string;
  readonly html: string;
  readonly area: Area;
}

const MOST_CELLS = 400_000;

/** What goes to the clipboard: values as they are shown; null where it is too much at once. */
export function copied(model: SheetModel, selected: Area): Copied | null {
  const area = usedPart(model, selected);
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return null;
  const lines: string[] = [];
  const rows: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: string[] = [];
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const merge = model.merges.at(row, column);
      const text = model.cellAt(row, column)?.text ?? "";
      const isCovered = merge !== null && (merge.top !== row || merge.left !== column);
      values.push(isCovered ? "" : quoted(text));
      if (!isCovered) cells.push(`<td${spans(merge)}>${escaped(text)}</td>`);
    }
    lines.push(values.join("\t"));
    rows.push(`<tr>${cells.join("")}</tr>`);
  }
  return { plain: lines.join("\r\n"), html: `<meta charset="utf-8"><table>${rows.join("")}</table>`, area };
}

function spans(merge: Area | null): string {
  if (merge === null) return "";
  return ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"`;
}

/** As Excel does: a value with a tab or several lines stands in quotes. */
function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\r?\n/g, "<br>");
}
