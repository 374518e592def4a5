import type { Book, ProgressRow } from "../book/book";
import { progressKey } from "../sheets/actions";
import { PROGRESS_INPUTS, type ProgressColumn } from "../sheets/own-columns";
import type { Workbook } from "../workbook/workbook";
import { type BaseRow, basesIn } from "./base";
import { NOTHING } from "./fingerprint";
import { foundAgain } from "./found-again";
import { isSame } from "./place-rows";

/**
 * The book with each line of Tiến độ told whether it goes on from an earlier one as we wrote it: all that it records stands as we put it
 * there, with our note that says so. Whoever clears that note has recorded nothing yet. Lines stay untold where what we wrote is not known.
 */
export function withUntouchedLines(book: Book, workbook: Workbook): Book {
  const sheet = workbook.sheets.find(({ own }) => own === "progress");
  const base = basesIn(workbook).find(({ id }) => id === "progress");
  if (sheet === undefined || base === undefined || book.progress.length === 0) return book;
  // Of lines that say the same, the first one.
  const known = new Map(book.progress.toReversed().map((line) => [keyOf(line), line.area.top]));
  const { standing, rows, columns } = foundAgain(base, sheet, known);
  const inputs = base.columns.flatMap(({ key }, place) => (isInput(key) ? [{ key, place, column: columns[place] ?? 0 }] : []));
  const isAsWritten = ({ cells }: BaseRow, row: number): boolean =>
    inputs.every(({ key, place, column }) => {
      const [now, then] = [standing.rows.get(row)?.get(column)?.fingerprint ?? NOTHING, cells[place] ?? NOTHING];
      return key === "note" ? then !== NOTHING && (now === NOTHING || isSame(now, then)) : isSame(now, then);
    });
  const untouched = new Set(rows.flatMap(({ written, row }) => (row !== null && isAsWritten(written, row) ? [row] : [])));
  return { ...book, progress: book.progress.map((line) => ({ ...line, isUntouched: untouched.has(line.area.top) })) };
}

function keyOf({ planId, period, criterion, work }: ProgressRow): string {
  return progressKey(planId, period, [criterion, work]);
}

function isInput(key: string): key is ProgressColumn {
  return PROGRESS_INPUTS.some((input) => input === key);
}
