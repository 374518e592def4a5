import { builtInCatalogue } from "../catalogue/catalogue";
import { bare } from "../workbook/fold";
import type { Line, ViewCell } from "./sheet-view";
import { readLevelSection } from "./values/level";
import { readStandard } from "./values/find-criterion";

/** Words with which the part of a document after its grid begins. */
const CLOSING =
  /^(noi nhan|tren day la|hieu truong|pho hieu truong|kt\.? ?hieu truong|tm\.? |tl\.? |q\.? ?hieu truong|nguoi lap|nguoi bao cao|thu ky|chu tich hoi dong|xac nhan|ky ten|thu truong|phu luc|ghi chu:|to chuc thuc hien|kien nghi|de nghi)/;
const OUTLINE = /^(?:[ivxlc]{1,6}|phan [ivx\d]{1,4}|[a-h])\s*[.):/-]\s*\S/;
const NUMBERED_HEADING = /^\d{1,2}(?:\.\d{1,2})?\s*[.)]\s+\S/;
/** "Tổng cộng", "Cộng: 12 triệu"; but "Công đoàn" is no total. */
const TOTAL = /^(?:tong(?: (?:cong|so|kinh phi|du toan|so tien|so kinh phi))?|cong)(?:\s*[:(\d].*)?$/;

/** "MỨC 1, 2, 3" on a line that says nothing else but, perhaps, a running number. */
export function levelSectionOf(line: Line): { readonly levels: readonly number[]; readonly cell: ViewCell } | null {
  const cell = onlyWords(line);
  if (cell === null || cell.text.length > 90) return null;
  const levels = readLevelSection(cell.text);
  return levels === null ? null : { levels, cell };
}

/** "Tiêu chuẩn 1: …" on a line that says nothing else but, perhaps, a running number. */
export function standardHeadingOf(line: Line): { readonly number: number; readonly title: string | null; readonly cell: ViewCell } | null {
  const cell = onlyWords(line);
  if (cell === null || cell.text.length > 240) return null;
  const standard = readStandard(cell.text) ?? romanStandard(cell.text);
  return standard === null ? null : { number: standard.number, title: standard.title, cell };
}

const ROMANS = ["I", "II", "III", "IV", "V"];
const ROMAN_TITLE = /^\s*(I{1,3}|IV|V)\s*[.:)/-]?\s+(\S.*)$/su;

/** "I. TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG": the number of a standard in Roman and nothing but its title; other Roman headings end a grid. */
function romanStandard(text: string): { readonly number: number; readonly title: string } | null {
  const [, roman, title] = ROMAN_TITLE.exec(text) ?? [];
  if (roman === undefined || title === undefined || title.length > 120) return null;
  const number = ROMANS.indexOf(roman) + 1;
  return standardTitleKeys().has(titleKey(number, title)) ? { number, title: title.trim() } : null;
}

let knownTitles: ReadonlySet<string> | null = null;

function standardTitleKeys(): ReadonlySet<string> {
  knownTitles ??= new Set(builtInCatalogue.flatMap(({ standards }) => standards.map(({ number, title }) => titleKey(number, title))));
  return knownTitles;
}

function titleKey(number: number, title: string): string {
  return `${number} ${bare(title)
    .replace(/[^a-z]+/g, " ")
    .trim()}`;
}

/** The one cell of words on a line; running numbers beside it do not count. */
export function onlyWords(line: Line): ViewCell | null {
  let words: ViewCell | null = null;
  for (const cell of line.cells) {
    if (isRunningNumber(cell)) continue;
    if (words !== null) return null;
    words = cell;
  }
  return words;
}

export function isRunningNumber(cell: ViewCell): boolean {
  return cell.text.length <= 4 && /^(?:\d{1,3}|[ivxIVX]{1,4}|[a-zđ])[.)]?$/.test(cell.text);
}

export function isTotalLine(line: Line): boolean {
  const first = line.cells[0];
  if (first === undefined || first.text.length > 60 || line.cells.length > 3) return false;
  return (
    line.cells.some((cell) => cell.text.length <= 60 && TOTAL.test(bare(cell.text))) && line.cells.some((cell) => /\d/.test(cell.text))
  );
}

/** Whether a line belongs to what follows the grid: closing words, an outline heading, a signature. */
export function endsGrid(line: Line, bodyColumns: number): boolean {
  const first = line.cells[0];
  if (first === undefined) return false;
  if (line.cells.length <= 3 && line.cells.every((cell) => cell.text.length <= 400 && CLOSING.test(bare(cell.text.slice(0, 60)))))
    return true;
  if (line.cells.length > 1) return false;
  const start = bare(first.text.slice(0, 80));
  if (CLOSING.test(start) || OUTLINE.test(start)) return true;
  const isWide = first.area.right - first.area.left + 1 >= Math.max(2, bodyColumns - 1);
  return NUMBERED_HEADING.test(start) && (isWide || first.text.length < 120);
}
