import { localAddress, overlapOf } from "../model/address";
import type { Happening } from "../kind";
import type { Table } from "../model/workbook";

export interface EventMessage {
  readonly eventType: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** The target of events of the collection of sheets; for tables the library asks for the sheet, or "" for all. */
export const WHOLE_WORKBOOK = "Workbook";

export const EVENT = {
  sheetChanged: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selected: 14,
  sheetDeleted: 15,
  protectionChanged: 24,
  tableSelected: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Who listens for messages to a target: for tables of the whole workbook the library names it in two ways. */
export function listenerOf(eventType: number, targetId: string): string {
  return targetId === WHOLE_WORKBOOK && eventType >= EVENT.tableSelected ? "" : targetId;
}

/** What the listeners are told: those of the object itself, and those of its collection. */
export function messagesOf(happening: Happening, by: { readonly isAddin: boolean }): readonly EventMessage[] {
  const source = { source: "Local", triggerSource: by.isAddin ? "ThisLocalAddin" : "Unknown" };
  switch (happening.kind) {
    case "changed":
      return changed(happening, source);
    case "selected": {
      const message = { worksheetId: happening.sheet.id, address: localAddress(happening.area) };
      return both(EVENT.selected, happening.sheet.id, message);
    }
    case "activated":
      return both(EVENT.activated, happening.sheet.id, { worksheetId: happening.sheet.id });
    case "deactivated":
      return both(EVENT.deactivated, happening.sheet.id, { worksheetId: happening.sheet.id });
    case "protection-changed":
      return both(EVENT.protectionChanged, happening.sheet.id, {
        worksheetId: happening.sheet.id,
        isProtected: happening.sheet.protection !== null,
        source: "Local",
      });
    case "sheet-added":
      return [{ eventType: EVENT.sheetAdded, targetId: WHOLE_WORKBOOK, message: { worksheetId: happening.sheet.id, source: "Local" } }];
    case "sheet-deleted":
      return [{ eventType: EVENT.sheetDeleted, targetId: WHOLE_WORKBOOK, message: { worksheetId: happening.sheet.id, source: "Local" } }];
    case "table-added":
    case "table-deleted": {
      const { table, kind } = happening;
      const message = { tableId: table.id, tableName: table.name, worksheetId: table.sheet.id, source: "Local" };
      return everyTarget(kind === "table-added" ? EVENT.tableAdded : EVENT.tableDeleted, ["", WHOLE_WORKBOOK, table.sheet.id], message);
    }
  }
}

function changed(
  { sheet, area, changeType }: Extract<Happening, { kind: "changed" }>,
  source: Readonly<Record<string, string>>,
): readonly EventMessage[] {
  const message = { worksheetId: sheet.id, address: localAddress(area), changeType, ...source };
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet && overlapOf(table.area, area) !== null);
  return [...both(EVENT.sheetChanged, sheet.id, message), ...tables.flatMap((table) => ofTable(table, message))];
}

function ofTable({ id, sheet }: Table, message: EventMessage["message"]): readonly EventMessage[] {
  return everyTarget(EVENT.tableChanged, [id, "", WHOLE_WORKBOOK, sheet.id], { tableId: id, ...message });
}

function everyTarget(eventType: number, targets: readonly string[], message: EventMessage["message"]): readonly EventMessage[] {
  return targets.map((targetId) => ({ eventType, targetId, message }));
}

function both(eventType: number, targetId: string, message: EventMessage["message"]): readonly EventMessage[] {
  return everyTarget(eventType, [targetId, WHOLE_WORKBOOK], message);
}
