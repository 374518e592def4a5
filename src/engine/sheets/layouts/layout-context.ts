import type { WorkbookAssessment } from "../../assess";
import type { Finding } from "../../diagnostics/finding";
import type { OwnSheetId } from "../../workbook/workbook";
import type { ReportPeriod } from "../report-period";
import type { SheetWords } from "../sheet-words";

export interface FindingWords {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** What every layout works from. */
export interface LayoutContext {
  readonly assessed: WorkbookAssessment;
  readonly words: SheetWords;
  readonly period: ReportPeriod;
  readonly findingWords: (finding: Finding) => FindingWords;
  readonly nameOf: (id: OwnSheetId) => string;
}

/** The line under every title. */
export function subjectOf({ assessed, words }: LayoutContext): string {
  const { profile } = assessed.book;
  return words.subject(profile.school?.value ?? null, profile.schoolYear?.value ?? null, assessed.circular.number);
}
