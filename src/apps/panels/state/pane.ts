import {
  type ColumnChoice,
  type Conflict,
  type Decision,
  type Finding,
  type FixedCell,
  type SheetChoice,
  type Place,
  addressOf,
} from "../../../engine";
import { LANGUAGES, type Language, type PageId } from "../../../words";
import type { PlacedConflict } from "./conflict-view";
import { jobsOf, type JobsMaker } from "./jobs";
import { firstState, type Choices, type FindingFilter, type FixMade, type Notice, type PaneState, type ReportDraft } from "./pane-state";
import type { ProgressView } from "./progress-view";
import { reduce, type Happening } from "./reduce";
import { noticeOf, worker, type EnterStage } from "./run-work";
import type { Surroundings } from "./surroundings";

const TOUR_KEY = "tour-seen";
const LANGUAGE_KEY = "language";
const PERSON_KEY = "person";
const LIVE_DELAY = 700;

/** The pane without its looks: what it knows, and what the user can ask of it. */
export interface Pane {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly commands: PaneCommands;
}

export interface PaneCommands {
  /** Remembers, reads the workbook and goes on watching it; gives the way to stop. */
  readonly start: (page?: PageId) => Promise<() => void>;
  readonly read: () => Promise<void>;
  /** The sheets asked for, every one where none is named. */
  readonly make: (only?: readonly SheetChoice[]) => Promise<void>;
  /** Of which time, and how, progress and result are told; kept in the workbook once something is made of it. */
  readonly draft: (draft: ReportDraft) => void;
  /** The lines of the chosen period and the sheet that sums them up. */
  readonly progress: () => Promise<void>;
  /** The report by this draft, which is kept. */
  readonly report: (draft: ReportDraft) => Promise<void>;
  /** Keeps a dated copy of the chosen report as it stands. */
  readonly freeze: () => Promise<void>;
  /** Renews the sheets of these conflicts so that they are settled; one of which either text has changed since is left open. */
  readonly decide: (conflicts: readonly Conflict[], decision: Decision) => Promise<void>;
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  /** The cells that every safe fix together would change, by what was read last. */
  readonly safeFixes: () => Promise<readonly FixedCell[]>;
  /** What a renewal of the sheets that stand would find changed on both sides. */
  readonly conflicts: () => Promise<readonly PlacedConflict[]>;
  /** What is still to be filled in before the report by this draft can be signed. */
  readonly missing: (draft: ReportDraft) => Promise<readonly string[]>;
  /** How the plan stands at the end of the chosen period. */
  readonly followUp: () => Promise<ProgressView | null>;
  readonly fixSafe: () => Promise<void>;
  readonly restore: (fixes: readonly FixMade[]) => Promise<void>;
  /** `by` is remembered for the next time; "" where nobody is named. */
  readonly accept: (findings: readonly Finding[], reason: string, by: string) => Promise<void>;
  readonly reopen: (finding: Finding) => Promise<void>;
  readonly choose: (choices: Choices) => Promise<void>;
  readonly chooseColumns: (columns: readonly ColumnChoice[]) => Promise<void>;
  readonly chooseLanguage: (language: Language) => void;
  readonly go: (page: PageId) => void;
  readonly filter: (filter: FindingFilter) => void;
  readonly show: (place: Place) => Promise<void>;
  readonly openSample: (() => Promise<void>) | null;
  readonly tour: (isShown: boolean) => void;
  readonly cancel: () => void;
  readonly retry: () => Promise<void>;
  readonly closeNotice: () => void;
}

