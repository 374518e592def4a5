import type { Column, FieldId, Heading } from "../../book/book";
import { isScanStamp } from "../values/scan-stamp";
import { type Area, unionOf } from "../../workbook/address";
import { type Draft, fieldsIn, joinedField } from "../drafts";
import { type Line, lineOfRow, type SheetView, type ViewCell } from "../sheet-view";
import { readTarget, readVerdict } from "../values/level";
import { unitOfHeader } from "../values/money";
import { type LabelMatcher, type Piece, piecesOf, type Place } from "./label-pieces";
import { NOTHING_READ, type ReadTable, type ReadVerdictLine } from "./layout";

/** A stretch of labelled paragraphs: "Hạn chế cần khắc phục: …" under a line that names the criterion. */
export interface LabelBlocks {
  readonly first: number;
  readonly last: number;
  readonly area: Area;
  readonly columns: readonly Column[];
  readonly read: ReadTable;
}

const CONTENT: ReadonlySet<FieldId> = new Set<FieldId>([
  "weakness",
  "cause",
  "goal",
  "work",
  "solution",
  "indicator",
  "people",
  "strength",
  "resources",
  "conditions",
]);
/** Fewer labels than this and a colon in prose was taken for one. */
const FEWEST_LABELS = 3;

/**
 * Finds the next labelled paragraphs in a run of lines that no grid claimed. Lines behind their end are not looked at: each of
 * many blocks would read all that follow.
 */
export function findLabelBlocks(view: SheetView, from: number, to: number, labels: LabelMatcher): LabelBlocks | null {
  const pieces = new Map<number, readonly Piece[]>();
  let place: Place = { standard: null, levels: null, isAwaitingValue: false };
  let hasCriterion = false;
  let hasLabel = false;
  for (let index = from; index <= to; index++) {
    const found = piecesOf(view.lines[index] as Line, place, labels);
    pieces.set(index, found);
    for (const piece of found) {
      if (piece.kind === "standard") place = { ...place, standard: piece.number };
      if (piece.kind === "level") place = { ...place, standard: null, levels: piece.levels };
      place = { ...place, isAwaitingValue: piece.kind === "label" && piece.value === "" };
      hasCriterion ||= piece.kind === "criterion";
      hasLabel ||= hasCriterion && piece.kind === "label";
    }
    if (hasLabel && found.some((piece) => piece.kind === "end")) break;
  }
  const range = rangeOf(pieces, from, to);
  return range === null ? null : readBlocks(view, pieces, range.first, range.last);
}

/** From the heading of the first criterion that has labels to the last label or criterion before the document goes on. */
function rangeOf(pieces: ReadonlyMap<number, readonly Piece[]>, from: number, to: number): { first: number; last: number } | null {
  let labels = 0;
  let criteria = 0;
  let first = -1;
  let last = -1;
  let lead = -1;
  for (let index = from; index <= to; index++) {
    const kinds = (pieces.get(index) ?? []).map((piece) => piece.kind);
    if (kinds.includes("end") && first >= 0 && labels > 0) break;
    if (kinds.includes("standard") || kinds.includes("level")) lead = lead < 0 ? index : lead;
    else if (kinds.includes("criterion")) {
      if (first < 0) first = lead < 0 ? index : lead;
      criteria += 1;
      last = index;
    } else if (kinds.includes("label") && first >= 0) {
      labels += kinds.filter((kind) => kind === "label").length;
      last = index;
    } else if (first < 0) lead = -1;
    else if (kinds.includes("text") && last >= 0 && labels > 0 && index - last <= 6) continue;
  }
  if (criteria < 1 || labels < FEWEST_LABELS) return null;
  return { first, last: withValueLines(pieces, last, to) };
}

/** The value of the last label may run over further lines. */
function withValueLines(pieces: ReadonlyMap<number, readonly Piece[]>, last: number, to: number): number {
  const ending = (pieces.get(last) ?? []).at(-1);
  if (ending?.kind !== "label" || ending.value !== "") return last;
  let end = last;
  while (end < to && isValueLine(pieces.get(end + 1) ?? []) && (end === last || isListed(pieces.get(end + 1) ?? []))) end += 1;
  return end;
}

function isValueLine(pieces: readonly Piece[]): boolean {
  return pieces.length > 0 && pieces.every((piece) => piece.kind === "text");
}

/** A further line of the same value is a point of a list; anything else is where the document goes on. */
function isListed(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.kind === "text" && /^[-–+•*]/u.test(piece.text));
}

interface BlockWalk {
  readonly drafts: Draft[];
  readonly headings: Heading[];
  readonly leftovers: ViewCell[];
  readonly verdicts: ReadVerdictLine[];
  readonly labels: Map<string, Column>;
  levels: readonly number[] | null;
  standard: number | null;
  draft: Draft | null;
  field: FieldId | null;
}

