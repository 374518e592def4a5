import type { Book } from "../book/book";
import type { Circular, CircularId } from "../catalogue/circular";
import type { Facts, Found, Severity } from "../diagnostics/finding";
import type { Day } from "../workbook/workbook";

export type CheckGroup = "rows" | "levels" | "numbers" | "time" | "people" | "references" | "text" | "content" | "form" | "results";
export type CheckSubject = "workbook" | "sheet" | "table" | "row" | "cell";

export interface CheckContext {
  /** The circular the book is read under, with the amendment that is in force on the document's date noted. */
  readonly circular: Circular;
  /** Every built-in circular, for telling whose title a title is. */
  readonly catalogue: readonly Circular[];
  readonly today: Day;
  /** The plan's school year as two calendar years, where the document tells it. */
  readonly schoolYear: { readonly first: number; readonly second: number } | null;
  /** Whether facts of this standard are uncertain because an amendment in force may have changed it. */
  readonly isUncertain: (standard: number) => boolean;
}

/**
 * One question about a book. `find` does not throw, change the book, read the clock, speak a language or look at other findings;
 * it takes time linear in the book.
 */
export interface Check<C extends string, F extends Facts> {
  readonly code: C;
  readonly group: CheckGroup;
  readonly subject: CheckSubject;
  /** Severity unless the case says otherwise. */
  readonly severity: Severity;
  /** The clause or house rule it serves, with its source. */
  readonly rule: string;
  readonly circulars: "all" | readonly CircularId[];
  readonly find: (book: Book, context: CheckContext) => Iterable<Found<F>>;
}

/** Keeps code and facts exact for the words. */
export function check<const C extends string, F extends Facts>(definition: Check<C, F>): Check<C, F> {
  return definition;
}
