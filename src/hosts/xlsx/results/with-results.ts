import { type Area, LAST_COLUMN } from "../../../engine/workbook/address";
import { findCells, openingOf, rowNumber, type SheetSpots, type Spot, type WantedCells } from "../find-cells";
import { formulaSheets } from "../formula-sheets";
import { type Opened, sheetPartAt, sharedStringsOf, textAt } from "../opened";
import { type Splice, spliced } from "../splice";
import { attributeOf, attributesOf, childOf, childrenOf, contentOf, outlineOf, startElement } from "../xml-outline";
import { xstring } from "../xml-text";
import { calculator, type CellsGiven, clamped, type Given } from "./calculated";
import { dependentsOf, type Node, type SheetArea } from "./dependents";
import { areasIn, type Expression, expressionOf } from "./expression";
import { formulasOn } from "./formulas-on";
import { type NamedPrecedents, type Precedents, precedentsOf } from "./precedents";

export interface ResultsAsked {
  /** Texts that parts are about to have. */
  readonly changes: ReadonlyMap<string, string>;
  /** The cells that now hold something else. */
  readonly changed: readonly SheetArea[];
  /** Sheets whose results are right as they stand, by their names in lower case. */
  readonly isLeft: (home: string) => boolean;
  /** Whether formulas of which it cannot be told what they look at rest on what changed; they do where absent. */
  readonly areOpaqueLeft?: boolean;
}

export interface Results {
  /** Part → text, only of parts whose text is another than that they are about to have. */
  readonly changes: ReadonlyMap<string, string>;
  /** Some formula rests on what changed. */
  readonly isAny: boolean;
  /** Where something changed: there are formulas, resting on it or not. */
  readonly hasFormulas: boolean;
}

interface Dependent extends Node {
  readonly part: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
}

/** Cells of one sheet that are looked at for sums. */
const MOST_WANTED = 400_000;

/**
 * The worksheets whose formulas gave something that rests on changed cells, whole: sums and plain arithmetic say what they give now, and
 * of every other formula the result is taken out, so that nobody takes an old one for true. All else stays as it is; a result that is
 * right already, too. Excel calculates the rest when it opens the workbook.
 * @throws Failure xml-damaged
 */
export function withResults(opened: Opened, asked: ResultsAsked): Results {
  const formulas = asked.changed.length === 0 ? [] : [...formulasIn(opened, asked)];
  const places = dependentsOf(formulas, asked.changed);
  const hasFormulas = formulas.length > 0;
  if (places.size === 0) return { changes: new Map(), isAny: false, hasFormulas };
  const dependents = [...places].sort((a, b) => a - b).flatMap((place) => formulas[place] ?? []);
  const given = givenBy(opened, asked.changes, dependents);
  const byPart = new Map<string, Dependent[]>();
  for (const one of dependents) {
    const ofPart = byPart.get(one.part);
    if (ofPart === undefined) byPart.set(one.part, [one]);
    else ofPart.push(one);
  }
  const changes = new Map<string, string>();
  for (const [part, ofPart] of byPart) {
    const text = asked.changes.get(part) ?? textAt(opened.zip, part);
    const next = withGiven(text, part, ofPart, given);
    if (next !== text) changes.set(part, next);
  }
  return { changes, isAny: true, hasFormulas };
}

function* formulasIn(opened: Opened, { changes, isLeft, areOpaqueLeft = false }: ResultsAsked): Iterable<Dependent> {
  const names = namedPrecedents(opened);
  for (const { part, home, text } of formulaSheets(opened, changes)) {
    const sheet = home.toLowerCase();
    if (isLeft(sheet)) continue;
    for (const { row, column, formula, area } of formulasOn(text, part)) {
      const { areas, isOpaque } = precedentsOf(formula, sheet, names);
      yield { part, home: sheet, row, column, area, formula, areas, isOpaque: isOpaque && !areOpaqueLeft };
    }
  }
}

/** A name that means something else on one sheet is not told apart: what uses it looks at more than can be told. */
function namedPrecedents({ workbook }: Opened): NamedPrecedents {
  const names = new Map<string, Precedents>();
  for (const { name, refersTo } of workbook.names) {
    const key = name.toLowerCase();
    names.set(key, names.has(key) ? { areas: [], isOpaque: true } : precedentsOf(refersTo, ""));
  }
  return names;
}

