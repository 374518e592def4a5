import { failure } from "../../engine/diagnostics/failure";

/**
 * Unpacks deflate (RFC 1951) piece by piece into one window that is used again and again.
 *
 * Why not fflate's, which we have for packing: a stream of millions of tiny blocks, each with tables to build, keeps it busy for minutes
 * and nothing on the outside can tell it from honest work (measured in `limits.md`). Here such a stream is refused, as no honest packer
 * makes it; and nothing is made beyond the window before the caller asks for more, so a lying directory costs nothing.
 */

/** Deflate looks back this far. */
const HISTORY = 32_768;
const WINDOW = HISTORY + 65_536;
/** The longest copy. */
const LONGEST = 258;

/** Codes up to this many bits are found in one step; longer ones are rare. */
const QUICK_LITERAL = 10;
const QUICK_DISTANCE = 9;

/** Honest packers put thousands of symbols into a block with tables of its own; one that is flushed after each line uses the fixed ones. */
const FREE_BLOCKS = 1_000;
const BYTES_PER_DYNAMIC_BLOCK = 256;
const BYTES_PER_FIXED_BLOCK = 16;

const LENGTH_BASE = Uint16Array.from([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const LENGTH_BITS = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]);
const DISTANCE_BASE = Uint16Array.from([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
  24577,
]);
const DISTANCE_BITS = Uint8Array.from([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]);
const ORDER = Uint8Array.from([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

/** A canonical Huffman code: `quick` gives symbol << 4 | length by the next bits; the rest walks `count` and `symbols`. */
interface Code {
  readonly quick: Uint16Array;
  readonly quickBits: number;
  readonly count: Uint16Array;
  readonly symbols: Uint16Array;
  /** Room for `makeCode` to work in. */
  readonly place: Uint16Array;
  readonly first: Uint16Array;
}

interface Stream {
  readonly input: Uint8Array;
  at: number;
  bits: number;
  bitCount: number;
  readonly window: Uint8Array;
  out: number;
  made: number;
  /** Bytes left of a stored block; -1 where the block at hand is none. */
  stored: number;
  isInBlock: boolean;
  isLastBlock: boolean;
  dynamicBlocks: number;
  fixedBlocks: number;
  /** The codes of the block at hand: the fixed ones or the two below. */
  literal: Code;
  distance: Code;
  readonly ownLiteral: Code;
  readonly ownDistance: Code;
}

/** RFC 1951, 3.2.6. */
const FIXED_LITERAL = fixedCode(QUICK_LITERAL, new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280));
const FIXED_DISTANCE = fixedCode(QUICK_DISTANCE, new Uint8Array(32).fill(5));

/**
 * The next piece at each call, `null` at the end. A piece is good until the next call only.
 * @throws Failure zip-damaged
 */
export function inflating(input: Uint8Array, part: string): () => Uint8Array | null {
  const s = newStream(input);
  return () => {
    if (s.out > HISTORY) {
      s.window.copyWithin(0, s.out - HISTORY, s.out);
      s.out = HISTORY;
    }
    const from = s.out;
    while (s.out < WINDOW - LONGEST) {
      if (!s.isInBlock) {
        if (s.isLastBlock) break;
        if (!beginBlock(s)) throw damaged(part);
      }
      const isGood = s.stored >= 0 ? copyStored(s) : decodeBlock(s);
      if (!isGood || s.at - (s.bitCount >> 3) > input.length) throw damaged(part);
    }
    s.made += s.out - from;
    return s.out === from ? null : s.window.subarray(from, s.out);
  };
}

function newStream(input: Uint8Array): Stream {
  const ownLiteral = newCode(QUICK_LITERAL, 288);
  const ownDistance = newCode(QUICK_DISTANCE, 32);
  return {
    input,
    at: 0,
    bits: 0,
    bitCount: 0,
    window: new Uint8Array(WINDOW),
    out: 0,
    made: 0,
    stored: -1,
    isInBlock: false,
    isLastBlock: false,
    dynamicBlocks: 0,
    fixedBlocks: 0,
    literal: ownLiteral,
    distance: ownDistance,
    ownLiteral,
    ownDistance,
  };
}

function newCode(quickBits: number, symbols: number): Code {
  return {
    quick: new Uint16Array(1 << quickBits),
    quickBits,
    count: new Uint16Array(16),
    symbols: new Uint16Array(symbols),
    place: new Uint16Array(16),
    first: new Uint16Array(16),
  };
}

function fixedCode(quickBits: number, lengths: Uint8Array): Code {
  const code = newCode(quickBits, lengths.length);
  makeCode(code, lengths, 0, lengths.length);
  return code;
}

/** Up to 16 bits, the first in the file lowest. Behind the end of the input come zeros; the caller checks how far was read. */
function take(s: Stream, count: number): number {
  while (s.bitCount < count) {
    s.bits |= (s.input[s.at++] ?? 0) << s.bitCount;
    s.bitCount += 8;
  }
  const value = s.bits & ((1 << count) - 1);
  s.bits >>>= count;
  s.bitCount -= count;
  return value;
}

function beginBlock(s: Stream): boolean {
  s.isLastBlock = take(s, 1) === 1;
  s.isInBlock = true;
  s.stored = -1;
  switch (take(s, 2)) {
    case 0:
      return beginStored(s);
    case 1:
      s.literal = FIXED_LITERAL;
      s.distance = FIXED_DISTANCE;
      return ++s.fixedBlocks <= FREE_BLOCKS + (s.made + s.out) / BYTES_PER_FIXED_BLOCK;
    case 2:
      return ++s.dynamicBlocks <= FREE_BLOCKS + (s.made + s.out) / BYTES_PER_DYNAMIC_BLOCK && beginDynamic(s);
    default:
      return false;
  }
}

function beginStored(s: Stream): boolean {
  take(s, s.bitCount & 7);
  s.stored = take(s, 16);
  return (take(s, 16) ^ 0xffff) === s.stored;
}

function beginDynamic(s: Stream): boolean {
  const literals = take(s, 5) + 257;
  const distances = take(s, 5) + 1;
  const orders = take(s, 4) + 4;
  if (literals > 286 || distances > 30) return false;
  s.literal = s.ownLiteral;
  s.distance = s.ownDistance;
  const lengths = new Uint8Array(320);
  for (let i = 0; i < orders; i++) lengths[ORDER[i]!] = take(s, 3);
  if (!makeCode(s.literal, lengths, 0, 19)) return false;
  lengths.fill(0);
  for (let i = 0; i < literals + distances;) {
    const symbol = decode(s, s.literal);
    if (symbol < 0) return false;
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    if (symbol === 16 && i === 0) return false;
    const value = symbol === 16 ? lengths[i - 1]! : 0;
    const times = symbol === 16 ? 3 + take(s, 2) : symbol === 17 ? 3 + take(s, 3) : 11 + take(s, 7);
    if (i + times > literals + distances) return false;
    lengths.fill(value, i, i + times);
    i += times;
  }
  return lengths[256] !== 0 && makeCode(s.literal, lengths, 0, literals) && makeCode(s.distance, lengths, literals, distances);
}

/** False where more codes are claimed than there are, or fewer (but for a single one, which RFC 1951 allows). */
function makeCode(code: Code, lengths: Uint8Array, from: number, size: number): boolean {
  const { count, symbols, quick, quickBits } = code;
  count.fill(0);
  for (let i = 0; i < size; i++) count[lengths[from + i]!]!++;
  let left = 1;
  for (let length = 1; length < 16; length++) {
    left = left * 2 - count[length]!;
    if (left < 0) return false;
  }
  const used = size - count[0]!;
  if (left > 0 && used > 1) return false;
  count[0] = 0;
  const { place, first } = code;
  place[1] = first[1] = 0;
  for (let length = 1; length < 15; length++) {
    place[length + 1] = place[length]! + count[length]!;
    first[length + 1] = (first[length]! + count[length]!) << 1;
  }
  quick.fill(0);
  for (let i = 0; i < size; i++) {
    const length = lengths[from + i]!;
    if (length === 0) continue;
    symbols[place[length]!++] = i;
    const word = first[length]!++;
    if (length > quickBits) continue;
    for (let at = reversed(word, length); at < quick.length; at += 1 << length) quick[at] = (i << 4) | length;
  }
  return true;
}

function reversed(word: number, length: number): number {
  let turned = 0;
  for (let i = 0; i < length; i++) turned |= ((word >> i) & 1) << (length - 1 - i);
  return turned;
}

/** The next symbol; -1 where the bits are no code. */
function decode(s: Stream, code: Code): number {
  while (s.bitCount < 15) {
    s.bits |= (s.input[s.at++] ?? 0) << s.bitCount;
    s.bitCount += 8;
  }
  const entry = code.quick[s.bits & (code.quick.length - 1)]!;
  const found = entry !== 0 ? entry : walk(code, s.bits);
  s.bits >>>= found & 15;
  s.bitCount -= found & 15;
  return found === 0 ? -1 : found >> 4;
}

/** Bit by bit through the lengths, as the code is defined; symbol << 4 | length, 0 where there is none. */
function walk(code: Code, bits: number): number {
  let word = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    word |= (bits >> (length - 1)) & 1;
    const count = code.count[length]!;
    if (word - count < first) return (code.symbols[index + (word - first)]! << 4) | length;
    index += count;
    first = (first + count) << 1;
    word <<= 1;
  }
  return 0;
}

