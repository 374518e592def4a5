import type { Book } from "../../book/book";
import { districtsNamed, placeKey, provinceNamed } from "../../lexicon/places/places";
import type { KindLetter } from "../../lexicon/places/place-words";
import type { Place } from "../../workbook/address";
import { isSameName, placeMentionsOf, placesIn, spokenName, type PlaceLevel, type PlaceMention } from "./place-mentions";
import { isAfterReform } from "./reform";

/** The school's place at one level. Never a guess: `name` or `kind` is null where the document does not tell it for certain. */
export interface OwnPlace {
  readonly name: string | null;
  readonly kind: KindLetter | null;
  /** The cells that tell it. */
  readonly at: readonly Place[];
}

export interface OwnPlaces {
  readonly province: OwnPlace | null;
  readonly district: OwnPlace | null;
  readonly commune: OwnPlace | null;
}

const HEAD_LINES = 14;
const HEAD_LENGTH = 90;
const SURE = 10;
/** A body named once and its kind once more. */
const ENOUGH = 3;

interface Candidate {
  readonly name: string;
  readonly kind: KindLetter;
  score: number;
  readonly at: Place[];
}

/** Candidates of one level, found by name without going through all: a list of places may be long. */
interface Candidates {
  readonly all: Candidate[];
  /** By kind and key; by kind and each run of words that a key begins with. */
  readonly whole: Map<string, Candidate>;
  readonly begun: Map<string, Candidate>;
}

const known = new WeakMap<Book, OwnPlaces>();

/** Where the school is: from the paper's head, its date line and the bodies that its sentences name most. */
export function ownPlacesOf(book: Book): OwnPlaces {
  const read = known.get(book) ?? readOwnPlaces(book);
  known.set(book, read);
  return read;
}

function readOwnPlaces(book: Book): OwnPlaces {
  const votes = votesOf(book);
  const isAfter = isAfterReform(book);
  const commune = communeOf(votes, isAfter);
  const district = isAfter ? null : districtOf(votes, commune);
  return { province: provinceOf(votes, district), district, commune: commune ?? communeKindOf(district) };
}

interface Votes {
  readonly named: Readonly<Record<PlaceLevel, readonly Candidate[]>>;
  /** How often a kind of district is spoken of without a name. */
  readonly kinds: ReadonlyMap<KindLetter, number>;
}

function votesOf(book: Book): Votes {
  const candidates: Record<PlaceLevel, Candidates> = { province: noCandidates(), district: noCandidates(), commune: noCandidates() };
  const kinds = new Map<KindLetter, number>();
  for (const [mention, at] of headMentionsOf(book)) vote(candidates[mention.level], mention, SURE, at);
  for (const { text, mentions } of placeMentionsOf(book)) {
    for (const mention of mentions) {
      if (mention.name === null) kinds.set(mention.kind, (kinds.get(mention.kind) ?? 0) + 1);
      else vote(candidates[mention.level], mention, mention.hasBody ? 2 : 1, text.at);
    }
  }
  const named = { province: candidates.province.all, district: candidates.district.all, commune: candidates.commune.all };
  const { place } = book.profile;
  // A town mostly bears the name of its district, which then is what the date line means.
  for (const level of isAfterReform(book) ? (["commune"] as const) : (["district", "commune"] as const)) {
    const own = place === null ? undefined : named[level].find((one) => isSameName(one.name, place.value));
    if (own === undefined || place === null) continue;
    own.score += SURE;
    if (place.at !== null) own.at.unshift(place.at);
    break;
  }
  return { named, kinds };
}

function noCandidates(): Candidates {
  return { all: [], whole: new Map(), begun: new Map() };
}

/** "vạn mỹ hải phòng" begins with "vạn", "vạn mỹ" …; the whole is the last. */
function beginningsOf({ kind, name }: Pick<Candidate, "kind" | "name">): readonly string[] {
  const words = placeKey(name).split(" ");
  return words.map((_, index) => `${kind} ${words.slice(0, index + 1).join(" ")}`);
}

function addCandidate({ all, whole, begun }: Candidates, candidate: Candidate): void {
  all.push(candidate);
  const beginnings = beginningsOf(candidate);
  whole.set(beginnings.at(-1) as string, candidate);
  for (const beginning of beginnings) if (!begun.has(beginning)) begun.set(beginning, candidate);
}

/** The candidate of the same name; either name may run on into the next words. */
function sameAs({ whole, begun }: Candidates, kind: KindLetter, name: string): Candidate | undefined {
  const beginnings = beginningsOf({ kind, name });
  const shorter = beginnings.find((beginning) => whole.has(beginning));
  return shorter === undefined ? begun.get(beginnings.at(-1) as string) : whole.get(shorter);
}

