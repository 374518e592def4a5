import { LAST_COLUMN, LAST_ROW } from "../../../src/engine/workbook/address";
import { accessDenied, alreadyExists, invalidArgument, invalidOperation, notFound, unknownMember } from "../api-error";
import { EVENT, WHOLE_WORKBOOK } from "../engine/events";
import type { Batch, Kind, Member, Subject } from "../kind";
import { isOnGrid, WHOLE_SHEET } from "../model/address";
import { usedArea } from "../model/cells";
import { copySheet } from "../model/copy";
import { deleteSheet, isSheetName, renameSheet } from "../model/sheets";
import { addSheet, findSheet, type ModelSheet, type ModelWorkbook } from "../model/workbook";
import { asFlag, asNumber, asText, cellsIn, flagIn, oneOf, optionalTextIn, recordIn, textIn, wholeNumberIn } from "./arguments";
import { collection } from "./collection";
import { mustBeUnprotected, structureMustBeFree } from "./permissions";
import { select } from "./range";
import { STANDARD_HEIGHT } from "./sizes";
import { rangeOf, subject } from "./subjects";

const sheetOf = (sheet: ModelSheet): Subject => subject("Worksheet", sheet);

export const worksheetCollection: Kind<ModelWorkbook> = collection<ModelWorkbook, ModelSheet>({
  name: "WorksheetCollection",
  itemKind: "Worksheet",
  list: (model) => model.sheets,
  find: (model, key) => findSheet(model, String(key)) ?? undefined,
  more: {
    methods: {
      GetCount: (model, args) => shownSheets(model, args).length,
      GetActiveWorksheet: (model) => sheetOf(model.active),
      GetFirst: (model, args) => sheetAt(shownSheets(model, args), 0),
      GetLast: (model, args) => sheetAt(shownSheets(model, args), -1),
      Add: (model, args, batch) => sheetOf(added(model, optionalTextIn(args), batch)),
      ...eventMethods<ModelWorkbook>(() => WHOLE_WORKBOOK, {
        DataChanged: EVENT.sheetChanged,
        SelectionChanged: EVENT.selected,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        Added: EVENT.sheetAdded,
        Deleted: EVENT.sheetDeleted,
        ProtectionChanged: EVENT.protectionChanged,
      }),
    },
  },
});

/** `_RegisterXEvent` and `_UnregisterXEvent` for each event. */
export function eventMethods<T>(
  targetId: (target: T) => string,
  events: Readonly<Record<string, number>>,
): Readonly<Record<string, Member<T>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, eventType]): [string, Member<T>][] => [
      [`_Register${name}Event`, (target, _args, batch) => batch.listen(eventType, targetId(target))],
      [`_Unregister${name}Event`, (target, _args, batch) => batch.stopListening(eventType, targetId(target))],
    ]),
  );
}

function shownSheets(model: ModelWorkbook, args: readonly unknown[]): readonly ModelSheet[] {
  return flagIn(args) ? model.sheets.filter((sheet) => sheet.visibility === "Visible") : model.sheets;
}

function sheetAt(sheets: readonly ModelSheet[], index: number): Subject {
  const sheet = sheets.at(index);
  if (sheet === undefined) throw notFound();
  return sheetOf(sheet);
}

function added(model: ModelWorkbook, name: string | null, batch: Batch): ModelSheet {
  structureMustBeFree(model);
  if (name !== null) mustBeFreeName(model, name, null);
  const sheet = addSheet(model, name ?? freeName(model));
  batch.report({ kind: "sheet-added", sheet });
  return sheet;
}

function freeName(model: ModelWorkbook): string {
  for (let i = model.sheets.length + 1; ; i++) {
    const name = `${model.defaultNames.sheet}${i}`;
    if (findSheet(model, name) === null) return name;
  }
}

function mustBeFreeName(model: ModelWorkbook, name: string, own: ModelSheet | null): void {
  if (!isSheetName(name)) throw invalidArgument();
  const other = model.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other !== own) throw alreadyExists();
}

