import { addressOf, areaFromAddress, areaOfCell, columnNumber, type Area } from "../../src/engine/workbook/address";
import {
  dateValue,
  numberValue,
  textValue,
  type Cell,
  type CellValue,
  type Row,
  type Sheet,
  type Workbook,
} from "../../src/engine/workbook/workbook";

/*
 * A workbook written as text, with what must be found in it marked under its row. See tests/grids/README.md.
 */

export interface GridCase {
  readonly kind: "marked" | "unmarked";
  readonly title: string;
  /** Line of the file the case begins at. */
  readonly line: number;
  readonly options: { readonly today: string; readonly circular: string | null; readonly schoolYear: string | null };
  readonly sheets: readonly Sheet[];
  readonly marks: readonly GridMark[];
}

export interface GridMark {
  readonly sheet: string;
  readonly address: string;
  /** Composed; null where something absent is meant. */
  readonly fragment: string | null;
  /** Undefined where the grid does not say. */
  readonly expected: string | undefined;
  readonly severity: string | undefined;
}

const DEFAULT_SHEET = "Kế hoạch";

/** The cases of a file, each begun by "### marked: …" or "### unmarked: …". */
export function readGrids(text: string): readonly GridCase[] {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, index) => (/^### (?:marked|unmarked): /.test(line) ? [index] : []));
  return starts.map((start, index) => readCase(lines.slice(start, starts[index + 1] ?? lines.length), start + 1));
}

function readCase(lines: readonly string[], line: number): GridCase {
  const [, kind, title] = /^### (marked|unmarked): (.*)$/.exec(lines[0] ?? "") ?? [];
  const body = lines.slice(1);
  const given = new Map(
    body
      .filter((one) => one.startsWith("@ "))
      .flatMap((one) => one.slice(2).trim().split(/\s+/))
      .map((pair) => pair.split("=") as [string, string]),
  );
  const { sheets, marks } = readSheets(body.filter((one) => !one.startsWith("@ ")));
  return {
    kind: kind as GridCase["kind"],
    title: title ?? "",
    line,
    options: {
      today: given.get("today") ?? "2024-10-15",
      circular: given.get("circular") ?? null,
      schoolYear: given.get("school-year") ?? null,
    },
    sheets,
    marks,
  };
}

/** The workbook of a text without cases: "= Name" begins a sheet. */
export function readWorkbook(text: string, name: string): Workbook {
  const body = text.split("\n").filter((line) => !line.startsWith("@ ") && !line.startsWith("// "));
  return { name, sheets: readSheets(body).sheets };
}

function readSheets(lines: readonly string[]): { readonly sheets: readonly Sheet[]; readonly marks: readonly GridMark[] } {
  const groups: { name: string; lines: string[]; own?: Sheet["own"] }[] = [];
  for (const line of lines) {
    const [, name, own] = /^= (.+?)(?: \[(progress)\])?\s*$/.exec(line) ?? [];
    if (name !== undefined) groups.push({ name: name.trim(), lines: [], own: own === undefined ? null : "progress" });
    else if (groups.length > 0) groups.at(-1)?.lines.push(line);
    else if (line.trim() !== "") groups.push({ name: DEFAULT_SHEET, lines: [line] });
  }
  const read = groups.map((group) => readSheet(group.name, group.lines, group.own ?? null));
  return { sheets: read.map((one) => one.sheet), marks: read.flatMap((one) => one.marks) };
}

function readSheet(name: string, lines: readonly string[], own: Sheet["own"]): { sheet: Sheet; marks: readonly GridMark[] } {
  const rows: Row[] = [];
  const merges = new Map<string, Area>();
  const marks: GridMark[] = [];
  let row = 0;
  for (const line of trimmed(lines)) {
    if (line.startsWith("! ")) {
      marks.push(readMark(line, name, row));
      continue;
    }
    row += 1;
    const tokens = line.startsWith("|") ? line.replace(/^\||\|\s*$/g, "").split(/(?<!\\)\|/) : [line];
    const cells = tokens.flatMap((token, index) => readCell(token.trim(), row, index + 1, merges));
    if (cells.length > 0) rows.push({ row, isHidden: false, cells });
  }
  return { sheet: { name, isHidden: false, own, rows, merges: [...new Set(merges.values())] }, marks };
}

function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first === -1 ? [] : lines.slice(first, last + 1);
}

function readCell(token: string, row: number, column: number, merges: Map<string, Area>): readonly Cell[] {
  if (token === "<" || token === "^") {
    const from = token === "<" ? areaOfCell(row, column - 1) : areaOfCell(row - 1, column);
    const before = merges.get(addressOf(from)) ?? from;
    const area = { ...before, bottom: Math.max(before.bottom, row), right: Math.max(before.right, column) };
    for (let r = area.top; r <= area.bottom; r++)
      for (let c = area.left; c <= area.right; c++) merges.set(addressOf(areaOfCell(r, c)), area);
    return [];
  }
  return token === "" ? [] : [{ column, value: valueOf(token), isFormula: false }];
}

/** "#12.5" a number, "#1.10:0.00" with a format, "@2024-09-01" a day; else a text in which \n, \| and \u00d0 are what they say. */
function valueOf(token: string): CellValue {
  const number = /^#(-?\d+(?:\.\d+)?)(?::(.+))?$/.exec(token);
  if (number !== null) return numberValue(Number(number[1]), number[2] ?? null);
  if (/^@\d{4}-\d\d-\d\d$/.test(token)) return dateValue(token.slice(1));
  return textValue(unescaped(token));
}

function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-f]{4}|n|\|)/gi, (_, code: string) =>
    code === "n" ? "\n" : code === "|" ? "|" : String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** "! C «words» → what it should say [note]"; "! C7 ∅" for something absent; a column stands for its cell of the row above. */
function readMark(line: string, sheet: string, row: number): GridMark {
  const match = /^! ([A-Z]{1,2})(\d*(?::[A-Z]{1,2}\d+)?) (?:«(.*?)»|∅)(?: → (.*?))?(?: \[(error|warning|note)\])?\s*$/u.exec(line);
  if (match === null) throw new Error(`not a mark: ${line}`);
  const [, column = "", rest = "", fragment, expected, severity] = match;
  const area = rest === "" ? areaOfCell(row, columnNumber(column)) : areaFromAddress(column + rest);
  if (area === null) throw new Error(`no address: ${line}`);
  return {
    sheet,
    address: addressOf(area),
    fragment: fragment === undefined ? null : unescaped(fragment),
    expected: expected === undefined ? undefined : unescaped(expected),
    severity,
  };
}
