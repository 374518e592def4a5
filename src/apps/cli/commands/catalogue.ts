import { builtInCatalogue, type Circular } from "../../../engine";
import { invalidCall } from "../call/invalid-call";
import { readCircular } from "../call/option-values";
import { printJson } from "../session/each-file";
import { printLines, type ExitStatus, type Session } from "../session/session";
import { catalogueText, circularText } from "../text/catalogue-text";

/** The circulars, or one with its criteria; a catalogue of the person's own stands in the place of ours. */
export async function catalogue(session: Session, operands: readonly string[]): Promise<ExitStatus> {
  const circulars = builtInCatalogue.map((one) => session.catalogues.find((own) => own.id === one.id) ?? one);
  const [wanted, ...others] = operands;
  if (others.length > 0) throw invalidCall("one-file-only", { command: "catalogue", count: operands.length });
  const id = readCircular(wanted ?? session.options.circular);
  const chosen = id === null ? null : (circulars.find((one) => one.id === id) ?? null);
  if (session.options.json) await printAsJson(session, chosen, circulars);
  else await printAsText(session, chosen, circulars);
  return 0;
}

async function printAsJson(session: Session, chosen: Circular | null, circulars: readonly Circular[]): Promise<void> {
  if (chosen !== null) return printJson(session, { ...chosen });
  for (const circular of circulars) await printJson(session, summaryOf(circular));
}

/** A line of the list; the whole of a circular is asked for by its id. */
function summaryOf(circular: Circular) {
  return {
    id: circular.id,
    number: circular.number,
    title: circular.title,
    schoolTypes: circular.schoolTypes,
    issued: circular.issued,
    inForceFrom: circular.inForceFrom,
    inForceTo: circular.inForceTo,
    replacedBy: circular.replacedBy,
    levels: circular.levels,
    standards: circular.standards.length,
    criteria: circular.standards.reduce((sum, standard) => sum + standard.criteria.length, 0),
    isCustom: circular.isCustom,
    confidence: circular.confidence,
    source: circular.source,
  };
}

async function printAsText(session: Session, chosen: Circular | null, circulars: readonly Circular[]): Promise<void> {
  const { words, terminal } = session;
  await printLines(
    session,
    chosen === null ? catalogueText(circulars, words, terminal.width) : circularText(chosen, words, terminal.width),
  );
}
