import { failure } from "../../engine/diagnostics/failure";
import type { PatchSheet } from "../../engine/sheets/own-sheet";
import type { Area } from "../../engine/workbook/address";
import { areaOf, areasOfAddresses, PLACE } from "./areas";
import { askForCellLooks, type CellLooks } from "./cell-looks";
import { type RowMoves, rowMoves } from "./patch-rows";
import type { StandingTable } from "./survey-standing";
import type { Tab } from "./tabs";

/** A patch and the tab it is for. */
export interface Patching {
  readonly patch: PatchSheet;
  readonly tab: Tab;
}

interface Asked extends Patching {
  readonly tables: readonly Excel.Table[];
  readonly hasMark: boolean;
}

/** What must be known before a sheet is patched. */
export interface PatchPlan extends Patching {
  readonly hasMark: boolean;
  readonly tables: readonly Omit<StandingTable, "columns">[];
  readonly merges: readonly Area[];
  readonly moves: RowMoves;
  /** A filter that is no table's hides rows. */
  readonly isFiltered: boolean;
  /** Rows before which a page begins because someone said so, as the sheet has them. */
  readonly breaks: readonly number[];
  readonly looks: CellLooks;
}

/** Asks for what the patches must know; the answers may be read after the next sync. Syncs itself only where there is too much to ask at once. */
export async function askForPatched(context: Excel.RequestContext, all: readonly Asked[]): Promise<readonly (() => PatchPlan)[]> {
  const answers: (() => PatchPlan)[] = [];
  for (const one of all) answers.push(await ask(context, one));
  return answers;
}

async function ask(context: Excel.RequestContext, { patch, tab, tables, hasMark }: Asked): Promise<() => PatchPlan> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(tab.id);
  const movesRows = patch.deletedRows.length + patch.insertedRows.length > 0;
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject().load("address");
  const filter = movesRows ? sheet.autoFilter.load("isDataFiltered") : null;
  const breaks = patch.breaks.removed.length === 0 ? null : sheet.horizontalPageBreaks.load("items/rowIndex");
  const asked = tables.map(({ id, name }) => ({ id, name, whole: workbook.tables.getItem(id).getRange().load(PLACE) }));
  // Where a cell stands now does not depend on the side of a merge on which rows are inserted.
  const looks = await askForCellLooks(context, sheet, patch, rowMoves(patch, { merges: [], bodies: [] }).rowBefore);
  return () => {
    const standing = asked.map(({ id, name, whole }) => ({ id, name, area: areaOf(whole) }));
    const merges = merged.isNullObject ? [] : areasOfAddresses(merged.address);
    const bodies = standing.map(({ area }) => ({ ...area, top: area.top + 1 }));
    const moves = rowMoves(patch, { merges, bodies });
    if (
      cutsTablesAbreast(
        moves,
        standing.map(({ area }) => area),
      )
    )
      throw failure("excel-tables-abreast", { sheet: tab.name });
    return {
      patch,
      tab,
      hasMark,
      tables: standing,
      merges,
      moves,
      isFiltered: filter?.isDataFiltered === true,
      breaks: breaks?.items.map(({ rowIndex }) => rowIndex + 1) ?? [],
      looks: looks(),
    };
  };
}

/** Excel inserts and deletes no row that goes through several tables: whose rows these are it cannot say. */
function cutsTablesAbreast({ coming, going }: RowMoves, tables: readonly Area[]): boolean {
  const cut = coming.some(({ at }) => tables.filter(({ top, bottom }) => top < at && at <= bottom).length > 1);
  const before = (row: number): number => coming.reduce((sum, { at, rows }) => sum + (at <= row ? rows.length : 0), 0);
  return (
    cut ||
    going.some(
      ({ first, last }) => tables.filter(({ top, bottom }) => bottom + before(bottom) >= first && top + before(top) <= last).length > 1,
    )
  );
}
