import type { OwnCell, OwnRow, OwnSheet, OwnStyle } from "../../engine/sheets/own-sheet";
import { addressOf, type Area, columnLetters } from "../../engine/workbook/address";
import { TALLEST_ROW } from "../../engine/sheets/text-height";
import { dressed, type Look, lookOf } from "./looks";
import { addressLists, listsOf, rangesAt, rectangles } from "./rectangles";
import { groupedBy } from "./grouped-by";
import type { Putting } from "./put-sheet";
import { type Step, step } from "./queue";

/** A character of the default font and the points of a pixel, as Excel counts column widths. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
const WIDEST_COLUMN = 255;

/** Number formats, fonts, fills, lines, sizes and merges: as many calls as there are different runs, whatever the number of rows. */
export function lookSteps({ plan, at }: Putting): readonly Step[] {
  const { sheet } = plan;
  return [
    ...formatSteps(sheet.rows, at, formatOf),
    ...styleSteps(sheet.rows, at, dressed),
    ...widthSteps(sheet, at),
    ...heightSteps(sheet.rows, at),
    ...mergeSteps(sheet.merges, at),
  ];
}

export function mergeSteps(merges: readonly Area[], at: At): readonly Step[] {
  return merges.filter(isRealMerge).map((area) => step(2, () => at().getRange(addressOf(area)).merge(false)));
}

function isRealMerge({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}

type At = Putting["at"];

export function formatSteps(rows: readonly OwnRow[], at: At, formatOfCell: (cell: OwnCell) => string | null): readonly Step[] {
  const areas = [...rectangles(rows, formatOfCell)];
  return areas.flatMap(([format, all]) =>
    all.map((area) =>
      step(3, () => {
        at().getRange(addressOf(area)).numberFormat = [[format]];
      }),
    ),
  );
}

/** Of a plain cell nothing need be said. */
function formatOf(cell: OwnCell): string | null {
  const format = numberFormatOf(cell);
  return format === "General" ? null : format;
}

export function numberFormatOf({ value, style }: OwnCell): string {
  return style.format ?? (value.kind === "day" ? "dd/mm/yyyy" : "General");
}

type Dress = typeof dressed;

export function styleSteps(rows: readonly OwnRow[], at: At, dress: Dress): readonly Step[] {
  const looks = new Map<string, Look>();
  const keys = new Map<OwnStyle, string>();
  const keyOf = ({ style }: OwnCell): string => {
    const known = keys.get(style);
    if (known !== undefined) return known;
    const look = lookOf(style);
    const key = JSON.stringify(look);
    looks.set(key, look);
    keys.set(style, key);
    return key;
  };
  const goesDown = (key: string): boolean => looks.get(key)?.hasOwnLines !== true;
  return [...rectangles(rows, keyOf, goesDown)].flatMap(([key, areas]) => {
    const look = looks.get(key)!;
    // Lines between cells can only be asked for where there are several.
    const shapes = groupedBy(areas, ({ top, left, bottom, right }) => `${top < bottom}${left < right}`);
    return [...shapes.values()].flatMap((alike) =>
      addressLists(alike).map((list) => step(20, () => dress(rangesAt(at(), list).format, look, alike[0]!))),
    );
  });
}

function widthSteps({ columns }: OwnSheet, at: At): readonly Step[] {
  const widths = runs(
    columns.map(({ width, isHidden }) => `${Math.min(WIDEST_COLUMN, Math.max(0, width))}${isHidden === true ? "h" : ""}`),
  );
  return widths.map(([key, first, last]) =>
    step(5, () => {
      const range = at().getRange(`${columnLetters(first)}:${columnLetters(last)}`);
      range.format.columnWidth = Math.round(Number.parseFloat(key) * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
      if (key.endsWith("h")) range.columnHidden = true;
    }),
  );
}

export function heightSteps(rows: readonly Pick<OwnRow, "row" | "height">[], at: At): readonly Step[] {
  const heights = groupedBy(rowRuns(rows), ({ height }) => height);
  return [...heights].flatMap(([height, all]) =>
    listsOf(all.map(({ first, last }) => `${first}:${last}`)).map((list) =>
      step(3, () => {
        const { format } = rangesAt(at(), list);
        if (height === null) format.autofitRows();
        else format.rowHeight = height;
      }),
    ),
  );
}

/** Equal neighbours: what they are, the first and the last, counted from 1. */
function runs(keys: readonly string[]): readonly (readonly [string, number, number])[] {
  const found: [string, number, number][] = [];
  keys.forEach((key, index) => {
    const last = found[found.length - 1];
    if (last?.[0] === key) last[2] = index + 1;
    else found.push([key, index + 1, index + 1]);
  });
  return found;
}

interface RowRun {
  readonly height: number | null;
  readonly first: number;
  last: number;
}

function rowRuns(rows: readonly Pick<OwnRow, "row" | "height">[]): readonly RowRun[] {
  const found: RowRun[] = [];
  for (const { row, height } of rows) {
    const points = height === null ? null : Math.min(TALLEST_ROW, Math.max(0, height));
    const last = found[found.length - 1];
    if (last !== undefined && last.height === points && last.last === row - 1) last.last = row;
    else found.push({ height: points, first: row, last: row });
  }
  return found;
}
