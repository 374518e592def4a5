import { type Area, LAST_COLUMN, LAST_ROW } from "../../../engine/workbook/address";
import { type Reference, withReferences } from "../move-rows/references";

/** What a formula looks at. */
export interface Precedents {
  /** Names of sheets in lower case. */
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
  /** It looks at more than can be told from its text: a name, a table, what INDIRECT or OFFSET come to. */
  readonly isOpaque: boolean;
}

const OPAQUE: Precedents = { areas: [], isOpaque: true };
const LETTER = String.raw`\p{L}_\\`;
/** Texts, errors, cells of other workbooks, functions, truth values and numbers: all that is no name. */
const PLAIN = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z][A-Z0-9_/]*[!?]?` +
    String.raw`|(?:'\[\d+\](?:[^']|'')*'|\[\d+\][\p{L}\d_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?` +
    String.raw`|[${LETTER}][\p{L}\d_.\\]*(?=\s*\()|(?:TRUE|FALSE)(?![\p{L}\d_.])|\d[\d.]*(?:E[+-]?\d+)?`,
  "giu",
);
const WORD = new RegExp(String.raw`[${LETTER}][\p{L}\d_.\\]*`, "gu");
const LOOKS_ELSEWHERE = /(?:INDIRECT|OFFSET)\s*\(/i;

/** What the names of the workbook stand for, by their names in lower case. */
export type NamedPrecedents = ReadonlyMap<string, Precedents>;

const NO_NAMES: NamedPrecedents = new Map();

/** @param home the sheet on which the formula stands, in lower case */
export function precedentsOf(formula: string | null, home: string, names: NamedPrecedents = NO_NAMES): Precedents {
  if (formula === null || LOOKS_ELSEWHERE.test(formula)) return OPAQUE;
  const areas: Precedents["areas"][number][] = [];
  const rest = withReferences(formula, (reference) => {
    areas.push({ sheet: reference.sheet?.toLowerCase() ?? home, area: areaOf(reference) });
    return null;
  }).replace(PLAIN, "");
  if (/[[\]!]/.test(rest)) return OPAQUE;
  for (const word of rest.match(WORD) ?? []) {
    const named = names.get(word.toLowerCase());
    if (named === undefined || named.isOpaque) return OPAQUE;
    areas.push(...named.areas);
  }
  return { areas, isOpaque: false };
}

export function areaOf({ first, last }: Reference): Area {
  const end = last ?? first;
  const rows = first.row === 0 ? [1, LAST_ROW] : [first.row, end.row];
  const columns = first.column === 0 ? [1, LAST_COLUMN] : [first.column, end.column];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}
