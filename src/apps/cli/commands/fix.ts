import { addressOf, areaOfCell, checks, editsOfFixes, fixesIn, type CellValue, type Finding, type FixOutcome } from "../../../engine";
import { applyEdits, warningsOf } from "../../../hosts/xlsx";
import { invalidCall } from "../call/invalid-call";
import { eachFile, oneFile, printJson } from "../session/each-file";
import { openFile, optionsFor, type OpenedFile } from "../session/open-file";
import { printLines, type ExitStatus, type Session } from "../session/session";
import { deflating } from "../surroundings/deflating";
import { checkOut, outOf, writeOut } from "../surroundings/out-file";
import { fixText } from "../text/fix-text";

/** A copy of the file in which only the cells that were asked for are mended: the safe fixes, or those of some checks. */
export function fix(session: Session, operands: readonly string[]): Promise<ExitStatus> {
  const file = oneFile(operands, "fix");
  const isWanted = wantedBy(session.options.codes);
  const out = outOf(session.options, file, "fix");
  return eachFile(session, [file], async () => {
    checkOut(out);
    const opened = openFile(session, file);
    session.progress.enter("fix", file, opened.bytes.length);
    const outcome = fixesIn(opened.workbook, optionsFor(session, opened.workbook, file), isWanted);
    session.progress.enter("write", out.name, opened.bytes.length);
    for (const warning of warningsOf(opened.bytes)) session.terminal.tell(`${session.words.cli.run.warnings[warning]}\n`);
    writeOut(out, applyEdits(opened.bytes, editsOfFixes(outcome.cells), { deflating }));
    session.progress.clear();
    if (session.options.json) await printJson(session, fixJson(opened, outcome, out.name));
    else if (!session.options.quiet)
      await printLines(session, fixText(opened.file, outcome, out.name, session.words, session.terminal.width));
    return 0;
  });
}

/** @throws Failure call-invalid where a code is of no check */
function wantedBy(codes: readonly string[]): (finding: Finding) => boolean {
  if (codes.length === 0) return (finding) => finding.fix?.isSafe === true;
  const known = new Set<string>(checks.map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined) throw invalidCall("code-unknown", { value: unknown });
  return (finding) => codes.includes(finding.code);
}

function fixJson({ file, assessed }: OpenedFile, { cells, refused }: FixOutcome, out: string) {
  return {
    file,
    out,
    circular: assessed.circular.id,
    fixed: cells.map(({ sheet, row, column, before, after, findings }) => ({
      sheet,
      address: addressOf(areaOfCell(row, column)),
      codes: [...new Set(findings.map(({ code }) => code))],
      before: before === null ? null : plainValue(before),
      after: plainValue(after),
    })),
    refused: refused.map(({ finding, why }) => ({ sheet: finding.at.sheet, address: addressOf(finding.at.area), code: finding.code, why })),
  };
}

function plainValue(value: CellValue): string | number | boolean {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "date":
      return value.day;
    case "error":
      return value.code;
  }
}
