import { assembled } from "./assembled";
import { relationshipsXml } from "./chart-xml";
import { relationshipKind, relationshipType } from "./dialect";
import { CONTENT_TYPES, type Opened, openWorkbook, textAt } from "./opened";
import { openPackage, type Package, relationshipsPart } from "./package";
import { contentTypesText, overriddenParts, relationshipsText } from "./package-text";
import { freeNames, freeRelationshipIds, relativeTarget } from "./part-names";
import { attributeOf, childrenOf, contentOf, namespaceOf, outlineOf } from "./xml-outline";
import { XML_DECLARATION, xmlText } from "./xml-text";
import { newPart } from "./zip-write";
import { openZip } from "./zip";

/** Texts kept with a workbook, by their keys. */
export type KeptTexts = ReadonlyMap<string, string>;

const NAMESPACE = "urn:cai-tien:kept:1";
/** By which Excel tells the item from those of others; of no meaning besides. */
const ITEM_ID = "{8E2C1E0A-5B0C-4D8B-9C53-6B1B4C0A7A11}";
/** Bytes of the part. Choices take a few hundred; what is larger is not ours. */
const MOST_BYTES = 512 * 1024;

/**
 * What the page keeps with a workbook lies in a part of its own, a "custom XML" item (ECMA-376 part 1, 15.2.5): Excel and LibreOffice carry such
 * items along unread, whoever wrote them. A hidden sheet would outlive more programs, but could not be added where the structure of the
 * workbook is locked, and would stand between a person's sheets for the sake of a number. Empty where there is none or it is damaged.
 */
export function keptIn(bytes: Uint8Array): KeptTexts {
  try {
    const pack = openPackage(openZip(bytes));
    const part = keptPart(pack);
    return part === null ? new Map() : textsIn(textAt(pack.zip, part), part);
  } catch {
    return new Map();
  }
}

/**
 * The workbook with these texts kept in it; every other part as it lies there, and the very bytes where it keeps them already. A workbook
 * that keeps nothing, and is to keep nothing, gets nothing.
 * @throws Failure what `openWorkbook` throws
 */
export function withKept(bytes: Uint8Array, kept: KeptTexts): Uint8Array {
  const opened = openWorkbook(bytes);
  const there = keptPart(opened.pack);
  if (there === null && kept.size === 0) return bytes;
  if (there === null) return withNewPart(opened, xmlOf(kept));
  const text = textAt(opened.zip, there);
  if (isSame(textsIn(text, there), kept)) return bytes;
  return assembled(opened.zip, { changes: new Map([[there, xmlOf(kept)]]), gone: new Set(), made: [] });
}

function keptPart(pack: Package): string | null {
  // LibreOffice hangs the item under the package itself.
  const links = [...pack.relationshipsOf(pack.workbookPart), ...pack.relationshipsOf("")];
  const items = links.filter((one) => !one.isExternal && relationshipKind(one.type) === "customXml");
  return items.map(({ target }) => target).find((part) => isOurs(pack, part)) ?? null;
}

/** What cannot be read is nobody's that we know. */
function isOurs({ zip }: Package, part: string): boolean {
  const entry = zip.find(part);
  if (entry === null || entry.size > MOST_BYTES) return false;
  try {
    const text = textAt(zip, part);
    return text.includes(NAMESPACE) && namespaceOf(text, outlineOf(text, part)) === NAMESPACE;
  } catch {
    return false;
  }
}

function textsIn(text: string, part: string): KeptTexts {
  const entries = childrenOf(outlineOf(text, part), "text").map(
    (one) => [attributeOf(text, one, "key") ?? "", contentOf(text, one)] as const,
  );
  return new Map(entries);
}

function xmlOf(kept: KeptTexts): string {
  const texts = [...kept].map(([key, text]) => `<text key="${xmlText(key)}">${xmlText(text)}</text>`);
  return `${XML_DECLARATION}<kept xmlns="${NAMESPACE}">${texts.join("")}</kept>`;
}

function isSame(a: KeptTexts, b: KeptTexts): boolean {
  return a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
}

function withNewPart({ zip, pack, workbook }: Opened, xml: string): Uint8Array {
  const types = textAt(zip, CONTENT_TYPES);
  const freeName = freeNames([...zip.entries.map(({ name }) => name), ...overriddenParts(types, CONTENT_TYPES)]);
  const item = freeName("customXml/item", ".xml");
  const props = freeName("customXml/itemProps", ".xml");
  const id = freeRelationshipIds(pack.relationshipsOf(pack.workbookPart).map((one) => one.id))();
  const rels = relationshipsPart(pack.workbookPart);
  const link = { id, kind: "customXml", target: relativeTarget(pack.workbookPart, item) };
  const propsType = relationshipType(workbook.dialect, "customXmlProps");
  const propsLink = `<Relationship Id="rId1" Type="${propsType}" Target="${relativeTarget(item, props)}"/>`;
  const added = [{ part: props, contentType: "customXmlProperties" }];
  return assembled(zip, {
    changes: new Map([
      [rels, relationshipsText(textAt(zip, rels), rels, workbook, [link], new Set())],
      [CONTENT_TYPES, withXmlType(contentTypesText(types, CONTENT_TYPES, added, new Set()), pack, item)],
    ]),
    gone: new Set(),
    made: [
      {
        parts: [newPart(item, [xml]), newPart(relationshipsPart(item), [relationshipsXml([propsLink])]), newPart(props, [propsXml()])],
        types: [],
      },
    ],
  });
}

/** Most packages say what ".xml" is; where one does not, the item has to. */
function withXmlType(text: string, pack: Package, item: string): string {
  if (pack.contentTypeOf(item) !== null) return text;
  const { prefix, close } = outlineOf(text, CONTENT_TYPES);
  return `${text.slice(0, close)}<${prefix}Override PartName="/${item}" ContentType="application/xml"/>${text.slice(close)}`;
}

function propsXml(): string {
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs>`;
  return `${XML_DECLARATION}<ds:datastoreItem xmlns:ds="${namespace}" ds:itemID="${ITEM_ID}">${schema}</ds:datastoreItem>`;
}
