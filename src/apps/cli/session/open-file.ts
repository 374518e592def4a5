import path from "node:path";
import { assess, failure, folded, ownTitlesOf, type AssessOptions, type Workbook, type WorkbookAssessment } from "../../../engine";
import { readXlsx } from "../../../hosts/xlsx";
import { LANGUAGES, wordsOf } from "../../../words";
import type { Session } from "./session";
import { readInput } from "../surroundings/input-file";

export interface OpenedFile {
  /** As the person named it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly assessed: WorkbookAssessment;
}

/** A workbook whose sheets of ours were made in one language is read back in the other. */
export const ownTitles = LANGUAGES.map((language) => ownTitlesOf(wordsOf(language).sheets));

/** Reads and assesses one file. @throws Failure */
export function openFile(session: Session, file: string): OpenedFile {
  const bytes = readInput(file);
  session.progress.enter("read", file, bytes.length);
  const workbook = readXlsx(bytes, path.basename(file));
  session.progress.enter("assess", file, bytes.length);
  const assessed = assess(workbook, optionsFor(session, workbook, file));
  session.progress.clear();
  return { file, bytes, workbook, assessed };
}

/** How this session assesses a workbook. @throws Failure sheet-unknown */
export function optionsFor(session: Session, workbook: Workbook, file: string): AssessOptions {
  return {
    today: session.today,
    circular: session.options.circular,
    schoolYear: session.options.schoolYear,
    sheets: sheetsNamed(session.options.sheets, workbook, file),
    catalogues: session.catalogues,
    ownTitles,
  };
}

/** The sheets a person means, letter case and composition apart; null where none is named. */
function sheetsNamed(wanted: readonly string[], workbook: Workbook, file: string): readonly string[] | null {
  if (wanted.length === 0) return null;
  const names = workbook.sheets.map((sheet) => sheet.name);
  return wanted.map((name) => {
    const found = names.find((one) => one === name) ?? names.find((one) => folded(one) === folded(name));
    if (found === undefined) throw failure("sheet-unknown", { file, sheet: name, sheets: names.slice(0, 20).join(", ") });
    return found;
  });
}
