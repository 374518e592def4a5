import { failure } from "../../engine/diagnostics/failure";

/** What stands at hand after `advance`. A tag `<c/>` gives OPEN and then CLOSE. */
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export const END = 0;

/** Sheets, styles and strings nest about ten deep. */
export const MAX_DEPTH = 100;
/** Characters of one tag, text or comment: 32,767 in a cell, times seven for escapes, are 0.2 million. */
export const MAX_TOKEN = 2_000_000;
const MAX_ATTRIBUTES = 2_000;

interface ElementName {
  readonly raw: string;
  readonly local: string;
  /** "" where it has none. */
  readonly namespace: string;
}

/**
 * A forward scanner over one part, fed piece by piece. It is strict where leniency would lose or invent content (tags must match, one
 * root, no bare "&", nothing after a cut) and knows no DOCTYPE, hence no entities but the five of XML: nothing can expand.
 * One mutable record and no object per token, because a sheet of a million cells passes here.
 */
export interface Xml {
  readonly part: string;
  readonly pull: () => string | null;
  buffer: string;
  at: number;
  kind: number;
  /** Local name of the element at hand; for TEXT that of the element around it. */
  name: string;
  /** True where the element has the namespace of the root: extensions of other makers are not ours to read. */
  isMain: boolean;
  /** Number of elements open, the one at hand included (for CLOSE: still included). */
  depth: number;
  /** Four numbers per attribute: name from, name to, value from, value to, in `buffer`. */
  attributes: Int32Array;
  attributeCount: number;
  textFrom: number;
  textTo: number;
  /** True for CDATA, where "&" is only itself. */
  isLiteral: boolean;
  isClosing: boolean;
  isRooted: boolean;
  mainNamespace: string;
  readonly stack: ElementName[];
  readonly namespaces: Map<string, string[]>;
  /** Prefixes bound by open elements, for unbinding. */
  readonly bound: { readonly depth: number; readonly prefix: string }[];
  names: Map<string, ElementName>;
  /** The same for names of one letter, by its code: `c`, `v`, `t` and `r` are nearly all tags of a sheet. */
  letters: (ElementName | undefined)[];
}

/** @param pull gives the text piece by piece, no piece ending between two halves of a character, then `null`. */
export function openXml(part: string, pull: () => string | null): Xml {
  return {
    part,
    pull,
    buffer: "",
    at: 0,
    kind: TEXT,
    name: "",
    isMain: false,
    depth: 0,
    attributes: new Int32Array(64),
    attributeCount: 0,
    textFrom: 0,
    textTo: 0,
    isLiteral: false,
    isClosing: false,
    isRooted: false,
    mainNamespace: "",
    stack: [],
    namespaces: new Map([
      ["", [""]],
      ["xml", ["http://www.w3.org/XML/1998/namespace"]],
    ]),
    bound: [],
    names: new Map(),
    letters: [],
  };
}

/** A scanner over a text that is there in full. */
export function xmlOf(part: string, text: string): Xml {
  let rest: string | null = text;
  return openXml(part, () => {
    const piece = rest;
    rest = null;
    return piece;
  });
}

/**
 * Moves to the next tag or text and returns its kind; END once after the root is closed.
 * @throws Failure xml-forbidden (DOCTYPE, too deep, too long), xml-damaged
 */
export function advance(x: Xml): number {
  if (x.kind === CLOSE) leave(x);
  if (x.isClosing) {
    x.isClosing = false;
    return (x.kind = CLOSE);
  }
  for (;;) {
    if (x.at >= x.buffer.length && !more(x)) return finish(x);
    if (x.buffer.charCodeAt(x.at) !== 60) {
      if (readText(x)) return (x.kind = TEXT);
      continue;
    }
    if (x.at + 1 >= x.buffer.length && !more(x)) throw damaged(x, "cut");
    const next = x.buffer.charCodeAt(x.at + 1);
    if (next === 47) return readClose(x);
    if (next === 33) {
      if (readDeclaration(x)) return (x.kind = TEXT);
    } else if (next === 63) {
      skipTo(x, "?>");
    } else {
      return readOpen(x);
    }
  }
}

/** The value of an attribute without prefix of the tag at hand, its references replaced; null where it has none. */
export function attribute(x: Xml, name: string): string | null {
  const a = x.attributes;
  for (let i = 0; i < x.attributeCount; i++) {
    const from = a[i * 4]!;
    if (a[i * 4 + 1]! - from === name.length && x.buffer.startsWith(name, from)) return attributeValue(x, i);
  }
  return null;
}

