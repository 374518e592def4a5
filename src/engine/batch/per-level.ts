import { areaOf, formulaOf, quoted, rowOf, cellOf, textOf } from "../sheets/cells";
import type { OwnChart, OwnRow, OwnStyle } from "../sheets/own-sheet";
import { fixedColumn } from "../sheets/sheet-frame";
import { COLORS, HEADER, LINE, LINE_CENTER } from "../sheets/styles";
import { type BatchContext, COUNT } from "./batch-frame";
import type { SchoolLine } from "./school-line";

/** Where the little table stands, and what it counts. */
export interface PerLevelPlace {
  /** The row of its heading. */
  readonly top: number;
  /** The rows of the schools. */
  readonly first: number;
  readonly last: number;
  readonly levelColumn: number;
}

const HEADING: OwnStyle = { size: 12, isBold: true, color: COLORS.header, vertical: "center" };
/** Under the names of schools, so that names of levels have room. */
const LEFT = 2;
const CHART = { left: 6, columns: 11, rows: 13 } as const;

/** How many schools are at which level, counted by the workbook itself. */
export function levelRows(place: PerLevelPlace, context: BatchContext): readonly OwnRow[] {
  const { perLevel, schoolLevel } = context.batch;
  const header = [perLevel.level, perLevel.schools, perLevel.share].map((text, index) => cellOf(LEFT + index, textOf(text), HEADER));
  const where = fixedColumn(place.levelColumn, place.first, place.last);
  const all = context.schools.length;
  const lines = levelsOf(context.schools).map((level, index): OwnRow => {
    const row = place.top + 2 + index;
    const count = context.schools.filter(({ overallLevel }) => overallLevel === level).length;
    const cells = [
      cellOf(LEFT, textOf(schoolLevel(level)), LINE),
      cellOf(LEFT + 1, formulaOf(`COUNTIF(${where},${quoted(schoolLevel(level))})`, count), COUNT),
      cellOf(LEFT + 2, formulaOf(`C${row}/${all}`, count / all), { ...LINE_CENTER, format: "0%" }),
    ];
    return { ...rowOf(row, cells, 18), key: `level:${level ?? "unknown"}` };
  });
  return [
    { ...rowOf(place.top, [cellOf(LEFT, textOf(perLevel.title), HEADING)], 20), key: "levels" },
    { ...rowOf(place.top + 1, header, 30), key: "levels-header" },
    ...lines,
  ];
}

export function chartOfLevels(place: PerLevelPlace, { batch, schools }: BatchContext): OwnChart {
  const [first, last] = [place.top + 2, place.top + 1 + levelsOf(schools).length];
  return {
    kind: "bar",
    title: batch.perLevel.title,
    categories: areaOf(first, LEFT, last, LEFT),
    series: [{ title: batch.perLevel.schools, values: areaOf(first, LEFT + 1, last, LEFT + 1), color: COLORS.levels[1] }],
    area: areaOf(place.top, CHART.left, place.top + CHART.rows, CHART.left + CHART.columns - 1),
  };
}

/** From below the first to the highest there is, then those of which it is not known. */
function levelsOf(schools: readonly SchoolLine[]): readonly (number | null)[] {
  const highest = schools.reduce(
    (high, { perLevel, overallLevel }) => Math.max(high, overallLevel ?? 0, ...perLevel.map(({ level }) => level)),
    1,
  );
  return [...Array.from({ length: highest + 1 }, (_, level) => level), null];
}
