import type { Sheet, Workbook } from "../../engine/workbook/workbook";
import { newBudget, type Budget } from "./budget";
import { valueMaker } from "./cell-value";
import type { CellFormat } from "./cell-format";
import { passGate } from "./gate";
import { type Package, isOfType } from "./package";
import { type SharedStrings, readSharedStrings } from "./shared-strings";
import { readFormats } from "./styles";
import { readWorkbookPart, type Tab } from "./workbook-part";
import { type SheetContext, readWorksheet } from "./worksheet";

/**
 * The workbook in the bytes of an .xlsx or .xlsm file: all that has content, as it stands in the file, formulas by the value last
 * computed. `name` is what people call the file.
 * @throws Failure for whatever is no workbook, is damaged, hostile or too large; a sheet that cannot be read is never shown as empty
 */
export function readXlsx(bytes: Uint8Array, name: string): Workbook {
  return readPackage(passGate(bytes), name);
}

/** The same for a package that is open already. @throws Failure */
export function readPackage(parts: Package, name: string): Workbook {
  const { is1904, tabs } = readWorkbookPart(parts);
  const budget = newBudget();
  const strings = sharedStringsOf(parts, budget);
  const context: SheetContext = { values: valueMaker({ strings, is1904, budget }), formats: formatsOf(parts), budget };
  return { name, sheets: tabs.map((tab) => readTab(parts, tab, context)) };
}

function readTab(parts: Package, tab: Tab, context: SheetContext): Sheet {
  const { rows, merges } = tab.hasCells ? readWorksheet(parts.open(tab.part), context) : { rows: [], merges: [] };
  return { name: tab.name, isHidden: tab.isHidden, own: tab.own, rows, merges };
}

export function sharedStringsOf(parts: Package, budget: Budget): SharedStrings | null {
  const part = relatedPart(parts, "sharedStrings");
  return part === null ? null : readSharedStrings(parts.open(part), budget);
}

function formatsOf(parts: Package): readonly CellFormat[] {
  const part = relatedPart(parts, "styles");
  return part === null ? [] : readFormats(parts.open(part));
}

export function relatedPart(parts: Package, kind: string): string | null {
  const relationship = parts.relationshipsOf(parts.workbookPart).find((r) => isOfType(r, kind) && !r.isExternal);
  return relationship !== undefined && parts.has(relationship.target) ? relationship.target : null;
}
