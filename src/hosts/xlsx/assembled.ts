import { decodePart, encodePart } from "./part-codec";
import { partKey } from "./part-names";
import type { MadeParts } from "./sheet-parts";
import { unpacked, type Zip, type ZipEntry } from "./zip";
import { copiedPart, newPart, type PackedPart, rewrittenPart, zipOf } from "./zip-write";

export interface Assembly {
  /** Part name → its whole text, of parts that are there and of small new ones. */
  readonly changes: ReadonlyMap<string, string>;
  /** Keys of parts. */
  readonly gone: ReadonlySet<string>;
  readonly made: readonly MadeParts[];
}

/** The file with these parts changed, gone and come; every other is copied as it lies there, in its old place. */
export function assembled(zip: Zip, { changes, gone, made }: Assembly): Uint8Array {
  const texts = new Map([...changes].map(([part, text]) => [partKey(part), { part, text }]));
  const parts: PackedPart[] = [];
  for (const entry of zip.entries) {
    const change = texts.get(partKey(entry.name));
    if (change !== undefined && !entry.isFolder) {
      parts.push(changedPart(zip, entry, change.text));
      texts.delete(partKey(entry.name));
    } else if (entry.isFolder || !gone.has(partKey(entry.name))) {
      parts.push(copiedPart(zip, entry));
    }
  }
  for (const { part, text } of texts.values()) parts.push(newPart(part, [text]));
  return zipOf([...parts, ...made.flatMap((one) => one.parts)]);
}

function changedPart(zip: Zip, entry: ZipEntry, text: string): PackedPart {
  const original = decodePart(unpacked(zip, entry));
  return text === original.text ? copiedPart(zip, entry) : rewrittenPart(zip, entry, encodePart(original, text));
}
