import { failure } from "../../engine/diagnostics/failure";
import type { ZipEntry } from "./zip";

/** A workbook of Excel has some tens of parts, one with a thousand pictures some thousand. */
export const MAX_PARTS = 5_000;
export const MAX_UNPACKED = 300 * 1024 * 1024;
/** Why 100:1, and why only from here on: see `limits.md`. */
export const MAX_RATIO = 100;
export const RATIO_FROM = 20 * 1024 * 1024;

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

interface Directory {
  readonly offset: number;
  readonly count: number;
  /** Bytes before the archive proper; every offset in it counts from there. */
  readonly shift: number;
}

/**
 * The entries of the directory at the end of the file. Promised: at most 5,000, no two overlap, all lie before the directory,
 * none is encrypted, all are stored or deflated, and unpacked they are at most 300 MB by their own word (`unpacking` holds them to it).
 * @throws Failure file-truncated, file-encrypted, zip-damaged, zip-bomb
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) throw failure("file-truncated", { reason: "directory" });
  if (directory.count > MAX_PARTS) throw failure("zip-bomb", { reason: "parts", parts: directory.count, limit: MAX_PARTS });
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged("directory");
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damaged("directory");
    entries.push(readEntry(view, at, directory.shift));
    at = next;
  }
  refuseBombs(entries);
  refuseOverlaps(entries, directory.offset);
  return entries;
}

function readEntry(view: DataView, at: number, shift: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const flags = view.getUint16(at + 8, true);
  const name = entryName(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const method = view.getUint16(at + 10, true);
  const isFolder = name.endsWith("/") || name.endsWith("\\");
  if ((flags & 0x41) !== 0) throw failure("file-encrypted", { reason: "zip", part: name });
  if (method !== 0 && method !== 8) throw damaged("method", name);
  const { size, compressedSize, offset } = sizesOf(view, at, nameLength, name);
  const localOffset = offset + shift;
  if (localOffset + 30 > view.byteLength || view.getUint32(localOffset, true) !== LOCAL) throw damaged("local-header", name);
  const dataOffset = localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  if (method === 0 && size !== compressedSize) throw damaged("size", name);
  if (isFolder && size > 0) throw damaged("folder", name);
  const time = view.getUint32(at + 12, true);
  return { name, isFolder, method, flags, crc: view.getUint32(at + 16, true), compressedSize, size, localOffset, dataOffset, time };
}

/** ZIP64 keeps what does not fit, in this order, in an extra field; writers that stream use it for small parts too. */
function sizesOf(view: DataView, at: number, nameLength: number, name: string): { size: number; compressedSize: number; offset: number } {
  const extra = at + 46 + nameLength;
  let wide = findZip64(view, extra, extra + view.getUint16(at + 30, true));
  const field = (place: number): number => {
    const narrow = view.getUint32(place, true);
    if (narrow !== FULL_32) return narrow;
    if (wide === null || wide.from + 8 > wide.to) throw damaged("zip64", name);
    const value = view.getUint32(wide.from, true) + view.getUint32(wide.from + 4, true) * 0x1_0000_0000;
    wide = { from: wide.from + 8, to: wide.to };
    return value;
  };
  const size = field(at + 24);
  const compressedSize = field(at + 20);
  return { size, compressedSize, offset: field(at + 42) };
}

function findZip64(view: DataView, from: number, to: number): { readonly from: number; readonly to: number } | null {
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && end <= to) return { from: at + 4, to: end };
    at = end;
  }
  return null;
}

/** Searched from the end, since a comment of up to 65,535 bytes may follow; a signature inside that comment leads nowhere and is passed over. */
function findDirectory(view: DataView): Directory | null {
  const lowest = Math.max(0, view.byteLength - 22 - FULL_16);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const directory = directoryAt(view, at);
    if (directory !== null) return directory;
  }
  return null;
}

function directoryAt(view: DataView, end: number): Directory | null {
  const wide = zip64End(view, end);
  const count = wide?.count ?? view.getUint16(end + 10, true);
  const size = wide?.size ?? view.getUint32(end + 12, true);
  const said = wide?.offset ?? view.getUint32(end + 16, true);
  const offset = (wide?.at ?? end) - size;
  const shift = offset - said;
  if (offset < 0 || shift < 0) return null;
  if (count > 0 && view.getUint32(offset, true) !== CENTRAL) return null;
  return { offset, count, shift };
}

function zip64End(view: DataView, end: number): { at: number; count: number; size: number; offset: number } | null {
  const isWide =
    view.getUint16(end + 10, true) === FULL_16 || view.getUint32(end + 12, true) === FULL_32 || view.getUint32(end + 16, true) === FULL_32;
  const locator = end - 20;
  if (!isWide || locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) return null;
  return {
    at,
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (entry.size > RATIO_FROM && entry.size > MAX_RATIO * entry.compressedSize) {
      throw failure("zip-bomb", { reason: "ratio", part: entry.name, limit: MAX_RATIO });
    }
  }
  if (total > MAX_UNPACKED)
    throw failure("zip-bomb", { reason: "size", megabytes: Math.ceil(total / 1048576), limit: MAX_UNPACKED / 1048576 });
}

/** Entries that share bytes are how a small file claims petabytes; no honest writer makes them. */
function refuseOverlaps(entries: readonly ZipEntry[], directory: number): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.localOffset - b.localOffset)) {
    if (entry.localOffset < end) throw damaged("overlap", entry.name);
    end = entry.dataOffset + entry.compressedSize;
    if (end > directory) throw damaged("overlap", entry.name);
  }
}

/** Part names are ASCII by the rules; what is not UTF-8 is read byte by byte so that it stays distinct. */
function entryName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

function damaged(reason: string, part = ""): Error {
  return failure("zip-damaged", { reason, part });
}
