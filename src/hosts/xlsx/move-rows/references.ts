import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from "../../../engine/workbook/address";

/** One corner of a reference; 0 where it names no column (a whole row) or no row (a whole column). */
export interface Corner {
  readonly column: number;
  readonly isColumnFixed: boolean;
  readonly row: number;
  readonly isRowFixed: boolean;
}

export interface Reference {
  /** null where it names no sheet: that in which the formula stands. */
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}

/** "same": as it stands; null: what it referred to is gone. */
export type Rewriting = (reference: Reference) => Reference | "same" | null;

const LETTER = String.raw`\w.\\?\u0080-\uffff`;
/** Not within a longer word, no function, no sheet, no table, no first sheet of several. */
const ALONE = String.raw`(?![${LETTER}$(!\[])(?!:[${LETTER}]+!)`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})`;
const CELLS = new RegExp(`${CELL}(?::${CELL})?${ALONE}`, "y");
const ROWS = new RegExp(String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${ALONE}`, "y");
const COLUMNS = new RegExp(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${ALONE}`, "y");
const SEVERAL_SHEETS = new RegExp(`:[${LETTER}]+!`, "y");
/** Texts, errors, quoted sheets, words. */
const PIECE = new RegExp(String.raw`"(?:[^"]|"")*"|#[A-Z][A-Z0-9_/]*[!?]?|'(?:[^']|'')*'|[${LETTER}$]+`, "y");

/** Before the reference: a sheet, none, or something that is not to be touched (another workbook, several sheets, a sheet that is gone). */
type Before = { readonly sheet: string } | "none" | "foreign";

/**
 * A formula (without "=") with its references rewritten and every other sign as it stands: texts, functions, names, table columns and
 * references to other workbooks or to several sheets are passed over.
 */
export function withReferences(formula: string, rewritten: Rewriting): string {
  let out = "";
  let copied = 0;
  let before: Before = "none";
  /** Where the name of the sheet begins. */
  let sheetAt = 0;
  for (let at = 0; at < formula.length;) {
    if (formula[at] === "[") {
      at = afterBrackets(formula, at);
      before = "foreign";
      continue;
    }
    const piece = matchAt(PIECE, formula, at)?.[0] ?? null;
    if (piece === null) {
      before = "none";
      at++;
      continue;
    }
    const end = at + piece.length;
    const sheet = sheetBefore(formula, piece, end, before);
    if (sheet !== null) {
      before = sheet.before;
      sheetAt = at;
      at = sheet.end;
      continue;
    }
    const found = referenceAt(formula, at, before);
    if (found === null) {
      before = "none";
      // What follows in brackets is a column of a table.
      at = formula[end] === "[" ? afterBrackets(formula, end) : end;
      continue;
    }
    const next = found.reference === null ? "same" : rewritten(found.reference);
    if (next !== "same") {
      // Excel writes the sheet before #REF!, and reads it without; LibreOffice knows only the latter.
      const from = next === null && typeof before === "object" ? sheetAt : at;
      out += formula.slice(copied, from) + (next === null ? "#REF!" : referenceText(next));
      copied = found.end;
    }
    before = "none";
    at = found.end;
  }
  return copied === 0 ? formula : out + formula.slice(copied);
}

/** Where the piece names a sheet (or an error stands in its place): what comes before the reference, and where that begins. */
function sheetBefore(formula: string, piece: string, end: number, before: Before): { before: Before; end: number } | null {
  if (piece.startsWith("#")) return { before: "foreign", end };
  if (piece.startsWith('"')) return { before: "none", end };
  const several = matchAt(SEVERAL_SHEETS, formula, end)?.[0];
  if (several !== undefined) return { before: "foreign", end: end + several.length };
  if (formula[end] !== "!") return piece.startsWith("'") ? { before: "none", end } : null;
  const name = piece.startsWith("'") ? piece.slice(1, -1).replaceAll("''", "'") : piece;
  return { before: before === "foreign" || /[:[\]]/.test(name) ? "foreign" : { sheet: name }, end: end + 1 };
}

function referenceAt(formula: string, at: number, before: Before): { readonly reference: Reference | null; readonly end: number } | null {
  const corners = cellsAt(formula, at) ?? rowsAt(formula, at) ?? columnsAt(formula, at);
  if (corners === null) return null;
  const { first, last, end } = corners;
  if (before === "foreign" || !isOnGrid(first) || (last !== null && !isOnGrid(last))) return { reference: null, end };
  return { reference: { sheet: before === "none" ? null : before.sheet, first, last }, end };
}

interface Corners {
  readonly first: Corner;
  readonly last: Corner | null;
  readonly end: number;
}

function cellsAt(formula: string, at: number): Corners | null {
  const match = matchAt(CELLS, formula, at);
  if (match === null) return null;
  const [whole, a, b, c, d, e, f, g, h] = match;
  return { first: corner(a, b, c, d), last: f === undefined ? null : corner(e, f, g, h), end: at + whole.length };
}

function rowsAt(formula: string, at: number): Corners | null {
  const match = matchAt(ROWS, formula, at);
  if (match === null) return null;
  const [whole, a, b, c, d] = match;
  return { first: corner("", "", a, b), last: corner("", "", c, d), end: at + whole.length };
}

function columnsAt(formula: string, at: number): Corners | null {
  const match = matchAt(COLUMNS, formula, at);
  if (match === null) return null;
  const [whole, a, b, c, d] = match;
  return { first: corner(a, b, "", ""), last: corner(c, d, "", ""), end: at + whole.length };
}

function corner(fixedColumn = "", letters = "", fixedRow = "", row = ""): Corner {
  return { column: columnNumber(letters), isColumnFixed: fixedColumn !== "", row: Number(row), isRowFixed: fixedRow !== "" };
}

/** "TAX2024" is an address, "ZZZ1" is a name. */
function isOnGrid({ column, row }: Corner): boolean {
  return column <= LAST_COLUMN && row <= LAST_ROW;
}

export function referenceText({ first, last }: Reference): string {
  return last === null ? cornerText(first) : `${cornerText(first)}:${cornerText(last)}`;
}

function cornerText({ column, isColumnFixed, row, isRowFixed }: Corner): string {
  const letters = column === 0 ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
  return row === 0 ? letters : `${letters}${isRowFixed ? "$" : ""}${row}`;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** After the bracket that closes this one; within brackets an apostrophe takes the meaning from the next sign. */
function afterBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
