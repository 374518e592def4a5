import type { WorkbookAssessment } from "../assess";
import { circularAsWritten } from "../tally/as-written";
import type { Finding } from "../diagnostics/finding";
import type { OwnSheetId } from "../workbook/workbook";
import { layOutFindings } from "./layouts/findings";
import type { FindingWords, LayoutContext, ReportDetails } from "./layout-context";
import { layOutPlan } from "./layouts/plan";
import { layOutProfile } from "./layouts/profile";
import { layOutProgress } from "./layouts/progress";
import { layOutReport } from "./layouts/report";
import { layOutSelfAssessment } from "./layouts/self-assessment";
import { layOutTally } from "./layouts/tally";
import type { OwnSheet, PutSheet } from "./own-sheet";
import { missingLines, reportFactsOf } from "./report-facts";
import { readReportPeriod, schoolYearAt, type ReportPeriod } from "./report-period";
import { reportRecordsOf } from "./report-records";
import { namesFor } from "./sheet-names";
import type { SheetWords } from "./sheet-words";

export interface LayOutOptions {
  readonly findingWords: (finding: Finding) => FindingWords;
  /** Null: the whole school year of the document. */
  readonly period: ReportPeriod | null;
  /** Every sheet where absent. The tally brings the sheet of marks that its formulas need. */
  readonly only?: readonly OwnSheetId[];
  /** Names that sheets of ours have in the workbook now. */
  readonly existing: ReadonlyMap<OwnSheetId, string>;
  /** Number and day of the report, where the user has given them. */
  readonly reportDetails?: ReportDetails;
}

const layouts: readonly (readonly [OwnSheetId, (context: LayoutContext) => OwnSheet])[] = [
  ["plan", layOutPlan],
  ["self-assessment", layOutSelfAssessment],
  ["progress", layOutProgress],
  ["profile", layOutProfile],
  ["tally", layOutTally],
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
  const context = contextOf(assessed, words, options);
  return missingLines(context, reportFactsOf(context), reportRecordsOf(context));
}

function contextOf(assessed: WorkbookAssessment, words: SheetWords, options: LayOutOptions): LayoutContext {
  const period = options.period ?? periodOf(assessed);
  const chosen = layouts.filter(([id]) => isWanted(id, options));
  const wanted = chosen.map(([id]) => [id, id === "report" ? words.reportName(period) : words.names[id]] as const);
  const names = namesFor(wanted, options.existing, assessed.sheetNames);
  const nameOf = (id: OwnSheetId): string => names.get(id) ?? options.existing.get(id) ?? words.names[id];
  const circular = circularAsWritten(assessed.circular, assessed.book, assessed.today);
  const reportDetails = options.reportDetails ?? { number: null, day: null };
  return { assessed, words, circular, period, reportDetails, findingWords: options.findingWords, nameOf };
}

function isWanted(id: OwnSheetId, { only, existing }: LayOutOptions): boolean {
  if (only === undefined || only.includes(id)) return true;
  return id === "self-assessment" && only.includes("tally") && !existing.has("self-assessment");
}

function periodOf({ book, today }: WorkbookAssessment): ReportPeriod {
  const stated = readReportPeriod(book.profile.schoolYear?.value ?? "");
  return stated ?? schoolYearAt(book.profile.issuedOn?.value ?? today);
}
