import { standardOf, type Circular } from "../../catalogue/circular";
import { cellOf, textOf } from "../cells";
import type { OwnStyle } from "../own-sheet";
import type { ReportPeriod } from "../report-period";
import type { ReportWords } from "../sheet-words";
import { heightOf, widthOf, wrappedLines, type WrappedLine } from "../text-height";
import { LAST_COLUMN_OF_REPORT, type Paper, type PaperRow } from "./report-paper";
import type { ReportRecord } from "./report-records";
import { GRID_CENTER, GRID_HEAD, GRID_NUMBER, GRID_SECTION, GRID_STANDARD, GRID_TEXT, REPORT_SIZE } from "./report-styles";

/** A record of more lines goes over several rows: Excel shows at most 409 points of one, and a page takes whole rows only. */
const MOST_LINES = 9;
const LINES_A_PART = 6;
const DOTS = "\u2026";
const DOTTED_LINES = 3;
const FONT = { size: REPORT_SIZE.grid };

/** Two rows of heads, the numbers of the columns under them. */
export function gridHead(paper: Paper, { columns }: ReportWords, period: ReportPeriod): readonly PaperRow[] {
  const one = (column: number, text: string | null) => ({ left: column, right: column, text, style: GRID_HEAD });
  const top = paper.blocks(
    [
      one(1, columns.number),
      one(2, columns.criterion),
      { left: 3, right: 4, text: columns.plan(period), style: GRID_HEAD },
      { left: 5, right: 7, text: columns.result, style: GRID_HEAD },
      one(8, columns.note),
    ],
    { least: 21, keepsWithNext: true },
  );
  const texts = [null, null, columns.planned, columns.adjusted, columns.done, columns.inProgress, columns.notStarted, null];
  const bottom = paper.blocks(texts.map((text, index) => one(index + 1, text)), { least: 36, keepsWithNext: true });
  const numbers = paper.blocks(
    texts.map((_, index) => ({ left: index + 1, right: index + 1, text: `(${index + 1})`, style: GRID_NUMBER })),
    { keepsWithNext: true },
  );
  return [top, bottom, numbers];
}

/** Sections MỨC → Tiêu chuẩn → one record for each action. */
export function gridBody(paper: Paper, records: readonly ReportRecord[], circular: Circular, words: ReportWords): readonly PaperRow[] {
  const rows: PaperRow[] = [];
  const hasSections = records.some((one) => one.action.levels !== null || one.action.code?.startsWith("M4.") === true);
  let section: string | null = null;
  let standard: string | null = null;
  records.forEach((record, index) => {
    const nextSection = sectionOf(record, words);
    if (hasSections && nextSection !== section) {
      rows.push(paper.full(nextSection, GRID_SECTION, { least: 19.5, keepsWithNext: true }));
      standard = null;
    }
    section = nextSection;
    const nextStandard = standardLabel(record, circular, words);
    if (nextStandard !== null && nextStandard !== standard) rows.push(paper.full(nextStandard, GRID_STANDARD, { least: 19.5, keepsWithNext: true }));
    standard = nextStandard;
    rows.push(...recordRows(paper, record, index + 1));
  });
  return rows;
}

function sectionOf({ action }: ReportRecord, words: ReportWords): string {
  if (action.levels !== null) return words.section(action.levels);
  return action.code?.startsWith("M4.") === true ? words.section([4]) : words.sectionUnknown;
}

/** Items of Mức 4 stand under no standard. */
function standardLabel({ action }: ReportRecord, circular: Circular, words: ReportWords): string | null {
  if (action.code?.startsWith("M4.") === true) return null;
  if (action.standard === null) return words.standardUnknown;
  return words.standard(action.standard, standardOf(circular, action.standard)?.title ?? null);
}

function recordRows(paper: Paper, record: ReportRecord, number: number): readonly PaperRow[] {
  const texts = [String(number), record.criterion, record.planned, record.adjusted, record.done, record.inProgress, record.notStarted, record.note];
  const shown = texts.map((text, index) => text ?? dotted(paper, index + 1));
  const columns = shown.map((text, index) => wrappedLines(text, paper.room(index + 1, index + 1), FONT));
  const tallest = Math.max(...columns.map((lines) => lines.length));
  if (tallest <= MOST_LINES) return [partRow(shown.map((text) => ({ text, goesOn: false })), tallest, {})];
  const parts = Math.ceil(tallest / LINES_A_PART);
  const size = Math.ceil(tallest / parts);
  return Array.from({ length: parts }, (_, part) => {
    const [first, last] = [part * size, Math.min((part + 1) * size, tallest)];
    const pieces = columns.map((lines) => ({ text: rejoined(lines.slice(first, last)), goesOn: lines.length > last }));
    return partRow(pieces, last - first, { isFirst: part === 0, isLast: part === parts - 1 });
  });
}

interface Part {
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
}

interface Piece {
  readonly text: string;
  /** The rest stands in the next part: the lines of this one are spread over its height, so that no gap is seen. */
  readonly goesOn: boolean;
}

function partRow(pieces: readonly Piece[], lines: number, { isFirst = true, isLast = true }: Part): PaperRow {
  const open: Pick<OwnStyle, "openSides"> = isFirst && isLast ? {} : { openSides: isFirst ? "bottom" : isLast ? "top" : "top-and-bottom" };
  const cells = pieces.map(({ text, goesOn }, index) => {
    const style = { ...(index === 0 ? GRID_CENTER : GRID_TEXT), ...open };
    return cellOf(index + 1, textOf(text), goesOn ? { ...style, vertical: "justify" as const } : style);
  });
  return { cells, height: heightOf(lines, REPORT_SIZE.grid), merges: [], keepsWithNext: false };
}

/** Lines that only the width made run on again; those that someone made stay. */
function rejoined(lines: readonly WrappedLine[]): string {
  return lines.map(({ text, isBroken }, index) => text + (index === lines.length - 1 ? "" : isBroken ? " " : "\n")).join("");
}

/** Room to write by hand, or to type over. */
function dotted(paper: Paper, column: number): string {
  const count = Math.max(3, Math.floor((paper.room(column, column) - 4) / widthOf(DOTS, FONT)));
  return column < 5 || column === LAST_COLUMN_OF_REPORT ? "" : Array.from({ length: DOTTED_LINES }, () => DOTS.repeat(count)).join("\n");
}
