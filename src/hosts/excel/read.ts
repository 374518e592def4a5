import type { Row, Sheet, Workbook } from "../../engine/workbook/workbook";
import { rowsReader } from "./cell-values";
import { askForSizes, type Extent, extentsFrom, type SizeQuestion } from "./extents";
import { askForTabs, type Tab } from "./tabs";
import { type Errand, readErrands } from "./trips";

/**
 * The open workbook, all sheets, as it stands. Three syncs, or two where the sheets are still those of the last reading; one more where a
 * sheet is vast, and one for each further 4 MB of values.
 * @param known ids of the sheets met last time: their sizes are asked for without waiting for the list
 * @throws Failure file-too-large
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<{ workbook: Workbook; ids: readonly string[] }> {
  const answer = askForTabs(context);
  const guessed = askForSizes(context, known);
  await context.sync();
  const tabs = answer();
  const ids = tabs.tabs.map(({ id }) => id);
  const asked = await sizesOf(context, ids, guessed);
  const extents = await extentsFrom(context, asked, tabs.workbookName);
  const rows = await readRows(context, tabs.tabs, extents);
  const sheets = tabs.tabs.map(({ name, isHidden, own }, index): Sheet => {
    return { name, isHidden, own, rows: rows[index] ?? [], merges: extents[index]?.merges ?? [] };
  });
  return { workbook: { name: tabs.workbookName, sheets }, ids };
}

/** The answers at hand, where there is one for every sheet; else all are asked. */
async function sizesOf(
  context: Excel.RequestContext,
  ids: readonly string[],
  guessed: readonly SizeQuestion[],
): Promise<readonly SizeQuestion[]> {
  const byId = new Map(guessed.map((one) => [one.id, one]));
  const found = ids.flatMap((id) => byId.get(id) ?? []);
  if (found.length === ids.length) return found;
  const asked = askForSizes(context, ids);
  await context.sync();
  return asked;
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
