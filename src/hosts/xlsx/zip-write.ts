import { Deflate } from "fflate";
import { crc32 } from "./crc32";
import { compressedBytes, type Zip, type ZipEntry } from "./zip";

/** A part ready for the file: its name and its bytes as they will lie there. */
export interface PackedPart {
  readonly name: Uint8Array;
  readonly isFolder: boolean;
  readonly method: 0 | 8;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  readonly time: number;
  readonly pieces: readonly Uint8Array[];
}

/**
 * Deflates the next piece of a part (raw, RFC 1951): the results of all pieces in a row are one stream, which `isLast` ends.
 * An app with something faster than fflate at hand passes it in: with Node's zlib, writing a large sheet takes half the time (see write-speed.md).
 */
export type DeflatePiece = (piece: Uint8Array, isLast: boolean) => Uint8Array;

/** Large sheets take the level that fflate is fastest at; small parts cost nothing either way. */
const LEVEL_OF_SHEETS = 3;
const LEVEL_OF_PARTS = 6;
/** Characters gathered before they are encoded and deflated: large enough to be fast, small against the whole. */
const BITE = 1 << 18;
/** 1 January 1980, the first day ZIP knows: the same edits give the same bytes whenever they are made. */
const NO_TIME = 0x0021_0000;
const UTF8_NAME = 0x0800;

/** The part of another file, not unpacked: its bytes, its name and its time stay. */
export function copiedPart(zip: Zip, entry: ZipEntry): PackedPart {
  return {
    name: nameBytes(zip, entry),
    isFolder: entry.isFolder,
    method: entry.method,
    // Bit 3 says that sizes follow the data; ours stand before it.
    flags: entry.flags & ~0x0008,
    crc: entry.crc,
    size: entry.size,
    time: entry.time,
    pieces: [compressedBytes(zip, entry)],
  };
}

/** Names are copied as bytes, since old writers store them in code pages nobody declares. */
function nameBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  const view = new DataView(zip.bytes.buffer, zip.bytes.byteOffset);
  return zip.bytes.subarray(entry.localOffset + 30, entry.localOffset + 30 + view.getUint16(entry.localOffset + 26, true));
}

/** New bytes under the name of an entry that is there: where it stands in the file and when it was written stay. */
export function rewrittenPart(zip: Zip, entry: ZipEntry, bytes: Uint8Array): PackedPart {
  return { ...deflated([bytes], deflating(LEVEL_OF_PARTS)), name: nameBytes(zip, entry), flags: entry.flags & UTF8_NAME, time: entry.time };
}

/** `xml` may come in any number of pieces: a sheet of a million cells never stands in memory as one text. */
export function newPart(name: string, xml: Iterable<string>): PackedPart {
  return {
    ...deflated(encodedBites(xml), deflating(LEVEL_OF_PARTS)),
    name: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    time: NO_TIME,
  };
}

export function newSheetPart(name: string, xml: Iterable<string>, deflate: DeflatePiece = deflating(LEVEL_OF_SHEETS)): PackedPart {
  const packed = deflated(encodedBites(xml), deflate);
  return { ...packed, name: new TextEncoder().encode(name), flags: UTF8_NAME, time: NO_TIME };
}

function* encodedBites(xml: Iterable<string>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let bite = "";
  for (const piece of xml) {
    bite += piece;
    if (bite.length < BITE) continue;
    yield encoder.encode(bite);
    bite = "";
  }
  if (bite !== "") yield encoder.encode(bite);
}

function deflated(bites: Iterable<Uint8Array>, deflate: DeflatePiece): Omit<PackedPart, "name" | "flags" | "time"> {
  const pieces: Uint8Array[] = [];
  let crc = 0;
  let size = 0;
  for (const bite of bites) {
    crc = crc32(bite, crc);
    size += bite.length;
    pieces.push(deflate(bite, false));
  }
  pieces.push(deflate(new Uint8Array(0), true));
  return { isFolder: false, method: 8, crc, size, pieces };
}

/** One stream of fflate; pieces may come out later than they went in. */
function deflating(level: 3 | 6): DeflatePiece {
  let made: Uint8Array[] = [];
  const stream = new Deflate({ level, mem: 4 }, (piece) => {
    made.push(piece);
  });
  return (piece, isLast) => {
    made = [];
    stream.push(piece, isLast);
    return made.length === 1 ? made[0]! : joined(made);
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** The whole file, the parts in the order given. */
export function zipOf(parts: readonly PackedPart[]): Uint8Array {
  const sizes = parts.map((part) => part.pieces.reduce((sum, piece) => sum + piece.length, 0));
  const names = parts.reduce((sum, part) => sum + part.name.length, 0);
  const total = parts.length * (LOCAL_SIZE + CENTRAL_SIZE) + 2 * names + sizes.reduce((sum, size) => sum + size, 0) + END_SIZE;
  const bytes = new Uint8Array(total);
  const offsets: number[] = [];
  let at = 0;
  parts.forEach((part, index) => {
    offsets.push(at);
    at = writeLocal(bytes, at, part, sizes[index] ?? 0);
  });
  const directory = at;
  parts.forEach((part, index) => {
    at = writeCentral(bytes, at, part, sizes[index] ?? 0, offsets[index] ?? 0);
  });
  writeEnd(bytes, at, parts.length, directory);
  return bytes;
}

function writeLocal(bytes: Uint8Array, start: number, part: PackedPart, compressedSize: number): number {
  const view = new DataView(bytes.buffer);
  view.setUint32(start, 0x04034b50, true);
  writeShared(view, start + 4, part, compressedSize);
  bytes.set(part.name, start + LOCAL_SIZE);
  let at = start + LOCAL_SIZE + part.name.length;
  for (const piece of part.pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return at;
}

function writeCentral(bytes: Uint8Array, start: number, part: PackedPart, compressedSize: number, offset: number): number {
  const view = new DataView(bytes.buffer);
  view.setUint32(start, 0x02014b50, true);
  view.setUint16(start + 4, 20, true);
  writeShared(view, start + 6, part, compressedSize);
  view.setUint32(start + 38, part.isFolder ? 0x10 : 0, true);
  view.setUint32(start + 42, offset, true);
  bytes.set(part.name, start + CENTRAL_SIZE);
  return start + CENTRAL_SIZE + part.name.length;
}

/** The 26 bytes that both headers have in common; no extra fields. */
function writeShared(view: DataView, at: number, part: PackedPart, compressedSize: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, part.flags, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint32(at + 6, part.time, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, compressedSize, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

function writeEnd(bytes: Uint8Array, at: number, count: number, directory: number): void {
  const view = new DataView(bytes.buffer);
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
