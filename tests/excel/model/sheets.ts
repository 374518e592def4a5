import { quotedName } from "./address";
import type { Cell, DefinedName, ModelSheet, ModelWorkbook } from "./workbook";

/** Whether Excel takes the text as the name of a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. */
export function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

/** Formulas everywhere follow the sheet to its new name. */
export function renameSheet(sheet: ModelSheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(sheet.workbook, before, `${quotedName(name)}!`);
}

/** What refers to a deleted sheet refers to nothing; its tables and its own names are gone. */
export function deleteSheet(sheet: ModelSheet): void {
  const { workbook } = sheet;
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.tables = workbook.tables.filter((table) => table.sheet !== sheet);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  for (const name of workbook.names) if ("sheet" in name.target && name.target.sheet === sheet) name.target = { formula: "=#REF!$A$1" };
  rewriteFormulas(workbook, sheet.name, "#REF!");
  if (workbook.active !== sheet) return;
  const visible = workbook.sheets.filter((other) => other.visibility === "Visible");
  const next = workbook.sheets.slice(at).find((other) => visible.includes(other)) ?? visible.at(-1) ?? workbook.sheets[0];
  if (next !== undefined) workbook.active = next;
  workbook.selection = { sheet: workbook.active, area: { top: 1, left: 1, bottom: 1, right: 1 } };
}

function rewriteFormulas(workbook: ModelWorkbook, before: string, after: string): void {
  const rewrite = (formula: string): string => rewritten(formula, before, after);
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const formula = rewrite(cell.formula);
        if (formula !== cell.formula) cells.set(column, withFormula(cell, formula));
      }
    }
  }
  for (const name of workbook.names) rewriteName(name, rewrite);
}

function withFormula(cell: Cell, formula: string): Cell {
  return formula.includes("#REF!") ? { ...cell, formula, value: "#REF!", isError: true } : { ...cell, formula };
}

function rewriteName(name: DefinedName, rewrite: (formula: string) => string): void {
  if ("formula" in name.target) name.target = { formula: rewrite(name.target.formula) };
}

/** Both ways of writing a sheet in a formula; texts in quotes are left alone. */
function rewritten(formula: string, before: string, after: string): string {
  const spelled = [`'${before.replaceAll("'", "''")}'!`, ...(quotedName(before) === before ? [`${before}!`] : [])];
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu, (token) =>
    spelled.some((one) => one.toLowerCase() === token.toLowerCase()) ? after : token,
  );
}
