import type { CellChange, CellValue, Edit } from "../../engine";
import type { CellEdit, PaneEdit } from "../panels/state/surroundings";

/** Single cells, one sheet's together, and everything else as it is. */
export function hostEdits(edits: readonly PaneEdit[]): readonly Edit[] {
  const bySheet = new Map<string, CellChange[]>();
  const rest: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind !== "put-cell") rest.push(edit);
    else bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), changeOf(edit)]);
  }
  return [...rest, ...[...bySheet].map(([sheet, cells]): Edit => ({ kind: "set-cells", sheet, cells }))];
}

function changeOf({ row, column, value }: CellEdit): CellChange {
  return { row, column, value: writableOf(value) };
}

function writableOf(value: CellValue | null): CellChange["value"] {
  if (value === null) return { kind: "empty" };
  switch (value.kind) {
    case "text":
      return { kind: "text", text: value.text };
    case "number":
      return { kind: "number", number: value.number };
    case "date":
      return { kind: "day", day: value.day };
    case "boolean":
    case "error":
      throw new Error(`no fix reads or writes a ${value.kind}, so none can be asked for`);
  }
}
