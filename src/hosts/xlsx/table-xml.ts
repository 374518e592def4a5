import type { OwnTable } from "../../engine/sheets/own-sheet";
import { tableArea } from "../../engine/sheets/table-names";
import { addressOf } from "../../engine/workbook/address";
import { type Dialect } from "./dialect";
import { XML_DECLARATION, xmlText, xstring } from "./xml-text";

const LONGEST_COLUMN_NAME = 255;

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
