import { folded } from "../workbook/fold";
import type { SheetWords } from "./sheet-words";

/** Words that say there is nothing are few; folding a paragraph to learn that it is none is dear. */
const LONGEST_NOTHING = 40;

/** "Không", "Không có", a dash: a cell of a result report that says there is nothing to report. */
export function nothingToReport(text: string, { report }: SheetWords): boolean {
  if (text.length > LONGEST_NOTHING) return false;
  const typed = folded(text).replace(/^[-\u2013\u2014+*\u2022 ]+/, "");
  return typed === "" || report.nothingWords.some((words) => folded(words) === typed);
}
