import type { OwnValue, PatchSheet } from "../../engine/sheets/own-sheet";
import { rangeOf } from "./areas";
import { groupedBy } from "./grouped-by";

/** The font of a cell, which Excel changes when the cell becomes a link. */
export type Font = Pick<Excel.RangeFont, "name" | "size" | "color" | "bold" | "italic" | "underline" | "strikethrough">;

/** Looks of standing cells that decide how they are written. By where they will stand; null for cells that were not asked for. */
export interface CellLooks {
  readonly formatAt: (row: number, column: number) => string | null;
  readonly fontAt: (row: number, column: number) => Font | null;
}

const FONT = { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true };
/** About as many cells as fit into one answer, at 25 bytes a format and 160 a font. */
const FORMATS_AT_ONCE = 150_000;
const FONTS_AT_ONCE = 25_000;

interface Spot {
  /** Where it stands now. */
  readonly row: number;
  readonly column: number;
}

/** Part of a column, from the first cell that is asked about to the last: as few questions as there are columns. */
interface Stretch {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Asks; the answer may be read after the next sync. Syncs itself where one answer could not hold all. */
export async function askForCellLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { cells, links }: PatchSheet,
  rowBefore: (row: number) => number | null,
): Promise<() => CellLooks> {
  const spotsOf = (all: readonly Spot[]): readonly Spot[] =>
    all.flatMap(({ row, column }) => {
      const before = rowBefore(row);
      return before === null ? [] : [{ row: before, column }];
    });
  const formats = await askStretches(context, spotsOf(cells.filter(({ value }) => dependsOnFormat(value))), FORMATS_AT_ONCE, (stretch) => {
    const range = rangeOf(sheet, { ...stretch, left: stretch.column, right: stretch.column }).load("numberFormat");
    return (index) => String(range.numberFormat[index]?.[0] ?? "General");
  });
  const fonts = await askStretches(context, spotsOf(links), FONTS_AT_ONCE, (stretch) => {
    const range = rangeOf(sheet, { ...stretch, left: stretch.column, right: stretch.column });
    const properties = range.getCellProperties({ format: { font: FONT } });
    return (index) => (properties.value[index]?.[0]?.format?.font as Font | undefined) ?? null;
  });
  return () => {
    const at =
      <T>(found: ReadonlyMap<number, (row: number) => T>) =>
      (row: number, column: number): T | null => {
        const before = rowBefore(row);
        const lookUp = before === null ? undefined : found.get(column);
        return lookUp === undefined || before === null ? null : lookUp(before);
      };
    return { formatAt: at(formats), fontAt: at(fonts) };
  };
}

/** A cell for texts only makes a text of everything, and a day without a format shows its number. */
function dependsOnFormat({ kind }: OwnValue): boolean {
  return kind === "number" || kind === "day" || kind === "formula";
}

async function askStretches<T>(
  context: Excel.RequestContext,
  spots: readonly Spot[],
  atOnce: number,
  ask: (stretch: Stretch) => (index: number) => T,
): Promise<ReadonlyMap<number, (row: number) => T>> {
  const found = new Map<number, (row: number) => T>();
  let filled = 0;
  for (const [column, alike] of groupedBy(spots, (spot) => spot.column)) {
    const [top, bottom] = alike.reduce(([low, high], { row }) => [Math.min(low, row), Math.max(high, row)], [Infinity, 0]);
    if (filled > 0 && filled + bottom - top >= atOnce) {
      await context.sync();
      filled = 0;
    }
    const read = ask({ column, top, bottom });
    found.set(column, (row) => read(row - top));
    filled += bottom - top + 1;
  }
  return found;
}
