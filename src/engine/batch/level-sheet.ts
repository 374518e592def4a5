import { areaOf, cellOf, formulaOf, numberOf, rowOf, spanOf, textOf } from "../sheets/cells";
import type { OwnConditionalFormat, OwnRow, OwnSheet, OwnStyle, OwnValue } from "../sheets/own-sheet";
import { COLORS, HEADER, LINE, LINE_CENTER, LINE_LABEL } from "../sheets/styles";
import { columnLetters } from "../workbook/address";
import { asTotal, type BatchContext, batchSheet, columnArea, HEADER_ROW, lineRow, nameOf, sentenceRow, WIDE } from "./batch-frame";
import { schoolsByCircular } from "./batch-outcome";
import { grouped } from "./grouped";
import type { LevelMet, SchoolLine } from "./school-line";
import { levelsIn, shareFormat } from "./school-sheet";

/** A standard at a level; standard null is the whole school. */
interface Cell {
  readonly standard: number | null;
  readonly level: number;
}

interface Group {
  readonly circular: string;
  readonly schools: readonly SchoolLine[];
  /** The row of its heading; its schools, sum and share follow. */
  readonly top: number;
}

const NAMES = 3;
const FIRST = HEADER_ROW + 2;

/** The tallies of all schools beside each other, those under one circular together with what they come to. */
export function layOutLevels(context: BatchContext): OwnSheet {
  const cells = cellsOf(context.schools);
  const widths = [5, 30, 12, ...cells.map(() => 7.5)];
  const sheet = batchSheet("levels", widths, context);
  const groups = groupsOf(context);
  const rows = groups.flatMap((group) => groupRows(group, cells, widths, context));
  return {
    ...sheet,
    rows: [...sheet.rows, ...headRows(cells, context), ...(rows.length > 0 ? rows : [sentenceRow(FIRST, context.batch.noSchools, "none")])],
    merges: [...headMerges(cells), ...groups.map(({ top }) => areaOf(top, 1, top, widths.length))],
    formats: groups.flatMap((group) => cells.flatMap((cell, index) => formatsOf(group, cell, NAMES + 1 + index))),
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    print: { ...WIDE, titleRows: { first: HEADER_ROW, last: HEADER_ROW + 1 } },
    tabColor: "BF8F00",
  };
}

function cellsOf(schools: readonly SchoolLine[]): readonly Cell[] {
  const standards = [...new Set(schools.flatMap(({ byStandard }) => byStandard.map(({ standard }) => standard)))].sort((a, b) => a - b);
  return [...standards, null].flatMap((standard) => {
    const levels = standard === null ? levelsIn(schools) : levelsIn(schools.flatMap((line) => asWhole(line, standard)));
    return levels.map((level) => ({ standard, level }));
  });
}

/** One standard of a school as if it were all of it. */
function asWhole(line: SchoolLine, standard: number): readonly SchoolLine[] {
  const own = line.byStandard.find((one) => one.standard === standard);
  return own === undefined ? [] : [{ ...line, perLevel: own.perLevel }];
}

function countAt(line: SchoolLine, { standard, level }: Cell): LevelMet | null {
  const counts = standard === null ? line.perLevel : line.byStandard.find((one) => one.standard === standard)?.perLevel;
  const count = counts?.find((one) => one.level === level);
  return count === undefined || count.total === 0 || count.unknown === count.total ? null : count;
}

function groupsOf({ outcomes }: BatchContext): readonly Group[] {
  const groups: Group[] = [];
  let top = FIRST;
  for (const [circular, schools] of grouped(schoolsByCircular(outcomes), (line) => line.circular)) {
    groups.push({ circular, schools, top });
    top += schools.length + 3;
  }
  return groups;
}

function headRows(cells: readonly Cell[], { batch, sheets }: BatchContext): readonly OwnRow[] {
  const names = [batch.columns.number, batch.columns.school, batch.columns.overallLevel];
  const above = cells.map(({ standard }, index) => {
    const isFirst = cells[index - 1]?.standard !== standard || index === 0;
    return isFirst ? (standard === null ? batch.levels.wholeSchool : sheets.standard(standard, null)) : null;
  });
  const head = (texts: readonly (string | null)[]) => texts.map((text, index) => cellOf(index + 1, textOf(text), HEADER));
  return [
    { ...rowOf(HEADER_ROW, head([...names, ...above]), 30), key: "standards" },
    { ...rowOf(HEADER_ROW + 1, head([...names.map(() => null), ...cells.map(({ level }) => sheets.level(level))]), 30), key: "header" },
  ];
}

