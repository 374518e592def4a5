import type { CriterionReading, Field, FieldId, Heading } from "../book/book";
import { type Area, unionOf } from "../workbook/address";
import { joinedTexts } from "./runs-on";
import type { ViewCell } from "./sheet-view";

export type FieldTexts = Partial<Record<FieldId, Field>>;

/** A record being gathered from one line, or from several that a page break made of it. */
export interface Draft {
  area: Area;
  criterion: CriterionReading;
  readonly levels: readonly number[] | null;
  readonly standard: number | null;
  /** Keyed by our own field names, never by text of the user. */
  readonly fields: FieldTexts;
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

/** The cell itself serves as the field: a plan of 100,000 rows has nearly a million of them. */
export function fieldOf(cell: ViewCell): Field {
  return cell;
}

export function fieldsIn(fields: FieldTexts): readonly FieldId[] {
  return Object.keys(fields) as FieldId[];
}

/** Two pieces of one field: their texts joined, both areas covered. */
export function joinedField(before: Field, after: Field): Field {
  return {
    text: joinedTexts(before.text, after.text),
    raw: `${before.raw}\n${after.raw}`,
    area: unionOf(before.area, after.area),
    pieces: [...(before.pieces ?? [before]), after],
  };
}
