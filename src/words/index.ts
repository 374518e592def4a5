import { en } from "./en";
import { vi } from "./vi";
import type { Language, Words } from "./words";

export * from "./words";
export type { CliWords, Stage } from "./cli-words";
export type { DomainWords } from "./domain-words";
export type { FixRefusal, PageId, PanelStage, PanelWords, Sureness } from "./panel-words";
export type { CallProblem, FailureFacts } from "./failure-words";
export type { GridWords } from "./grid-words";
export type { OpeningNotice, OpeningWords } from "./opening-words";
export type { WorkbenchWords } from "./workbench-words";
export type { CheckKinds, CheckPage, CheckPages, CheckWords, Wording } from "./wording";

const byLanguage: Readonly<Record<Language, Words>> = { vi, en };

export function wordsOf(language: Language): Words {
  return byLanguage[language];
}
