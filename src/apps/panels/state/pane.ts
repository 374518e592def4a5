import {
  type Acceptance,
  type AssessOptions,
  type ColumnChoice,
  type Edit,
  type Finding,
  type FixedCell,
  type OwnTitles,
  type Renewal,
  type SheetChoice,
  type Place,
  type Workbook,
  type WorkbookAssessment,
  addressOf,
} from "../../../engine";
import { LANGUAGES, wordingOf, wordsOf, type Language, type PageId } from "../../../words";
import { keyOf } from "./finding-groups";
import { editsOf, isSafe, madeOf, placedOf, plannedFixes, restorable } from "./fixes";
import { keepChoices, keepFixes, keptIn } from "./kept";
import { withAcceptance, withProfile, withReportDraft } from "./overlay";
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
import { detailsOf, periodOf } from "./report-view";
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
  /** The report by this draft, which is kept. */
  readonly report: (draft: ReportDraft) => Promise<void>;
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
      report: (draft) => doWork((enter) => jobs.report(enter, draft)),
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

  const ownTitles = (): readonly OwnTitles[] => LANGUAGES.map((language) => engineWork().ownTitlesOf(wordsOf(language).sheets));
  const options = (): AssessOptions => {
    const { circular, schoolYear, columns } = state().choices;
    return { today: around.today(), circular, schoolYear, ownTitles: ownTitles(), columnChoices: columns };
  };
  const assessed = (workbook: Workbook): Reading => ({
    workbook,
    assessed: withProfile(engineWork().assess(workbook, options()), state().choices.profile),
  });
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

  const editsFor = (reading: Reading, of: WorkbookAssessment, only?: readonly SheetChoice[]): Renewal => {
    const words = wordsOf(state().language);
    const { report } = state().choices;
    const options = {
      findingWords: (finding: Finding) => wordingOf(words, finding),
      period: report.period === null ? null : periodOf(report, of),
      ...(only === undefined ? {} : { only }),
      reportDetails: detailsOf(report),
      ownTitles: ownTitles(),
    };
    return engineWork().renew(reading.workbook, withReportDraft(of, report), words.sheets, options);
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
    const { edits, sheets } = editsFor(reading, reading.assessed, only);
    await write(enter, edits);
    await readBack();
    return { kind: "made", sheets: sheets.map(({ name }) => name) };
  };

  return {
    read: async (enter: EnterStage): Promise<Notice | null> => {
      await readBook(enter);
      return null;
    },
    make,
    report: async (enter: EnterStage, draft: ReportDraft): Promise<Notice> => {
      await enter("read");
      await keep({ ...state().choices, report: draft });
      return make(enter, ["report"]);
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
      await write(enter, editsFor(reading, changed, ["findings"]).edits);
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
