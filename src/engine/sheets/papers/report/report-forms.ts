import type { CircularId } from "../../../catalogue/circular";
import type { OwnSheetId, ReportSheetId } from "../../../workbook/workbook";
import { bieu2 } from "./forms/bieu-2";
import { eightColumns } from "./forms/8-cot";
import type { ReportForm } from "./report-form";
import type { ReportPeriod } from "../../report-period";

/** The forms a result report may take. The first one is for every circular that has none of its own. */
const forms = {
  "8-cot": eightColumns,
  "bieu-2": bieu2,
};
export type ReportFormId = keyof typeof forms;
export const REPORT_FORM_IDS = Object.keys(forms) as readonly ReportFormId[];

export function reportForm(id: ReportFormId): ReportForm {
  return forms[id];
}

/** The form that goes with a circular. */
export function formFor(circular: CircularId): ReportFormId {
  return (
    REPORT_FORM_IDS.find((id) => reportForm(id).circulars?.includes(circular) === true) ??
    REPORT_FORM_IDS.find((id) => reportForm(id).circulars === null) ??
    "8-cot"
  );
}

export function reportSheetId(period: ReportPeriod, form: ReportFormId): ReportSheetId {
  return `report:${period.id}:${form}`;
}

/** The other way round; null for any other sheet. */
export function reportOfSheet(id: OwnSheetId): { readonly period: string; readonly form: string } | null {
  const [, period, form] = /^report:([^:]+):([^:]+)$/.exec(id) ?? [];
  return period === undefined || form === undefined ? null : { period, form };
}
