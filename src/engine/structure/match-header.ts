import { FIELD_IDS, type FieldId } from "../book/book";
import { bare, folded } from "../workbook/fold";
import { FOREIGN_HEADERS, HEADERS, KEY_WORDS } from "./header-words";

export interface HeaderMatch {
  readonly field: FieldId;
  /** 0..1. */
  readonly certainty: number;
  readonly rival: FieldId | null;
}

/** Takes a header for a field, saying how sure it is; null where no field fits. */
export type HeaderMatcher = (header: string) => HeaderMatch | null;

const LONGEST_HEADER = 180;
/** A rival nearer than this makes the reading ambiguous. */
const TOO_CLOSE = 0.06;
/** A reading of the whole header that needs no second look at its parts. */
const SURE = 0.75;
/** Words that head a phrase and say nothing of the column: "Nội dung hạn chế" is the weakness. */
const EMPTY_HEAD = /^(?:(?:nội dung|các|những|một số|phần|mục|tên)\s){1,3}/iu;

const byFolded = new Map<string, FieldId>();
const byBare = new Map<string, FieldId>();
const byWords = new Map<string, FieldId>();
const variants: { readonly text: string; readonly letters: Uint8Array; readonly field: FieldId }[] = [];
for (const field of FIELD_IDS) {
  for (const header of HEADERS[field]) {
    byFolded.set(folded(header), field);
    if (!byBare.has(bare(header))) byBare.set(bare(header), field);
    if (!byWords.has(wordsOf(header))) byWords.set(wordsOf(header), field);
    variants.push({ text: bare(header), letters: lettersIn(bare(header)), field });
  }
}

const openings = new Set(FIELD_IDS.flatMap((field) => HEADERS[field].map((header) => header.slice(0, 2).toLowerCase())));

/** Cheap enough for every cell: whether a text begins as some header does. */
export function mayBeHeader(text: string): boolean {
  if (openings.has(text.slice(0, 2).toLowerCase())) return true;
  const behind = text.search(/[/\n]/);
  return (
    behind > 0 &&
    text.length <= LONGEST_HEADER &&
    openings.has(
      text
        .slice(behind + 1)
        .trimStart()
        .slice(0, 2)
        .toLowerCase(),
    )
  );
}

/** Remembers what it has matched: page-broken grids repeat their headers. */
export function headerMatcher(): HeaderMatcher {
  const known = new Map<string, HeaderMatch | null>();
  return (header) => {
    const before = known.get(header);
    if (before !== undefined) return before;
    const match = header.length > LONGEST_HEADER ? null : matchHeader(header);
    known.set(header, match);
    return match;
  };
}

export function isForeignHeader(header: string): boolean {
  const text = bare(header);
  return FOREIGN_HEADERS.some((word) => text === word || (word.length > 5 && text.startsWith(word)));
}

/** Column numbers inside a header — "Mục tiêu cải tiến (3)" — say nothing about the field. */
function withoutNumbering(header: string): string {
  return header
    .replace(/[*_]{1,4}/g, " ")
    .replace(/[([]\s*\d{1,2}\s*[)\]]/g, " ")
    .trim();
}

