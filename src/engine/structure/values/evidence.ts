import { composed, oneLine } from "../../workbook/fold";

/** "[H1-1.1-01]" of CV 5932/5942: box, standard, criterion, serial. */
const BOX_CODE = /(?<![\p{L}\d])H\s?(\d{1,2})\s?[-–.]\s?(\d{1,2})\s?\.\s?(\d{1,2})\s?[-–.]\s?(\d{1,3})(?!\d)/giu;
/** "MC.1.1.01" of Thông tư 57/2026. */
const POINT_CODE = /(?<![\p{L}\d])MC\s?\.?\s?(\d)\s?\.\s?(\d{1,2})\s?\.\s?(\d{1,3})(?!\d)/giu;
/** "…-01, 02, 03" and "…-01 đến 05" behind a code. */
const MORE_SERIALS = /^\]?\s?(,|;|và|-|–|đến|tới|→)\s?(\d{1,3})(?![\d.,]*\d|\s?[./-]\s?\d|[\p{L}])/u;
const RANGE_SIGN = /^\s?[\])]?\s?(?:-|–|đến|tới|→)\s?[[(]?\s?$/u;
const LONGEST_RANGE = 60;
const MOST_CODES = 2_000;

interface Code {
  readonly prefix: string;
  readonly suffix: string;
  readonly serial: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The evidence a cell names, each once: codes in canonical form ("[H1-1.1-01]", "MC.1.1.01"), ranges and runs of serials written out;
 * where no code stands there, the pieces of text between lines and semicolons, as typed.
 */
export function readEvidence(text: string): string[] {
  const line = oneLine(text);
  const codes = codesIn(line);
  return codes.length > 0 ? withRanges(codes, line) : piecesOf(text);
}

function codesIn(line: string): readonly Code[] {
  const codes: Code[] = [];
  for (const match of line.matchAll(BOX_CODE)) {
    const [whole, box, standard, criterion, serial] = match;
    codes.push({
      prefix: `[H${Number(box)}-${Number(standard)}.${Number(criterion)}-`,
      suffix: "]",
      serial: Number(serial),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  for (const match of line.matchAll(POINT_CODE)) {
    const [whole, standard, criterion, serial] = match;
    codes.push({
      prefix: `MC.${standard}.${Number(criterion)}.`,
      suffix: "",
      serial: Number(serial),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return codes.sort((a, b) => a.start - b.start).slice(0, MOST_CODES);
}

function withRanges(codes: readonly Code[], line: string): string[] {
  const names = new Set<string>();
  codes.forEach((code, i) => {
    const before = codes[i - 1];
    const isRange =
      before !== undefined &&
      before.prefix === code.prefix &&
      code.start - before.end <= 12 &&
      RANGE_SIGN.test(line.slice(before.end, code.start));
    if (isRange) addRange(names, code, before.serial + 1, code.serial - 1);
    addSerial(names, code, code.serial);
    addFurtherSerials(names, code, line, codes[i + 1]?.start ?? line.length);
  });
  return [...names];
}

function addFurtherSerials(names: Set<string>, code: Code, line: string, until: number): void {
  let at = code.end;
  let last = code.serial;
  for (let count = 0; count < LONGEST_RANGE && at < until; count++) {
    const more = MORE_SERIALS.exec(line.slice(at, Math.min(until, at + 16)));
    if (more === null) return;
    const serial = Number(more[2]);
    if (/^(?:-|–|đến|tới|→)$/.test(more[1] ?? "")) addRange(names, code, last + 1, serial - 1);
    addSerial(names, code, serial);
    last = serial;
    at += more[0].length;
  }
}

function addRange(names: Set<string>, code: Code, from: number, to: number): void {
  if (to - from > LONGEST_RANGE) return;
  for (let serial = from; serial <= to; serial++) addSerial(names, code, serial);
}

function addSerial(names: Set<string>, code: Code, serial: number): void {
  names.add(`${code.prefix}${String(serial).padStart(2, "0")}${code.suffix}`);
}

function piecesOf(text: string): string[] {
  const pieces = composed(text)
    .split(/[;\n]/)
    .map((piece) =>
      oneLine(piece)
        .replace(/^[-–•+*▪]\s?/, "")
        .replace(/[.,]$/, "")
        .trim(),
    )
    .filter((piece) => /[\p{L}\d]/u.test(piece) && !/^(?:không|không có|ko)$/iu.test(piece));
  return [...new Set(pieces)];
}
