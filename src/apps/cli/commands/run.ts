import { layOut, readReportPeriod, type PutSheet, type OwnSheetId, type ReportPeriod, type SheetChoice } from "../../../engine";
import { applyEdits, warningsOf } from "../../../hosts/xlsx";
import { wordingOf } from "../../../words";
import type { CommandName } from "../call/arguments";
import { invalidCall } from "../call/invalid-call";
import { eachFile, oneFile, printJson } from "../session/each-file";
import { countsOf } from "../json/check-json";
import { openFile, type OpenedFile } from "../session/open-file";
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
  if (session.options.period === null) throw invalidCall("period-missing");
  return make(session, oneFile(operands, "report"), "report", ["report"]);
}

function make(session: Session, file: string, command: CommandName, only: readonly SheetChoice[] | null): Promise<ExitStatus> {
  const out = outOf(session.options, file, command);
  const period = periodOf(session.options.period);
  return eachFile(session, [file], async () => {
    checkOut(out);
    const made = makeWorkbook(session, out, { period, only });
    if (session.options.json) await printJson(session, runJson(made, out));
    else if (!session.options.quiet)
      await printLines(session, runText(made.opened, made.edits, out.name, session.words, session.terminal.width));
    return 0;
  });
}

export interface MadeWorkbook {
  readonly opened: OpenedFile;
  readonly edits: readonly PutSheet[];
}

/** Reads, lays out and writes one file. @throws Failure */
export function makeWorkbook(
  session: Session,
  out: OutFile,
  { period, only }: { readonly period: ReportPeriod | null; readonly only: readonly SheetChoice[] | null },
): MadeWorkbook {
  const { words, progress } = session;
  const opened = openFile(session, out.input);
  progress.enter("lay-out", out.input, opened.bytes.length);
  const edits = layOut(opened.assessed, words.sheets, {
    findingWords: (finding) => wordingOf(words, finding),
    period,
    ...(only === null ? {} : { only }),
    existing: ownSheetsOf(opened),
  });
  progress.enter("write", out.name, opened.bytes.length);
  for (const warning of warningsOf(opened.bytes)) session.terminal.tell(`${words.cli.run.warnings[warning]}\n`);
  writeOut(out, applyEdits(opened.bytes, edits, { deflating }));
  progress.clear();
  return { opened, edits };
}

function ownSheetsOf({ workbook }: OpenedFile): ReadonlyMap<OwnSheetId, string> {
  return new Map(workbook.sheets.flatMap((sheet) => (sheet.own === null ? [] : [[sheet.own, sheet.name] as const])));
}

function periodOf(value: string | null): ReportPeriod | null {
  if (value === null) return null;
  const period = readReportPeriod(value);
  if (period === null) throw invalidCall("period-malformed", { value });
  return period;
}

function runJson({ opened, edits }: MadeWorkbook, out: OutFile) {
  const { book, circular, findings, tally } = opened.assessed;
  return {
    file: opened.file,
    out: out.name,
    circular: circular.id,
    sheets: edits.map(({ sheet }) => ({ id: sheet.id, name: sheet.name })),
    rows: { plan: book.plan.length, assessments: book.assessments.length, results: book.results.length },
    counts: countsOf(findings),
    overallLevel: tally.overallLevel,
  };
}
