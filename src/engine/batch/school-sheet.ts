import { ACTION_STATUSES } from "../sheets/actions";
import { areaOf, numberOf, textOf } from "../sheets/cells";
import type { OwnConditionalFormat, OwnFileLink, OwnRow, OwnSheet, OwnStyle, OwnValue } from "../sheets/own-sheet";
import { tableOf } from "../sheets/sheet-frame";
import { COLORS, LINE, LINE_CENTER, STATUS_COLORS } from "../sheets/styles";
import { columnLetters } from "../workbook/address";
import {
  asTotal,
  type BatchContext,
  batchSheet,
  columnArea,
  COUNT,
  headAt,
  HEADER_ROW,
  lineRow,
  nameOf,
  sentenceRow,
  SUM,
  sumOver,
  whereSome,
} from "./batch-frame";
import { chartOfLevels, levelRows } from "./per-level";
import type { SchoolLine } from "./school-line";

export interface SchoolColumnOf {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly style: (line: SchoolLine) => OwnStyle;
  readonly value: (line: SchoolLine, index: number) => OwnValue;
  /** What the line adds to the total; null where there is none. */
  readonly sum: ((line: SchoolLine) => number) | null;
}

const FIRST = HEADER_ROW + 1;

/** A line a school, their totals, and how many schools are at which level. */
export function layOutSchools(context: BatchContext): OwnSheet {
  const { batch, schools } = context;
  const columns = columnsOf(context);
  const widths = columns.map(({ width }) => width);
  const sheet = batchSheet("schools", widths, context);
  const titles = headAt(
    HEADER_ROW,
    columns.map(({ title }) => title),
    widths,
  );
  const common = { ...sheet, columnKeys: columns.map(({ key }) => key), tabColor: COLORS.header };
  if (schools.length === 0) {
    return { ...common, rows: [...sheet.rows, titles, sentenceRow(FIRST, batch.noSchools, "none")] };
  }
  const last = HEADER_ROW + schools.length;
  const lines = schools.map((line, index) =>
    lineRow(
      FIRST + index,
      columns.map(({ value, style }) => [value(line, index), style(line)] as const),
      widths,
      `file:${line.file}`,
    ),
  );
  const levelColumn = 1 + columns.findIndex(({ key }) => key === "overallLevel");
  const place = { top: last + 3, first: FIRST, last, levelColumn };
  return {
    ...common,
    freeze: { rows: HEADER_ROW, columns: 2 },
    rows: [...sheet.rows, titles, ...lines, totalRow(last + 1, columns, context, widths), ...levelRows(place, context)],
    tables: [
      tableOf(
        "CaiTien_CacTruong",
        areaOf(HEADER_ROW, 1, last, columns.length),
        columns.map(({ title }) => title),
      ),
    ],
    fileLinks: linksOf(columns.length, context),
    formats: formatsOf(columns, last, context),
    charts: [chartOfLevels(place, context)],
  };
}

function columnsOf(context: BatchContext): readonly SchoolColumnOf[] {
  const { batch, sheets, schools } = context;
  const { columns } = batch;
  const text = (key: "school" | "authority" | "schoolYear", width: number): SchoolColumnOf => ({
    key,
    title: columns[key],
    width,
    style: () => (key === "schoolYear" ? LINE_CENTER : LINE),
    value: (line) => textOf(key === "school" ? nameOf(line, context) : line[key]),
    sum: null,
  });
  const count = (key: string, title: string, width: number, sum: (line: SchoolLine) => number, style = COUNT): SchoolColumnOf => ({
    key,
    title,
    width,
    style: () => style,
    value: (line) => numberOf(sum(line)),
    sum,
  });
  const said = (key: "circular" | "overallLevel" | "nextLevel" | "file", width: number, value: (line: SchoolLine) => string | null) => ({
    key,
    title: columns[key],
    width,
    style: (line: SchoolLine) => {
      if (key === "file")
        return (context.linkTo?.(line.file) ?? null) === null ? LINE : { ...LINE, color: COLORS.link, isUnderlined: true };
      return key === "nextLevel" ? LINE : LINE_CENTER;
    },
    value: (line: SchoolLine) => textOf(value(line)),
    sum: null,
  });
  return [
    { key: "number", title: columns.number, width: 5, style: () => LINE_CENTER, value: (_, index) => numberOf(index + 1), sum: null },
    text("school", 27),
    text("authority", 20),
    said("circular", 8.5, ({ circular }) => circular),
    text("schoolYear", 10),
    count("actions", columns.actions, 8, ({ actions }) => actions),
    ...levelsIn(schools).map((level) => levelColumnOf(level, batch.metOf(level))),
    said("overallLevel", 10, ({ overallLevel }) => batch.schoolLevel(overallLevel)),
    said("nextLevel", 18, ({ nextLevel }) => (nextLevel === null ? null : batch.blocked(nextLevel.level, nextLevel.blockedBy))),
    ...(["error", "warning", "note"] as const).map((severity) => count(severity, columns[severity], 9.5, ({ counts }) => counts[severity])),
    ...ACTION_STATUSES.map((status) => count(status, sheets.progress.status[status], 9, ({ statuses }) => statuses[status])),
    count("overdue", columns.overdue, 8.5, ({ overdue }) => overdue),
    count("planned", columns.planned, 14, ({ planned }) => planned, SUM),
    count("spent", columns.spent, 14, ({ spent }) => spent, SUM),
    said("file", 24, ({ file }) => file),
  ];
}

