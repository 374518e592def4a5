export type DateFacts = {
  readonly kind:
    | "report-before-work"
    | "result-before-plan"
    | "basis-not-over"
    | "basis-later"
    | "two-deadlines"
    | "deadline-before-work"
    | "evaluation-twice"
    | "after-evaluation-never-held"
    | "two-visions";
  /** The day or years the words give: ISO, or years as typed. */
  readonly stated: string;
  /** What it cannot stand beside. */
  readonly against: string;
};