/** `makeJobs` says where the work is done: in this thread where nothing else is said. */
export function paneOf(around: Surroundings, makeJobs: JobsMaker = jobsOf): Pane {
  let state = firstState(around.language);
  const listeners = new Set<() => void>();
  const tell = (happening: Happening): void => {
    state = reduce(state, happening);
    for (const listener of listeners) listener();
  };
  const work = worker(tell, around.pause);
  const jobs = makeJobs(around, () => state, tell);
  let isStale = false;

  const doWork = async (job: (enter: EnterStage) => Promise<Notice | null>): Promise<void> => {
    await work.run(job);
    if (isStale) await recheck();
  };
  const recheck = async (): Promise<void> => {
    isStale = !(await work.run(jobs.read, true));
  };

  let isKeeping = false;
  let isLaterDraft = false;
  /** Letters are typed faster than a workbook keeps them: while one draft is being kept, only the latest waits. */
  const keepDraft = async (): Promise<void> => {
    isLaterDraft = true;
    if (isKeeping) return;
    isKeeping = true;
    while (isLaterDraft) {
      isLaterDraft = false;
      // What could not be kept now is kept with the report.
      await jobs.keepDraft(state.choices.report).catch(() => null);
    }
    isKeeping = false;
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    commands: {
      start: async (page) => {
        if (page !== undefined) tell({ kind: "page-chosen", page });
        await recall(around, tell);
        await doWork(jobs.read);
        return watching(around, () => void recheck());
      },
      read: () => doWork(jobs.read),
      make: (only) => doWork((enter) => jobs.make(enter, only)),
      draft: (draft) => {
        tell({ kind: "choices-made", choices: { ...state.choices, report: draft } });
        void keepDraft();
      },
      progress: () => doWork(jobs.progress),
      report: (draft) => doWork((enter) => jobs.report(enter, draft)),
      freeze: () => doWork(jobs.freeze),
      decide: (conflicts, decision) => doWork((enter) => jobs.decide(enter, conflicts, decision)),
      fix: (findings) => doWork((enter) => jobs.fix(enter, findings)),
      safeFixes: () => jobs.safeFixes(),
      conflicts: () => jobs.conflicts(),
      missing: (draft) => jobs.missing(draft),
      followUp: () => jobs.followUp(),
      fixSafe: () => doWork((enter) => jobs.fixSafe(enter)),
      restore: (fixes) => doWork((enter) => jobs.restore(enter, fixes)),
      accept: (findings, reason, by) => {
        tell({ kind: "person-named", person: by });
        void around.ofPerson.write(PERSON_KEY, by);
        return doWork((enter) => jobs.accept(enter, findings, { reason, by: by === "" ? null : by, on: around.today() }));
      },
      reopen: (finding) => doWork((enter) => jobs.accept(enter, [finding], null)),
      choose: (choices) => doWork((enter) => jobs.choose(enter, choices, true)),
      chooseColumns: (columns) => doWork((enter) => jobs.choose(enter, { ...state.choices, columns }, false)),
      chooseLanguage: (language) => {
        tell({ kind: "language-chosen", language });
        void around.ofPerson.write(LANGUAGE_KEY, language);
      },
      go: (page) => tell({ kind: "page-chosen", page }),
      filter: (filter) => tell({ kind: "filter-set", filter }),
      show: async (place) => {
        try {
          await around.host.show(place.sheet, addressOf(place.area));
        } catch (thrown) {
          // A sheet may have been renamed or deleted since: what is on the screen is old.
          await recheck();
          tell({ kind: "told", notice: noticeOf(thrown) });
        }
      },
      openSample:
        around.openSample === undefined
          ? null
          : () =>
              doWork(async () => {
                await around.openSample?.();
                return { kind: "sample-opened" };
              }),
      tour: (isShown) => {
        tell({ kind: "tour", isShown });
        if (!isShown) void around.ofPerson.write(TOUR_KEY, "yes");
      },
      cancel: work.cancel,
      retry: async () => void (await work.retry()),
      closeNotice: () => tell({ kind: "notice-closed" }),
    },
  };
}

async function recall(around: Surroundings, tell: (happening: Happening) => void): Promise<void> {
  const nothing = async () => null;
  const [seen, language, person] = await Promise.all(
    [TOUR_KEY, LANGUAGE_KEY, PERSON_KEY].map((key) => around.ofPerson.read(key).catch(nothing)),
  );
  const chosen = LANGUAGES.find((one) => one === language);
  if (chosen !== undefined) tell({ kind: "language-chosen", language: chosen });
  if (person) tell({ kind: "person-named", person });
  if (seen === null) tell({ kind: "tour", isShown: true });
}

/** Typing comes in bursts: only its end is worth a re-check. */
function watching(around: Surroundings, recheck: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const stop = around.watch?.(() => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(recheck, LIVE_DELAY);
  });
  return () => {
    if (waiting !== null) clearTimeout(waiting);
    stop?.();
  };
}
