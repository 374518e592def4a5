import {
  freezeReport,
  readReportPeriod,
  renew,
  type Renewal,
  type RenewedSheet,
  type ReportPeriod,
  type ReportSheetId,
  type SheetChoice,
} from "../../../engine";
import { applyEdits, readXlsx, warningsOf } from "../../../hosts/xlsx";
import { wordingOf } from "../../../words";
import type { CommandName } from "../call/arguments";
import { invalidCall } from "../call/invalid-call";
import { eachFile, oneFile, printJson } from "../session/each-file";
import { countsOf } from "../json/check-json";
import { openFile, type OpenedFile, ownTitles } from "../session/open-file";
import { printLines, type ExitStatus, type Session } from "../session/session";
import { deflating } from "../surroundings/deflating";
import { checkOut, outOf, writeOut, type OutFile } from "../surroundings/out-file";
import { runText } from "../text/run-text";

/** The whole job: the input with the sheets we own. */
export function run(session: Session, operands: readonly string[]): Promise<ExitStatus> {
  return make(session, oneFile(operands, "run"), "run", null);
}

/** Only the report sheet of a period. */
export function report(session: Session, operands: readonly string[]): Promise<ExitStatus> {
  return makeForPeriod(session, operands, "report", ["report"]);
}

/** Only the lines of a period in which results are recorded, and what they add up to. */
export function progress(session: Session, operands: readonly string[]): Promise<ExitStatus> {
  return makeForPeriod(session, operands, "progress", ["progress", "overview"]);
}

function makeForPeriod(
  session: Session,
  operands: readonly string[],
  command: CommandName,
  only: readonly SheetChoice[],
): Promise<ExitStatus> {
  if (session.options.period === null) throw invalidCall("period-missing");
  return make(session, oneFile(operands, command), command, only);
}

function make(session: Session, file: string, command: CommandName, only: readonly SheetChoice[] | null): Promise<ExitStatus> {
  const { options, words, terminal } = session;
  const out = outOf(options, file, command);
  const period = periodOf(options.period);
  return eachFile(session, [file], async () => {
    checkOut(out);
    const made = makeWorkbook(session, out, { period, only });
    if (options.json) await printJson(session, runJson(made, out));
    else if (!options.quiet) await printLines(session, runText(made, out.name, words, terminal.width));
    return 0;
  });
}

export interface MadeWorkbook {
  readonly opened: OpenedFile;
  readonly renewal: Renewal;
  /** The name of the copy of the report that is kept for good, where one was asked for. */
  readonly frozen: string | null;
}

interface Wanted {
  readonly period: ReportPeriod | null;
  readonly only: readonly SheetChoice[] | null;
}

/** Reads, lays out and writes one file. @throws Failure */
export function makeWorkbook(session: Session, out: OutFile, { period, only }: Wanted): MadeWorkbook {
  const { words, progress: stages, options } = session;
  const opened = openFile(session, out.input);
  stages.enter("lay-out", out.input, opened.bytes.length);
  const renewal = renew(opened.workbook, opened.assessed, words.sheets, {
    findingWords: (finding) => wordingOf(words, finding),
    period,
    form: options.form,
    ...(only === null ? {} : { only }),
    ownTitles,
  });
  stages.enter("write", out.name, opened.bytes.length);
  for (const warning of warningsOf(opened.bytes)) session.terminal.tell(`${words.cli.run.warnings[warning]}\n`);
  const renewed = applyEdits(opened.bytes, renewal.edits, { deflating });
  const { bytes, name } = options.freeze ? withFrozenReport(session, renewed, renewal) : { bytes: renewed, name: null };
  writeOut(out, bytes);
  stages.clear();
  return { opened, renewal, frozen: name };
}

/** The workbook as it is now with a dated copy of its report, which no later run touches. */
function withFrozenReport({ words, today }: Session, bytes: Uint8Array, { sheets }: Renewal) {
  const id = sheets.map((sheet) => sheet.id).find((one): one is ReportSheetId => one.startsWith("report:"));
  const freezing = id === undefined ? null : freezeReport(readXlsx(bytes, ""), id, today, words.sheets);
  return freezing === null ? { bytes, name: null } : { bytes: applyEdits(bytes, freezing.edits, { deflating }), name: freezing.name };
}

function periodOf(value: string | null): ReportPeriod | null {
  if (value === null) return null;
  const period = readReportPeriod(value);
  if (period === null) throw invalidCall("period-malformed", { value });
  return period;
}

function runJson({ opened, renewal, frozen }: MadeWorkbook, out: OutFile) {
  const { book, circular, findings, tally } = opened.assessed;
  return {
    file: opened.file,
    out: out.name,
    circular: circular.id,
    sheets: renewal.sheets.map(sheetJson),
    conflicts: renewal.conflicts.map(({ kind, sheet, address, about, theirs, ours }) => ({ kind, sheet, address, about, theirs, ours })),
    frozen,
    rows: { plan: book.plan.length, assessments: book.assessments.length, results: book.results.length },
    counts: countsOf(findings),
    overallLevel: tally.overallLevel,
  };
}

/** A report is told by its period and form. */
function sheetJson({ id, name, change }: RenewedSheet) {
  const [kind, period, form] = id.split(":");
  return { id: kind, name, change, ...(period === undefined ? {} : { period, form }) };
}
