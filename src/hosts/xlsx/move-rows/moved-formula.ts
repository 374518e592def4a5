import { LAST_COLUMN, LAST_ROW } from "../../../engine/workbook/address";
import { type Corner, type Reference, type Rewriting, withReferences } from "./references";
import type { RowMoves } from "./row-move";

/**
 * A formula after rows of some sheets went and came: its references follow, and one of which nothing is left is #REF!, as in Excel.
 * @param home the sheet in which it stands; null for a name or a chart, which always say of which sheet they speak
 * @param instead what a reference becomes of which nothing is left
 */
export function movedFormula(formula: string, home: string | null, moves: RowMoves, instead: Rewriting = () => null): string {
  if (moves.size === 0) return formula;
  return withReferences(formula, (reference) => {
    const moved = movedReference(reference, home, moves);
    return moved === null ? instead(reference) : moved;
  });
}

/** Whether a formula refers to a sheet whose rows moved. */
export function speaksOfMoved(formula: string, home: string, moves: RowMoves): boolean {
  let speaks = false;
  withReferences(formula, ({ sheet }) => {
    if (moves.get((sheet ?? home).toLowerCase())?.isIdle === false) speaks = true;
    return "same";
  });
  return speaks;
}

/** A formula of a rule, whose relative parts keep their distance to the row it is written for where what they referred to is gone. */
export function movedRuleFormula(
  formula: string,
  { home, moves }: { readonly home: string | null; readonly moves: RowMoves },
  base: { readonly shift: number; readonly distance: number },
): string {
  const rebased = offsetFormula(formula, base.shift, 0);
  return movedFormula(rebased, home, moves, (reference) => {
    const isFixed = reference.first.isRowFixed || reference.last?.isRowFixed === true;
    return isFixed ? null : offsetReference(reference, base.distance, 0);
  });
}

function movedReference(reference: Reference, home: string | null, moves: RowMoves): Reference | "same" | null {
  const sheet = reference.sheet ?? home;
  const move = sheet === null ? undefined : moves.get(sheet.toLowerCase());
  const { first, last } = reference;
  if (move === undefined || move.isIdle || first.row === 0) return "same";
  const bottom = last ?? first;
  const span = move.spanOf(Math.min(first.row, bottom.row), Math.max(first.row, bottom.row));
  if (span === null) return null;
  const [from, to] = first.row <= bottom.row ? [span.top, span.bottom] : [span.bottom, span.top];
  if (from === first.row && to === bottom.row) return "same";
  return { ...reference, first: { ...first, row: from }, last: last === null ? null : { ...last, row: to } };
}

/** The formula as it reads when it is copied so many rows down and columns right: fixed parts stay, the others go along, around the edge. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : withReferences(formula, (reference) => offsetReference(reference, rows, columns));
}

function offsetReference(reference: Reference, rows: number, columns: number): Reference {
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === 0 || corner.isRowFixed ? corner.row : around(corner.row + rows, LAST_ROW),
    column: corner.column === 0 || corner.isColumnFixed ? corner.column : around(corner.column + columns, LAST_COLUMN),
  });
  return { ...reference, first: moved(reference.first), last: reference.last === null ? null : moved(reference.last) };
}

function around(place: number, last: number): number {
  return ((((place - 1) % last) + last) % last) + 1;
}