function givenBy(opened: Opened, changes: ReadonlyMap<string, string>, dependents: readonly Dependent[]): ReturnType<typeof calculator> {
  const expressions = new Map<string, Map<number, Expression | "unknown">>();
  for (const { home, row, column, formula, area } of dependents) {
    const ofSheet = expressions.get(home) ?? new Map<number, Expression | "unknown">();
    expressions.set(home, ofSheet);
    const isSpread = area.top !== area.bottom || area.left !== area.right;
    const expression = formula === null || isSpread ? null : expressionOf(formula, home);
    ofSheet.set(row * LAST_COLUMN + column, expression ?? "unknown");
    if (!isSpread) continue;
    for (const cell of cellsOf(area)) ofSheet.set(cell.row * LAST_COLUMN + cell.column, "unknown");
  }
  const wanted = [...expressions.values()].flatMap((ofSheet) =>
    [...ofSheet.values()].flatMap((one) => (one === "unknown" ? [] : areasIn(one))),
  );
  const expressionAt = (sheet: string, row: number, column: number): Expression | "unknown" | null =>
    expressions.get(sheet)?.get(row * LAST_COLUMN + column) ?? null;
  return calculator(expressionAt, cellsGiven(opened, changes, wanted));
}

/** Of each sheet the cells that are looked at are found in one go. */
function cellsGiven(opened: Opened, changes: ReadonlyMap<string, string>, wanted: readonly SheetArea[]): CellsGiven {
  const sharedString = sharedStringsOf(opened);
  const sheets = new Map<string, SheetCells | null>();
  const sheetOf = (sheet: string): SheetCells | null => {
    const before = sheets.get(sheet);
    if (before !== undefined) return before;
    const areas = wanted.filter((one) => one.sheet === sheet).map(({ area }) => area);
    const cells = sheetCells(opened, changes, sheet, areas);
    sheets.set(sheet, cells);
    return cells;
  };
  return {
    lastRow: (sheet) => sheetOf(sheet)?.lastRow ?? 0,
    at: (sheet, row, column) => {
      const cells = sheetOf(sheet);
      if (cells === null || !cells.isKnown) return "unknown";
      const spot = cells.spots?.rows.get(row)?.cells.get(column);
      if (spot === undefined || typeof spot === "number") return "empty";
      const given = cells.read.get(spot) ?? givenIn(cells.text, spot, cells.part, sharedString);
      cells.read.set(spot, given);
      return given;
    },
  };
}

interface SheetCells {
  readonly part: string;
  readonly text: string;
  readonly lastRow: number;
  readonly spots: SheetSpots | null;
  readonly isKnown: boolean;
  /** What has been read, each cell once. */
  readonly read: Map<Spot, Given>;
}

function sheetCells(opened: Opened, changes: ReadonlyMap<string, string>, sheet: string, areas: readonly Area[]): SheetCells | null {
  const index = opened.workbook.sheets.findIndex(({ name }) => name.toLowerCase() === sheet);
  const part = index === -1 ? null : sheetPartAt(opened, index);
  if (part === null || opened.zip.find(part) === null) return null;
  const text = changes.get(part) ?? textAt(opened.zip, part);
  const lastRow = lastRowIn(text, part);
  const rows = wantedIn(areas, lastRow);
  if (rows === null) return { part, text, lastRow, spots: null, isKnown: false, read: new Map() };
  return { part, text, lastRow, spots: findCells(text, part, rows), isKnown: true, read: new Map() };
}

/** The cells of areas that may lie over each other, each once; null where they are too many. */
function wantedIn(areas: readonly Area[], lastRow: number): Map<number, Set<number>> | null {
  const byColumn = new Map<number, { readonly top: number; readonly bottom: number }[]>();
  let count = 0;
  for (const area of areas) {
    const { top, left, bottom, right } = clamped(area, lastRow);
    if ((count += right - left + 1) > MOST_WANTED) return null;
    for (let column = left; column <= right && top <= bottom; column++) {
      const spans = byColumn.get(column);
      if (spans === undefined) byColumn.set(column, [{ top, bottom }]);
      else spans.push({ top, bottom });
    }
  }
  const rows = new Map<number, Set<number>>();
  count = 0;
  for (const [column, spans] of byColumn) {
    let next = 1;
    for (const { top, bottom } of spans.sort((a, b) => a.top - b.top)) {
      for (let row = Math.max(top, next); row <= bottom; row++) {
        if (++count > MOST_WANTED) return null;
        const columns = rows.get(row);
        if (columns === undefined) rows.set(row, new Set([column]));
        else columns.add(column);
      }
      next = Math.max(next, bottom + 1);
    }
  }
  return rows;
}

