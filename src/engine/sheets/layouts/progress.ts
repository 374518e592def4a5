import type { ProgressRow } from "../../book/book";
import { ACTION_STATUSES, actionsOf, isWithinPeriod, progressKey, statusOfResult, type Action, type ActionStatus } from "../actions";
import { areaOf, blankCells, dayOf, filledCells, numberOf, rowOf, textOf } from "../cells";
import { PROGRESS_COLUMNS, type ProgressColumn } from "../own-columns";
import type { OwnConditionalFormat, OwnSheet, OwnStyle, OwnValidation, OwnValue } from "../own-sheet";
import { nothingToReport } from "../recorded";
import type { SheetWords } from "../sheet-words";
import { BODY, BODY_CENTER, BODY_INPUT, BODY_INPUT_CENTER, COLORS, LANDSCAPE } from "../styles";
import { columnLetters } from "../../workbook/address";
import { subjectOf, type LayoutContext } from "../layout-context";
import { blankSheet, headerRow, heightFor, tableOf, titleRows } from "../sheet-frame";

const HEADER_ROW = 4;

const WIDTHS: Readonly<Record<ProgressColumn, number>> = {
  id: 14,
  criterion: 9,
  work: 44,
  period: 17,
  status: 17,
  percent: 12,
  done: 38,
  inProgress: 32,
  notStarted: 28,
  reason: 28,
  adjusted: 32,
  evidence: 24,
  spent: 16,
  on: 13,
  by: 20,
  note: 24,
};

const STYLES: Readonly<Partial<Record<ProgressColumn, OwnStyle>>> = {
  id: BODY_CENTER,
  criterion: BODY_CENTER,
  work: BODY,
  period: BODY_CENTER,
  status: BODY_INPUT_CENTER,
  percent: { ...BODY_INPUT_CENTER, format: '0.##"%"' },
  spent: { ...BODY_INPUT, horizontal: "right", format: "#,##0" },
  on: { ...BODY_INPUT_CENTER, format: "dd/mm/yyyy" },
};

type ProgressValues = Readonly<Record<ProgressColumn, OwnValue>>;

