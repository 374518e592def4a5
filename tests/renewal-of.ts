import { assess, type Day, ownTitlesOf, readReportPeriod, renew, type Renewal, type SheetChoice, type Workbook } from "../src/engine";
import { LANGUAGES, type Language, wordingOf, wordsOf } from "../src/words";

export const ownTitles = LANGUAGES.map((language) => ownTitlesOf(wordsOf(language).sheets));

export interface Run {
  readonly period?: string;
  readonly only?: readonly SheetChoice[];
  readonly today?: Day;
  readonly language?: Language;
}

/** What a run would do to the workbook. */
export function renewalOf(workbook: Workbook, { period, only, today = "2025-05-31", language = "vi" }: Run = {}): Renewal {
  const words = wordsOf(language);
  return renew(workbook, assess(workbook, { today, ownTitles }), words.sheets, {
    findingWords: (finding) => wordingOf(words, finding),
    period: period === undefined ? null : readReportPeriod(period),
    ...(only === undefined ? {} : { only }),
    ownTitles,
  });
}
