import { ANY_COMMUNE, COMMITTEE_OF_PEOPLE, HALF_BODIES, OFFICE } from "../../lexicon/authority-words";
import { KIND_NAMES } from "../../lexicon/places/place-words";
import { provinceNamed } from "../../lexicon/places/places";
import { plainOf } from "../prose/plain";
import type { OwnPlace } from "./own-places";
import { smallLetters, type PlaceMention } from "./place-mentions";

/** A body that is no more, and what does its work now. */
export interface Abolished {
  readonly kind: "office" | "district" | "town" | "province";
  readonly index: number;
  readonly length: number;
  readonly expected: string;
}

/** The offices of education, the bodies of districts and the former provinces that a text names, in the order they stand. */
export function abolishedIn(text: string, mentions: readonly PlaceMention[], commune: OwnPlace | null): readonly Abolished[] {
  const now = communeNow(commune);
  const named = mentions.flatMap((mention) => abolishedBody(text, mention, now) ?? []);
  const isTaken = (index: number): boolean => named.some((one) => index >= one.index && index < one.index + one.length);
  const offices = officesIn(text).filter((one) => !isTaken(one.index));
  const alone = offices.map((one): Abolished => ({ ...one, kind: "office", expected: `${COMMITTEE_OF_PEOPLE} ${now}` }));
  return [...named, ...alone].sort((a, b) => a.index - b.index);
}

function officesIn(text: string): readonly { readonly index: number; readonly length: number }[] {
  return [...smallLetters(text).matchAll(OFFICE)]
    .map((match) => ({ index: match.index, length: match[0].length }))
    .filter((one) => /\p{Lu}/u.test(text.slice(one.index, one.index + one.length)));
}

/** Kept as bodies of several communes, or no body at all. */
const STILL_THERE = /^(?:trung tam|y te|bao hiem|kho bac|dia ban)/;

function abolishedBody(text: string, mention: PlaceMention, now: string): Abolished | null {
  const { index, length, hasBody, level, kindIndex, kindLength } = mention;
  if (!hasBody) return null;
  if (level === "province") return renamedProvince(text, mention);
  if (mention.kind === "n") return town(text, mention, now);
  if (level !== "district") return null;
  const place = { index, length };
  const body = text.slice(index, kindIndex);
  if (kindIndex === index) {
    const half = smallLetters(text.slice(index + kindLength, index + length)).trim();
    return { ...place, kind: "district", expected: `${HALF_BODIES[half] ?? COMMITTEE_OF_PEOPLE} ${now}` };
  }
  if (officesIn(body).length > 0) return { ...place, kind: "office", expected: `${COMMITTEE_OF_PEOPLE} ${now}` };
  const plain = plainOf(body);
  if (STILL_THERE.test(plain)) return null;
  return { ...place, kind: "district", expected: plain.startsWith("phong ") ? `${COMMITTEE_OF_PEOPLE} ${now}` : body + now };
}

/** The towns went with the districts; people go on speaking of the area. */
function town(text: string, { index, length, kindIndex }: PlaceMention, now: string): Abolished | null {
  const body = text.slice(index, kindIndex);
  return plainOf(body).startsWith("dia ban") ? null : { kind: "town", index, length, expected: body + now };
}

/** "Sở GDĐT tỉnh Hải Dương" → "Sở GDĐT thành phố Hải Phòng". */
function renamedProvince(text: string, { index, length, kindIndex, name }: PlaceMention): Abolished | null {
  const province = name === null ? undefined : provinceNamed(name);
  if (province === undefined || province.name === province.now) return null;
  const expected = `${text.slice(index, kindIndex)}${KIND_NAMES[province.isCityNow ? "c" : "s"]} ${province.now}`;
  return { kind: "province", index, length, expected };
}

function communeNow(commune: OwnPlace | null): string {
  if (commune?.kind == null || commune.name === null || commune.kind === "n") return ANY_COMMUNE;
  return `${KIND_NAMES[commune.kind]} ${commune.name}`;
}
