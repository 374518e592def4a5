import type { CriterionReading, Field, FieldId, Heading } from "../book/book";
import { type Area, unionOf } from "../workbook/address";
import { joinedTexts } from "./runs-on";
import type { ViewCell } from "./sheet-view";

/** A record being gathered from one line, or from several that a page break made of it. */
export interface Draft {
  area: Area;
  criterion: CriterionReading;
  readonly levels: readonly number[] | null;
  readonly standard: number | null;
  readonly fields: Map<FieldId, Field>;
  readonly joined: Area[];
  /** Verdict lines that came after the criterion's own cell. */
  verdict: Field | null;
  isHeadLost: boolean;
  likelyCriterion: string | null;
}

export interface DraftsOfGrid {
  readonly drafts: readonly Draft[];
  readonly headings: readonly Heading[];
  readonly leftovers: readonly ViewCell[];
}

export function fieldOf(cell: ViewCell): Field {
  return { text: cell.text, raw: cell.raw, area: cell.area };
}

/** Two pieces of one field: their texts joined, both areas covered. */
export function joinedField(before: Field, after: Field): Field {
  return { text: joinedTexts(before.text, after.text), raw: `${before.raw}\n${after.raw}`, area: unionOf(before.area, after.area) };
}
