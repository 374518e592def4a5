import { dataSplice, type SheetFrame, sheetFrame } from "../sheet-frame";
import { type Splice, spliced } from "../splice";
import { movedElement } from "./moved-elements";
import { speaksOfMoved } from "./moved-formula";
import { type MovedRowsContext, movedRows } from "./moved-rows";
import { IDLE, type RowMove, type RowMoves } from "./row-move";

export interface MovedSheetContext {
  readonly part: string;
  readonly home: string;
  /** Of all sheets, this one's too. */
  readonly moves: RowMoves;
  readonly insertedRows: MovedRowsContext["insertedRows"];
}

/** A worksheet after rows of it or of others went and came: the very text it was where nothing of it moved or refers to what moved. */
export function movedSheet(text: string, context: MovedSheetContext): string {
  const { part, home, moves } = context;
  const move = moves.get(home.toLowerCase()) ?? IDLE;
  const frame = sheetFrame(text, part);
  const around = movedElement(frame.text, frame.root, { home, move, moves }) ?? [];
  return spliced(text, [...frame.inSheet(around), ...rowSplices(text, frame, context, move)]);
}

function rowSplices(text: string, frame: SheetFrame, context: MovedSheetContext, move: RowMove): readonly Splice[] {
  const { home, moves } = context;
  const { element } = frame.data;
  if (move.isIdle && !text.includes(`<${element.prefix}f`)) return [];
  const isUnshared = (formula: string): boolean => !move.isIdle || speaksOfMoved(formula, home, moves);
  const rows = movedRows(text, frame.data, element.prefix, { ...context, move, isUnshared });
  return rows === text.slice(frame.data.from, frame.data.until) ? [] : [dataSplice(frame, rows)];
}
