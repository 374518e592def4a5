import type { Column, FieldId } from "../book/book";
import { type Area, unionOf } from "../workbook/address";
import { bare } from "../workbook/fold";
import { type HeaderMatch, type HeaderMatcher, isForeignHeader, mayBeHeader } from "./match-header";
import { cellAt, type Line, type ViewCell } from "./sheet-view";
import { unitOfHeader } from "./values/money";
import { readCriterionCode } from "./values/find-criterion";

/** The header of a grid: one to three lines, and the field each column was taken for. */
export interface GridHeader {
  /** Index of its first line, and how many lines it has, the line of column numbers not counted. */
  readonly first: number;
  readonly depth: number;
  readonly columns: readonly Column[];
  /** Field of every sheet column, those inside a merged header cell among them. */
  readonly fieldAt: ReadonlyMap<number, FieldId>;
}

const DEEPEST = 3;
/** A header cell is short; a body cell seldom is. */
const LONGEST = 160;

/** Whether a line may be the first of a header at all: cheap, for it is asked of every line. */
export function mayBeginHeader(line: Line): boolean {
  if (line.cells.length < 2) return false;
  let promising = 0;
  for (const cell of line.cells) {
    if (cell.value.kind !== "text" || cell.text.length > LONGEST) return false;
    if (mayBeHeader(cell.text)) promising += 1;
  }
  return promising * 2 >= line.cells.length;
}

/** Reads the header that begins at a line; null where none does. */
export function headerAt(lines: readonly Line[], first: number, match: HeaderMatcher): GridHeader | null {
  const line = lines[first];
  if (line === undefined || !mayBeginHeader(line) || !namesFields(line, match)) return null;
  let best: { header: GridHeader; score: number } | null = null;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    if (depth > 1 && !mayContinueHeader(lines, first, depth)) break;
    const header = headerOfDepth(lines, first, depth, match);
    const score = scoreOf(header) - (depth - 1) * 0.3;
    if (best === null || score > best.score) best = { header, score };
  }
  return best !== null && isCredible(best.header) ? best.header : null;
}

/** The first line of a header names two fields itself; the lines above a grid, which a merge may hang over it, do not. */
function namesFields(line: Line, match: HeaderMatcher): boolean {
  let known = 0;
  for (const cell of line.cells) if ((match(cell.text.replace(/\s+/g, " "))?.certainty ?? 0) >= 0.8) known += 1;
  return known >= 2;
}

/** A further header line stands under merged or empty cells of the first, is short, and speaks of no criterion. */
function mayContinueHeader(lines: readonly Line[], first: number, depth: number): boolean {
  const top = lines[first] as Line;
  const line = lines[first + depth - 1];
  const above = lines[first + depth - 2] as Line;
  if (line === undefined || line.row !== above.row + 1) return false;
  const reaches = top.cells.some((cell) => cell.area.bottom >= line.row || cell.area.right > cell.area.left);
  const fillsGap = line.cells.some((cell) => cellAt(above, cell.column) === null);
  return (
    (reaches || fillsGap) &&
    line.cells.every((cell) => cell.value.kind === "text" && cell.text.length <= LONGEST) &&
    !isNumberLine(line) &&
    !line.cells.some((cell) => isBodyCell(cell))
  );
}

function isBodyCell(cell: ViewCell): boolean {
  return /\d/.test(cell.text) && readCriterionCode(cell.text, { standard: null, levels: null }) !== null;
}

function headerOfDepth(lines: readonly Line[], first: number, depth: number, match: HeaderMatcher): GridHeader {
  const block = lines.slice(first, first + depth);
  const leaves = leavesOf(block);
  const columns: Column[] = [];
  const fieldAt = new Map<number, FieldId>();
  const taken = new Map<FieldId, number>();
  const matches = withEnd(withSituation(leaves.map((leaf) => matchOf(leaf.texts, match))), leaves);
  for (const [index, leaf] of leaves.entries()) {
    const best = matches[index] ?? null;
    const before = best === null ? undefined : taken.get(best.field);
    const isTwin = best !== null && before !== undefined && !MANY.has(best.field);
    const field = isTwin
      ? best.rival !== null && !taken.has(best.rival)
        ? best.rival
        : twinFieldOf(best.field, taken)
      : (best?.field ?? null);
    if (field !== null) taken.set(field, leaf.left);
    columns.push({
      column: leaf.left,
      header: leaf.texts.join(" / "),
      headerAt: leaf.at,
      field,
      certainty: best === null || field === null ? 0 : isTwin ? best.certainty * 0.5 : best.certainty,
      rival: isTwin ? best.field : (best?.rival ?? null),
      unit: field === "budget" ? unitOfHeader(leaf.texts.join(" ")) : null,
    });
    if (field !== null) for (let column = leaf.left; column <= leaf.right; column++) fieldAt.set(column, field);
  }
  return { first, depth, columns, fieldAt };
}

