import { percentOf } from "../../../tally/tally-of";
import { ACTION_STATUSES, type ActionStatus } from "../../actions";
import { reachedRows } from "../level-reached";
import { textRows } from "../paragraphs";
import type { ReportContent } from "./report-form";
import { type Span, spanBlocks } from "../grid-blocks";
import type { Paper, PaperRow, RowOptions } from "../paper";
import { GRID_CENTER, GRID_HEAD, GRID_TEXT } from "../paper-styles";
import { isTold, typedResults } from "./filled-in";
import { reportMoneyOf } from "./money-so-far";
import { criteriaOf, type ReportRecord } from "./report-records";
import { levelChanges } from "./report-tally";
import { tallRows } from "../tall-rows";

/** First and last column of the paper under each column of the small tables. */
export interface SmallTables {
  readonly levels: readonly [Span, Span, Span, Span];
  readonly status: readonly [Span, Span, Span];
}

/** Levels then and now, actions by status, money: what every form tells in its own place. */
export function overallRows(paper: Paper, content: ReportContent, spans: SmallTables): readonly PaperRow[] {
  return [
    ...levelRows(paper, content, spans),
    ...reachedRows(paper, "overall:reached", content.context),
    ...statusRows(paper, content, spans),
    ...laterRows(paper, content),
    ...moneyRows(paper, content),
  ];
}

function levelRows(paper: Paper, { context }: ReportContent, spans: SmallTables): readonly PaperRow[] {
  const { report } = context.words;
  const words = report.levelTable;
  const changes = levelChanges(context);
  if (changes.length === 0) return textRows(paper, "levels:unknown", report.levelsUnknown(context.circular.levels));
  const rows = changes.map(({ level: number, atStart, now, gained, lost }) => ({
    key: `levels:${number}`,
    texts: [
      report.level(number),
      atStart === null ? words.unknown : words.count(atStart),
      now === null ? words.unknown : words.count(now),
      atStart === null || now === null ? "" : words.change(gained, lost),
    ],
  }));
  const head = [words.level, words.atStart, words.now, words.changeHead];
  return [lead(paper, "levels:lead", words.lead), ...smallTable(paper, "levels", head, rows, spans.levels), paper.gap("gap:levels", 6)];
}

function statusRows(paper: Paper, content: ReportContent, spans: SmallTables): readonly PaperRow[] {
  const { found } = content;
  const { report } = content.context.words;
  const words = report.statusTable;
  const statuses = found.records.map((record) => statusShown(record, content));
  const total = found.records.length;
  if (total === 0) return textRows(paper, "status:none", report.noActions);
  const row = (key: string, label: string, count: number) => ({
    key: `status:${key}`,
    texts: [label, String(count), words.share(percentOf(count, total))],
    count,
  });
  const rows = [
    ...ACTION_STATUSES.map((one) => row(one, words.statuses[one], statuses.filter((status) => status === one).length)),
    row("by-hand", words.byHand, statuses.filter((status) => status === "by-hand").length),
    row("unrecorded", words.unrecorded, statuses.filter((status) => status === null).length),
  ].filter(({ count }) => count > 0);
  const head = [words.status, words.count, words.percent];
  return [
    lead(paper, "status:lead", words.lead(total)),
    ...smallTable(paper, "status", head, rows, spans.status),
    paper.gap("gap:status", 6),
  ];
}

/** The one that is recorded, else that of the one column somebody wrote into; "by-hand" where several columns, or other ones, are filled in. */
function statusShown(record: ReportRecord, { context, filled }: ReportContent): ActionStatus | "by-hand" | null {
  if (record.status !== null || !isTold(record, context, filled)) return record.status;
  const [column, ...others] = typedResults(record, filled);
  return column === undefined || others.length > 0 ? "by-hand" : STATUS_OF_COLUMN[column];
}

const STATUS_OF_COLUMN = { done: "done", inProgress: "in-progress", notStarted: "not-started" } as const;

function laterRows(paper: Paper, { context, found }: ReportContent): readonly PaperRow[] {
  const codes = criteriaOf(found.later, context);
  return codes.length === 0 ? [] : textRows(paper, "overall:later", context.words.report.later(codes));
}

function moneyRows(paper: Paper, { context, found }: ReportContent): readonly PaperRow[] {
  const money = reportMoneyOf(context, found);
  return money === null ? [] : textRows(paper, "overall:money", context.words.report.money(money));
}

function lead(paper: Paper, key: string, text: string): PaperRow {
  return { ...(textRows(paper, key, text)[0] as PaperRow), keepsWithNext: true };
}

interface SmallRow {
  readonly key: string;
  readonly texts: readonly string[];
}

/** A table that people look at rather than read; short enough to stay on one page. */
function smallTable(
  paper: Paper,
  key: string,
  head: readonly string[],
  rows: readonly SmallRow[],
  spans: readonly Span[],
): readonly PaperRow[] {
  const bodyStyle = (index: number) => (index === 0 || index === 3 ? GRID_TEXT : GRID_CENTER);
  const options = (index: number): RowOptions => ({ least: 16.5, keepsWithNext: index < rows.length });
  return [
    paper.blocks(
      `${key}:head`,
      spanBlocks(spans, head, () => GRID_HEAD),
      options(0),
    ),
    ...rows.flatMap((row, index) => tallRows(paper, row.key, spanBlocks(spans, row.texts, bodyStyle), options(index + 1))),
  ];
}
