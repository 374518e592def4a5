import { failure } from "../../engine/diagnostics/failure";
import type { OwnStyle } from "../../engine/sheets/own-sheet";
import { formatOf } from "./cell-format";
import { type Dialect } from "./dialect";
import { appended, attributeSplices, placeOfChild, type Splice, spliced } from "./splice";
import { borderXml, BUILT_IN_FORMATS, dxfXml, fillXml, fontXml, type DxfStyle, xfXml } from "./style-xml";
import { attributeOf, attributesOf, childOf, outlineOf, type XmlElement } from "./xml-outline";
import { prefixed, XML_DECLARATION, xmlText } from "./xml-text";

/** What a cell asks of its style beyond `OwnStyle`. "quoted": a text beginning with = + - @ stays text even when someone edits the cell. */
export type StyleUse = "plain" | "day" | "quoted";

/** The styles of a workbook, growing only at the end of each list, so that no index of the user's shifts. */
export interface Styles {
  /** The index of a cell's `s`. */
  readonly xfOf: (style: OwnStyle, use: StyleUse) => number;
  readonly dxfOf: (style: DxfStyle) => number;
  /** A user's style with another number format and nothing else changed. */
  readonly withFormat: (xf: number, format: string) => number;
  /** Whether a user's style shows days; whether it has no number format of its own (General, or for texts); whether it is for texts only. */
  readonly isDate: (xf: number) => boolean;
  readonly isPlain: (xf: number) => boolean;
  readonly isText: (xf: number) => boolean;
  /** Whether anything had to be added. */
  readonly isGrown: () => boolean;
  /** The part as it must be now; the very text it was where nothing had to be added. */
  readonly text: () => string;
}

const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FIRST_CUSTOM_FORMAT = 164;
/** "@", ECMA-376 part 1, 18.8.30. */
const TEXT_FORMAT = 49;
/** Excel's own limit of cell formats in a workbook; a workbook that is full gets its first style again rather than one it cannot hold. */
const MOST_MEMBERS = 65_490;

interface List {
  readonly place: (xml: string) => number;
  readonly splices: () => readonly Splice[];
}

/** For a workbook without styles: the style called Normal, which all others stand on; the lists fill themselves. */
export function emptyStyles(dialect: Dialect): string {
  const parents = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
  const names = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  return `${XML_DECLARATION}<styleSheet xmlns="${dialect.main}">${parents}${names}</styleSheet>`;
}

