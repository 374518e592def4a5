import { addressOf, areaOfCell, failure, isFailure } from "../../../engine";
import type { SetCells } from "../../../engine";
import { applyEdits, blankWorkbook, readShown } from "../../../hosts/xlsx";
import { JOB_KINDS, jobsOf, type JobState, type Jobs } from "../../panels/state/jobs";
import { keptIn } from "../../panels/state/kept";
import { NO_CHOICES } from "../../panels/state/pane-state";
import type { Happening } from "../../panels/state/reduce";
import { packed } from "../post/parcel";
import type { JobWishes, ParcelName, Requests, RequestKind, StepLabel, ToPage, ToWorker, Trouble } from "../post/messages";
import { fileOf, openFile, type OpenFile } from "./open-file";
import { eraseAll, putBy, putByFor } from "./stored-work";
import { claimTab } from "./tabs";
import { changeOfTyped } from "./typed-value";

const CANCELLED = Symbol("cancelled");
/** Typing comes in bursts; what it made is shown and put by at its end. */
const BURST_MS = 120;
const PUT_BY_MS = 150;

type Handlers = { readonly [Kind in RequestKind]: (asked: Requests[Kind]["asked"], id: number) => Promise<Requests[Kind]["answer"]> };

/** Everything that takes long, behind messages: the page draws and asks. Gives what takes the messages in. */
export function desk(post: (message: ToPage, transfer?: Transferable[]) => void): (message: ToWorker) => void {
  let file: OpenFile | null = null;
  let state: JobState = { language: "vi", choices: NO_CHOICES, fixes: [], reading: null };
  let jobNow: keyof Jobs = "read";
  let today = "";
  let tab: string | null = null;
  let isKept = true;
  let typings = 0;
  const sent = new Map<ParcelName, unknown>();
  const stages = new Map<number, (goesOn: boolean) => void>();
  const shownLater = delayed(() => tellShown());
  const keptLater = delayed(() => void keepWork());

  const fileNow = (): OpenFile => {
    if (file === null) throw new Error("work without a file");
    return file;
  };
  const tellParcel = (of: ParcelName, value: unknown): void => {
    const parcel = packed(value, sent.get(of), (slice) => post({ kind: "slice", of, slice }));
    sent.set(of, value);
    post({ kind: "parcel", of, parcel });
  };
  const tellShown = (): void => {
    shownLater.cancel();
    if (file !== null) tellParcel("shown", readShown(file.bytes()));
  };
  const tellStanding = (): void => {
    if (file !== null) post({ kind: "standing", standing: { ...file.standing(), isKept } });
  };
  const keepWork = async (): Promise<void> => {
    keptLater.cancel();
    if (file === null || tab === null) return;
    const were = isKept;
    const upTo = typings;
    isKept = await putBy({ ...file.stored(), tab, at: Date.now() }).then(
      () => true,
      () => false,
    );
    if (isKept) post({ kind: "kept", typings: upTo });
    if (were !== isKept) tellStanding();
  };
  const changed = (): void => {
    tellStanding();
    keptLater.start(PUT_BY_MS);
  };
  const put = (opened: OpenFile): void => {
    file = opened;
    state = { ...state, reading: null };
    tellShown();
    changed();
  };

  const tell = (happening: Happening): void => {
    switch (happening.kind) {
      case "book-read":
        state = { ...state, reading: happening.reading };
        return tellParcel("reading", happening.reading);
      case "choices-made":
        state = { ...state, choices: happening.choices };
        break;
      case "remembered":
        state = { ...state, choices: happening.choices, fixes: happening.fixes };
        break;
      case "fixes-changed":
        state = { ...state, fixes: happening.fixes };
        break;
      default:
        break;
    }
    post({ kind: "happened", happening });
  };
  const keeper = {
    read: async (key: string) => fileNow().kept(key),
    write: async (key: string, text: string) => {
      fileNow().keep(key, text);
      changed();
    },
  };
  const jobsOfFile = (): Jobs =>
    jobsOf(
      {
        host: {
          name: "xlsx",
          read: async () => fileNow().read(),
          apply: async (edits) => {
            fileNow().apply(edits, { kind: "job", job: jobNow });
            tellShown();
            changed();
          },
          show: async () => {},
        },
        inWorkbook: keeper,
        today: () => today,
      },
      () => state,
      tell,
    );
  /** Remembers what is kept with the file once; a new file is a new one. */
  let jobs = jobsOfFile();

  const entered = (id: number) => async (stage: string) => {
    post({ kind: "stage", id, stage });
    if (!(await new Promise<boolean>((resolve) => stages.set(id, resolve)))) throw CANCELLED;
  };
  const doJob = async ({ job, given, wishes, today: day }: Requests["job"]["asked"], id: number): Promise<unknown> => {
    today = day;
    state = { ...state, ...(wishes satisfies JobWishes) };
    if (JOB_KINDS[job] === "question") return (jobs[job] as (...given: readonly unknown[]) => Promise<unknown>)(...given);
    jobNow = job;
    return (jobs[job] as (...given: readonly unknown[]) => Promise<unknown>)(entered(id), ...given);
  };
  const move = async (by: 1 | -1): Promise<null> => {
    fileNow().move(by);
    tellShown();
    tell({ kind: "fixes-changed", fixes: (await keptIn(keeper)).fixes });
    changed();
    return null;
  };

  const handlers: Handlers = {
    resume: async ({ tab: asked }) => {
      tab = await claimTab(asked);
      const work = await putByFor(tab).catch(() => null);
      if (work === null) return { tab, hasWork: false };
      put(fileOf(work));
      jobs = jobsOfFile();
      return { tab, hasWork: true };
    },
    open: async ({ name, bytes }) => {
      put(openFile(name, bytes));
      jobs = jobsOfFile();
      return null;
    },
    paste: async ({ name, sheet, rows }) => {
      put(openFile(name, withRows(blankWorkbook(sheet), sheet, rows)));
      jobs = jobsOfFile();
      return null;
    },
    job: doJob,
    type: async ({ sheet, cells }) => {
      try {
        fileNow().apply([{ kind: "set-cells", sheet, cells: cells.map(changeOfTyped) }], typedLabel(sheet, cells));
      } finally {
        typings += 1;
        shownLater.start(BURST_MS);
      }
      changed();
      return null;
    },
    undo: async () => move(-1),
    redo: async () => move(1),
    save: async () => {
      const saved = fileNow().saved();
      changed();
      return { name: saved.name, bytes: saved.bytes.slice() };
    },
    keep: async () => {
      if (keptLater.isWaiting()) await keepWork();
      return null;
    },
    erase: async () => {
      keptLater.cancel();
      await eraseAll();
      return null;
    },
  };

  return (message) => {
    if (message.kind === "stage-entered") {
      stages.get(message.id)?.(message.goesOn);
      stages.delete(message.id);
      return;
    }
    const { id, request, asked } = message;
    const handle = handlers[request] as (asked: unknown, id: number) => Promise<unknown>;
    handle(asked, id).then(
      (answer) => post({ kind: "answer", id, answer }, buffersOf(answer)),
      (thrown: unknown) => post({ kind: "trouble", id, trouble: troubleOf(thrown) }),
    );
  };
}