/** Tiến độ: what was done of each action in each period. Typed lines stay; lines that the period lacks are added. */
export function layOutProgress(context: LayoutContext): OwnSheet {
  const { words } = context;
  const widths = PROGRESS_COLUMNS.map((column) => WIDTHS[column]);
  const titles = PROGRESS_COLUMNS.map((column) => words.progress.columns[column]);
  const lines = linesOf(context);
  const blank = blankCells(PROGRESS_COLUMNS, (column) => STYLES[column] ?? BODY_INPUT);
  const rows = (lines.length === 0 ? [blankLine()] : lines).map((values, index) => {
    const cells = filledCells(blank, (at) => values[PROGRESS_COLUMNS[at] as ProgressColumn]);
    return rowOf(HEADER_ROW + 1 + index, cells, heightFor(cells, widths));
  });
  const last = HEADER_ROW + rows.length;
  return {
    ...blankSheet("progress", context.nameOf("progress")),
    columns: widths.map((width) => ({ width })),
    rows: [
      ...titleRows(words.progress.title, subjectOf(context), words.progress.help(words.periodPhrase(context.period))),
      headerRow(HEADER_ROW, titles, widths),
      ...rows,
    ],
    tables: [tableOf("CaiTien_TienDo", areaOf(HEADER_ROW, 1, last, titles.length), titles)],
    validations: validationsOf(last, words),
    formats: statusFormats(last, words),
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { ...LANDSCAPE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    tabColor: "548235",
  };
}

/** Older periods first as they were typed, then the period asked for in the order of the plan. */
function linesOf({ assessed, words, period }: LayoutContext): readonly ProgressValues[] {
  const { book } = assessed;
  const actions = actionsOf(book);
  const byId = new Map(actions.map((action) => [action.id, action]));
  const present = new Set(book.progress.map((row) => progressKey(row.planId, row.period)));
  const kept = book.progress.map((row) => keptLine(row, byId.get(row.planId) ?? null, words));
  const added = actions
    .filter((action) => !present.has(progressKey(action.id, period.id)) && isWithinPeriod(action, period))
    .map((action) => newLine(action, period.id, words));
  return [...kept, ...added];
}

function keptLine(row: ProgressRow, action: Action | null, words: SheetWords): ProgressValues {
  return {
    ...(action === null ? typedValues(row) : actionValues(row.planId, action, words)),
    period: textOf(row.period),
    status: textOf(row.status),
    percent: numberOf(row.percent),
    done: textOf(row.done),
    inProgress: textOf(row.inProgress),
    notStarted: textOf(row.notStarted),
    reason: textOf(row.reason),
    adjusted: textOf(row.adjusted),
    evidence: textOf(row.evidence),
    spent: numberOf(row.spent),
    on: dayOf(row.on),
    by: textOf(row.by),
    note: textOf(row.note),
  };
}

function newLine(action: Action, period: string, words: SheetWords): ProgressValues {
  const fields = action.result?.fields ?? {};
  const status = statusOfResult(action.result);
  const told = (text: string | undefined): OwnValue => textOf(text === undefined || nothingToReport(text, words) ? null : text);
  return {
    ...blankLine(),
    ...actionValues(action.id, action, words),
    period: textOf(period),
    status: textOf(status === null ? null : words.progress.status[status]),
    done: told(fields.done?.text),
    inProgress: told(fields.inProgress?.text),
    notStarted: told(fields.notStarted?.text),
    reason: told(fields.reason?.text),
    adjusted: told(fields.adjusted?.text),
    evidence: textOf(fields.evidence?.text),
    by: textOf(fields.people?.text),
    note: textOf(fields.note?.text),
  };
}

/** A line of somebody's own, or of an action that the plan has no more. */
function typedValues({ planId, criterion, work }: ProgressRow): Pick<ProgressValues, "id" | "criterion" | "work"> {
  return { id: textOf(planId === "" ? null : planId), criterion: textOf(criterion), work: textOf(work) };
}

function actionValues(id: string, action: Action, words: SheetWords): Pick<ProgressValues, "id" | "criterion" | "work"> {
  const fields = action.plan?.fields ?? {};
  const work = fields.work ?? fields.solution ?? fields.goal ?? fields.weakness ?? action.result?.fields.planned;
  return { id: textOf(id), criterion: textOf(action.code ?? words.unknown), work: textOf(work?.text) };
}

function blankLine(): ProgressValues {
  return Object.fromEntries(PROGRESS_COLUMNS.map((column) => [column, { kind: "empty" }])) as unknown as ProgressValues;
}

function columnOf(column: ProgressColumn): number {
  return PROGRESS_COLUMNS.indexOf(column) + 1;
}

function validationsOf(last: number, { progress }: SheetWords): readonly OwnValidation[] {
  const down = (column: ProgressColumn) => areaOf(HEADER_ROW + 1, columnOf(column), last, columnOf(column));
  const choices = ACTION_STATUSES.map((status) => progress.status[status]);
  return [
    { area: down("status"), rule: { kind: "list", choices }, ...progress.statusHelp },
    { area: down("percent"), rule: { kind: "decimal", min: 0, max: 100 }, ...progress.percentHelp },
    { area: down("spent"), rule: { kind: "decimal", min: 0, max: 1e15 }, ...progress.moneyHelp },
    { area: down("on"), rule: { kind: "date", from: "2000-01-01", to: "2100-12-31" }, ...progress.dayHelp },
  ];
}

const STATUS_COLORS: Readonly<Partial<Record<ActionStatus, { readonly color: string; readonly fill: string }>>> = {
  done: { color: COLORS.good, fill: COLORS.goodFill },
  "in-progress": { color: COLORS.note, fill: COLORS.noteFill },
  late: { color: COLORS.error, fill: COLORS.errorFill },
  "not-started": { color: COLORS.warning, fill: COLORS.warningFill },
};

function statusFormats(last: number, { progress }: SheetWords): readonly OwnConditionalFormat[] {
  const column = columnOf("status");
  const area = areaOf(HEADER_ROW + 1, column, last, column);
  const cell = `$${columnLetters(column)}${HEADER_ROW + 1}`;
  return ACTION_STATUSES.flatMap((status) => {
    const style = STATUS_COLORS[status];
    return style === undefined
      ? []
      : [{ area, rule: { kind: "formula", formula: `${cell}="${progress.status[status]}"`, style } } as const];
  });
}
