import type { OtherTable, Paragraph, Statement } from "../book/book";
import { unionOf } from "../workbook/address";
import { bare } from "../workbook/fold";
import type { Line, SheetView } from "./sheet-view";
import { readStatements } from "./values/statement";

export interface Outside {
  readonly paragraphs: readonly Paragraph[];
  readonly otherTables: readonly OtherTable[];
}

/** What stands outside the tables of a plan: the user's other grids, and prose. */
export function outsideOf(view: SheetView, isClaimed: (index: number) => boolean): Outside {
  const paragraphs: Paragraph[] = [];
  const otherTables: OtherTable[] = [];
  let index = 0;
  while (index < view.lines.length) {
    const end = isClaimed(index) ? index : gridEnd(view, index, isClaimed);
    if (end > index) otherTables.push(otherTable(view, view.lines.slice(index, end)));
    else if (!isClaimed(index)) paragraphs.push(...paragraphsOf(view, view.lines[index] as Line));
    index = Math.max(end, index + 1);
  }
  return { paragraphs, otherTables };
}

/** The line after a run of lines with several cells each, three at least in the first two; `index` where there is no such run. */
function gridEnd(view: SheetView, index: number, isClaimed: (index: number) => boolean): number {
  let end = index;
  while (end < view.lines.length && !isClaimed(end) && (view.lines[end] as Line).cells.length >= 2) {
    if (end > index && (view.lines[end] as Line).row - (view.lines[end - 1] as Line).row > 2) break;
    end += 1;
  }
  const wide = view.lines.slice(index, end).filter((line) => line.cells.length >= 3).length;
  return end - index >= 2 && wide >= 2 ? end : index;
}

function otherTable(view: SheetView, lines: readonly Line[]): OtherTable {
  return {
    sheet: view.name,
    area: lines.flatMap((line) => line.cells).reduce((area, cell) => unionOf(area, cell.area), (lines[0] as Line).cells[0]!.area),
    rows: lines.map((line) => ({ row: line.row, cells: line.cells.map(({ column, text, value }) => ({ column, text, value })) })),
  };
}

function paragraphsOf(view: SheetView, line: Line): Paragraph[] {
  return line.cells.map((cell) => ({
    text: cell.text,
    raw: cell.raw,
    at: { sheet: view.name, area: cell.area },
    isHidden: view.isHidden || line.isHidden,
  }));
}

/** The tallies that the prose states, each with whose result it is: headings above tell. What is aimed at is no result. */
export function statementsOf(paragraphs: readonly Paragraph[]): readonly Statement[] {
  const statements: Statement[] = [];
  let of: Statement["of"] = null;
  let goals: number | null = null;
  for (const paragraph of paragraphs) {
    goals = goalsUnder(paragraph.text, goals);
    if (paragraph.text.length < 160 && /đánh giá/iu.test(paragraph.text)) of = ownerOf(paragraph.text) ?? of;
    if (paragraph.text.length > 4_000 || !/m(?:ứ|Ứ)c|tiêu chí/iu.test(paragraph.text)) continue;
    if (goals !== null || /phấn đấu|mục tiêu|chỉ tiêu/iu.test(paragraph.text)) continue;
    for (const read of readStatements(paragraph.text)) statements.push({ ...read, of, text: paragraph.text, at: paragraph.at });
  }
  return statements;
}

const HEADINGS: readonly RegExp[] = [/^(?:[ivx]{1,5}|[a-e])[.)]\s/, /^\d{1,2}[.)]\s/, /^\d{1,2}\.\d{1,2}[.)]?\s/];
const LONGEST_HEADING = 160;

/** The rank of the heading of goals that goes on to govern what follows; null under none. */
function goalsUnder(text: string, goals: number | null): number | null {
  if (text.length > LONGEST_HEADING) return goals;
  const heading = bare(text);
  const rank = HEADINGS.findIndex((pattern) => pattern.test(heading));
  if (rank < 0 || (goals !== null && rank > goals)) return goals;
  return /\b(?:muc tieu|chi tieu|phan dau)\b/.test(heading) ? rank : null;
}

function ownerOf(text: string): Statement["of"] {
  const heading = bare(text);
  if (!/^(?:[ivx\d]+[.)]|\d+\.\d+|ket qua|[a-d][.)])/.test(heading)) return null;
  if (/danh gia ngoai/.test(heading) && !/^tu danh gia|ket qua tu danh gia/.test(heading)) return "external";
  return /tu danh gia/.test(heading) ? "self" : null;
}
