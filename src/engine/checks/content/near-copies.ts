/** A sentence among those that were read: whose it is and where it stands in its text. */
export interface LongSentence {
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
const SHINGLE = 3;
const SEED = 0x9e3779b1;
const DIGIT = 1;
const FIRST_CAPACITY = 1 << 12;

/** Lower case of a letter by its code; 0 where no word goes on. Accents stay: they make the word. */
const LAST_CODE = 0x1eff;
const LETTERS = new Uint16Array(LAST_CODE + 1);
for (let code = 0; code <= LAST_CODE; code++) {
  const letter = String.fromCharCode(code);
  if (/[\p{L}\p{M}\p{N}]/u.test(letter)) LETTERS[code] = letter.toLowerCase().charCodeAt(0);
}

/**
 * An index of long sentences that finds copies and near copies as the texts come: each sentence is known by the sum of its words and
 * by the least of its triples of words in four parts of the number line (two by two), so that a changed date or name does not hide it.
 * A sentence is compared with at most three others, and never twice as many comparisons as sentences are made: time and memory are
 * linear in the texts.
 */
export function nearCopies(mayCopy: (first: number, later: number) => boolean): NearCopies {
  const sentences: LongSentence[] = [];
  const pairs: CopyPair[] = [];
  /** Word hashes of all long sentences, one after another, and where each begins. */
  let words = new Int32Array(FIRST_CAPACITY);
  const starts: number[] = [0];
  let used = 0;
  const table = firstByKey();
  const minima = new Int32Array(4);

  const compared = (first: number, later: number): boolean =>
    mayCopy((sentences[first] as LongSentence).source, (sentences[later] as LongSentence).source) &&
    isNear(words, starts[first] as number, starts[first + 1] as number, starts[later] as number, starts[later + 1] as number);

  const close = (sentence: LongSentence, from: number): void => {
    if (used - from < LEAST_WORDS) {
      used = from;
      return;
    }
    const own = sentences.push(sentence) - 1;
    starts.push(used);
    const sum = fingerprint(words, from, used, minima);
    const [a, b, c, d] = minima as unknown as [number, number, number, number];
    let match = -1;
    for (const key of [sum, mix(a, b), mix(c, ~d)]) {
      const first = table(key, own);
      if (match === -1 && first !== own && compared(first, own)) match = first;
    }
    if (match !== -1) pairs.push({ first: sentences[match] as LongSentence, later: sentence });
  };

  const read = (text: string, source: number): void => {
    let from = used;
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
        if (used === words.length) words = enlarged(words);
        words[used++] = ((hash ^ (hash >>> 15)) & ~DIGIT) | isNumber;
        hash = 0;
        end = i;
      }
      if (start !== -1 && endsSentence(text, i, code)) {
        close({ source, start, end }, from);
        from = used;
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

function fingerprint(words: Int32Array, from: number, to: number, minima: Int32Array): number {
  minima.fill(0x7fffffff);
  let sum = SEED;
  for (let i = from; i < to; i++) {
    sum = mix(sum, words[i] as number);
    if (i + SHINGLE > to) continue;
    const shingle = mix(mix(words[i] as number, words[i + 1] as number), words[i + 2] as number);
    const part = shingle & 3;
    const value = shingle >> 2;
    if (value < (minima[part] as number)) minima[part] = value;
  }
  return sum;
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + SEED + (a << 6)), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
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
  if (head + tail >= longer * LEAST_SHARE) return !hasFigure(words, a + head, aEnd - tail) || !hasFigure(words, b + head, bEnd - tail);
  return sharedBetween(words, a + head, aEnd - tail, b + head, bEnd - tail) + head + tail >= longer * LEAST_SHARE;
}

/** Words that both middles have, in whatever order. */
function sharedBetween(words: Int32Array, a: number, aEnd: number, b: number, bEnd: number): number {
  const left = new Set(words.subarray(a, aEnd));
  let shared = 0;
  for (let i = b; i < bEnd; i++) {
    const word = words[i] as number;
    if (!left.has(word)) {
      if ((word & DIGIT) !== 0) return Number.NEGATIVE_INFINITY;
      continue;
    }
    shared++;
  }
  return shared;
}

function hasFigure(words: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((words[i] as number) & DIGIT) !== 0) return true;
  return false;
}

/** The first sentence of each key; open addressing, since a book has a million of them. */
function firstByKey(): (key: number, sentence: number) => number {
  let keys = new Int32Array(FIRST_CAPACITY);
  let values = new Int32Array(FIRST_CAPACITY).fill(-1);
  let size = 0;
  const placeOf = (key: number): number => {
    const mask = keys.length - 1;
    let place = (key ^ (key >>> 16)) & mask;
    while (values[place] !== -1 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Int32Array(oldKeys.length * 2);
    values = new Int32Array(oldKeys.length * 2).fill(-1);
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] === -1) continue;
      const place = placeOf(oldKeys[i] as number);
      keys[place] = oldKeys[i] as number;
      values[place] = oldValues[i] as number;
    }
  };
  return (key, sentence) => {
    const place = placeOf(key);
    if (values[place] !== -1) return values[place] as number;
    keys[place] = key;
    values[place] = sentence;
    if (++size * 2 > keys.length) grow();
    return sentence;
  };
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
