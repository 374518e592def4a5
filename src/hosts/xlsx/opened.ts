import { failure } from "../../engine/diagnostics/failure";
import { relationshipKind } from "./dialect";
import { openPackage, type Package } from "./package";
import { decodePart } from "./part-codec";
import { outlineWorkbook, type WorkbookOutline } from "./workbook-outline";
import { childrenOf, outlineOf, type XmlElement } from "./xml-outline";
import { openZip, unpacked, type Zip } from "./zip";

export const CONTENT_TYPES = "[Content_Types].xml";

/** A workbook that is about to be changed. */
export interface Opened {
  readonly zip: Zip;
  readonly pack: Package;
  readonly workbook: WorkbookOutline;
}

/** @throws Failure what `openZip` and `openPackage` throw */
export function openWorkbook(bytes: Uint8Array): Opened {
  const zip = openZip(bytes);
  const pack = openPackage(zip);
  return { zip, pack, workbook: outlineWorkbook(textAt(zip, pack.workbookPart), pack.workbookPart) };
}

/** The whole text of a part, in whatever encoding it lies there. @throws Failure package-damaged */
export function textAt(zip: Zip, part: string): string {
  const entry = zip.find(part);
  if (entry === null) throw failure("package-damaged", { part, reason: "part-missing" });
  return decodePart(unpacked(zip, entry)).text;
}

/** The part of the sheet at this place among the tabs; null where there is none. */
export function sheetPartAt({ pack, workbook }: Opened, index: number): string | null {
  const entry = workbook.sheets[index];
  return pack.relationshipsOf(pack.workbookPart).find((one) => one.id === entry?.relationshipId)?.target ?? null;
}

/** The place among the tabs of the sheet with this name; -1 where there is none. */
export function indexOfSheet({ workbook }: Opened, name: string): number {
  return workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** Read only once a cell of the sheet refers to it. */
export function sharedStringsOf({ zip, pack }: Opened): (index: number) => string | null {
  let strings: { readonly text: string; readonly items: readonly XmlElement[] } | null = null;
  return (index) => {
    if (strings === null) {
      const there = pack.relationshipsOf(pack.workbookPart).find((one) => relationshipKind(one.type) === "sharedStrings");
      const text = there === undefined ? "" : textAt(zip, there.target);
      strings = { text, items: text === "" ? [] : childrenOf(outlineOf(text, there?.target ?? ""), "si") };
    }
    const item = strings.items[index];
    return item === undefined ? null : strings.text.slice(item.start, item.end);
  };
}
