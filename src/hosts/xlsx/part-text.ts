import { failure } from "../../engine/diagnostics/failure";
import { type Zip, type ZipEntry, unpacking } from "./zip";

/**
 * The text of an XML part piece by piece, then `null`; no piece ends inside a character. The encoding is that of its byte order mark or
 * its XML declaration; UTF-8 and UTF-16 are what XML demands, others are read where the platform knows them.
 * @throws Failure zip-damaged, xml-damaged
 */
export function textOf(zip: Zip, entry: ZipEntry): () => string | null {
  const next = unpacking(zip, entry);
  let decode: ((bytes: Uint8Array, isLast: boolean) => string) | null = null;
  let isOver = false;
  return () => {
    while (!isOver) {
      const piece = next();
      isOver = piece === null;
      const bytes = piece ?? NOTHING;
      decode ??= decoderFor(bytes, entry.name);
      const text = decode(bytes, isOver);
      if (text !== "") return text;
    }
    return null;
  };
}

const NOTHING = new Uint8Array(0);

function decoderFor(start: Uint8Array, part: string): (bytes: Uint8Array, isLast: boolean) => string {
  const label = encodingOf(start);
  if (label === "utf-8") return utf8Decoder();
  try {
    const decoder = new TextDecoder(label);
    return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
  } catch {
    throw failure("xml-damaged", { reason: "encoding", part });
  }
}

/**
 * Node decodes UTF-8 several times faster when it need not remember a half character from the piece before, so pieces are cut here
 * between characters.
 */
function utf8Decoder(): (bytes: Uint8Array, isLast: boolean) => string {
  let rest = new Uint8Array(0);
  const first = new TextDecoder("utf-8");
  const later = new TextDecoder("utf-8", { ignoreBOM: true });
  let decoder = first;
  return (piece, isLast) => {
    let bytes = piece;
    if (rest.length > 0) {
      bytes = new Uint8Array(rest.length + piece.length);
      bytes.set(rest);
      bytes.set(piece, rest.length);
    }
    const end = isLast ? bytes.length : wholeCharacters(bytes);
    rest = bytes.slice(end);
    const text = decoder.decode(bytes.subarray(0, end));
    if (end > 0) decoder = later;
    return text;
  };
}

/** How many bytes hold whole characters: a lead byte among the last three whose followers are not all there begins the next piece. */
function wholeCharacters(bytes: Uint8Array): number {
  const size = bytes.length;
  for (let back = 1; back <= 3 && back <= size; back++) {
    const byte = bytes[size - back]!;
    if (byte < 0x80) return size;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? size - back : size;
    }
  }
  return size;
}

function encodingOf(start: Uint8Array): string {
  const a = start[0] ?? 0;
  const b = start[1] ?? 0;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xef && b === 0xbb) return "utf-8";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...start.subarray(0, 200));
  const declared = /^<\?xml[^>]{0,100}?\sencoding\s?=\s?["']([A-Za-z0-9._-]{1,40})["']/.exec(head);
  const label = (declared?.[1] ?? "utf-8").toLowerCase();
  return label === "utf8" || label.startsWith("utf-16") || label === "us-ascii" ? "utf-8" : label;
}
