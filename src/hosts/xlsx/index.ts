import type { Edit } from "../../engine/sheets/own-sheet";
import type { Workbook } from "../../engine/workbook/workbook";
import type { Host } from "../host";
import { applyEdits, type WriteOptions } from "./patch";
import { readXlsx } from "./read";

export { applyEdits, type WriteOptions } from "./patch";
export type { DeflatePiece } from "./zip-write";
export { keptIn, type KeptTexts, withKept } from "./kept-part";
export { blankWorkbook, newWorkbook } from "./new-workbook";
export { readXlsx } from "./read";
export { readShown } from "./shown";
export { warningsOf, type XlsxWarning } from "./warnings";

export interface XlsxFile extends WriteOptions {
  /** The whole .xlsx or .xlsm. */
  readonly bytes: Uint8Array;
  /** What people call the file. */
  readonly name: string;
  /** Where a changed workbook goes: the app's business, whole or not at all. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

/** A workbook in a file. What was applied is read afterwards, once `write` has taken it; there are no eyes to show a cell to. */
export function xlsxHost(file: XlsxFile): Host {
  let bytes = file.bytes;
  return {
    name: "xlsx",
    read: async (): Promise<Workbook> => readXlsx(bytes, file.name),
    apply: async (edits: readonly Edit[]): Promise<void> => {
      const changed = applyEdits(bytes, edits, file.deflating === undefined ? {} : { deflating: file.deflating });
      await file.write(changed);
      bytes = changed;
    },
    show: async (): Promise<void> => {},
  };
}
