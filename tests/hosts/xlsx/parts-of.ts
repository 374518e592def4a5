import { unzipSync } from "fflate";
import { advance, END, xmlOf } from "../../../src/hosts/xlsx/xml";
import { openZip, type ZipEntry } from "../../../src/hosts/xlsx/zip";

const decoder = new TextDecoder();

/** Every part, unpacked by an independent program. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function partText(bytes: Uint8Array, part: string): string {
  const content = partsOf(bytes).get(part);
  if (content === undefined) throw new Error(`no part ${part}`);
  return decoder.decode(content);
}

/** Parts, folders too, whose stored bytes, name, method or date differ, or that are gone, or stand in another order. */
export function partsThatChanged(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = openZip(before);
  const now = new Map(openZip(after).entries.map((entry, place) => [entry.name, { entry, place }]));
  let last = -1;
  return old.entries.flatMap((entry) => {
    const there = now.get(entry.name);
    if (there === undefined || there.place < last) return [entry.name];
    last = there.place;
    return fingerprint(before, entry) === fingerprint(after, there.entry) ? [] : [entry.name];
  });
}

function fingerprint(bytes: Uint8Array, { method, crc, size, time, dataOffset, compressedSize }: ZipEntry): string {
  return [method, crc, size, time, Buffer.from(bytes.subarray(dataOffset, dataOffset + compressedSize)).toString("base64")].join();
}

/** Reads every XML part to its end by the strict scanner. @throws Failure xml-damaged */
export function scanAll(bytes: Uint8Array, isMeant: (part: string) => boolean = () => true): void {
  for (const [part, content] of partsOf(bytes)) {
    if (!/\.(?:xml|rels)$/.test(part) || !isMeant(part)) continue;
    const scanner = xmlOf(part, decoder.decode(content));
    while (advance(scanner) !== END);
  }
}