/** @throws Failure xml-damaged */
export function openStyles(original: string, part: string): Styles {
  const text = openedRoot(original, part);
  const root = outlineOf(text, part);
  const list = (local: string, item: string, defaults: readonly string[]): List => openList({ text, root, local, item, defaults });
  const fonts = list("fonts", "font", ['<font><sz val="11"/><name val="Calibri"/></font>']);
  // Excel takes the first two fills for its own, whatever stands there.
  const fills = list("fills", "fill", [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = list("borders", "border", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  const cellXfs = list("cellXfs", "xf", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']);
  const dxfs = list("dxfs", "dxf", []);
  const formats = openFormats(text, root);
  const xfs = childOf(root, "cellXfs")?.children ?? [];
  const formatIdOf = (xf: number): number => Number((xfs[xf] === undefined ? null : attributeOf(text, xfs[xf], "numFmtId")) ?? 0);
  const hasParents = (childOf(root, "cellStyleXfs")?.children.length ?? 0) > 0;

  const makeXf = (style: OwnStyle, use: StyleUse): number => {
    const ids = {
      font: fonts.place(fontXml(style)),
      fill: style.fill === undefined ? 0 : fills.place(fillXml(style.fill)),
      border: style.isBordered === true || style.hasRuleBelow === true ? borders.place(borderXml(style)) : 0,
      format: formats.place(style.format ?? (use === "day" ? "dd/mm/yyyy" : "General")),
    };
    return cellXfs.place(xfXml(style, { ...ids, hasParents, isQuoted: use === "quoted" }));
  };
  const splices = (): readonly Splice[] => [formats, fonts, fills, borders, cellXfs, dxfs].flatMap((one) => one.splices());
  return {
    xfOf: remembering(makeXf),
    dxfOf: (style) => dxfs.place(dxfXml(style)),
    withFormat: (xf, format) => {
      const own = xfs[xf];
      if (own === undefined) return makeXf({ format }, "plain");
      return cellXfs.place(unprefixed(restyled(text, own, formats.place(format)), root.prefix));
    },
    isDate: (xf) => formatOf(formatIdOf(xf), formats.codeOf(formatIdOf(xf))).isDate,
    isPlain: (xf) => formatIdOf(xf) === 0 || formatIdOf(xf) === TEXT_FORMAT || formats.codeOf(formatIdOf(xf)) === "General",
    isText: (xf) => formatIdOf(xf) === TEXT_FORMAT || formats.codeOf(formatIdOf(xf)) === "@",
    isGrown: () => splices().length > 0,
    text: () => (splices().length === 0 ? original : spliced(text, splices())),
  };
}

/** The XML of a style with another number format. */
function restyled(text: string, xf: XmlElement, formatId: number): string {
  const attributes = new Map(attributesOf(text, xf).map(({ name, from, until }) => [name, text.slice(from, until)]));
  attributes.set("numFmtId", String(formatId)).set("applyNumberFormat", "1").delete("quotePrefix");
  const inside = xf.isSelfClosed ? "" : text.slice(xf.open, xf.close);
  return `<${xf.name}${[...attributes].map(([name, value]) => ` ${name}="${value}"`).join("")}>${inside}</${xf.name}>`;
}

/** Lists are kept without the prefix of the part: it is put on again when they are written. */
function unprefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

/** Layouts mostly share style records between cells, so the record itself is the quick key, its content the sure one. */
function remembering(make: (style: OwnStyle, use: StyleUse) => number): (style: OwnStyle, use: StyleUse) => number {
  const byRecord = new Map<OwnStyle, Map<StyleUse, number>>();
  const byContent = new Map<string, Map<StyleUse, number>>();
  const usesOf = (style: OwnStyle): Map<StyleUse, number> => {
    const content = JSON.stringify(style);
    const uses = byContent.get(content) ?? new Map<StyleUse, number>();
    byContent.set(content, uses);
    if (byRecord.size < 5_000) byRecord.set(style, uses);
    return uses;
  };
  return (style, use) => {
    const uses = byRecord.get(style) ?? usesOf(style);
    const there = uses.get(use);
    if (there !== undefined) return there;
    const index = make(style, use);
    uses.set(use, index);
    return index;
  };
}

/** `<styleSheet/>` is lawful and has no inside to put anything into. */
function openedRoot(text: string, part: string): string {
  const root = outlineOf(text, part);
  if (root.local !== "styleSheet") throw failure("package-damaged", { part });
  return root.isSelfClosed ? spliced(text, [appended(root, "")]) : text;
}

interface ListPlan {
  readonly text: string;
  readonly root: XmlElement;
  readonly local: string;
  /** The name of its members. */
  readonly item: string;
  /** What must stand first where the list is missing or too short. */
  readonly defaults: readonly string[];
}

function openList(plan: ListPlan): List {
  const { text, root, local, item, defaults } = plan;
  const section = childOf(root, local);
  const members = section?.children.filter((child) => child.local === item) ?? [];
  const known = new Map<string, number>();
  members.forEach((member, index) => {
    const key = canonical(text, member);
    if (!known.has(key)) known.set(key, index);
  });
  const added: string[] = [];
  const total = (): number => members.length + added.length;
  const add = (xml: string): number => {
    if (total() >= MOST_MEMBERS) return 0;
    added.push(xml);
    return total() - 1;
  };
  const place = (xml: string): number => {
    while (total() < defaults.length) add(defaults[total()] ?? "");
    const key = canonical(xml, outlineOf(xml, ""));
    const index = known.get(key) ?? add(xml);
    known.set(key, index);
    return index;
  };
  const splices = (): readonly Splice[] => (added.length === 0 ? [] : sectionSplices(plan, section, added, total()));
  return { place, splices };
}

function sectionSplices(
  plan: Pick<ListPlan, "text" | "root" | "local">,
  section: XmlElement | null,
  added: readonly string[],
  total: number,
): readonly Splice[] {
  const { text, root, local } = plan;
  if (section === null) {
    const at = placeOfChild(root, SECTIONS, local);
    const xml = prefixed(`<${local} count="${total}">${added.join("")}</${local}>`, root.prefix);
    return [{ from: at, until: at, text: xml }];
  }
  return [...attributeSplices(text, section, "count", String(total)), appended(section, prefixed(added.join(""), section.prefix))];
}

/** Formats are numbered by id, not by place. */
function openFormats(
  text: string,
  root: XmlElement,
): { place: (code: string) => number; codeOf: (id: number) => string | undefined; splices: () => readonly Splice[] } {
  const section = childOf(root, "numFmts");
  const known = new Map<string, number>(BUILT_IN_FORMATS);
  const taken = new Set<number>();
  const codes = new Map<number, string>();
  for (const member of section?.children ?? []) {
    const id = Number(attributeOf(text, member, "numFmtId") ?? Number.NaN);
    const code = attributeOf(text, member, "formatCode");
    taken.add(id);
    if (code !== null) codes.set(id, code);
    if (code !== null && Number.isInteger(id) && !known.has(code)) known.set(code, id);
  }
  const added: string[] = [];
  const place = (code: string): number => {
    const there = known.get(code);
    if (there !== undefined) return there;
    let id = FIRST_CUSTOM_FORMAT;
    while (taken.has(id)) id++;
    taken.add(id);
    known.set(code, id);
    added.push(`<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`);
    return id;
  };
  const total = (): number => (section?.children.length ?? 0) + added.length;
  const splices = (): readonly Splice[] =>
    added.length === 0 ? [] : sectionSplices({ text, root, local: "numFmts" }, section, added, total());
  return { place, codeOf: (id) => codes.get(id), splices };
}

/** Two elements that mean the same have one canonical form, whatever their prefix, spaces and order of attributes. */
function canonical(text: string, element: XmlElement): string {
  const attributes = attributesOf(text, element)
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `${element.local}(${attributes.join()})[${element.children.map((child) => canonical(text, child)).join("")}]`;
}
