import { KIND_NAMES } from "../../lexicon/places/place-words";
import { districtsNamed, isSamePlace, provinceNamed } from "../../lexicon/places/places";
import { plainOf } from "../prose/plain";
import type { Place } from "../../workbook/address";
import { wasOfKind, type OwnPlace, type OwnPlaces } from "./own-places";
import { isSameName, type PlaceMention } from "./place-mentions";

/** A mention that is not the school's place, and what should stand there. */
export interface OtherPlace {
  readonly kind: "province" | "district" | "commune" | "province-kind" | "district-kind" | "commune-kind";
  /** The wrong name; null where only the kind is wrong. */
  readonly name: string | null;
  /** What should stand from the kind on; null where that is not known. */
  readonly right: string | null;
  /** Only the kind is replaced: the name behind it stays. */
  readonly keepsRest: boolean;
  /** The school's own place; null where its name is not known. */
  readonly own: string | null;
  readonly at: readonly Place[];
}

/** Null where the mention is the school's place or may be it. */
export function otherPlaceIn(text: string, mention: PlaceMention, own: OwnPlaces): OtherPlace | null {
  const place = own[mention.level];
  if (!mention.hasBody) return null;
  if (place === null) return mention.level === "commune" ? wardOfRuralDistrict(text, mention, own.district) : null;
  if (mention.level === "province") return otherProvince(text, mention, place, own.district !== null);
  if (mention.level === "commune") return otherCommune(text, mention, place, own);
  return otherDistrict(text, mention, place);
}

/** Before the reform no phường lay in a huyện; which xã or thị trấn is meant nobody knows. */
function wardOfRuralDistrict(text: string, mention: PlaceMention, district: OwnPlace | null): OtherPlace | null {
  if (district?.kind !== "h" || mention.kind !== "p" || mention.name !== null) return null;
  if (wasOfKind(district, "t") || wasOfKind(district, "c") || wasOfKind(district, "q")) return null;
  return other("commune-kind", text, mention, { name: null, kind: null, at: district.at });
}

/** "UBND t\u1ec9nh" in a city under central government, as long as the reform had not made one of both. */
function otherProvince(text: string, mention: PlaceMention, own: OwnPlace, isBefore: boolean): OtherPlace | null {
  if (mention.name === null) {
    const isCity = provinceNamed(own.name ?? "")?.isCity === true;
    return isBefore && isCity && mention.kind === "s" ? other("province-kind", text, mention, { ...own, kind: "c" }) : null;
  }
  const [named, ours] = [provinceNamed(mention.name ?? ""), provinceNamed(own.name ?? "")];
  if (named === undefined || ours === undefined || named.now === ours.now) return null;
  return other("province", text, mention, { ...own, name: ours.name, kind: ours.isCity ? "c" : "s" });
}

function otherDistrict(text: string, mention: PlaceMention, own: OwnPlace): OtherPlace | null {
  const { name, kind } = mention;
  if (name !== null && mention.isKnown) {
    if (own.name !== null && (isSameName(name, own.name) || isSamePlace(name, own.name))) return otherKind(text, mention, own);
    if (own.name !== null) return isSurroundings(text, mention) ? null : other("district", text, mention, own);
    const couldBe = districtsNamed(name).some((one) => one.kind === own.kind);
    return couldBe || own.kind === null || kind === own.kind ? null : other("district-kind", text, mention, own);
  }
  return otherKind(text, mention, own);
}

/** A competition or a survey may take place in a neighbouring district. */
function isSurroundings(text: string, mention: PlaceMention): boolean {
  return plainOf(text.slice(mention.index, mention.kindIndex)).startsWith("dia ban");
}

/** "UBND huyện" in a quận. A district that was raised bore both kinds in its time, and a city's kind is no evidence. */
function otherKind(text: string, mention: PlaceMention, own: OwnPlace): OtherPlace | null {
  if (own.kind === null || own.kind === mention.kind || mention.kind === "c" || mention.kindLength === 0) return null;
  if (wasOfKind(own, mention.kind)) return null;
  return other("district-kind", text, mention, own);
}

function otherCommune(text: string, mention: PlaceMention, own: OwnPlace, { district }: OwnPlaces): OtherPlace | null {
  if (own.kind !== null && mention.kind !== own.kind && !isPossibleIn(district, mention, own))
    return other("commune-kind", text, mention, own);
  const isWhole = mention.name !== null && mention.name.includes(" ");
  if (!isWhole || own.name === null || mention.kind !== own.kind) return null;
  return isSameName(mention.name, own.name) ? null : other("commune", text, mention, own);
}

/** A name of another kind may be a neighbour, but not where the district has none of that kind. */
function isPossibleIn(district: OwnPlace | null, mention: PlaceMention, own: OwnPlace): boolean {
  if (mention.name === null || own.name === null) return false;
  if (isSameName(mention.name, own.name)) return false;
  return district?.kind !== "q";
}

function other(kind: OtherPlace["kind"], text: string, mention: PlaceMention, own: OwnPlace): OtherPlace {
  const isKindOnly = kind.endsWith("kind");
  const ownKind = own.kind === null ? null : KIND_NAMES[own.kind];
  const ownWords = own.name === null || ownKind === null ? null : `${ownKind} ${own.name}`;
  const keepsRest = isKindOnly && (mention.name === null || (own.name !== null && isSameName(mention.name, own.name)));
  const right = keepsRest ? ownKind : ownWords;
  const typed = text.slice(mention.kindIndex, mention.kindIndex + mention.kindLength);
  return {
    kind,
    name: mention.name ?? mention.kind,
    right: right === null ? null : casedLike(typed, right),
    keepsRest,
    own: ownWords,
    at: own.at,
  };
}

/** "QUẬN" for "HUYỆN", "Quận" for "Huyện". */
function casedLike(typed: string, right: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return right.toUpperCase();
  return typed.length > 1 && /^\p{Lu}/u.test(typed) ? right[0]?.toUpperCase() + right.slice(1) : right;
}
