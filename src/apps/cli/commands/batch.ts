import { failure, layOutBatch, type BatchOutcome, type CheckCode } from "../../../engine";
import { newWorkbook } from "../../../hosts/xlsx";
import { invalidCall } from "../call/invalid-call";
import { batchJson } from "../json/batch-json";
import { printJson, someFiles, troubleOf } from "../session/each-file";
import { printLines, worse, type ExitStatus, type Session } from "../session/session";
import { countProgressOn, silentCount, type CountProgress } from "../surroundings/count-progress";
import { deflating } from "../surroundings/deflating";
import { findWorkbooks, linkBetween, realPath, type FoundFile } from "../surroundings/find-workbooks";
import { checkOut, outOf, writeOut } from "../surroundings/out-file";
import { inThreads, usualThreads, type Loss } from "../surroundings/threads";
import { batchText } from "../text/batch-text";
import { printable } from "../text/lines";
import type { BatchOrder } from "./school-outcome";

/** One workbook over many schools. `program` is the file that its threads run. */
export async function batch(session: Session, operands: readonly string[], program: string): Promise<ExitStatus> {
  const named = someFiles(operands, "batch");
  const out = outOf(session.options, null, "batch");
  checkOut(out);
  if (named.some((file) => realPath(file) !== null && realPath(file) === realPath(out.name)))
    throw failure("out-is-input", { file: out.name });
  const found = findWorkbooks(named, out.name);
  if (found.length === 0) throw invalidCall("workbooks-missing", { file: named.join(", ") });
  const began = session.now();
  const outcomes = await outcomesOf(session, found, program);
  const sheets = layOutBatch(outcomes, {
    sheets: session.words.sheets,
    batch: session.words.batch,
    kindName: (code) => session.words.checkKinds[code as CheckCode],
    linkTo: (file) => linkBetween(out.name, file),
    today: session.today,
  });
  writeOut(out, newWorkbook(sheets, { deflating }));
  if (!session.options.json && !session.options.quiet) {
    await printLines(session, batchText(outcomes, out.name, (session.now() - began) / 1000, session.words));
  }
  return outcomes.reduce<ExitStatus>((status, outcome) => worse(status, statusOf(outcome)), 0);
}

/** What became of each file, in their order, told as soon as it is known of all before it. */
async function outcomesOf(session: Session, found: readonly FoundFile[], program: string): Promise<readonly BatchOutcome[]> {
  const { options, words, terminal } = session;
  const progress = options.quiet ? silentCount : countProgressOn(terminal, words, session.now, found.length);
  const outcomes: (BatchOutcome | undefined)[] = found.map(({ file, failure: trouble }) =>
    trouble === null ? undefined : unreadOf(session, file, trouble),
  );
  const tasks = found.flatMap(({ file, failure: trouble }, place) => (trouble === null ? [{ file, place }] : []));
  const told = tellingInOrder(session, outcomes, progress);
  let done = found.length - tasks.length;
  const settle = (index: number, outcome: BatchOutcome): void => {
    outcomes[tasks[index]?.place ?? -1] = outcome;
    progress.show(++done);
    told.more();
  };
  await inThreads<string, BatchOutcome>(
    tasks.map(({ file }) => file),
    {
      program,
      order: { job: "batch", options, today: session.today, catalogues: session.catalogues } satisfies BatchOrder,
      threads: options.workers ?? usualThreads(),
      onResult: settle,
      onLost: (index, loss, thrown) => settle(index, unreadOf(session, tasks[index]?.file ?? "", lossOf(loss, thrown))),
    },
  );
  await told.all();
  progress.clear();
  return outcomes.filter((one) => one !== undefined);
}

function lossOf(loss: Loss, thrown: unknown): unknown {
  return loss === "memory" ? failure("file-too-large", { reason: "memory" }) : (thrown ?? new Error("a thread ended without an answer"));
}

function unreadOf({ words }: Session, file: string, thrown: unknown): BatchOutcome {
  const { code, message } = troubleOf(thrown, file, words);
  return { kind: "unread", file, code, message };
}

interface Telling {
  /** There may be more to tell. */
  readonly more: () => void;
  /** Settles when everything has been told. */
  readonly all: () => Promise<void>;
}

/** Lines in the order of the files, whatever order the threads end in; a pipe that is full holds them back. */
function tellingInOrder(session: Session, outcomes: readonly (BatchOutcome | undefined)[], progress: CountProgress): Telling {
  let next = 0;
  let telling = Promise.resolve();
  const tellReady = async (): Promise<void> => {
    for (let outcome = outcomes[next]; outcome !== undefined; outcome = outcomes[next]) {
      next++;
      await tell(session, outcome, progress);
    }
  };
  const more = (): void => {
    telling = telling.then(tellReady);
  };
  return {
    more,
    all: () => {
      more();
      return telling;
    },
  };
}

async function tell(session: Session, outcome: BatchOutcome, progress: CountProgress): Promise<void> {
  if (session.options.json) {
    progress.clear();
    await printJson(session, batchJson(outcome));
  }
  if (outcome.kind === "school" || (outcome.kind === "skipped" && session.options.quiet)) return;
  progress.clear();
  session.terminal.tell(outcome.kind === "skipped" ? `${printable(outcome.file)}: ${outcome.message}\n` : `${outcome.message}\n`);
}

function statusOf(outcome: BatchOutcome): ExitStatus {
  if (outcome.kind !== "unread") return 0;
  return outcome.code === "internal" ? 3 : 2;
}
