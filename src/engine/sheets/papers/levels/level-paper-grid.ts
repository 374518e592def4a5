import type { Circular } from "../../../catalogue/circular";
import type { Area } from "../../../workbook/address";
import { areaOf, cellOf, textOf } from "../../cells";
import type { LevelPaperWords } from "./level-paper-words";
import type { OwnStyle } from "../../own-sheet";
import { columnBlock } from "../grid-blocks";
import type { Block, Paper, PaperRow, RowOptions } from "../paper";
import { GRID_CENTER, GRID_HEAD, GRID_STANDARD, GRID_TEXT } from "../paper-styles";
import type { LineStatus, TallyModel } from "../../tally-model";

const NAME: OwnStyle = { ...GRID_TEXT, vertical: "center" };
const MARKED: OwnStyle = { ...GRID_CENTER, vertical: "center" };
const STANDARD_CELL: OwnStyle = { ...GRID_STANDARD, horizontal: "center" };
const LINE = { least: 18 } as const;
const FAILED = 2;
const FIRST_LEVEL = 3;

/** Three rows: "Kết quả" over all, "Không đạt" and "Đạt" under it, the levels under "Đạt". */
export function levelHead(paper: Paper, { levels }: Circular, words: LevelPaperWords): readonly PaperRow[] {
  const options: RowOptions = { least: 19.5, keepsWithNext: true, isTitle: true };
  const over = (left: number, text: string): Block => ({ left, right: paper.lastColumn, text, style: GRID_HEAD });
  const names = levels.map((level, index) => columnBlock(FIRST_LEVEL + index, words.level(level), GRID_HEAD));
  const name = columnBlock(1, null, GRID_HEAD);
  return [
    withName(paper.blocks("levels:head:1", [name, over(FAILED, words.result)], options), words.criterionHead),
    paper.blocks("levels:head:2", [name, columnBlock(FAILED, words.notMet, GRID_HEAD, true), over(FIRST_LEVEL, words.met)], options),
    paper.blocks("levels:head:3", [name, columnBlock(FAILED, null, GRID_HEAD), ...names], options),
  ];
}

/** Three rows show it: its own need not be high enough. */
function withName(row: PaperRow, text: string): PaperRow {
  return { ...row, cells: row.cells.map((one) => (one.column === 1 ? cellOf(1, textOf(text), one.style) : one)) };
}

/** The name of the first column stands over all rows of the head, which begins at `top`. */
export function levelHeadMerge(top: number): Area {
  return areaOf(top, 1, top + 2, 1);
}

/** Tiêu chuẩn n, then its criteria with their marks. */
export function levelRows(paper: Paper, circular: Circular, model: TallyModel, words: LevelPaperWords): readonly PaperRow[] {
  const rows: PaperRow[] = [];
  for (const { number, criteria } of circular.standards) {
    const empty = [FAILED, ...circular.levels.map((_, index) => FIRST_LEVEL + index)];
    rows.push(
      paper.blocks(
        `standard:${number}`,
        [columnBlock(1, words.standard(number), GRID_STANDARD), ...empty.map((column) => columnBlock(column, null, STANDARD_CELL))],
        { ...LINE, keepsWithNext: true },
      ),
    );
    for (const { code } of criteria) {
      const line = model.lines.find((one) => one.line.code === code);
      const marks = circular.levels.map((level, index) => columnBlock(FIRST_LEVEL + index, markAt(line, level, words), MARKED));
      const failed = columnBlock(FAILED, line !== undefined && isFailed(line) ? words.mark : null, MARKED);
      rows.push(paper.blocks(`criterion:${code}`, [columnBlock(1, words.criterion(code), NAME), failed, ...marks], LINE));
    }
  }
  return rows;
}

function markAt(line: LineStatus | undefined, level: number, words: LevelPaperWords): string | null {
  const status = line?.statusAt(level) ?? "unknown";
  return status === "none" ? words.noLevel : status === "met" ? words.mark : null;
}

/** Said to fail, or without any of its levels. */
function isFailed({ line, marks, statusAt }: LineStatus): boolean {
  return marks.failed || line.levels.every((level) => statusAt(level) === "notMet");
}

/** Items of Điều 22; nothing where the circular has none. */
export function itemRows(
  paper: Paper,
  circular: Circular,
  model: TallyModel,
  { words, notes }: { readonly words: LevelPaperWords; readonly notes: ReadonlyMap<string, string> },
): readonly PaperRow[] {
  const note = (text: string | null, style: OwnStyle, isTall = false): Block => ({ left: 4, right: paper.lastColumn, text, style, isTall });
  const underNote = Array.from({ length: paper.lastColumn - 3 }, (_, index) => columnBlock(4 + index, null, GRID_HEAD));
  const result: Block = { left: 2, right: 3, text: words.result, style: GRID_HEAD };
  const head = [
    [columnBlock(1, words.itemHead, GRID_HEAD, true), result, note(words.note, GRID_HEAD, true)],
    [columnBlock(1, null, GRID_HEAD), columnBlock(2, words.met, GRID_HEAD), columnBlock(3, words.notMet, GRID_HEAD), ...underNote],
  ];
  const items = circular.level4.map(({ number, clause }) => {
    const code = `M4.${number}`;
    const status = model.lines.find((one) => one.line.code === code)?.statusAt(4) ?? "unknown";
    const blocks = [
      columnBlock(1, words.item(clause), NAME),
      columnBlock(2, status === "met" ? words.mark : null, MARKED),
      columnBlock(3, status === "notMet" ? words.mark : null, MARKED),
      note(notes.get(code) ?? null, NAME),
    ];
    return paper.blocks(`item:${code}`, blocks, { ...LINE, keepsWithNext: true });
  });
  return [...head.map((blocks, index) => paper.blocks(`items:head:${index + 1}`, blocks, { least: 19.5, keepsWithNext: true })), ...items];
}
