import type { Area } from "../../../src/engine/workbook/address";
import { columnLetters } from "../../../src/engine/workbook/address";
import { localAddress, quotedName } from "./address";
import { factsOfLook } from "./look";
import type { DefinedName, ModelSheet, ModelWorkbook, Table } from "./workbook";

/** Everything of a sheet that a person could notice, as plain data in a fixed order: two snapshots are equal when nothing changed. */
export type SheetSnapshot = Readonly<Record<string, unknown>>;

export interface WorkbookSnapshot {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export function snapshotOf(model: ModelWorkbook): WorkbookSnapshot {
  return {
    sheets: model.sheets.map(snapshotOfSheet),
    names: model.names.map(nameFacts).sort((a, b) => a.name.localeCompare(b.name)),
    settings: plain(model.settings),
  };
}

/** The sheets that are not ours: what must be as before after anything we do but a fix the user asked for. */
export function snapshotOfUserSheets(model: ModelWorkbook, isOwn: (sheet: ModelSheet) => boolean): readonly SheetSnapshot[] {
  return model.sheets.filter((sheet) => !isOwn(sheet)).map(snapshotOfSheet);
}

export function snapshotOfSheet(sheet: ModelSheet): SheetSnapshot {
  const { page } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showsGrid: sheet.showsGrid,
    showsHeadings: sheet.showsHeadings,
    cells: cellFacts(sheet),
    look: factsOfLook(sheet.look),
    columnLooks: looks(sheet.columnLooks, columnLetters),
    rowLooks: looks(sheet.rowLooks, String),
    columnWidths: sizes(sheet.columnWidths, columnLetters),
    rowHeights: sizes(sheet.rowHeights, String),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b).map(columnLetters),
    merges: sheet.merges.map((area) => localAddress(area)).sort(),
    validations: sheet.validations.map(({ area, facts }) => ({ area: localAddress(area), ...plain(facts) })),
    formats: sheet.formats.map(({ area, type, facts }) => ({ area: localAddress(area), type, ...plain(facts) })),
    charts: sheet.charts.map((chart) => ({ ...plain(chart.facts), series: chart.series.map((series) => plain(series.facts)) })),
    links: Object.fromEntries([...sheet.links].sort(([a], [b]) => a.localeCompare(b))),
    freeze: sheet.freeze,
    autoFilter: sheet.autoFilter,
    protection: sheet.protection,
    page: {
      ...plain(page.settings),
      printArea: page.printArea?.map((area) => localAddress(area)) ?? null,
      titleRows: addressOrNull(page.titleRows),
      titleColumns: addressOrNull(page.titleColumns),
      headers: { ...plain(page.headerSettings), ...plain(page.headerTexts) },
      rowBreaks: sheet.rowBreaks,
      columnBreaks: sheet.columnBreaks,
    },
    customProperties: plain(sheet.customProperties),
    tables: sheet.workbook.tables.filter((table) => table.sheet === sheet).map(tableFacts),
  };
}

/** "B3" → its value, and whatever else it has. */
function cellFacts(sheet: ModelSheet): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
    for (const [column, { value, isError, formula, look }] of cells) {
      const more = { ...(formula === null ? {} : { formula }), ...(isError ? { isError } : {}), ...factsOfLook(look) };
      facts[`${columnLetters(column)}${row}`] = Object.keys(more).length === 0 ? value : { value, ...more };
    }
  }
  return facts;
}

function looks(map: ModelSheet["rowLooks"], nameOf: (place: number) => string): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...map].sort(([a], [b]) => a - b).map(([place, look]) => [nameOf(place), factsOfLook(look)]));
}

function sizes(map: ReadonlyMap<number, number>, nameOf: (place: number) => string): Readonly<Record<string, number>> {
  return Object.fromEntries([...map].sort(([a], [b]) => a - b).map(([place, size]) => [nameOf(place), size]));
}

function addressOrNull(area: Area | null): string | null {
  return area === null ? null : localAddress(area);
}

function plain(map: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tableFacts({ name, area, style, showsHeaders, showsTotals, facts, columns }: Table): unknown {
  const criteria = columns.map((column) => column.criteria);
  return { name, area: localAddress(area), style, showsHeaders, showsTotals, ...plain(facts), criteria };
}

function nameFacts({ name, scope, comment, isVisible, target }: DefinedName) {
  const refersTo = "formula" in target ? target.formula : `=${quotedName(target.sheet.name)}!${localAddress(target.area, "$")}`;
  return { name, scope: scope?.name ?? null, comment, isVisible, refersTo };
}
