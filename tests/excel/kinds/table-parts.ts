import { invalidArgument, invalidOperation, notFound, unknownMember, WRONG_SHAPE } from "../api-error";
import type { Batch, Kind } from "../kind";
import { columnCountOf, rowCountOf } from "../model/address";
import { cellAt, putCell } from "../model/cells";
import { shownIn } from "../model/shown";
import type { ModelSheet, Table, TableColumn } from "../model/workbook";
import { asText } from "./arguments";
import { collection } from "./collection";
import { enter, gridOf } from "./grid";
import { mustBeUnlocked, mustBeUnprotected } from "./permissions";
import { type Cells, subject } from "./subjects";
import { clearFilters, mustBeFree, nameHeaders, type Part, partOf } from "./table-area";

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

/** Of a table, or of the cells of a sheet that are none. */
const autoFilter: Kind<Table | ModelSheet> = {
  name: "AutoFilter",
  props: {
    Enabled: { read: (of) => isTable(of) || of.autoFilter !== null },
    IsDataFiltered: {
      read: (of) => (isTable(of) ? of.columns.some(({ criteria }) => criteria !== null) : of.autoFilter?.isFiltered === true),
    },
    Criteria: { read: (of) => (isTable(of) ? of.columns.map(({ criteria }) => criteria) : []) },
  },
  methods: {
    ClearCriteria: (of) => {
      if (isTable(of)) clearFilters(of);
      else clearSheetFilter(of);
    },
    Reapply: () => null,
  },
  finders: {
    GetRange: (of) => {
      if (isTable(of)) return subject("Range", { sheet: of.sheet, area: of.area });
      if (of.autoFilter === null) throw notFound();
      return subject("Range", { sheet: of, area: of.autoFilter.area });
    },
  },
};

function isTable(of: Table | ModelSheet): of is Table {
  return "showsTotals" in of;
}

function clearSheetFilter(sheet: ModelSheet): void {
  if (sheet.autoFilter === null) throw invalidOperation("There is no filter on this sheet.");
  const { area } = sheet.autoFilter;
  sheet.autoFilter = { area, isFiltered: false };
  for (let row = area.top; row <= area.bottom; row++) sheet.hiddenRows.delete(row);
}

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
      for (let row = area.top; row <= area.bottom; row++)
        if (!wanted.has(shownIn(cellAt(sheet, row, area.left)))) sheet.hiddenRows.add(row);
    },
    Clear: (column) => clearFilters(column.table),
  },
};

// oxlint-disable-next-line typescript/no-explicit-any -- each kind has a target of its own
export const TABLE_PART_KINDS: readonly Kind<any>[] = [
  columnCollection,
  tableColumn,
  rowCollection,
  tableRow,
  autoFilter,
  tableSort,
  filter,
];
