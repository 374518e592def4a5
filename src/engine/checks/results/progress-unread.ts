import type { Book, ProgressRow, ProgressValue } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";

type ProgressUnread = {
  readonly column: ProgressValue;
};

/** A value on our sheet of progress that is not understood, and results on a line of no period: neither reaches the report. */
export const progressUnread = check({
  code: "progress-unread",
  group: "results",
  subject: "cell",
  severity: "warning",
  rule: "House rule: what people record is counted, or they are told that it is not; nothing is left out in silence.",
  circulars: "all",
  find: unread,
});

function* unread(book: Book): Iterable<Found<ProgressUnread>> {
  for (const line of book.progress) {
    for (const { field, text } of line.unread ?? []) yield* foundAt(line, field, text);
    if (line.period === "" && isRecorded(line)) yield* foundAt(line, "period", null);
  }
}

const RESULTS = ["statusId", "percent", "done", "inProgress", "notStarted", "spent"] as const;

function isRecorded(line: ProgressRow): boolean {
  return RESULTS.some((column) => line[column] != null);
}

function* foundAt(line: ProgressRow, column: ProgressValue, fragment: string | null): Iterable<Found<ProgressUnread>> {
  const sheet = Object.values(line.places ?? {})[0]?.sheet;
  if (sheet === undefined) return;
  const at = line.places?.[column] ?? { sheet, area: line.area };
  yield { at, fragment, criterion: line.reading?.code ?? null, expected: null, facts: { column } };
}
