import { isBatchResult, schoolLineOf, tellsOfSchool, type BatchOutcome, type Circular } from "../../../engine";
import { wordsOf } from "../../../words";
import type { Options } from "../call/call";
import { troubleOf } from "../session/each-file";
import { openFile } from "../session/open-file";
import type { Session } from "../session/session";
import { silentProgress } from "../surroundings/progress";
import { serveThread } from "../surroundings/threads";

/** What a thread of `batch` must know. Plain data. */
export interface BatchOrder {
  readonly job: "batch";
  readonly options: Options;
  readonly today: string;
  readonly catalogues: readonly Circular[];
}

export function isBatchOrder(order: unknown): order is BatchOrder {
  return typeof order === "object" && order !== null && "job" in order && order.job === "batch";
}

/** The life of a thread: files come, what became of them goes. */
export function serveBatch({ options, today, catalogues }: BatchOrder): void {
  const session: Session = {
    options,
    words: wordsOf(options.lang),
    terminal: { print: async () => {}, tell: () => {}, isWatched: false, width: 0 },
    progress: silentProgress,
    today,
    catalogues,
    now: () => 0,
  };
  serveThread((file: string) => outcomeOf(session, file));
}

/** What one file comes to; whatever is wrong with it is an outcome too. */
export function outcomeOf(session: Session, file: string): BatchOutcome {
  const { batch, sheets } = session.words;
  try {
    const { workbook, assessed } = openFile(session, file);
    const reason = isBatchResult(workbook) ? "batch-result" : tellsOfSchool(assessed) ? null : "no-school";
    if (reason !== null) return { kind: "skipped", file, reason, message: batch.skipped[reason] };
    return { kind: "school", line: schoolLineOf(file, assessed, sheets) };
  } catch (thrown) {
    const { code, message } = troubleOf(thrown, file, session.words);
    return { kind: "unread", file, code, message };
  }
}
