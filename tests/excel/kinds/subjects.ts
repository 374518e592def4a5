import type { Area } from "../../../src/engine/workbook/address";
import type { Subject } from "../kind";
import type { ModelSheet } from "../model/workbook";

/** What a Range stands for. */
export interface Cells {
  readonly sheet: ModelSheet;
  readonly area: Area;
}

export function subject(kind: string, target: unknown): Subject {
  return { kind, target };
}

export function rangeOf(sheet: ModelSheet, area: Area): Subject {
  return subject("Range", { sheet, area } satisfies Cells);
}

export function isCells(value: unknown): value is Cells {
  return typeof value === "object" && value !== null && "sheet" in value && "area" in value;
}