function copyStored(s: Stream): boolean {
  // Whole bytes may wait among the bits.
  while (s.bitCount > 0 && s.stored > 0 && s.out < WINDOW) {
    s.window[s.out++] = take(s, 8);
    s.stored--;
  }
  const size = Math.min(s.stored, WINDOW - s.out);
  if (s.at + size > s.input.length) return false;
  s.window.set(s.input.subarray(s.at, s.at + size), s.out);
  s.at += size;
  s.out += size;
  s.stored -= size;
  if (s.stored === 0) s.isInBlock = false;
  return true;
}

/** Symbols of the block until it ends or the window is full. State lives in locals meanwhile: this loop is where the time goes. */
function decodeBlock(s: Stream): boolean {
  const { input, window, literal, distance } = s;
  const quick = literal.quick;
  const far = distance.quick;
  const literalMask = quick.length - 1;
  const distanceMask = far.length - 1;
  const end = input.length + 8;
  let { at, bits, bitCount, out } = s;
  let isGood = true;
  while (out < WINDOW - LONGEST) {
    // At least 24 bits: a length takes 20 of them at most, a distance 15 before its own bits.
    while (bitCount < 24) {
      bits |= input[at++]! << bitCount;
      bitCount += 8;
    }
    let entry = quick[bits & literalMask]!;
    if (entry === 0 && (entry = walk(literal, bits)) === 0) {
      isGood = false;
      break;
    }
    bits >>>= entry & 15;
    bitCount -= entry & 15;
    let symbol = entry >> 4;
    if (symbol < 256) {
      window[out++] = symbol;
      continue;
    }
    if (symbol === 256) {
      s.isInBlock = false;
      break;
    }
    symbol -= 257;
    if (symbol > 28 || at > end) {
      isGood = false;
      break;
    }
    const lengthBits = LENGTH_BITS[symbol]!;
    const length = LENGTH_BASE[symbol]! + (bits & ((1 << lengthBits) - 1));
    bits >>>= lengthBits;
    bitCount -= lengthBits;
    while (bitCount < 15) {
      bits |= input[at++]! << bitCount;
      bitCount += 8;
    }
    entry = far[bits & distanceMask]!;
    if (entry === 0 && (entry = walk(distance, bits)) === 0) {
      isGood = false;
      break;
    }
    bits >>>= entry & 15;
    bitCount -= entry & 15;
    symbol = entry >> 4;
    const distanceBits = DISTANCE_BITS[symbol]!;
    while (bitCount < distanceBits) {
      bits |= input[at++]! << bitCount;
      bitCount += 8;
    }
    const back = DISTANCE_BASE[symbol]! + (bits & ((1 << distanceBits) - 1));
    bits >>>= distanceBits;
    bitCount -= distanceBits;
    if (symbol > 29 || back > out) {
      isGood = false;
      break;
    }
    for (let from = out - back, to = out + length; out < to;) window[out++] = window[from++]!;
  }
  s.at = at;
  s.bits = bits;
  s.bitCount = bitCount;
  s.out = out;
  return isGood;
}

function damaged(part: string): Error {
  return failure("zip-damaged", { reason: "deflate", part });
}
