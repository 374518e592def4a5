import { deflateSync } from "fflate";
import { deflateRawSync, constants } from "node:zlib";
import { fc } from "../../properties";
import { isFailure } from "../../../src/engine/diagnostics/failure";
import { crc32 } from "../../../src/hosts/xlsx/crc32";
import { inflating } from "../../../src/hosts/xlsx/inflate";

function inflated(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const next = inflating(packed, "a.xml");
  for (let piece = next(); piece !== null; piece = next()) pieces.push(piece.slice());
  return Uint8Array.from(Buffer.concat(pieces));
}

/** Text with repeats near and far, numbers and noise, as sheets have it. */
function sheetLike(size: number): Uint8Array {
  let seed = 11;
  const random = (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff);
  let text = "";
  while (text.length < size)
    text += `<c r="A${random() % 5000}" t="s"><v>${random() % 100}</v></c>${random() % 50 === 0 ? "Tiêu chí ".repeat(random() % 60) : ""}`;
  return new TextEncoder().encode(text);
}

/** Dynamic blocks of `letters` literals each, under the longest codes there are: the dearest tables for the fewest bytes. */
function blocksWithTables(blocks: number, letters: number): Uint8Array {
  const bytes: number[] = [];
  let byte = 0;
  let filled = 0;
  const put = (value: number, bits: number): void => {
    for (let i = 0; i < bits; i++) {
      byte |= ((value >> i) & 1) << filled;
      if (++filled < 8) continue;
      bytes.push(byte);
      byte = filled = 0;
    }
  };
  // Sixteen symbols of four bits tell the lengths: 1 to 15, and 18 for a run of zeros.
  const length = (symbol: number): void => {
    const code = symbol === 18 ? 15 : symbol - 1;
    for (let i = 3; i >= 0; i--) put(code >> i, 1);
  };
  const zeros = (count: number): void => {
    length(18);
    put(count - 11, 7);
  };
  const climbing = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15];
  for (let block = 0; block < blocks; block++) {
    put(block === blocks - 1 ? 1 : 0, 1);
    put(2, 2);
    put(15, 5);
    put(15, 5);
    put(15, 4);
    for (const symbol of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]) put([16, 17, 0].includes(symbol) ? 0 : 4, 3);
    zeros(138);
    zeros(103);
    for (const bits of [...climbing, 1]) length(bits);
    zeros(15);
    for (const bits of [1, ...climbing]) length(bits);
    for (let i = 0; i < letters; i++) put(0b01, 2);
    put(0, 1);
  }
  put(0, 7);
  return Uint8Array.from(bytes);
}

describe("unpacking of deflate", () => {
  const text = sheetLike(400_000);

  it.each([0, 1, 2, 5, 6, 9])("gives back what was packed at level %i, by either packer", (level) => {
    expect(Buffer.compare(inflated(deflateSync(text, { level: level as 6 })), text)).toBe(0);
    expect(Buffer.compare(inflated(deflateRawSync(text, { level })), text)).toBe(0);
  });

  it.each([constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE])("gives back what strategy %i packed", (strategy) => {
    expect(Buffer.compare(inflated(deflateRawSync(text, { strategy })), text)).toBe(0);
  });

  it("gives back any bytes, none too", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), fc.integer({ min: 1, max: 400 }), (bytes, times) => {
        const whole = new Uint8Array(bytes.length * times);
        for (let i = 0; i < times; i++) whole.set(bytes, i * bytes.length);
        expect(Buffer.compare(inflated(deflateRawSync(whole)), whole)).toBe(0);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it("refuses or unpacks any bytes whatever, and ends", () => {
    const packed = deflateRawSync(text.subarray(0, 3_000));
    const hurt = fc.tuple(fc.nat(packed.length - 1), fc.nat(255)).map(([at, byte]) => {
      const copy = Uint8Array.from(packed);
      copy[at] = byte;
      return copy;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), hurt), (bytes) => {
        try {
          inflated(bytes);
        } catch (thrown) {
          if (!isFailure(thrown)) throw thrown;
        }
      }),
      { numRuns: 3_000, seed: 5 },
    );
  });

  it("refuses a stream that ends early, wherever", () => {
    const packed = deflateRawSync(text.subarray(0, 2_000));
    for (let size = 0; size < packed.length; size += 7) expect(() => inflated(packed.subarray(0, size))).toThrow("zip-damaged");
  });

  it("refuses millions of blocks that hold next to nothing", () => {
    // A fixed block that ends at once takes ten bits: 0, 10, 0000000; four of them are five bytes.
    const empty = [0b00000010, 0b00001000, 0b00100000, 0b10000000, 0b00000000];
    const blocks = new Uint8Array(50_000);
    for (let i = 0; i < blocks.length; i++) blocks[i] = empty[i % 5]!;
    expect(() => inflated(blocks)).toThrow("zip-damaged");
  });

  it("refuses thousands of small blocks that each bring tables of their own", () => {
    expect(() => inflated(blocksWithTables(5_000, 4))).toThrow("zip-damaged");
    expect(inflated(blocksWithTables(5_000, 400)).length).toBe(5_000 * 400);
  });

  it("sums in pieces as in one", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(text.subarray(1_001), crc32(text.subarray(0, 1_001)))).toBe(crc32(text));
  });
});
