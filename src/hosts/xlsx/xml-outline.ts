import { failure } from "../../engine/diagnostics/failure";

/** Where an element stands in its text, so that text can be put beside it and everything else stays as it was. */
export interface XmlElement {
  /** As written, prefix and all. */
  readonly name: string;
  readonly local: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly start: number;
  /** After the ">" of the start tag. */
  readonly open: number;
  /** Before the "</" of the end tag; equals `open` where the element closes itself. */
  readonly close: number;
  readonly end: number;
  readonly isSelfClosed: boolean;
  readonly children: readonly XmlElement[];
}

interface Growing {
  name: string;
  local: string;
  prefix: string;
  start: number;
  open: number;
  close: number;
  end: number;
  isSelfClosed: boolean;
  children: Growing[];
}

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Where the value stands, between its quotes. */
  readonly from: number;
  readonly until: number;
}

const DEEPEST = 200;

/**
 * The elements of a whole document. Strict about what patching relies on (tags that match, nothing declared) and linear in the text.
 * @throws Failure xml-damaged, xml-forbidden
 */
export function outlineOf(text: string, part: string): XmlElement {
  const open: Growing[] = [];
  let root: Growing | null = null;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) {
      at = afterAside(text, at, part);
    } else if (next === 0x2f) {
      at = closeElement(text, at, open, part);
    } else {
      const element = startElement(text, at, part);
      const parent = open[open.length - 1];
      if (parent !== undefined) parent.children.push(element);
      else if (root === null) root = element;
      else throw failure("xml-damaged", { part });
      if (!element.isSelfClosed && open.push(element) > DEEPEST) throw failure("xml-damaged", { part });
      at = element.open;
    }
  }
  if (root === null || open.length > 0) throw failure("xml-damaged", { part });
  return root;
}

/** Comments, CDATA and processing instructions hold nothing of ours; a DOCTYPE is refused. */
export function afterAside(text: string, at: number, part: string): number {
  if (text.startsWith("<!DOCTYPE", at)) throw failure("xml-forbidden", { part });
  const closing = text.startsWith("<!--", at) ? "-->" : text.startsWith("<![CDATA[", at) ? "]]>" : "?>";
  const end = text.indexOf(closing, at + 2);
  if (end === -1) throw failure("xml-damaged", { part });
  return end + closing.length;
}

function closeElement(text: string, at: number, open: Growing[], part: string): number {
  const element = open.pop();
  const end = text.indexOf(">", at);
  if (element === undefined || end === -1 || text.slice(at + 2, end).trimEnd() !== element.name) throw failure("xml-damaged", { part });
  element.close = at;
  element.end = end + 1;
  return end + 1;
}

export function startElement(text: string, start: number, part: string): Growing {
  const end = tagEnd(text, start, part);
  let nameEnd = start + 1;
  while (nameEnd < end && !isSpaceSlashOrEnd(text.charCodeAt(nameEnd))) nameEnd++;
  const name = text.slice(start + 1, nameEnd);
  if (name === "") throw failure("xml-damaged", { part });
  const colon = name.indexOf(":");
  const isSelfClosed = text.charCodeAt(end - 1) === 0x2f;
  const open = end + 1;
  return {
    name,
    local: name.slice(colon + 1),
    prefix: name.slice(0, colon + 1),
    start,
    open,
    close: open,
    end: open,
    isSelfClosed,
    children: [],
  };
}

function tagEnd(text: string, start: number, part: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code === 0x3c) break;
    if (code === 0x22 || code === 0x27) {
      at = text.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at === -1) break;
    }
  }
  throw failure("xml-damaged", { part });
}

function isSpaceSlashOrEnd(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x2f || code === 0x3e;
}

export function attributesOf(text: string, element: XmlElement): readonly XmlAttribute[] {
  const found: XmlAttribute[] = [];
  const stop = element.open - (element.isSelfClosed ? 2 : 1);
  for (let at = element.start + 1 + element.name.length; at < stop;) {
    const equals = text.indexOf("=", at);
    if (equals === -1 || equals >= stop) break;
    let from = equals + 1;
    while (from < stop && text.charCodeAt(from) !== 0x22 && text.charCodeAt(from) !== 0x27) from++;
    const until = text.indexOf(text[from] ?? '"', from + 1);
    if (until === -1 || until > stop) break;
    found.push({ name: text.slice(at, equals).trim(), value: unescaped(text.slice(from + 1, until)), from: from + 1, until });
    at = until + 1;
  }
  return found;
}

export function attributeOf(text: string, element: XmlElement, name: string): string | null {
  return attributesOf(text, element).find((attribute) => attribute.name === name)?.value ?? null;
}

export function isOn(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}

export function childOf(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

export function childrenOf(element: XmlElement | null, local: string): readonly XmlElement[] {
  return element === null ? [] : element.children.filter((child) => child.local === local);
}

/** The characters of an element without children. */
export function contentOf(text: string, element: XmlElement): string {
  return unescaped(text.slice(element.open, element.close));
}

/** The namespace an element's own prefix means, as its own tag or the root's declares it. */
export function namespaceOf(text: string, element: XmlElement): string | null {
  return attributeOf(text, element, element.prefix === "" ? "xmlns" : `xmlns:${element.prefix.slice(0, -1)}`);
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g,
    (whole, hex: string | undefined, decimal: string | undefined, name) => {
      if (name !== undefined) return NAMED.get(name as string) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
