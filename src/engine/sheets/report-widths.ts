import type { ReportRecord } from "./report-records";

/**
 * Characters of all columns together: nearly the width of a landscape A4 page between the margins of the decree. Where the
 * workbook's default font is missing and a wider one stands in, the page shrinks a little to fit.
 */
const PAGE = 124;
const NUMBER = 5;
/** Criterion, planned, adjusted, done, in progress, not started, note. */
const LEAST = [14, 20, 13, 18, 15, 12, 8] as const;
/** Characters of handwriting that an unrecorded result needs room for. */
const HANDWRITTEN = { done: 120, inProgress: 90, notStarted: 70 } as const;
const MOST_SAMPLES = 200;

/** Widths of the report's columns, dealt out so that the rows come out as low as the texts allow. */
export function reportWidths(records: readonly ReportRecord[]): readonly number[] {
  const lengths = records.slice(0, MOST_SAMPLES).map(lengthsOf);
  const widths: number[] = [...LEAST];
  let left = PAGE - NUMBER - widths.reduce((sum, width) => sum + width, 0);
  for (; left > 0; left--) {
    const best = bestColumn(widths, lengths);
    widths[best] = (widths[best] ?? 0) + 1;
  }
  return [NUMBER, ...widths];
}

function lengthsOf(record: ReportRecord): readonly number[] {
  return [
    record.criterion.length,
    record.planned.length,
    record.adjusted.length,
    record.done?.length ?? HANDWRITTEN.done,
    record.inProgress?.length ?? HANDWRITTEN.inProgress,
    record.notStarted?.length ?? HANDWRITTEN.notStarted,
    record.note.length,
  ];
}

/** The column that makes the rows lowest when it gets one character more; the plan's where none does. */
function bestColumn(widths: readonly number[], lengths: readonly (readonly number[])[]): number {
  let best = 1;
  let lowest = Infinity;
  widths.forEach((_, column) => {
    const height = lengths.reduce((sum, row) => sum + tallestOf(row, widths, column), 0);
    if (height < lowest - 1e-9) {
      lowest = height;
      best = column;
    }
  });
  return best;
}

/** The tallest cell decides; the others count a little, so that ties are not all given to one column. */
function tallestOf(row: readonly number[], widths: readonly number[], wider: number): number {
  let tallest = 0;
  let sum = 0;
  row.forEach((length, column) => {
    const lines = length / ((widths[column] ?? 1) + (column === wider ? 1 : 0));
    tallest = Math.max(tallest, lines);
    sum += lines;
  });
  return tallest + sum / 10;
}
