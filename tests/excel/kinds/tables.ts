import type { Area } from "../../../src/engine/workbook/address";
import { alreadyExists, invalidArgument, invalidOperation, notFound, unknownMember, WRONG_SHAPE } from "../api-error";
import { EVENT } from "../engine/events";
import type { Batch, Kind } from "../kind";
import { columnCountOf, isUnbounded, overlapOf, rowCountOf } from "../model/address";
import { cellAt, clearContents, isBlank, putCell } from "../model/cells";
import { shownIn } from "../model/shown";
import { findTable, type ModelSheet, type ModelWorkbook, newId, type Table, type TableColumn } from "../model/workbook";
import { asFlag, asText, cellsIn } from "./arguments";
import { collection, facts } from "./collection";
import { enter, gridOf } from "./grid";
import { isName } from "./names";
import { mustBeUnlocked, mustBeUnprotected } from "./permissions";
import { type Cells, rangeOf, subject } from "./subjects";
import { eventMethods } from "./worksheets";

interface Scope {
  readonly model: ModelWorkbook;
  readonly sheet: ModelSheet | null;
}

function tablesIn({ model, sheet }: Scope): readonly Table[] {
  return sheet === null ? model.tables : model.tables.filter((table) => table.sheet === sheet);
}

const tableCollection: Kind<Scope> = collection<Scope, Table>({
  name: "TableCollection",
  itemKind: "Table",
  hasCount: true,
  hasItemAt: true,
  list: tablesIn,
  find: (scope, key) => {
    const table = findTable(scope.model, String(key));
    return table !== null && tablesIn(scope).includes(table) ? table : undefined;
  },
  more: {
    methods: {
      Add: ({ model, sheet }, args, batch) => {
        const cells = cellsIn(model, sheet ?? model.active, args[0]);
        return subject("Table", addTable(cells, args[1] === true, batch));
      },
      ...eventMethods<Scope>(({ sheet }) => sheet?.id ?? "", { DataChanged: EVENT.tableChanged, Added: EVENT.tableAdded, Deleted: EVENT.tableDeleted }),
    },
  },
});

/** A table needs room of its own, without merges; blank headers get names, and so do headers that repeat. */
function addTable({ sheet, area }: Cells, hasHeaders: boolean, batch: Batch): Table {
  mustBeUnprotected(sheet);
  if (!hasHeaders) throw unknownMember("TableCollection.Add without headers");
  const whole = rowCountOf(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  mustBeFree(sheet, whole, null);
  const table: Table = {
    id: newId(),
    sheet,
    name: freeName(batch.model),
    area: whole,
    showsHeaders: true,
    showsTotals: false,
    style: "TableStyleMedium2",
    facts: new Map(),
    columns: [],
  };
  table.columns = Array.from({ length: columnCountOf(whole) }, (_, i): TableColumn => ({ id: i + 1, table, criteria: null }));
  nameHeaders(table);
  batch.model.tables.push(table);
  batch.report({ kind: "table-added", table });
  return table;
}

function mustBeFree(sheet: ModelSheet, area: Area, own: Table | null): void {
  if (isUnbounded(area)) throw invalidArgument();
  const others = sheet.workbook.tables.filter((table) => table.sheet === sheet && table !== own);
  if (others.some((table) => overlapOf(table.area, area) !== null)) throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlapOf(merge, area) !== null)) throw invalidOperation("A table can't contain merged cells.");
}

function freeName(model: ModelWorkbook): string {
  for (let i = model.tables.length + 1; ; i++) if (!isTaken(model, `${model.defaultNames.table}${i}`, null)) return `${model.defaultNames.table}${i}`;
}

function isTaken(model: ModelWorkbook, name: string, own: Table | null): boolean {
  const folded = name.toLowerCase();
  const isTableName = model.tables.some((table) => table !== own && table.name.toLowerCase() === folded);
  return isTableName || model.names.some((defined) => defined.scope === null && defined.name.toLowerCase() === folded);
}

/** Headers are texts, each once: "Column1", and "Mức2" for a second "Mức". */
function nameHeaders(table: Table): void {
  const { sheet, area } = table;
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellAt(sheet, area.top, column);
    const wanted = isBlank(cell) ? `${sheet.workbook.defaultNames.column}${column - area.left + 1}` : shownIn(cell);
    let name = wanted;
    for (let i = 2; seen.has(name.toLowerCase()); i++) name = `${wanted}${i}`;
    seen.add(name.toLowerCase());
    if (name !== cell.value || cell.formula !== null) putCell(sheet, area.top, column, { ...cell, value: name, isError: false, formula: null });
  }
}

type Part = "whole" | "header" | "body" | "totals";

function partOf(table: Table, part: Part): Area {
  const { area, showsHeaders, showsTotals } = table;
  switch (part) {
    case "whole":
      return area;
    case "header":
      if (!showsHeaders) throw notFound();
      return { ...area, bottom: area.top };
    case "totals":
      if (!showsTotals) throw notFound();
      return { ...area, top: area.bottom };
    case "body":
      return { ...area, top: area.top + (showsHeaders ? 1 : 0), bottom: area.bottom - (showsTotals ? 1 : 0) };
  }
}

