import type { CircularId } from "../../../catalogue/circular";
import type { LayoutContext } from "../../layout-context";
import type { TextWeight } from "./text-weight";
import type { FilledIn } from "./filled-in";
import type { ReportFacts } from "./report-facts";
import type { Paper, PaperRow, PaperShape } from "../paper";
import type { ReportRecords } from "./report-records";

/** What a report is made of. */
export interface ReportContent {
  readonly context: LayoutContext;
  readonly facts: ReportFacts;
  readonly found: ReportRecords;
  readonly filled: FilledIn;
}

/** A form that a result report may take: what stands between its title and its signature. */
export interface ReportForm {
  /** The circulars it belongs to; null where no other form is for one. */
  readonly circulars: readonly CircularId[] | null;
  /** By which texts are long. */
  readonly shapes: Readonly<Record<TextWeight, PaperShape>>;
  /** What each column of the paper is, from column 1. */
  readonly columnKeys: readonly string[];
  /** Basis and body. `pageHeight` in points. */
  readonly rows: (paper: Paper, content: ReportContent, pageHeight: number) => readonly PaperRow[];
  /** What only this form asks the school to write. */
  readonly missing: (content: ReportContent) => readonly string[];
}
