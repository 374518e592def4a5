import { failure } from "../../engine/diagnostics/failure";
import { crc32 } from "./crc32";
import { inflating } from "./inflate";
import { readDirectory } from "./zip-directory";

export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly method: 0 | 8;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
  readonly dataOffset: number;
  /** Date in the upper 16 bits, time in the lower, as DOS writes them. */
  readonly time: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** The entry of a part: upper and lower case are one (ECMA-376 part 2, 6.2.2.3), a leading slash does not matter, folders are no parts. */
  readonly find: (name: string) => ZipEntry | null;
}

/**
 * Opens the directory and holds it to what `zip-directory.ts` promises. No part is unpacked yet.
 * @throws Failure file-truncated, file-encrypted, zip-damaged, zip-bomb
 */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.isFolder) continue;
    const key = partKey(entry.name);
    if (byName.has(key)) throw failure("zip-damaged", { reason: "duplicate", part: entry.name });
    byName.set(key, entry);
  }
  return { bytes, entries, find: (name) => byName.get(partKey(name)) ?? null };
}

/** The bytes as they lie in the file, for copying. */
export function compressedBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  return zip.bytes.subarray(entry.dataOffset, entry.dataOffset + entry.compressedSize);
}

/**
 * The whole part.
 * @throws Failure zip-damaged where size or checksum is not what the directory says
 */
export function unpacked(zip: Zip, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  const next = unpacking(zip, entry);
  for (let piece = next(); piece !== null; piece = next()) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * The part piece by piece, `null` at its end: a part of 300 MB need not stand in memory. Stops as soon as there is more than the
 * directory says, so that a lying directory costs no more than an honest one. A piece is good until the next is asked for.
 * @throws Failure zip-damaged, at the latest instead of the closing `null`
 */
export function unpacking(zip: Zip, entry: ZipEntry): () => Uint8Array | null {
  const next = entry.method === 0 ? storedPieces(compressedBytes(zip, entry)) : inflating(compressedBytes(zip, entry), entry.name);
  let size = 0;
  let crc = 0;
  return () => {
    const piece = next();
    size += piece?.length ?? 0;
    if (size > entry.size) throw damaged(entry.name, "size");
    if (piece !== null) {
      crc = crc32(piece, crc);
      return piece;
    }
    if (size !== entry.size) throw damaged(entry.name, "size");
    if (crc !== entry.crc) throw damaged(entry.name, "checksum");
    return null;
  };
}

function storedPieces(stored: Uint8Array): () => Uint8Array | null {
  let at = 0;
  return () => {
    if (at >= stored.length) return null;
    const piece = stored.subarray(at, at + 65_536);
    at += piece.length;
    return piece;
  };
}

function damaged(part: string, reason: string): Error {
  return failure("zip-damaged", { reason, part });
}

/** Some old .NET writers put backslashes where the format wants slashes. */
function partKey(name: string): string {
  const key = name.includes("\\") ? name.replaceAll("\\", "/") : name;
  return (key.startsWith("/") ? key.slice(1) : key).toLowerCase();
}
