import { columnLetters, LAST_ROW } from "../../workbook/address";
import { ACTION_STATUSES, deadlineOf, ownersOf, progressKey, workOf } from "../actions";
import { areaOf, blankCells, cellOf, dayOf, filledCells, numberOf, quoted, rowOf, textOf } from "../cells";
import type { ProgressEntry } from "../carry-over";
import { SOON_DAYS } from "../follow-up";
import { subjectOf, type LayoutContext } from "../layout-context";
import { PROGRESS_COLUMNS, PROGRESS_INPUTS, type ProgressColumn } from "../own-columns";
import type { OwnConditionalFormat, OwnRow, OwnSheet, OwnStyle, OwnValidation, OwnValue } from "../own-sheet";
import { progressLinesOf, type ProgressLine } from "../progress-entries";
import { blankSheet, fixedColumn, headerRow, heightFor, tableOf, titleRows } from "../sheet-frame";
import type { SheetWords } from "../sheet-words";
import { fixedCell } from "../tally-place";
import {
  AS_OF_DAY,
  AS_OF_LABEL,
  BODY,
  BODY_CENTER,
  BODY_DAY,
  BODY_INPUT,
  BODY_INPUT_CENTER,
  BODY_MONEY,
  LANDSCAPE,
  STATUS_COLORS,
  SUBTITLE,
} from "../styles";

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
/** Rules reach this far below the last line, over lines that are still to come. */
const ROOM_BELOW = 500;
/** The day everything is judged by, beside the frozen columns' label: always in sight. */
const AS_OF = { row: 3, column: 2 } as const;

/** On paper what a meeting speaks of; the rest stands in the report, and nineteen columns would be too small to read. */
const LAST_PRINTED: ProgressColumn = "inProgress";
/** Beside the day, as far as the paper goes. */
const HELP = areaOf(AS_OF.row, AS_OF.column + 1, AS_OF.row, columnOf(LAST_PRINTED));

const WIDTHS: Readonly<Record<ProgressColumn, number>> = {
  id: 12,
  criterion: 10,
  work: 34,
  owner: 18,
  deadline: 12,
  budget: 14,
  period: 13,
  status: 15,
  percent: 10,
  done: 32,
  inProgress: 28,
  notStarted: 24,
  reason: 24,
  adjusted: 26,
  evidence: 16,
  spent: 15,
  on: 12,
  by: 16,
  note: 20,
};

const STYLES: Readonly<Partial<Record<ProgressColumn, OwnStyle>>> = {
  id: BODY_CENTER,
  criterion: BODY_CENTER,
  work: BODY,
  owner: BODY,
  deadline: BODY_DAY,
  budget: BODY_MONEY,
  period: BODY_INPUT_CENTER,
  status: BODY_INPUT_CENTER,
  // Without a format of ours: whoever types 80% gets Excel's own, and with it a value that cannot be mistaken.
  percent: BODY_INPUT_CENTER,
  spent: { ...BODY_INPUT, horizontal: "right", format: "#,##0" },
  on: { ...BODY_INPUT_CENTER, format: "dd/mm/yyyy" },
};

