import type { CriterionReading, FieldId } from "../../book/book";
import { type Area, unionOf } from "../../workbook/address";
import { endsGrid, levelSectionOf, standardHeadingOf } from "../line-kinds";
import type { HeaderMatcher } from "../match-header";
import type { Line, ViewCell } from "../sheet-view";
import { readCriterionCode, readStandard } from "../values/find-criterion";

/** One piece of a line: a criterion, a standard, a level section, a label with its value, the rest of a value. */
export type Piece =
  | {
      readonly kind: "criterion";
      readonly cell: ViewCell;
      readonly code: string;
      readonly others: readonly string[];
      readonly title: string | null;
      readonly repair: CriterionReading["repair"];
    }
  | { readonly kind: "standard"; readonly cell: ViewCell; readonly number: number; readonly title: string | null }
  | { readonly kind: "level"; readonly cell: ViewCell; readonly levels: readonly number[] }
  | {
      readonly kind: "label";
      readonly cell: ViewCell;
      readonly at: Area;
      readonly label: string;
      readonly field: FieldId;
      readonly certainty: number;
      readonly value: string;
      readonly raw: string;
    }
  | { readonly kind: "text"; readonly cell: ViewCell; readonly text: string }
  | { readonly kind: "end" };

/** A label in words of the school's own is believed at this certainty where it comes again and again. */
const SURE = 0.9;
const LIKELY = 0.55;
const AGAIN = 2;

/** The labels of a run of lines: which phrases are labels, and for what field. */
export type LabelMatcher = (label: string, least: number) => { readonly field: FieldId; readonly certainty: number } | null;

export interface Place {
  readonly standard: number | null;
  readonly levels: readonly number[] | null;
  /** The line above is a label without its value: this line is the value, whatever its words. */
  readonly isAwaitingValue: boolean;
}

/** "Các giải pháp cụ thể:" is in no list; that it stands under one criterion after another makes it a label. */
export function labelMatcher(lines: readonly Line[], match: HeaderMatcher): LabelMatcher {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const phrase of phrasesOf(line)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return (label, least) => {
    const matched = match(label);
    if (matched === null) return null;
    const isAgain = (counts.get(label) ?? 0) >= AGAIN && matched.certainty >= LIKELY;
    return matched.certainty >= least || isAgain ? matched : null;
  };
}

/** Phrases of a line that stand where labels do: before a colon, or in the left one of two cells. */
function phrasesOf(line: Line): readonly string[] {
  if (line.cells.length > 2) return [];
  const phrases: string[] = [];
  line.cells.forEach((cell, index) => {
    for (const text of cell.text.split("\n")) {
      const colon = text.indexOf(":");
      const isLeft = index === 0 && line.cells.length === 2;
      if (colon > 0 || isLeft) phrases.push(stripOutline(colon > 0 ? text.slice(0, colon) : text));
    }
  });
  return phrases.filter((phrase) => phrase.length >= 3 && phrase.length <= 70);
}

export function piecesOf(line: Line, place: Place, match: LabelMatcher): readonly Piece[] {
  const level = place.isAwaitingValue ? null : levelSectionOf(line);
  if (level !== null) return [{ kind: "level", cell: level.cell, levels: level.levels }];
  const standard = standardHeadingOf(line);
  if (standard !== null) return [{ kind: "standard", cell: standard.cell, number: standard.number, title: standard.title }];
  const first = line.cells[0] as ViewCell;
  if (line.cells.length === 2) {
    const pair = labelPair(first, line.cells[1] as ViewCell, place, match);
    if (pair !== null) return [pair];
  }
  if (line.cells.length > 2) return [];
  const criterion = criterionPiece(first, first.text, place);
  if (criterion !== null) return [criterion];
  const segments = line.cells.flatMap((cell) => segmentsOf(cell, match));
  if (segments.some((piece) => piece.kind === "label")) return segments;
  if (!place.isAwaitingValue && endsGrid(line, 99)) return [{ kind: "end" }];
  return segments;
}

function criterionPiece(cell: ViewCell, text: string, place: Place): Piece | null {
  if (text.length > 400 || !/tiêu\s*ch|TC/iu.test(text.slice(0, 60))) return null;
  const read = readCriterionCode(text, place);
  if (read?.code == null) return null;
  return { kind: "criterion", cell, code: read.code, others: read.others, title: read.title, repair: read.repair };
}

function labelPair(left: ViewCell, right: ViewCell, place: Place, match: LabelMatcher): Piece | null {
  if (left.text.length > 80) return null;
  const label = stripOutline(left.text).replace(/\s*:\s*$/, "");
  const matched = match(label, SURE);
  if (matched === null) return null;
  if (matched.field === "criterion")
    return criterionPiece(right, `${label} ${right.text}`, place) ?? criterionPiece(right, right.text, place);
  if (matched.field === "standard") return standardPair(label, right);
  if (matched.field === "number") return null;
  return {
    kind: "label",
    cell: left,
    at: unionOf(left.area, right.area),
    label,
    field: matched.field,
    certainty: matched.certainty,
    value: right.text,
    raw: right.raw,
  };
}

/** "Tiêu chuẩn" beside "1. Tổ chức và quản lý nhà trường". */
function standardPair(label: string, right: ViewCell): Piece | null {
  const standard = readStandard(right.text) ?? readStandard(`${label} ${right.text}`);
  return standard === null ? null : { kind: "standard", cell: right, number: standard.number, title: standard.title };
}

/** A cell may hold several labels, one a line. */
function segmentsOf(cell: ViewCell, match: LabelMatcher): readonly Piece[] {
  return cell.text
    .split("\n")
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => labelOf(cell, text, match) ?? { kind: "text", cell, text });
}

function labelOf(cell: ViewCell, text: string, match: LabelMatcher): Piece | null {
  const colon = text.indexOf(":");
  const plain = stripOutline(colon < 0 ? text : text.slice(0, colon));
  if (plain.length < 3 || plain.length > 70 || (colon < 0 && plain === text)) return null;
  const matched = match(plain, colon < 0 ? 1 : SURE);
  if (matched === null || matched.field === "number" || matched.field === "criterion") return null;
  if (colon < 0 && matched.certainty < 1) return null;
  const value = colon < 0 ? "" : text.slice(colon + 1).trim();
  return { kind: "label", cell, at: cell.area, label: plain, field: matched.field, certainty: matched.certainty, value, raw: cell.raw };
}

/** "3.3. ", "- ", "a) ", "* " before a label. */
function stripOutline(text: string): string {
  return text.replace(/^\s*(?:[-–+*•]+|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)])\s*/iu, "").trim();
}