/** The value of an attribute by local name and a namespace that ends so: transitional and Strict differ before that end. */
export function attributeIn(x: Xml, namespaceEnd: string, local: string): string | null {
  for (let i = 0; i < x.attributeCount; i++) {
    const raw = x.buffer.slice(x.attributes[i * 4]!, x.attributes[i * 4 + 1]!);
    const colon = raw.indexOf(":");
    if (colon < 0 || raw.slice(colon + 1) !== local) continue;
    if (namespaceOf(x, raw.slice(0, colon)).endsWith(namespaceEnd)) return attributeValue(x, i);
  }
  return null;
}

/** The text at hand, references replaced and line ends made "\n" as XML has it. */
export function text(x: Xml): string {
  return plain(x, x.textFrom, x.textTo, x.isLiteral);
}

/** All text inside the element at hand up to its end, texts of inner elements included; stands on its CLOSE afterwards. */
export function innerText(x: Xml): string {
  const depth = x.depth;
  let whole = "";
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind === TEXT) whole = joined(x, whole);
  }
  return whole;
}

/** `before` and the text at hand. Pieces of one text (CDATA, comments between) add up, so the sum is bounded too. */
export function joined(x: Xml, before: string): string {
  if (before.length > MAX_TOKEN) throw failure("xml-forbidden", { reason: "length", part: x.part, limit: MAX_TOKEN });
  return before === "" ? text(x) : before + text(x);
}

/** Passes over the element at hand with all it holds; stands on its CLOSE afterwards. */
export function skip(x: Xml): void {
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth);
}

/**
 * The quick way through what nearly all cells and strings are: text alone in one plain element, as in `<v>12</v></c>`. True where exactly
 * that follows the tag at hand up to its end; the text is at hand then and the element closed. Otherwise nothing has moved.
 * Measured: a third less time for a sheet of a million cells.
 */
export function passPlain(x: Xml, opening: string, closing: string): boolean {
  const b = x.buffer;
  if (x.isClosing || !b.startsWith(opening, x.at)) return false;
  const from = x.at + opening.length;
  const to = b.indexOf("<", from);
  if (to < 0 || !b.startsWith(closing, to)) return false;
  x.textFrom = from;
  x.textTo = to;
  x.isLiteral = false;
  x.at = to + closing.length;
  x.kind = CLOSE;
  return true;
}

/** Moves to the root, which must have this local name. */
export function enterRoot(x: Xml, ...locals: readonly string[]): string {
  while (advance(x) !== OPEN) if (x.kind === END) throw damaged(x, "empty");
  if (!locals.includes(x.name)) throw damaged(x, "root");
  return x.name;
}

function attributeValue(x: Xml, i: number): string {
  return plain(x, x.attributes[i * 4 + 2]!, x.attributes[i * 4 + 3]!, false);
}

function readOpen(x: Xml): number {
  let at = x.at + 1;
  if (x.isRooted && x.depth === 0) throw damaged(x, "second-root");
  for (;;) {
    const done = scanTag(x, at);
    if (done) break;
    if (!more(x)) throw damaged(x, "cut");
    at = x.at + 1;
  }
  if (x.stack.length >= MAX_DEPTH) throw failure("xml-forbidden", { reason: "depth", part: x.part, limit: MAX_DEPTH });
  x.depth = x.stack.length + 1;
  bindNamespaces(x);
  const name = nameAtHand(x);
  if (!x.isRooted) {
    x.isRooted = true;
    x.mainNamespace = name.namespace;
  }
  x.stack.push(name);
  x.name = name.local;
  x.isMain = name.namespace === x.mainNamespace;
  return (x.kind = OPEN);
}

/**
 * Reads name and attributes from `start`; false where the buffer ends before the tag does.
 * Leaves the name's place in textFrom and textTo, `isClosing` for an empty element, and `at` behind the tag.
 */