/** Tiến độ: what was done of each action in each period. Typed lines stay; lines that the period lacks are added. */
export function layOutProgress(context: LayoutContext): OwnSheet {
  const { assessed, period, words } = context;
  const widths = PROGRESS_COLUMNS.map((column) => WIDTHS[column]);
  const titles = PROGRESS_COLUMNS.map((column) => words.progress.columns[column]);
  const lines = progressLinesOf(assessed.book, period, words);
  const blank = blankCells(PROGRESS_COLUMNS, (column) => STYLES[column] ?? BODY_INPUT);
  const rows = lines.length === 0 ? [blankRow(widths)] : lines.map((line, index) => lineRow(line, FIRST_ROW + index, blank, context));
  const last = HEADER_ROW + rows.length;
  return {
    ...blankSheet("progress", context.nameOf("progress")),
    columns: widths.map((width) => ({ width })),
    columnKeys: PROGRESS_COLUMNS,
    inputColumns: PROGRESS_INPUTS,
    // What we wrote on a line that goes on stays known, whatever people make of it.
    feedsBack: PROGRESS_INPUTS,
    rows: [...headRows(context), headerRow(HEADER_ROW, titles, widths), ...rows],
    merges: [HELP],
    tables: [tableOf("CaiTien_TienDo", areaOf(HEADER_ROW, 1, last, titles.length), titles)],
    validations: validationsOf(last + ROOM_BELOW, words),
    formats: [...deadlineFormats(last + ROOM_BELOW, words), ...statusFormats(last + ROOM_BELOW, words)],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { ...LANDSCAPE, titleRows: { first: HEADER_ROW, last: HEADER_ROW }, area: areaOf(1, 1, LAST_ROW, columnOf(LAST_PRINTED)) },
    tabColor: "548235",
  };
}

/** The help makes room for the day that decides what is due. */
function headRows(context: LayoutContext): readonly OwnRow[] {
  const { assessed, period, words } = context;
  const { progress } = words;
  const [title, subject] = titleRows(progress.title, subjectOf(context), "");
  const cells = [
    cellOf(1, textOf(progress.asOf), AS_OF_LABEL),
    cellOf(AS_OF.column, dayOf(assessed.today), AS_OF_DAY),
    cellOf(HELP.left, textOf(progress.help(words.periodPhrase(period), SOON_DAYS)), { ...SUBTITLE, isWrapped: true }),
  ];
  const room = PROGRESS_COLUMNS.slice(HELP.left - 1, HELP.right).reduce((sum, column) => sum + WIDTHS[column], 0);
  const height = heightFor(cells, [WIDTHS.id, WIDTHS.criterion, room]);
  return [title, subject, { ...rowOf(AS_OF.row, cells, height), key: "help" }].filter((row) => row !== undefined);
}

function lineRow(line: ProgressLine, row: number, blank: OwnRow["cells"], context: LayoutContext): OwnRow {
  const { entry, readAt } = line;
  const values = valuesOf(line, context.words);
  const cells = filledCells(blank, (at) => values[PROGRESS_COLUMNS[at] as ProgressColumn]);
  return {
    ...rowOf(
      row,
      cells,
      heightFor(
        cells,
        PROGRESS_COLUMNS.map((column) => WIDTHS[column]),
      ),
    ),
    key: progressKey(entry.planId, entry.period, [entry.criterion, entry.work]),
    ...(readAt === null ? {} : { readAt }),
  };
}

function blankRow(widths: readonly number[]): OwnRow {
  const cells = blankCells(PROGRESS_COLUMNS, (column) => STYLES[column] ?? BODY_INPUT);
  return { ...rowOf(FIRST_ROW, cells, heightFor(cells, widths)), key: "blank" };
}

type ProgressValues = Readonly<Record<ProgressColumn, OwnValue>>;

function valuesOf({ entry, action }: ProgressLine, words: SheetWords): ProgressValues {
  const planned =
    action === null
      ? plannedAsTyped(entry)
      : {
          criterion: textOf(action.code ?? words.unknown),
          work: textOf(workOf(action)),
          owner: textOf(ownersOf(action).join("; ")),
          deadline: dayOf(deadlineOf(action)),
          budget: numberOf(action.plan?.money?.amount),
        };
  return {
    id: textOf(entry.planId),
    ...planned,
    period: textOf(entry.period),
    status: textOf(entry.status),
    percent: valueAsTyped(entry, "percent") ?? numberOf(entry.percent),
    done: textOf(entry.done),
    inProgress: textOf(entry.inProgress),
    notStarted: textOf(entry.notStarted),
    reason: textOf(entry.reason),
    adjusted: textOf(entry.adjusted),
    evidence: textOf(entry.evidence),
    spent: valueAsTyped(entry, "spent") ?? numberOf(entry.spent),
    on: valueAsTyped(entry, "on") ?? dayOf(entry.on),
    by: textOf(entry.by),
    note: textOf(entry.note),
  };
}

