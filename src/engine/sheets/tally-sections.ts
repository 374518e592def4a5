import type { OwnCell, OwnRow, OwnSheet } from "./own-sheet";
import { areaOf, cellOf, EMPTY, formulaOf, quoted, rowOf, spanOf, textOf } from "./cells";
import { COLORS, LINE, LINE_CENTER, LINE_LABEL, SUBTITLE, TITLE } from "./styles";
import { addressOf, columnLetters } from "../workbook/address";
import { heightOf, linesOf as wrapped, roomIn } from "./text-height";
import type { LayoutContext } from "./layout-context";
import { fixedColumn, headerRow } from "./sheet-frame";
import {
  blocksFormula,
  byLevelFormula,
  certainFormula,
  countFormula,
  marksFormula,
  overallFormula,
  percentFormula,
  positionFormula,
  schoolAtFormula,
  statusFormula,
  type FormulaContext,
} from "./tally-formulas";
import type { LineStatus, TallyModel } from "./tally-model";
import { CONCLUSION_LINES, type TallyPlace } from "./tally-place";

/** What the parts of the sheet are made from. */
export interface TallyContext extends FormulaContext {
  readonly layout: LayoutContext;
  readonly model: TallyModel;
  readonly overallCell: string;
  readonly certainCell: string;
}

export const CHART_WIDTH = 9;
const PERCENT = { ...LINE_CENTER, format: '0.0"%"' } as const;

export function tallyWidths(place: TallyPlace): readonly number[] {
  const widths: number[] = [16, 50];
  while (widths.length < place.positionColumn - 1) widths.push(11);
  widths.push(4, 4, 3);
  while (widths.length < place.chartColumn + CHART_WIDTH - 1) widths.push(9);
  return widths;
}

function sectionRow(row: number, text: string): OwnRow {
  return rowOf(row, [cellOf(1, textOf(text), { ...TITLE, size: 12 })], 21);
}

export function levelRows(context: TallyContext): readonly OwnRow[] {
  const { grid, place, words, model } = context;
  const { tally } = words;
  const titles = [tally.level, tally.schoolAt, tally.met, tally.notMet, tally.unknownCount, tally.total, tally.percent];
  const list = [place.firstCriterion, place.lastCriterion] as const;
  const lines = grid.levels.map((level) => {
    const row = place.rowOfLevel(level);
    const count = model.count(level);
    const label = context.circular.levels.includes(level) ? words.level(level) : `${words.level(level)} (${tally.level4Items})`;
    return rowOf(
      row,
      [
        cellOf(1, textOf(label), LINE_LABEL),
        cellOf(2, formulaOf(schoolAtFormula(context, level), tally.status[model.schoolAt(level)]), LINE_CENTER),
        cellOf(3, formulaOf(countFormula(place, level, tally.status.met, list), count.met), LINE_CENTER),
        cellOf(4, formulaOf(countFormula(place, level, tally.status.notMet, list), count.notMet), LINE_CENTER),
        cellOf(5, formulaOf(countFormula(place, level, tally.status.unknown, list), count.unknown), LINE_CENTER),
        cellOf(6, formulaOf(`C${row}+D${row}+E${row}`, count.total), LINE_CENTER),
        cellOf(7, formulaOf(percentFormula(`C${row}`, `F${row}`), percentOf(count.met, count.total)), PERCENT),
      ],
      level === 4 && context.circular.level4.length > 0 ? 31.5 : 18,
    );
  });
  return [
    sectionRow(place.levelHeader - 1, tally.byLevel),
    headerRow(place.levelHeader, titles, tallyWidths(place), "levels-header"),
    ...lines,
  ];
}

function percentOf(met: number, total: number): number | string {
  return total === 0 ? "" : Math.round((1000 * met) / total) / 10;
}