/** Rows stand in order; where they do not say their numbers, every one is looked at. */
function lastRowIn(text: string, part: string): number {
  const data = openingOf(text, part, "sheetData");
  if (data === null || data.isSelfClosed) return 0;
  const mark = `<${data.prefix}row`;
  const last = text.lastIndexOf(mark);
  if (last < data.open) return 0;
  const said = rowNumber(text, startElement(text, last, part), text.length, part);
  if (said !== null) return said;
  return text.split(mark).length - 1;
}

function givenIn(text: string, { element, end }: Spot, part: string, sharedString: (index: number) => string | null): Given {
  const xml = text.slice(element.start, end);
  const cell = outlineOf(xml, part);
  const value = childOf(cell, "v");
  const inline = childOf(cell, "is");
  const raw = value === null ? "" : contentOf(xml, value);
  const isFormula = childOf(cell, "f") !== null;
  switch (attributeOf(xml, cell, "t") ?? "n") {
    case "n":
      if (raw.trim() === "") return isFormula ? "unknown" : "empty";
      return Number.isFinite(Number(raw)) ? { number: Number(raw) } : "unknown";
    case "str":
      return isFormula && value === null ? "unknown" : { text: raw };
    case "inlineStr":
      return inline === null ? "empty" : { text: textIn(xml, inline) };
    case "s": {
      const shared = sharedString(Number(raw));
      return shared === null ? "unknown" : { text: textIn(shared, outlineOf(shared, part)) };
    }
    default:
      return "unknown";
  }
}

function textIn(xml: string, item: Parameters<typeof childOf>[0]): string {
  return [item, ...childrenOf(item, "r")].flatMap((run) => childrenOf(run, "t").map((one) => contentOf(xml, one))).join("");
}

function withGiven(text: string, part: string, dependents: readonly Dependent[], given: ReturnType<typeof calculator>): string {
  const wanted = new Map<number, Set<number>>();
  const homes = new Map<number, string>();
  for (const { home, area } of dependents) {
    for (const { row, column } of cellsOf(area)) {
      homes.set(row, home);
      wanted.set(row, (wanted.get(row) ?? new Set<number>()).add(column));
    }
  }
  const spots = findCells(text, part, wanted satisfies WantedCells);
  const splices: Splice[] = [];
  for (const [row, { cells }] of spots?.rows ?? []) {
    for (const [column, spot] of cells) {
      if (typeof spot !== "number") splices.push(...resultSplices(text, spot, part, given(homes.get(row) ?? "", row, column)));
    }
  }
  return spliced(text, splices);
}

/** The cell with another result, or with none; none where it stands there already. */
function resultSplices(text: string, spot: Spot, part: string, given: Given): readonly Splice[] {
  const { start, prefix, name } = spot.element;
  const xml = text.slice(start, spot.end);
  const cell = outlineOf(xml, part);
  const value = childOf(cell, "v");
  const type = attributeOf(xml, cell, "t") ?? "n";
  const raw = value === null ? null : contentOf(xml, value);
  if (isGiven(given, type, raw)) return [];
  const others = cell.children.filter(({ local }) => local !== "v" && local !== "is").map((one) => xml.slice(one.start, one.end));
  const kept = attributesOf(xml, cell).filter((one) => one.name !== "t");
  const attributes = kept.map((one) => ` ${one.name}="${xml.slice(one.from, one.until)}"`).join("");
  const result =
    typeof given !== "object" ? "" : `<${prefix}v>${"number" in given ? String(given.number) : xstring(given.text)}</${prefix}v>`;
  const isText = typeof given === "object" && "text" in given;
  // What the schema puts behind a value (extLst) stays there.
  const [formula, ...rest] = others;
  const inside = `${formula ?? ""}${result}${rest.join("")}`;
  const tag = `<${name}${attributes}${isText ? ' t="str"' : ""}`;
  return [{ from: start, until: spot.end, text: inside === "" ? `${tag}/>` : `${tag}>${inside}</${name}>` }];
}

function isGiven(given: Given, type: string, raw: string | null): boolean {
  if (typeof given !== "object") return raw === null;
  if (raw === null) return false;
  if ("text" in given) return type === "str" && raw === given.text;
  const there = Number(raw);
  // Programs write the last digits in their own ways.
  return type === "n" && raw !== "" && Math.abs(there - given.number) <= Math.abs(given.number) * 1e-13;
}

function* cellsOf({ top, left, bottom, right }: Area): Iterable<{ readonly row: number; readonly column: number }> {
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
}
