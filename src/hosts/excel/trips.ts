import type { Area } from "../../engine/workbook/address";
import { cellsIn, rangeOf } from "./areas";
import { doubtfulCells, type Grid } from "./cell-values";
import { ANSWER_TOO_LARGE, excelCodeOf } from "./trouble";
import { BLOCK_BYTES, messageLength } from "./utf8";

/** An area still to be read. */
export interface Errand {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly asksHidden: boolean;
}

/** How many cells the first answer is trusted to hold; from then on it is known what cells of this workbook weigh. */
const FIRST_CELLS = 20_000;
/** A weight learnt from light cells must not be believed for ever. */
const MOST_CELLS = 400_000;

/**
 * Reads all areas, as many at a time as fit into one answer: one sync for an ordinary workbook. An answer that turns out to be too large
 * is asked for again in halves.
 */
export async function readErrands(
  context: Excel.RequestContext,
  errands: readonly Errand[],
  take: (errand: Errand, grid: Grid) => void,
): Promise<void> {
  let rest = [...errands].reverse();
  let room = FIRST_CELLS;
  while (rest.length > 0) {
    const trip = tripOf(rest, room);
    const grids = await answersTo(context, trip.errands);
    if (grids === null) {
      room = Math.max(1, Math.floor(trip.cells / 2));
      rest = [...rest, ...[...trip.errands].reverse()];
      continue;
    }
    trip.errands.forEach((errand, index) => take(errand, grids[index]!));
    const weight = grids.reduce((sum, grid) => sum + weightOf(grid), 0);
    room = Math.min(MOST_CELLS, Math.max(1, Math.floor((trip.cells * BLOCK_BYTES) / Math.max(1, weight))));
  }
}

/** Takes errands from the end of `rest`, and cuts the last one where it does not fit. */
function tripOf(rest: Errand[], room: number): { readonly errands: readonly Errand[]; readonly cells: number } {
  const errands: Errand[] = [];
  let cells = 0;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [fitting, left] = cutToFit(next.area, room - cells);
    if (fitting === null && errands.length > 0) {
      rest.push(next);
      break;
    }
    const area = fitting ?? cellAlone(next.area);
    errands.push({ ...next, area });
    cells += cellsIn(area);
    for (const one of [...(fitting === null ? withoutFirst(next.area) : left)].reverse()) rest.push({ ...next, area: one });
    if (cells >= room) break;
  }
  return { errands, cells };
}

/** As many whole rows as there is room for, a part of one row where it alone is too long; and what is left of the area. */
function cutToFit(area: Area, room: number): readonly [Area | null, readonly Area[]] {
  if (cellsIn(area) <= room) return [area, []];
  const width = area.right - area.left + 1;
  const rows = Math.floor(room / width);
  if (rows > 0) return [{ ...area, bottom: area.top + rows - 1 }, [{ ...area, top: area.top + rows }]];
  return [null, []];
}

/** A row that does not fit even alone goes in halves; a single cell always fits. */
function cellAlone(area: Area): Area {
  const width = area.right - area.left + 1;
  return { ...area, bottom: area.top, right: area.left + Math.max(1, Math.floor(width / 2)) - 1 };
}

function withoutFirst(area: Area): readonly Area[] {
  const first = cellAlone(area);
  const beside = { ...area, bottom: area.top, left: first.right + 1 };
  const below = { ...area, top: area.top + 1 };
  return [...(beside.left <= beside.right ? [beside] : []), ...(below.top <= below.bottom ? [below] : [])];
}

/** Null where the answer was too large; `values` may also be null without any error. */
async function answersTo(context: Excel.RequestContext, errands: readonly Errand[]): Promise<readonly Grid[] | null> {
  const asked = errands.map(({ sheet, area, asksHidden }) => {
    const range = rangeOf(sheet, area).load("values,formulas,numberFormat");
    return { sheet, area, range, hidden: asksHidden ? range.getRowProperties({ rowHidden: true }) : null };
  });
  try {
    await context.sync();
  } catch (thrown) {
    if (excelCodeOf(thrown) === ANSWER_TOO_LARGE && errands.some(({ area }) => cellsIn(area) > 1)) return null;
    throw thrown;
  }
  if (asked.some(({ range }) => !Array.isArray(range.values))) return null;
  const isError = await errorsAmong(context, asked);
  return asked.map(({ area, range, hidden }, index) => ({
    top: area.top,
    left: area.left,
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    isHidden: (row) => hidden?.value[row]?.rowHidden === true,
    isError: isError[index]!,
  }));
}

interface Answered {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** "#N/A" may be an error or a text that someone typed: one sync more, only where such a content is not made by a formula. */
async function errorsAmong(context: Excel.RequestContext, answered: readonly Answered[]): Promise<readonly Grid["isError"][]> {
  const asked = answered.map(({ sheet, area, range }) => {
    const doubtful = doubtfulCells(range);
    if (doubtful.length === 0) return null;
    const rows = doubtful.map(([index]) => index);
    const columns = doubtful.map(([, at]) => at);
    const first = { row: least(rows), column: least(columns) };
    const box = {
      top: area.top + first.row,
      left: area.left + first.column,
      bottom: area.top + most(rows),
      right: area.left + most(columns),
    };
    return { first, types: rangeOf(sheet, box).load("valueTypes") };
  });
  if (asked.some((one) => one !== null)) await context.sync();
  return asked.map((one) => {
    if (one === null) return () => true;
    const { first, types } = one;
    return (index, at) => types.valueTypes[index - first.row]?.[at - first.column] === "Error";
  });
}

/** Loops, since a call with a hundred thousand arguments fails. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}

function weightOf({ values, formulas, formats }: Grid): number {
  const weigh = (rows: readonly (readonly unknown[])[]): number =>
    rows.reduce((sum, row) => sum + row.reduce<number>((all, cell) => all + messageLength(cell), 0), 0);
  return weigh(values) + weigh(formulas) + weigh(formats);
}
