/** A sentence among those that were read: whose it is and where it stands in its text. */
export interface LongSentence {
  /** Its place among all long sentences. */
  readonly id: number;
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

export interface CopyPair {
  readonly first: LongSentence;
  readonly later: LongSentence;
}

export interface NearCopies {
  /** Reads a text; its long sentences are compared with all read before. `mayCopy` says which sources can be copies of each other at all. */
  readonly read: (text: string, source: number) => void;
  readonly pairs: readonly CopyPair[];
}

/** Shorter sentences are stock phrases. */
const LEAST_WORDS = 16;
/** A near copy shares this much of its words from its beginning or to its end. */
const LEAST_SHARE = 0.75;
/** Less at both ends is not worth a closer look. */
const LEAST_FRAME = 0.3;
const SHINGLE = 3;
/** A small integer to the machine: hashes must never turn into fractions. */
const SEED = 0x9e3779b1 | 0;
const DIGIT = 1;
/** Places of the table at first, as a power of two. */
const FIRST_BITS = 14;
const FIRST_CAPACITY = 3 << 13;

/** Lower case of a letter by its code; 0 where no word goes on. Accents stay: they make the word. */
const LAST_CODE = 0x1eff;
const LETTERS = new Uint16Array(LAST_CODE + 1);
for (let code = 0; code <= LAST_CODE; code++) {
  const letter = String.fromCharCode(code);
  if (/[\p{L}\p{M}\p{N}]/u.test(letter)) LETTERS[code] = letter.toLowerCase().charCodeAt(0);
}

/**
 * An index of long sentences that finds copies and near copies as the texts come: each sentence is known by the least of its triples
 * of words in four parts of the number line, two by two, so that a changed date or name hides it seldom and a copy never. A sentence
 * is compared with the first of each key only, two others at most: time and memory are linear in the texts.
 */
export function nearCopies(mayCopy: (first: number, later: number) => boolean): NearCopies {
  /** Source, start and end of each long sentence: a plan has hundreds of thousands of them. */
  let spans = new Int32Array(FIRST_CAPACITY);
  let count = 0;
  const pairs: CopyPair[] = [];
  /** Word hashes of all long sentences, one after another, and where each begins. */
  let words = new Int32Array(FIRST_CAPACITY);
  let starts = new Int32Array(FIRST_CAPACITY);
  let used = 0;
  const table = firstByKey();
  const minima = new Int32Array(4);

  const compared = (first: number, later: number): boolean =>
    mayCopy(spans[first * 3] as number, spans[later * 3] as number) &&
    isNear(words, starts[first] as number, starts[first + 1] as number, starts[later] as number, starts[later + 1] as number);

  const sentenceOf = (id: number): LongSentence => ({
    id,
    source: spans[id * 3] as number,
    start: spans[id * 3 + 1] as number,
    end: spans[id * 3 + 2] as number,
  });

  const close = (source: number, start: number, end: number, from: number): void => {
    const own = count++;
    if (own * 3 + 3 > spans.length) spans = enlarged(spans);
    if (count >= starts.length) starts = enlarged(starts);
    spans[own * 3] = source;
    spans[own * 3 + 1] = start;
    spans[own * 3 + 2] = end;
    starts[count] = used;
    fingerprint(words, from, used, minima);
    const byLow = table(mix(minima[0] as number, minima[1] as number), own);
    const byHigh = table(mix(minima[2] as number, ~(minima[3] as number)), own);
    let match = -1;
    if (byLow !== own && compared(byLow, own)) match = byLow;
    else if (byHigh !== own && byHigh !== byLow && compared(byHigh, own)) match = byHigh;
    if (match !== -1) pairs.push({ first: sentenceOf(match), later: sentenceOf(own) });
  };

  const read = (text: string, source: number): void => {
    // no more words than letters: the array is large enough before the walk, which then touches locals only
    while (used + text.length > words.length) words = enlarged(words);
    const into = words;
    let from = used;
    let to = used;
    let start = -1;
    let end = 0;
    let hash = 0;
    let isNumber = 0;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 10;
      const letter = code <= LAST_CODE ? (LETTERS[code] as number) : 0;
      if (letter !== 0) {
        if (hash === 0) {
          isNumber = letter >= 48 && letter <= 57 ? DIGIT : 0;
          if (start === -1) start = i;
          hash = SEED;
        }
        hash = Math.imul(hash ^ letter, 16777619);
        continue;
      }
      if (hash !== 0) {
        into[to++] = ((hash ^ (hash >>> 15)) & ~DIGIT) | isNumber;
        hash = 0;
        end = i;
      }
      if (start !== -1 && endsSentence(text, i, code)) {
        if (to - from >= LEAST_WORDS) {
          used = to;
          close(source, start, end, from);
        } else to = from;
        from = to;
        start = -1;
      }
    }
  };
  return { read, pairs };
}

