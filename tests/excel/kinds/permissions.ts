import type { Area } from "../../../src/engine/workbook/address";
import { accessDenied } from "../api-error";
import { isUnbounded } from "../model/address";
import { lookAt } from "../model/cells";
import type { ModelSheet, ModelWorkbook } from "../model/workbook";

/** Cells of a protected sheet take no content unless every one is unlocked. */
export function mustBeUnlocked(sheet: ModelSheet, area: Area): void {
  if (sheet.protection === null) return;
  if (isUnbounded(area)) throw accessDenied();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (lookAt(sheet, row, column).isLocked) throw accessDenied();
  }
}

/** What a protected sheet allows only where the option of its protection says so. */
export function mustBeAllowed(sheet: ModelSheet, option: string): void {
  if (sheet.protection !== null && sheet.protection.options[option] !== true) throw accessDenied();
}

export function mustBeUnprotected(sheet: ModelSheet): void {
  if (sheet.protection !== null) throw accessDenied();
}

/** Sheets cannot be added, deleted, renamed, hidden or moved while the structure is protected. */
export function structureMustBeFree(model: ModelWorkbook): void {
  if (model.protection !== null) throw accessDenied();
}