export function conclusionRows(context: TallyContext): readonly OwnRow[] {
  const { grid, place, words, model, layout, overallCell, certainCell } = context;
  const { tally } = words;
  const top = place.conclusionTop;
  const each = grid.levels.map(words.level);
  const nextWords = [...each, tally.highest];
  const list = (column: number): string => fixedColumn(column, place.firstCriterion, place.lastCriterion);
  const isNothingKnown = model.lines.every((one) => model.markCount(one) === 0);
  const next = formulaOf(
    `IF(SUM(${list(place.marksColumn)})=0,${quoted(words.unknown)},CHOOSE(${certainCell}+1,${nextWords.map(quoted).join(",")}))`,
    isNothingKnown ? words.unknown : (nextWords[model.certain] ?? ""),
  );
  const at = (values: readonly string[], below: string): string =>
    model.overall < 0 ? words.unknown : model.overall === 0 ? below : (values[model.overall - 1] ?? "");
  const said = (values: readonly string[], below: string) =>
    formulaOf(byLevelFormula(overallCell, words.unknown, below, values), at(values, below));
  const blocking = model.lines.filter(model.blocks).length;
  const { projected } = layout.assessed.tally;
  const lines = [
    [tally.schoolLevel, said(each, tally.belowLevel1)],
    [tally.accreditation, said(accreditations(context), tally.notReached)],
    [tally.nationalStandard, said(nationalStandards(context), tally.notReached)],
    [tally.nextLevel, next],
    [tally.blockerCount, formulaOf(`SUMPRODUCT(--(${list(place.blocksColumn)}=${quoted(words.tally.blockMark)}))`, blocking)],
    [tally.projected, textOf(projected === null ? tally.noProjection : tally.projection(projected.overallLevel, projected.on))],
    [
      tally.rule,
      textOf(context.circular.levelRule === "every-criterion" ? tally.rules.every : tally.rules.share(context.circular.leastOthers ?? 0)),
    ],
  ] as const;
  const rows = lines.map(([label, value], index) => {
    const main = index === 0 ? { isBold: true, size: 13, fill: COLORS.section } : {};
    const cells = [cellOf(1, textOf(label), LINE_LABEL), ...spanOf(2, 7, value, { ...LINE, horizontal: "left", ...main })];
    return rowOf(top + 1 + index, [...cells, ...levelNumbers(context, index)], conclusionHeight(label, value, tallyWidths(place)));
  });
  return [sectionRow(top, tally.conclusion), ...rows];
}

/** The level as a number, hidden: the school's where it is known, and the one that is certain. */
function levelNumbers(context: TallyContext, line: number): readonly OwnCell[] {
  const { place, model } = context;
  const number = [formulaOf(overallFormula(context), model.overall), formulaOf(certainFormula(context), model.certain)][line];
  return number === undefined ? [] : [cellOf(place.positionColumn, number, LINE)];
}

function conclusionHeight(label: string, value: { readonly kind: string; readonly text?: string }, widths: readonly number[]): number {
  const room = roomIn(widths.slice(1, 7).reduce((sum, width) => sum + width, 0));
  const valueLines = value.text === undefined ? 1 : wrapped(value.text, room, { size: 11 }).length;
  const labelLines = wrapped(label, roomIn(widths[0] ?? 16), { size: 11, isBold: true }).length;
  return Math.max(21, heightOf(Math.max(valueLines, labelLines), 11));
}

export function conclusionMerges(place: TallyPlace): OwnSheet["merges"] {
  return Array.from({ length: CONCLUSION_LINES }, (_, index) =>
    areaOf(place.conclusionTop + 1 + index, 2, place.conclusionTop + 1 + index, 7),
  );
}

function accreditations({ grid, circular, words }: TallyContext): readonly string[] {
  const { recognition } = circular;
  return grid.levels.map((level) =>
    recognition === null ? words.unknown : words.tally.accreditationOf(Math.min(level, recognition.accreditationUpTo)),
  );
}

function nationalStandards({ grid, circular, words }: TallyContext): readonly string[] {
  const { recognition } = circular;
  return grid.levels.map((level) => {
    if (recognition === null) return words.unknown;
    const grades = recognition.nationalStandard.filter((one) => one.fromLevel <= level).map((one) => one.grade);
    return grades.length === 0 ? words.tally.notReached : words.tally.nationalStandardOf(Math.max(...grades));
  });
}

export function standardRows(context: TallyContext): readonly OwnRow[] {
  const { circular, place, words, model } = context;
  const { tally } = words;
  const titles = [
    tally.standard,
    tally.standardTitle,
    ...circular.levels.flatMap((level) => [tally.metOf(level), tally.totalOf(level), tally.percentOf(level)]),
  ];
  let top = place.firstCriterion;
  const rows = circular.standards.map((standard, index) => {
    const row = place.firstStandard + index;
    const bottom = top + standard.criteria.length - 1;
    const counts = circular.levels.flatMap((level, at) =>
      standardCells(context, [top, bottom], level, { row, column: 3 + 3 * at, count: model.count(level, standard.number) }),
    );
    top = bottom + 1;
    return rowOf(
      row,
      [cellOf(1, textOf(words.standard(standard.number, null)), LINE_LABEL), cellOf(2, textOf(standard.title), LINE), ...counts],
      standard.title.length > 55 ? 31.5 : 18,
    );
  });
  const last = top - 1;
  const totals = circular.levels.flatMap((level, at) =>
    standardCells(context, [place.firstCriterion, last], level, { row: place.totalRow, column: 3 + 3 * at, count: model.count(level) }),
  );
  const bold = [
    cellOf(1, textOf(tally.all), LINE_LABEL),
    cellOf(2, EMPTY, LINE_LABEL),
    ...totals.map((cell) => ({ ...cell, style: { ...cell.style, isBold: true, fill: COLORS.section } })),
  ];
  return [
    sectionRow(place.standardHeader - 1, tally.byStandard),
    headerRow(place.standardHeader, titles, tallyWidths(place), "standards-header"),
    ...rows,
    rowOf(place.totalRow, bold, 18),
  ];
}

