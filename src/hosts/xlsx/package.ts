import { failure } from "../../engine/diagnostics/failure";
import { textOf } from "./part-text";
import { OPEN, END, advance, attribute, enterRoot, openXml, type Xml } from "./xml";
import type { Zip, ZipEntry } from "./zip";

export interface Relationship {
  readonly id: string;
  /** The URI as it stands; transitional and Strict differ in all but the last step. */
  readonly type: string;
  /** Absolute part name without leading slash, or the address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface Package {
  readonly zip: Zip;
  /** Media type of a part, by its override or its extension; null where the package says none. */
  readonly contentTypeOf: (part: string) => string | null;
  /** Relationships of a part, in the order of the file; of the package itself for "". None where it has no relationships part. */
  readonly relationshipsOf: (part: string) => readonly Relationship[];
  /** The part the package is about: for a workbook, its workbook.xml wherever that lies. */
  readonly workbookPart: string;
  readonly has: (part: string) => boolean;
  /**
   * A scanner over the part.
   * @throws Failure package-damaged where it is missing
   */
  readonly open: (part: string) => Xml;
  /** The whole text of a part, without its byte order mark. */
  readonly text: (part: string) => string;
}

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Opens the package in a ZIP: what is where is followed from its content types and relationships, never assumed.
 * @throws Failure package-damaged, xml-damaged, xml-forbidden, zip-damaged
 */
export function openPackage(zip: Zip): Package {
  const open = (part: string): Xml => openXml(part, textOf(zip, entryOf(zip, part)));
  const contentTypeOf = readContentTypes(open(CONTENT_TYPES));
  const known = new Map<string, readonly Relationship[]>();
  const relationshipsOf = (part: string): readonly Relationship[] => {
    const rels = relationshipsPart(part);
    const before = known.get(rels);
    if (before !== undefined) return before;
    const read = zip.find(rels) === null ? [] : readRelationships(open(rels), part, zip);
    known.set(rels, read);
    return read;
  };
  return {
    zip,
    contentTypeOf,
    relationshipsOf,
    workbookPart: mainPart(relationshipsOf("")),
    has: (part) => zip.find(part) !== null,
    open,
    text: (part) => wholeText(zip, part),
  };
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Whether the relationship is of this kind ("worksheet", "sharedStrings"), transitional or Strict. */
export function isOfType(relationship: Relationship, kind: string): boolean {
  return relationship.type.slice(relationship.type.lastIndexOf("/") + 1) === kind;
}

/** The target as an absolute part name: relative to the folder of its source, or from the root where it begins with a slash. */
export function resolved(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/s, "");
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

function mainPart(relationships: readonly Relationship[]): string {
  const main = relationships.find((r) => isOfType(r, "officeDocument") && !r.isExternal);
  if (main === undefined) throw failure("package-damaged", { reason: "no-main-part", part: "_rels/.rels" });
  return main.target;
}

function readContentTypes(x: Xml): (part: string) => string | null {
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  enterRoot(x, "Types");
  while (advance(x) !== END) {
    if (x.kind !== OPEN || !x.isMain) continue;
    const type = attribute(x, "ContentType");
    const extension = attribute(x, "Extension");
    const part = attribute(x, "PartName");
    if (type === null) continue;
    if (x.name === "Default" && extension !== null) byExtension.set(extension.toLowerCase(), type);
    if (x.name === "Override" && part !== null) byPart.set(resolved("", part).toLowerCase(), type);
  }
  return (part) => {
    const key = part.toLowerCase();
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf(".") + 1)) ?? null;
  };
}

function readRelationships(x: Xml, source: string, zip: Zip): readonly Relationship[] {
  const relationships: Relationship[] = [];
  enterRoot(x, "Relationships");
  while (advance(x) !== END) {
    if (x.kind !== OPEN || !x.isMain || x.name !== "Relationship") continue;
    const id = attribute(x, "Id");
    const type = attribute(x, "Type");
    const target = attribute(x, "Target");
    if (id === null || type === null || target === null) continue;
    const isExternal = attribute(x, "TargetMode")?.toLowerCase() === "external";
    relationships.push({ id, type, target: isExternal ? target : partAt(zip, resolved(source, target)), isExternal });
  }
  return relationships;
}

/** Targets are URIs, part names too; some writers escape only one of the two. */
function partAt(zip: Zip, target: string): string {
  if (!target.includes("%") || zip.find(target) !== null) return target;
  try {
    const unescaped = decodeURIComponent(target);
    return zip.find(unescaped) === null ? target : unescaped;
  } catch {
    return target;
  }
}

function entryOf(zip: Zip, part: string): ZipEntry {
  const entry = zip.find(part);
  if (entry === null) throw failure("package-damaged", { reason: "part-missing", part });
  return entry;
}

function wholeText(zip: Zip, part: string): string {
  const next = textOf(zip, entryOf(zip, part));
  let whole = "";
  for (let piece = next(); piece !== null; piece = next()) whole += piece;
  return whole;
}
