import { areaFromAddress } from "../../../src/engine/workbook/address";
import { readFormats } from "../../../src/hosts/xlsx/styles";
import { passGate } from "../../../src/hosts/xlsx/gate";
import { isOfType, type Package } from "../../../src/hosts/xlsx/package";
import { readPackage } from "../../../src/hosts/xlsx/read";
import { readWorkbookPart } from "../../../src/hosts/xlsx/workbook-part";
import { advance, attribute, END, innerText, OPEN, type Xml } from "../../../src/hosts/xlsx/xml";
import { parseReference } from "./address";
import { cellAt, putCell } from "./cells";
import { modelFrom, UNKNOWN_FORMULA } from "./from-workbook";
import { lookWith } from "./look";
import { type DefinedName, findSheet, type ModelSheet, type ModelWorkbook, newId, type Table, type TableColumn } from "./workbook";

/** One character of Calibri 11 is 7 pixels wide, a column has 5 more; 4 pixels are 3 points. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;

/** An .xlsx or .xlsm as Excel would have it open: what the reader of the product reads, and beside it what only Excel minds. */
export function modelFromXlsx(bytes: Uint8Array, name: string): ModelWorkbook {
  const parts = passGate(bytes);
  const model = modelFrom(readPackage(parts, name));
  const formats = formatsIn(parts);
  for (const { name: tab, part, hasCells } of readWorkbookPart(parts).tabs) {
    const sheet = findSheet(model, tab);
    if (sheet === null || !hasCells) continue;
    readMore(parts.open(part), sheet, formats);
    for (const relation of parts.relationshipsOf(part)) if (isOfType(relation, "table")) readTable(parts.open(relation.target), sheet);
  }
  readNames(parts.open(parts.workbookPart), model);
  return model;
}

/** Every element, outermost first; `visit` may read on. */
function eachElement(x: Xml, visit: (name: string) => void): void {
  while (advance(x) !== END) if (x.kind === OPEN && x.isMain) visit(x.name);
}

function formatsIn(parts: Package): readonly string[] {
  const styles = parts.relationshipsOf(parts.workbookPart).find((relation) => isOfType(relation, "styles"));
  if (styles === undefined || !parts.has(styles.target)) return [];
  return readFormats(parts.open(styles.target)).map(({ code }) => code ?? "General");
}

function readMore(x: Xml, sheet: ModelSheet, formats: readonly string[]): void {
  let address = "A1";
  eachElement(x, (name) => {
    if (name === "c") {
      address = attribute(x, "r") ?? address;
      keepFormat(sheet, address, formats[Number(attribute(x, "s") ?? 0)] ?? "General");
    } else if (name === "f") readFormula(sheet, address, innerText(x));
    else if (name === "col") readColumns(x, sheet);
    else if (name === "row") readRow(x, sheet);
    else if (name === "sheetProtection") readProtection(x, sheet);
    else if (name === "pane") readPane(x, sheet);
    else if (name === "sheetView") sheet.showsGrid = attribute(x, "showGridLines") !== "0";
    else if (name === "tabColor") sheet.tabColor = `#${(attribute(x, "rgb") ?? "FF000000").slice(-6)}`;
  });
}

/** Of blank cells and texts too: the reader of the product keeps the formats of numbers only. */
function keepFormat(sheet: ModelSheet, address: string, format: string): void {
  const area = areaFromAddress(address);
  if (area === null || format === "General") return;
  const cell = cellAt(sheet, area.top, area.left);
  if (cell.look.format === "General") putCell(sheet, area.top, area.left, { ...cell, look: lookWith(cell.look, { format }) });
}

function readFormula(sheet: ModelSheet, address: string, text: string): void {
  const area = areaFromAddress(address);
  if (area === null) return;
  const cell = cellAt(sheet, area.top, area.left);
  putCell(sheet, area.top, area.left, { ...cell, formula: text === "" ? UNKNOWN_FORMULA : `=${text}` });
}

