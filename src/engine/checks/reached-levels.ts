import type { Book, CriterionAssessment } from "../book/book";

/**
 * What the self-assessment says of each criterion: our own sheet before a grid of the user's, the first line of a criterion before
 * another. Items of the fourth level are no criteria.
 */
export function assessedCriteria(book: Book): ReadonlyMap<string, CriterionAssessment> {
  const own = book.assessments.filter((one) => book.tables[one.table]?.layout === "own-self-assessment");
  const assessed = new Map<string, CriterionAssessment>();
  for (const one of [...own, ...book.assessments]) {
    if (!one.criterion.startsWith("M4.") && !assessed.has(one.criterion)) assessed.set(one.criterion, one);
  }
  return assessed;
}

/** Whether the line says anything: marks, or that the criterion fails. */
export function isAssessed(one: CriterionAssessment): boolean {
  return one.isMarked || one.failed || one.levels.length > 0;
}

/** The level up to which every lower one is marked too: Mức 3 without Mức 2 is only Mức 1. */
export function reachedWithoutGap({ levels }: CriterionAssessment): number {
  let reached = 0;
  for (const level of levels) if (level === reached + 1) reached = level;
  return reached;
}
