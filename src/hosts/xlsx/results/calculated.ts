import type { Area } from "../../../engine/workbook/address";
import type { SheetArea } from "./dependents";
import { type Expression } from "./expression";

/** What a cell gives to a formula; "unknown" where that cannot be told. */
export type Given = { readonly number: number } | { readonly text: string } | "empty" | "unknown";

export interface CellsGiven {
  /** In lower case. */
  readonly at: (sheet: string, row: number, column: number) => Given;
  /** The last row that holds anything. */
  readonly lastRow: (sheet: string) => number;
}

/** Cells that sums may look at in all. */
const MOST_CELLS = 2_000_000;
/** Formulas that rest on each other in a row. */
const DEEPEST = 400;

/**
 * What formulas give, each once: numbers, the text of the one cell it repeats, or "unknown".
 * @param expressionAt null for a cell without a formula that is to be calculated anew, "unknown" for one that cannot be
 */
export function calculator(
  expressionAt: (sheet: string, row: number, column: number) => Expression | "unknown" | null,
  cells: CellsGiven,
): (sheet: string, row: number, column: number) => Given {
  const known = new Map<string, Given>();
  const totals = new Map<string, { readonly bottom: number; readonly sum: number }>();
  let depth = 0;
  let room = MOST_CELLS;

  const valueAt = (sheet: string, row: number, column: number): Given => {
    const expression = expressionAt(sheet, row, column);
    if (expression === null) return cells.at(sheet, row, column);
    const key = `${row}:${column}:${sheet}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // A formula that rests on itself comes back here.
    known.set(key, "unknown");
    const given = expression === "unknown" || depth >= DEEPEST ? "unknown" : calculated(expression);
    known.set(key, given);
    return given;
  };
  const calculated = (expression: Expression): Given => {
    depth++;
    const given = expression.kind === "cell" ? repeated(expression.at) : (numberOf(expression) ?? "unknown");
    depth--;
    return typeof given === "number" ? { number: tidy(given) } : given;
  };
  const repeated = ({ sheet, area }: SheetArea): Given => {
    const given = valueAt(sheet, area.top, area.left);
    return given === "empty" ? { number: 0 } : given;
  };
  /** Null where it is no number. */
  const numberOf = (expression: Expression): number | null => {
    switch (expression.kind) {
      case "number":
        return expression.number;
      case "cell": {
        const given = repeated(expression.at);
        return typeof given === "object" && "number" in given ? given.number : null;
      }
      case "minus": {
        const of = numberOf(expression.of);
        return of === null ? null : -of;
      }
      case "sum":
        return sumOf(expression.parts);
      case "pair": {
        const [left, right] = [numberOf(expression.left), numberOf(expression.right)];
        const result = left === null || right === null ? null : between(expression.sign, left, right);
        return result === null || !Number.isFinite(result) ? null : result;
      }
    }
  };
  const sumOf = (parts: Extract<Expression, { kind: "sum" }>["parts"]): number | null => {
    let sum = 0;
    for (const part of parts) {
      const of = part.kind === "area" ? sumOver(part.at) : numberOf(part);
      if (of === null) return null;
      sum += of;
    }
    return sum;
  };
  const sumOver = ({ sheet, area }: SheetArea): number | null => {
    const { top, left, right, bottom } = clamped(area, cells.lastRow(sheet));
    // Of running totals each goes on where the one above it ended.
    const key = `${top}:${left}:${right}:${sheet}`;
    const before = totals.get(key);
    const goesOn = before !== undefined && before.bottom <= bottom;
    let sum = goesOn ? before.sum : 0;
    for (let row = goesOn ? before.bottom + 1 : top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (room-- < 0) return null;
        const given = valueAt(sheet, row, column);
        if (given === "unknown") return null;
        if (typeof given === "object" && "number" in given) sum += given.number;
      }
    }
    totals.set(key, { bottom, sum });
    return sum;
  };
  return valueAt;
}

export function clamped(area: Area, lastRow: number): Area {
  return { ...area, bottom: Math.min(area.bottom, lastRow) };
}

function between(sign: "+" | "-" | "*" | "/", left: number, right: number): number {
  switch (sign) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}

/** Excel knows fifteen digits: 0.1 + 0.2 is 0.3. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}
