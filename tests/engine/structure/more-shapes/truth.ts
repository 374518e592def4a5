import type { PlanFieldId, ResultFieldId } from "../../../../src/engine/book/book";
import type { Workbook } from "../../../../src/engine/workbook/workbook";

/** What a generated workbook says; a key that is absent is not scored, `null` must be read as null. */
export interface PlanTruth {
  readonly criterion: string | null;
  readonly fields: Readonly<Partial<Record<PlanFieldId, string>>>;
  readonly levels?: readonly number[] | null;
  readonly title?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly budget?: number | null;
  readonly people?: readonly string[];
  readonly stated?: { readonly result: string | null; readonly level: number | null };
  readonly targetLevel?: number | null;
}

export interface ResultTruth {
  readonly criterion: string;
  readonly fields: Readonly<Partial<Record<ResultFieldId, string>>>;
  readonly levels?: readonly number[] | null;
  readonly status?: string | null;
}

export interface MarkTruth {
  readonly criterion: string;
  readonly failed: boolean;
  readonly levels: readonly number[];
}

export interface Truth {
  readonly plan: readonly PlanTruth[];
  readonly results: readonly ResultTruth[];
  readonly marks: readonly MarkTruth[];
  /** Verdicts of criteria without a plan: code and level. */
  readonly verdicts?: readonly { readonly criterion: string; readonly level: number | null }[];
  /** Texts that must be somewhere in the book: heading, leftover or field, but not lost. */
  readonly kept?: readonly string[];
  /** The ABC fonts have no capitals with marks: what is read then differs in case. */
  readonly isCaseLost?: boolean;
}

export interface Case {
  readonly workbook: Workbook;
  readonly truth: Truth;
  readonly traits: readonly string[];
}

export const NOTHING: Truth = { plan: [], results: [], marks: [] };
