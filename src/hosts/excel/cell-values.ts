import { isDateCode } from "../../engine/workbook/date-format";
import { dayOfSerial } from "../../engine/workbook/serial-day";
import { type Cell, type CellValue, dateValue, numberValue, type Row, textValue } from "../../engine/workbook/workbook";

/** What Excel answers about an area: rows of cells, as values, formulas and number formats. */
export interface Grid {
  /** Of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly isHidden: (index: number) => boolean;
  /** Whether a content that reads like an error is one, where that had to be asked for. */
  readonly isError: (index: number, at: number) => boolean;
}

/** Errors arrive as texts. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

interface NumberFormat {
  /** null for General. */
  readonly code: string | null;
  readonly isDate: boolean;
}

/** Rows with content; one memory for formats serves a whole workbook. */
export function rowsReader(): (grid: Grid) => readonly Row[] {
  const known = new Map<unknown, NumberFormat>();
  const formatOf = (code: unknown): NumberFormat => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const made = numberFormatOf(typeof code === "string" ? code : "");
    known.set(code, made);
    return made;
  };
  return (grid) => grid.values.flatMap((values, index) => rowOf(grid, index, values, formatOf));
}

function rowOf(grid: Grid, index: number, values: readonly unknown[], formatOf: (code: unknown) => NumberFormat): readonly Row[] {
  const formulas = grid.formulas[index];
  const formats = grid.formats[index];
  const cells: Cell[] = [];
  values.forEach((raw, at) => {
    const isText = isErrorLike(raw) && !isFormula(formulas?.[at], raw) && !grid.isError(index, at);
    const value = isText ? textValue(raw) : valueOf(raw, formats?.[at], formatOf);
    if (value !== null) cells.push({ column: grid.left + at, value, isFormula: isFormula(formulas?.[at], raw) });
  });
  return cells.length === 0 ? [] : [{ row: grid.top + index, isHidden: grid.isHidden(index), cells }];
}

/** Typed contents that read like errors: only their type tells whether they are. As places within the grid. */
export function doubtfulCells({ values, formulas }: Pick<Grid, "values" | "formulas">): readonly (readonly [index: number, at: number])[] {
  return values.flatMap((row, index) =>
    row.flatMap((raw, at) => (isErrorLike(raw) && !isFormula(formulas[index]?.[at], raw) ? [[index, at] as const] : [])),
  );
}

function isErrorLike(raw: unknown): raw is string {
  return typeof raw === "string" && ERRORS.has(raw);
}

/** One cell by itself; null where it is empty. */
export function cellValueOf(raw: unknown, format: unknown): CellValue | null {
  return valueOf(raw, format, (code) => numberFormatOf(String(code)));
}

/** A text that begins with "=" is its own formula. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function valueOf(raw: unknown, format: unknown, formatOf: (code: unknown) => NumberFormat): CellValue | null {
  if (typeof raw === "number") return numberOrDay(raw, formatOf(format));
  if (typeof raw === "boolean") return { kind: "boolean", boolean: raw };
  if (typeof raw !== "string" || raw === "") return null;
  return isErrorLike(raw) ? { kind: "error", code: raw } : textValue(raw);
}

/** Whether the workbook counts from 1904 Excel does not tell; such workbooks come from old Macs only. */
function numberOrDay(number: number, { code, isDate }: NumberFormat): CellValue {
  const day = isDate ? dayOfSerial(number, false) : null;
  return day === null || code === null ? numberValue(number, code) : dateValue(day, code);
}

/** "The short date of the reader's country" is told in American; for ours, day first. */
function numberFormatOf(told: string): NumberFormat {
  if (told === "" || told.toLowerCase() === "general") return { code: null, isDate: false };
  const code = told.replace(/^m\/d\/(?:yyyy|yy)(?=$|;@$| h:mm$)/, "dd/mm/yyyy");
  return { code, isDate: isDateCode(code) };
}
