import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { BARE_STATUS, HINDRANCES, LATE_WORDS, REASON_WORDS } from "../../lexicon/result-words";
import { check } from "../check";
import { cellOfRow, columnOf } from "../places";
import { quoted } from "../prose/quoted";
import { phraseFinder } from "../prose/word-diff";
import { type FollowedRow, followedRows, linesOf, type Told } from "./followed-rows";

type ReasonMissing = {
  /** "bare": a status and nothing else. */
  readonly kind: "late" | "not-started" | "bare";
};

const isLate = phraseFinder(LATE_WORDS);
const givesReason = phraseFinder(`${REASON_WORDS}|${HINDRANCES}`);
const bareStatus = new RegExp(`^(?:${BARE_STATUS})$`, "iu");

/** Late or not begun, and no word why. */
export const reasonMissing = check({
  code: "reason-missing",
  group: "results",
  subject: "row",
  severity: "warning",
  rule: "House rule after the headers of such reports: work that is late or not begun is listed with its reason.",
  circulars: "all",
  find: missing,
});

function* missing(book: Book): Iterable<Found<ReasonMissing>> {
  for (const row of followedRows(book)) {
    const { inProgress, notStarted, reason, note } = row.told;
    if (reason !== undefined || (note !== undefined && givesReason(note.text))) continue;
    const late = unexplained(inProgress, isLate) ?? null;
    const bare = onlyStatus(row);
    const idle = unexplained(notStarted, () => true) ?? null;
    if (bare !== undefined) yield foundOf(row, bare, "bare");
    else if (late !== null) yield foundOf(row, late, "late");
    if (idle !== null) yield foundOf(row, idle, "not-started");
    const isExplained = [inProgress, notStarted].some((one) => one !== undefined && givesReason(one.text));
    if (bare === undefined && late === null && idle === null && !isExplained) yield* byStatus(row, book);
  }
}

interface Unexplained {
  readonly text: string;
  readonly told: Told;
}

/** The first line that is late, where no line of the cell gives a reason. */
function unexplained(told: Told | undefined, isMeant: (text: string) => boolean): Unexplained | undefined {
  if (told === undefined || givesReason(told.text)) return undefined;
  return linesOf(told).find(({ text }) => isMeant(text));
}

function foundOf(row: FollowedRow, { text, told }: Unexplained, kind: ReasonMissing["kind"]): Found<ReasonMissing> {
  return { at: told.at, fragment: quoted(text), criterion: row.criterion, expected: null, facts: { kind } };
}

/** "Đang thực hiện" in a column that asks for the reason, and no other column tells what has been done. */
function onlyStatus({ told: { inProgress, done, notStarted } }: FollowedRow): Unexplained | undefined {
  if (inProgress === undefined || done !== undefined || notStarted !== undefined) return undefined;
  const text = inProgress.text.replace(/[\s.;,+*-]+$|^[\s.;,+*-]+/gu, "");
  return bareStatus.test(text) ? { text, told: inProgress } : undefined;
}

/** A status word alone: the reason belongs into the column for it, where there is one. */
function* byStatus({ told: { status, done }, row, criterion }: FollowedRow, book: Book): Iterable<Found<ReasonMissing>> {
  if (status === undefined || !isLate(status.text) || givesReason(status.text)) return;
  if (done !== undefined && givesReason(done.text)) return;
  const column = row === null ? null : columnOf(book.tables[row.table], "reason");
  const at = row === null || column === null ? status.at : cellOfRow(row.sheet, row.area, column.column);
  yield {
    at,
    related: at === status.at ? [] : [status.at],
    fragment: at === status.at ? quoted(status.text) : null,
    criterion,
    expected: null,
    facts: { kind: "late" },
  };
}
