import type { PlanFieldId } from "../../../book/book";
import type { PlanPaperColumnId, ProblemColumn } from "./plan-columns";

/** Words of the plan's document. */
export interface PlanPaperWords {
  /** "Số: 41/KH-THHS"; dots where the number is not known yet. */
  readonly number: (number: string | null, symbol: string | null) => string;
  readonly kind: string;
  readonly subject: (schoolYear: string | null) => string;
  readonly selfAssessmentBasis: (school: string | null) => string;
  readonly opening: (school: string | null, schoolYear: string | null) => string;
  readonly purposeTitle: string;
  readonly purposes: readonly string[];
  readonly stateTitle: string;
  /** Null where nobody assessed any criterion. */
  readonly levels: (
    counts: readonly { readonly level: number; readonly met: number; readonly total: number; readonly percent: number }[] | null,
    levels: readonly number[],
  ) => string;
  readonly problemsTitle: string;
  readonly contentTitle: string;
  readonly organisationTitle: string;
  /** People who have the same criteria: codes, or labels where a code is not known. */
  readonly owner: (people: readonly string[], criteria: readonly string[]) => string;
  readonly money: (planned: number, actions: number) => string;
  readonly closing: (school: string | null, schoolYear: string | null) => string;
  readonly columns: Readonly<Record<PlanPaperColumnId, string>>;
  readonly problemColumns: Readonly<Record<ProblemColumn["id"], string>>;
  /** A field that stands in the column of another. */
  readonly line: (field: PlanFieldId, text: string) => string;
  /** A time of which beginning and end were typed apart. */
  readonly span: (start: string, end: string) => string;
  readonly alsoCriteria: (codes: readonly string[]) => string;
  /** "Kinh phí (triệu đồng)". */
  readonly inUnit: (head: string, unit: number) => string;
  /** "85.000.000". */
  readonly amount: (amount: number) => string;
  /** "3 triệu đồng". */
  readonly withUnit: (amount: string, unit: number) => string;
}
