import { failure } from "../../engine/diagnostics/failure";
import type { Area } from "../../engine/workbook/address";
import { areaOf, areasOfAddresses, cellsIn, PLACE, rangeOf } from "./areas";

/** What there is to read of a sheet, known before any value is asked for. */
export interface Extent {
  /** Areas that hold all values; empty where there are none. */
  readonly areas: readonly Area[];
  readonly merges: readonly Area[];
  /** Whether the rows with values are hidden; "some" where each must be asked for. */
  readonly hidden: "none" | "all" | "some";
}

/** Excel answers no more cells than this at a time, and reading more would take minutes. */
const MOST_CELLS = 5_000_000;
/** From here on it is worth a question whether the area is mostly empty: one stray cell at the end of a sheet makes it vast. */
const VAST = 1_000_000;
const BANDS = 64;

/** A question about the size of a sheet; the answer may be read after the next sync. */
export interface SizeQuestion {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly merged: Excel.RangeAreas;
  readonly filled: Excel.Range;
}

/** Asks how far sheets reach. A sheet that is gone by then answers with nothing. */
export function askForSizes(context: Excel.RequestContext, ids: readonly string[]): readonly SizeQuestion[] {
  return ids.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    // Merged areas are found by their first cell, which may lie outside the values: the range with formats holds all of them.
    const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject().load("address,areaCount");
    return { id, sheet, merged, filled: sheet.getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden`) };
  });
}

/** What the answers say; one sync more where a sheet is vast. @throws Failure file-too-large */
export async function extentsFrom(
  context: Excel.RequestContext,
  asked: readonly SizeQuestion[],
  workbookName: string,
): Promise<readonly Extent[]> {
  const measured = asked.map(({ sheet, merged, filled }) => ({
    sheet,
    merged,
    merges: merged.isNullObject ? [] : areasOfAddresses(merged.address),
    area: filled.isNullObject ? null : areaOf(filled),
    hidden: hiddenOf(filled),
  }));
  const bands = askForBands(measured);
  const unread = askForUnreadMerges(measured);
  if (bands.size + unread.size > 0) await context.sync();
  const extents = measured.map((one): Extent => {
    const areas = bands.get(one.sheet)?.flatMap((band) => (band.isNullObject ? [] : [areaOf(band)]));
    const merges = unread.get(one.sheet)?.items.map(areaOf) ?? one.merges;
    return { areas: areas ?? (one.area === null ? [] : [one.area]), merges, hidden: one.hidden };
  });
  const cells = extents.flatMap(({ areas }) => areas).reduce((sum, area) => sum + cellsIn(area), 0);
  if (cells > MOST_CELLS) throw failure("file-too-large", { file: workbookName, reason: "cells", limit: MOST_CELLS });
  return extents;
}

function hiddenOf(filled: Excel.Range): Extent["hidden"] {
  if (filled.isNullObject) return "none";
  // Null where some are and some are not.
  const isHidden: boolean | null = filled.rowHidden;
  return isHidden === null ? "some" : isHidden ? "all" : "none";
}

interface Measured {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | null;
  readonly merges: readonly Area[];
  readonly merged: Excel.RangeAreas;
}

function askForBands(measured: readonly Measured[]): ReadonlyMap<Excel.Worksheet, readonly Excel.Range[]> {
  const vast = measured.filter(({ area }) => area !== null && cellsIn(area) > VAST);
  return new Map(
    vast.map(({ sheet, area }) => [sheet, bandsOf(area!).map((band) => rangeOf(sheet, band).getUsedRangeOrNullObject(true).load(PLACE))]),
  );
}

function bandsOf(area: Area): readonly Area[] {
  const height = Math.ceil((area.bottom - area.top + 1) / BANDS);
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) bands.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  return bands;
}

/** Should Excel ever cut a long list of addresses, the areas are asked for one by one. */
function askForUnreadMerges(measured: readonly Measured[]): ReadonlyMap<Excel.Worksheet, Excel.RangeCollection> {
  const cut = measured.filter(({ merged, merges }) => !merged.isNullObject && merged.areaCount !== merges.length);
  return new Map(
    cut.map(({ sheet, merged }) => [sheet, merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount")]),
  );
}
