import type { Workbook } from "../../engine/workbook/workbook";
import type { Host } from "../host";
import { applyEdits } from "./apply";

export { applyEdits } from "./apply";

/** A workbook that lives in memory and touches nothing outside itself. */
export function memoryHost(start: Workbook): Host {
  let workbook = start;
  return {
    name: "memory",
    read: async () => workbook,
    apply: async (edits) => {
      workbook = applyEdits(workbook, edits);
    },
    show: async () => {},
  };
}
