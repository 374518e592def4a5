import type { Book } from "../../book/book";
import { type CellLine, cellLinesOf } from "./cell-lines";
import { type OutlineLabel, outlineLabelOf } from "./outline-labels";
import { titleKindOf } from "./paper-heads";

export interface OutlineItem {
  readonly label: OutlineLabel;
  readonly line: CellLine;
  /** Place among the book's lines. */
  readonly place: number;
}

/** Items that count together: one style of number under one heading. */
export interface OutlineList {
  readonly items: readonly OutlineItem[];
}

interface OpenList {
  readonly key: string;
  readonly rank: number;
  readonly items: OutlineItem[];
}

/** A criterion's code is no outline number: a plan passes over the criteria that need nothing. */
const IS_CATALOGUE = /^(?:tieu\s{1,2}(?:chi|chuan)|tc\b|muc\s\d|dieu\s\d|khoan\s\d)/;
const BEGINS_ANEW = /^\W{0,4}(?:phu luc|bieu(?: mau)?|mau)\s{1,2}(?:so\s{1,2})?[\divx]/;

/** The lists of the book's paragraphs. A heading of a higher order closes those under the one before it; so do another sheet and another paper. */
export function outlineListsOf(book: Book): readonly OutlineList[] {
  const lists: OpenList[] = [];
  let open: OpenList[] = [];
  let sheet: string | null = null;
  for (const [place, line] of cellLinesOf(book).entries()) {
    if (line.at.sheet !== sheet || BEGINS_ANEW.test(line.plain) || titleKindOf(line) !== null) open = [];
    sheet = line.at.sheet;
    const label = outlineLabelOf(line.text, line.plain);
    if (label === null || IS_CATALOGUE.test(line.plain.slice(label.wordsAt))) continue;
    open = open.filter((list) => list.rank < label.rank || list.key === label.style);
    const known = open.find((list) => list.key === label.style);
    const list = known ?? { key: label.style, rank: label.rank, items: [] };
    if (known === undefined) {
      open.push(list);
      lists.push(list);
    }
    list.items.push({ label, line, place });
  }
  return lists.flatMap(runsOf);
}

/** 2.1, 2.2 and 3.1 are two lists; a single 1.3 between 2.2 and 2.4 is a slip inside one. */
function runsOf(list: OpenList): OutlineList[] {
  const runs: OutlineItem[][] = [];
  for (const [index, item] of list.items.entries()) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const next = list.items[index + 1];
    const isSame = before?.label.prefix === item.label.prefix;
    const isSlip =
      before !== undefined &&
      next?.label.prefix === before.label.prefix &&
      next.label.value === before.label.value + 2 &&
      item.label.value > 1;
    if (run !== undefined && (isSame || isSlip))
      run.push(isSame ? item : { ...item, label: { ...item.label, prefix: before.label.prefix, value: 0 } });
    else runs.push([item]);
  }
  return runs.map((items) => ({ items }));
}
