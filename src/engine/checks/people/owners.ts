import type { Book, Field, PlanRow } from "../../book/book";
import { plainOf } from "../prose/plain";

/** A person or body that an owner cell names, as typed, with its place in the cell's text. */
export interface Named {
  readonly words: string;
  readonly plain: string;
  readonly index: number;
  /** Whether it is brought in as a partner ("phối hợp với …"). */
  readonly isPartner: boolean;
}

export interface OwnerCell {
  readonly row: PlanRow;
  readonly field: Field;
}

/** The owner cells of the plan; a cell that several rows share is the first row's. */
export function* ownerCellsOf(book: Book): Iterable<OwnerCell> {
  for (const row of book.plan) {
    const field = row.fields.people;
    if (field !== undefined && field.area.top >= row.area.top) yield { row, field };
  }
}

const PARTED = /[,;\n+]|\s[-\u2013]\s|(?:^|(?<=\s))(?:va|cung|voi)(?=\s)/g;
const PARTNER = /phoi (?:ket )?hop|cung voi|ho tro|tham muu|giam sat/;
/** Names with a comma, a dash or "và" of their own. */
const JOINED =
  /giao duc va dao tao|giao duc va dt|cha,? me|ke hoach va dau tu|tai chinh\s?-\s?ke hoach|tai chinh va ke hoach|van hoa\s?-\s?xa hoi|kinh te,? ha tang va do thi/g;

/** What stands between commas, lines and "và". */
export function namedIn(text: string): readonly Named[] {
  const plain = plainOf(text);
  const shielded = plain.replace(JOINED, (name) => name.replace(/ va /g, " _v ").replace(/,/g, "_").replace(/\s-\s/g, "_-_"));
  const named: Named[] = [];
  let start = 0;
  let isPartner = false;
  for (const end of [
    ...Array.from(shielded.matchAll(PARTED), (match) => ({ at: match.index, next: match.index + match[0].length })),
    { at: plain.length, next: 0 },
  ]) {
    const piece = plain.slice(start, end.at);
    const cue = PARTNER.exec(piece);
    isPartner ||= cue?.index === piece.search(/\S/);
    const one = trimmed(text, plain, start, cue === null || isPartner ? end.at : start + cue.index, isPartner);
    if (one !== null) named.push(one);
    if (cue !== null && !isPartner) {
      isPartner = true;
      const behind = trimmed(text, plain, start + cue.index + cue[0].length, end.at, true);
      if (behind !== null) named.push(behind);
    }
    start = end.next;
  }
  return named;
}

function trimmed(text: string, plain: string, from: number, to: number, isPartner: boolean): Named | null {
  const piece = plain.slice(from, to);
  const lead = /^[\s.:()*\u2022-]*/.exec(piece)?.[0].length ?? 0;
  const words = text.slice(from + lead, to).replace(/[\s.:;()]+$/, "");
  if (!/\p{L}/u.test(words)) return null;
  return { words, plain: plain.slice(from + lead, from + lead + words.length).replace(/\s+/g, " "), index: from + lead, isPartner };
}