function headMerges(cells: readonly Cell[]) {
  const names = Array.from({ length: NAMES }, (_, index) => areaOf(HEADER_ROW, index + 1, HEADER_ROW + 1, index + 1));
  const standards = [...grouped(cells, ({ standard }) => standard).values()].map((group) => {
    const left = NAMES + 1 + cells.indexOf(group[0] as Cell);
    return areaOf(HEADER_ROW, left, HEADER_ROW, left + group.length - 1);
  });
  return [...names, ...standards];
}

function groupRows(group: Group, cells: readonly Cell[], widths: readonly number[], context: BatchContext): readonly OwnRow[] {
  const { batch } = context;
  const { circular, schools, top } = group;
  const name = batch.circular(circular);
  const heading = spanOf(1, widths.length, textOf(batch.levels.group(name, schools.length)), { ...LINE_LABEL, isWrapped: false });
  const lines = schools.map((line, index) => {
    const names: (readonly [OwnValue, OwnStyle])[] = [
      [numberOf(index + 1), LINE_CENTER],
      [textOf(nameOf(line, context)), LINE],
      [textOf(batch.schoolLevel(line.overallLevel)), LINE_CENTER],
    ];
    return lineRow(top + 1 + index, [...names, ...cells.map((cell) => metCell(countAt(line, cell)))], widths, `file:${line.file}`);
  });
  const label = (text: string): (readonly [OwnValue, OwnStyle])[] => [
    [textOf(null), asTotal(LINE)],
    [textOf(text), asTotal(LINE)],
    [textOf(null), asTotal(LINE)],
  ];
  const sums = cells.map((cell, index) => sumsOf(group, cell, NAMES + 1 + index));
  const row = top + 1 + schools.length;
  return [
    { ...rowOf(top, heading, 20), key: `circular:${circular}` },
    ...lines,
    lineRow(row, [...label(batch.levels.sum(name, schools.length)), ...sums.map(({ sum }) => sum)], widths, `sum:${circular}`),
    lineRow(row + 1, [...label(batch.levels.share), ...sums.map(({ share }) => share)], widths, `share:${circular}`),
  ];
}

function metCell(count: LevelMet | null): readonly [OwnValue, OwnStyle] {
  if (count === null) return [textOf(null), LINE_CENTER];
  return [numberOf(count.met), { ...LINE_CENTER, format: shareFormat(count.total) }];
}

/** What the schools of a circular come to: criteria met of those that were assessed. */
function sumsOf({ schools, top }: Group, cell: Cell, column: number) {
  const counts = schools.flatMap((line) => countAt(line, cell) ?? []);
  const [met, total] = [counts.reduce((sum, one) => sum + one.met, 0), counts.reduce((sum, one) => sum + one.total, 0)];
  const none = [textOf(null), asTotal(LINE_CENTER)] as const;
  if (total === 0) return { sum: none, share: none };
  const letters = columnLetters(column);
  const row = top + 1 + schools.length;
  return {
    sum: [
      formulaOf(`SUM(${letters}${top + 1}:${letters}${row - 1})`, met),
      { ...asTotal(LINE_CENTER), format: shareFormat(total) },
    ] as const,
    share: [formulaOf(`${letters}${row}/${total}`, met / total), { ...asTotal(LINE_CENTER), format: "0.0%" }] as const,
  };
}

/** Every criterion of a standard met is green, some not is yellow; by runs of schools that count out of the same number. */
function formatsOf({ schools, top }: Group, cell: Cell, column: number): readonly OwnConditionalFormat[] {
  const runs: { total: number; first: number; last: number }[] = [];
  schools.forEach((line, index) => {
    const total = countAt(line, cell)?.total ?? null;
    if (total === null) return;
    const run = runs.at(-1);
    const row = top + 1 + index;
    if (run !== undefined && run.total === total) run.last = row;
    else runs.push({ total, first: row, last: row });
  });
  return runs.flatMap(({ total, first, last }) => {
    const at = `${columnLetters(column)}${first}`;
    const paint = (formula: string, color: string, fill: string): OwnConditionalFormat => ({
      area: columnArea(column, first, last),
      rule: { kind: "formula", formula: `AND(ISNUMBER(${at}),${at}${formula})`, style: { color, fill } },
    });
    return [paint(`=${total}`, COLORS.good, COLORS.goodFill), paint(`<${total}`, COLORS.warning, COLORS.warningFill)];
  });
}
