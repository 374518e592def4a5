export interface OpeningNotice {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the task pane says when it cannot show its pages: what happened, that nothing was lost, what to do. */
export interface OpeningWords {
  readonly notExcel: OpeningNotice;
  /** `office` is the name and version that Office gives itself. */
  readonly tooOld: (office: string) => OpeningNotice;
  readonly noOfficeScript: OpeningNotice;
  readonly noAnswer: OpeningNotice;
  readonly fault: OpeningNotice;
  /** Label of the link to the help page. */
  readonly help: string;
  /** Label of what is folded away for whoever helps. */
  readonly details: string;
}
