import {
  type Acceptance,
  type AssessOptions,
  type Conflict,
  type Decision,
  type Edit,
  type Finding,
  type FixedCell,
  type SheetChoice,
  type Workbook,
  addressOf,
} from "../../../engine";
import { wordsOf } from "../../../words";
import { byRenewal, choicesOf, conflictsIn, type PlacedConflict, wishesAbout } from "./conflict-view";
import { keyOf } from "./finding-groups";
import { editsOf, isSafe, madeOf, placedOf, plannedFixes, replacedTexts, restorable } from "./fixes";
import { keepChoices, keepFixes, keptIn } from "./kept";
import { engineWork, loadEngine } from "./load-engine";
import { withAcceptance, withProfile } from "./overlay";
import type { Choices, FixMade, Notice, PaneState, Reading, ReportDraft } from "./pane-state";
import { progressView, type ProgressView } from "./progress-view";
import type { Happening } from "./reduce";
import { ownTitles, renewalOf } from "./renewal";
import { missingIn, reportIdOf } from "./report-view";
import type { EnterStage } from "./run-work";
import type { Surroundings } from "./surroundings";

/** Of what the pane knows, what its work follows. */
export type JobState = Pick<PaneState, "language" | "choices" | "fixes" | "reading">;
export type JobSurroundings = Pick<Surroundings, "host" | "inWorkbook" | "today">;

type Job<Asked extends readonly unknown[]> = (enter: EnterStage, ...asked: Asked) => Promise<Notice | null>;

/** What the pane has done for it. Questions and answers are plain data, so that an app may have it done in another thread. */
export interface Jobs {
  readonly read: Job<[]>;
  readonly make: Job<[only?: readonly SheetChoice[]]>;
  readonly progress: Job<[]>;
  readonly report: Job<[draft: ReportDraft]>;
  readonly freeze: Job<[]>;
  readonly decide: Job<[conflicts: readonly Conflict[], decision: Decision]>;
  readonly fix: Job<[findings: readonly Finding[]]>;
  readonly fixSafe: Job<[]>;
  readonly restore: Job<[fixes: readonly FixMade[]]>;
  readonly accept: Job<[findings: readonly Finding[], acceptance: Acceptance | null]>;
  readonly choose: Job<[choices: Choices, isTold: boolean]>;
  /** Questions about what was read last that take as long as work. */
  readonly safeFixes: () => Promise<readonly FixedCell[]>;
  readonly conflicts: () => Promise<readonly PlacedConflict[]>;
  readonly missing: (draft: ReportDraft) => Promise<readonly string[]>;
  /** Keeps in the workbook what the report is told, once it is known what was kept there before. */
  readonly keepDraft: (draft: ReportDraft) => Promise<null>;
  /** Null where nothing has been read. */
  readonly followUp: () => Promise<ProgressView | null>;
}

/** Whether a job goes through stages, which a person may stop, or answers a question. */
export const JOB_KINDS: Readonly<Record<keyof Jobs, "job" | "question">> = {
  read: "job",
  make: "job",
  progress: "job",
  report: "job",
  freeze: "job",
  decide: "job",
  fix: "job",
  fixSafe: "job",
  restore: "job",
  accept: "job",
  choose: "job",
  safeFixes: "question",
  conflicts: "question",
  missing: "question",
  keepDraft: "question",
  followUp: "question",
};

/** `tell` is told what became known; `state` has it afterwards. */
export type JobsMaker = (around: Surroundings, state: () => JobState, tell: (happening: Happening) => void) => Jobs;

/** Everything that reads or writes a workbook, in the thread it is called in. */
export function jobsOf(around: JobSurroundings, state: () => JobState, tell: (happening: Happening) => void): Jobs {
  const { host } = around;

  const options = (): AssessOptions => {
    const { circular, schoolYear, columns } = state().choices;
    return { today: around.today(), circular, schoolYear, ownTitles: ownTitles(), columnChoices: columns };
  };
  const assessed = (read: Workbook): Reading => {
    const workbook = engineWork().recognised(read);
    return { workbook, assessed: withProfile(engineWork().assess(workbook, options()), state().choices.profile) };
  };
  const safeFixesIn = ({ workbook }: Reading): readonly FixedCell[] => engineWork().fixesIn(workbook, options(), isSafe).cells;
  const ofReading = async <T>(look: (reading: Reading) => readonly T[]): Promise<readonly T[]> => {
    const { reading } = state();
    return reading === null ? [] : look(reading);
  };

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
      const before = await readBook(enter);
      let after = before;
      const standing: PlacedConflict[] = [];
      for (const group of byRenewal(asked)) {
        await enter("lay-out");
        const wishes = wishesAbout(state(), group, after);
        const only = choicesOf(group);
        const there = conflictsIn(after, wishes, only).filter(({ conflict }) => group.some((one) => isSameConflict(one, conflict)));
        if (there.length === 0) continue;
        const decisions = new Map(there.map(({ conflict }) => [conflict.id, decision] as const));
        await write(enter, renewalOf(after, after.assessed, wishes, { only, decisions }).edits);
        after = await readBack();
        standing.push(...there);
      }
      if (standing.length === 0) return { kind: "no-conflict" };
      const replaced = decision === "keep" ? [] : replacedTexts(standing, before.workbook, after.workbook);
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
    safeFixes: () => ofReading(safeFixesIn),
    conflicts: () => ofReading((reading) => conflictsIn(reading, state())),
    followUp: async () => {
      const { reading, choices, language } = state();
      return reading === null ? null : progressView(reading, choices.report, language);
    },
    keepDraft: async (report) => {
      if (isRemembered) await keepChoices(around.inWorkbook, { ...state().choices, report });
      return null;
    },
    missing: (draft) => ofReading((reading) => missingIn(reading, draft, wordsOf(state().language))),
    fixSafe: async (enter: EnterStage): Promise<Notice> => {
      const cells = safeFixesIn(await readBook(enter));
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
