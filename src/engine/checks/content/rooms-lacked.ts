import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { LACKS_ROOMS, ROOM_WORD, ROOMS, USES_ROOM } from "../../lexicon/two-way-facts";
import type { Place } from "../../workbook/address";
import { plainOf } from "../prose/plain";
import { placeOf } from "../places";
import { wholeWords } from "./sentences";
import type { TextContradictory } from "./text-contradictory";

interface Lack {
  readonly uses: RegExp;
  readonly at: Place;
  readonly words: string;
}

/** A room that the prose says is lacking, and a row of the plan that works with what stands in it. */
export function* roomsLackedAndUsed(book: Book): Iterable<Found<TextContradictory>> {
  const lacks = [...lacksIn(book)];
  if (lacks.length === 0) return;
  for (const row of book.plan) {
    for (const field of [row.fields.work, row.fields.solution, row.fields.strength]) {
      if (field === undefined || field.area.top < row.area.top) continue;
      const plain = plainOf(field.text);
      for (const { uses, at, words } of lacks) {
        const match = uses.exec(plain);
        const room = match?.[1];
        if (match === null || room === undefined) continue;
        const start = match.index + match[0].length - room.length;
        const fragment = wholeWords(field.text, start, start + room.length);
        const facts = { kind: "room", against: words } as const;
        yield { at: placeOf(row.sheet, field.area), related: [at], fragment, criterion: row.criterion.code, expected: null, facts };
      }
    }
  }
}

function* lacksIn(book: Book): Iterable<Lack> {
  const told = new Set<string>();
  for (const { text, at } of book.paragraphs) {
    const plain = plainOf(text);
    for (const match of plain.matchAll(LACKS_ROOMS)) {
      for (const [name, pattern] of ROOMS) {
        const room = new RegExp(`${ROOM_WORD} (?:${pattern.source})`).exec(match[0]);
        if (room === null || told.has(name)) continue;
        told.add(name);
        const start = match.index + room.index;
        yield {
          uses: new RegExp(`${USES_ROOM}(${ROOM_WORD} (?:${pattern.source}))`),
          at,
          words: wholeWords(text, start, start + room[0].length),
        };
      }
    }
  }
}
