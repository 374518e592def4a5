import type { Book } from "../book/book";
import type { Amendment, Circular, Criterion, Standard } from "../catalogue/circular";
import { amendmentsInForce } from "../catalogue/in-force";
import type { Day } from "../workbook/workbook";

/**
 * The circular as the book's own grid follows it. Under an amendment in force on the paper's day schools went on using the old standard or took
 * the rewritten one; the grid tells which: the rewritten standard holds where the grid lists exactly its criteria and goes on to a later standard
 * (else a lost page might be the reason). A level that nobody knows the criterion to have, it has where the grid marks it.
 */
export function circularAsWritten(circular: Circular, book: Book, today: Day): Circular {
  const rewritten = amendmentsInForce(circular, dayOf(book) ?? today)
    .flatMap((amendment: Amendment) => amendment.rewritten)
    .filter((standard) => isListed(standard, circular, book));
  if (rewritten.length === 0) return circular;
  const standards = circular.standards.map((standard) => {
    const other = rewritten.find((one) => one.number === standard.number);
    return other === undefined ? standard : { ...other, criteria: other.criteria.map((one) => withMarkedLevels(one, book)) };
  });
  return { ...circular, standards };
}

/** The day of the paper, else the end of its school year. */
function dayOf(book: Book): Day | null {
  const year = /^\d{4}-(\d{4})$/.exec(book.profile.schoolYear?.value ?? "")?.[1];
  return book.profile.issuedOn?.value ?? (year === undefined ? null : `${year}-05-31`);
}

function isListed(standard: Standard, circular: Circular, book: Book): boolean {
  const listed = new Set(book.assessments.map((line) => line.criterion));
  const former = circular.standards.find((one) => one.number === standard.number)?.criteria ?? [];
  const later = circular.standards.filter((one) => one.number > standard.number);
  return (
    standard.criteria.every((one) => listed.has(one.code)) &&
    former.every((one) => !listed.has(one.code) || standard.criteria.some((other) => other.code === one.code)) &&
    (later.length === 0 || later.some((one) => one.criteria.some((criterion) => listed.has(criterion.code))))
  );
}

function withMarkedLevels(criterion: Criterion, book: Book): Criterion {
  const marked = book.assessments.filter((line) => line.criterion === criterion.code).flatMap((line) => line.levels);
  const levels = [...new Set([...criterion.levels, ...criterion.uncertainLevels.filter((level) => marked.includes(level))])];
  return { ...criterion, levels: levels.sort((a, b) => a - b) };
}