function readColumns(x: Xml, sheet: ModelSheet): void {
  const [first, last] = [Number(attribute(x, "min")), Number(attribute(x, "max"))];
  const width = attribute(x, "width");
  for (let column = first; column <= last; column++) {
    if (isTrue(attribute(x, "hidden"))) sheet.hiddenColumns.add(column);
    if (width !== null && last - first < 1_000) sheet.columnWidths.set(column, Number(width) * POINTS_PER_CHARACTER + POINTS_OF_PADDING);
  }
}

function readRow(x: Xml, sheet: ModelSheet): void {
  const row = Number(attribute(x, "r"));
  const height = attribute(x, "ht");
  if (!Number.isInteger(row) || row < 1) return;
  if (isTrue(attribute(x, "hidden"))) sheet.hiddenRows.add(row);
  if (height !== null && isTrue(attribute(x, "customHeight"))) sheet.rowHeights.set(row, Number(height));
}

function readProtection(x: Xml, sheet: ModelSheet): void {
  if (isTrue(attribute(x, "sheet"))) sheet.protection = { options: {}, password: attribute(x, "password") ?? attribute(x, "hashValue") };
}

function readPane(x: Xml, sheet: ModelSheet): void {
  if (!(attribute(x, "state") ?? "").startsWith("frozen")) return;
  sheet.freeze = { rows: Number(attribute(x, "ySplit") ?? 0), columns: Number(attribute(x, "xSplit") ?? 0) };
}

function readTable(x: Xml, sheet: ModelSheet): void {
  let table: Table | null = null;
  eachElement(x, (name) => {
    if (name === "table") {
      const area = areaFromAddress(attribute(x, "ref") ?? "");
      if (area === null) return;
      table = {
        id: newId(),
        sheet,
        name: attribute(x, "displayName") ?? "",
        area,
        showsHeaders: attribute(x, "headerRowCount") !== "0",
        showsTotals: Number(attribute(x, "totalsRowCount") ?? 0) > 0,
        style: "",
        facts: new Map(),
        columns: [],
      };
      sheet.workbook.tables.push(table);
    } else if (name === "tableColumn" && table !== null) {
      const column: TableColumn = { id: Number(attribute(x, "id")), table, criteria: null };
      table.columns.push(column);
    } else if (name === "tableStyleInfo" && table !== null) table.style = attribute(x, "name") ?? "";
  });
}

/** The marks of our own sheets are there already. */
function readNames(x: Xml, model: ModelWorkbook): void {
  eachElement(x, (element) => {
    if (element !== "definedName") return;
    const name = attribute(x, "name") ?? "";
    const local = attribute(x, "localSheetId");
    const isVisible = !isTrue(attribute(x, "hidden"));
    const formula = innerText(x);
    const scope = local === null ? null : (model.sheets[Number(local)] ?? null);
    if (name.startsWith("_xlnm.")) readPrint(model, name, scope, formula);
    else if (!model.names.some((known) => known.scope === scope && known.name.toLowerCase() === name.toLowerCase())) {
      model.names.push({ name, scope, comment: "", isVisible, target: targetOf(model, formula) });
    }
  });
}

function targetOf(model: ModelWorkbook, formula: string): DefinedName["target"] {
  const reference = parseReference(formula);
  const sheet = reference?.sheet == null ? null : findSheet(model, reference.sheet);
  return reference === null || sheet === null ? { formula: `=${formula}` } : { sheet, area: reference.area };
}

function readPrint(model: ModelWorkbook, name: string, scope: ModelSheet | null, formula: string): void {
  const target = targetOf(model, formula);
  if (scope === null || !("sheet" in target)) return;
  if (name === "_xlnm.Print_Area") scope.page.printArea = [target.area];
  if (name === "_xlnm.Print_Titles") scope.page.titleRows = target.area;
}

function isTrue(attributeText: string | null): boolean {
  return attributeText === "1" || attributeText === "true";
}
