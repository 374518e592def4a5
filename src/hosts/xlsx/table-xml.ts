import type { OwnTable } from "../../engine/sheets/own-sheet";
import { addressOf, type Area } from "../../engine/workbook/address";
import { type Dialect } from "./dialect";
import { XML_DECLARATION, xmlText, xstring } from "./xml-text";

const LONGEST_COLUMN_NAME = 255;

/** A table needs a row below its header; an empty one gets a blank row to begin with. */
export function tableArea(area: Area): Area {
  return { ...area, bottom: Math.max(area.bottom, area.top + 1) };
}

/** `name` is the one that no other table or name of the workbook has, `id` likewise. */
export function tableXml(table: OwnTable, dialect: Dialect, name: string, id: number): string {
  const { left, right } = table.area;
  const named = new Set(table.columns.map((column) => column.toLowerCase()));
  if (table.columns.length !== right - left + 1 || named.size !== table.columns.length) {
    throw new Error(`own sheet: the columns of table ${table.name} are not its header`);
  }
  const ref = addressOf(tableArea(table.area));
  const columns = table.columns.map((column, index) => `<tableColumn id="${index + 1}" name="${columnName(column)}"/>`).join("");
  const stripes = 'showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"';
  const style = table.style === null ? "" : `<tableStyleInfo name="${xmlText(table.style)}" ${stripes}/>`;
  return [
    `${XML_DECLARATION}<table xmlns="${dialect.main}" id="${id}" name="${xmlText(name)}" displayName="${xmlText(name)}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/><tableColumns count="${table.columns.length}">${columns}</tableColumns>${style}</table>`,
  ].join("");
}

/** Excel spells a line end within a name this way, in lower case. */
function columnName(column: string): string {
  return xstring(column.slice(0, LONGEST_COLUMN_NAME)).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}

/** Formulas name tables by the name the layout chose; where a workbook had that name already, they follow. */
export function renamedTables(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(
    /"[^"]*"|'[^']*'|\[[^\]]*\]|[A-Za-z_\u00c0-\u1ef9][\w.\u00c0-\u1ef9]*/g,
    (token) => names.get(token.toLowerCase()) ?? token,
  );
}
