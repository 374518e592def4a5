import type { Book } from "../../book/book";
import type { Place } from "../../workbook/address";
import { type CellContent, fixOf } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { cellLinesOf } from "./cell-lines";
import { notationSet, notationSets, type NotationSet, type OddNotation, oddNotations } from "./notations";
import { outlineListsOf } from "./outline-lists";

/** The words of a verdict that mean one thing: "Đã đạt Mức 2", "Trường đạt Mức 2"; "CĐ", "Chưa đạt". The most frequent are the document's. */
export function* oddVerdicts(book: Book): Iterable<OddNotation> {
  const sets = notationSets();
  for (const { criterion, result, level, words, at } of book.verdicts) {
    if (result === null || words.length > 60) continue;
    const notation = plainOf(words)
      .replace(/\d/g, "#")
      .replace(/[\s.;,]+$/, "")
      .replace(/\s+/g, " ");
    const like = (other: { readonly fragment: string }): string =>
      level === null ? other.fragment : other.fragment.replace(/\d/, String(level));
    sets.of(level === null ? 0 : 1, `${result} ${at.sheet}`).add(notation, () => ({ notation, at, criterion, fragment: words, like }));
  }
  for (const set of sets.all()) yield* oddNotations("verdict", set, "most");
}

interface CodeCell extends CellContent {
  readonly at: Place;
  readonly criterion: string | null;
  readonly title: string | null;
  readonly scope: readonly [number, string];
}

function* codeCells(book: Book): Iterable<CodeCell> {
  for (const [index, table] of book.tables.entries()) {
    for (const { kind, text, at, criterion, title } of table.headings) {
      if (kind !== "level") yield { text, raw: text, isOneCell: true, at, criterion, title, scope: [index, kind] };
    }
  }
  for (const { criterion, sheet, table, area } of book.plan) {
    const { field, code, title, isInherited, repair } = criterion;
    if (
      field === null ||
      title === null ||
      isInherited ||
      repair !== null ||
      field.area.top < area.top ||
      book.tables[table]?.layout === "label-blocks"
    )
      continue;
    const { text, raw, pieces } = field;
    const at = { sheet, area: field.area };
    yield { text, raw, isOneCell: pieces === undefined, at, criterion: code, title, scope: [table, "row"] };
  }
}

const CODE_LABEL =
  /^(\s{0,4}(?:\d{1,2}(?:\.\d{1,2})?\.?\s{1,3})?)(tieu\s(?:chi|chuan)\s{1,2}\d{1,2}(?:\.\d{1,2})?(?:\s{0,2}\/\s{0,2}tieu\schuan\s\d)?(?:\s?[.:;-])?)(?=\s{0,3}[a-z"])/;

/** "Tiêu chuẩn 1." among "Tiêu chuẩn 2:", "1.1 /tiêu chuẩn" among "1.3/ tiêu chuẩn", a title with a full stop among titles without. */
export function* oddCodeLabels(book: Book): Iterable<OddNotation> {
  const [labels, stops] = [notationSets(), notationSets()];
  const label = remembered(codeLabelIn);
  for (const cell of codeCells(book)) {
    addCodeLabel(cell, label(cell.text), labels.of(...cell.scope));
    addTitleStop(cell, stops.of(...cell.scope));
  }
  for (const set of labels.all()) yield* oddNotations("code-label", set);
  for (const set of stops.all()) for (const odd of oddNotations("final-stop", set)) if (odd.major.notation === "bare") yield odd;
}

/** What stands before the words of a code's label, and the label itself. */
function codeLabelIn(text: string): { readonly index: number; readonly fragment: string; readonly notation: string } | null {
  const match = text.length > 400 ? null : CODE_LABEL.exec(plainOf(text));
  if (match === null) return null;
  const index = (match[1] as string).length;
  const fragment = text.slice(index, match[0].length);
  return { index, fragment, notation: plainOf(fragment).replace(CODES, "#") };
}

function addCodeLabel(cell: CodeCell, label: ReturnType<typeof codeLabelIn>, set: NotationSet): void {
  if (label === null) return;
  const { at, criterion } = cell;
  const { index, fragment, notation } = label;
  const codes = fragment.match(CODES) ?? [];
  const like = (other: { readonly fragment: string }): string => {
    let place = 0;
    return other.fragment.replace(CODES, (code) => codes[place++] ?? code);
  };
  set.add(notation, () => ({
    notation,
    at,
    criterion,
    fragment,
    like,
    fix: (words) => fixOf(cell, { index, length: fragment.length }, words),
  }));
}

const CODES = /\d{1,2}(?:\.\d{1,2})?/g;
const LAST_WORDS = 40;

function addTitleStop(cell: CodeCell, set: NotationSet): void {
  const { text, at, criterion, title } = cell;
  const place = title === null ? -1 : text.indexOf(title);
  if (title === null || place === -1) return;
  const from = title.length <= LAST_WORDS ? 0 : title.indexOf(" ", title.length - LAST_WORDS) + 1;
  const fragment = title.slice(from);
  const stretch = { index: place + from, length: fragment.length };
  const notation = /[^.]\.$/.test(title) ? "stopped" : "bare";
  set.add(notation, () => ({
    notation,
    at,
    criterion,
    fragment,
    like: () => fragment.replace(/\.$/, ""),
    fix: (words) => fixOf(cell, stretch, words),
  }));
}

const LONGEST_HEADING = 100;

/** A heading with a full stop among its sisters without. An item with nothing under it is a sentence of a list, no heading. */
export function* oddHeadings(book: Book): Iterable<OddNotation> {
  const lines = cellLinesOf(book);
  for (const { items } of outlineListsOf(book)) {
    const set = notationSet();
    for (const [index, { line, label, place }] of items.entries()) {
      const hasBody = lines[place + 1] !== undefined && place + 1 !== items[index + 1]?.place;
      const words = line.text.trim();
      if (!hasBody || words.length > LONGEST_HEADING || /[.;:]\s/.test(words.slice(label.wordsAt))) continue;
      const bare = words.replace(/\s*\.$/, "");
      const stretch = { index: line.offset + line.text.indexOf(words), length: words.length };
      const notation = words.endsWith(".") ? "stopped" : "bare";
      set.add(notation, () => ({
        notation,
        at: line.at,
        criterion: null,
        fragment: words,
        like: () => bare,
        fix: (right) => fixOf(line.cell, stretch, right),
      }));
    }
    for (const odd of oddNotations("final-stop", set)) if (odd.major.notation === "bare") yield odd;
  }
}
