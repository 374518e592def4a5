import type { PatchSheet } from "../../src/engine/sheets/own-sheet";

/** A patch that asks for nothing yet. */
export function patchOfNothing(id: PatchSheet["id"], name: string): PatchSheet {
  return {
    kind: "patch-sheet",
    id,
    name,
    deletedRows: [],
    insertedRows: [],
    cells: [],
    heights: [],
    merges: [],
    tables: [],
    links: [],
    breaks: { removed: [], added: [] },
  };
}
