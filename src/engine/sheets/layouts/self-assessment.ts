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

/** Every criterion of the circular with its marks. */
export function layOutSelfAssessment(context: LayoutContext): OwnSheet {
  const { assessed, words } = context;
  const grid = markGridOf(context.circular);
  const widths = [11, 9, 52, 11, ...grid.levels.map(() => 8), 30];
  const titles = titlesOf(grid, words);
  const marks = ["failed", ...grid.levels.map((level) => `level${level}`), "note"];
  const shown = marksShown(assessed.book);
  const notes = notesOf(assessed.book, words);
  const rows = grid.lines.map((line, index) => {
    const cells = lineCells(line, grid, { marks: shown.get(line.code) ?? NO_MARKS, note: notes.get(line.code) ?? null, words });
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
  readonly note: string | null;
  readonly words: SheetWords;
}

function lineCells(line: MarkLine, grid: MarkGrid, { marks, note, words }: LineFacts): readonly OwnCell[] {
  const standard = line.standard === null ? textOf(words.marks.level4) : ({ kind: "number", number: line.standard } as const);
  return [
    cellOf(grid.standardColumn, standard, LINE_CENTER),
    cellOf(grid.codeColumn, textOf(line.code), { ...LINE_CENTER, isBold: true, format: "@" }),
    cellOf(grid.titleColumn, textOf(line.title), LINE),
    cellOf(grid.failedColumn, marks.failed ? textOf(MARK) : EMPTY, INPUT_CENTER),
    ...grid.levels.map((level) => levelCell(level, line, grid, marks)),
    cellOf(grid.noteColumn, textOf(note), INPUT),
  ];
}

function levelCell(level: number, line: MarkLine, grid: MarkGrid, marks: LineMarks): OwnCell {
  const column = grid.columnOfLevel(level);
  if (!line.levels.includes(level)) return cellOf(column, textOf(NO_LEVEL), { ...LINE_CENTER, fill: COLORS.blocked, color: COLORS.muted });
  const mark = marks.levels.includes(level) ? MARK : marks.unsaid.includes(level) ? OPEN_MARK : null;
  return cellOf(column, textOf(mark), INPUT_CENTER);
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
  const gaps = levels.slice(1).map((column, index) => `AND(${at(column)},NOT(${at(levels[index] ?? column)}))`);
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
