import { type Area, LAST_COLUMN, LAST_ROW } from "../../../src/engine/workbook/address";
import { invalidArgument, invalidOperation, notFound, unknownMember } from "../api-error";
import type { Batch, Kind, Property, Subject } from "../kind";
import { columnCountOf, fullAddress, isOnGrid, localAddress, overlapOf, rowCountOf } from "../model/address";
import { cellAt, changeLooks, clearContents, clearLooks, lookAt, mergeArea, putCell, usedWithin } from "../model/cells";
import { lookWith } from "../model/look";
import { shownIn } from "../model/shown";
import { deleteRows, insertRows } from "../model/rows";
import type { Cell, ModelSheet, Table } from "../model/workbook";
import { cellsIn, flagIn, textIn, wholeNumberIn } from "./arguments";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./cell-properties";
import { collection } from "./collection";
import type { Each } from "./over-each";
import { eachAssigned, enter, gridOf, mustFit } from "./grid";
import { mustBeAllowed, mustBeUnlocked, mustBeUnprotected } from "./permissions";
import { type Cells, rangeOf, subject } from "./subjects";
import { columnLeft, heightOfRow, rowTop, widthOfColumn } from "./sizes";

const contents: Property<Cells> = {
  read: (cells) => gridOf(cells, (cell) => cell.value),
  write: (cells, value, batch) => {
    enter(cells, value);
    batch.report({ kind: "changed", ...cells, changeType: "RangeEdited" });
  },
};
const formulas: Property<Cells> = { ...contents, read: (cells) => gridOf(cells, (cell) => cell.formula ?? cell.value) };
const formats: Property<Cells> = {
  read: (cells) => gridOf(cells, (cell) => cell.look.format),
  write: (cells, value) => {
    mustBeAllowed(cells.sheet, "allowFormatCells");
    if (typeof value === "string") {
      changeLooks(cells.sheet, cells.area, () => ({ format: value }));
      return;
    }
    eachAssigned(cells, value, (format, row, column) => {
      const cell = cellAt(cells.sheet, row, column);
      putCell(cells.sheet, row, column, { ...cell, look: lookWith(cell.look, { format: String(format) }) });
    });
  },
};

