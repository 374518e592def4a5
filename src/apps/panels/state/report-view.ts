import {
  readReportPeriod,
  schoolYearAt,
  schoolYearOf,
  type FrozenReport,
  type OwnSheetId,
  type ReportDetails,
  type ReportFormId,
  type ReportPeriod,
  type ReportSheetId,
  type Workbook,
  type WorkbookAssessment,
} from "../../../engine";
import { wordingOf, type Words } from "../../../words";
import { engineWork } from "./load-engine";
import { withReportDraft } from "./overlay";
import type { Reading, ReportDraft } from "./pane-state";

export function detailsOf(draft: ReportDraft): ReportDetails {
  return { number: draft.number === "" ? null : draft.number, day: draft.day === "" ? null : draft.day };
}

export function ownSheetsOf(workbook: Workbook): ReadonlyMap<OwnSheetId, string> {
  return new Map(workbook.sheets.flatMap((sheet) => (sheet.own === null ? [] : [[sheet.own, sheet.name] as const])));
}

/** The period chosen, else the school year of the document, else the one of today. */
export function periodOf(draft: ReportDraft, assessed: WorkbookAssessment): ReportPeriod {
  return readReportPeriod(draft.period ?? "") ?? documentYearOf(assessed);
}

/** The sheet that the report of this draft stands on. */
export function reportIdOf(draft: ReportDraft, assessed: WorkbookAssessment): ReportSheetId {
  return engineWork().reportSheetId(periodOf(draft, assessed), formOf(draft, assessed));
}

/** The form chosen, else the one of the circular. */
export function formOf(draft: ReportDraft, assessed: WorkbookAssessment): ReportFormId {
  return reportForms().find((form) => form === draft.form) ?? engineWork().formFor(assessed.circular.id);
}

export function reportForms(): readonly ReportFormId[] {
  return engineWork().REPORT_FORM_IDS;
}

/** The approved reports, the latest first. */
export function frozenReports(workbook: Workbook): readonly FrozenReport[] {
  return [...engineWork().frozenReportsIn(workbook)].reverse().sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

function documentYearOf({ book, today }: WorkbookAssessment): ReportPeriod {
  return readReportPeriod(book.profile.schoolYear?.value ?? "") ?? schoolYearAt(book.profile.issuedOn?.value ?? today);
}

export interface PeriodChoices {
  readonly years: readonly ReportPeriod[];
  readonly semesters: readonly ReportPeriod[];
  readonly quarters: readonly ReportPeriod[];
}

/** The periods of the document's school year, and the years beside it. */
export function periodChoices(assessed: WorkbookAssessment): PeriodChoices {
  const { year } = documentYearOf(assessed);
  const read = (ids: readonly string[]) => ids.flatMap((id) => readReportPeriod(id) ?? []);
  return {
    years: [schoolYearOf(year), schoolYearOf(year - 1), schoolYearOf(year + 1)],
    semesters: read([`${year}-${year + 1}-HK1`, `${year}-${year + 1}-HK2`]),
    quarters: read([`${year}-Q3`, `${year}-Q4`, `${year + 1}-Q1`, `${year + 1}-Q2`]),
  };
}

/** What has to be filled in before the report can be signed, in the language of the pane. */
export function missingIn({ workbook, assessed }: Reading, draft: ReportDraft, words: Words): readonly string[] {
  return engineWork().missingBeforeSigning(workbook, withReportDraft(assessed, draft), words.sheets, {
    findingWords: (finding) => wordingOf(words, finding),
    period: periodOf(draft, assessed),
    form: formOf(draft, assessed),
    reportDetails: detailsOf(draft),
  });
}
