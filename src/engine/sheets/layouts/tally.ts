import { LAST_ROW } from "../../workbook/address";
import type { OwnConditionalFormat, OwnSheet } from "../own-sheet";
import { areaOf } from "../cells";
import { COLORS, LANDSCAPE } from "../styles";
import { blankSheet, titleRows } from "../sheet-frame";
import { subjectOf, type LayoutContext } from "../layout-context";
import { markGridOf } from "../mark-grid";
import { marksShown } from "../marks-shown";
import {
  CHART_WIDTH,
  conclusionMerges,
  conclusionRows,
  criterionRows,
  levelRows,
  standardRows,
  statedRows,
  tallyWidths,
  type TallyContext,
} from "../tally-sections";
import { tallyModelOf } from "../tally-model";
import { fixedCell, tallyPlaceOf, type TallyPlace } from "../tally-place";

const CHART_ROWS = 16;

/** The tally as formulas over the sheet with the marks. */
export function layOutTally(layout: LayoutContext): OwnSheet {
  const { assessed, circular, words } = layout;
  const grid = markGridOf(circular);
  const place = tallyPlaceOf(grid, circular);
  const markSheet = layout.nameOf("self-assessment");
  const context: TallyContext = {
    grid,
    place,
    circular,
    words,
    markSheet,
    layout,
    model: tallyModelOf(grid, circular, marksShown(assessed.book)),
    overallCell: fixedCell(place.conclusionTop + 1, place.positionColumn),
    certainCell: fixedCell(place.conclusionTop + 2, place.positionColumn),
  };
  const widths = tallyWidths(place);
  return {
    ...blankSheet("tally", layout.nameOf("tally")),
    columns: widths.map((width, index) => ({ width, ...(isHelper(index + 1, place) ? { isHidden: true } : {}) })),
    rows: [
      ...titleRows(words.tally.title, subjectOf(layout), words.tally.help(markSheet)),
      ...levelRows(context),
      ...conclusionRows(context),
      ...standardRows(context),
      ...criterionRows(context, widths),
      ...statedRows(context),
    ],
    merges: conclusionMerges(place),
    formats: formatsOf(context),
    freeze: { rows: 3, columns: 0 },
    // To the last row: what a renewal puts at the end is printed too.
    print: { ...LANDSCAPE, area: areaOf(1, 1, LAST_ROW, place.chartColumn + CHART_WIDTH) },
    charts: [
      {
        kind: "bar",
        title: words.tally.chartTitle,
        categories: areaOf(place.firstStandard, 1, place.lastStandard, 1),
        series: circular.levels.map((level, index) => ({
          title: words.level(level),
          values: areaOf(place.firstStandard, 5 + 3 * index, place.lastStandard, 5 + 3 * index),
          color: COLORS.levels[index] ?? COLORS.header,
        })),
        area: areaOf(place.levelHeader - 1, place.chartColumn, place.levelHeader - 1 + CHART_ROWS, place.chartColumn + CHART_WIDTH - 1),
      },
    ],
    tabColor: "BF8F00",
  };
}

function isHelper(column: number, place: TallyPlace): boolean {
  return column === place.positionColumn || column === place.marksColumn;
}

function formatsOf({ circular, grid, place, words }: TallyContext): readonly OwnConditionalFormat[] {
  const statuses = areaOf(place.firstCriterion, 3, place.lastCriterion, 2 + grid.levels.length);
  const cell = `C${place.firstCriterion}`;
  const paint = (status: string, color: string, fill: string): OwnConditionalFormat => ({
    area: statuses,
    rule: { kind: "formula", formula: `${cell}="${status}"`, style: { color, fill } },
  });
  const bars = circular.levels.map((_, index): OwnConditionalFormat => {
    const column = 5 + 3 * index;
    return {
      area: areaOf(place.firstStandard, column, place.totalRow, column),
      rule: { kind: "data-bar", color: COLORS.bars[index] ?? COLORS.bars[0], min: 0, max: 100 },
    };
  });
  const levelBar: OwnConditionalFormat = {
    area: areaOf(place.levelHeader + 1, 7, place.levelHeader + grid.levels.length, 7),
    rule: { kind: "data-bar", color: COLORS.bars[0], min: 0, max: 100 },
  };
  const { met, notMet, unknown } = words.tally.status;
  return [
    paint(met, COLORS.good, COLORS.goodFill),
    paint(notMet, COLORS.error, COLORS.errorFill),
    paint(unknown, COLORS.warning, COLORS.warningFill),
    levelBar,
    ...bars,
  ];
}
