import type { Area } from "../../../src/engine/workbook/address";
import { parseReference, quotedName } from "./address";

const TOKENS =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(.])/gu;

/** The formula once rows of the sheet `name` have moved: references to it follow, those to what is gone become #REF!. */
export function movedFormula(formula: string, isHome: boolean, name: string, movedArea: (area: Area) => Area | null): string {
  return formula.replace(TOKENS, (token: string, sheet: string | undefined, reference: string | undefined, offset: number) => {
    if (reference === undefined || /[\p{L}\p{N}_.$]/u.test(formula.charAt(offset - 1))) return token;
    const named = sheet === undefined ? null : parseReference(`${sheet}A1`)?.sheet;
    if (sheet === undefined ? !isHome : named?.toLowerCase() !== name.toLowerCase()) return token;
    const area = parseReference(reference)?.area;
    const moved = area === undefined ? null : movedArea(area);
    const prefix = sheet === undefined ? "" : `${quotedName(name)}!`;
    if (moved === null) return `${prefix}#REF!`;
    const [first = "", last] = reference.split(":");
    return `${sheet ?? ""}${withRow(first, moved.top)}${last === undefined ? "" : `:${withRow(last, moved.bottom)}`}`;
  });
}

function withRow(cell: string, row: number): string {
  return cell.replace(/\d+$/, String(row));
}
