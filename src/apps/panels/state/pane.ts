import {
  type Acceptance,
  type AssessOptions,
  type ColumnChoice,
  type Conflict,
  type Decision,
  type Edit,
  type Finding,
  type FixedCell,
  type SheetChoice,
  type Place,
  type Workbook,
  addressOf,
} from "../../../engine";
import { LANGUAGES, wordsOf, type Language, type PageId } from "../../../words";
import { choicesOf, conflictsIn } from "./conflict-view";
import { keyOf } from "./finding-groups";
import { editsOf, isSafe, madeOf, placedOf, plannedFixes, replacedTexts, restorable } from "./fixes";
import { keepChoices, keepFixes, keptIn } from "./kept";
import { withAcceptance, withProfile } from "./overlay";
import {
  firstState,
  type Choices,
  type FindingFilter,
  type FixMade,
  type Notice,
  type PaneState,
  type Reading,
  type ReportDraft,
} from "./pane-state";
import { engineWork, loadEngine } from "./load-engine";
import { reduce, type Happening } from "./reduce";
import { ownTitles, renewalOf } from "./renewal";
import { reportIdOf } from "./report-view";
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
  readonly safeFixes: () => readonly FixedCell[];
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

export function paneOf(around: Surroundings): Pane {
  let state = firstState(around.language);
  const listeners = new Set<() => void>();
  const tell = (happening: Happening): void => {
    state = reduce(state, happening);
    for (const listener of listeners) listener();
  };
  const work = worker(tell, around.pause);
  const jobs = jobsOf(around, () => state, tell);
  let isStale = false;

  const doWork = async (job: (enter: EnterStage) => Promise<Notice | null>): Promise<void> => {
    await work.run(job);
    if (isStale) await recheck();
  };
  const recheck = async (): Promise<void> => {
    isStale = !(await work.run(jobs.read, true));
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
      draft: (draft) => tell({ kind: "choices-made", choices: { ...state.choices, report: draft } }),
      progress: () => doWork(jobs.progress),
      report: (draft) => doWork((enter) => jobs.report(enter, draft)),
      freeze: () => doWork(jobs.freeze),
      decide: (conflicts, decision) => doWork((enter) => jobs.decide(enter, conflicts, decision)),
      fix: (findings) => doWork((enter) => jobs.fix(enter, findings)),
      safeFixes: () => jobs.safeFixes(state.reading),
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

function jobsOf(around: Surroundings, state: () => PaneState, tell: (happening: Happening) => void) {
  const { host } = around;

  const options = (): AssessOptions => {
    const { circular, schoolYear, columns } = state().choices;
    return { today: around.today(), circular, schoolYear, ownTitles: ownTitles(), columnChoices: columns };
  };
  const assessed = (read: Workbook): Reading => {
    const workbook = engineWork().recognised(read);
    return { workbook, assessed: withProfile(engineWork().assess(workbook, options()), state().choices.profile) };
  };
  const safeFixes = (reading: Reading | null): readonly FixedCell[] =>
    reading === null ? [] : engineWork().fixesIn(reading.workbook, options(), isSafe).cells;

  let isRemembered = false;
  /** What was kept in the workbook comes before everything else: without it the columns would be read wrong, and the next saving would lose it. */
  const remember = async (): Promise<void> => {
    if (isRemembered) return;
    tell({ kind: "remembered", ...(await keptIn(around.inWorkbook)) });
    isRemembered = true;
  };

  const readBook = async (enter: EnterStage): Promise<Reading> => {
    await enter("read");
    await remember();
    const [workbook] = await Promise.all([host.read(), loadEngine()]);
    await enter("assess");
    const reading = assessed(workbook);
    tell({ kind: "book-read", reading });
    return reading;
  };

  const write = async (enter: EnterStage, edits: readonly Edit[]): Promise<void> => {
    await enter("write");
    await host.apply(edits);
  };

  /** After a write nothing can be cancelled any more: it has happened. */
  const readBack = async (): Promise<Reading> => {
    tell({ kind: "stage-entered", stage: "assess" });
    const reading = assessed(await host.read());
    tell({ kind: "book-read", reading });
    return reading;
  };

  const keepMadeFixes = async (fixes: readonly FixMade[]): Promise<void> => {
    tell({ kind: "fixes-changed", fixes });
    await keepFixes(around.inWorkbook, fixes).catch(() => {});
  };

  const keep = async (choices: Choices): Promise<void> => {
    await remember();
    tell({ kind: "choices-made", choices });
    await keepChoices(around.inWorkbook, choices);
  };

  const make = async (enter: EnterStage, only?: readonly SheetChoice[]): Promise<Notice> => {
    const reading = await readBook(enter);
    await enter("lay-out");
    const { edits, sheets, conflicts } = renewalOf(reading, reading.assessed, state(), only === undefined ? {} : { only });
    if (edits.length > 0) {
      await write(enter, edits);
      await readBack();
    }
    const named = (change: "new" | "changed") => sheets.filter((sheet) => sheet.change === change).map(({ name }) => name);
    return { kind: "made", sheets: named("new"), renewed: named("changed"), conflicts: conflicts.length };
  };

  /** With what was told of it, which is kept first. */
  const makeOf = async (enter: EnterStage, report: ReportDraft, only: readonly SheetChoice[]): Promise<Notice> => {
    await enter("read");
    await keep({ ...state().choices, report });
    return make(enter, only);
  };

  return {
    read: async (enter: EnterStage): Promise<Notice | null> => {
      await readBook(enter);
      return null;
    },
    make,
    progress: (enter: EnterStage): Promise<Notice> => makeOf(enter, state().choices.report, ["progress", "overview"]),
    report: (enter: EnterStage, draft: ReportDraft): Promise<Notice> => makeOf(enter, draft, ["report"]),
    freeze: async (enter: EnterStage): Promise<Notice> => {
      const { workbook, assessed: of } = await readBook(enter);
      await enter("lay-out");
      const report = reportIdOf(state().choices.report, of);
      const freezing = engineWork().freezeReport(workbook, report, around.today(), wordsOf(state().language).sheets);
      if (freezing === null) return { kind: "no-report" };
      await write(enter, freezing.edits);
      await readBack();
      return { kind: "frozen", name: freezing.name };
    },
    decide: async (enter: EnterStage, asked: readonly Conflict[], decision: Decision): Promise<Notice> => {
      const reading = await readBook(enter);
      await enter("lay-out");
      const only = choicesOf(asked);
      const standing = conflictsIn(reading, state(), only).filter(({ conflict }) => asked.some((one) => isSameConflict(one, conflict)));
      if (standing.length === 0) return { kind: "no-conflict" };
      const decisions = new Map(standing.map(({ conflict }) => [conflict.id, decision] as const));
      await write(enter, renewalOf(reading, reading.assessed, state(), { only, decisions }).edits);
      const after = await readBack();
      const replaced = decision === "keep" ? [] : replacedTexts(standing, reading.workbook, after.workbook);
      if (replaced.length > 0) await keepMadeFixes([...state().fixes, ...replaced]);
      return { kind: "decided", decision, count: standing.length, canRestore: replaced.length > 0 };
    },
    fix: async (enter: EnterStage, findings: readonly Finding[]): Promise<Notice> => {
      const reading = await readBook(enter);
      const there = new Map(reading.assessed.findings.map((finding) => [keyOf(finding), finding]));
      const still = findings.flatMap((finding) => there.get(keyOf(finding)) ?? []);
      const gone = findings.filter((finding) => !there.has(keyOf(finding)));
      if (still.length === 0) return { kind: "gone" };
      const { fixes, refused } = plannedFixes(still, reading.workbook);
      if (fixes.length > 0) {
        await write(enter, editsOf(fixes.map((fix) => placedOf(madeOf(fix)))));
        await keepMadeFixes([...state().fixes, ...fixes.map(madeOf)]);
        await readBack();
      }
      const changed = gone.map((one) => ({ why: "changed" as const, sheet: one.at.sheet, address: addressOf(one.at.area) }));
      return { kind: "fixed", count: fixes.length, refused: [...refused, ...changed] };
    },
    safeFixes,
    fixSafe: async (enter: EnterStage): Promise<Notice> => {
      const cells = safeFixes(await readBook(enter));
      if (cells.length === 0) return { kind: "gone" };
      await write(enter, engineWork().editsOfFixes(cells));
      await keepMadeFixes([
        ...state().fixes,
        ...cells.map(({ sheet, row, column, before, after }) => ({ sheet, row, column, before, after })),
      ]);
      await readBack();
      return { kind: "fixed", count: cells.length, refused: [] };
    },
    restore: async (enter: EnterStage, fixes: readonly FixMade[]): Promise<Notice> => {
      const { workbook } = await readBook(enter);
      const { values, refused } = restorable(fixes, workbook);
      if (values.length > 0) await write(enter, editsOf(values));
      await keepMadeFixes(state().fixes.filter((fix) => !fixes.includes(fix)));
      if (values.length > 0) await readBack();
      return { kind: "restored", count: values.length, refused };
    },
    accept: async (enter: EnterStage, findings: readonly Finding[], acceptance: Acceptance | null): Promise<Notice> => {
      const reading = await readBook(enter);
      const { assessed: changed, changed: count } = withAcceptance(reading.assessed, new Set(findings.map(keyOf)), acceptance);
      if (count === 0) return { kind: "gone" };
      await enter("lay-out");
      await write(enter, renewalOf(reading, changed, state(), { only: ["findings"] }).edits);
      await readBack();
      return acceptance === null ? { kind: "reopened" } : { kind: "accepted", count };
    },
    choose: async (enter: EnterStage, choices: Choices, isTold: boolean): Promise<Notice | null> => {
      await enter("read");
      await keep(choices);
      await readBook(enter);
      return isTold ? { kind: "saved" } : null;
    },
  };
}

/** A person decides between two texts: where one of them is another by now, they have not seen it. */
function isSameConflict(a: Conflict, b: Conflict): boolean {
  return a.id === b.id && a.theirs === b.theirs && a.ours === b.ours;
}
