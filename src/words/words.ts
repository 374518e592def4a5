import type { BatchWords, CheckCode, FactsOf, FailureCode, Finding, SheetWords } from "../engine";
import type { CliWords } from "./cli-words";
import type { DomainWords } from "./domain-words";
import type { CallProblem, FailureFacts, FailureWords } from "./failure-words";
import type { GridWords } from "./grid-words";
import type { OpeningWords } from "./opening-words";
import type { PanelWords } from "./panel-words";
import type { WorkbenchWords } from "./workbench-words";
import type { CheckKinds, CheckWords, Wording } from "./wording";

/** Everything the product says, in one language. */
export interface Words {
  readonly checks: CheckWords;
  readonly checkKinds: CheckKinds;
  readonly batch: BatchWords;
  readonly sheets: SheetWords;
  readonly failures: FailureWords;
  readonly cli: CliWords;
  readonly domain: DomainWords;
  readonly panels: PanelWords;
  readonly opening: OpeningWords;
  readonly workbench: WorkbenchWords;
  readonly grid: GridWords;
}

export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The sentences about a finding. Every check has them: a check without words does not compile. */
export function wordingOf(words: Pick<Words, "checks">, finding: Finding): Wording {
  const speak = words.checks[finding.code as CheckCode] as ((finding: Finding) => Wording) | undefined;
  if (speak === undefined) throw new Error(`no words for the finding ${finding.code}`);
  return speak(finding as Finding<CheckCode, FactsOf<CheckCode>>);
}

/** The sentence about a failure. Control characters of a hostile name or sheet never reach a terminal. */
export function sentenceOf(words: Pick<Words, "failures">, code: FailureCode, facts: FailureFacts): string {
  const ofCall = code === "call-invalid" ? words.failures.byCallProblem[facts.problem as CallProblem] : undefined;
  return plainLine((ofCall ?? words.failures.byCode[code])(facts));
}

export function internalSentence(words: Pick<Words, "failures">, facts: FailureFacts): string {
  return plainLine(words.failures.internal(facts));
}

function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
