import type { Area } from "../../engine/workbook/address";
import { areaOf, PLACE } from "./areas";
import type { Tab } from "./tabs";

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

/** Asks for all that must be known of a sheet that is made anew; the answer may be read after the next sync. */
export function askForStanding({ workbook }: Excel.RequestContext, tab: Tab, tables: readonly Excel.Table[]): () => StandingSheet {
  const sheet = workbook.worksheets.getItem(tab.id);
  const used = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const charts = sheet.charts.load("items/name");
  const asked = tables.map(({ id, name }) => {
    const table = workbook.tables.getItem(id);
    return { id, name, whole: table.getRange().load(PLACE), header: table.getHeaderRowRange().load("values") };
  });
  return () => ({
    tab,
    used: used.isNullObject ? null : areaOf(used),
    chartNames: charts.items.map(({ name }) => name),
    tables: asked.map(({ id, name, whole, header }) => {
      return { id, name, area: areaOf(whole), columns: (header.values[0] ?? []).map(String) };
    }),
  });
}
