import type { Book, Paragraph } from "../../book/book";

/** Two paragraphs that are one sentence. */
export interface CutParagraph {
  readonly before: Paragraph;
  readonly after: Paragraph;
}

/** Shorter lines are titles, labels and signatures, which are broken as their author likes. */
const LEAST_LENGTH = 60;
const LEAST_WITH_COMMA = 30;
/** Empty rows a page break leaves. */
const FARTHEST = 3;

/** Sentences of the prose that a page break cut: the first piece has no end, the next one no beginning. */
export function* cutParagraphs(book: Book): Generator<CutParagraph> {
  for (let index = 1; index < book.paragraphs.length; index++) {
    const before = book.paragraphs[index - 1] as Paragraph;
    const after = book.paragraphs[index] as Paragraph;
    if (areNeighbours(before, after) && goesOn(before.text, after.text)) yield { before, after };
  }
}

function areNeighbours(before: Paragraph, after: Paragraph): boolean {
  const [above, below] = [before.at.area, after.at.area];
  const isNear = below.top > above.bottom && below.top - above.bottom <= FARTHEST;
  return isNear && above.left === below.left && before.at.sheet === after.at.sheet && !before.isHidden && !after.isHidden;
}

const ENDS_IN_COMMA = /[,\-\u2013]$/;
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
/** Brackets around a line of its own ("Ban h\u00e0nh k\u00e8m theo \u2026"), and what only looks like a sentence. */
const NO_SENTENCE = /^(?:[(["]|V\/v\b)/i;

function goesOn(before: string, after: string): boolean {
  if (isYearCut(before, after)) return true;
  if (!beginsSmall(after) || isLetteredItem(after) || isShouted(before) || NO_SENTENCE.test(before)) return false;
  return (before.length >= LEAST_WITH_COMMA && ENDS_IN_COMMA.test(before)) || (before.length >= LEAST_LENGTH && ENDS_IN_WORD.test(before));
}

/** "năm học 2023" and on the next line "- 2024 …". */
function isYearCut(before: string, after: string): boolean {
  const first = /\b(20\d\d)\s?[-\u2013]?$/.exec(before);
  const second = /^[-\u2013]?\s?(20\d\d)\b/.exec(after);
  return first !== null && second !== null && Number(second[1]) === Number(first[1]) + 1;
}

function beginsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** "a) …", "b. …". */
function isLetteredItem(text: string): boolean {
  return /^\p{L}{1,3}[.)]/u.test(text);
}

/** A title in capitals over several lines. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}
