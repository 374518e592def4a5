import { alreadyExists, invalidArgument, notFound, unknownMember } from "../api-error";
import { EVENT } from "../engine/events";
import type { Batch, Kind } from "../kind";
import { columnCountOf, overlapOf, rowCountOf } from "../model/address";
import { clearContents } from "../model/cells";
import { findTable, type ModelSheet, type ModelWorkbook, newId, type Table, type TableColumn } from "../model/workbook";
import { asFlag, asText, cellsIn } from "./arguments";
import { collection, facts } from "./collection";
import { isName } from "./names";
import { mustBeUnprotected } from "./permissions";
import { type Cells, rangeOf, subject } from "./subjects";
import { clearFilters, mustBeFree, nameHeaders, type Part, partOf } from "./table-area";
import { TABLE_PART_KINDS } from "./table-parts";
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
      ...eventMethods<Scope>(({ sheet }) => sheet?.id ?? "", {
        DataChanged: EVENT.tableChanged,
        Added: EVENT.tableAdded,
        Deleted: EVENT.tableDeleted,
      }),
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

function freeName(model: ModelWorkbook): string {
  for (let i = model.tables.length + 1; ; i++)
    if (!isTaken(model, `${model.defaultNames.table}${i}`, null)) return `${model.defaultNames.table}${i}`;
}

function isTaken(model: ModelWorkbook, name: string, own: Table | null): boolean {
  const folded = name.toLowerCase();
  const isTableName = model.tables.some((table) => table !== own && table.name.toLowerCase() === folded);
  return isTableName || model.names.some((defined) => defined.scope === null && defined.name.toLowerCase() === folded);
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
  if (sheet !== table.sheet || area.top !== table.area.top || overlapOf(area, table.area) === null || rowCountOf(area) < 2)
    throw invalidArgument();
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

// oxlint-disable-next-line typescript/no-explicit-any -- each kind has a target of its own
export const TABLE_KINDS: readonly Kind<any>[] = [tableCollection, tableKind, ...TABLE_PART_KINDS];