function mustStand(table: Table): Table {
  if (!table.sheet.workbook.tables.includes(table)) throw notFound();
  return table;
}

const range = (part: Part) => (table: Table) => rangeOf(mustStand(table).sheet, partOf(table, part));

const tableKind: Kind<Table> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  props: {
    Id: { read: ({ id }) => id },
    LegacyId: { read: ({ id }) => id },
    Name: { read: ({ name }) => name, write: rename },
    ShowHeaders: {
      read: ({ showsHeaders }) => showsHeaders,
      write: (_table, value) => {
        if (!asFlag(value)) throw unknownMember("Table.ShowHeaders = false");
      },
    },
    ShowTotals: {
      read: ({ showsTotals }) => showsTotals,
      write: (table, value) => {
        if (asFlag(value) !== table.showsTotals) throw unknownMember("Table.ShowTotals = true");
      },
    },
    Style: {
      read: ({ style }) => style,
      write: (table, value) => {
        mustBeUnprotected(table.sheet);
        table.style = asText(value);
      },
    },
    ...facts<Table>({
      HighlightFirstColumn: false,
      HighlightLastColumn: false,
      ShowBandedRows: true,
      ShowBandedColumns: false,
      ShowFilterButton: true,
    }),
  },
  children: {
    Columns: (table) => subject("TableColumnCollection", table),
    Rows: (table) => subject("TableRowCollection", table),
    Worksheet: ({ sheet }) => subject("Worksheet", sheet),
    AutoFilter: (table) => subject("AutoFilter", table),
    Sort: (table) => subject("TableSort", table),
  },
  methods: {
    GetRange: range("whole"),
    GetHeaderRowRange: range("header"),
    GetDataBodyRange: range("body"),
    GetTotalRowRange: range("totals"),
    ClearFilters: (table) => clearFilters(table),
    ReapplyFilters: () => null,
    Resize: (table, args, batch) => resize(table, cellsIn(batch.model, table.sheet, args[0])),
    /** Excel deletes the cells with the table, what is below moves up: here the cells become blank. */
    Delete: (table, _args, batch) => {
      mustBeUnprotected(mustStand(table).sheet);
      clearContents(table.sheet, table.area);
      takeAway(table, batch);
    },
    ConvertToRange: (table, _args, batch) => {
      mustBeUnprotected(mustStand(table).sheet);
      takeAway(table, batch);
      return rangeOf(table.sheet, table.area);
    },
    ...eventMethods<Table>(({ id }) => id, { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelected }),
  },
};

function rename(table: Table, value: unknown): void {
  const name = asText(value);
  if (!isName(name)) throw invalidArgument();
  if (isTaken(table.sheet.workbook, name, table)) throw alreadyExists();
  table.name = name;
}

/** The header row stays where it is, and the new place overlaps the old. */
function resize(table: Table, { sheet, area }: Cells): void {
  mustBeUnprotected(table.sheet);
  if (sheet !== table.sheet || area.top !== table.area.top || overlapOf(area, table.area) === null || rowCountOf(area) < 2) throw invalidArgument();
  mustBeFree(sheet, area, table);
  const shift = area.left - table.area.left;
  const columns = Array.from({ length: columnCountOf(area) }, (_, i) => table.columns[i + shift]);
  let last = Math.max(...table.columns.map(({ id }) => id));
  table.columns = columns.map((column) => column ?? { id: (last += 1), table, criteria: null });
  table.area = area;
  nameHeaders(table);
}

function takeAway(table: Table, batch: Batch): void {
  batch.model.tables = batch.model.tables.filter((other) => other !== table);
  batch.report({ kind: "table-deleted", table });
}

function clearFilters(table: Table): void {
  for (const column of table.columns) column.criteria = null;
  for (let row = table.area.top; row <= table.area.bottom; row++) table.sheet.hiddenRows.delete(row);
}

const columnCollection: Kind<Table> = collection<Table, TableColumn>({
  name: "TableColumnCollection",
  itemKind: "TableColumn",
  hasCount: true,
  hasItemAt: true,
  list: (table) => table.columns,
  find: (table, key) =>
    table.columns.find((column) => (typeof key === "number" ? column.id === key : headerOf(column).toLowerCase() === key.toLowerCase())),
});

function placeOf(column: TableColumn): number {
  const at = column.table.columns.indexOf(column);
  if (at < 0) throw notFound();
  return column.table.area.left + at;
}

function headerOf(column: TableColumn): string {
  return shownIn(cellAt(column.table.sheet, column.table.area.top, placeOf(column)));
}

function columnCells(column: TableColumn, part: Part): Cells {
  const place = placeOf(column);
  return { sheet: column.table.sheet, area: { ...partOf(column.table, part), left: place, right: place } };
}

const columnRange = (part: Part) => (column: TableColumn) => subject("Range", columnCells(column, part));

