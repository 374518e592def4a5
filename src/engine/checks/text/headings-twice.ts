import type { Book, Paragraph } from "../../book/book";
import { folded } from "../../workbook/fold";

interface Twice {
  readonly first: Paragraph;
  readonly second: Paragraph;
  readonly title: string;
}

const HEADING = /^(?:(?<roman>[IVX]{1,5})[.)]|(?<number>\d{1,2}(?:\.\d{1,2}){0,3})[.)]?|(?<letter>[a-h])[.)])\s+(?<title>\p{L}.*)$/su;
const LONGEST = 120;
/** "Điểm mạnh", "Giải pháp" may come again and again. */
const FEWEST_WORDS = 4;

/** More than these many, and every other heading: a list of contents before its document. */
const MOST = 2;

/** Numbered headings with one title under one parent. */
export function headingsTwice(book: Book): readonly Twice[] {
  const twice: Twice[] = [];
  let headings = 0;
  let open: { readonly rank: number; readonly key: string }[] = [];
  let sheet = "";
  const met = new Map<string, Paragraph>();
  for (const paragraph of book.paragraphs) {
    if (paragraph.at.sheet !== sheet) open = [];
    sheet = paragraph.at.sheet;
    const heading = headingOf(paragraph.text);
    if (heading === null) continue;
    headings += 1;
    open = open.filter((one) => one.rank < heading.rank);
    const key = `${sheet}\n${open.map((one) => one.key).join("\n")}\n${heading.rank} ${heading.title}`;
    const first = met.get(key);
    if (first === undefined) met.set(key, paragraph);
    else if (heading.title.split(" ").length >= FEWEST_WORDS) twice.push({ first, second: paragraph, title: heading.typed });
    open.push({ rank: heading.rank, key: `${heading.number} ${heading.title}` });
  }
  return twice.length > MOST && twice.length * 3 > headings ? [] : twice;
}

function headingOf(
  text: string,
): { readonly rank: number; readonly number: string; readonly title: string; readonly typed: string } | null {
  if (text.length > LONGEST || /[;,]$/.test(text)) return null;
  const groups = HEADING.exec(text)?.groups;
  if (groups?.title === undefined) return null;
  const rank = groups.roman !== undefined ? 1 : groups.number !== undefined ? 1 + groups.number.split(".").length : 6;
  return { rank, number: groups.roman ?? groups.number ?? groups.letter ?? "", title: folded(groups.title), typed: groups.title };
}
