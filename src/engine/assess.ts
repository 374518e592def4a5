/*
 *   workbook → structure → book → check → findings
 *                            └──→ tally → levels ┐
 *                                                ├→ lay out sheets → reconcile with what people typed → edits → workbook
 *
 * The only file that knows this order, with renew.ts for its second half. Each stage is a folder; no stage reaches back.
 */
import type { Book } from "./book/book";
import type { OwnTitles } from "./book/own-titles";
import { schoolYearsOf } from "./book/school-years";
import { builtInCatalogue } from "./catalogue/catalogue";
import { type Circular, type CircularId } from "./catalogue/circular";
import { circularInForce, isUncertainStandard } from "./catalogue/in-force";
import { checks } from "./checks";
import type { Check } from "./checks/check";
import { findAll } from "./checks/find-all";
import type { Facts, Finding } from "./diagnostics/finding";
import { catalogueFromSheet } from "./structure/catalogue-sheet";
import { noteIn } from "./reconcile/base";
import { recognised } from "./reconcile/recognise";
import { withRestoredTitles } from "./reconcile/restored-titles";
import { typedOnly } from "./reconcile/typed-only";
import { withUntouchedLines } from "./reconcile/untouched-lines";
import type { ColumnChoice } from "./structure/column-choices";
import { structure } from "./structure/structure";
import { circularAsWritten } from "./tally/as-written";
import { startMarksOf, withStartMarks } from "./tally/start-marks";
import { withOwnMarks } from "./tally/own-marks";
import type { Tally } from "./tally/tally";
import { tallyOf } from "./tally/tally-of";
import type { Day, Workbook } from "./workbook/workbook";

export interface AssessOptions {
  /** Passed in: the engine has no clock. */
  readonly today: Day;
  readonly circular?: CircularId | null;
  /** "2024-2025". */
  readonly schoolYear?: string | null;
  /** Only these sheets; every visible and hidden one where absent. */
  readonly sheets?: readonly string[] | null;
  /** Catalogues of the user; one overrides the built-in circular of the same id. */
  readonly catalogues?: readonly Circular[];
  /** The titles on our own sheets, in every language they may have been made in. */
  readonly ownTitles?: readonly OwnTitles[];
  /** Columns that a person took for other fields than we did. */
  readonly columnChoices?: readonly ColumnChoice[];
  /** Only these questions, in this order; all where absent. */
  readonly checks?: readonly Check<string, Facts>[];
}

/** Everything that is known about a workbook: the one result that feeds every output. */
export interface WorkbookAssessment {
  readonly sheetNames: readonly string[];
  readonly book: Book;
  readonly circular: Circular;
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  /** Where the work of the plan began: what the document itself said when our sheets were first made, whatever was marked since. */
  readonly tallyAtStart: Tally;
  /** The same as a text, to be kept with what we write. */
  readonly startMarks: string | null;
  readonly today: Day;
}

export function assess(read: Workbook, options: AssessOptions): WorkbookAssessment {
  const workbook = recognised(read);
  const catalogue = catalogueFor(workbook, options.catalogues ?? []);
  const structured = structure(forReading(workbook, options.ownTitles ?? []), { ...options, catalogue });
  const document = withUntouchedLines(structured, workbook);
  const book = withOwnMarks(document);
  const circular = circularAsWritten(circularInForce(catalogue, book.circular.id), book, options.today);
  const sheetNames = workbook.sheets.map((sheet) => sheet.name);
  const findings = findAll(
    book,
    {
      circular,
      catalogue,
      today: options.today,
      schoolYear: schoolYearsOf(book.profile.schoolYear?.value ?? null),
      isUncertain: (standard) => isUncertainStandard(circular, standard, book.profile.issuedOn?.value ?? null),
    },
    options.checks ?? checks,
    sheetNames,
  );
  const tally = tallyOf(book, circular, options.today);
  const startMarks = startMarksOf(document, noteIn(workbook));
  const tallyAtStart = tallyOf(withStartMarks(document, startMarks), circular, options.today);
  return { sheetNames, book, circular, findings, tally, tallyAtStart, startMarks, today: options.today };
}

/** Our own sheets as far as people speak on them. */
function forReading(workbook: Workbook, ownTitles: readonly OwnTitles[]): Workbook {
  return typedOnly(withRestoredTitles(workbook, ownTitles), ownTitles);
}

/** What the user brings corrects what the workbook corrects, and that the built-in circulars. */
function catalogueFor(workbook: Workbook, brought: readonly Circular[]): readonly Circular[] {
  const inWorkbook = workbook.sheets.flatMap((sheet) => catalogueFromSheet(sheet) ?? []);
  return builtInCatalogue.map((one) => [...brought, ...inWorkbook].find((own) => own.id === one.id) ?? one);
}