/** Its words alone: "Tiêu chuẩn/Tiêu chí", "Tiêu chuẩn - tiêu chí" and "Tiêu chuẩn, tiêu chí" are one header. */
function wordsOf(header: string): string {
  return bare(header)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function matchHeader(header: string): HeaderMatch | null {
  const plain = withoutNumbering(header);
  const exact = byFolded.get(folded(plain));
  if (exact !== undefined) return { field: exact, certainty: 1, rival: null };
  const marksLost = byBare.get(bare(plain));
  if (marksLost !== undefined) return { field: marksLost, certainty: 0.96, rival: null };
  const outside = byBare.get(bare(plain.replace(/\([^()]*\)?/g, " ")));
  if (outside !== undefined) return { field: outside, certainty: 0.92, rival: null };
  const words = byWords.get(wordsOf(plain));
  if (words !== undefined) return { field: words, certainty: 0.94, rival: null };
  const whole = bestOf([...byKeyWords(bare(plain)), ...bySpelling(bare(plain))]);
  return whole !== null && whole.certainty >= SURE ? whole : (surer(whole, byPart(plain)) ?? null);
}

/** "ACTION / GIẢI PHÁP" says one thing twice, "Nội dung hạn chế" says only its end: the part that names a field outright decides. */
function byPart(header: string): HeaderMatch | null {
  const parts = header.split(/[/\n]|\s[-–]\s/).map((part) => part.trim());
  const meant = [...(parts.length > 1 ? parts : []), header.replace(EMPTY_HEAD, "")].filter((part) => part !== "" && part !== header);
  const named = meant.flatMap((part) => byFolded.get(folded(part)) ?? byBare.get(bare(part)) ?? []);
  const [field] = named;
  return field === undefined ? null : { field, certainty: 0.85, rival: null };
}

function surer(one: HeaderMatch | null, other: HeaderMatch | null): HeaderMatch | null {
  return other !== null && (one === null || other.certainty > one.certainty) ? other : one;
}

function bestOf(scores: readonly { field: FieldId; score: number }[]): HeaderMatch | null {
  let best: { field: FieldId; score: number } | null = null;
  for (const one of scores) if (best === null || one.score > best.score) best = one;
  if (best === null || best.score < 0.4) return null;
  const winner = best;
  const rival = scores.find((one) => one.field !== winner.field && one.score > winner.score - TOO_CLOSE);
  return { field: winner.field, certainty: Math.min(0.9, Math.round(winner.score * 100) / 100), rival: rival?.field ?? null };
}

/** In Vietnamese the head of a phrase comes first: "Giải pháp khắc phục hạn chế" is a solution. */
function byKeyWords(text: string): { field: FieldId; score: number }[] {
  const padded = ` ${text.replace(/[^a-z0-9]+/g, " ")} `;
  const scores: { field: FieldId; score: number }[] = [];
  for (const entry of KEY_WORDS) {
    const first = padded.indexOf(` ${entry.words[0]} `);
    if (first < 0 || !entry.words.every((word) => padded.includes(` ${word} `))) continue;
    const discount = entry.isDecisive === true ? 0 : 0.4 * (first / padded.length);
    scores.push({ field: entry.field, score: entry.weight * (1 - discount) });
  }
  return scores;
}

/** Scans hurt single letters ("Ngưòi phu trach"): one letter in six may differ. */
function bySpelling(text: string): { field: FieldId; score: number }[] {
  if (text.length < 6 || text.length > 60) return [];
  const most = Math.floor(text.length / 6);
  const letters = lettersIn(text);
  const scores: { field: FieldId; score: number }[] = [];
  for (const variant of variants) {
    if (variant.text.length < 6 || Math.abs(variant.text.length - text.length) > most) continue;
    if (isApart(variant.letters, letters, most)) continue;
    const apart = lettersApart(variant.text, text, most);
    if (apart <= most) scores.push({ field: variant.field, score: 0.9 - apart / text.length });
  }
  return scores;
}

/** How often each letter is there, all that are no letters together. */
function lettersIn(text: string): Uint8Array {
  const counts = new Uint8Array(27);
  for (let i = 0; i < text.length; i++) {
    const place = text.charCodeAt(i) - 96;
    const kind = place >= 1 && place <= 26 ? place : 0;
    counts[kind] = (counts[kind] as number) + 1;
  }
  return counts;
}

/** Whether it takes more than `most` letters to make one of the other, whatever their order: most texts are told apart by this. */
function isApart(a: Uint8Array, b: Uint8Array, most: number): boolean {
  let more = 0;
  let fewer = 0;
  for (let kind = 0; kind < a.length; kind++) {
    const difference = (a[kind] as number) - (b[kind] as number);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return more > most || fewer > most;
}

/** Letters to change, add or drop; more than `most` is not told apart from most + 1. */
function lettersApart(a: string, b: string, most: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const cost = Math.min((before[j - 1] as number) + same, (before[j] as number) + 1, (now[j - 1] as number) + 1);
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = now;
  }
  return before[b.length] as number;
}
