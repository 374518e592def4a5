import type { Paragraph } from "../book/book";
import type { LineSign, TitleSign } from "./choose-circular";
import type { SheetView } from "./sheet-view";
import { readCriterionCode } from "./values/find-criterion";

/** Enough to know a circular by its titles: there are 28 criteria at the most. */
const ENOUGH_TITLES = 80;
const LINES_LOOKED_AT = 4_000;
const LONGEST_TITLED = 500;

/** What the cells say about the circular: the lines that cite one, the criteria with their titles, words on the kind of school. */
export function signsIn(
  views: readonly SheetView[],
  paragraphs: readonly Paragraph[],
  school: string | null,
): { readonly basis: readonly LineSign[]; readonly titles: readonly TitleSign[]; readonly schoolType: string | null } {
  const basis = paragraphs
    .filter((one) => one.text.length < 4_000 && /thông\s*tư|\bTT\b/iu.test(one.text))
    .map(({ text, at }) => ({ text, at }));
  return { basis, titles: titlesIn(views), schoolType: school ?? typeWords(paragraphs) };
}

function titlesIn(views: readonly SheetView[]): readonly TitleSign[] {
  const titles: TitleSign[] = [];
  for (const view of views) {
    for (const line of view.lines.slice(0, LINES_LOOKED_AT)) {
      for (const cell of line.cells.slice(0, 4)) {
        if (titles.length >= ENOUGH_TITLES) return titles;
        if (cell.text.length > LONGEST_TITLED || !/^\W*(?:\d|T)/u.test(cell.text) || !/\d/.test(cell.text)) continue;
        const read = readCriterionCode(cell.text, { standard: null, levels: null });
        if (read?.code == null) continue;
        titles.push({ code: read.code, title: read.title, at: { sheet: view.name, area: cell.area } });
      }
    }
  }
  return titles;
}

/** Without a school's name, the first words that name a kind of school. */
function typeWords(paragraphs: readonly Paragraph[]): string | null {
  const line = paragraphs.find(
    (one) => one.text.length < 300 && /trường\s+(?:mầm non|mẫu giáo|tiểu học|THCS|THPT|trung học)/iu.test(one.text),
  );
  return line?.text ?? null;
}
