import { deflateSync } from "fflate";
import { deflateRawSync, constants } from "node:zlib";
import fc from "fast-check";
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

  it("sums in pieces as in one", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(text.subarray(1_001), crc32(text.subarray(0, 1_001)))).toBe(crc32(text));
  });
});
