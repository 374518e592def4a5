import type { Session, ExitStatus } from "../session/session";
import { printLines } from "../session/session";
import { eachFile, printJson, someFiles } from "../session/each-file";
import { checkJson, countsOf } from "../json/check-json";
import { hasPlan, readJson } from "../json/read-json";
import { tallyJson } from "../json/tally-json";
import { openFile, type OpenedFile } from "../session/open-file";
import { checkText } from "../text/check-text";
import { printable } from "../text/lines";
import { noPlanText, profileText, readText } from "../text/read-text";
import { tallyText } from "../text/tally-text";

/** The commands that write nothing: each shows an assessed file as JSON or as text. */
interface Inspection {
  readonly json: (opened: OpenedFile, session: Session) => Readonly<Record<string, unknown>>;
  readonly text: (opened: OpenedFile, session: Session) => readonly string[];
  readonly status: (opened: OpenedFile) => ExitStatus;
}

const INSPECTIONS = {
  read: {
    json: ({ file, assessed }) => readJson(file, assessed.book),
    text: ({ workbook, assessed }, { words, terminal }) => readText(workbook, assessed, words, terminal.width),
    status: () => 0,
  },
  check: {
    json: ({ file, assessed }, { words }) => checkJson(file, assessed, words),
    text: (opened, session) => withProfile(opened, session, checkText(opened.assessed.findings, session.words, session.terminal.width)),
    status: ({ assessed }) => (countsOf(assessed.findings).error > 0 ? 1 : 0),
  },
  tally: {
    json: ({ file, assessed }) => tallyJson(file, assessed),
    text: (opened, session) => withProfile(opened, session, tallyText(opened.assessed.tally, session.words, session.terminal.width)),
    status: () => 0,
  },
} satisfies Readonly<Record<string, Inspection>>;

export function inspect(session: Session, command: keyof typeof INSPECTIONS, operands: readonly string[]): Promise<ExitStatus> {
  const inspection: Inspection = INSPECTIONS[command];
  return eachFile(session, someFiles(operands, command), async (file) => {
    const opened = openFile(session, file);
    if (session.options.json) await printJson(session, inspection.json(opened, session));
    else await printLines(session, [printable(file), ...inspection.text(opened, session), ""]);
    return inspection.status(opened);
  });
}

function withProfile({ workbook, assessed }: OpenedFile, { words, terminal }: Session, lines: readonly string[]): readonly string[] {
  if (!hasPlan(assessed.book) && assessed.findings.length === 0) return noPlanText(workbook, words, terminal.width);
  return [...profileText(assessed.book, assessed.circular.number, words), "", ...lines];
}
