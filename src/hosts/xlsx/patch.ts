import type { CopySheet, Edit, PatchSheet, PutSheet, SetCells } from "../../engine/sheets/own-sheet";
import { withCopy } from "./copy-sheet/copy-sheet";
import { withPatches } from "./patch-sheet/patch-sheets";
import { withSheetsAndCells, type WriteOptions } from "./put-sheets";

export type { WriteOptions } from "./put-sheets";

/** Edits that are made in one pass through the file. */
type Stage =
  | { readonly kind: "write"; readonly edits: readonly (PutSheet | SetCells)[] }
  | { readonly kind: "patch"; readonly patches: readonly PatchSheet[] }
  | { readonly kind: "copy"; readonly copy: CopySheet };

/**
 * The workbook with the edits applied, in their order. Every part that is not ours is copied as it lies in the file, in its old place,
 * unless cells of it are set or it refers to rows that move. Sheets that are put in again give the same bytes.
 * @throws Failure workbook-protected, excel-protected-sheet, excel-sheet-gone, and what `openZip` and `openPackage` throw
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[], options: WriteOptions = {}): Uint8Array {
  return edits.reduce<readonly Stage[]>(withEdit, []).reduce((done, stage) => afterStage(done, stage, options), bytes);
}

function withEdit(stages: readonly Stage[], edit: Edit): readonly Stage[] {
  const before = stages.slice(0, -1);
  const last = stages[stages.length - 1];
  switch (edit.kind) {
    case "put-sheet":
    case "set-cells":
      return last?.kind === "write"
        ? [...before, { ...last, edits: [...last.edits, edit] }]
        : [...stages, { kind: "write", edits: [edit] }];
    case "patch-sheet":
      // A sheet that is patched twice is patched as it stands after the first time.
      return last?.kind === "patch" && !last.patches.some((one) => one.id === edit.id || one.name === edit.name)
        ? [...before, { ...last, patches: [...last.patches, edit] }]
        : [...stages, { kind: "patch", patches: [edit] }];
    case "copy-sheet":
      return [...stages, { kind: "copy", copy: edit }];
  }
}

function afterStage(bytes: Uint8Array, stage: Stage, options: WriteOptions): Uint8Array {
  switch (stage.kind) {
    case "write":
      return withSheetsAndCells(bytes, stage.edits, options);
    case "patch":
      return withPatches(bytes, stage.patches);
    case "copy":
      return withCopy(bytes, stage.copy);
  }
}
