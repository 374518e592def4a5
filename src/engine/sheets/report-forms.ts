import type { CircularId } from "../catalogue/circular";
import type { ReportSheetId } from "../workbook/workbook";
import type { ReportPeriod } from "./report-period";

/**
 * The forms a result report may take. "8-cot": the eight columns that schools under thông tư 17, 18, 19/2018 use, for which no form is
 * prescribed. "bieu-2": phụ lục V of thông tư 57/2026.
 */
export const REPORT_FORM_IDS = ["8-cot", "bieu-2"] as const;
export type ReportFormId = (typeof REPORT_FORM_IDS)[number];

/** The form that goes with a circular. */
export function formFor(circular: CircularId): ReportFormId {
  return circular === "57/2026" ? "bieu-2" : "8-cot";
}

export function reportSheetId(period: ReportPeriod, form: ReportFormId): ReportSheetId {
  return `report:${period.id}:${form}`;
}
