import type { BatchOutcome } from "../../../engine";
import type { Language } from "../../../words";
import type { FromSchoolWorker, ToSchoolWorker } from "../post/school-messages";

/** A file that was dropped or chosen; its name with the folders it lies in, where known. */
export interface SchoolFile {
  readonly name: string;
  readonly file: File;
}

export interface ReadSchools {
  readonly files: readonly SchoolFile[];
  readonly language: Language;
  readonly today: string;
  readonly onOutcome: (outcome: BatchOutcome) => void;
  readonly isStopped: () => boolean;
  /** What is said of a file that took its reader with it. */
  readonly lost: (file: string) => BatchOutcome;
}

const MOST_READERS = 4;
/** A file that takes longer is given up, so that it cannot hold up the rest. */
const PATIENCE_MS = 120_000;

function startedWorker(): Worker {
  return new Worker(/* webpackChunkName: "school-worker" */ new URL("../worker/school-worker.ts", import.meta.url));
}

/** Each reader has one file at a time, so no more of them are in memory than there are readers. */
export async function readSchools(asked: ReadSchools): Promise<void> {
  const queue = [...asked.files];
  const count = Math.min(MOST_READERS, Math.max(1, (navigator.hardwareConcurrency || 2) - 1), queue.length);
  const reader = async (): Promise<void> => {
    let worker = startedWorker();
    for (let next = queue.shift(); next !== undefined && !asked.isStopped(); next = queue.shift()) {
      const outcome = await outcomeOf(worker, next, asked).catch(() => null);
      if (outcome === null) {
        worker.terminate();
        worker = startedWorker();
      }
      if (!asked.isStopped()) asked.onOutcome(outcome ?? asked.lost(next.name));
    }
    worker.terminate();
  };
  await Promise.all(Array.from({ length: count }, reader));
}

async function outcomeOf(worker: Worker, { name, file }: SchoolFile, { language, today }: ReadSchools): Promise<BatchOutcome> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const answer = await answerOf(worker, { kind: "school", file: name, bytes, language, today }, [bytes.buffer]);
  if (answer.kind !== "school") throw new Error("an answer to another question");
  return answer.outcome;
}

/** The workbook over all of them. */
export async function sumOfSchools(outcomes: readonly BatchOutcome[], language: Language, today: string): Promise<Uint8Array> {
  const worker = startedWorker();
  try {
    const answer = await answerOf(worker, { kind: "sum", outcomes, language, today }, []);
    if (answer.kind !== "sum") throw new Error("an answer to another question");
    return answer.bytes;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, question: ToSchoolWorker, transfer: Transferable[]): Promise<FromSchoolWorker> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<FromSchoolWorker>) => {
      clearTimeout(waiting);
      resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(waiting);
      reject(new Error("the reader ended"));
    };
    worker.postMessage(question, transfer);
  });
}

const IS_WORKBOOK = /\.(?:xls[xm]?|xlt[xm]|xlsb|ods)$/i;

/** Lock files of Excel and LibreOffice lie beside open workbooks. */
function isWorkbook(name: string): boolean {
  return IS_WORKBOOK.test(name) && !/^(?:~\$|\.~lock|\.)/.test(name);
}

/** From a list of files, as chosen one by one or as a folder. */
export function schoolFiles(files: Iterable<File>): readonly SchoolFile[] {
  return [...files].filter(({ name }) => isWorkbook(name)).map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** From what was dropped, folders with all that lies in them. Must be asked while the drop goes on. */
export function droppedFiles(items: DataTransferItemList): Promise<readonly SchoolFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  return Promise.all(entries.map(filesIn)).then((found) => found.flat());
}

async function filesIn(entry: FileSystemEntry): Promise<readonly SchoolFile[]> {
  if (entry.isFile) {
    if (!isWorkbook(entry.name)) return [];
    const file = await new Promise<File | null>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(null)));
    return file === null ? [] : [{ name: entry.fullPath.replace(/^\//, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const entries: FileSystemEntry[] = [];
  // A folder is told a hundred entries at a time.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader)) entries.push(...some);
  return (await Promise.all(entries.map(filesIn))).flat();
}

function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

/** One file alone is opened whatever it is, so that it is told what is wrong with it; among many only workbooks count. */
export function schoolFilesOrOne(files: Iterable<File>): readonly SchoolFile[] {
  const [first, second] = files;
  return first !== undefined && second === undefined ? [{ name: first.name, file: first }] : schoolFiles(files);
}
