import { fc } from "../../../properties";
import type { Book } from "../../../../src/engine/book/book";
import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import { structure } from "../../../../src/engine/structure/structure";
import type { Area } from "../../../../src/engine/workbook/address";
import { oneLine } from "../../../../src/engine/workbook/fold";
import { shownText } from "../../../../src/engine/workbook/shown";
import type { Cell, CellValue, Row, Sheet, Workbook } from "../../../../src/engine/workbook/workbook";
import { type Random, randomOf } from "../shapes/random";
import { form57Case } from "./form-57";
import { labelBlockCase } from "./label-blocks";
import { markGridCase } from "./mark-grids";
import { noPlanCase } from "./no-plans";
import { planVarietyCase } from "./plan-varieties";
import { resultReportCase } from "./result-reports";
import type { Case } from "./truth";

const MAKERS: readonly ((random: Random) => Case)[] = [
  labelBlockCase,
  resultReportCase,
  markGridCase,
  planVarietyCase,
  form57Case,
  noPlanCase,
];
const SEEDS = 25;

function bookOf(workbook: Workbook): Book {
  return structure(workbook, { today: "2025-03-10", catalogue: builtInCatalogue });
}

/** Marks, running numbers and column numbers are read but kept as values, not as texts. */
const isSmall = (text: string): boolean => text.length <= 4 || /^[\d\s.,;:()[\]/_-]+$/.test(text) || isDesignation(text);

/** A criterion's designation becomes its code, the word beside it its label. */
const isDesignation = (text: string): boolean => /^(?:tiêu chí|tiêu chí \d\.?\d{0,2}|(?:tiêu chí )?\(?khoản \d, điều 22\)?)$/iu.test(text);

/** Everything the book says, one text a line, without white space at all: joined rows and split cells are found again. */
function saidBy(book: Book): string {
  const texts: string[] = [];
  for (const row of [...book.plan, ...book.results]) {
    texts.push(row.criterion.field?.raw ?? "", row.criterion.field?.text ?? "");
    for (const field of Object.values(row.fields)) texts.push(field.raw, field.text);
    if ("verdict" in row && row.verdict !== null) texts.push(row.verdict.raw);
  }
  for (const one of book.assessments) texts.push(one.criterion, one.title ?? "", ...one.marks.map((mark) => mark.text));
  for (const one of book.verdicts) texts.push(one.words);
  for (const one of book.leftovers) texts.push(one.text);
  for (const one of book.paragraphs) texts.push(one.text);
  for (const table of book.otherTables) for (const row of table.rows) texts.push(...row.cells.map((cell) => cell.text));
  for (const table of book.tables)
    texts.push(...table.headings.map((heading) => heading.text), ...table.columns.map((column) => column.header ?? ""));
  return texts.map(squeezed).join("\n");
}

function squeezed(text: string): string {
  return oneLine(text).replace(/\s/g, "").toLowerCase();
}

/** Texts of a workbook that the book does not know any more. Group headers above a column stand in its header text. */
function lostFrom(workbook: Workbook, book: Book): readonly string[] {
  const said = saidBy(book);
  const lost = new Set<string>();
  for (const sheet of workbook.sheets)
    for (const row of sheet.rows)
      for (const cell of row.cells) {
        const text = shownText(cell.value);
        if (isSmall(text.trim()) || cell.value.kind === "number" || cell.value.kind === "date") continue;
        const pieces = text.split("\n").map((piece) => squeezed(piece.includes(":") ? piece.slice(piece.indexOf(":") + 1) : piece));
        if (pieces.some((piece) => piece.length > 4 && !said.includes(piece))) lost.add(text.slice(0, 80));
      }
  return [...lost];
}