export function levelsIn(schools: readonly SchoolLine[]): readonly number[] {
  return [...new Set(schools.flatMap(({ perLevel }) => perLevel.map(({ level }) => level)))].sort((a, b) => a - b);
}

/** How many criteria meet a level, "25/27"; empty where no criterion has been assessed. */
function levelColumnOf(level: number, title: string): SchoolColumnOf {
  const of = (line: SchoolLine) => line.perLevel.find((one) => one.level === level);
  return {
    key: `level${level}`,
    title,
    width: 8,
    style: (line) => ({ ...LINE_CENTER, format: shareFormat(of(line)?.total ?? 0) }),
    value: (line) => {
      const count = of(line);
      return count === undefined || count.unknown === count.total ? textOf(null) : numberOf(count.met);
    },
    sum: null,
  };
}

/** A number that is shown with what it is out of, and can still be counted with. */
export function shareFormat(total: number): string {
  return `0"/${total}"`;
}

function linksOf(column: number, { schools, linkTo }: BatchContext): readonly OwnFileLink[] {
  return schools.flatMap(({ file }, index) => {
    const target = linkTo?.(file) ?? null;
    return target === null ? [] : [{ row: FIRST + index, column, target }];
  });
}

function totalRow(row: number, columns: readonly SchoolColumnOf[], { batch, schools }: BatchContext, widths: readonly number[]): OwnRow {
  const values = columns.map(({ key, sum }, index) => {
    if (key === "school") return [textOf(batch.total), asTotal(LINE)] as const;
    if (sum === null) return [textOf(null), asTotal(LINE)] as const;
    const total = schools.reduce((all, line) => all + sum(line), 0);
    return [sumOver(index + 1, FIRST, row - 1, total), asTotal(key === "planned" || key === "spent" ? SUM : COUNT)] as const;
  });
  return lineRow(row, values, widths, "total");
}

function formatsOf(columns: readonly SchoolColumnOf[], last: number, { batch, schools }: BatchContext): readonly OwnConditionalFormat[] {
  const areaFor = (key: string) => columnArea(1 + columns.findIndex((one) => one.key === key), FIRST, last);
  const red = { color: COLORS.error, fill: COLORS.errorFill };
  const level = areaFor("overallLevel");
  const cell = `${columnLetters(level.left)}${FIRST}`;
  const paint = (of: number | null, style: { readonly color: string; readonly fill: string }): OwnConditionalFormat => ({
    area: level,
    rule: { kind: "formula", formula: `${cell}="${batch.schoolLevel(of)}"`, style },
  });
  const most = schools.reduce((high, { perLevel }) => Math.max(high, ...perLevel.map(({ total }) => total)), 1);
  return [
    paint(0, red),
    paint(null, { color: COLORS.warning, fill: COLORS.warningFill }),
    ...levelsIn(schools).map((one) => paint(one, { color: COLORS.good, fill: COLORS.goodFill })),
    ...levelsIn(schools).map((one, index): OwnConditionalFormat => {
      const color = COLORS.bars[index] ?? COLORS.bars[0];
      return { area: areaFor(`level${one}`), rule: { kind: "data-bar", color, min: 0, max: most } };
    }),
    whereSome(areaFor("error"), red),
    whereSome(areaFor("late"), STATUS_COLORS.late),
    whereSome(areaFor("overdue"), STATUS_COLORS.late),
    whereSome(areaFor("done"), STATUS_COLORS.done),
  ];
}
