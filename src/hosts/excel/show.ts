import { failure } from "../../engine/diagnostics/failure";
import { inExcel } from "./trouble";

/**
 * Brings a cell before the user's eyes. A hidden sheet stays hidden: to show it would clear what can be undone.
 * @throws Failure excel-sheet-gone, excel-sheet-hidden
 */
export async function showCell(sheetName: string, address: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw failure("excel-sheet-gone", { sheet: sheetName });
    if (sheet.visibility !== "Visible") throw failure("excel-sheet-hidden", { sheet: sheetName });
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
