import type { Row, Sheet, Workbook } from "../../engine/workbook/workbook";
import { rowsReader } from "./cell-values";
import { type Extent, measureSheets } from "./extents";
import { askForTabs, type Tab } from "./tabs";
import { type Errand, readErrands } from "./trips";

/**
 * The open workbook, all sheets, as it stands. Three syncs (four where a sheet is vast), and one more for each further 4 MB of values.
 * @throws Failure file-too-large
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<Workbook> {
  const answer = askForTabs(context);
  await context.sync();
  const tabs = answer();
  const extents = await measureSheets(context, tabs);
  const rows = await readRows(context, tabs.tabs, extents);
  const sheets = tabs.tabs.map(({ name, isHidden, own }, index): Sheet => {
    return { name, isHidden, own, rows: rows[index] ?? [], merges: extents[index]?.merges ?? [] };
  });
  return { name: tabs.workbookName, sheets };
}

async function readRows(
  context: Excel.RequestContext,
  tabs: readonly Tab[],
  extents: readonly Extent[],
): Promise<readonly (readonly Row[])[]> {
  const rows = tabs.map((): Row[] => []);
  const indexOf = new Map<Excel.Worksheet, number>();
  const errands = tabs.flatMap(({ id }, index) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const { areas, hidden } = extents[index]!;
    indexOf.set(sheet, index);
    return areas.map((area): Errand => ({ sheet, area, asksHidden: hidden === "some" }));
  });
  const rowsOf = rowsReader();
  await readErrands(context, errands, ({ sheet }, grid) => {
    const index = indexOf.get(sheet)!;
    const isHidden = extents[index]!.hidden === "all" ? () => true : grid.isHidden;
    for (const row of rowsOf({ ...grid, isHidden })) addRow(rows[index]!, row);
  });
  return rows;
}

/** A row that was read in pieces comes together again. */
function addRow(rows: Row[], row: Row): void {
  const last = rows[rows.length - 1];
  if (last?.row === row.row) rows[rows.length - 1] = { ...last, cells: [...last.cells, ...row.cells] };
  else rows.push(row);
}
