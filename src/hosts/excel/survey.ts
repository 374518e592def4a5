import { failure } from "../../engine/diagnostics/failure";
import type { OwnSheet } from "../../engine/sheets/own-sheet";
import { freeTableName } from "../../engine/sheets/table-names";
import type { Area } from "../../engine/workbook/address";
import type { OwnSheetId } from "../../engine/workbook/workbook";
import { areaOf, PLACE } from "./areas";
import { askForTabs, type Tab, type Tabs } from "./tabs";

/** A table that stands on a sheet of ours. */
export interface StandingTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** A sheet of ours as it stands. */
export interface StandingSheet {
  readonly tab: Tab;
  /** null for a blank sheet. */
  readonly used: Area | null;
  readonly tables: readonly StandingTable[];
  readonly chartNames: readonly string[];
}

/** What must be known before a sheet is put. */
export interface Plan {
  readonly sheet: OwnSheet;
  /** Null for a sheet that is new. */
  readonly standing: StandingSheet | null;
  readonly hasMark: boolean;
  /** The name on its tab. */
  readonly name: string;
}

export interface Survey {
  readonly tabs: Tabs;
  readonly plans: readonly Plan[];
  /** Table names of the layouts in lower case → names in this workbook; only those that had to change. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Looks at everything that could stand in the way, before anything is written: two syncs, one where all sheets are new.
 * @throws Failure workbook-protected, excel-protected-sheet; excel-name-taken where a sheet was added since the layout was made
 */
export async function survey(context: Excel.RequestContext, sheets: readonly OwnSheet[]): Promise<Survey> {
  const { workbook } = context;
  const answer = askForTabs(context);
  const protection = workbook.protection.load("protected");
  const tables = workbook.tables.load("items/id,items/name,items/worksheet/id");
  const names = workbook.names.load("items/name");
  await context.sync();
  const tabs = answer();
  const plans = sheets.map((sheet) => placeOf(sheet, tabs));
  if (protection.protected && plans.some(({ tab }) => tab === null)) throw failure("workbook-protected", { file: tabs.workbookName });
  const tablesOn = (tab: Tab): readonly Excel.Table[] => tables.items.filter((table) => table.worksheet.id === tab.id);
  const standing = await standingSheets(
    context,
    plans.flatMap(({ tab }) => (tab === null ? [] : [{ tab, tables: tablesOn(tab) }])),
  );
  const ours = new Set([...standing.values()].flatMap((one) => one.tables.map((table) => table.id)));
  const taken = [...names.items, ...tables.items.filter((table) => !ours.has(table.id))].map(({ name }) => name.toLowerCase());
  return {
    tabs,
    plans: plans.map(({ sheet, tab }) => ({
      sheet,
      standing: tab === null ? null : (standing.get(tab.id) ?? null),
      hasMark: tabs.marks.has(sheet.id),
      name: tab?.name ?? sheet.name,
    })),
    renamed: renamedIn(sheets, new Set(taken)),
  };
}

function placeOf(sheet: OwnSheet, { tabs }: Tabs): { readonly sheet: OwnSheet; readonly tab: Tab | null } {
  const tab = tabs.find(({ own }) => own === sheet.id) ?? null;
  const isTaken = tab === null && tabs.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  if (isTaken) throw failure("excel-name-taken", { name: sheet.name });
  return { sheet, tab };
}

interface Asked {
  readonly tab: Tab;
  readonly tables: readonly Excel.Table[];
}

async function standingSheets(context: Excel.RequestContext, all: readonly Asked[]): Promise<ReadonlyMap<string, StandingSheet>> {
  if (all.length === 0) return new Map();
  const asked = all.map(({ tab, tables }) => {
    const sheet = context.workbook.worksheets.getItem(tab.id);
    return {
      tab,
      protection: sheet.protection.load("protected"),
      used: sheet.getUsedRangeOrNullObject(false).load(PLACE),
      charts: sheet.charts.load("items/name"),
      tables: tables.map(({ id, name }) => {
        const table = context.workbook.tables.getItem(id);
        return { id, name, whole: table.getRange().load(PLACE), header: table.getHeaderRowRange().load("values") };
      }),
    };
  });
  await context.sync();
  for (const { tab, protection } of asked) if (protection.protected) throw failure("excel-protected-sheet", { sheet: tab.name });
  return new Map(
    asked.map(({ tab, used, charts, tables }) => [
      tab.id,
      {
        tab,
        used: used.isNullObject ? null : areaOf(used),
        chartNames: charts.items.map(({ name }) => name),
        tables: tables.map(({ id, name, whole, header }) => {
          return { id, name, area: areaOf(whole), columns: (header.values[0] ?? []).map(String) };
        }),
      },
    ]),
  );
}

function renamedIn(sheets: readonly OwnSheet[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const renamed = new Map<string, string>();
  for (const { name: chosen } of sheets.flatMap((sheet) => sheet.tables)) {
    const name = freeTableName(chosen, used);
    used.add(name.toLowerCase());
    if (name !== chosen) renamed.set(chosen.toLowerCase(), name);
  }
  return renamed;
}

/** The ids that had no sheet before: what a failed attempt may have left behind. */
export function newIds({ plans }: Survey): readonly OwnSheetId[] {
  return plans.filter(({ standing }) => standing === null).map(({ sheet }) => sheet.id);
}
