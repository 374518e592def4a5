import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { isScanStamp } from "../../lexicon/scan-stamps";
import { check } from "../check";

export type UnreadFacts = { readonly cells: number; readonly isProgram: boolean };

/** What a stamp, a shadow on the scan or the scanning program left between the rows: "NG", "ỒI", "CamScanner" in cells of their own. */
export const textUnread = check({
  code: "text-unread",
  group: "text",
  subject: "cell",
  severity: "note",
  rule: "House rule: pieces of letters that a scan read out of a stamp are no content and disturb sorting and counting.",
  circulars: "all",
  find,
});

interface Piece {
  readonly text: string;
  readonly at: Place;
}

/** Beginnings of syllables without their rest, and rests without a beginning that are no words. */
const TORN =
  /^(?:NGH?|NH|TR|TH|CH|PH|KH|GH|QU|\u1ed2I|\u1ee4I|\u1edcNG|\u01af\u1edcNG|\u01af\u1ee4NG|\u1ea0I|\u1ed8I|\u1ee2P|\u1eacN|\u1ec6N)$/u;
const SHORT = /^[\p{Lu}\p{M}\s]{1,7}$/u;
const SIGNS = /^[^\p{L}\p{N}\s]{1,3}$/u;
const BROKEN = /\ufffd|[\u25a1\u25a0\u2588]{2}|\u00ef\u00bf\u00bd/;

function* find(book: Book): Iterable<Found<UnreadFacts>> {
  for (const run of runsOf([...book.leftovers, ...book.paragraphs])) {
    const [first, ...others] = run;
    if (first === undefined || !isNoise(run)) continue;
    yield {
      at: first.at,
      related: others.map((piece) => piece.at),
      fragment: first.text,
      criterion: null,
      expected: null,
      facts: { cells: run.length, isProgram: isScanStamp(first.text) },
    };
  }
}

/** Small pieces in rows that follow each other. */
function runsOf(texts: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const { text, at } of texts) {
    if (!isPiece(text) && !BROKEN.test(text) && !isScanStamp(text)) continue;
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined && last.at.sheet === at.sheet && at.area.top - last.at.area.top <= 1 && at.area.top >= last.at.area.top;
    if (follows) runs.at(-1)?.push({ text, at });
    else runs.push([{ text, at }]);
  }
  return runs;
}

function isPiece(text: string): boolean {
  return SHORT.test(text) || SIGNS.test(text);
}

function isNoise(run: readonly Piece[]): boolean {
  if (run.some((piece) => BROKEN.test(piece.text) || isScanStamp(piece.text))) return true;
  return run.length >= 2 && run.some((piece) => isTorn(piece.text)) && run.every((piece) => isTorn(piece.text) || SIGNS.test(piece.text));
}

function isTorn(text: string): boolean {
  return text.split(/\s+/).every((word) => TORN.test(word));
}
