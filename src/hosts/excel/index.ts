import { failure } from "../../engine/diagnostics/failure";
import type { Workbook } from "../../engine/workbook/workbook";
import type { Host } from "../host";
import { applyEdits } from "./apply";
import { capabilities, LEAST_SET } from "./capabilities";
import { readWorkbook } from "./read";
import { showCell } from "./show";
import { inExcel } from "./trouble";

export { capabilities, type Capabilities } from "./capabilities";
export { giveBack, type KeptCell, type KeptCells, setCells, type SetOptions } from "./set-cells";
export { settings, type WorkbookSettings } from "./settings";
export { type Change, watch } from "./watch";

/** The workbook that is open in the Excel we run in; office.js must be ready. */
export function excelHost(): Host {
  const whenSufficient = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!capabilities().isSufficient) throw failure("excel-too-old", { needed: LEAST_SET });
    return work();
  };
  let known: readonly string[] = [];
  const read = async (): Promise<Workbook> => {
    const { workbook, ids } = await inExcel((context) => readWorkbook(context, known));
    known = ids;
    return workbook;
  };
  return {
    name: "excel",
    read: () => whenSufficient(read),
    apply: (edits) => whenSufficient(() => applyEdits(edits)),
    show: (sheet, address) => whenSufficient(() => showCell(sheet, address)),
  };
}
