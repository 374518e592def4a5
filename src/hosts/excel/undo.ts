import { capabilities } from "./capabilities";
import { excelCodeOf, inExcel } from "./trouble";

/** One click is one step to undo, where Excel can do that; if it then finds something it cannot undo, the work is done without. */
export async function inOneUndo<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!capabilities().hasUndoGroups) return inExcel(work);
  try {
    return await inExcel(work, { mergeUndoGroup: true });
  } catch (thrown) {
    if (excelCodeOf((thrown as Error).cause) !== "UndoNotSupported") throw thrown;
    return inExcel(work);
  }
}
