import type { Field, ResultFieldId, ResultRow, ResultStatus } from "../book/book";
import { type Draft, fieldsIn } from "./drafts";
import type { PlanRowPlace, ValueReaders } from "./plan-rows";
import { isLate, isNothing, readStatus } from "./values/status";

const RESULT_FIELDS = new Set<string>([
  "planned",
  "adjusted",
  "done",
  "inProgress",
  "notStarted",
  "status",
  "reason",
  "note",
  "period",
  "evidence",
  "people",
  "number",
  "criterion",
  "criterionTitle",
  "standard",
] satisfies ResultFieldId[]);

/** A longer text in the status column is the result told in words. */
const LONGEST_STATUS_WORD = 30;

/** A draft of a result report. A work or solution column stands for what was planned where the report has no column of its own for it. */
export function resultRowOf(draft: Draft, place: PlanRowPlace, read: ValueReaders): ResultRow {
  const fields: Partial<Record<ResultFieldId, Field>> = {};
  for (const field of fieldsIn(draft.fields)) if (RESULT_FIELDS.has(field)) fields[field as ResultFieldId] = draft.fields[field];
  const planned = fields.planned ?? draft.fields.work ?? draft.fields.solution;
  if (planned !== undefined) fields.planned = planned;
  // Beside results the cause is that of the delay.
  const reason = fields.reason ?? draft.fields.cause;
  if (reason !== undefined) fields.reason = reason;
  const status = statusOf(fields);
  Object.assign(fields, toldByStatus(fields, status));
  return {
    table: place.table,
    sheet: place.sheet,
    area: draft.area,
    criterion: draft.criterion,
    levels: draft.levels,
    standard: draft.standard,
    fields,
    status,
    period: fields.period === undefined ? null : read.period(fields.period.text),
    joined: draft.joined,
  };
}

/** A report with one column of results tells there what was done, is under way or was not begun: the status says which. */
function toldByStatus(fields: Partial<Record<ResultFieldId, Field>>, status: ResultStatus | null): Partial<Record<ResultFieldId, Field>> {
  if (fields.inProgress !== undefined || fields.notStarted !== undefined) return {};
  const told = fields.done ?? (fields.status !== undefined && fields.status.text.length > LONGEST_STATUS_WORD ? fields.status : undefined);
  if (told === undefined || isNothing(told.text)) return {};
  if (status === "in-progress" || status === "late") return { done: undefined, inProgress: told };
  return status === "not-started" ? { done: undefined, notStarted: told } : { done: told };
}

/** The columns that say something decide: one of them alone its own status, several together "mixed". */
function statusOf(fields: Partial<Record<ResultFieldId, Field>>): ResultStatus | null {
  const told = fields.status === undefined ? null : readStatus(fields.status.text);
  if (told !== null) return told;
  const says = (field: Field | undefined): field is Field => field !== undefined && !isNothing(field.text);
  const statuses: ResultStatus[] = [];
  if (says(fields.done)) statuses.push("done");
  if (says(fields.inProgress)) statuses.push(isLate(fields.inProgress.text) ? "late" : "in-progress");
  if (says(fields.notStarted)) statuses.push("not-started");
  if (statuses.length > 1) return "mixed";
  return statuses[0] ?? null;
}