function scanTag(x: Xml, start: number): boolean {
  const b = x.buffer;
  const end = b.length;
  let i = start;
  while (i < end && isNameCode(b.charCodeAt(i))) i++;
  if (i >= end) return false;
  if (i === start) throw damaged(x, "tag");
  const nameTo = i;
  let count = 0;
  let a = x.attributes;
  for (;;) {
    const spaced = i;
    while (i < end && isSpace(b.charCodeAt(i))) i++;
    if (i >= end) return false;
    const code = b.charCodeAt(i);
    if (code === 62) break;
    if (code === 47) {
      if (i + 1 >= end) return false;
      if (b.charCodeAt(i + 1) !== 62) throw damaged(x, "tag");
      break;
    }
    if (spaced === i) throw damaged(x, "tag");
    const from = i;
    while (i < end && isNameCode(b.charCodeAt(i))) i++;
    const to = i;
    while (i < end && isSpace(b.charCodeAt(i))) i++;
    if (i >= end) return false;
    if (to === from || b.charCodeAt(i) !== 61) throw damaged(x, "attribute");
    i++;
    while (i < end && isSpace(b.charCodeAt(i))) i++;
    if (i >= end) return false;
    const quote = b.charCodeAt(i);
    if (quote !== 34 && quote !== 39) throw damaged(x, "attribute");
    const valueFrom = ++i;
    let c = 0;
    while (i < end && (c = b.charCodeAt(i)) !== quote) {
      if (c === 60) throw damaged(x, "attribute");
      i++;
    }
    if (i >= end) return false;
    if (count * 4 + 4 > a.length) a = x.attributes = roomier(x, a);
    a[count * 4] = from;
    a[count * 4 + 1] = to;
    a[count * 4 + 2] = valueFrom;
    a[count * 4 + 3] = i++;
    count++;
  }
  x.attributeCount = count;
  x.textFrom = start;
  x.textTo = nameTo;
  x.isClosing = b.charCodeAt(i) === 47;
  x.at = i + (x.isClosing ? 2 : 1);
  return true;
}

function roomier(x: Xml, a: Int32Array): Int32Array {
  if (a.length > MAX_ATTRIBUTES * 4) throw failure("xml-forbidden", { reason: "attributes", part: x.part, limit: MAX_ATTRIBUTES });
  const wider = new Int32Array(a.length * 2);
  wider.set(a);
  return wider;
}

function readClose(x: Xml): number {
  const open = x.stack[x.stack.length - 1];
  if (open === undefined) throw damaged(x, "tag");
  let end = x.buffer.indexOf(">", x.at + 2);
  while (end < 0) {
    if (!more(x)) throw damaged(x, "cut");
    end = x.buffer.indexOf(">", x.at + 2);
  }
  const nameTo = x.at + 2 + open.raw.length;
  if (!x.buffer.startsWith(open.raw, x.at + 2) || nameTo > end) throw damaged(x, "tag");
  for (let i = nameTo; i < end; i++) if (!isSpace(x.buffer.charCodeAt(i))) throw damaged(x, "tag");
  x.at = end + 1;
  x.depth = x.stack.length;
  x.name = open.local;
  x.isMain = open.namespace === x.mainNamespace;
  return (x.kind = CLOSE);
}

function leave(x: Xml): void {
  const depth = x.stack.length;
  x.stack.pop();
  x.depth = depth - 1;
  const around = x.stack[depth - 2];
  x.name = around?.local ?? "";
  x.isMain = around !== undefined && around.namespace === x.mainNamespace;
  for (let last = x.bound.at(-1); last !== undefined && last.depth === depth; last = x.bound.at(-1)) {
    x.namespaces.get(last.prefix)?.pop();
    x.bound.pop();
    forgetNames(x);
  }
}

/** False for the white space between tags outside the root, which nobody wants. */
function readText(x: Xml): boolean {
  let end = x.buffer.indexOf("<", x.at);
  while (end < 0 && more(x)) end = x.buffer.indexOf("<", x.at);
  if (end < 0) end = x.buffer.length;
  x.textFrom = x.at;
  x.textTo = end;
  x.at = end;
  x.isLiteral = false;
  if (x.stack.length > 0) return true;
  for (let i = x.textFrom; i < end; i++) {
    const code = x.buffer.charCodeAt(i);
    if (!isSpace(code) && code !== 0xfeff) throw damaged(x, "text");
  }
  return false;
}

/** Comment, CDATA or a DOCTYPE; true where it gives text. */
function readDeclaration(x: Xml): boolean {
  while (x.buffer.length < x.at + 9 && more(x));
  if (x.buffer.startsWith("<!--", x.at)) {
    x.at += 4;
    skipTo(x, "-->");
    return false;
  }
  if (!x.buffer.startsWith("<![CDATA[", x.at)) throw failure("xml-forbidden", { reason: "doctype", part: x.part });
  if (x.stack.length === 0) throw damaged(x, "text");
  x.at += 9;
  const from = x.at;
  const shift = skipTo(x, "]]>");
  x.textFrom = from - shift;
  x.textTo = x.at - 3;
  x.isLiteral = true;
  return true;
}

