import { capabilities } from "./capabilities";
import { excelCodeOf, inExcel } from "./trouble";

export interface UndoOptions {
  /** False where something is to be done that Excel cannot undo. */
  readonly isPossible: boolean;
  /** Whether the work may be done a second time over a part of itself. */
  readonly isRepeatable: boolean;
}

/** Excel has once refused to make one step of work that may not be repeated: the next time it is not asked to. */
let isRefused = false;

/** One click is one step to undo, where Excel can do that; if it then finds something it cannot undo, the work is done without. */
export async function inOneUndo<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { isPossible, isRepeatable }: UndoOptions = { isPossible: true, isRepeatable: true },
): Promise<T> {
  if (!isPossible || !capabilities().hasUndoGroups || (isRefused && !isRepeatable)) return inExcel(work);
  try {
    return await inExcel(work, { mergeUndoGroup: true });
  } catch (thrown) {
    if (excelCodeOf((thrown as Error).cause) !== "UndoNotSupported") throw thrown;
    if (isRepeatable) return inExcel(work);
    isRefused = true;
    throw thrown;
  }
}
