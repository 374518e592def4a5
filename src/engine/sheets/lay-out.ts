import type { WorkbookAssessment } from "../assess";
import { circularAsWritten } from "../tally/as-written";
import type { Finding } from "../diagnostics/finding";
import type { OwnSheetId, ReportSheetId } from "../workbook/workbook";
import { layOutFindings } from "./layouts/findings";
import type { FindingWords, LayoutContext, ReportDetails, SheetChoice, TypedCells } from "./layout-context";
import { layOutLevelPaper } from "./layouts/level-paper";
import { layOutOverview } from "./layouts/overview";
import { layOutPlan } from "./layouts/plan";
import { layOutPlanPaper } from "./layouts/plan-paper";
import { layOutProfile } from "./layouts/profile";
import { layOutProgress } from "./layouts/progress";
import { layOutReport } from "./layouts/report";
import { layOutSelfAssessment } from "./layouts/self-assessment";
import { layOutTally } from "./layouts/tally";
import type { OwnSheet, PutSheet } from "./own-sheet";
import { predecessorOf, type FrozenReport } from "./predecessor";
import { reportContentOf } from "./papers/report/report-content";
import { formFor, type ReportFormId, reportSheetId } from "./papers/report/report-forms";
import { missingLines } from "./papers/report/report-missing";
import { readReportPeriod, schoolYearAt, type ReportPeriod } from "./report-period";
import { namesFor } from "./sheet-names";
import type { SheetWords } from "./sheet-words";

export interface LayOutOptions {
  readonly findingWords: (finding: Finding) => FindingWords;
  /** Null: the whole school year of the document. */
  readonly period: ReportPeriod | null;
  /** The form of the report; the one of the circular where absent. */
  readonly form?: ReportFormId | null;
  /** Every sheet where absent. The tally brings the sheet of marks that its formulas need. */
  readonly only?: readonly SheetChoice[];
  /** Names that sheets of ours have in the workbook now. */
  readonly existing: ReadonlyMap<OwnSheetId, string>;
  /** Number and day of the report, where the user has given them. */
  readonly reportDetails?: ReportDetails;
  /** What people have filled in on the report as it stands: it is missing no more. */
  readonly typed?: TypedCells;
  /** The approved reports that stand in the workbook. */
  readonly frozen?: readonly FrozenReport[];
}

const layouts: readonly (readonly [SheetChoice, (context: LayoutContext) => OwnSheet])[] = [
  ["plan", layOutPlan],
  ["plan-paper", layOutPlanPaper],
  ["self-assessment", layOutSelfAssessment],
  ["progress", layOutProgress],
  ["overview", layOutOverview],
  ["profile", layOutProfile],
  ["tally", layOutTally],
  ["level-paper", layOutLevelPaper],
  ["findings", layOutFindings],
  ["report", layOutReport],
];

/** The sheets we own, as data. The same assessment gives the same edits. */
export function layOut(assessed: WorkbookAssessment, words: SheetWords, options: LayOutOptions): readonly PutSheet[] {
  const chosen = layouts.filter(([id]) => isWanted(id, options));
  const context = contextOf(assessed, words, options);
  return chosen.map(([, layOutSheet]) => ({ kind: "put-sheet", sheet: layOutSheet(context) }));
}

/** What has to be filled in before the report can be signed, a line each. */
export function missingForReport(assessed: WorkbookAssessment, words: SheetWords, options: LayOutOptions): readonly string[] {
  return missingLines(reportContentOf(contextOf(assessed, words, options)));
}

/** The report that these options ask for. */
export function reportIdOf(assessed: WorkbookAssessment, { period, form }: Pick<LayOutOptions, "period" | "form">): ReportSheetId {
  return reportSheetId(period ?? periodOf(assessed), form ?? formFor(assessed.circular.id));
}

function contextOf(assessed: WorkbookAssessment, words: SheetWords, options: LayOutOptions): LayoutContext {
  const period = options.period ?? periodOf(assessed);
  const form = options.form ?? formFor(assessed.circular.id);
  const reportId = reportIdOf(assessed, options);
  const idOf = (choice: SheetChoice): OwnSheetId => (choice === "report" ? reportId : choice);
  const wordsFor = (choice: SheetChoice): string => (choice === "report" ? words.reportName(period, form) : words.names[choice]);
  const chosen = layouts.filter(([choice]) => isWanted(choice, options));
  const names = namesFor(
    chosen.map(([choice]) => [idOf(choice), wordsFor(choice)] as const),
    options.existing,
    assessed.sheetNames,
  );
  const nameOf = (choice: SheetChoice): string => names.get(idOf(choice)) ?? options.existing.get(idOf(choice)) ?? wordsFor(choice);
  const circular = circularAsWritten(assessed.circular, assessed.book, assessed.today);
  const reportDetails = options.reportDetails ?? { number: null, day: null };
  const predecessor = predecessorOf(options.frozen ?? [], period, words.report.periodPhrase);
  const { findingWords, typed = new Set() } = options;
  return { assessed, words, circular, period, form, reportId, reportDetails, typed, predecessor, findingWords, nameOf };
}

function isWanted(id: SheetChoice, { only }: LayOutOptions): boolean {
  if (only === undefined || only.includes(id)) return true;
  return id === "self-assessment" && only.includes("tally");
}

function periodOf({ book, today }: WorkbookAssessment): ReportPeriod {
  const stated = readReportPeriod(book.profile.schoolYear?.value ?? "");
  return stated ?? schoolYearAt(book.profile.issuedOn?.value ?? today);
}