const tableColumn: Kind<TableColumn> = {
  name: "TableColumn",
  identity: ({ id }) => ({ Id: id }),
  props: {
    Id: { read: ({ id }) => id },
    Index: { read: (column) => column.table.columns.indexOf(column) },
    Name: {
      read: headerOf,
      write: (column, value) => {
        const { sheet, area } = column.table;
        const cell = cellAt(sheet, area.top, placeOf(column));
        mustBeUnlocked(sheet, columnCells(column, "header").area);
        putCell(sheet, area.top, placeOf(column), { ...cell, value: asText(value), isError: false, formula: null });
        nameHeaders(column.table);
      },
    },
    Values: { read: (column) => gridOf(columnCells(column, "whole"), ({ value }) => value) },
  },
  children: { Filter: (column) => subject("Filter", column) },
  methods: {
    GetRange: columnRange("whole"),
    GetHeaderRowRange: columnRange("header"),
    GetDataBodyRange: columnRange("body"),
    GetTotalRowRange: columnRange("totals"),
  },
};

interface TableRow {
  readonly table: Table;
  readonly index: number;
}

function rowCells({ table, index }: TableRow): Cells {
  const body = partOf(table, "body");
  const row = body.top + index;
  if (row > body.bottom) throw notFound();
  return { sheet: table.sheet, area: { ...body, top: row, bottom: row } };
}

const rowCollection: Kind<Table> = collection<Table, TableRow>({
  name: "TableRowCollection",
  itemKind: "TableRow",
  hasCount: true,
  hasItemAt: true,
  list: (table) => Array.from({ length: rowCountOf(partOf(table, "body")) }, (_, index): TableRow => ({ table, index })),
  more: {
    methods: {
      /** At the end only, where nothing stands below. */
      Add: (table, args, batch) => {
        if (args[0] !== null && args[0] !== undefined) throw unknownMember("TableRowCollection.Add at a place");
        return subject("TableRow", addRows(table, args[1], batch));
      },
    },
  },
});

function addRows(table: Table, values: unknown, batch: Batch): TableRow {
  const { sheet, area } = table;
  mustBeUnprotected(sheet);
  const rows = rowsIn(values, columnCountOf(area));
  const added = { ...area, top: area.bottom + 1, bottom: area.bottom + rows.length };
  mustBeFree(sheet, added, table);
  enter({ sheet, area: added }, rows);
  table.area = { ...area, bottom: added.bottom };
  batch.report({ kind: "changed", sheet, area: added, changeType: "RowInserted" });
  return { table, index: added.top - area.top - 1 };
}

function rowsIn(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [Array.from({ length: width }, () => "")];
  if (!Array.isArray(values)) throw invalidArgument();
  const rows = (Array.isArray(values[0]) ? values : [values]) as readonly (readonly unknown[])[];
  if (rows.some((row) => row.length !== width)) throw invalidArgument(WRONG_SHAPE);
  return rows;
}

const tableRow: Kind<TableRow> = {
  name: "TableRow",
  identity: ({ index }) => ({ _Index: index }),
  props: {
    Index: { read: ({ index }) => index },
    Values: {
      read: (row) => gridOf(rowCells(row), ({ value }) => value),
      write: (row, value, batch) => {
        enter(rowCells(row), value);
        batch.report({ kind: "changed", ...rowCells(row), changeType: "RangeEdited" });
      },
    },
  },
  methods: { GetRange: (row) => subject("Range", rowCells(row)) },
};

const autoFilter: Kind<Table> = {
  name: "AutoFilter",
  props: {
    Enabled: { read: () => true },
    IsDataFiltered: { read: (table) => table.columns.some(({ criteria }) => criteria !== null) },
    Criteria: { read: (table) => table.columns.map(({ criteria }) => criteria) },
  },
  methods: { ClearCriteria: (table) => clearFilters(table), Reapply: () => null },
  finders: { GetRange: (table) => rangeOf(table.sheet, table.area) },
};

const tableSort: Kind<Table> = {
  name: "TableSort",
  props: {
    Fields: { read: ({ facts: known }) => known.get("SortFields") ?? [] },
    MatchCase: { read: () => false },
    Method: { read: () => "PinYin" },
  },
  methods: { Clear: ({ facts: known }) => void known.delete("SortFields") },
};

/** Rows whose text is not among the values are hidden, as a person's filter does. */
const filter: Kind<TableColumn> = {
  name: "Filter",
  props: { Criteria: { read: ({ criteria }) => criteria } },
  methods: {
    ApplyValuesFilter: (column, args) => {
      column.criteria = { filterOn: "Values", values: args[0] };
      const wanted = new Set((Array.isArray(args[0]) ? args[0] : []).map(String));
      const { sheet, area } = columnCells(column, "body");
      for (let row = area.top; row <= area.bottom; row++) if (!wanted.has(shownIn(cellAt(sheet, row, area.left)))) sheet.hiddenRows.add(row);
    },
    Clear: (column) => clearFilters(column.table),
  },
};

// oxlint-disable-next-line typescript/no-explicit-any -- each kind has a target of its own
export const TABLE_KINDS: readonly Kind<any>[] = [
  ...[tableCollection, tableKind, columnCollection, tableColumn, rowCollection, tableRow],
  ...[autoFilter, tableSort, filter],
];
