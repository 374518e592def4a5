import { MARKS } from "../book/marks";
import type { Circular } from "../catalogue/circular";
import { columnLetters } from "../workbook/address";
import { quoted, quotedSheet } from "./cells";
import type { SheetWords } from "./sheet-words";
import { OPEN_MARK, type MarkGrid } from "./mark-grid";
import { fixedColumn } from "./sheet-frame";
import type { TallyPlace } from "./tally-place";

/** What the formulas are written with. Only functions that Excel 2010, LibreOffice 7.4 and Google Sheets share; no array entry. */
export interface FormulaContext {
  readonly grid: MarkGrid;
  readonly place: TallyPlace;
  readonly circular: Circular;
  readonly words: SheetWords;
  /** Name of the sheet with the marks. */
  readonly markSheet: string;
}

/** The line of a criterion in the sheet with the marks, wherever sorting has put it; 0 where it was deleted. */
export function positionFormula({ grid, markSheet }: FormulaContext, row: number): string {
  return `IFERROR(MATCH($A${row},${markRange(grid, markSheet, grid.codeColumn)},0),0)`;
}

/** How many cells of the line are marked; a mark at a level that the criterion does not have is none. */
export function marksFormula(context: FormulaContext, row: number, levels: readonly number[]): string {
  const { grid, place } = context;
  const columns = [grid.failedColumn, ...levels.map(grid.columnOfLevel)];
  const isMarked = columns.map((column) => `(${markIn(context, row, column)}=${quoted(OPEN_MARK)})+${isMet(context, row, column)}`);
  return `IF(${helper(place.positionColumn, row)}=0,0,${isMarked.join("+")})`;
}

export function statusFormula(context: FormulaContext, row: number, level: number): string {
  const { grid, place, words } = context;
  const { met, notMet, unknown } = words.tally.status;
  const mark = markIn(context, row, grid.columnOfLevel(level));
  const open = `IF(OR(${mark}=${quoted(OPEN_MARK)},${helper(place.marksColumn, row)}=0),${quoted(unknown)},${quoted(notMet)})`;
  return `IF(${helper(place.positionColumn, row)}=0,${quoted(unknown)},IF(${isMet(context, row, grid.columnOfLevel(level))},${quoted(met)},${open}))`;
}

/** Criteria in rows `top` to `bottom` of the list that are `status` at the level. */
export function countFormula(place: TallyPlace, level: number, status: string, [top, bottom]: readonly [number, number]): string {
  return `SUMPRODUCT(--(${fixedColumn(place.statusColumn(level), top, bottom)}=${quoted(status)}))`;
}

export function percentFormula(met: string, total: string): string {
  return `IF(${total}=0,"",ROUND(100*${met}/${total},1))`;
}

/** Whether the school has the level by the circular's rule, the levels below aside. */
export function schoolAtFormula(context: FormulaContext, level: number): string {
  return context.circular.levelRule === "every-criterion" ? everyFormula(context, level) : shareFormula(context, level);
}

function everyFormula({ place, words }: FormulaContext, level: number): string {
  const row = place.rowOfLevel(level);
  const { met, notMet, unknown } = words.tally.status;
  return `IF($D$${row}>0,${quoted(notMet)},IF($E$${row}>0,${quoted(unknown)},${quoted(met)}))`;
}

function shareFormula({ place, words, circular }: FormulaContext, level: number): string {
  const { met, notMet, unknown } = words.tally.status;
  const least = circular.leastOthers ?? 0;
  const first = place.rowOfLevel(1);
  const others = (status: string): string => ofKind(place, words, level, status, false);
  const failing = [`${ofKind(place, words, level, notMet, true)}>0`, `${others(met)}+${others(unknown)}<${least}`];
  const reaching = [`${ofKind(place, words, level, unknown, true)}=0`, `${others(met)}>=${least}`];
  if (level > 1) {
    failing.push(`$D$${first}>0`);
    reaching.push(`$E$${first}=0`);
  }
  return `IF(OR(${failing.join(",")}),${quoted(notMet)},IF(AND(${reaching.join(",")}),${quoted(met)},${quoted(unknown)}))`;
}

