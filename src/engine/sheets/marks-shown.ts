import type { Book } from "../book/book";
import { standingsOf } from "../tally/standing";
import type { LineMarks } from "./tally-model";

/**
 * The marks of each criterion as the self-assessment sheet shows them: what the tally counts, from marks or from words. A level that a
 * paper leaves open while it speaks of others gets a question mark, so that counting here and there gives the same.
 */
export function marksShown(book: Book): ReadonlyMap<string, LineMarks> {
  return new Map([...standingsOf(book)].map(([code, { failed, met, unsaid }]) => [code, { failed, levels: met, unsaid }]));
}