/** A column of the present situation tells the weakness where no other column does. */
function withSituation(matches: readonly (HeaderMatch | null)[]): readonly (HeaderMatch | null)[] {
  if (matches.some((match) => match?.field === "weakness")) return matches;
  return matches.map((match) => (match?.field === "situation" ? { ...match, field: "weakness" } : match));
}

/** "Bắt đầu | Hoàn thành": beside the start it is the end, alone it would be a status. */
function withEnd(matches: readonly (HeaderMatch | null)[], leaves: readonly Leaf[]): readonly (HeaderMatch | null)[] {
  const has = (field: FieldId): boolean => matches.some((match) => match?.field === field);
  if (!has("start") || has("end")) return matches;
  const at = leaves.findIndex(({ texts }) => /^(?:hoan thanh|xong)$/.test(bare(texts.at(-1) ?? "")));
  return at === -1 ? matches : matches.map((match, index) => (index === at ? { field: "end", certainty: 0.9, rival: null } : match));
}

/** Fields that two columns may share: notes and the like are joined. */
const MANY: ReadonlySet<FieldId> = new Set<FieldId>(["note"]);

/** Two columns that claim one field: where a neighbouring field is free, the second one is taken for that. */
function twinFieldOf(field: FieldId, taken: ReadonlyMap<FieldId, number>): FieldId | null {
  const neighbour = TWINS[field];
  return neighbour !== undefined && !taken.has(neighbour) ? neighbour : null;
}

const TWINS: Readonly<Partial<Record<FieldId, FieldId>>> = {
  work: "solution",
  solution: "work",
  weakness: "cause",
  criterion: "criterionTitle",
  people: "partners",
  conditions: "resources",
  resources: "conditions",
  goal: "indicator",
  target: "goal",
  status: "done",
};

interface Leaf {
  readonly left: number;
  readonly right: number;
  readonly texts: readonly string[];
  readonly at: Area;
}

/** The columns of a header block: the cells of its last line, and cells above with nothing beneath them. */
function leavesOf(block: readonly Line[]): readonly Leaf[] {
  const leaves = new Map<number, { right: number; cells: ViewCell[] }>();
  const stops = [...new Set(block.flatMap((line) => line.cells.map((cell) => cell.column)))].sort((a, b) => a - b);
  stops.forEach((column, index) => {
    const cells: ViewCell[] = [];
    for (const line of block) {
      const cell = cellAt(line, column) ?? spreadFrom(line, column, block);
      if (cell !== null && !cells.includes(cell)) cells.push(cell);
    }
    const last = cells.at(-1);
    if (last === undefined) return;
    const next = stops[index + 1] ?? Number.MAX_SAFE_INTEGER;
    leaves.set(column, { right: Math.min(Math.max(last.area.right, column), next - 1), cells });
  });
  return [...leaves].map(([left, { right, cells }]) => ({
    left,
    right,
    texts: cells.map((cell) => cell.text.replace(/\s+/g, " ")),
    at: cells.map((cell) => cell.area).reduce(unionOf),
  }));
}

/** A group header that was never merged reaches right over the empty cells beside it, as far as a sub-header stands below. */
function spreadFrom(line: Line, column: number, block: readonly Line[]): ViewCell | null {
  if (line === block.at(-1)) return null;
  const left = line.cells.filter((cell) => cell.column < column).at(-1);
  if (left === undefined || left.area.bottom > left.area.top) return null;
  const below = block[block.indexOf(line) + 1];
  return below !== undefined &&
    below.cells.some((cell) => cell.column === left.column) &&
    below.cells.some((cell) => cell.column === column)
    ? left
    : null;
}

