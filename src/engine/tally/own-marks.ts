import type { Book, CriterionAssessment, Table } from "../book/book";
import { unionOf } from "../workbook/address";
import { standingsOf } from "./standing";

/**
 * The book with the marks of our own Bảng tự đánh giá, where somebody has changed one there: from then on that sheet speaks for every
 * criterion it lists. While it only repeats what the user's own sheets say, findings go on pointing at those.
 */
export function withOwnMarks(book: Book): Book {
  if (!isInUse(book) || !isChanged(book)) return book;
  const table = book.tables.length;
  const own: readonly CriterionAssessment[] = book.ownMarks.map((line) => ({ ...line, table }));
  return { ...book, tables: [...book.tables, tableOf(own)], assessments: [...book.assessments, ...own] };
}

/** A whole table without a mark is one that nobody has begun; single lines without any are lines that somebody has cleared. */
function isInUse({ ownMarks, assessments }: Book): boolean {
  const known = new Set(assessments.map(({ criterion }) => criterion));
  return ownMarks.some((line) => line.isMarked) || (ownMarks.length > 0 && ownMarks.length < known.size);
}

function isChanged(book: Book): boolean {
  const standings = standingsOf(book);
  return book.ownMarks.some((line) => {
    const standing = standings.get(line.criterion);
    const isOther = (a: readonly number[], b: readonly number[]): boolean =>
      a.length !== b.length || !a.every((level) => b.includes(level));
    return (
      line.failed !== (standing?.failed ?? false) ||
      isOther(standing?.met ?? [], line.levels) ||
      isOther(standing?.unsaid ?? [], line.open ?? [])
    );
  });
}

function tableOf(own: readonly CriterionAssessment[]): Table {
  const first = own[0] as CriterionAssessment;
  return {
    sheet: first.sheet,
    area: own.map((line) => line.area).reduce(unionOf),
    layout: "own-self-assessment",
    hasHeader: true,
    columns: [],
    headings: [],
    rows: own.length,
  };
}
