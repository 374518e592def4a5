/** Words of the table that sums up a self-assessment. */
export interface LevelPaperWords {
  readonly title: string;
  readonly subject: (schoolYear: string | null) => string;
  readonly results: string;
  readonly levelsTitle: (levels: readonly number[]) => string;
  readonly level4Title: string;
  readonly criterionHead: string;
  readonly itemHead: string;
  readonly result: string;
  readonly met: string;
  readonly notMet: string;
  readonly note: string;
  readonly level: (level: number) => string;
  readonly standard: (number: number) => string;
  readonly criterion: (code: string) => string;
  readonly item: (clause: string) => string;
  readonly mark: string;
  /** Where the criterion does not have the level. */
  readonly noLevel: string;
  /** Null: not known. 0: below the first. */
  readonly reached: (level: number | null) => string;
  readonly level4: (isMet: boolean | null) => string;
  readonly conclusionTitle: string;
  readonly conclusion: (level: number | null) => string;
  readonly count: (one: {
    readonly level: number;
    readonly met: number | null;
    readonly total: number;
    readonly percent: number;
  }) => string;
  readonly unknown: (criteria: readonly string[]) => string;
  readonly nothingKnown: string;
  readonly placeAndDay: (place: string | null) => string;
  readonly chair: string;
}
