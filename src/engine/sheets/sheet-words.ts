import type { CircularReason, Profile, StatedResult } from "../book/book";
import type { SchoolType } from "../catalogue/circular";
import type { Severity } from "../diagnostics/finding";
import type { Day, SingleSheetId } from "../workbook/workbook";
import type { ActionStatus } from "./actions";
import type { PlanColumn, ProgressColumn, FindingColumn, MarkColumn, OverviewColumn } from "./own-columns";
import type { LevelPaperWords } from "./papers/levels/level-paper-words";
import type { PlanPaperWords } from "./papers/plan/plan-paper-words";
import type { ReportFormId } from "./papers/report/report-forms";
import type { ReportWords } from "./papers/report/report-words";
import type { ReportPeriod } from "./report-period";

/** Every word on the sheets we own. The engine speaks no language: it asks these. */
export interface SheetWords {
  readonly names: Readonly<Record<SingleSheetId, string>>;
  /** "Báo cáo HK1 2024-2025": at most 31 characters, without []:*?/\ . */
  readonly reportName: (period: ReportPeriod, form: ReportFormId) => string;
  /** "học kỳ I năm học 2024-2025". */
  readonly periodPhrase: (period: ReportPeriod) => string;
  readonly unknown: string;
  readonly level: (level: number) => string;
  readonly standard: (number: number, title: string | null) => string;
  /** The subject of a sheet under its title: school, school year, circular. */
  readonly subject: (school: string | null, schoolYear: string | null, circular: string) => string;
  /** "trang “Kế hoạch”, ô C12". */
  readonly place: (sheet: string, address: string) => string;
  readonly day: (day: Day) => string;
  readonly plan: PlanWords;
  readonly marks: MarkWords;
  readonly progress: ProgressWords;
  readonly overview: OverviewWords;
  readonly profile: ProfileWords;
  readonly tally: TallyWords;
  readonly findings: FindingSheetWords;
  readonly report: ReportWords;
  readonly conflicts: ConflictWords;
  /** The tab of an approved report: at most 31 characters. */
  readonly frozenName: (report: string, day: Day) => string;
  /** What stands on top of the sheet that remembers what we last wrote. */
  readonly base: string;
  readonly planPaper: PlanPaperWords;
  readonly levelPaper: LevelPaperWords;
}

export interface PlanWords {
  readonly title: string;
  readonly help: string;
  readonly nothing: string;
  readonly columns: Readonly<Record<PlanColumn, string>>;
  readonly statedResult: Readonly<Record<StatedResult, string>>;
  readonly recurring: Readonly<Record<"yearly" | "dates" | "monthly" | "daily" | "unspecified", string>>;
  readonly openEnd: string;
  readonly goToSource: string;
}

export interface MarkWords {
  readonly title: string;
  readonly help: string;
  readonly columns: Readonly<Record<MarkColumn, string>>;
  /** What stands in the standard's column of an item of Mức 4. */
  readonly level4: string;
  readonly mark: { readonly title: string; readonly message: string };
  readonly blocked: { readonly title: string; readonly message: (level: number) => string };
  /** The note of a criterion whose level only words of the plan tell. */
  readonly statedNote: (words: string) => string;
}

export interface ProgressWords {
  readonly title: string;
  readonly help: (period: string, soonDays: number) => string;
  /** Before the day by which deadlines are judged. */
  readonly asOf: string;
  /** The note of a line that goes on from an earlier period; by these words it is told from one that somebody wrote in. */
  readonly carried: (period: string) => string;
  readonly columns: Readonly<Record<ProgressColumn, string>>;
  readonly status: Readonly<Record<ActionStatus, string>>;
  readonly statusHelp: { readonly title: string; readonly message: string };
  readonly percentHelp: { readonly title: string; readonly message: string };
  readonly moneyHelp: { readonly title: string; readonly message: string };
  readonly dayHelp: { readonly title: string; readonly message: string };
}

