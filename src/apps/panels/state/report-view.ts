import {
  layOut,
  readReportPeriod,
  schoolYearAt,
  schoolYearOf,
  type OwnSheet,
  type OwnSheetId,
  type ReportPeriod,
  type Workbook,
  type WorkbookAssessment,
} from "../../../engine";
import { wordingOf, type Words } from "../../../words";
import { withReportDraft } from "./overlay";
import type { ReportDraft } from "./pane-state";

/** What the report's number and day are, for the sheet: the engine takes them beside the period. */
export interface ReportDetails {
  readonly number: string | null;
  readonly day: string | null;
}

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

/** What has to be filled in before the report can be signed, read from the note that stands beside the paper on its sheet. */
export function missingIn(
  assessed: WorkbookAssessment,
  draft: ReportDraft,
  words: Words,
  existing: ReadonlyMap<OwnSheetId, string>,
): readonly string[] {
  const options = {
    findingWords: (finding: Parameters<typeof wordingOf>[1]) => wordingOf(words, finding),
    period: periodOf(draft, assessed),
    only: ["report"] as const,
    existing,
    reportDetails: detailsOf(draft),
  };
  const [edit] = layOut(withReportDraft(assessed, draft), words.sheets, options);
  return edit?.kind === "put-sheet" ? noteLines(edit.sheet, words) : [];
}

function noteLines(sheet: OwnSheet, words: Words): readonly string[] {
  const paper = sheet.print.area?.right ?? 0;
  const notes = sheet.rows.flatMap((row) =>
    row.cells.flatMap(({ column, value }) => (column > paper && value.kind === "text" && value.text !== "" ? [value.text] : [])),
  );
  const list = notes[2];
  if (list === undefined || list === words.sheets.report.missing.nothing) return [];
  return list.split("\n").map((line) => line.replace(/^\d{1,3}\. /, ""));
}
