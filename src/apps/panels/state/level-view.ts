import {
  compareCodes,
  criteriaOf,
  level4ItemOf,
  standardOf,
  criterionOf,
  type Circular,
  type Place,
  type WorkbookAssessment,
} from "../../../engine";

/** A criterion that stands in the way, with the cell that says so, as far as one does. */
export interface LinkedCriterion {
  readonly code: string;
  readonly title: string | null;
  readonly at: Place | null;
}

export function linked(codes: readonly string[], assessed: WorkbookAssessment): readonly LinkedCriterion[] {
  const places = placesOf(assessed);
  return [...codes].sort(compareCodes).map((code) => ({ code, title: titleOf(assessed.circular, code), at: places.get(code) ?? null }));
}

export function titleOf(circular: Circular, code: string): string | null {
  return criterionOf(circular, code)?.title ?? level4ItemOf(circular, code)?.gist ?? null;
}

export function standardTitleOf(circular: Circular, standard: number): string | null {
  return standardOf(circular, standard)?.title ?? null;
}

/** Where each criterion is assessed; else where the plan speaks of it. Later words of the book go before earlier ones. */
function placesOf({ book }: WorkbookAssessment): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const row of book.plan) {
    const { code } = row.criterion;
    if (code !== null && !places.has(code)) places.set(code, { sheet: row.sheet, area: row.criterion.field?.area ?? row.area });
  }
  for (const verdict of book.verdicts) places.set(verdict.criterion, verdict.at);
  for (const line of book.assessments) {
    const last = line.marks[line.marks.length - 1];
    places.set(line.criterion, { sheet: line.sheet, area: last?.area ?? line.area });
  }
  return places;
}

/** Whether anybody has assessed anything: a tally of nothing but unknowns is no tally. */
export function hasTally({ tally, circular }: WorkbookAssessment): boolean {
  return tally.unknownCriteria.length < criteriaOf(circular).length && tally.perLevel.some((one) => one.met + one.notMet > 0);
}
