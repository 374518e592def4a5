import type { Amendment, Circular, CircularId } from "./circular";

/** The circular of that id. A catalogue without it is our own mistake: every id has a built-in circular. */
export function circularInForce(catalogue: readonly Circular[], id: CircularId): Circular {
  const circular = catalogue.find((one) => one.id === id);
  if (circular === undefined) throw new Error(`Broken promise: the catalogue has no circular ${id}`);
  return circular;
}

/** Whether the circular itself is in force on that day ("YYYY-MM-DD"). */
export function isInForce(circular: Circular, day: string): boolean {
  return day >= circular.inForceFrom && (circular.inForceTo === null || day <= circular.inForceTo);
}

/** Amendments a paper of that day may follow; none where the day is unknown. Papers go on following them after the circular is replaced. */
export function amendmentsInForce(circular: Circular, day: string | null): readonly Amendment[] {
  return day === null ? [] : circular.amendments.filter((amendment) => day >= amendment.effective);
}

/** Whether the codes, titles and levels of that standard may differ from the catalogue in a paper of that day. */
export function isUncertainStandard(circular: Circular, standard: number, day: string | null): boolean {
  return amendmentsInForce(circular, day).some((amendment) => amendment.uncertainStandards.includes(standard));
}

/** Whether anything of that criterion, down to its indicators, may differ in a paper of that day. */
export function isUncertainCriterion(circular: Circular, code: string, day: string | null): boolean {
  return amendmentsInForce(circular, day).some(
    (amendment) =>
      amendment.uncertainStandards.some((standard) => code.startsWith(`${standard}.`)) ||
      amendment.changes.some((change) => change.criteria.includes(code)),
  );
}