interface StandardCount {
  readonly row: number;
  readonly column: number;
  readonly count: { readonly met: number; readonly total: number };
}

function standardCells(
  { place, words }: TallyContext,
  lines: readonly [number, number],
  level: number,
  { row, column, count }: StandardCount,
) {
  const status = words.tally.status;
  const have = `${countFormula(place, level, status.met, lines)}+${countFormula(place, level, status.notMet, lines)}+${countFormula(place, level, status.unknown, lines)}`;
  const [met, total] = [columnLetters(column) + row, columnLetters(column + 1) + row];
  return [
    cellOf(column, formulaOf(countFormula(place, level, status.met, lines), count.met), LINE_CENTER),
    cellOf(column + 1, formulaOf(have, count.total), LINE_CENTER),
    cellOf(column + 2, formulaOf(percentFormula(met, total), percentOf(count.met, count.total)), PERCENT),
  ];
}

export function criterionRows(context: TallyContext, widths: readonly number[]): readonly OwnRow[] {
  const { grid, place, words, model } = context;
  const { tally } = words;
  const titles = [
    tally.criterion,
    tally.criterionTitle,
    ...grid.levels.map(tally.statusOf),
    ...(place.mandatoryColumn === null ? [] : [tally.mandatory]),
    tally.blocks,
  ];
  const rows = model.lines.map((one, index) => criterionRow(context, one, place.firstCriterion + index));
  const hint = rowOf(place.lastCriterion + 1, [cellOf(1, textOf(tally.blockerHint), SUBTITLE)], 16.5);
  return [
    sectionRow(place.criterionHeader - 1, tally.byCriterion),
    headerRow(place.criterionHeader, titles, widths, "criteria-header"),
    ...rows,
    hint,
  ];
}

function criterionRow(context: TallyContext, one: LineStatus, row: number): OwnRow {
  const { grid, place, words, model, certainCell } = context;
  const { tally } = words;
  const statuses = grid.levels.map((level) => {
    const status = one.statusAt(level);
    const column = place.statusColumn(level);
    if (status === "none") return cellOf(column, textOf(tally.status.none), { ...LINE_CENTER, fill: COLORS.blocked, color: COLORS.muted });
    return cellOf(column, formulaOf(statusFormula(context, row, level), tally.status[status]), LINE_CENTER);
  });
  const mandatory =
    place.mandatoryColumn === null
      ? []
      : [cellOf(place.mandatoryColumn, textOf(one.line.isMandatory ? tally.blockMark : null), LINE_CENTER)];
  const position = grid.lines.indexOf(one.line) + 1;
  const marks = model.markCount(one);
  return rowOf(
    row,
    [
      cellOf(1, textOf(one.line.code), { ...LINE_CENTER, isBold: true, format: "@" }),
      cellOf(2, textOf(one.line.title), LINE),
      ...statuses,
      ...mandatory,
      cellOf(place.blocksColumn, formulaOf(blocksFormula(context, row, certainCell), model.blocks(one) ? tally.blockMark : ""), {
        ...LINE_CENTER,
        isBold: true,
        color: COLORS.error,
      }),
      cellOf(place.positionColumn, formulaOf(positionFormula(context, row), position), LINE),
      cellOf(place.marksColumn, formulaOf(marksFormula(context, row, one.line.levels), marks), LINE),
    ],
    heightOf(wrapped(one.line.title, roomIn(50), { size: 11 }).length, 11),
  );
}

/** The counts that the document itself states, beside ours. */
export function statedRows({ layout, place, words }: TallyContext): readonly OwnRow[] {
  const { stated } = layout.assessed.tally;
  if (stated.length === 0) return [];
  const rows = stated.slice(0, 40).map((statement, index) => {
    const text = `${statement.text} (${words.place(statement.at.sheet, addressOf(statement.at.area))})`;
    return rowOf(place.afterAll + 2 + index, [cellOf(1, textOf(text), { size: 11 })], 16.5);
  });
  return [sectionRow(place.afterAll + 1, words.tally.stated), ...rows];
}
