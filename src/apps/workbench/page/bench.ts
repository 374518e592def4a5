import { areaFromAddress, isFailure, LONGEST_CELL_TEXT, type BatchOutcome } from "../../../engine";
import { internalSentence, wordsOf, type Language } from "../../../words";
import { loadEngine, paneOf, type Happening, type JobsMaker, type Keeper, type Surroundings } from "../../panels";
import { selectionAt, type CellPlace, type GridSelection } from "../grid";
import type { SavedFile, TypedCell } from "../post/messages";
import { firstBench, sheetNow, type BenchState, type Side } from "./bench-state";
import { remoteJobs } from "./remote-jobs";
import { withTyped } from "./typed-overlay";
import { typedJournal, type TabText, type Typing } from "./typed-journal";
import type { TextRow } from "./pasted-table";
import type { ReadSchools, SchoolFile } from "./school-readers";
import type { WorkerLink, WorkerNews } from "./worker-link";

/** What the browser gives the page. */
export interface BenchSurroundings {
  readonly link: (news: WorkerNews) => Promise<WorkerLink>;
  readonly ofPerson: Keeper & { readonly clear: () => void };
  /** Which tab this is, for as long as it is open. */
  readonly tab: { readonly read: () => string | null; readonly keep: (tab: string) => void };
  /** What is typed and not yet put by when the page goes. */
  readonly typed: TabText;
  readonly today: () => string;
  /** Bytes of one of our samples; null for a page opened from a folder of the disk, which may not read the files beside it. @throws Failure */
  readonly sample: ((file: string) => Promise<Uint8Array>) | null;
  readonly download: (file: SavedFile) => void;
  /** Readers of their own, for many files. */
  readonly readSchools: (asked: ReadSchools) => Promise<void>;
  readonly sumOfSchools: (outcomes: readonly BatchOutcome[], language: Language, today: string) => Promise<Uint8Array>;
  readonly language: Language;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The page without its looks: the open file, its pane, and what a person can do around them. */
export interface Bench {
  readonly state: () => BenchState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: (firstSample: string) => Promise<void>;
  /** Asks first where something would be lost. */
  readonly open: (file: OpenedFile) => void;
  readonly openSample: ((file: string) => void) | null;
  readonly paste: (name: string, sheet: string, rows: readonly TextRow[]) => void;
  readonly save: () => Promise<void>;
  /** The page may be about to go: what waits is put by at once, as far as there is time. */
  readonly keep: () => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly type: (changes: readonly TypedCell[]) => void;
  /** Says that a text is longer than a cell can hold. */
  readonly refuseLong: () => void;
  readonly select: (selection: GridSelection) => void;
  readonly chooseSheet: (index: number) => void;
  readonly goTo: (sheet: number, cell: CellPlace) => void;
  readonly find: (isFinding: boolean) => void;
  readonly askPaste: (isPasting: boolean) => void;
  readonly show: (side: Side) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly askErase: () => void;
  readonly erase: () => Promise<void>;
  readonly closeMessage: () => void;
  /** Reads the workbooks of many schools; one alone is opened. */
  readonly openSchools: (files: readonly SchoolFile[]) => void;
  readonly openSchool: (file: string) => void;
  readonly showSchools: (isShown: boolean) => void;
  readonly stopSchools: () => void;
  readonly saveSchools: () => Promise<void>;
  readonly fault: (detail: string) => void;
  /** A fault of ours in the panels: they begin anew, the file is as it was. */
  readonly paneFault: (detail: string) => void;
  /** Tries the panels once more. */
  readonly paneAgain: () => void;
}

/** Panels that fail so often over one file would fail for ever. */
const MOST_PANE_FAULTS = 3;

export function benchOf(around: BenchSurroundings): Bench {
  let state = firstBench(around.language);
  const journal = typedJournal(around.typed);
  let tabNow: string | null = null;
  let link: WorkerLink | null = null;
  let tellPane: (happening: Happening) => void = () => {};
  let changed: () => void = () => {};
  let leave: () => void = () => {};
  const listeners = new Set<() => void>();

  const set = (part: Partial<BenchState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const worker = (): WorkerLink => {
    if (link === null) throw new Error("asked before the page was ready");
    return link;
  };
  const failed = (file: string, thrown: unknown): void => {
    if (isFailure(thrown)) set({ message: { kind: "failed", file, code: thrown.code, facts: thrown.facts } });
    else set({ message: { kind: "fault", detail: detailOf(thrown) } });
  };

  const show = async (sheet: string, address: string): Promise<void> => {
    const area = areaFromAddress(address);
    const found = state.shown?.sheets.find((one) => one.name === sheet);
    if (area === null || found === undefined) return;
    const cell = { row: area.top, column: area.left };
    set({
      sheet,
      selections: new Map(state.selections).set(sheet, { active: cell, area }),
      target: cell,
      pointed: { sheet, highlight: { area, isMain: true } },
      side: "book",
    });
  };
  const surroundings = (): Surroundings => ({
    host: {
      name: "xlsx",
      read: () => Promise.reject(new Error("the worker reads")),
      apply: () => Promise.reject(new Error("the worker writes")),
      show,
    },
    inWorkbook: { read: async () => null, write: async () => {} },
    ofPerson: around.ofPerson,
    today: around.today,
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    watch: (callback) => {
      changed = callback;
      return () => {
        if (changed === callback) changed = () => {};
      };
    },
    language: state.language,
  });
  /** A pane that knows nothing yet, over the file that has just been opened. */
  const newPane = (): void => {
    leave();
    const makeJobs: JobsMaker = (paneAround, paneState, tell) => {
      tellPane = tell;
      return remoteJobs(worker())(paneAround, paneState, tell);
    };
    const pane = paneOf(surroundings(), makeJobs);
    const stop = pane.subscribe(() => {
      const { language, work } = pane.state();
      const isBusy = work !== null && !work.isQuiet;
      if (language !== state.language || isBusy !== state.isBusy) set({ language, isBusy });
    });
    const started = pane.commands.start();
    leave = () => {
      stop();
      void started.then((end) => end());
    };
    const schools = state.schools === null ? null : { ...state.schools, isShown: false };
    set({
      pane,
      isPaneFaulty: false,
      schools,
      isBusy: false,
      selections: new Map(),
      sheet: null,
      target: null,
      pointed: null,
      isFinding: false,
    });
  };
  const opened = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    set({ isOpening: true, message: null });
    try {
      await work();
      paneFaults = 0;
      journal.clear();
      newPane();
    } catch (thrown) {
      failed(name, thrown);
    } finally {
      set({ isOpening: false });
    }
  };
  const unlessUnsaved = (name: string, open: () => void): void => {
    if (state.standing?.isChanged === true) set({ message: { kind: "ask-open", name, open } });
    else open();
  };
  const openBytes = async (name: string, bytes: () => Promise<Uint8Array>): Promise<void> =>
    opened(name, async () => {
      const read = await bytes();
      await worker().ask("open", { name, bytes: read }, { transfer: [read.buffer as ArrayBuffer] });
    });
  const ifIdle = (act: () => void): void => {
    if (!state.isBusy && !state.isOpening) act();
  };
  const typeInto = (typing: Typing): Promise<unknown> => {
    journal.add(typing);
    return worker().ask("type", typing);
  };
  const move = async (request: "undo" | "redo"): Promise<void> => {
    const label = request === "undo" ? state.standing?.undo : state.standing?.redo;
    if (state.isBusy || label == null) return;
    journal.clear();
    await worker()
      .ask(request, null)
      .catch((thrown: unknown) => failed(state.standing?.name ?? "", thrown));
    changed();
  };

  let paneFaults = 0;
  let schoolFiles: readonly SchoolFile[] = [];
  /** The reading that goes on; another one stops it. */
  let reading = 0;
  const openSchools = async (files: readonly SchoolFile[]): Promise<void> => {
    const own = (reading += 1);
    const { language } = state;
    schoolFiles = files;
    set({ schools: { outcomes: [], total: files.length, isReading: true, isStopped: false, isShown: true }, side: "book", message: null });
    const add = (outcome: BatchOutcome): void => {
      if (state.schools !== null) set({ schools: { ...state.schools, outcomes: [...state.schools.outcomes, outcome] } });
    };
    const lost = (file: string): BatchOutcome => ({
      kind: "unread",
      file,
      code: "internal",
      message: internalSentence(wordsOf(language), { file }),
    });
    await around
      .readSchools({ files, language, today: around.today(), onOutcome: add, isStopped: () => own !== reading, lost })
      .catch((thrown: unknown) => failed("", thrown));
    if (own === reading && state.schools !== null) set({ schools: { ...state.schools, isReading: false } });
  };
  const openNow = ({ name, bytes }: OpenedFile): void => ifIdle(() => unlessUnsaved(name, () => void openBytes(name, bytes)));

  const openSampleOf = (sample: (file: string) => Promise<Uint8Array>) => (file: string) =>
    openNow({ name: file, bytes: () => sample(file) });

  const news: WorkerNews = {
    happened: (happening) => tellPane(happening),
    standing: (standing) => set({ standing }),
    shown: (shown) => set({ shown }),
    kept: journal.kept,
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async (firstSample) => {
      // The pages ask the engine small things while they are drawn.
      [link] = await Promise.all([around.link(news), loadEngine()]);
      const { tab, hasWork } = await worker()
        .ask("resume", { tab: around.tab.read() })
        .catch((thrown: unknown) => {
          // Whatever was put by, the page goes on: another file can be opened, and the store emptied.
          set({ isOpening: false });
          throw thrown;
        });
      around.tab.keep(tab);
      tabNow = tab;
      const typings = journal.take(tab);
      if (hasWork) for (const typing of typings) await typeInto(typing).catch(() => {});
      const { sample } = around;
      if (!hasWork && sample !== null) return openBytes(firstSample, () => sample(firstSample));
      if (!hasWork) return set({ isOpening: false });
      newPane();
      set({ isOpening: false });
      if (state.standing?.isChanged === true) set({ message: { kind: "resumed", name: state.standing.name } });
    },
    open: openNow,
    openSample: around.sample === null ? null : openSampleOf(around.sample),
    paste: (name, sheet, rows) =>
      ifIdle(() => {
        set({ isPasting: false });
        if (rows.some((row) => row.some(isTooLong))) return set({ message: { kind: "too-long" } });
        unlessUnsaved(name, () => void opened(name, () => worker().ask("paste", { name, sheet, rows })));
      }),
    save: async () => {
      if (state.standing === null || state.isBusy) return;
      const saved = await worker().ask("save", null);
      around.download(saved);
      set({ message: { kind: "saved", name: saved.name } });
    },
    keep: () => {
      if (tabNow !== null) journal.write(tabNow);
      void link?.ask("keep", null).catch(() => {});
    },
    refuseLong: () => set({ message: { kind: "too-long" } }),
    undo: () => move("undo"),
    redo: () => move("redo"),
    type: (changes) => {
      const { shown } = state;
      const sheet = shown?.sheets[sheetNow(state)]?.name;
      if (shown === null || sheet === undefined || state.isBusy || changes.length === 0) return;
      if (changes.some(({ text }) => isTooLong(text))) return set({ message: { kind: "too-long" } });
      const hasFormula = changes.some(({ text }) => /^=./.test(text));
      set({ shown: withTyped(shown, sheet, changes), ...(hasFormula ? { message: { kind: "formula-kept" } } : {}) });
      typeInto({ sheet, cells: changes })
        .then(() => changed())
        .catch((thrown: unknown) => failed(state.standing?.name ?? "", thrown));
    },
    select: (selection) => {
      const sheet = state.shown?.sheets[sheetNow(state)]?.name;
      if (sheet !== undefined) set({ selections: new Map(state.selections).set(sheet, selection), pointed: null });
    },
    chooseSheet: (index) => set({ sheet: state.shown?.sheets[index]?.name ?? null, target: null, pointed: null }),
    goTo: (index, cell) => {
      const sheet = state.shown?.sheets[index]?.name;
      if (sheet === undefined) return;
      const selections = new Map(state.selections).set(sheet, selectionAt(cell));
      set({ sheet, selections, target: { ...cell }, pointed: null });
    },
    find: (isFinding) => set({ isFinding, findAsked: state.findAsked + 1 }),
    askPaste: (isPasting) => set({ isPasting }),
    show: (side) => set({ side }),
    chooseLanguage: (language) => {
      if (state.pane !== null) state.pane.commands.chooseLanguage(language);
      else set({ language });
      void around.ofPerson.write("language", language);
    },
    askErase: () => set({ message: { kind: "ask-erase" } }),
    erase: async () => {
      journal.clear();
      await worker().ask("erase", null);
      around.ofPerson.clear();
      set({ message: { kind: "erased" } });
    },
    closeMessage: () => set({ message: null }),
    openSchools: (files) => {
      const [first] = files;
      if (first === undefined) return;
      if (files.length > 1) void openSchools(files);
      else openNow(openedFrom(first.file));
    },
    openSchool: (name) => {
      const found = schoolFiles.find((one) => one.name === name);
      if (found !== undefined) openNow(openedFrom(found.file));
    },
    showSchools: (isShown) => {
      if (state.schools !== null) set({ schools: { ...state.schools, isShown } });
    },
    stopSchools: () => {
      reading += 1;
      if (state.schools !== null) set({ schools: { ...state.schools, isReading: false, isStopped: state.schools.isReading } });
    },
    saveSchools: async () => {
      if (state.schools === null) return;
      try {
        const bytes = await around.sumOfSchools(state.schools.outcomes, state.language, around.today());
        const { file } = wordsOf(state.language).workbench.schools;
        around.download({ name: file, bytes });
        set({ message: { kind: "saved", name: file } });
      } catch (thrown) {
        failed("", thrown);
      }
    },
    fault: (detail) => set({ message: { kind: "fault", detail } }),
    paneFault: (detail) => {
      paneFaults += 1;
      if (paneFaults < MOST_PANE_FAULTS) newPane();
      else set({ pane: null, isPaneFaulty: true, isBusy: false });
      set({ message: { kind: "fault", detail } });
    },
    paneAgain: () => {
      paneFaults = 0;
      newPane();
    },
  };
}

/** More than a cell of Excel can hold. */
function isTooLong(text: string): boolean {
  return text.length > LONGEST_CELL_TEXT;
}

export function openedFrom(file: File): OpenedFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}`.slice(0, 200) : String(thrown).slice(0, 200);
}
