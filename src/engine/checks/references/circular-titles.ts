import type { Book } from "../../book/book";
import type { Circular } from "../../catalogue/circular";
import { bare } from "../../workbook/fold";

/** Enough titles to tell a circular by. */
const TELLING_TITLES = 3;

/** Whether the criteria of a paper bear the titles of that circular. */
export function hasTitlesOf(book: Book, circular: Circular): boolean {
  const titles = new Map(circular.standards.flatMap((one) => one.criteria.map(({ code, title }) => [code, bare(title)])));
  const told = new Set<string>();
  for (const { criterion } of [...book.plan, ...book.results]) {
    if (criterion.code !== null && criterion.title !== null && titles.get(criterion.code) === bare(criterion.title))
      told.add(criterion.code);
    if (told.size >= TELLING_TITLES) return true;
  }
  return false;
}