function vote(candidates: Candidates, mention: PlaceMention, weight: number, at: Place): void {
  const name = mention.name as string;
  const same = sameAs(candidates, mention.kind, name);
  // Outside the head a name that no table knows may be the beginning of the next words.
  if (same === undefined && weight < SURE && mention.level !== "commune" && !mention.isKnown) return;
  if (same === undefined) addCandidate(candidates, { name: spokenName(name), kind: mention.kind, score: weight, at: [at] });
  else {
    same.score += weight;
    if (same.at.length < 3) same.at.push(at);
  }
}

/** The lines of the head: the authority above the school, and the places that stand behind the school's name. */
function* headMentionsOf(book: Book): Iterable<readonly [PlaceMention, Place]> {
  const { authority } = book.profile;
  if (authority?.at != null) for (const mention of placesIn(authority.value)) if (mention.name !== null) yield [mention, authority.at];
  for (const paragraph of book.paragraphs.slice(0, HEAD_LINES)) {
    for (const line of paragraph.text.split("\n")) {
      if (line.length > HEAD_LENGTH || line !== line.toUpperCase()) continue;
      const first = placesIn(line)[0];
      if (first !== undefined && first.name !== null && first.index < 3) yield [first, paragraph.at];
    }
  }
}

/** In a quận that the head names every commune is a phường, whatever a sentence calls it. */
function communeOf({ named }: Votes, isAfter: boolean): OwnPlace | null {
  const head = named.district.filter((one) => one.score >= SURE);
  const isUrban = !isAfter && head.length === 1 && head[0]?.kind === "q";
  const own = namedOne(named.commune);
  if (!isUrban || own === null || own.kind === "p") return own;
  return namedOne(named.commune.filter((one) => one.kind === "p")) ?? { name: own.name, kind: "p", at: head[0]?.at ?? own.at };
}

/** The one candidate that stands out: in the head, or spoken of at least twice and twice as often as any other. */
function namedOne(candidates: readonly Candidate[]): OwnPlace | null {
  const [best, second] = [...candidates].sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < ENOUGH || best.score < 2 * (second?.score ?? 0)) return null;
  return { name: best.name, kind: best.kind, at: best.at };
}

const DISTRICT_KINDS: readonly KindLetter[] = ["q", "h", "t", "c"];

/** Before the reform a quận had only phường, a huyện none; the kinds spoken of tell which of two names is the school's. */
function districtOf({ named, kinds }: Votes, commune: OwnPlace | null): OwnPlace | null {
  const isPossible = (kind: KindLetter): boolean => {
    if (commune === null) return true;
    return commune.kind === "p" ? kind !== "h" : kind !== "q";
  };
  const candidates = named.district
    .filter((one) => isPossible(one.kind))
    .map((one) => ({ ...one, score: one.score + (kinds.get(one.kind) ?? 0) }));
  const others = DISTRICT_KINDS.filter((kind) => isPossible(kind) && candidates.every((one) => one.kind !== kind));
  const nameless = others.map((kind) => ({ name: "", kind, score: kinds.get(kind) ?? 0, at: [] }));
  const own = namedOne([...candidates, ...nameless]);
  return own === null || own.name !== "" ? own : { ...own, name: null };
}

function provinceOf({ named }: Votes, district: OwnPlace | null): OwnPlace | null {
  const own = namedOne(named.province);
  if (own !== null || district?.name == null) return own;
  const names = new Set(
    districtsNamed(district.name)
      .filter((one) => one.kind === district.kind)
      .map((one) => one.province),
  );
  const [name] = names;
  if (name === undefined || names.size > 1) return null;
  return { name, kind: provinceNamed(name)?.isCity === true ? "c" : "s", at: district.at };
}

/** In a quận every commune is a phường. */
function communeKindOf(district: OwnPlace | null): OwnPlace | null {
  return district?.kind === "q" ? { name: null, kind: "p", at: district.at } : null;
}

/** Whether a district's name stands or stood for the same kind at some time: huyện Phổ Yên, then thị xã, then thành phố. */
export function wasOfKind({ name, kind: own }: OwnPlace, kind: KindLetter): boolean {
  const districts = name === null ? [] : districtsNamed(name);
  const provinces = districts.filter((one) => one.kind === own).map((one) => one.province);
  return districts.some((one) => one.kind === kind && provinces.includes(one.province));
}
