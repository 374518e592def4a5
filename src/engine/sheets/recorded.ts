import { folded } from "../workbook/fold";
import type { SheetWords } from "./sheet-words";

/** "Không", "Không có", a dash: a cell of a result report that says there is nothing to report. */
export function nothingToReport(text: string, { report }: SheetWords): boolean {
  const typed = folded(text);
  return /^[-\u2013\s]*$/.test(typed) || report.nothingWords.some((words) => folded(words) === typed.replace(/^- ?/, ""));
}