/** The lowest header text decides; where it says too little alone, it is read together with the one above. */
function matchOf(texts: readonly string[], match: HeaderMatcher): HeaderMatch | null {
  const last = texts.at(-1) ?? "";
  const alone = match(last);
  if (texts.length === 1 || (alone !== null && alone.certainty >= 0.75)) return alone;
  const together = match(texts.join(" "));
  const above = match(texts[texts.length - 2] ?? "");
  const whole = [alone, together, above === null ? null : { ...above, certainty: above.certainty * 0.7 }];
  return whole.reduce((best, one) => (one !== null && (best === null || one.certainty > best.certainty) ? one : best), null);
}

function scoreOf(header: GridHeader): number {
  return header.columns.reduce((sum, column) => sum + (column.field === null ? -0.05 : column.certainty), 0);
}

/** Three fields at least, two of them sure, most of the cells known, and not the header of a staff or pupil list. */
function isCredible(header: GridHeader): boolean {
  const known = header.columns.filter((column) => column.field !== null);
  const sure = known.filter((column) => column.certainty >= 0.7);
  const foreign = header.columns.filter((column) => isForeignHeader(column.header ?? ""));
  const fields = new Set(known.map((column) => column.field));
  if (foreign.length > 0 && !fields.has("criterion")) return false;
  return (
    fields.size >= 3 &&
    sure.length >= 2 &&
    known.length * 2 >= header.columns.length &&
    !foreign.some(() => foreign.length * 3 > header.columns.length)
  );
}

/** Inside a grid a row of short texts may look like a header: only one that names its fields outright begins another grid. */
export function isSureHeader(header: GridHeader): boolean {
  return header.columns.filter((column) => column.certainty >= 0.9).length >= 3;
}

/** The line of column numbers under a header: (1) (2) (3) … */
export function isNumberLine(line: Line): boolean {
  if (line.cells.length < 3) return false;
  let before = 0;
  for (const cell of line.cells) {
    const match = /^[([]?\s*(\d{1,2})\s*[)\]]?$/.exec(cell.text);
    if (match === null) return false;
    const number = Number(match[1]);
    if (before > 0 && number !== before + 1) return false;
    before = number;
  }
  return true;
}

interface HeaderText {
  readonly texts: ReadonlySet<string>;
  /** First letters, and the length within which the texts lie: most body cells are told apart by these, without folding them. */
  readonly initials: ReadonlySet<string>;
  readonly shortest: number;
  readonly longest: number;
}

/** The header's texts by column. */
export type HeaderTexts = ReadonlyMap<number, HeaderText>;

/** A header that a page break repeats: most of its cells stand there again. */
export function repeatsHeader(line: Line, header: HeaderTexts): boolean {
  if (line.cells.length < 2) return false;
  let same = 0;
  for (const cell of line.cells) {
    const known = header.get(cell.column);
    if (known === undefined || cell.text.length < known.shortest || cell.text.length > known.longest) continue;
    if (known.initials.has(initialOf(cell.text)) && known.texts.has(bare(cell.text))) same += 1;
  }
  return same >= 2 && same * 3 >= line.cells.length * 2;
}

/** Every cell stands there again: no header of another table that shares a word or two. */
export function repeatsWholly(line: Line, header: HeaderTexts): boolean {
  return repeatsHeader(line, header) && line.cells.every((cell) => header.get(cell.column)?.texts.has(bare(cell.text)) === true);
}

function initialOf(text: string): string {
  return text.slice(0, 1).toLowerCase();
}

export function headerTextsOf(lines: readonly Line[], header: GridHeader): HeaderTexts {
  const texts = new Map<number, { texts: Set<string>; initials: Set<string>; shortest: number; longest: number }>();
  for (const line of lines.slice(header.first, header.first + header.depth)) {
    for (const cell of line.cells) {
      const known = texts.get(cell.column) ?? { texts: new Set(), initials: new Set(), shortest: Number.MAX_SAFE_INTEGER, longest: 0 };
      known.texts.add(bare(cell.text));
      known.initials.add(initialOf(cell.text));
      known.shortest = Math.min(known.shortest, cell.text.length - 3);
      known.longest = Math.max(known.longest, cell.text.length + 3);
      texts.set(cell.column, known);
    }
  }
  return texts;
}
