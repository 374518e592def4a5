import type { WorkbookAssessment } from "../assess";
import type { Circular } from "../catalogue/circular";
import type { Finding } from "../diagnostics/finding";
import type { Day, ReportSheetId, SingleSheetId } from "../workbook/workbook";
import type { Predecessor } from "./predecessor";
import type { ReportFormId } from "./papers/report/report-forms";
import type { ReportPeriod } from "./report-period";
import type { SheetWords } from "./sheet-words";

export interface FindingWords {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** What only the report being made bears; null where its heading leaves it open or the paper itself tells. */
export interface ReportDetails {
  readonly number: string | null;
  readonly day: Day | null;
  /** What the report as it stands says, where nothing else does. */
  readonly standing?: Pick<ReportDetails, "number" | "day">;
}

/** Cells of the report as it stands that a person has filled: `<row key>|<column key>`. */
export type TypedCells = ReadonlySet<string>;

/** What can be asked for: a sheet of which there is one, or the report of the period. */
export type SheetChoice = SingleSheetId | "report";

/** What every layout works from. */
export interface LayoutContext {
  readonly assessed: WorkbookAssessment;
  readonly words: SheetWords;
  /** As the book's own grid follows it: an amendment may have rewritten a standard. */
  readonly circular: Circular;
  readonly period: ReportPeriod;
  readonly form: ReportFormId;
  /** The report of this period in this form. */
  readonly reportId: ReportSheetId;
  readonly reportDetails: ReportDetails;
  readonly typed: TypedCells;
  /** The approved report of the time before. */
  readonly predecessor: Predecessor | null;
  readonly findingWords: (finding: Finding) => FindingWords;
  /** The name a sheet of ours has, or will have. */
  readonly nameOf: (choice: SheetChoice) => string;
}

/** The line under every title. */
export function subjectOf({ assessed, words }: LayoutContext): string {
  const { profile } = assessed.book;
  return words.subject(profile.school?.value ?? null, profile.schoolYear?.value ?? null, assessed.circular.number);
}
