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

/** The short name of each kind of finding. */
export type CheckKinds = { readonly [C in CheckCode]: string };

/** What the page of a check says besides its examples. */
export interface CheckPage {
  /** What it finds, in one or two sentences. */
  readonly finds: string;
  /** The rule and its source: circular and clause, decree, or "house rule" with its reason. */
  readonly rule: string;
}

/** Every check has its page. Kept apart from the words of the product: the pane does not carry them. */
export type CheckPages = { readonly [C in CheckCode]: CheckPage };
