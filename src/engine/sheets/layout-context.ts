import type { WorkbookAssessment } from "../assess";
import type { Circular } from "../catalogue/circular";
import type { Finding } from "../diagnostics/finding";
import type { Day, OwnSheetId } from "../workbook/workbook";
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
}

/** What every layout works from. */
export interface LayoutContext {
  readonly assessed: WorkbookAssessment;
  readonly words: SheetWords;
  /** As the book's own grid follows it: an amendment may have rewritten a standard. */
  readonly circular: Circular;
  readonly period: ReportPeriod;
  readonly reportDetails: ReportDetails;
  readonly findingWords: (finding: Finding) => FindingWords;
  readonly nameOf: (id: OwnSheetId) => string;
}

/** The line under every title. */
export function subjectOf({ assessed, words }: LayoutContext): string {
  const { profile } = assessed.book;
  return words.subject(profile.school?.value ?? null, profile.schoolYear?.value ?? null, assessed.circular.number);
}