function typedLabel(sheet: string, cells: Requests["type"]["asked"]["cells"]): StepLabel {
  const [first] = cells;
  const address = first === undefined ? "" : addressOf(areaOfCell(first.row, first.column));
  return { kind: "typed", sheet, address, count: cells.length };
}

/** Texts as they came: what is a number to us may be a code to a person. */
function withRows(blank: Uint8Array, sheet: string, rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text === "" ? [] : [{ row: row + 1, column: column + 1, value: { kind: "text", text } as const }])),
  );
  if (cells.length === 0) throw failure("file-empty");
  const edit: SetCells = { kind: "set-cells", sheet, cells };
  return applyEdits(blank, [edit]);
}

function troubleOf(thrown: unknown): Trouble {
  if (thrown === CANCELLED) return { kind: "cancelled" };
  if (isFailure(thrown)) return { kind: "failure", code: thrown.code, facts: thrown.facts };
  const fault = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { kind: "fault", name: fault.name, message: fault.message };
}

function buffersOf(answer: unknown): Transferable[] {
  const bytes = (answer as { readonly bytes?: unknown } | null)?.bytes;
  return bytes instanceof Uint8Array ? [bytes.buffer] : [];
}

interface Delayed {
  readonly start: (ms: number) => void;
  readonly cancel: () => void;
  readonly isWaiting: () => boolean;
}

function delayed(act: () => void): Delayed {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const cancel = (): void => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  };
  return {
    start: (ms) => {
      cancel();
      waiting = setTimeout(() => {
        waiting = null;
        act();
      }, ms);
    },
    cancel,
    isWaiting: () => waiting !== null,
  };
}
