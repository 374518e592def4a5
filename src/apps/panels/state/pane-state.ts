import type {
  CellValue,
  CircularId,
  ColumnChoice,
  Decision,
  FailureCode,
  Profile,
  Severity,
  Workbook,
  WorkbookAssessment,
} from "../../../engine";
import type { FixRefusal, Language, PageId, PanelStage } from "../../../words";

/** What is known of the workbook that is open. */
export interface Reading {
  /** With every sheet of ours known as such. */
  readonly workbook: Workbook;
  readonly assessed: WorkbookAssessment;
}

export interface Work {
  readonly stage: PanelStage;
  /** A live re-check shows no bar and blocks nothing. */
  readonly isQuiet: boolean;
  readonly isCancelling: boolean;
}

/** What is said to the user after something was done or went wrong. */
export type Notice =
  | {
      readonly kind: "made";
      /** Names of sheets that are new, and of those that were renewed; none of either where all of them said it already. */
      readonly sheets: readonly string[];
      readonly renewed: readonly string[];
      /** Places that both sides changed. */
      readonly conflicts: number;
    }
  | { readonly kind: "frozen"; readonly name: string }
  | { readonly kind: "decided"; readonly decision: Decision; readonly count: number; readonly canRestore: boolean }
  | { readonly kind: "fixed"; readonly count: number; readonly refused: readonly Refusal[] }
  | { readonly kind: "restored"; readonly count: number; readonly refused: readonly Refusal[] }
  | { readonly kind: "accepted"; readonly count: number }
  | { readonly kind: "reopened" | "gone" | "saved" | "cancelled" | "sample-opened" | "no-report" | "no-conflict" }
  | { readonly kind: "failed"; readonly code: FailureCode; readonly facts: Readonly<Record<string, string | number>> }
  | { readonly kind: "internal"; readonly detail: string };

export interface Refusal {
  readonly why: FixRefusal;
  readonly sheet: string;
  readonly address: string;
}

export interface FindingFilter {
  /** Empty: every severity. */
  readonly severities: readonly Severity[];
  /** A criterion's code, "" for findings of none, null for all. */
  readonly criterion: string | null;
  readonly sheet: string | null;
  readonly showsAccepted: boolean;
}

/** A fix that was made, and what the cell held before. */
export interface FixMade {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue | null;
  readonly after: CellValue;
}

/** What the user told us about this workbook; kept in it. */
export interface Choices {
  readonly circular: CircularId | null;
  readonly schoolYear: string | null;
  readonly columns: readonly ColumnChoice[];
  /** Facts the document lacks or has wrong. */
  readonly profile: Readonly<Partial<Record<keyof Profile, string>>>;
  readonly report: ReportDraft;
}

/** Of which time, and how, progress and result are told. Empty text: not told. */
export interface ReportDraft {
  /** "2024-2025-HK1"; null for the school year of the document. */
  readonly period: string | null;
  /** Id of a form; null for that of the circular. */
  readonly form: string | null;
  readonly number: string;
  readonly place: string;
  /** ISO day or "". */
  readonly day: string;
  readonly signer: string;
  readonly signerTitle: string;
}

export interface PaneState {
  readonly language: Language;
  readonly page: PageId;
  readonly reading: Reading | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** Whether the command that failed can be tried again. */
  readonly canRetry: boolean;
  readonly choices: Choices;
  readonly filter: FindingFilter;
  readonly fixes: readonly FixMade[];
  readonly isTourShown: boolean;
  /** Who sits before the pane, where they said so; "" else. */
  readonly person: string;
  /** Counts quiet re-checks, for the line that a screen reader reads out. */
  readonly rechecks: number;
}

export const NO_FILTER: FindingFilter = { severities: [], criterion: null, sheet: null, showsAccepted: false };

export const NO_CHOICES: Choices = {
  circular: null,
  schoolYear: null,
  columns: [],
  profile: {},
  report: { period: null, form: null, number: "", place: "", day: "", signer: "", signerTitle: "" },
};

export function firstState(language: Language): PaneState {
  return {
    language,
    page: "start",
    reading: null,
    work: null,
    notice: null,
    canRetry: false,
    choices: NO_CHOICES,
    filter: NO_FILTER,
    fixes: [],
    isTourShown: false,
    person: "",
    rechecks: 0,
  };
}