export const worksheet: Kind<ModelSheet> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  props: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ name }) => name,
      write: (sheet, value) => {
        structureMustBeFree(sheet.workbook);
        mustBeFreeName(sheet.workbook, asText(value), sheet);
        renameSheet(sheet, asText(value));
      },
    },
    Position: { read: (sheet) => sheet.workbook.sheets.indexOf(sheet), write: (sheet, value) => move(sheet, asNumber(value)) },
    Visibility: { read: ({ visibility }) => visibility, write: (sheet, value) => show(sheet, asText(value)) },
    TabColor: {
      read: ({ tabColor }) => tabColor,
      write: (sheet, value) => {
        sheet.tabColor = asText(value).toUpperCase();
      },
    },
    /** office.js loads the one name and sets the other. */
    ShowGridlines: {
      read: ({ showsGrid }) => showsGrid,
      write: (sheet, value) => {
        sheet.showsGrid = asFlag(value);
      },
    },
    Gridlines: {
      read: ({ showsGrid }) => showsGrid,
      write: (sheet, value) => {
        sheet.showsGrid = asFlag(value);
      },
    },
    ShowHeadings: {
      read: ({ showsHeadings }) => showsHeadings,
      write: (sheet, value) => {
        sheet.showsHeadings = asFlag(value);
      },
    },
    Headings: {
      read: ({ showsHeadings }) => showsHeadings,
      write: (sheet, value) => {
        sheet.showsHeadings = asFlag(value);
      },
    },
    StandardHeight: { read: () => STANDARD_HEIGHT },
    StandardWidth: { read: () => 8.43 },
    EnableCalculation: { read: () => true, write: () => {} },
  },
  children: {
    Tables: (sheet) => subject("TableCollection", { model: sheet.workbook, sheet }),
    Names: (sheet) => subject("NamedItemCollection", { model: sheet.workbook, sheet }),
    Charts: (sheet) => subject("ChartCollection", sheet),
    AutoFilter: (sheet) => subject("AutoFilter", sheet),
    Protection: (sheet) => subject("WorksheetProtection", sheet),
    FreezePanes: (sheet) => subject("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => subject("PageLayout", sheet),
    HorizontalPageBreaks: (sheet) => subject("PageBreakCollection", { sheet, way: "rows" }),
    VerticalPageBreaks: (sheet) => subject("PageBreakCollection", { sheet, way: "columns" }),
    CustomProperties: (sheet) => subject("WorksheetCustomPropertyCollection", sheet),
  },
  methods: {
    GetRange: (sheet, args, batch) => {
      if (args[0] === undefined || args[0] === null) return rangeOf(sheet, WHOLE_SHEET);
      const cells = cellsIn(batch.model, sheet, args[0]);
      if (cells.sheet !== sheet) throw invalidArgument();
      return rangeOf(sheet, cells.area);
    },
    GetRanges: (sheet, args, batch) => {
      const areas = textIn(args)
        .split(",")
        .map((address) => cellsIn(batch.model, sheet, address.trim()).area);
      return subject("RangeAreas", { sheet, areas });
    },
    GetCell: (sheet, args) => byIndexes(sheet, [args[0], args[1], 1, 1]),
    GetRangeByIndexes: byIndexes,
    GetUsedRange: (sheet, args) => rangeOf(sheet, usedArea(sheet, flagIn(args)) ?? { top: 1, left: 1, bottom: 1, right: 1 }),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const used = usedArea(sheet, flagIn(args));
      return used === null ? null : rangeOf(sheet, used);
    },
    Activate: (sheet, _args, batch) => {
      const isSame = batch.model.active === sheet;
      const { area } = isSame ? batch.model.selection : { area: { top: 1, left: 1, bottom: 1, right: 1 } };
      select(sheet, area, batch);
    },
    Calculate: () => null,
    Copy: (sheet, args, batch) => {
      structureMustBeFree(sheet.workbook);
      if (args[0] !== "End") throw unknownMember(`Worksheet.Copy to ${String(args[0])}`);
      const copy = copySheet(sheet);
      batch.report({ kind: "sheet-added", sheet: copy });
      return sheetOf(copy);
    },
    Delete: (sheet, _args, batch) => remove(sheet, batch),
    ...eventMethods<ModelSheet>(({ id }) => id, {
      DataChanged: EVENT.sheetChanged,
      SelectionChanged: EVENT.selected,
      Activated: EVENT.activated,
      Deactivated: EVENT.deactivated,
      ProtectionChanged: EVENT.protectionChanged,
    }),
  },
  finders: {
    GetNext: (sheet, args) => neighbour(sheet, 1, flagIn(args)),
    GetPrevious: (sheet, args) => neighbour(sheet, -1, flagIn(args)),
  },
};