/** A dot inside a number or a name ends nothing. */
function endsSentence(text: string, i: number, code: number): boolean {
  if (code === 10) return i === text.length || !isSmall(text.charCodeAt(i + 1));
  if (code !== 46 && code !== 59 && code !== 33 && code !== 63) return false;
  const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 32;
  return next === 32 || next === 10;
}

/** A line that goes on with a small letter was only wrapped. */
function isSmall(code: number): boolean {
  return code <= LAST_CODE && LETTERS[code] === code && (code > 57 || code < 48) && code !== 0;
}

function fingerprint(words: Int32Array, from: number, to: number, minima: Int32Array): void {
  minima[0] = minima[1] = minima[2] = minima[3] = 0x7fffffff;
  let before = 0;
  let last = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] as number;
    if (i - from >= SHINGLE - 1) {
      const shingle = Math.imul(before ^ Math.imul(last, 0x85ebca6b) ^ Math.imul(word, 0xc2b2ae35), SEED);
      const part = (shingle >>> 12) & 3;
      if (shingle < (minima[part] as number)) minima[part] = shingle;
    }
    before = last;
    last = word;
  }
}

function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0xc2b2ae35), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** Same words from both ends, and between them only a short stretch; figures that differ make two statements, not a copy. */
function isNear(words: Int32Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  const shorter = Math.min(aEnd - a, bEnd - b);
  const longer = Math.max(aEnd - a, bEnd - b);
  if (shorter < longer * LEAST_SHARE) return false;
  let head = 0;
  while (head < shorter && words[a + head] === words[b + head]) head++;
  let tail = 0;
  while (tail < shorter - head && words[aEnd - 1 - tail] === words[bEnd - 1 - tail]) tail++;
  if (hasFigure(words, a + head, aEnd - tail) && hasFigure(words, b + head, bEnd - tail)) return false;
  if (head + tail >= longer * LEAST_SHARE) return true;
  if (head + tail < shorter * LEAST_FRAME) return false;
  return sharedBetween(words, a + head, aEnd - tail, b + head, bEnd - tail) + head + tail >= longer * LEAST_SHARE;
}

/** Words that both middles have, in whatever order. */
function sharedBetween(words: Int32Array, a: number, aEnd: number, b: number, bEnd: number): number {
  const left = new Set(words.subarray(a, aEnd));
  let shared = 0;
  for (let i = b; i < bEnd; i++) {
    const word = words[i] as number;
    if (left.has(word)) shared++;
  }
  return shared;
}

function hasFigure(words: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((words[i] as number) & DIGIT) !== 0) return true;
  return false;
}

/** The first sentence of each key; open addressing, since a book has a million of them. A key and its sentence lie side by side. */
function firstByKey(): (key: number, sentence: number) => number {
  let bits = FIRST_BITS;
  let slots = new Int32Array(2 << bits);
  let size = 0;
  const placeOf = (key: number): number => {
    const mask = (2 << bits) - 1;
    let place = (Math.imul(key, SEED) >>> (32 - bits)) << 1;
    // sentences are stored from 1 on: 0 is a free place
    while (slots[place + 1] !== 0 && slots[place] !== key) place = (place + 2) & mask;
    return place;
  };
  const grow = (): void => {
    const old = slots;
    bits += 2;
    slots = new Int32Array(2 << bits);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      const place = placeOf(old[i] as number);
      slots[place] = old[i] as number;
      slots[place + 1] = old[i + 1] as number;
    }
  };
  return (key, sentence) => {
    const place = placeOf(key);
    const known = slots[place + 1] as number;
    if (known !== 0) return known - 1;
    slots[place] = key;
    slots[place + 1] = sentence + 1;
    if (++size > 1 << (bits - 1)) grow();
    return sentence;
  };
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 4);
  larger.set(array);
  return larger;
}
