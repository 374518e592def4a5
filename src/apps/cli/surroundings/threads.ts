import os from "node:os";
import { parentPort, Worker } from "node:worker_threads";

const MEGABYTE = 1_048_576;
/** Megabytes of heap: the largest workbook that is read at all needs some 700 (hosts/xlsx/limits.md); no more than its share of the machine, within these. */
const HEAP = { least: 512, most: 2048, shareOfMachine: 0.6 } as const;
/** More threads than this wait for the disk, not for the processor. */
const MOST_THREADS = 8;

export type Loss = "memory" | "crash";

export interface ThreadWork<Result> {
  /** The file that a thread runs; it must end in `serveThread` when it finds `order` as its `workerData`. */
  readonly program: string;
  readonly order: unknown;
  readonly threads: number;
  /** Megabytes of heap of each thread; by the machine where absent. */
  readonly heap?: number;
  readonly onResult: (index: number, result: Result) => void;
  /** A thread was lost over this task; another goes on with the rest. */
  readonly onLost: (index: number, loss: Loss, thrown: unknown) => void;
}

interface Answer<Result> {
  readonly index: number;
  readonly result: Result;
}

export function usualThreads(): number {
  return Math.min(os.availableParallelism(), MOST_THREADS);
}

/** Does all tasks, each once, one at a time in each thread. Answers come as they come; settles when there is one for every task. */
export async function inThreads<Task, Result>(tasks: readonly Task[], work: ThreadWork<Result>): Promise<void> {
  const queue = tasks.entries();
  const count = Math.max(1, Math.min(work.threads, tasks.length));
  await Promise.all(Array.from({ length: count }, () => keepAtWork(queue, count, work)));
}

/** One place at the bench: where a thread is lost, another takes it. */
async function keepAtWork<Task, Result>(queue: Iterator<[number, Task]>, count: number, work: ThreadWork<Result>): Promise<void> {
  let goesOn = true;
  while (goesOn) goesOn = await oneThread(queue, count, work);
}

/** Runs a thread until nothing is left to do (false) or it is lost (true). */
function oneThread<Task, Result>(queue: Iterator<[number, Task]>, count: number, work: ThreadWork<Result>): Promise<boolean> {
  const first = queue.next();
  if (first.done === true) return Promise.resolve(false);
  return new Promise((resolve) => {
    const worker = new Worker(work.program, {
      workerData: work.order,
      resourceLimits: { maxOldGenerationSizeMb: work.heap ?? heapOf(count) },
    });
    let current: number | null = null;
    let thrown: unknown = null;
    const give = (next: IteratorResult<[number, Task]>): void => {
      current = next.done === true ? null : next.value[0];
      worker.postMessage(next.done === true ? null : { index: next.value[0], task: next.value[1] });
    };
    worker.on("message", ({ index, result }: Answer<Result>) => {
      work.onResult(index, result);
      give(queue.next());
    });
    worker.on("error", (error) => (thrown = error));
    worker.on("exit", () => {
      if (current !== null) work.onLost(current, isOutOfMemory(thrown) ? "memory" : "crash", thrown);
      resolve(current !== null);
    });
    give(first);
  });
}

/** The other end: answers tasks until told that there are no more. */
export function serveThread<Task, Result>(perform: (task: Task) => Result): void {
  const port = parentPort;
  if (port === null) throw new Error("threads: this is none");
  port.on("message", (message: { readonly index: number; readonly task: Task } | null) => {
    if (message === null) port.close();
    else port.postMessage({ index: message.index, result: perform(message.task) } satisfies Answer<Result>);
  });
}

function heapOf(threads: number): number {
  const share = ((os.totalmem() / MEGABYTE) * HEAP.shareOfMachine) / threads;
  return Math.floor(Math.min(HEAP.most, Math.max(HEAP.least, share)));
}

function isOutOfMemory(thrown: unknown): boolean {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY";
}
