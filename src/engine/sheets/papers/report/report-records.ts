import { compareCodes, criterionOf, level4ItemOf, type Circular } from "../../../catalogue/circular";
import type { PlanRow } from "../../../book/book";
import { folded } from "../../../workbook/fold";
import { compareActions, startsAfter, type Action, type ActionStatus } from "../../actions";
import { nothingToReport, progressById, recordedFor, type Recorded } from "../../recorded";
import type { SheetWords } from "../../sheet-words";
import type { DocumentWords } from "../document-words";
import type { ReportWords } from "./report-words";
import type { LayoutContext } from "../../layout-context";
import { followedActionsOf, goneActionsOf } from "../../typed-actions";

/** A line of the report's grid, its cells as they will be printed; null where the school still has to write. */
export interface ReportRecord {
  readonly action: Action;
  readonly recorded: Recorded;
  readonly status: ActionStatus | null;
  readonly criterion: string;
  readonly planned: string;
  readonly adjusted: string;
  readonly done: string | null;
  readonly inProgress: string | null;
  readonly notStarted: string | null;
  readonly note: string;
}

export interface ReportRecords {
  readonly records: readonly ReportRecord[];
  /** Actions whose time comes after the period. */
  readonly later: readonly Action[];
}

/** What the report of the period tells, in the order of level sections, standards and criteria. */
export function reportRecordsOf({ assessed, circular, words, period }: LayoutContext): ReportRecords {
  const { book } = assessed;
  const progress = progressById(book.progress);
  const records: ReportRecord[] = [];
  const later: Action[] = [];
  const gone = new Set(goneActionsOf(book));
  for (const action of [...followedActionsOf(book), ...gone].sort(compareActions)) {
    const recorded = recordedFor(action, period, progress, words);
    // What the plan has no more was still done: its period tells of it, and no later one waits for it.
    if (gone.has(action)) {
      if (recorded.isRecorded) records.push(recordOf(action, recorded, circular, words));
      continue;
    }
    // The report of the year tells of the whole plan, but not of what an earlier year has ended.
    const isOfYear = period.kind === "school-year" && !progress.has(folded(action.id));
    if (isOfYear || recorded.isRecorded || recorded.isAwaited) records.push(recordOf(action, recorded, circular, words));
    else if (startsAfter(action, period)) later.push(action);
  }
  return { records, later };
}

function recordOf(action: Action, recorded: Recorded, circular: Circular, words: SheetWords): ReportRecord {
  const { report } = words;
  const results = recorded.isRecorded ? resultTexts(recorded, words) : { done: null, inProgress: null, notStarted: null };
  const note = [
    recorded.carriedFrom === null ? null : report.carried(recorded.carriedFrom),
    recorded.note,
    recorded.reason === null || recorded.isRecorded ? null : report.reason(recorded.reason),
    recorded.evidence === null ? null : report.evidence(recorded.evidence),
    recorded.spent === null ? null : report.spent(recorded.spent),
  ];
  return {
    action,
    recorded,
    status: recorded.isRecorded ? statusOf(recorded, words) : recorded.status,
    criterion: criterionLabel(action, circular, report),
    planned: action.result?.fields.planned?.text ?? (action.plan === null ? "" : plannedText(action.plan, words)),
    adjusted: recorded.adjusted ?? (recorded.isRecorded ? report.nothing : ""),
    ...results,
    note: note.filter((text) => text !== null).join("\n"),
  };
}

export function criterionLabel(action: Action, circular: Circular, words: DocumentWords): string {
  const { code } = action;
  if (code === null) return words.criterionUnknown(action.criterionText);
  const item = level4ItemOf(circular, code);
  if (item !== null) return words.item(item.clause, item.gist);
  return words.criterion(code, criterionOf(circular, code)?.title ?? null);
}

/** Codes in their order, then labels where a code is not known; each once. */
export function criteriaOf(actions: readonly Action[], { circular, words }: LayoutContext): readonly string[] {
  const named = actions.map((one) => one.code ?? criterionLabel(one, circular, words.report));
  return [...new Set(named)].sort(compareCodes);
}

type ResultTexts = Pick<ReportRecord, "done" | "inProgress" | "notStarted">;