function byIndexes(sheet: ModelSheet, args: readonly unknown[]): Subject {
  const [top, left] = [wholeNumberIn(args, 0) + 1, wholeNumberIn(args, 1) + 1];
  const area = { top, left, bottom: top + wholeNumberIn(args, 2) - 1, right: left + wholeNumberIn(args, 3) - 1 };
  if (!isOnGrid(area)) throw invalidArgument();
  return rangeOf(sheet, area);
}

function neighbour(sheet: ModelSheet, step: number, visibleOnly: boolean): Subject {
  const { sheets } = sheet.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const other = sheets[i];
    if (other !== undefined && (!visibleOnly || other.visibility === "Visible")) return sheetOf(other);
  }
  throw notFound();
}

function move(sheet: ModelSheet, position: number): void {
  const { workbook } = sheet;
  structureMustBeFree(workbook);
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  const others = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

/** The last visible sheet can be neither hidden nor deleted. */
function show(sheet: ModelSheet, visibility: string): void {
  structureMustBeFree(sheet.workbook);
  const wanted = oneOf(visibility, ["Visible", "Hidden", "VeryHidden"]);
  if (wanted !== "Visible" && isLastVisible(sheet)) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  sheet.visibility = wanted;
}

function remove(sheet: ModelSheet, batch: Batch): void {
  structureMustBeFree(sheet.workbook);
  if (isLastVisible(sheet)) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  if (sheet.visibility === "VeryHidden") throw invalidOperation("A very hidden worksheet cannot be deleted.");
  deleteSheet(sheet);
  batch.report({ kind: "sheet-deleted", sheet });
}

function isLastVisible(sheet: ModelSheet): boolean {
  return sheet.visibility === "Visible" && sheet.workbook.sheets.every((other) => other === sheet || other.visibility !== "Visible");
}

/** What Excel allows on a protected sheet unless told otherwise. */
const PROTECTION_DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection: Kind<ModelSheet> = {
  name: "WorksheetProtection",
  props: {
    Protected: { read: ({ protection }) => protection !== null },
    Options: { read: ({ protection }) => protection?.options ?? null },
  },
  methods: {
    Protect: (sheet, args, batch) => {
      mustBeUnprotected(sheet);
      sheet.protection = { options: { ...PROTECTION_DEFAULTS, ...recordIn(args) }, password: optionalTextIn(args, 1) };
      batch.report({ kind: "protection-changed", sheet });
    },
    Unprotect: (sheet, args, batch) => {
      if (sheet.protection === null) return;
      if (sheet.protection.password !== optionalTextIn(args)) throw accessDenied();
      sheet.protection = null;
      batch.report({ kind: "protection-changed", sheet });
    },
  },
};

export const worksheetFreezePanes: Kind<ModelSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, args) => freeze(sheet, args[0] === undefined ? 1 : wholeNumberIn(args), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args[0] === undefined ? 1 : wholeNumberIn(args)),
    FreezeAt: (sheet, args, batch) => {
      const { area } = cellsIn(batch.model, sheet, args[0]);
      freeze(sheet, area.bottom === LAST_ROW ? 0 : area.bottom, area.right === LAST_COLUMN ? 0 : area.right);
    },
    Unfreeze: (sheet) => {
      sheet.freeze = null;
    },
  },
  finders: {
    GetLocation: (sheet) => {
      if (sheet.freeze === null) throw notFound();
      return rangeOf(sheet, { top: 1, left: 1, bottom: sheet.freeze.rows || LAST_ROW, right: sheet.freeze.columns || LAST_COLUMN });
    },
  },
};

function freeze(sheet: ModelSheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= LAST_ROW || columns >= LAST_COLUMN) throw invalidArgument();
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
}