/** On a line of somebody's own, of an earlier period, or of an action that the plan has no more. */
function plannedAsTyped(entry: ProgressEntry) {
  return {
    criterion: textOf(entry.criterion),
    work: textOf(entry.work),
    owner: textOf(entry.owner),
    deadline: valueAsTyped(entry, "deadline") ?? dayOf(entry.deadline),
    budget: valueAsTyped(entry, "budget") ?? numberOf(entry.budget),
  };
}

/** What was read as something else ("9,5 tr") stays as somebody typed it; null where value and cell are the same. */
function valueAsTyped({ typed }: ProgressEntry, column: keyof NonNullable<ProgressEntry["typed"]>): OwnValue | null {
  const value = typed?.[column];
  if (value === undefined) return null;
  return typeof value === "number" ? numberOf(value) : textOf(value);
}

function columnOf(column: ProgressColumn): number {
  return PROGRESS_COLUMNS.indexOf(column) + 1;
}

function down(column: ProgressColumn, last: number) {
  return areaOf(FIRST_ROW, columnOf(column), last, columnOf(column));
}

function validationsOf(last: number, { progress }: SheetWords): readonly OwnValidation[] {
  const choices = ACTION_STATUSES.map((status) => progress.status[status]);
  return [
    { area: down("status", last), rule: { kind: "list", choices }, ...progress.statusHelp },
    { area: down("percent", last), rule: { kind: "decimal", min: 0, max: 100 }, ...progress.percentHelp },
    { area: down("spent", last), rule: { kind: "decimal", min: 0, max: 1e15 }, ...progress.moneyHelp },
    { area: down("on", last), rule: { kind: "date", from: "2000-01-01", to: "2100-12-31" }, ...progress.dayHelp },
  ];
}

/** "$H5": the column stays, the row goes with the rule. */
function cellIn(column: ProgressColumn): string {
  return `$${columnLetters(columnOf(column))}${FIRST_ROW}`;
}

/** A deadline is judged by the day above the table, and by whether any line of the action says that it is over. */
function deadlineFormats(last: number, { progress }: SheetWords): readonly OwnConditionalFormat[] {
  const area = down("deadline", last);
  const [id, status, deadline] = [cellIn("id"), cellIn("status"), cellIn("deadline")];
  const whole = (column: ProgressColumn): string => fixedColumn(columnOf(column), FIRST_ROW, last);
  const day = fixedCell(AS_OF.row, AS_OF.column);
  const [done, dropped] = [quoted(progress.status.done), quoted(progress.status.dropped)];
  const counted = (word: string): string => `COUNTIFS(${whole("id")},${id},${whole("status")},${word})`;
  const isOver = `IF(${id}="",OR(${status}=${done},${status}=${dropped}),${counted(done)}+${counted(dropped)}>0)`;
  const within = (from: string): string => `AND(ISNUMBER(${deadline}),${from},NOT(${isOver}))`;
  return [
    { area, rule: { kind: "formula", formula: within(`${deadline}<${day}`), style: { ...STATUS_COLORS.late, isBold: true } } },
    { area, rule: { kind: "formula", formula: within(`${deadline}<=${day}+${SOON_DAYS}`), style: STATUS_COLORS["not-started"] } },
    { area, rule: { kind: "formula", formula: `AND(ISNUMBER(${deadline}),${status}=${done})`, style: STATUS_COLORS.done } },
  ];
}

function statusFormats(last: number, { progress }: SheetWords): readonly OwnConditionalFormat[] {
  return ACTION_STATUSES.map((status) => ({
    area: down("status", last),
    rule: { kind: "formula", formula: `${cellIn("status")}=${quoted(progress.status[status])}`, style: STATUS_COLORS[status] },
  }));
}
