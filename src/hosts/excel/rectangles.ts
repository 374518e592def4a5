import type { OwnCell, OwnRow } from "../../engine/sheets/own-sheet";
import { addressOf, type Area } from "../../engine/workbook/address";

/** A rectangle that has begun and may go on in the next row. */
interface Open {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  bottom: number;
}

/**
 * Cells with the same key as rectangles: runs within a row, joined with equal runs of the row above where the key
 * may go down. Cells without a key belong to none.
 */
export function rectangles(
  rows: readonly OwnRow[],
  keyOf: (cell: OwnCell) => string | null,
  goesDown: (key: string) => boolean = () => true,
): ReadonlyMap<string, readonly Area[]> {
  const found = new Map<string, Area[]>();
  const close = ({ key, top, left, bottom, right }: Open): void => {
    const areas = found.get(key) ?? [];
    if (areas.length === 0) found.set(key, areas);
    areas.push({ top, left, bottom, right });
  };
  let open = new Map<string, Open>();
  for (const row of rows) {
    const next = new Map<string, Open>();
    for (const run of runsOf(row, keyOf)) {
      const place = `${run.left}:${run.right}:${run.key}`;
      const above = open.get(place);
      if (above !== undefined && above.bottom === row.row - 1 && goesDown(run.key)) {
        above.bottom = row.row;
        open.delete(place);
        next.set(place, above);
      } else next.set(place, run);
    }
    for (const done of open.values()) close(done);
    open = next;
  }
  for (const done of open.values()) close(done);
  return found;
}

function runsOf({ row, cells }: OwnRow, keyOf: (cell: OwnCell) => string | null): readonly Open[] {
  const runs: { key: string; left: number; right: number; top: number; bottom: number }[] = [];
  for (const cell of cells) {
    const key = keyOf(cell);
    const last = runs[runs.length - 1];
    if (key === null) continue;
    if (last?.key === key && last.right === cell.column - 1) last.right = cell.column;
    else runs.push({ key, left: cell.column, right: cell.column, top: row, bottom: row });
  }
  return runs;
}

/** The lengths of address lists that `getRanges` takes are not written down; this one is far below what is known to work. */
const LONGEST_LIST = 1_000;

/** Lists of addresses, each short enough for one call. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  return listsOf(areas.map(addressOf));
}

export function listsOf(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list !== "" && list.length + address.length >= LONGEST_LIST) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}

/** One range or several: what is set on it is set on all. */
export function rangesAt(sheet: Excel.Worksheet, list: string): Excel.Range | Excel.RangeAreas {
  return list.includes(",") ? sheet.getRanges(list) : sheet.getRange(list);
}
