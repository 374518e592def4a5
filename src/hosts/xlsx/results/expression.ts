import type { Area } from "../../../engine/workbook/address";
import { columnNumber } from "../../../engine/workbook/address";
import type { SheetArea } from "./dependents";

/** A formula that is calculated here: sums, and plain arithmetic of cells and numbers. */
export type Expression =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "cell"; readonly at: SheetArea }
  | { readonly kind: "sum"; readonly parts: readonly (Expression | { readonly kind: "area"; readonly at: SheetArea })[] }
  | { readonly kind: "minus"; readonly of: Expression }
  | { readonly kind: "pair"; readonly sign: "+" | "-" | "*" | "/"; readonly left: Expression; readonly right: Expression };

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?![\p{L}\d:.%^])|(?<sum>SUM\s*\()|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?(?<column>[A-Z]{1,3})\$?(?<row>[1-9]\d{0,6})(?::\$?(?<column2>[A-Z]{1,3})\$?(?<row2>[1-9]\d{0,6}))?(?![\p{L}\d_.(!:[#%^])|(?<sign>[-+*/(),]))/iuy;

interface Token {
  readonly number?: number;
  readonly at?: SheetArea;
  readonly isArea?: boolean;
  readonly sign: string;
}

const LONGEST = 2_000;

/** Null for every other formula. @param home the sheet on which it stands, in lower case */
export function expressionOf(formula: string, home: string): Expression | null {
  const tokens = formula.length > LONGEST ? null : tokensOf(formula, home);
  if (tokens === null) return null;
  let at = 0;
  let depth = 0;
  const sign = (): string => tokens[at]?.sign ?? "";
  const chain = (signs: string, part: () => Expression | null): Expression | null => {
    let left = part();
    while (left !== null && sign() !== "" && signs.includes(sign())) {
      const between = sign() as "+" | "-" | "*" | "/";
      at++;
      const right = part();
      left = right === null ? null : { kind: "pair", sign: between, left, right };
    }
    return left;
  };
  const sum = (): Expression | null => chain("+-", product);
  const product = (): Expression | null => chain("*/", single);
  const single = (): Expression | null => {
    if (++depth > 200) return null;
    const token = tokens[at++];
    const made = token === undefined ? null : singleFrom(token);
    depth--;
    return made;
  };
  const singleFrom = (token: Token): Expression | null => {
    if (token.number !== undefined) return { kind: "number", number: token.number };
    if (token.at !== undefined) return token.isArea === true ? null : { kind: "cell", at: token.at };
    switch (token.sign) {
      case "+":
        return single();
      case "-": {
        const of = single();
        return of === null ? null : { kind: "minus", of };
      }
      case "(": {
        const inner = sum();
        return inner !== null && tokens[at++]?.sign === ")" ? inner : null;
      }
      case "SUM(":
        return sumOf();
      default:
        return null;
    }
  };
  const sumOf = (): Expression | null => {
    const parts: (Expression | { readonly kind: "area"; readonly at: SheetArea })[] = [];
    for (;;) {
      const token = tokens[at];
      const after = tokens[at + 1]?.sign ?? "";
      if (token?.at !== undefined && (after === "," || after === ")")) {
        // Of cells named by themselves, too, SUM passes over what is no number.
        parts.push({ kind: "area", at: token.at });
        at++;
      } else {
        const part = sum();
        if (part === null) return null;
        parts.push(part);
      }
      const end = tokens[at++]?.sign;
      if (end === ")") return { kind: "sum", parts };
      if (end !== ",") return null;
    }
  };
  const whole = sum();
  return at === tokens.length ? whole : null;
}

function tokensOf(formula: string, home: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = formula.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) return null;
    const { number, sum, sheet, column = "", row, column2, row2, sign } = groups;
    if (number !== undefined) tokens.push({ number: Number(number), sign: "" });
    else if (sum !== undefined) tokens.push({ sign: "SUM(" });
    else if (sign !== undefined) tokens.push({ sign });
    else {
      const name = sheet === undefined ? home : (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet).toLowerCase();
      if (/[:[\]]/.test(name)) return null;
      const corner = { row: Number(row), column: columnNumber(column) };
      const end = row2 === undefined ? corner : { row: Number(row2), column: columnNumber(column2 ?? "") };
      tokens.push({ at: { sheet: name, area: between(corner, end) }, isArea: row2 !== undefined, sign: "" });
    }
  }
  return tokens;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function between(a: Corner, b: Corner): Area {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** The areas an expression takes its numbers from. */
export function areasIn(expression: Expression): readonly SheetArea[] {
  const areas: SheetArea[] = [];
  const look = (one: Expression | { readonly kind: "area"; readonly at: SheetArea }): void => {
    switch (one.kind) {
      case "number":
        return;
      case "cell":
      case "area":
        areas.push(one.at);
        return;
      case "minus":
        look(one.of);
        return;
      case "sum":
        one.parts.forEach(look);
        return;
      case "pair":
        look(one.left);
        look(one.right);
    }
  };
  look(expression);
  return areas;
}
