import type { WorkbookAssessment } from "./assess";
import type { OwnTitles } from "./book/own-titles";
import type { Conflict, Decision } from "./reconcile/conflict";
import { standingDetailsOn, withStanding } from "./reconcile/standing-details";
import { typedCellsOn } from "./reconcile/typed-cells";
import { reconcile } from "./reconcile/reconcile";
import { recognised } from "./reconcile/recognise";
import { freezing, type Freezing, frozenReportsIn } from "./reconcile/freeze";
import { layOut, missingForReport, reportIdOf, type LayOutOptions } from "./sheets/lay-out";
import type { Edit } from "./sheets/own-sheet";
import { namesFor } from "./sheets/sheet-names";
import type { SheetWords } from "./sheets/sheet-words";
import type { Day, OwnSheetId, ReportSheetId, Workbook } from "./workbook/workbook";

/*
 * The second half of the way that assess.ts begins:
 *
 *   assessment → lay out sheets → reconcile with what people typed → edits
 */

export interface RenewOptions extends Omit<LayOutOptions, "existing" | "frozen" | "typed"> {
  /** The titles on our own sheets, in every language they may have been made in. */
  readonly ownTitles: readonly OwnTitles[];
  /** What a person has decided about conflicts, by their ids, besides what is chosen on the sheet that lists them. */
  readonly decisions?: ReadonlyMap<string, Decision>;
}

export interface RenewedSheet {
  readonly id: OwnSheetId;
  readonly name: string;
  readonly change: "new" | "changed" | "unchanged";
}

export interface Renewal {
  readonly edits: readonly Edit[];
  /** The sheets that were asked for, in their order, and the list of conflicts where it changes. */
  readonly sheets: readonly RenewedSheet[];
  /** Every place where a person and the data both changed what we had written. */
  readonly conflicts: readonly Conflict[];
}

/**
 * What has to be done so that our sheets of this workbook say what the assessment says, and nothing is lost that people did on them. The
 * same again gives no edits.
 */
export function renew(read: Workbook, assessed: WorkbookAssessment, words: SheetWords, options: RenewOptions): Renewal {
  const workbook = recognised(read);
  const existing = ownSheetsIn(workbook);
  const told = toldBefore(workbook, assessed, words, options);
  const laidOut = layOut(told.assessed, words, { ...told.options, ...factsIn(workbook, assessed, options) }).map(({ sheet }) => sheet);
  const wanted = (["conflicts", "base"] as const).map((id) => [id, words.names[id]] as const);
  const taken = [...assessed.sheetNames, ...laidOut.map(({ name }) => name)];
  const names = namesFor(wanted, existing, taken);
  const { edits, conflicts } = reconcile(workbook, laidOut, {
    words,
    decisionWords: options.ownTitles.flatMap(({ decisions }) => decisions ?? []),
    ...(options.decisions === undefined ? {} : { decisions: options.decisions }),
    note: assessed.startMarks,
    names: { conflicts: names.get("conflicts") as string, base: names.get("base") as string },
  });
  const changeOf = (id: OwnSheetId): RenewedSheet["change"] => {
    const edit = edits.find((one) => (one.kind === "put-sheet" ? one.sheet.id === id : one.kind === "patch-sheet" && one.id === id));
    return edit === undefined ? "unchanged" : edit.kind === "put-sheet" ? "new" : "changed";
  };
  const list = changeOf("conflicts") === "unchanged" ? [] : [{ id: "conflicts" as const, name: names.get("conflicts") as string }];
  const sheets = [...laidOut.map(({ id, name }) => ({ id, name })), ...list];
  return { edits, sheets: sheets.map((sheet) => ({ ...sheet, change: changeOf(sheet.id) })), conflicts };
}

/** What has to be filled in before the report can be signed, a line each. */
export function missingBeforeSigning(
  read: Workbook,
  assessed: WorkbookAssessment,
  words: SheetWords,
  options: Omit<RenewOptions, "ownTitles" | "decisions">,
): readonly string[] {
  const workbook = recognised(read);
  const told = toldBefore(workbook, assessed, words, options);
  return missingForReport(told.assessed, words, { ...told.options, ...factsIn(workbook, assessed, options) });
}

/**
 * What has to be done so that a copy of the report as it stands is kept for good, under a name with its day. Null where there is no such
 * report.
 */
export function freezeReport(read: Workbook, report: ReportSheetId, day: Day, words: SheetWords): Freezing | null {
  return freezing(recognised(read), report, day, words);
}

/** What nobody says this time and somebody said when the report was made: a renewal does not put dots in the place of it. */
function toldBefore<Options extends Pick<LayOutOptions, "period" | "form" | "reportDetails">>(
  workbook: Workbook,
  assessed: WorkbookAssessment,
  words: SheetWords,
  options: Options,
): { readonly assessed: WorkbookAssessment; readonly options: Options } {
  const standing = standingDetailsOn(workbook, reportIdOf(assessed, options), words);
  if (Object.values(standing).every((one) => one === null)) return { assessed, options };
  const book = { ...assessed.book, profile: withStanding(assessed.book.profile, standing) };
  const { number = null, day = null } = options.reportDetails ?? {};
  return { assessed: { ...assessed, book }, options: { ...options, reportDetails: { number, day, standing } } };
}

/** What a layout has to know of the workbook as it stands. */
function factsIn(workbook: Workbook, assessed: WorkbookAssessment, options: Pick<LayOutOptions, "period" | "form">) {
  return {
    existing: ownSheetsIn(workbook),
    frozen: frozenReportsIn(workbook),
    typed: typedCellsOn(workbook, reportIdOf(assessed, options)),
  };
}

function ownSheetsIn(workbook: Workbook): ReadonlyMap<OwnSheetId, string> {
  return new Map(workbook.sheets.flatMap((sheet) => (sheet.own === null ? [] : [[sheet.own, sheet.name] as const])));
}
