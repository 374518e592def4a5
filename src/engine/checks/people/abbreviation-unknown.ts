import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { EXPLAINS, isUnknownAbbreviation } from "../../lexicon/abbreviations";
import type { Place } from "../../workbook/address";
import { check } from "../check";
import { STROKES } from "../prose/misspelled";
import { plainOf } from "../prose/plain";
import { type CellText, textsWith } from "../prose/texts";

export type AbbreviationUnknown = {
  /** Cells in which it stands. */
  readonly places: number;
};

export const abbreviationUnknown = check({
  code: "abbreviation-unknown",
  group: "people",
  subject: "workbook",
  severity: "note",
  rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: từ viết tắt ít thông dụng phải được viết đầy đủ ở lần dùng đầu tiên.",
  circulars: "all",
  find,
});

/** Letters in capitals that no letter, digit, dash or slash joins to others: a number of a paper and a code are none. */
const CAPITALS = /(?<![\p{L}\p{N}\-/.&@_:])[\p{Lu}]{2,12}(?![\p{L}\p{N}&@_]|[-/.][\p{L}\p{N}])/gu;
const MOST_PLACES = 50;
const SKIPPED = new Set(["evidence", "number"]);

interface Use {
  readonly first: CellText;
  readonly places: Place[];
  count: number;
}

function* find(book: Book): Iterable<Found<AbbreviationUnknown>> {
  const uses = new Map<string, Use>();
  const explained = new Set<string>();
  for (const cell of textsWith(book, "abbreviation")) {
    if (cell.part === "other-table" || isScrap(cell) || (cell.field !== null && SKIPPED.has(cell.field))) continue;
    for (const [word, isExplained] of unknownIn(cell.text)) {
      if (isExplained) explained.add(word);
      const use = uses.get(word);
      if (use === undefined) uses.set(word, { first: cell, places: [], count: 1 });
      else {
        use.count += 1;
        if (use.places.length < MOST_PLACES) use.places.push(cell.at);
      }
    }
  }
  const own = initialsOf(book.profile.school?.value ?? "");
  for (const [word, { first, places, count }] of uses) {
    if (explained.has(word) || (own.length >= 2 && plainOf(word).endsWith(own))) continue;
    yield { at: first.at, related: places, fragment: word, criterion: first.criterion, expected: null, facts: { places: count } };
  }
}

/** A few letters by themselves outside the columns: the trace of a stamp. */
function isScrap({ text, field }: CellText): boolean {
  return text.length < 8 && (field === null || field === "criterion" || field === "work");
}

/** Each unknown abbreviation of a text, and whether the text explains it. */
function unknownIn(text: string): ReadonlyMap<string, boolean> {
  const words = new Map<string, boolean>();
  for (const match of text.matchAll(CAPITALS)) {
    const word = match[0];
    if (!isUnknownAbbreviation(word) || STROKES.has(word.toLowerCase()) || isAmongCapitals(text, match.index, word.length)) continue;
    words.set(word, words.get(word) === true || isExplainedAt(text, match.index, word));
  }
  return words;
}

/** Another word in capitals beside it: a heading, or a name of several words. */
function isAmongCapitals(text: string, index: number, length: number): boolean {
  return (
    /\p{Lu}{2,}[\s,]{1,2}$/u.test(text.slice(Math.max(0, index - 14), index)) ||
    /^[\s,]{1,2}\p{Lu}{2,}/u.test(text.slice(index + length, index + length + 14))
  );
}

/** "Câu lạc bộ đọc sách (CLĐS)", "CLĐS: câu lạc bộ đọc sách", "viết tắt là CLĐS". */
function isExplainedAt(text: string, index: number, word: string): boolean {
  const before = text.slice(Math.max(0, index - 120), index);
  const behind = text.slice(index + word.length, index + word.length + 120);
  if (EXPLAINS.test(before.slice(-40)) || /^\s?[:=]\s?\p{L}/u.test(behind)) return true;
  if (/\(\s?$/.test(before) && /^\s?\)/.test(behind)) return true;
  return (
    /^\s?\(\s?[\p{L} ,-]{4,}\)/u.test(behind) &&
    initialsOf(/^\s?\(([^)]*)\)/u.exec(behind)?.[1] ?? "").startsWith(plainOf(word).slice(0, 2))
  );
}

/** "quang trung" → "qt"; of a school's name, its own words only. */
function initialsOf(name: string): string {
  return plainOf(name)
    .replace(
      /^(?:truong )?(?:(?:mam non|mau giao|tieu hoc|trung hoc(?: co so| pho thong)?|pho thong|thcs|thpt|th|mn|mg|dan toc|ban tru|noi tru|ptdtbt|ptdtnt|va|&|-|,) ?)*/,
      "",
    )
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0))
    .join("");
}
