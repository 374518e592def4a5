import type { StepLabel } from "../post/messages";
import type { History, Step } from "./history";

/** Work in progress as it is put by in this browser: one record a tab, its steps beside it. */
export interface StoredWork {
  readonly tab: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly history: History;
  readonly kept: ReadonlyMap<string, string>;
  /** Id of the step that was saved or opened last. */
  readonly savedStep: string | null;
  /** What was kept with the file then; absent in records of earlier versions. */
  readonly savedKept?: ReadonlyMap<string, string>;
  readonly saves: number;
}

interface WorkRecord extends Omit<StoredWork, "history"> {
  readonly steps: readonly { readonly id: string; readonly label: StepLabel; readonly fixes: string | null }[];
  readonly now: number;
}

const NAME = "cai-tien";
/** Of the steps of undo, those that survive a reload. */
const MOST_STEPS = 12;
const MOST_BYTES = 40 * 1024 * 1024;

/** Puts work by. Steps that lie there already are not written again. */
export async function putBy(work: StoredWork): Promise<void> {
  const { history, ...rest } = shortened(work);
  const base = await opened();
  try {
    const steps = history.steps.map(({ id, label, fixes }) => ({ id, label, fixes }));
    const old = await answerOf<WorkRecord | undefined>(base.transaction("work").objectStore("work").get(work.tab));
    const there = new Set(old?.steps.map(({ id }) => id) ?? []);
    const writing = base.transaction(["work", "steps"], "readwrite");
    for (const step of history.steps) if (!there.has(step.id)) writing.objectStore("steps").put(step.bytes, [work.tab, step.id]);
    for (const id of there) if (!steps.some((step) => step.id === id)) writing.objectStore("steps").delete([work.tab, id]);
    writing.objectStore("work").put({ ...rest, steps, now: history.now } satisfies WorkRecord);
    await endOf(writing);
  } finally {
    base.close();
  }
}

/** What was put by for this tab; null where there is nothing. */
export async function putByFor(tab: string): Promise<StoredWork | null> {
  const base = await opened();
  try {
    const reading = base.transaction(["work", "steps"]);
    const record = await answerOf<WorkRecord | undefined>(reading.objectStore("work").get(tab));
    if (record === undefined) return null;
    const { steps: labels, now, ...rest } = record;
    const steps = await Promise.all(
      labels.map(async (one): Promise<Step | null> => {
        const bytes = await answerOf<Uint8Array | undefined>(reading.objectStore("steps").get([tab, one.id]));
        return bytes === undefined ? null : { ...one, bytes };
      }),
    );
    const whole = steps.filter((step) => step !== null);
    return whole.length < steps.length ? null : { ...rest, history: { steps: whole, now } };
  } finally {
    base.close();
  }
}

/** Tabs with work put by, the latest first. */
export async function tabsWithWork(): Promise<readonly string[]> {
  const base = await opened();
  try {
    const records = await answerOf<WorkRecord[]>(base.transaction("work").objectStore("work").getAll());
    return records.sort((a, b) => b.at - a.at).map(({ tab }) => tab);
  } finally {
    base.close();
  }
}

/** Everything of every tab. */
export async function eraseAll(): Promise<void> {
  const base = await opened();
  try {
    const writing = base.transaction(["work", "steps"], "readwrite");
    writing.objectStore("work").clear();
    writing.objectStore("steps").clear();
    await endOf(writing);
  } finally {
    base.close();
  }
}

function shortened(work: StoredWork): StoredWork {
  const { steps, now } = work.history;
  let first = now;
  let last = now;
  let bytes = steps[now]!.bytes.length;
  const hasRoom = (step: Step | undefined): step is Step => {
    if (step === undefined || last - first + 1 >= MOST_STEPS || bytes + step.bytes.length > MOST_BYTES) return false;
    bytes += step.bytes.length;
    return true;
  };
  while (hasRoom(steps[first - 1])) first -= 1;
  while (hasRoom(steps[last + 1])) last += 1;
  return { ...work, history: { steps: steps.slice(first, last + 1), now: now - first } };
}

function opened(): Promise<IDBDatabase> {
  const asking = indexedDB.open(NAME, 1);
  asking.onupgradeneeded = () => {
    asking.result.createObjectStore("work", { keyPath: "tab" });
    asking.result.createObjectStore("steps");
  };
  return answerOf(asking);
}

function answerOf<T>(asking: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    asking.onsuccess = () => resolve(asking.result as T);
    asking.onerror = () => reject(asking.error ?? new Error("the browser's store does not answer"));
  });
}

function endOf(writing: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = writing.onabort = () => reject(writing.error ?? new Error("the browser's store refuses"));
  });
}
