import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { OF_HISTORY, OF_NEIGHBOURS, OF_OTHERS, OLD_BEHIND } from "../../lexicon/places/place-words";
import { check } from "../check";
import { clauseAround } from "../prose/clause";
import { fixOf } from "../prose/passages";
import { otherPlaceIn, type OtherPlace } from "./other-places";
import { ownPlacesOf, type OwnPlaces } from "./own-places";
import { placeMentionsOf, smallLetters, type MentionsOfText, type PlaceMention } from "./place-mentions";

export type OtherPlaceFacts = {
  readonly kind: OtherPlace["kind"];
  /** The school's own place in words, where its name is known: "quận Ngô Quyền". */
  readonly own: string | null;
};

/** A district, a province or a kind of commune that is not the school's, where its own authorities or surroundings are spoken of. */
export const placeOfOtherSchool = check({
  code: "place-of-other-school",
  group: "people",
  subject: "cell",
  severity: "error",
  rule: "House rule: a school answers to the bodies of its own place. Kinds: Luật Tổ chức chính quyền địa phương (a quận has only phường, a huyện xã and thị trấn).",
  circulars: "all",
  find,
});

function* find(book: Book): Iterable<Found<OtherPlaceFacts>> {
  const own = ownPlacesOf(book);
  if (own.province === null && own.district === null && own.commune === null) return;
  for (const mentioned of placeMentionsOf(book)) {
    if (mentioned.text.part === "header") continue;
    yield* foundIn(mentioned, own);
  }
}

interface Wrong {
  readonly mention: PlaceMention;
  readonly other: OtherPlace;
}

/** One cell says one wrong place once, however often it repeats it; what stands side by side is quoted together. */
function* foundIn({ text, mentions }: MentionsOfText, own: OwnPlaces): Iterable<Found<OtherPlaceFacts>> {
  const groups = new Map<string, Wrong[]>();
  const small = smallLetters(text.text);
  for (const mention of mentions) {
    const other = otherPlaceIn(text.text, mention, own);
    if (other === null || isOfOthers(small, mention, other.kind === "commune")) continue;
    const key = `${other.kind} ${other.name ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ mention, other }]);
    else group.push({ mention, other });
  }
  for (const wrongs of groups.values()) {
    const first = wrongs[0] as Wrong;
    const side = sideBySide(text.text, wrongs);
    const from = first.mention.index;
    const to = endOf((side.at(-1) as Wrong).mention);
    const right = wrongs.every((one) => one.other.right !== null);
    const whole = { index: 0, length: text.text.length };
    yield {
      at: text.at,
      related: first.other.at.slice(0, 2),
      fragment: text.text.slice(from, to),
      criterion: text.criterion,
      expected: right ? corrected(text.text, side, from, to) : null,
      facts: { kind: first.other.kind, own: first.other.own },
      // A neighbouring commune may have a hand in the school's work: a reviewer would ask.
      ...(first.other.kind === "commune" ? { severity: "warning" as const } : {}),
      ...fixOf(text, whole, right ? corrected(text.text, wrongs, 0, whole.length) : null),
    };
  }
}

const endOf = (mention: PlaceMention): number => mention.index + mention.length;

function sideBySide(text: string, wrongs: readonly Wrong[]): readonly Wrong[] {
  const side: Wrong[] = [];
  for (const one of wrongs) {
    const last = side.at(-1);
    if (last !== undefined && !/^[\s,;/-]*(?:v\u00e0\s+)?$/u.test(text.slice(endOf(last.mention), one.mention.index))) break;
    side.push(one);
  }
  return side;
}

/** The stretch of the text with the right places in it. */
function corrected(text: string, wrongs: readonly Wrong[], from: number, to: number): string {
  let done = from;
  let words = "";
  for (const { mention, other } of wrongs) {
    words += text.slice(done, mention.kindIndex) + (other.right ?? "");
    done = endOf(mention);
    if (other.keepsRest) done = mention.kindIndex + mention.kindLength;
  }
  return words + text.slice(done, to);
}

const REACH = { before: 160, after: 60 };
/** Places that were raised or merged before the tables begin. */
const LONG_AGO = /(?<!\d)(?:19\d\d|200\d|201[0-4])(?!\d)/;

/** A study trip, a colleague who came from elsewhere, what the place was called before. A kind without a name is nobody else's. */
function isOfOthers(small: string, mention: PlaceMention, isCommune: boolean): boolean {
  const { before, after } = clauseAround(small, mention, REACH);
  const sentence = `${before} | ${after}`;
  if (OF_HISTORY.test(sentence) || LONG_AGO.test(sentence) || OLD_BEHIND.test(after)) return true;
  return mention.name !== null && (OF_OTHERS.test(sentence) || (isCommune && OF_NEIGHBOURS.test(sentence)));
}
