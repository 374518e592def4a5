import { standardOf, type Circular } from "../catalogue/circular";
import { cellOf, textOf } from "./cells";
import type { OwnStyle } from "./own-sheet";
import type { ReportPeriod } from "./report-period";
import type { ReportWords } from "./sheet-words";
import { heightOf, lineCount, widthOf, wrappedLines, type WrappedLine } from "./text-height";
import type { Paper, PaperRow } from "./report-paper";
import type { ReportRecord } from "./report-records";
import { GRID_CENTER, GRID_HEAD, GRID_NUMBER, GRID_SECTION, GRID_STANDARD, GRID_TEXT, REPORT_SIZE } from "./report-styles";

/** A signature does not stand on a page without text: a last record of at most so many points goes with it. */
const LOWEST_TAIL = 200;
const TAIL_LINES = 5;
const DOTS = "\u2026";
const DOTTED_LINES = 3;
/** Done, in progress, not started. */
const HANDWRITTEN_COLUMNS: readonly number[] = [5, 6, 7];
const FONT = { size: REPORT_SIZE.grid };

/** Two rows of heads, the numbers of the columns under them. */
export function gridHead(paper: Paper, { columns }: ReportWords, period: ReportPeriod): readonly PaperRow[] {
  const one = (column: number, text: string | null) => ({ left: column, right: column, text, style: GRID_HEAD });
  const top = paper.blocks(
    [
      { ...one(1, columns.number), isTall: true },
      { ...one(2, columns.criterion), isTall: true },
      { left: 3, right: 4, text: columns.plan(period), style: GRID_HEAD },
      { left: 5, right: 7, text: columns.result, style: GRID_HEAD },
      { ...one(8, columns.note), isTall: true },
    ],
    { least: 21, keepsWithNext: true, isTitle: true },
  );
  const texts = [null, null, columns.planned, columns.adjusted, columns.done, columns.inProgress, columns.notStarted, null];
  const bottom = paper.blocks(
    texts.map((text, index) => one(index + 1, text)),
    { least: 36, keepsWithNext: true, isTitle: true },
  );
  const numbers = paper.blocks(
    texts.map((_, index) => ({ left: index + 1, right: index + 1, text: `(${index + 1})`, style: GRID_NUMBER })),
    { keepsWithNext: true, isTitle: true },
  );
  return [top, bottom, numbers];
}

/** Sections MỨC → Tiêu chuẩn → one record for each action. */
export function gridBody(
  paper: Paper,
  records: readonly ReportRecord[],
  circular: Circular,
  { words, isTailApart }: { readonly words: ReportWords; readonly isTailApart: boolean },
): readonly PaperRow[] {
  const rows: PaperRow[] = [];
  const dots = HANDWRITTEN_COLUMNS.map((column) => dotted(paper, column));
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
    if (nextStandard !== null && nextStandard !== standard)
      rows.push(paper.full(nextStandard, GRID_STANDARD, { least: 19.5, keepsWithNext: true }));
    standard = nextStandard;
    const row = recordRow(paper, dots, record, index + 1);
    rows.push(...(index === records.length - 1 ? tailRows(row, isTailApart) : [row]));
  });
  return rows;
}

/** The last record, or its last lines, stays with the signature. */
function tailRows(row: PaperRow, isTailApart: boolean): readonly PaperRow[] {
  const { cut } = row;
  if (row.height <= LOWEST_TAIL || cut === undefined) return [{ ...row, keepsWithNext: true }];
  if (!isTailApart) return [row];
  const lines = cut.lines - TAIL_LINES;
  return [
    { ...cut.part(0, lines), cut: { ...cut, lines } },
    { ...cut.part(lines, cut.lines), keepsWithNext: true },
  ];
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

function recordRow(paper: Paper, dots: readonly string[], record: ReportRecord, number: number): PaperRow {
  const texts = [
    String(number),
    record.criterion,
    record.planned,
    record.adjusted,
    record.done,
    record.inProgress,
    record.notStarted,
    record.note,
  ];
  const shown = texts.map((text, index) => text ?? dots[HANDWRITTEN_COLUMNS.indexOf(index + 1)] ?? "");
  const lines = Math.max(...shown.map((text, index) => lineCount(text, paper.room(index + 1, index + 1), FONT)));
  // Cut over many pages the texts are still wrapped only once.
  let wrapped: readonly (readonly WrappedLine[])[] | null = null;
  const part = (first: number, last: number): PaperRow => {
    wrapped ??= shown.map((text, index) => wrappedLines(text, paper.room(index + 1, index + 1), FONT));
    const texts = wrapped.map((all) => rejoined(all.slice(first, last)));
    return partRow(texts, last - first, { isFirst: first === 0, isLast: last === lines });
  };
  return { ...partRow(shown, lines, {}), cut: { lines, heightOf: (count) => heightOf(count, FONT.size), part } };
}

interface Part {
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
}

function partStyles(openSides: OwnStyle["openSides"]): { readonly number: OwnStyle; readonly text: OwnStyle } {
  if (openSides === undefined) return { number: GRID_CENTER, text: GRID_TEXT };
  return { number: { ...GRID_CENTER, openSides }, text: { ...GRID_TEXT, openSides } };
}

const WHOLE = partStyles(undefined);
const GOING_ON = partStyles("bottom");
const ENDING = partStyles("top");
const BETWEEN = partStyles("top-and-bottom");

/** A record that crosses the foot of a page goes on in the next row, without a line between. */
function partRow(texts: readonly string[], lines: number, { isFirst = true, isLast = true }: Part): PaperRow {
  const styles = isFirst ? (isLast ? WHOLE : GOING_ON) : isLast ? ENDING : BETWEEN;
  const cells = texts.map((text, index) => cellOf(index + 1, textOf(text), index === 0 ? styles.number : styles.text));
  return { cells, height: heightOf(lines, FONT.size), merges: [], keepsWithNext: false };
}

/** Lines that only the width made run on again; those that someone made stay. */
function rejoined(lines: readonly WrappedLine[]): string {
  return lines.map(({ text, joint }, index) => text + (index === lines.length - 1 ? "" : joint)).join("");
}

/** Room to write by hand, or to type over. */
function dotted(paper: Paper, column: number): string {
  const count = Math.max(3, Math.floor((paper.room(column, column) - 4) / widthOf(DOTS, FONT)));
  return Array.from({ length: DOTTED_LINES }, () => DOTS.repeat(count)).join("\n");
}
