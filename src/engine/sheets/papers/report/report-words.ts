import type { Day } from "../../../workbook/workbook";
import type { ActionStatus } from "../../actions";
import type { Predecessor } from "../../predecessor";
import type { ReportPeriod } from "../../report-period";
import type { DocumentWords } from "../document-words";
import type { ReportMoney } from "./money-so-far";
import type { Bieu2Words } from "./forms/bieu-2-words";
import type { ReportFormId } from "./report-forms";

/** Words of the result report. */
export interface ReportWords extends DocumentWords {
  /** "Số: 05/BC-THHS"; dots where the number is not known yet. */
  readonly number: (number: string | null, symbol: string | null) => string;
  readonly kind: string;
  readonly subject: (period: ReportPeriod) => string;
  readonly planBasis: (school: string | null, number: string | null, issued: Day | null, schoolYear: string | null) => string;
  readonly predecessorBasis: (predecessor: Predecessor, school: string | null) => string;
  /** Where the form has a name of its own, the line under the subject. */
  readonly formLine: Readonly<Record<ReportFormId, string | null>>;
  readonly opening: (school: string | null, period: ReportPeriod) => string;
  readonly overall: string;
  /** "học kỳ I năm học 2024-2025": of the paper, in whatever language the screens are. */
  readonly periodPhrase: (period: ReportPeriod) => string;
  readonly level: (level: number) => string;
  /** That an earlier period left the work open. */
  readonly carried: (period: ReportPeriod) => string;
  /** Levels then and now, as a small table. */
  readonly levelTable: {
    readonly lead: string;
    readonly level: string;
    readonly atStart: string;
    readonly now: string;
    readonly changeHead: string;
    readonly unknown: string;
    /** "21/27 tiêu chí (77,8%)". */
    readonly count: (count: { readonly met: number; readonly total: number; readonly percent: number }) => string;
    readonly change: (gained: readonly string[], lost: readonly string[]) => string;
  };
  readonly levelsUnknown: (levels: readonly number[]) => string;
  /** Actions by status, as a small table. */
  readonly statusTable: {
    readonly lead: (total: number) => string;
    readonly statuses: Readonly<Record<ActionStatus, string>>;
    readonly status: string;
    readonly count: string;
    readonly percent: string;
    readonly unrecorded: string;
    /** What people wrote on the paper itself. */
    readonly byHand: string;
    readonly share: (percent: number) => string;
  };
  readonly later: (criteria: readonly string[]) => string;
  readonly money: (facts: ReportMoney) => string;
  /** "18.500.000 đồng". */
  readonly amount: (amount: number) => string;
  readonly detail: string;
  readonly columns: {
    readonly number: string;
    readonly criterion: string;
    readonly plan: (period: ReportPeriod) => string;
    readonly planned: string;
    readonly adjusted: string;
    readonly result: string;
    readonly done: string;
    readonly inProgress: string;
    readonly notStarted: string;
    readonly note: string;
  };
  readonly planLine: Readonly<
    Record<"weakness" | "goal" | "work" | "solution" | "indicator" | "period" | "people" | "budget", (text: string) => string>
  >;
  readonly nothing: string;
  /** What such a cell says in the papers of the field. */
  readonly nothingWords: readonly string[];
  readonly noActions: string;
  readonly spent: (amount: number) => string;
  readonly percentDone: (percent: number) => string;
  readonly statusOnly: Readonly<Record<ActionStatus, string>>;
  readonly reason: (text: string) => string;
  readonly evidence: (text: string) => string;
  readonly shortcomings: string;
  /** Codes, or labels where a code is not known, that share the reason. */
  readonly shortcoming: (criteria: readonly string[], reason: string) => string;
  /** What goes on into the next period: the part, whose number depends on whether the one before it is there. */
  readonly outlook: {
    readonly title: (hasShortcomings: boolean) => string;
    /** What goes on as it was planned. */
    readonly goesOn: (criteria: readonly string[]) => string;
    /** One whose plan was adjusted. */
    readonly adjusted: (criterion: string, adjusted: string) => string;
    /** Those whose adjusted plan stands in its column. */
    readonly adjustedAtLength: (criteria: readonly string[]) => string;
    readonly later: (criteria: readonly string[]) => string;
    readonly nothing: string;
    readonly prompts: { readonly direction: string; readonly proposals: string };
  };
  readonly closing: (school: string | null, period: ReportPeriod) => string;
  readonly missing: {
    readonly title: string;
    readonly help: string;
    readonly nothing: string;
    readonly authority: string;
    readonly outdatedAuthority: (name: string) => string;
    readonly school: string;
    readonly number: string;
    readonly symbol: (symbol: string) => string;
    readonly place: string;
    readonly day: string;
    readonly planBasis: string;
    readonly tally: string;
    readonly results: (count: number) => string;
    /** Results that stand on this paper only: nothing else knows of them. */
    readonly byHand: (criteria: readonly string[]) => string;
    readonly reasons: (criteria: readonly string[]) => string;
    readonly criteria: (count: number) => string;
    readonly direction: string;
    readonly proposals: string;
    readonly signer: string;
    readonly recipients: string;
  };
  /** Words that only this form has. */
  readonly bieu2: Bieu2Words;
}
