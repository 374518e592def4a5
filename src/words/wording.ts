import type { CheckCode, FactsOf, Finding } from "../engine";

/** Three sentences about a finding, and the label of its fix. */
export interface Wording {
  /** What is wrong. */
  readonly what: string;
  /** Why it matters: the clause, or what will go wrong. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
  /** What the fix button says; absent where the check never offers one. */
  readonly fix?: string;
}

/** Every check has its sentences: a check without words does not compile. */
export type CheckWords = { readonly [C in CheckCode]: (finding: Finding<C, FactsOf<C>>) => Wording };
