import { columnLetters, columnNumber } from "../workbook/address";

/** Where rows and columns of a layout stand in the end. */
export interface Placement {
  readonly rowOf: (row: number) => number;
  /** The rows among which all from `top` to `bottom` stand, wherever people have sorted them to. */
  readonly spanOf: (top: number, bottom: number) => readonly [number, number];
  readonly columnOf: (column: number) => number;
}

const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
/** Strings, sheet names in quotes, structured references, cells and ranges, words, and whatever is left sign by sign. */
const PIECES = new RegExp(String.raw`"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\[[^\]]*\]|${CELL}(?::${CELL})?(?![\w(.])|[A-Za-z_\\][\w.]*|.`, "gs");

/**
 * A formula of a layout as it must read where its cells stand now. Only formulas of our own are read so: of their references every one to
 * another sheet names it in quotes, and none is to whole rows or columns.
 */
export function placedFormula(formula: string, own: Placement, sheetNamed: (name: string) => Placement | null): string {
  let at: Placement | null = own;
  return formula.replace(PIECES, (piece: string, sheet: string | undefined, ...signs: (string | undefined)[]) => {
    if (sheet !== undefined) {
      at = sheetNamed(sheet.replaceAll("''", "'"));
      return piece;
    }
    const there: Placement | null = at;
    at = own;
    const [first, second] = [signs.slice(0, 4), signs.slice(4, 8)];
    if (there === null || first[3] === undefined) return piece;
    const top = Number(first[3]);
    if (second[3] === undefined) return cellAt(there, first, there.rowOf(top));
    const [above, below] = there.spanOf(top, Number(second[3]));
    return `${cellAt(there, first, above)}:${cellAt(there, second, below)}`;
  });
}

function cellAt(
  { columnOf }: Placement,
  [columnSign = "", letters = "", rowSign = ""]: readonly (string | undefined)[],
  row: number,
): string {
  return `${columnSign}${columnLetters(columnOf(columnNumber(letters)))}${rowSign}${row}`;
}