/** Moves behind `mark`; gives how far the buffer's start has moved meanwhile. */
function skipTo(x: Xml, mark: string): number {
  const from = x.at;
  let end = x.buffer.indexOf(mark, x.at);
  while (end < 0) {
    if (!more(x)) throw damaged(x, "cut");
    end = x.buffer.indexOf(mark, x.at);
  }
  const shift = from - x.at;
  x.at = end + mark.length;
  return shift;
}

/** Drops what is read from the buffer and adds the next piece; false at the end of the part. */
function more(x: Xml): boolean {
  let piece = x.pull();
  if (piece === null) return false;
  const rest = x.buffer.length - x.at;
  if (rest > MAX_TOKEN) throw failure("xml-forbidden", { reason: "length", part: x.part, limit: MAX_TOKEN });
  // As much again as is waiting, so that a long token is not joined and searched over and over.
  for (let next: string | null = ""; piece.length < rest && next !== null; piece += next ?? "") next = x.pull();
  x.buffer = rest === 0 ? piece : x.buffer.slice(x.at) + piece;
  x.at = 0;
  return true;
}

function finish(x: Xml): number {
  if (x.stack.length > 0 || !x.isRooted) throw damaged(x, x.isRooted ? "cut" : "empty");
  return (x.kind = END);
}

function bindNamespaces(x: Xml): void {
  const a = x.attributes;
  for (let i = 0; i < x.attributeCount; i++) {
    const from = a[i * 4]!;
    if (x.buffer.charCodeAt(from) !== 120 || !x.buffer.startsWith("xmlns", from)) continue;
    const raw = x.buffer.slice(from, a[i * 4 + 1]!);
    if (raw !== "xmlns" && raw.charCodeAt(5) !== 58) continue;
    const prefix = raw.slice(6);
    const before = x.namespaces.get(prefix);
    const uri = attributeValue(x, i);
    if (before?.at(-1) === uri) continue;
    if (before === undefined) x.namespaces.set(prefix, [uri]);
    else before.push(uri);
    x.bound.push({ depth: x.depth, prefix });
    forgetNames(x);
  }
}

function nameAtHand(x: Xml): ElementName {
  const isLetter = x.textTo - x.textFrom === 1;
  const code = x.buffer.charCodeAt(x.textFrom);
  if (isLetter && code < 128) {
    const known = x.letters[code];
    if (known !== undefined) return known;
  }
  const raw = x.buffer.slice(x.textFrom, x.textTo);
  const known = x.names.get(raw);
  if (known !== undefined) return known;
  const name = newName(x, raw);
  if (isLetter && code < 128) x.letters[code] = name;
  if (x.names.size > 1_000) x.names = new Map();
  x.names.set(raw, name);
  return name;
}

function newName(x: Xml, raw: string): ElementName {
  const colon = raw.indexOf(":");
  return { raw, local: raw.slice(colon + 1), namespace: namespaceOf(x, colon < 0 ? "" : raw.slice(0, colon)) };
}

/** A prefix means something else from here on. */
function forgetNames(x: Xml): void {
  if (x.names.size > 0) x.names = new Map();
  if (x.letters.length > 0) x.letters = [];
}

function namespaceOf(x: Xml, prefix: string): string {
  const uri = x.namespaces.get(prefix)?.at(-1);
  if (uri === undefined) throw damaged(x, "prefix");
  return uri;
}

function plain(x: Xml, from: number, to: number, isLiteral: boolean): string {
  let raw = x.buffer.slice(from, to);
  if (raw.includes("\r")) raw = raw.replace(/\r\n?/g, "\n");
  return isLiteral || !raw.includes("&") ? raw : withoutReferences(x, raw);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

function withoutReferences(x: Xml, raw: string): string {
  let whole = "";
  let from = 0;
  for (let at = raw.indexOf("&"); at >= 0; at = raw.indexOf("&", from)) {
    const end = raw.indexOf(";", at);
    if (end < 0 || end - at > 12) throw damaged(x, "reference");
    whole += raw.slice(from, at) + referred(x, raw.slice(at + 1, end));
    from = end + 1;
  }
  return whole + raw.slice(from);
}

function referred(x: Xml, reference: string): string {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const number = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,9}))$/.exec(reference);
  if (number === null) throw damaged(x, "reference");
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  if (code === 0 || code > 0x10ffff) throw damaged(x, "reference");
  return String.fromCodePoint(code);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Every character but white space, quotes and the signs of markup: names are compared, never judged. */
function isNameCode(code: number): boolean {
  return code > 62 || (code > 32 && code !== 34 && code !== 39 && code !== 47 && code !== 60 && code !== 61 && code !== 62);
}

function damaged(x: Xml, reason: string): Error {
  return failure("xml-damaged", { reason, part: x.part });
}
