import { columnLetters } from "../../workbook/address";
import { areaOf, cellOf, dayOf, rowOf, textOf } from "../cells";
import { followUpOf } from "../follow-up";
import { subjectOf, type LayoutContext } from "../layout-context";
import { dueSection } from "../overview-due";
import { overviewPlaceOf, STATUS_COLUMNS, type OverviewPlace } from "../overview-place";
import { ownerSection, standardSection } from "../overview-sums";
import { OVERVIEW_COLUMNS, type OverviewColumn } from "../own-columns";
import type { OwnCell, OwnChart, OwnConditionalFormat, OwnRow, OwnSheet } from "../own-sheet";
import { blankSheet, titleRows } from "../sheet-frame";
import type { SheetWords } from "../sheet-words";
import { AS_OF_DAY, AS_OF_LABEL, COLORS, LANDSCAPE, STATUS_COLORS } from "../styles";
import { fixedCell } from "../tally-place";

const WIDTHS: Readonly<Record<OverviewColumn, number>> = {
  code: 9,
  name: 38,
  total: 8,
  done: 11,
  inProgress: 11,
  late: 8,
  notStarted: 13,
  adjusted: 11,
  dropped: 8,
  dueSoon: 10,
  overdue: 10,
  planned: 15,
  spent: 15,
};
/** Right of the table, after a gap of one. */
const CHART = { left: OVERVIEW_COLUMNS.length + 2, width: 5, rows: 14, columnWidth: 9 } as const;
const AS_OF_ROW = 2;
/** Rules reach this far below the last line, over lines that are still to come. */
const ROOM_BELOW = 300;

/** Theo dõi: where the plan stands, by standard and by person, and what is overdue or soon due. Values only; made anew each time. */
export function layOutOverview(context: LayoutContext): OwnSheet {
  const { assessed, period, words } = context;
  const followUp = followUpOf(assessed, words, period);
  const place = overviewPlaceOf(followUp);
  const widths = OVERVIEW_COLUMNS.map((column) => WIDTHS[column]);
  const due = dueSection(followUp, place, widths, words);
  const chartWidths = [2, ...Array.from({ length: CHART.width }, () => CHART.columnWidth)];
  return {
    ...blankSheet("overview", context.nameOf("overview")),
    columns: [...widths, ...chartWidths].map((width) => ({ width })),
    columnKeys: OVERVIEW_COLUMNS,
    dropsRows: true,
    rows: [
      ...headRows(context, followUp.all.total === 0),
      ...standardSection(followUp, place, widths, context),
      ...ownerSection(followUp, place, widths, words),
      ...due.rows,
    ],
    merges: due.merges,
    formats: formatsOf(place),
    links: due.links,
    freeze: { rows: 3, columns: 0 },
    // No area: the list grows from run to run, and would grow out of it.
    print: LANDSCAPE,
    charts: [chartOf(place, words)],
    tabColor: "548235",
  };
}

function headRows(context: LayoutContext, isEmpty: boolean): readonly OwnRow[] {
  const { assessed, period, words } = context;
  const { overview, progress, periodPhrase } = words;
  const help = isEmpty ? overview.noActions : overview.help(periodPhrase(period));
  return titleRows(overview.title, subjectOf(context), help).map((row) =>
    row.row === AS_OF_ROW
      ? { ...rowOf(row.row, [...row.cells, ...asOfCells(progress.asOf, assessed.today)], row.height), key: "subject" }
      : row,
  );
}

function asOfCells(label: string, today: string): readonly OwnCell[] {
  const day = OVERVIEW_COLUMNS.length;
  return [cellOf(day - 1, textOf(label), AS_OF_LABEL), cellOf(day, dayOf(today), AS_OF_DAY)];
}

function chartOf(place: OverviewPlace, { overview, progress }: SheetWords): OwnChart {
  return {
    kind: "stacked-bar",
    title: overview.chartTitle,
    categories: areaOf(place.firstStandard, 1, place.lastStandard, 1),
    series: STATUS_COLUMNS.map(({ column, status, bar }) => ({
      title: progress.status[status],
      values: areaOf(place.firstStandard, columnOf(column), place.lastStandard, columnOf(column)),
      color: bar,
    })),
    area: areaOf(place.standardHeader - 1, CHART.left, place.standardHeader - 2 + CHART.rows, CHART.left + CHART.width - 1),
  };
}

function columnOf(column: OverviewColumn): number {
  return OVERVIEW_COLUMNS.indexOf(column) + 1;
}

/** Colours follow the numbers and days that stand there, so that a renewal has only values to change. */
function formatsOf(place: OverviewPlace): readonly OwnConditionalFormat[] {
  const above = (column: OverviewColumn, style: (typeof STATUS_COLORS)["late"]): readonly OwnConditionalFormat[] =>
    [[place.firstStandard, place.totalRow] as const, [place.firstOwner, place.lastOwner] as const].map(([top, bottom]) => ({
      area: areaOf(top, columnOf(column), bottom, columnOf(column)),
      rule: { kind: "formula", formula: `AND(ISNUMBER(${cell(column, top)}),${cell(column, top)}>0)`, style: { ...style, isBold: true } },
    }));
  const list = areaOf(place.firstDue, 1, place.lastDue + ROOM_BELOW, OVERVIEW_COLUMNS.length);
  const deadline = `$${columnLetters(columnOf("late"))}${place.firstDue}`;
  const day = fixedCell(AS_OF_ROW, OVERVIEW_COLUMNS.length);
  return [
    ...above("overdue", STATUS_COLORS.late),
    ...above("late", STATUS_COLORS.late),
    ...above("dueSoon", STATUS_COLORS["not-started"]),
    { area: list, rule: { kind: "formula", formula: `AND(ISNUMBER(${deadline}),${deadline}<${day})`, style: { color: COLORS.error } } },
  ];
}

function cell(column: OverviewColumn, row: number): string {
  return `$${columnLetters(columnOf(column))}${row}`;
}
