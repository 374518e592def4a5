import type { CatalogueFault, FailureCode } from "../engine";

export type FailureFacts = Readonly<Record<string, string | number>>;

/** What can be wrong with a call; `facts.problem` of a `call-invalid`. */
export type CallProblem =
  | "command-missing"
  | "command-unknown"
  | "option-unknown"
  | "option-not-here"
  | "option-value-missing"
  | "option-value-unexpected"
  | "circular-unknown"
  | "school-year-malformed"
  | "today-malformed"
  | "lang-unknown"
  | "period-missing"
  | "period-malformed"
  | "form-unknown"
  | "files-missing"
  | "one-file-only"
  | "code-unknown"
  | "safe-or-code"
  | "out-needed"
  | "out-extension"
  | "out-extension-macro"
  | "workbooks-missing"
  | "workers-malformed"
  | "samples-missing";

/** One sentence or two on one line: which file, why, what to do. `facts.file` is the name as the user gave it. */
export interface FailureWords {
  readonly byCode: Readonly<Record<FailureCode, (facts: FailureFacts) => string>>;
  readonly byCallProblem: Readonly<Record<CallProblem, (facts: FailureFacts) => string>>;
  /** What is wrong at one place of a catalogue that the person brought. */
  readonly byCatalogueFault: Readonly<Record<CatalogueFault, string>>;
  /** A fault of ours. */
  readonly internal: (facts: FailureFacts) => string;
}
