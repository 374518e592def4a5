import type { StandIn } from "./engine/engine";
import { parseReference } from "./model/address";
import { cellAt, putCell } from "./model/cells";
import { entered } from "./model/enter";
import { deleteSheet, renameSheet } from "./model/sheets";
import { addSheet, type ModelSheet, type Scalar, sheetNamed } from "./model/workbook";

/** What the person in front of Excel does; the add-in hears of it if it listens. */
export interface People {
  readonly type: (sheet: string, address: string, value: Scalar) => void;
  readonly select: (sheet: string, address: string) => void;
  readonly addSheet: (name: string) => ModelSheet;
  readonly deleteSheet: (name: string) => void;
  readonly renameSheet: (name: string, to: string) => void;
  readonly protect: (name: string) => void;
  readonly unprotect: (name: string) => void;
}

export function people(host: StandIn): People {
  const { model } = host;
  return {
    type: (name, address, value) => {
      const sheet = sheetNamed(model, name);
      const { area } = referenceIn(address);
      putCell(sheet, area.top, area.left, entered(cellAt(sheet, area.top, area.left), value, model));
      host.tell([{ kind: "changed", sheet, area, changeType: "RangeEdited" }]);
    },
    select: (name, address) => {
      const sheet = sheetNamed(model, name);
      const { area } = referenceIn(address);
      const before = model.active;
      model.active = sheet;
      model.selection = { sheet, area };
      const change = before === sheet ? [] : [{ kind: "deactivated", sheet: before } as const, { kind: "activated", sheet } as const];
      host.tell([...change, { kind: "selected", sheet, area }]);
    },
    addSheet: (name) => {
      const sheet = addSheet(model, name);
      host.tell([{ kind: "sheet-added", sheet }]);
      return sheet;
    },
    deleteSheet: (name) => {
      const sheet = sheetNamed(model, name);
      deleteSheet(sheet);
      host.tell([{ kind: "sheet-deleted", sheet }]);
    },
    renameSheet: (name, to) => renameSheet(sheetNamed(model, name), to),
    protect: (name) => {
      const sheet = sheetNamed(model, name);
      sheet.protection = { options: {}, password: null };
      host.tell([{ kind: "protection-changed", sheet }]);
    },
    unprotect: (name) => {
      const sheet = sheetNamed(model, name);
      sheet.protection = null;
      host.tell([{ kind: "protection-changed", sheet }]);
    },
  };
}

function referenceIn(address: string) {
  const reference = parseReference(address);
  if (reference === null) throw new Error(`"${address}" is no address`);
  return reference;
}