export const range: Kind<Cells> = {
  name: "Range",
  isTracked: true,
  props: {
    Values: contents,
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: formats,
    NumberFormatLocal: formats,
    Text: { read: (cells) => gridOf(cells, shownIn) },
    ValueTypes: { read: (cells) => gridOf(cells, valueType) },
    Address: { read: ({ sheet, area }) => fullAddress(sheet.name, area) },
    AddressLocal: { read: ({ sheet, area }) => fullAddress(sheet.name, area) },
    RowIndex: { read: ({ area }) => area.top - 1 },
    ColumnIndex: { read: ({ area }) => area.left - 1 },
    RowCount: { read: ({ area }) => rowCountOf(area) },
    ColumnCount: { read: ({ area }) => columnCountOf(area) },
    CellCount: { read: ({ area }) => cellCount(area) },
    IsEntireColumn: { read: ({ area }) => area.top === 1 && area.bottom === LAST_ROW },
    IsEntireRow: { read: ({ area }) => area.left === 1 && area.right === LAST_COLUMN },
    RowHidden: hiddenness("rows"),
    ColumnHidden: hiddenness("columns"),
    Hidden: { read: (cells) => hiddenness("rows").read(cells, NO_BATCH) === true || hiddenness("columns").read(cells, NO_BATCH) === true },
    HasSpill: { read: () => false },
    Hyperlink: {
      read: ({ sheet, area }) => sheet.links.get(`${area.top},${area.left}`) ?? null,
      write: ({ sheet, area }, value) => link(sheet, area, value),
    },
    Top: { read: ({ sheet, area }) => rowTop(sheet, area.top) },
    Left: { read: ({ sheet, area }) => columnLeft(sheet, area.left) },
    Height: { read: ({ sheet, area }) => rowTop(sheet, area.bottom) + heightOfRow(sheet, area.bottom) - rowTop(sheet, area.top) },
    Width: { read: ({ sheet, area }) => columnLeft(sheet, area.right) + widthOfColumn(sheet, area.right) - columnLeft(sheet, area.left) },
  },
  children: {
    Format: (cells) => subject("RangeFormat", cells),
    Worksheet: ({ sheet }) => subject("Worksheet", sheet),
    DataValidation: (cells) => subject("DataValidation", cells),
    ConditionalFormats: (cells) => subject("ConditionalFormatCollection", cells),
  },
  methods: {
    GetCell: ({ sheet, area }, args) => cellAtOffset(sheet, area, wholeNumberIn(args, 0), wholeNumberIn(args, 1)),
    GetRow: ({ sheet, area }, args) =>
      placed(sheet, { ...area, top: area.top + wholeNumberIn(args), bottom: area.top + wholeNumberIn(args) }),
    GetColumn: ({ sheet, area }, args) =>
      placed(sheet, { ...area, left: area.left + wholeNumberIn(args), right: area.left + wholeNumberIn(args) }),
    GetLastRow: ({ sheet, area }) => placed(sheet, { ...area, top: area.bottom }),
    GetLastColumn: ({ sheet, area }) => placed(sheet, { ...area, left: area.right }),
    GetLastCell: ({ sheet, area }) => placed(sheet, { ...area, top: area.bottom, left: area.right }),
    GetEntireRow: ({ sheet, area }) => placed(sheet, { ...area, left: 1, right: LAST_COLUMN }),
    GetEntireColumn: ({ sheet, area }) => placed(sheet, { ...area, top: 1, bottom: LAST_ROW }),
    GetOffsetRange: ({ sheet, area }, args) => moved(sheet, area, wholeNumberIn(args, 0), wholeNumberIn(args, 1)),
    GetResizedRange: ({ sheet, area }, args) =>
      placed(sheet, { ...area, bottom: area.bottom + wholeNumberIn(args, 0), right: area.right + wholeNumberIn(args, 1) }),
    GetAbsoluteResizedRange: ({ sheet, area }, args) =>
      placed(sheet, { ...area, bottom: area.top + wholeNumberIn(args, 0) - 1, right: area.left + wholeNumberIn(args, 1) - 1 }),
    GetBoundingRect: (cells, args, batch) => bounding(cells, cellsIn(batch.model, cells.sheet, args[0])),
    Merge: ({ sheet, area }, args) => merge(sheet, area, flagIn(args)),
    Unmerge: ({ sheet, area }) => {
      mustBeUnprotected(sheet);
      sheet.merges = sheet.merges.filter((merged) => overlapOf(merged, area) === null);
    },
    Clear: (cells, args, batch) => clear(cells, args[0], batch),
    Insert: (cells, args, batch) => insert(cells, args[0], batch),
    Delete: (cells, args, batch) => remove(cells, args[0], batch),
    Select: ({ sheet, area }, _args, batch) => select(sheet, area, batch),
    Calculate: () => null,
    GetCellProperties: cellProperties,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    SetCellProperties: setCellProperties,
    SetRowProperties: setRowProperties,
    SetColumnProperties: setColumnProperties,
    _ValidateArraySize: (cells, args) => mustFit(cells, wholeNumberIn(args, 0), wholeNumberIn(args, 1)),
    _KeepReference: (cells, _args, batch) => batch.keep(cells),
  },
  finders: {
    GetIntersection: (cells, args, batch) => shared(cells, cellsIn(batch.model, cells.sheet, args[0])),
    GetUsedRange: (cells, args) => {
      const used = usedWithin(cells.sheet, cells.area, flagIn(args));
      if (used === null) throw notFound();
      return rangeOf(cells.sheet, used);
    },
    /** Only areas whose first cell lies inside, as office-js issue 3611 has it. */
    GetMergedAreas: ({ sheet, area }) => {
      const areas = sheet.merges.filter(({ top, left }) => overlapOf({ top, left, bottom: top, right: left }, area) !== null);
      if (areas.length === 0) throw notFound();
      return subject("RangeAreas", { sheet, areas } satisfies Areas);
    },
  },
};

export interface Areas {
  readonly sheet: ModelSheet;
  readonly areas: readonly Area[];
}

function eachOf({ sheet, areas }: Areas): Each<Cells> {
  return { each: areas.map((area): Cells => ({ sheet, area })) };
}

