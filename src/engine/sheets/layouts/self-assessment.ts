import type { Book } from "../../book/book";
import { cellOf, areaOf, EMPTY, rowOf, textOf } from "../cells";
import type { OwnCell, OwnConditionalFormat, OwnRow, OwnSheet, OwnValidation } from "../own-sheet";
import type { SheetWords } from "../sheet-words";
import { COLORS, LINE, LINE_CENTER, PORTRAIT } from "../styles";
import { columnLetters } from "../../workbook/address";
import { subjectOf, type LayoutContext } from "../layout-context";
import { MARK, markGridOf, OPEN_MARK, type MarkGrid, type MarkLine } from "../mark-grid";
import { marksShown } from "../marks-shown";
import { blankSheet, headerRow, heightFor, tableOf, titleRows } from "../sheet-frame";
import type { LineMarks } from "../tally-model";

const NO_LEVEL = "\u2013";
const INPUT = { ...LINE, fill: COLORS.input };
const INPUT_CENTER = { ...LINE_CENTER, fill: COLORS.input };
const NO_MARKS: LineMarks = { failed: false, levels: [], unsaid: [] };
const NOTHING_TYPED: ReadonlyMap<number, string> = new Map();

/** Every criterion of the circular with its marks. */
export function layOutSelfAssessment(context: LayoutContext): OwnSheet {
  const { assessed, words } = context;
  const grid = markGridOf(context.circular);
  const widths = [11, 9, 52, 11, ...grid.levels.map(() => 8), 30];
  const titles = titlesOf(grid, words);
  const marks = ["failed", ...grid.levels.map((level) => `level${level}`), "note"];
  const shown = marksShown(assessed.book);
  const typed = typedMarksOf(assessed.book);
  const notes = notesOf(assessed.book, words);
  const rows = grid.lines.map((line, index) => {
    const marks = shown.get(line.code) ?? NO_MARKS;
    const cells = lineCells(line, grid, { marks, typed: typed.get(line.code) ?? NOTHING_TYPED, note: notes.get(line.code) ?? null, words });
    return { ...rowOf(grid.firstRow + index, cells, heightFor(cells, widths)), key: `criterion:${line.code}` };
  });
  return {
    ...blankSheet("self-assessment", context.nameOf("self-assessment")),
    columns: widths.map((width) => ({ width })),
    columnKeys: ["standard", "criterion", "title", ...marks],
    feedsBack: marks,
    rows: [...titleRows(words.marks.title, subjectOf(context), words.marks.help), headerRow(grid.headerRow, titles, widths), ...rows],
    tables: [tableOf("CaiTien_TuDanhGia", areaOf(grid.headerRow, 1, grid.lastRow, titles.length), titles)],
    validations: validationsOf(grid, rows, words),
    formats: [contradiction(grid)],
    freeze: { rows: grid.headerRow, columns: grid.titleColumn },
    print: { ...PORTRAIT, titleRows: { first: grid.headerRow, last: grid.headerRow } },
    tabColor: "2E75B6",
  };
}

function titlesOf(grid: MarkGrid, { level, marks }: SheetWords): readonly string[] {
  const { standard, criterion, title, failed, note } = marks.columns;
  return [standard, criterion, title, failed, ...grid.levels.map(level), note];
}

interface LineFacts {
  readonly marks: LineMarks;
  /** By the level, 0 for "failed": the marks as a person has typed them on this sheet. */
  readonly typed: ReadonlyMap<number, string>;
  readonly note: string | null;
  readonly words: SheetWords;
}

function lineCells(line: MarkLine, grid: MarkGrid, { marks, typed, note, words }: LineFacts): readonly OwnCell[] {
  const standard = line.standard === null ? textOf(words.marks.level4) : ({ kind: "number", number: line.standard } as const);
  return [
    cellOf(grid.standardColumn, standard, LINE_CENTER),
    cellOf(grid.codeColumn, textOf(line.code), { ...LINE_CENTER, isBold: true, format: "@" }),
    cellOf(grid.titleColumn, textOf(line.title), LINE),
    cellOf(grid.failedColumn, marks.failed ? textOf(typed.get(0) ?? MARK) : EMPTY, INPUT_CENTER),
    ...grid.levels.map((level) => levelCell(level, line, grid, { marks, typed })),
    cellOf(grid.noteColumn, textOf(note), INPUT),
  ];
}

