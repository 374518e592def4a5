import { endOf, nextElement, rowNumber } from "../find-cells";
import { type Splice, spliced } from "../splice";
import { attributeOf, attributesOf, type XmlElement } from "../xml-outline";
import { xmlText } from "../xml-text";
import { cellsOfRow, columnOf, type FormulaSpot, formulasOfRow } from "./cells-of-row";
import { movedAddresses } from "./moved-areas";
import { movedFormula } from "./moved-formula";
import type { RowMove, RowMoves } from "./row-move";
import {
  type FormulaPlace,
  formulaText,
  sharedFormulaAt,
  type SharedFormulas,
  sharedFormulasOf,
  sharedNumber,
  unsharedXml,
} from "./shared-formulas";

export interface MovedRowsContext {
  readonly part: string;
  /** The name of the sheet. */
  readonly home: string;
  readonly move: RowMove;
  /** Of all sheets, this one's too. */
  readonly moves: RowMoves;
  /** Ascending; their numbers are those of the end. */
  readonly insertedRows: readonly { readonly row: number; readonly xml: string }[];
  /** Whether the cells of a shared formula must each get their own. */
  readonly isUnshared: (formula: string, number: string) => boolean;
}

interface Data {
  readonly from: number;
  readonly until: number;
}

/**
 * What stands in sheetData after rows went and came: addresses are renumbered, formulas follow, and whatever neither moves nor refers to
 * what moved is copied as it stands.
 */
export function movedRows(text: string, data: Data, prefix: string, context: MovedRowsContext): string {
  const { part, move, insertedRows } = context;
  const shared = sharedFormulasOf(text, data, part);
  const mark = `<${prefix}f`;
  const pieces: string[] = [];
  let copied = data.from;
  let number = 0;
  let emitted = 0;
  let next = 0;
  let formulaAt = text.indexOf(mark, data.from);
  const insertUpTo = (row: number, at: number): void => {
    for (let one = insertedRows[next]; one !== undefined && one.row < row; one = insertedRows[++next]) {
      pieces.push(text.slice(copied, at), one.xml);
      copied = at;
      emitted = one.row;
    }
  };
  for (let at = data.from; at < data.until;) {
    const element = nextElement(text, at, data.until, part);
    if (element === null) break;
    const end = (at = endOf(text, element, data.until));
    if (element.local !== "row") continue;
    number = rowNumber(text, element, end, part) ?? number + 1;
    const place = move.placeOf(number);
    if (place === null) {
      pieces.push(text.slice(copied, element.start));
      copied = end;
      continue;
    }
    insertUpTo(place, element.start);
    const isNumbered = place === number && (place === emitted + 1 || attributeOf(text, element, "r") !== null);
    emitted = place;
    if (formulaAt !== -1 && formulaAt < element.open) formulaAt = text.indexOf(mark, element.open);
    const hasFormulas = formulaAt !== -1 && formulaAt < end;
    if (isNumbered && !hasFormulas) continue;
    pieces.push(text.slice(copied, element.start), movedRow(text, { element, end, number, place, hasFormulas }, shared, context));
    copied = end;
  }
  insertUpTo(Number.POSITIVE_INFINITY, data.until);
  pieces.push(text.slice(copied, data.until));
  return pieces.join("");
}

interface MovedRow {
  readonly element: XmlElement;
  readonly end: number;
  readonly number: number;
  readonly place: number;
  readonly hasFormulas: boolean;
}

/** The number within the address of a cell, whatever attributes stand before it. */
const ADDRESS = /(?<start><(?:\w+:)?c(?:\s+(?!r\s*=)[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s+r\s*=\s*["'][A-Za-z]{1,3})\d{1,7}/g;

function movedRow(text: string, row: MovedRow, shared: SharedFormulas, context: MovedRowsContext): string {
  const { element, end, number, place, hasFormulas } = row;
  const start = numberedTag(text, element, place);
  const inside = text.slice(element.open, end);
  const isCareful = inside.includes("<!");
  const splices = isCareful ? carefulSplices(text, row, shared, context) : [];
  if (!isCareful && hasFormulas) {
    for (const formula of formulasOfRow(text, element, end, context.part)) {
      const column = (): number => columnOf(text, element, end, formula, context.part);
      splices.push(...formulaSplices(text, formula, { row: number, column }, shared, context));
    }
  }
  const local = splices.map((splice) => ({ ...splice, from: splice.from - element.open, until: splice.until - element.open }));
  const changed = local.length === 0 ? inside : spliced(inside, local);
  return start + (place === number || isCareful ? changed : changed.replace(ADDRESS, `$<start>${place}`));
}

/** Cell by cell, where comments may look like cells. */
function carefulSplices(text: string, row: MovedRow, shared: SharedFormulas, context: MovedRowsContext): Splice[] {
  const { element, end, number, place } = row;
  const splices: Splice[] = [];
  for (const { address, column, formula } of cellsOfRow(text, element, end, context.part)) {
    if (address !== null && place !== number) {
      splices.push({ from: address.from, until: address.until, text: address.value.replace(/\d+$/, String(place)) });
    }
    if (formula !== null) splices.push(...formulaSplices(text, formula, { row: number, column: () => column }, shared, context));
  }
  return splices;
}

function numberedTag(text: string, row: XmlElement, place: number): string {
  const said = attributesOf(text, row).find(({ name }) => name === "r");
  if (said !== undefined) return text.slice(row.start, said.from) + place + text.slice(said.until, row.open);
  const afterName = row.start + 1 + row.name.length;
  return `${text.slice(row.start, afterName)} r="${place}"${text.slice(afterName, row.open)}`;
}

function formulaSplices(
  text: string,
  formula: FormulaSpot,
  place: FormulaPlace,
  shared: SharedFormulas,
  context: MovedRowsContext,
): readonly Splice[] {
  const number = sharedNumber(text, formula);
  if (number !== null) {
    const first = shared.get(number);
    if (first === undefined || !context.isUnshared(first.formula, number)) return [];
    const own = sharedFormulaAt(formulaText(text, formula), first, place) ?? "";
    return [{ from: formula.element.start, until: formula.end, text: unsharedXml(text, formula, moved(own, context)) }];
  }
  const written = formulaText(text, formula);
  const next = moved(written, context);
  const content = next === written ? [] : [{ from: formula.element.open, until: formula.close, text: xmlText(next) }];
  return [...areaSplices(text, formula, context), ...content];
}

function moved(formula: string, { home, moves }: MovedRowsContext): string {
  return movedFormula(formula, home, moves);
}

/** Of an array formula the cells it fills; of a data table its input cells too. */
function areaSplices(text: string, { element }: FormulaSpot, { move }: MovedRowsContext): readonly Splice[] {
  if (move.isIdle || element.open === element.start + element.name.length + 2) return [];
  return attributesOf(text, element)
    .filter(({ name }) => name === "ref" || name === "r1" || name === "r2")
    .flatMap(({ value, from, until }) => {
      const next = movedAddresses(value, move);
      return next === null || next === value ? [] : [{ from, until, text: next }];
    });
}