describe("whatever shape a workbook has", () => {
  it("no text of it is lost", () => {
    const lost: string[] = [];
    for (const make of MAKERS)
      for (let seed = 1; seed <= SEEDS; seed++) {
        const one = make(randomOf(seed * 104_729));
        if (one.traits.some((trait) => trait === "tcvn3" || trait === "vni")) continue;
        const gone = lostFrom(one.workbook, bookOf(one.workbook));
        if (gone.length > 0) lost.push(`${make.name} seed ${seed} [${one.traits.join(", ")}]: ${gone.slice(0, 4).join(" ¦ ")}`);
      }
    if (process.env.SHAPES === "show")
      process.stdout.write(`\n## lost texts in ${lost.length} workbooks\n${lost.slice(0, 15).join("\n")}\n`);
    expect(lost).toEqual([]);
  });

  it("it is read alike every time", () => {
    for (const make of MAKERS) {
      const one = make(randomOf(11));
      expect(bookOf(one.workbook)).toEqual(bookOf(one.workbook));
    }
  });

  it("it reads alike wherever on the sheet it stands", () => {
    for (const make of MAKERS)
      for (let seed = 1; seed <= SEEDS; seed++) {
        const one = make(randomOf(seed * 15_485_863));
        expect({ make: make.name, seed, said: gistOf(bookOf(shifted(one.workbook, 7, 3))) }).toEqual({
          make: make.name,
          seed,
          said: gistOf(bookOf(one.workbook)),
        });
      }
  });

  it("garbage is read without a fault", () => {
    fc.assert(
      fc.property(garbage, (workbook) => {
        const book = bookOf(workbook);
        expect(book.plan.every((row) => Object.values(row.fields).every((field) => field.text !== ""))).toBe(true);
      }),
      { numRuns: 300, seed: 20_250_310 },
    );
  });
});

/** What was read, without where. */
function gistOf(book: Book): unknown {
  const texts = (fields: Readonly<Record<string, { readonly text: string } | undefined>>): unknown =>
    Object.entries(fields).map(([field, one]) => [field, one?.text]);
  return {
    plan: book.plan.map((row) => [row.id, row.criterion.code, row.levels, texts(row.fields), row.period, row.money, row.statedLevel]),
    results: book.results.map((row) => [row.criterion.code, row.levels, texts(row.fields), row.status]),
    assessments: book.assessments.map((one) => [one.criterion, one.failed, one.levels]),
    leftovers: book.leftovers.map((one) => one.text),
    paragraphs: book.paragraphs.map((one) => one.text),
    others: book.otherTables.map((one) => one.rows.length),
  };
}

function shifted(workbook: Workbook, rows: number, columns: number): Workbook {
  const area = (one: Area): Area => ({
    top: one.top + rows,
    bottom: one.bottom + rows,
    left: one.left + columns,
    right: one.right + columns,
  });
  const row = (one: Row): Row => ({
    ...one,
    row: one.row + rows,
    cells: one.cells.map((cell): Cell => ({ ...cell, column: cell.column + columns })),
  });
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(row), merges: sheet.merges.map(area) })) };
}

const WORDS = [
  "TT",
  "Tiêu chí",
  "Tiêu chí 1.1",
  "Tiêu chuẩn 2: Cán bộ",
  "MỨC 4",
  "Mức 1",
  "Không đạt",
  "x",
  "Nội dung công việc",
  "Giải pháp thực hiện: ",
  "Người phụ trách",
  "Thời gian",
  "Kinh phí (triệu đồng)",
  "(1)",
  "1.1",
  "Tổng cộng",
  "Nơi nhận:",
  "__proto__",
  "constructor",
  "",
  " \n ",
  "Đạt Mức 2 (100%",
  "[H1-1.1-01]",
  "=1+1",
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((text): CellValue => ({ kind: "text", text })) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }).map((text): CellValue => ({ kind: "text", text })) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }).map((number): CellValue => ({ kind: "number", number, format: null })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2024-09-01", "2025-04-01").map((day): CellValue => ({ kind: "date", day, format: "dd/mm/yyyy" })),
  },
  { weight: 1, arbitrary: fc.boolean().map((boolean): CellValue => ({ kind: "boolean", boolean })) },
  { weight: 1, arbitrary: fc.constantFrom("#REF!", "#N/A").map((code): CellValue => ({ kind: "error", code })) },
);
const row: fc.Arbitrary<readonly Cell[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), value, fc.boolean()), { selector: ([column]) => column, maxLength: 9 })
  .map((cells) => cells.map(([column, one, isFormula]): Cell => ({ column, value: one, isFormula })).sort((a, b) => a.column - b.column));
const merge: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 8 }))
  .map(([top, left, tall, wide]) => ({ top, left, bottom: top + tall, right: left + wide }));
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.array(row, { maxLength: 25 }), fc.array(merge, { maxLength: 6 }), fc.boolean())
  .map(([rows, merges, isHidden]) => ({
    name: "Bảng 1",
    isHidden,
    own: null,
    rows: rows.map((cells, index): Row => ({ row: index + 1, isHidden: false, cells })).filter((one) => one.cells.length > 0),
    merges,
  }));
const garbage: fc.Arbitrary<Workbook> = fc.array(sheet, { minLength: 1, maxLength: 2 }).map((sheets) => ({ name: "rác.xlsx", sheets }));
