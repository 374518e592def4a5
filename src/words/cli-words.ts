export type Stage = "read" | "assess" | "fix" | "lay-out" | "write";

/** What the command line says to people, besides failures and findings. Alignment is the app's business. */
export interface CliWords {
  readonly help: string;
  readonly stages: Readonly<Record<Stage, (file: string) => string>>;
  readonly unknown: string;
  readonly more: (count: number) => string;
  readonly read: {
    readonly circular: string;
    /** Why this circular: the reason, the words that decided and where they stand. */
    readonly because: (reason: string, words: string | null, place: string | null) => string;
    readonly tables: (count: number) => string;
    readonly rows: (count: number) => string;
    readonly noHeader: string;
    readonly columns: string;
    readonly guessed: (field: string) => string;
    readonly unrecognised: (columns: string) => string;
    readonly planRows: (count: number) => string;
    readonly assessments: (count: number) => string;
    readonly results: (count: number) => string;
    readonly statements: (count: number) => string;
    readonly leftovers: (count: number) => string;
    readonly budget: (total: string, rows: number) => string;
    readonly noPlan: (sheets: readonly string[], cells: number) => string;
    readonly openEnd: string;
  };
  readonly check: {
    readonly counts: (errors: number, warnings: number, notes: number) => string;
    readonly clean: string;
    readonly why: string;
    readonly todo: string;
    readonly expected: string;
    readonly related: string;
    readonly accepted: (reason: string, by: string | null) => string;
    readonly genericFix: string;
  };
  readonly tally: {
    readonly title: string;
    readonly byStandard: string;
    readonly notMet: (count: number) => string;
    readonly unknown: (count: number) => string;
    readonly overall: (level: number | null) => string;
    readonly ifExternal: (accreditation: number | null, nationalStandard: number | null) => string | null;
    readonly blocked: (level: number, codes: readonly string[]) => string;
    readonly projected: (level: number, day: string | null) => string;
    readonly stated: string;
    readonly noMarks: string;
  };
  readonly run: {
    readonly written: (out: string) => string;
    readonly sheets: (names: readonly string[]) => string;
    readonly renewed: (names: readonly string[]) => string;
    /** `sheet` is the list, where this run wrote it. */
    readonly conflicts: (count: number, sheet: string | null) => string;
    readonly frozen: (sheet: string) => string;
    readonly untouched: (file: string) => string;
    readonly warnings: Readonly<Record<"signature-breaks", string>>;
    readonly nothingToReport: string;
  };
  readonly fix: {
    readonly done: (cells: number) => string;
    readonly nothing: string;
    /** Why a cell was left as it is. */
    readonly refused: Readonly<Record<"formula" | "gone", (place: string) => string>>;
  };
  readonly demo: {
    readonly title: (samples: number) => string;
    readonly columns: { readonly file: string; readonly found: string; readonly level: string; readonly findings: string };
    /** A short phrase for a column. */
    readonly level: (level: number | null) => string;
    readonly found: (plan: number, assessments: number, results: number) => string;
    readonly findings: (errors: number, warnings: number, notes: number) => string;
    readonly done: (folder: string, seconds: number) => string;
  };
  readonly batch: {
    readonly progress: (done: number, total: number, perSecond: number) => string;
    readonly done: (schools: number, unread: number, skipped: number, seconds: number) => string;
  };
  readonly catalogue: {
    readonly inForce: (from: string, to: string | null) => string;
    readonly size: (standards: number, criteria: number, levels: readonly number[]) => string;
    readonly level4: string;
    readonly amendments: string;
    readonly confidence: (confidence: string) => string;
    readonly mandatory: string;
    readonly custom: string;
    readonly ask: string;
  };
}