function readBlocks(view: SheetView, pieces: ReadonlyMap<number, readonly Piece[]>, first: number, last: number): LabelBlocks {
  const walk: BlockWalk = {
    drafts: [],
    headings: [],
    leftovers: [],
    verdicts: [],
    labels: new Map(),
    levels: null,
    standard: null,
    draft: null,
    field: null,
  };
  const lines = view.lines.slice(first, last + 1);
  for (let index = first; index <= last; index++) {
    const found = (pieces.get(index) ?? []).filter((piece) => piece.kind !== "text" || !isScanStamp(piece.cell.text));
    if (found.length === 0) walk.leftovers.push(...(view.lines[index] as Line).cells);
    for (const piece of found) readPiece(walk, view, piece);
  }
  closeDraft(walk, view);
  return {
    first,
    last,
    area: lines.flatMap((line) => line.cells.map((cell) => cell.area)).reduce(unionOf),
    columns: [...walk.labels.values()],
    read: { ...NOTHING_READ, plan: walk.drafts, headings: walk.headings, leftovers: walk.leftovers, verdicts: walk.verdicts },
  };
}

function readPiece(walk: BlockWalk, view: SheetView, piece: Piece): void {
  switch (piece.kind) {
    case "level":
      closeDraft(walk, view);
      walk.levels = piece.levels;
      walk.standard = null;
      walk.headings.push(heading(view, piece.cell, { kind: "level", levels: piece.levels }));
      return;
    case "standard":
      closeDraft(walk, view);
      walk.standard = piece.number;
      walk.headings.push(heading(view, piece.cell, { kind: "standard", standard: piece.number, title: piece.title, levels: walk.levels }));
      return;
    case "criterion":
      closeDraft(walk, view);
      openDraft(walk, view, piece);
      return;
    case "label":
      readLabel(walk, piece);
      return;
    case "text":
      readValueLine(walk, piece);
      return;
    case "end":
      walk.field = null;
  }
}

function heading(view: SheetView, cell: ViewCell, what: Partial<Heading> & { kind: Heading["kind"] }): Heading {
  return {
    levels: null,
    standard: null,
    criterion: null,
    title: null,
    text: cell.text,
    at: { sheet: view.name, area: cell.area },
    ...what,
  };
}

function openDraft(walk: BlockWalk, view: SheetView, piece: Extract<Piece, { kind: "criterion" }>): void {
  const verdict = readVerdict(piece.cell.text);
  if (verdict !== null)
    walk.verdicts.push({ criterion: piece.code, cell: piece.cell, words: verdict.words, level: verdict.level, result: verdict.result });
  walk.headings.push(
    heading(view, piece.cell, {
      kind: "criterion",
      criterion: piece.code,
      title: piece.title,
      standard: walk.standard,
      levels: walk.levels,
    }),
  );
  walk.draft = {
    area: piece.cell.area,
    criterion: {
      code: piece.code,
      repair: piece.repair,
      title: piece.title,
      field: { text: piece.cell.text, raw: piece.cell.raw, area: piece.cell.area },
      others: piece.others,
      isInherited: false,
    },
    levels: walk.levels,
    standard: walk.standard,
    fields: {},
    joined: [],
    verdict: null,
    isHeadLost: false,
    likelyCriterion: null,
  };
  walk.field = null;
}

function readLabel(walk: BlockWalk, piece: Extract<Piece, { kind: "label" }>): void {
  if (!walk.labels.has(piece.label)) {
    const { cell, label, field, certainty } = piece;
    const unit = field === "budget" ? unitOfHeader(label) : null;
    walk.labels.set(label, { column: cell.column, header: label, headerAt: cell.area, field, certainty, rival: null, unit });
  }
  if (walk.draft === null) {
    walk.leftovers.push(piece.cell);
    return;
  }
  walk.field = piece.field;
  walk.draft.area = unionOf(walk.draft.area, piece.at);
  if (piece.value !== "") put(walk.draft, piece.field, piece.value, piece.raw, piece.at);
}

function readValueLine(walk: BlockWalk, piece: Extract<Piece, { kind: "text" }>): void {
  if (walk.draft === null || walk.field === null) {
    walk.leftovers.push(piece.cell);
    return;
  }
  put(walk.draft, walk.field, piece.text, piece.cell.raw, piece.cell.area);
  walk.draft.area = unionOf(walk.draft.area, piece.cell.area);
}

function put(draft: Draft, field: FieldId, text: string, raw: string, area: Area): void {
  const before = draft.fields[field];
  const now = { text, raw, area };
  draft.fields[field] = before === undefined ? now : joinedField(before, now);
}

/** A criterion with something to do is a plan row; one whose only word is the level it has reached is a verdict. */
function closeDraft(walk: BlockWalk, view: SheetView): void {
  const draft = walk.draft;
  walk.draft = null;
  walk.field = null;
  if (draft === null) return;
  if (fieldsIn(draft.fields).some((field) => CONTENT.has(field))) {
    walk.drafts.push(draft);
    return;
  }
  const target = draft.fields.target ?? draft.fields.selfAssessment;
  const code = draft.criterion.code;
  if (target === undefined || code === null) return;
  const reached = readTarget(target.text);
  const verdict = readVerdict(target.text);
  const level = verdict?.level ?? (reached.isAlreadyReached ? reached.level : null);
  const cell = cellOf(view, target.area);
  if (cell !== null && (level !== null || verdict !== null)) {
    walk.verdicts.push({ criterion: code, cell, words: verdict?.words ?? target.text, level, result: verdict?.result ?? "met" });
  }
}

function cellOf(view: SheetView, area: Area): ViewCell | null {
  const line = lineOfRow(view, area.top);
  return line?.cells.find((cell) => cell.column === area.left) ?? line?.cells[0] ?? null;
}