export interface OverviewWords {
  readonly title: string;
  readonly help: (period: string) => string;
  readonly byStandard: string;
  readonly byOwner: string;
  readonly dueTitle: (soonDays: number) => string;
  readonly columns: Readonly<Record<OverviewColumn, string>>;
  readonly standard: string;
  readonly owner: string;
  readonly due: Readonly<Record<"criterion" | "work" | "owner" | "deadline" | "status" | "days", string>>;
  readonly number: string;
  readonly total: string;
  readonly noStandard: string;
  readonly noOwner: string;
  /** Why the sums of people may exceed the total. */
  readonly shared: string;
  /** Of how many actions the status was only carried over from an earlier period; `counts` is "Late 4; Adjusted 1". */
  readonly heldOver: (count: number, counts: string, period: string) => string;
  /** How many actions an earlier period has ended: they count here, and its report does not tell of them again. */
  readonly endedBefore: (count: number) => string;
  /** What of the money spent went into actions that the plan has no more. */
  readonly spentOnGone: (amount: number) => string;
  readonly noActions: string;
  readonly nothingDue: (soonDays: number) => string;
  readonly unrecorded: string;
  /** Below 0 for a day that has passed. */
  readonly daysLeft: (days: number) => string;
  readonly chartTitle: string;
  readonly goToSource: string;
}

export interface ProfileWords {
  readonly title: string;
  readonly help: string;
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly fields: Readonly<Record<keyof Profile | "circular" | "circularTitle" | "circularReason" | "certainty", string>>;
  readonly schoolType: Readonly<Record<SchoolType, string>>;
  readonly reason: Readonly<Record<CircularReason, string>>;
  readonly circularHelp: { readonly title: string; readonly message: string };
  readonly schoolTypeHelp: { readonly title: string; readonly message: string };
  /** The source of a fact that no cell tells. */
  readonly chosen: string;
}

export interface TallyWords {
  readonly title: string;
  readonly help: (sheet: string) => string;
  readonly byLevel: string;
  readonly byStandard: string;
  readonly byCriterion: string;
  readonly conclusion: string;
  readonly level: string;
  readonly met: string;
  readonly notMet: string;
  readonly unknownCount: string;
  readonly total: string;
  readonly percent: string;
  readonly standard: string;
  readonly standardTitle: string;
  readonly criterion: string;
  readonly criterionTitle: string;
  readonly metOf: (level: number) => string;
  readonly totalOf: (level: number) => string;
  readonly percentOf: (level: number) => string;
  readonly statusOf: (level: number) => string;
  readonly mandatory: string;
  readonly blocks: string;
  readonly blockMark: string;
  readonly all: string;
  readonly level4Items: string;
  /** What a criterion is at a level; plain words, they stand inside formulas. */
  readonly status: { readonly met: string; readonly notMet: string; readonly unknown: string; readonly none: string };
  readonly schoolLevel: string;
  /** Head of the column that says at which levels the school is. */
  readonly schoolAt: string;
  readonly belowLevel1: string;
  readonly accreditation: string;
  readonly accreditationOf: (level: number) => string;
  readonly notReached: string;
  readonly nationalStandard: string;
  readonly nationalStandardOf: (degree: number) => string;
  readonly nextLevel: string;
  readonly highest: string;
  readonly blockerCount: string;
  readonly blockerHint: string;
  readonly projected: string;
  readonly projection: (level: number, on: Day | null) => string;
  readonly noProjection: string;
  readonly stated: string;
  readonly chartTitle: string;
  readonly rule: string;
  readonly rules: { readonly every: string; readonly share: (leastOthers: number) => string };
}

export interface FindingSheetWords {
  readonly title: string;
  readonly help: string;
  readonly nothing: string;
  readonly columns: Readonly<Record<FindingColumn, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly open: string;
  readonly acceptedTitle: string;
  readonly accepted: string;
  readonly goToCell: string;
}

export interface ConflictWords {
  readonly title: string;
  readonly help: string;
  readonly nothing: string;
  readonly columns: Readonly<Record<"sheet" | "address" | "about" | "kind" | "theirs" | "ours" | "choice" | "id", string>>;
  readonly kinds: Readonly<Record<"cell" | "row-deleted" | "row-gone" | "column-deleted", string>>;
  /** What a line says that has nothing to decide any more and stays for what a person has written on it. */
  readonly settled: string;
  readonly decision: Readonly<Record<"keep" | "take", string>>;
  readonly choiceHelp: { readonly title: string; readonly message: string };
}
