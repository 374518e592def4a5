import { en } from "./en";
import { vi } from "./vi";
import { ownTitlesOf, type OwnTitles } from "../engine";
import { LANGUAGES, type Language, type Words } from "./words";

export * from "./words";
export type { CliWords, Stage } from "./cli-words";
export type { DomainWords } from "./domain-words";
export type { CallProblem, FailureFacts } from "./failure-words";
export type { CheckWords, Wording } from "./wording";

const byLanguage: Readonly<Record<Language, Words>> = { vi, en };

/** How our sheets may be titled: a workbook made in one language is read back in the other. */
export const ownTitles: readonly OwnTitles[] = LANGUAGES.map((language) => ownTitlesOf(byLanguage[language].sheets));

export function wordsOf(language: Language): Words {
  return byLanguage[language];
}