export const rangeAreas: Kind<Areas> = {
  name: "RangeAreas",
  isTracked: true,
  props: {
    Address: { read: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(",") },
    AddressLocal: { read: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(",") },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: { read: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  children: {
    Areas: (areas) => subject("RangeCollection", areas),
    Format: (areas) => subject("RangeFormat", eachOf(areas)),
    DataValidation: (areas) => subject("DataValidation", eachOf(areas)),
    Worksheet: ({ sheet }) => subject("Worksheet", sheet),
  },
  methods: { _KeepReference: (areas, _args, batch) => batch.keep(areas) },
};

export const rangeCollection: Kind<Areas> = collection({
  name: "RangeCollection",
  itemKind: "Range",
  hasItemAt: true,
  list: ({ sheet, areas }) => areas.map((area): Cells => ({ sheet, area })),
});

/** Properties of a range that read another of its properties need no batch. */
const NO_BATCH = {} as Batch;

function valueType(cell: Cell): string {
  if (cell.isError) return "Error";
  if (cell.value === "") return cell.formula === null ? "Empty" : "String";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

function cellCount(area: Area): number {
  const count = rowCountOf(area) * columnCountOf(area);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function placed(sheet: ModelSheet, area: Area): Subject {
  if (!isOnGrid(area)) throw invalidArgument();
  return rangeOf(sheet, area);
}

function cellAtOffset(sheet: ModelSheet, area: Area, rows: number, columns: number): Subject {
  return placed(sheet, { top: area.top + rows, left: area.left + columns, bottom: area.top + rows, right: area.left + columns });
}

function moved(sheet: ModelSheet, area: Area, rows: number, columns: number): Subject {
  return placed(sheet, { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns });
}

function bounding({ sheet, area }: Cells, other: Cells): Subject {
  if (other.sheet !== sheet) throw invalidArgument();
  return placed(sheet, {
    top: Math.min(area.top, other.area.top),
    left: Math.min(area.left, other.area.left),
    bottom: Math.max(area.bottom, other.area.bottom),
    right: Math.max(area.right, other.area.right),
  });
}

function shared({ sheet, area }: Cells, other: Cells): Subject {
  const common = other.sheet === sheet ? overlapOf(area, other.area) : null;
  if (common === null) throw notFound();
  return rangeOf(sheet, common);
}

function hiddenness(way: "rows" | "columns"): Property<Cells> {
  const bounds = (area: Area): readonly [number, number] => (way === "rows" ? [area.top, area.bottom] : [area.left, area.right]);
  const hiddenIn = (sheet: ModelSheet): Set<number> => (way === "rows" ? sheet.hiddenRows : sheet.hiddenColumns);
  return {
    read: ({ sheet, area }) => {
      const [first, last] = bounds(area);
      const hidden = [...hiddenIn(sheet)].filter((place) => place >= first && place <= last).length;
      if (hidden === 0) return false;
      return hidden === last - first + 1 ? true : null;
    },
    write: ({ sheet, area }, value) => {
      mustBeAllowed(sheet, way === "rows" ? "allowFormatRows" : "allowFormatColumns");
      const [first, last] = bounds(area);
      for (let place = first; place <= last; place++) {
        if (value === true) hiddenIn(sheet).add(place);
        else hiddenIn(sheet).delete(place);
      }
    },
  };
}

/** A link writes its text into the cell, if it has one, and colours it as Excel does. */
function link(sheet: ModelSheet, area: Area, value: unknown): void {
  mustBeUnlocked(sheet, area);
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const facts = value as Readonly<Record<string, unknown>>;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.links.set(`${row},${column}`, facts);
      const cell = cellAt(sheet, row, column);
      const look = lookWith(lookAt(sheet, row, column), { fontColor: "#0563C1", underline: "Single" });
      const text = facts["textToDisplay"];
      putCell(sheet, row, column, typeof text === "string" ? { value: text, isError: false, formula: null, look } : { ...cell, look });
    }
  }
}

/** Cells of a table cannot be merged. */
function merge(sheet: ModelSheet, area: Area, isAcross: boolean): void {
  mustBeUnprotected(sheet);
  if (sheet.workbook.tables.some((table) => table.sheet === sheet && overlapOf(table.area, area) !== null)) throw invalidArgument();
  if (!isAcross) {
    mergeArea(sheet, area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) mergeArea(sheet, { ...area, top: row, bottom: row });
}

/** Whole rows only. */
function mustBeRows({ sheet, area }: Cells, shift: unknown, wanted: string, member: string): void {
  if (shift !== wanted || area.left !== 1 || area.right !== LAST_COLUMN) throw unknownMember(`Range.${member} of other than whole rows`);
  mustBeAllowed(sheet, `allow${member}Rows`);
}

function tablesOn(sheet: ModelSheet): readonly Table[] {
  return sheet.workbook.tables.filter((table) => table.sheet === sheet);
}

/** Rows that go through several tables are refused (assumed), and so are rows of what a filter has thinned out. */
function mustMove({ sheet, area }: Cells, cut: readonly Table[]): void {
  if (cut.length > 1) throw invalidOperation("The operation is attempting to shift cells in a table on your worksheet.");
  const isFiltered = cut.some(({ columns }) => columns.some(({ criteria }) => criteria !== null));
  const filter = sheet.autoFilter;
  if (isFiltered || (filter?.isFiltered === true && overlapOf({ ...filter.area, left: 1, right: LAST_COLUMN }, area) !== null))
    throw invalidOperation("Can't move cells in a filtered range or table.");
}

function insert(cells: Cells, shift: unknown, batch: Batch): Subject {
  const { sheet, area } = cells;
  mustBeRows(cells, shift, "Down", "Insert");
  mustMove(
    cells,
    tablesOn(sheet).filter((table) => table.area.top < area.top && area.top <= table.area.bottom),
  );
  insertRows(sheet, area.top, rowCountOf(area));
  batch.report({ kind: "changed", sheet, area, changeType: "RowInserted" });
  return rangeOf(sheet, area);
}

/** Of a table whose rows all go Excel keeps one, and of one whose header goes none: neither is here. */
function remove(cells: Cells, shift: unknown, batch: Batch): void {
  const { sheet, area } = cells;
  mustBeRows(cells, shift, "Up", "Delete");
  const cut = tablesOn(sheet).filter((table) => overlapOf(table.area, area) !== null);
  mustMove(cells, cut);
  for (const table of cut) {
    const isWhole = area.top <= table.area.top && table.area.bottom <= area.bottom;
    const isBody = area.top === table.area.top + 1 && table.area.bottom <= area.bottom;
    if (!isWhole && (isBody || area.top <= table.area.top)) throw unknownMember("Range.Delete of all rows of a table, or of its header");
  }
  deleteRows(sheet, area.top, area.bottom);
  batch.report({ kind: "changed", sheet, area, changeType: "RowDeleted" });
}

function clear(cells: Cells, what: unknown, batch: Batch): void {
  const { sheet, area } = cells;
  mustBeUnlocked(sheet, area);
  const scope = what === undefined || what === null ? "All" : textIn([what]);
  const isAll = scope === "All";
  if (isAll || scope === "Contents" || scope === "RemoveHyperlinks") clearLinks(sheet, area);
  if (isAll || scope === "Contents") clearContents(sheet, area);
  if (isAll || scope === "Formats") clearFormats(sheet, area);
  if (isAll) sheet.validations = sheet.validations.filter((validation) => overlapOf(validation.area, area) === null);
  batch.report({ kind: "changed", sheet, area, changeType: "RangeEdited" });
}

function clearFormats(sheet: ModelSheet, area: Area): void {
  clearLooks(sheet, area);
  sheet.merges = sheet.merges.filter((merged) => overlapOf(merged, area) === null);
  sheet.formats = sheet.formats.filter((format) => overlapOf(format.area, area) === null);
}

function clearLinks(sheet: ModelSheet, area: Area): void {
  for (const place of sheet.links.keys()) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (overlapOf({ top: row, left: column, bottom: row, right: column }, area) !== null) sheet.links.delete(place);
  }
}

export function select(sheet: ModelSheet, area: Area, batch: Batch): void {
  if (sheet.visibility !== "Visible") throw invalidArgument(`${localAddress(area)} is on a hidden sheet.`);
  const { model } = batch;
  if (model.active !== sheet) {
    batch.report({ kind: "deactivated", sheet: model.active });
    batch.report({ kind: "activated", sheet });
  }
  model.active = sheet;
  model.selection = { sheet, area };
  batch.report({ kind: "selected", sheet, area });
}
