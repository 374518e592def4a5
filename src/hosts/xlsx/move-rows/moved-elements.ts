import { attributeSplices, removal, type Splice } from "../splice";
import { attributeOf, attributesOf, childOf, contentOf, type XmlAttribute, type XmlElement } from "../xml-outline";
import { xmlText } from "../xml-text";
import { ANCHORS, anchorSplices } from "./moved-anchors";
import { baseShift, movedAddresses } from "./moved-areas";
import { movedRuleFormula } from "./moved-formula";
import { breakSplices, viewSplices } from "./moved-view";
import type { RowMove, RowMoves } from "./row-move";

export interface Moving {
  /** The sheet the part belongs to; null for what belongs to none. */
  readonly home: string | null;
  readonly move: RowMove;
  /** Of all sheets, this one's too. */
  readonly moves: RowMoves;
}

/** Elements whose `ref` is where they stand; they go with it. */
const PLACED = new Set(["mergeCell", "hyperlink", "autoFilter", "sortState", "sortCondition", "comment", "threadedComment"]);
/** Elements whose `r` is. */
const WATCHING = new Set(["cellWatch", "inputCells"]);
const FORMULAS = new Set(["formula", "formula1", "formula2", "f", "calculatedColumnFormula", "totalsRowFormula"]);
/** Attributes that are formulas. */
const LINKS = new Set(["textlink", "fmlaLink", "fmlaRange"]);
/** These are lawful, or needed, without anything in them. */
const MAY_BE_EMPTY = new Set(["worksheet", "commentList", "ThreadedComments", "table", "sheetViews", "customSheetView"]);

interface Base {
  readonly shift: number;
  readonly distance: number;
}

const NO_BASE: Base = { shift: 0, distance: 0 };

/** What changes in an element and all within it; null where it goes. */
export function movedElement(text: string, element: XmlElement, moving: Moving, base: Base = NO_BASE): readonly Splice[] | null {
  const { move } = moving;
  if (element.local === "sheetView" || element.local === "customSheetView") {
    return [...viewSplices(text, element, move), ...(inside(text, element, moving, base) ?? [])];
  }
  if (element.local === "pane" || element.local === "selection") return [];
  if (element.local === "rowBreaks") return breakSplices(text, element, move);
  if (ANCHORS.has(element.local)) return [...anchorSplices(text, element, move), ...(inside(text, element, moving, base) ?? [])];
  if (element.local === "dimension") return dimensionSplices(text, element, move);
  if (FORMULAS.has(element.local) && element.children.length === 0) return formulaSplices(text, element, moving, base);
  const areas = areasOf(text, element);
  if (areas === null) return withAttributes(text, element, moving, base);
  const next = move.isIdle ? areas.value : movedAddresses(areas.value, move);
  if (next === null || (element.local === "mergeCell" && !next.includes(":"))) return move.isIdle ? [] : null;
  const changed = next === areas.value ? [] : [{ from: areas.from, until: areas.until, text: next }];
  const rest = withAttributes(text, element, moving, baseOf(areas.value, next, move));
  return rest === null ? null : [...changed, ...rest];
}

function withAttributes(text: string, element: XmlElement, moving: Moving, base: Base): readonly Splice[] | null {
  const links = attributesOf(text, element).filter(
    ({ name, value }) => value !== "" && (LINKS.has(name) || (name === "val" && element.local === "cfvo" && isFormula(text, element))),
  );
  const changed = links.flatMap(({ value, from, until }) => {
    const next = movedRuleFormula(value, moving, base);
    return next === value ? [] : [{ from, until, text: xmlText(next) }];
  });
  const rest = inside(text, element, moving, base);
  return rest === null ? null : [...changed, ...rest];
}

function isFormula(text: string, element: XmlElement): boolean {
  return attributeOf(text, element, "type") === "formula";
}

function dimensionSplices(text: string, element: XmlElement, move: RowMove): readonly Splice[] {
  return move.isIdle ? [] : attributeSplices(text, element, "ref", movedAddresses(attributeOf(text, element, "ref") ?? "A1", move) ?? "A1");
}

/** Children that go are taken out, and their number is told; one of which all children go goes itself. */
function inside(text: string, element: XmlElement, moving: Moving, base: Base): readonly Splice[] | null {
  if (element.children.length === 0) return [];
  const splices: Splice[] = [];
  let gone = 0;
  for (const child of element.children) {
    const changed = movedElement(text, child, moving, base);
    if (changed === null) gone++;
    for (const splice of changed ?? [removal(child)]) splices.push(splice);
  }
  if (gone === 0) return splices;
  const left = element.children.length - gone;
  if (left === 0 && !MAY_BE_EMPTY.has(element.local)) return null;
  return [...attributeSplices(text, element, "count", String(left)), ...splices];
}

function formulaSplices(text: string, element: XmlElement, moving: Moving, base: Base): readonly Splice[] {
  const formula = contentOf(text, element);
  const next = movedRuleFormula(formula, moving, base);
  return next === formula ? [] : [{ from: element.open, until: element.close, text: xmlText(next) }];
}

/** Where the addresses of the element's place are written: in an attribute, or in an element of its own as extensions do. */
function areasOf(text: string, element: XmlElement): Pick<XmlAttribute, "value" | "from" | "until"> | null {
  const own = childOf(element, "sqref");
  if (own !== null) return { value: contentOf(text, own), from: own.open, until: own.close };
  const name = PLACED.has(element.local) ? "ref" : WATCHING.has(element.local) ? "r" : "sqref";
  return attributesOf(text, element).find((attribute) => attribute.name === name) ?? null;
}

function baseOf(before: string, after: string, move: RowMove): Base {
  if (move.isIdle) return NO_BASE;
  const shift = baseShift(before, move);
  const top = topOf(before);
  return { shift, distance: top === null ? 0 : (topOf(after) ?? top) - top - shift };
}

function topOf(addresses: string): number | null {
  const rows = addresses.split(/\s+/).flatMap((address) => /^\$?[A-Za-z]{0,3}\$?(\d+)/.exec(address)?.[1] ?? []);
  return rows.length === 0 ? null : Math.min(...rows.map(Number));
}