/** A status without words says itself, also one that only a percentage tells; a column with nothing to tell says "Không". */
function resultTexts(recorded: Recorded, words: SheetWords): ResultTexts {
  const { report } = words;
  const status = statusOf(recorded, words);
  const column = status === null ? null : COLUMN_OF_STATUS[status];
  const said = { done: recorded.done, inProgress: recorded.inProgress, notStarted: recorded.notStarted };
  const isSilent = Object.values(said).every((text) => tellsNothing(text, words));
  if (column !== null && status !== null && (isSilent || (recorded.status !== null && tellsNothing(said[column], words))))
    said[column] = report.statusOnly[status];
  if (recorded.percent !== null && (column === "inProgress" || !tellsNothing(said.inProgress, words))) {
    const before = tellsNothing(said.inProgress, words) ? [] : [said.inProgress];
    said.inProgress = [...before, report.percentDone(recorded.percent)].join("\n");
  }
  const told = (["notStarted", "inProgress", "done"] as const).find((one) => !tellsNothing(said[one], words));
  if (recorded.reason !== null && told !== undefined) said[told] = `${said[told] ?? ""}\n${report.reason(recorded.reason)}`;
  return {
    done: said.done ?? report.nothing,
    inProgress: said.inProgress ?? report.nothing,
    notStarted: said.notStarted ?? report.nothing,
  };
}

const COLUMN_OF_STATUS: Readonly<Record<ActionStatus, keyof ResultTexts>> = {
  done: "done",
  "in-progress": "inProgress",
  late: "inProgress",
  adjusted: "inProgress",
  "not-started": "notStarted",
  dropped: "notStarted",
};

function tellsNothing(text: string | null, words: SheetWords): boolean {
  return text === null || nothingToReport(text, words);
}

/** As it was chosen; else what the percentage and the texts come to. */
function statusOf(recorded: Recorded, words: SheetWords): ActionStatus | null {
  if (recorded.status !== null) return recorded.status;
  if (recorded.percent === 100) return "done";
  if (!tellsNothing(recorded.inProgress, words) || (recorded.percent ?? 0) > 0) return "in-progress";
  if (recorded.percent === 0 && tellsNothing(recorded.done, words)) return "not-started";
  if (!tellsNothing(recorded.notStarted, words)) return tellsNothing(recorded.done, words) ? "not-started" : "in-progress";
  return tellsNothing(recorded.done, words) ? null : "done";
}

/** The plan row as a few clean lines: what, how, by when, by whom, with what. */
function plannedText({ fields, period, money }: PlanRow, words: SheetWords): string {
  const { planLine } = words.report;
  const lines: string[] = [];
  const means: string[] = [];
  const add = (key: keyof ReportWords["planLine"], text: string | null | undefined, to = lines): void => {
    if (text === null || text === undefined || nothingToReport(text, words)) return;
    const clean = tidy(text);
    // A list of the user's own needs no dash of ours before it.
    to.push(LIST_MARK.test(clean) ? clean : planLine[key](clean));
  };
  const hasAction = fields.work !== undefined || fields.solution !== undefined;
  add("work", fields.work?.text);
  if (fields.work === undefined) add("goal", fields.goal?.text);
  if (!hasAction) add("weakness", fields.weakness?.text);
  add("solution", fields.solution?.text);
  add("indicator", fields.indicator?.text);
  add("period", period?.text ?? fields.period?.text, means);
  add("people", fields.people?.text, means);
  add("budget", money?.amount === 0 ? null : budgetText(money, fields.budget?.text, words), means);
  return [...lines, ...(means.length === 0 ? [] : [`- ${means.join(" ")}`])].join("\n");
}

/** What the cell says; a bare number as it is read aloud. */
export function budgetText(money: PlanRow["money"], typed: string | undefined, { report }: SheetWords): string | undefined {
  const text = money?.text ?? typed;
  const isBare = text !== undefined && /^[\d.,\s]+$/.test(text);
  return isBare && money !== null && money.amount !== null && money.rival === null ? report.amount(money.amount) : text;
}

const LIST_MARK = /^[-\u2013\u2014+*\u2022]/;

/** Without the dash that opens a list of one, and without empty lines. */
function tidy(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length === 1 ? (lines[0] ?? "").replace(/^[-\u2013\u2014+*\u2022]\s*/, "") : lines.join("\n");
}
