import type { WorkbookAssessment } from "../assess";
import type { CircularId } from "../catalogue/circular";
import type { Severity } from "../diagnostics/finding";
import type { ActionStatus } from "../sheets/actions";
import { followUpOf } from "../sheets/follow-up";
import { readReportPeriod, schoolYearAt, type ReportPeriod } from "../sheets/report-period";
import type { SheetWords } from "../sheets/sheet-words";
import type { LevelCount } from "../tally/tally";
import type { Workbook } from "../workbook/workbook";

export type LevelMet = Pick<LevelCount, "level" | "met" | "notMet" | "unknown" | "total">;

/** What one school's workbook comes to. Small plain data: it crosses the border of a worker and is kept for thousands of schools. */
export interface SchoolLine {
  /** As the person named it, or as it was found in the folder named. */
  readonly file: string;
  readonly school: string | null;
  readonly authority: string | null;
  readonly circular: CircularId;
  readonly schoolYear: string | null;
  /** Actions of the plan, and of the result report where no plan tells of them. */
  readonly actions: number;
  readonly perLevel: readonly LevelMet[];
  readonly byStandard: readonly { readonly standard: number; readonly perLevel: readonly LevelMet[] }[];
  /** 0 below Mức 1, null where the document does not tell. */
  readonly overallLevel: number | null;
  readonly nextLevel: { readonly level: number; readonly blockedBy: readonly string[] } | null;
  /** Findings that nobody has accepted. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The same by check and severity, the most frequent first. */
  readonly kinds: readonly KindCount[];
  readonly statuses: Readonly<Record<ActionStatus, number>>;
  /** Of the actions not begun, those of which nobody has said anything. */
  readonly unrecorded: number;
  readonly overdue: number;
  /** Đồng. */
  readonly planned: number;
  readonly spent: number;
}

export interface KindCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/** The line of a school as of the day its workbook was assessed. */
export function schoolLineOf(file: string, assessed: WorkbookAssessment, words: SheetWords): SchoolLine {
  const { book, circular, tally } = assessed;
  const { all } = followUpOf(assessed, words, periodSoFar(assessed));
  const kinds = kindsOf(assessed);
  return {
    file,
    school: book.profile.school?.value ?? null,
    authority: book.profile.authority?.value ?? null,
    circular: circular.id,
    schoolYear: book.profile.schoolYear?.value ?? null,
    actions: all.total,
    perLevel: tally.perLevel.map(levelMet),
    byStandard: tally.byStandard.map(({ standard, perLevel }) => ({ standard, perLevel: perLevel.map(levelMet) })),
    overallLevel: tally.overallLevel,
    nextLevel: tally.nextLevel,
    counts: { error: sumOf(kinds, "error"), warning: sumOf(kinds, "warning"), note: sumOf(kinds, "note") },
    kinds,
    statuses: all.counts,
    unrecorded: all.unrecorded,
    overdue: all.overdue,
    planned: all.planned,
    spent: all.spent,
  };
}

/** Whether a workbook is one that sums up many schools: no school's own. */
export function isBatchResult(workbook: Workbook): boolean {
  return workbook.sheets.some(({ own }) => own?.startsWith("batch:") === true);
}

/** Whether there is a plan, a self-assessment or a result in the workbook at all. */
export function tellsOfSchool({ book }: WorkbookAssessment): boolean {
  return book.plan.length + book.assessments.length + book.results.length + book.progress.length > 0;
}

function levelMet({ level, met, notMet, unknown, total }: LevelCount): LevelMet {
  return { level, met, notMet, unknown, total };
}

/** Everything recorded up to now: of the plan's own year, and of what came after it. */
function periodSoFar({ book, today }: WorkbookAssessment): ReportPeriod {
  const stated = readReportPeriod(book.profile.schoolYear?.value ?? "");
  const now = schoolYearAt(today);
  return stated === null || stated.end < now.end ? now : stated;
}

function kindsOf({ findings }: WorkbookAssessment): readonly KindCount[] {
  const kinds = new Map<string, KindCount>();
  for (const { code, severity, accepted } of findings) {
    if (accepted !== null) continue;
    const key = `${code} ${severity}`;
    kinds.set(key, { code, severity, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return [...kinds.entries()].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1)).map(([, kind]) => kind);
}

function sumOf(kinds: readonly KindCount[], severity: Severity): number {
  return kinds.reduce((sum, kind) => (kind.severity === severity ? sum + kind.count : sum), 0);
}
