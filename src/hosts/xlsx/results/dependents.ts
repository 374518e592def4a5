import { type Area, LAST_COLUMN } from "../../../engine/workbook/address";
import type { Precedents } from "./precedents";

/** A formula of the workbook. */
export interface Node extends Precedents {
  /** Its sheet, in lower case. */
  readonly home: string;
  /** The cells that show what it gives. */
  readonly area: Area;
}

export interface SheetArea {
  /** In lower case. */
  readonly sheet: string;
  readonly area: Area;
}

/** Areas up to this many cells are known cell by cell. */
const SMALL = 64;
/** Comparisons of a cell with a large area; beyond, everything counts as dependent. */
const MOST_LOOKS = 20_000_000;

/**
 * Places in the list of the formulas that rest on one of these areas, also by way of other formulas. Where that would take longer than
 * the workbook is worth, all of them.
 */
export function dependentsOf(nodes: readonly Node[], changed: readonly SheetArea[]): ReadonlySet<number> {
  const index = indexOf(nodes);
  const dirty = new Set<number>();
  const waiting: SheetArea[] = [...changed];
  const reach = (place: number): void => {
    const node = nodes[place];
    if (node === undefined || dirty.has(place)) return;
    dirty.add(place);
    waiting.push({ sheet: node.home, area: node.area });
  };
  if (changed.length > 0) nodes.forEach(({ isOpaque }, place) => isOpaque && reach(place));
  let looks = MOST_LOOKS;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { sheet, area } = next;
    smallOver(index.small.get(sheet), area).forEach(reach);
    const large = index.large.get(sheet) ?? [];
    looks -= large.length;
    if (looks < 0) return new Set(nodes.keys());
    const left = large.filter((one) => {
      if (dirty.has(one.place)) return false;
      if (!meets(one.area, area)) return true;
      reach(one.place);
      return false;
    });
    if (left.length < large.length) index.large.set(sheet, left);
  }
  return dirty;
}

interface Index {
  /** Sheet → cell → places. */
  readonly small: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;
  readonly large: Map<string, readonly { readonly area: Area; readonly place: number }[]>;
}

function indexOf(nodes: readonly Node[]): Index {
  const small = new Map<string, Map<number, number[]>>();
  const large = new Map<string, { readonly area: Area; readonly place: number }[]>();
  nodes.forEach(({ areas }, place) => {
    for (const { sheet, area } of areas) {
      if (sizeOf(area) > SMALL) {
        const there = large.get(sheet);
        if (there === undefined) large.set(sheet, [{ area, place }]);
        else there.push({ area, place });
        continue;
      }
      const cells = small.get(sheet) ?? new Map<number, number[]>();
      small.set(sheet, cells);
      for (const cell of cellsIn(area)) {
        const there = cells.get(cell);
        if (there === undefined) cells.set(cell, [place]);
        else there.push(place);
      }
    }
  });
  return { small, large };
}

function smallOver(cells: ReadonlyMap<number, readonly number[]> | undefined, area: Area): readonly number[] {
  if (cells === undefined) return [];
  if (sizeOf(area) <= cells.size) return cellsIn(area).flatMap((cell) => cells.get(cell) ?? []);
  return [...cells].flatMap(([cell, places]) => {
    const column = (cell - 1) % LAST_COLUMN;
    const row = (cell - 1 - column) / LAST_COLUMN;
    return row >= area.top && row <= area.bottom && column + 1 >= area.left && column + 1 <= area.right ? places : [];
  });
}

function cellsIn({ top, left, bottom, right }: Area): readonly number[] {
  const cells: number[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push(row * LAST_COLUMN + column);
  return cells;
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
