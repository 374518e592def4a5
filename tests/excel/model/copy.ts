import { addSheet, type Chart, findSheet, findTable, type ModelSheet, type ModelWorkbook, newId, type Table } from "./workbook";

/**
 * A copy of the sheet at the end, as Excel makes it: "Tên (2)", with tables under new names, as protected and as hidden as the sheet is,
 * and with names of its own for all names of the workbook that lead to the sheet.
 */
export function copySheet(sheet: ModelSheet): ModelSheet {
  const { workbook } = sheet;
  const copy = addSheet(workbook, freeName(workbook, sheet.name));
  for (const [row, cells] of sheet.rows) copy.rows.set(row, new Map(cells));
  for (const part of ["columnLooks", "rowLooks", "columnWidths", "rowHeights", "links", "customProperties"] as const)
    for (const [key, value] of sheet[part] as Map<unknown, unknown>) (copy[part] as Map<unknown, unknown>).set(key, value);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  const { visibility, tabColor, showsGrid, showsHeadings, look, freeze, protection, autoFilter } = sheet;
  Object.assign(copy, { visibility, tabColor, showsGrid, showsHeadings, look, freeze, protection, autoFilter });
  copy.merges = [...sheet.merges];
  copy.rowBreaks = [...sheet.rowBreaks];
  copy.columnBreaks = [...sheet.columnBreaks];
  copy.validations = sheet.validations.map(({ area, facts }) => ({ area, facts: new Map(facts) }));
  copy.formats = sheet.formats.map((format) => ({ ...format, id: newId(), sheet: copy, facts: new Map(format.facts) }));
  copy.charts = sheet.charts.map((chart) => copyChart(chart, copy));
  copyPage(sheet, copy);
  for (const table of workbook.tables.filter((one) => one.sheet === sheet)) workbook.tables.push(copyTable(table, copy));
  const leading = workbook.names.flatMap((name) =>
    "sheet" in name.target && name.target.sheet === sheet
      ? [{ ...name, scope: copy, target: { sheet: copy, area: name.target.area } }]
      : [],
  );
  workbook.names.push(...leading);
  return copy;
}

function freeName(workbook: ModelWorkbook, name: string): string {
  for (let i = 2; ; i++) {
    const ending = ` (${i})`;
    const chosen = name.slice(0, 31 - ending.length) + ending;
    if (findSheet(workbook, chosen) === null) return chosen;
  }
}

function copyChart(chart: Chart, sheet: ModelSheet): Chart {
  const copy: Chart = { id: newId(), sheet, facts: new Map(chart.facts), series: [] };
  copy.series = chart.series.map(({ facts }) => ({ chart: copy, facts: new Map(facts) }));
  return copy;
}

function copyPage({ page }: ModelSheet, copy: ModelSheet): void {
  for (const part of ["settings", "headerSettings", "headerTexts"] as const)
    for (const [key, value] of page[part]) (copy.page[part] as Map<string, unknown>).set(key, value);
  Object.assign(copy.page, { printArea: page.printArea, titleRows: page.titleRows, titleColumns: page.titleColumns });
}

function copyTable(table: Table, sheet: ModelSheet): Table {
  const { workbook } = sheet;
  const copy: Table = { ...table, id: newId(), sheet, name: freeTableName(workbook, table.name), facts: new Map(table.facts), columns: [] };
  copy.columns = table.columns.map((column) => ({ ...column, table: copy }));
  return copy;
}

function freeTableName(workbook: ModelWorkbook, name: string): string {
  for (let i = 2; ; i++) if (findTable(workbook, `${name}${i}`) === null) return `${name}${i}`;
}
