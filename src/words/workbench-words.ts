/** What the page without Excel says around its table and its panels. */
export interface WorkbenchWords {
  readonly title: string;
  /** Names of the page's parts, for a screen reader. */
  readonly parts: { readonly bar: string; readonly book: string; readonly divider: string };
  readonly open: string;
  readonly openHint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly undo: string;
  readonly redo: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly find: string;
  readonly samples: string;
  readonly sampleNames: Readonly<Record<string, string>>;
  readonly paste: string;
  readonly pasteTitle: string;
  readonly pasteHint: string;
  readonly pasteNone: string;
  /** Name of the new workbook, and of its sheet. */
  readonly pastedFile: string;
  readonly pastedSheet: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly more: string;
  readonly erase: string;
  readonly eraseAsk: string;
  readonly eraseNow: string;
  readonly erased: string;
  readonly local: string;
  readonly notKept: string;
  readonly address: string;
  readonly content: (address: string) => string;
  readonly showBook: string;
  readonly showPanels: string;
  readonly opening: string;
  readonly empty: string;
  readonly drop: string;
  readonly unsaved: string;
  readonly unsavedMark: string;
  readonly saved: (name: string) => string;
  readonly resumed: (name: string) => string;
  readonly askOpen: (name: string) => string;
  readonly openAnyway: string;
  readonly stay: string;
  readonly close: string;
  readonly formulaKept: string;
  readonly failed: (detail: string) => string;
  /** In place of a part that could not be drawn. */
  readonly undrawn: string;
  readonly drawAgain: string;
  readonly schools: {
    readonly folder: string;
    readonly again: string;
    readonly title: string;
    readonly progress: (done: number, of: number) => string;
    readonly stopped: (done: number, of: number) => string;
    /** A line's name where several schools or files have the same. */
    readonly named: (school: string, file: string) => string;
    readonly stop: string;
    readonly save: string;
    readonly back: string;
    readonly without: (files: number) => string;
    /** Name of the workbook over all of them. */
    readonly file: string;
  };
  /** What was done, after "undo" and "redo". */
  readonly steps: {
    readonly opened: string;
    readonly typed: (place: string, count: number) => string;
    readonly jobs: Readonly<
      Record<"make" | "progress" | "report" | "freeze" | "decide" | "fix" | "fixSafe" | "restore" | "accept", string>
    >;
  };
  readonly step: (act: string, what: string) => string;
}