/** How many of the mandatory criteria, or of the others, are `status` at the level. */
function ofKind(place: TallyPlace, words: SheetWords, level: number, status: string, isMandatory: boolean): string {
  const kind = fixedColumn(place.mandatoryColumn ?? 1, place.firstCriterion, place.lastCriterion);
  const at = fixedColumn(place.statusColumn(level), place.firstCriterion, place.lastCriterion);
  return `SUMPRODUCT((${kind}${isMandatory ? "=" : "<>"}${quoted(words.tally.blockMark)})*(${at}=${quoted(status)}))`;
}

/** The school's level as a number: -1 unknown, 0 below the first. */
export function overallFormula({ grid, place, circular, words }: FormulaContext): string {
  const { met, unknown } = words.tally.status;
  return [...grid.levels].reverse().reduce((higher, level) => {
    const at = `$B$${place.rowOfLevel(level)}`;
    const below = level - 1;
    const stop = circular.levels.includes(level) ? `IF(${at}=${quoted(unknown)},-1,${below})` : String(below);
    return `IF(${at}=${quoted(met)},${higher},${stop})`;
  }, String(grid.levels.length));
}

/** The highest level that is certain, whatever is unknown. */
export function certainFormula({ grid, place, words }: FormulaContext): string {
  return [...grid.levels].reverse().reduce((higher, level) => {
    return `IF($B$${place.rowOfLevel(level)}=${quoted(words.tally.status.met)},${higher},${level - 1})`;
  }, String(grid.levels.length));
}

/** One word for each value of the level: unknown, below the first, the first, the second … */
export function byLevelFormula(overall: string, unknown: string, below: string, each: readonly string[]): string {
  return `IF(${overall}<0,${quoted(unknown)},IF(${overall}=0,${quoted(below)},CHOOSE(${overall},${each.map(quoted).join(",")})))`;
}

export function blocksFormula(context: FormulaContext, row: number, certain: string): string {
  const { grid, place, circular, words } = context;
  const { notMet } = words.tally.status;
  const top = grid.levels.length;
  const cells = grid.levels.map((level) => `$${columnLetters(place.statusColumn(level))}${row}`);
  const isShort = (level: number): string => `${cells[grid.levels.indexOf(level)]}=${quoted(notMet)}`;
  const tests = grid.levels.map((level) =>
    circular.levelRule === "every-criterion" ? isShort(level) : blocksShare(context, level, row, isShort),
  );
  const chosen = `CHOOSE(${certain}+1,${tests.join(",")})`;
  return `IF(${certain}>=${top},"",IF(${chosen},${quoted(words.tally.blockMark)},""))`;
}

function blocksShare({ place, words, circular }: FormulaContext, level: number, row: number, isShort: (level: number) => string): string {
  const mandatory = `$${columnLetters(place.mandatoryColumn ?? 1)}${row}=${quoted(words.tally.blockMark)}`;
  const tooFew = `${ofKind(place, words, level, words.tally.status.met, false)}<${circular.leastOthers ?? 0}`;
  const ownFault = `AND(${isShort(level)},OR(${mandatory},${tooFew}))`;
  return level > 1 ? `OR(${isShort(1)},${ownFault})` : ownFault;
}

const EVERY_MARK = `|${[...MARKS, "xx", "xxx"].map((mark) => mark.toUpperCase()).join("|")}|`;
const AROUND_MARKS = ["(", ")", "[", "]", "."];

/** Whether the cell holds what a person takes for a mark, by the same signs as it is read. */
function isMet(context: FormulaContext, row: number, column: number): string {
  const bare = AROUND_MARKS.reduce((text, sign) => `SUBSTITUTE(${text},${quoted(sign)},"")`, markIn(context, row, column));
  return `ISNUMBER(FIND("|"&${bare}&"|",${quoted(EVERY_MARK)}))`;
}

function markIn({ grid, markSheet, place }: FormulaContext, row: number, column: number): string {
  return `UPPER(TRIM(INDEX(${markRange(grid, markSheet, column)},${helper(place.positionColumn, row)})))`;
}

function markRange(grid: MarkGrid, sheet: string, column: number): string {
  return `${quotedSheet(sheet)}!${fixedColumn(column, grid.firstRow, grid.lastRow)}`;
}

function helper(column: number, row: number): string {
  return `$${columnLetters(column)}${row}`;
}
