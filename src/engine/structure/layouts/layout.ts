import type { CriterionAssessment, FieldId, Heading, LayoutId, StatedResult } from "../../book/book";
import type { Circular } from "../../catalogue/circular";
import type { Draft } from "../drafts";
import type { Grid } from "../grid";
import type { ViewCell } from "../sheet-view";

/** A line that names a criterion and says which level it has reached. */
export interface ReadVerdictLine {
  readonly criterion: string;
  readonly cell: ViewCell;
  readonly words: string;
  readonly level: number | null;
  readonly result: StatedResult | null;
}

/** What a layout made of a table, before rows get their ids and values. */
export interface ReadTable {
  readonly plan: readonly Draft[];
  readonly results: readonly Draft[];
  readonly assessments: readonly Omit<CriterionAssessment, "table" | "sheet">[];
  readonly headings: readonly Heading[];
  readonly leftovers: readonly ViewCell[];
  /** Verdicts on lines of their own; absent where only the rows' own cells state them. */
  readonly verdicts?: readonly ReadVerdictLine[];
}

/** A shape in which grids come. The layouts are asked in their order; the first that claims the fields reads the grid. */
export interface GridLayout {
  readonly id: LayoutId;
  readonly claims: (fields: ReadonlySet<FieldId>) => boolean;
  readonly read: (grid: Grid, circular: Circular) => ReadTable;
}

export const NOTHING_READ: ReadTable = { plan: [], results: [], assessments: [], headings: [], leftovers: [] };