function levelCell(level: number, line: MarkLine, grid: MarkGrid, { marks, typed }: Pick<LineFacts, "marks" | "typed">): OwnCell {
  const column = grid.columnOfLevel(level);
  if (!line.levels.includes(level)) return cellOf(column, textOf(NO_LEVEL), { ...LINE_CENTER, fill: COLORS.blocked, color: COLORS.muted });
  const mark = marks.levels.includes(level) ? (typed.get(level) ?? MARK) : marks.unsaid.includes(level) ? OPEN_MARK : null;
  return cellOf(column, textOf(mark), INPUT_CENTER);
}

/** "x" and "✓" mean what "X" does: where a mark counts it stays as it was typed. */
function typedMarksOf({ ownMarks }: Book): ReadonlyMap<string, ReadonlyMap<number, string>> {
  return new Map(ownMarks.map(({ criterion, marks }) => [criterion, new Map(marks.map(({ level, text }) => [level, text]))]));
}

/** What somebody noted; else what the plan says in words where nobody marked the criterion. */
function notesOf(book: Book, words: SheetWords): ReadonlyMap<string, string> {
  const marked = new Set(book.assessments.filter((one) => one.isMarked).map((one) => one.criterion));
  const notes = new Map<string, string>();
  for (const verdict of book.verdicts) {
    if (!marked.has(verdict.criterion) && !notes.has(verdict.criterion))
      notes.set(verdict.criterion, words.marks.statedNote(verdict.words));
  }
  for (const { criterion, note } of book.ownMarks) if (note != null) notes.set(criterion, note);
  return notes;
}

/** Runs of cells of one kind down each column, so that there are as few rules as possible. */
function validationsOf(grid: MarkGrid, rows: readonly OwnRow[], words: SheetWords): readonly OwnValidation[] {
  const validations: OwnValidation[] = [markRule(areaOf(grid.firstRow, grid.failedColumn, grid.lastRow, grid.failedColumn), [MARK], words)];
  for (const level of grid.levels) {
    const column = grid.columnOfLevel(level);
    let top = 0;
    for (let index = 1; index <= rows.length; index++) {
      const allowed = grid.lines[top]?.levels.includes(level) === true;
      if (index < rows.length && (grid.lines[index]?.levels.includes(level) === true) === allowed) continue;
      const area = areaOf(grid.firstRow + top, column, grid.firstRow + index - 1, column);
      validations.push(allowed ? markRule(area, [MARK, OPEN_MARK], words) : blockedRule(area, level, words));
      top = index;
    }
  }
  return validations;
}

function markRule(area: OwnValidation["area"], choices: readonly string[], { marks }: SheetWords): OwnValidation {
  return { area, rule: { kind: "list", choices }, ...marks.mark };
}

function blockedRule(area: OwnValidation["area"], level: number, { marks }: SheetWords): OwnValidation {
  return { area, rule: { kind: "nothing" }, title: marks.blocked.title, message: marks.blocked.message(level) };
}

/** "Failed" beside a level, or a level over one that is not marked, turns red while one types. */
function contradiction(grid: MarkGrid): OwnConditionalFormat {
  const at = (column: number): string => `UPPER(TRIM($${columnLetters(column)}${grid.firstRow}))="${MARK}"`;
  const levels = grid.levels.filter((level) => level < 4).map((level) => grid.columnOfLevel(level));
  // Below a mark stands no mark where the cell is empty or open; a tick that stands there is one.
  const isOpen = (column: number): string =>
    `OR(${["", OPEN_MARK].map((none) => `TRIM($${columnLetters(column)}${grid.firstRow})="${none}"`).join(",")})`;
  const gaps = levels.slice(1).map((column, index) => `AND(${at(column)},${isOpen(levels[index] ?? column)})`);
  const both = `AND(${at(grid.failedColumn)},OR(${levels.map(at).join(",")}))`;
  return {
    area: areaOf(grid.firstRow, grid.failedColumn, grid.lastRow, grid.noteColumn - 1),
    rule: {
      kind: "formula",
      formula: `OR(${[both, ...gaps].join(",")})`,
      style: { color: COLORS.error, fill: COLORS.errorFill, isBold: true },
    },
  };
}
