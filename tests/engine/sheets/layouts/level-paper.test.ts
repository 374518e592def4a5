import { fc } from "../../../properties";
import type { CriterionAssessment } from "../../../../src/engine/book/book";
import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import { criteriaOf, type Circular, type CircularId } from "../../../../src/engine/catalogue/circular";
import { layOut } from "../../../../src/engine/sheets/lay-out";
import type { OwnRow, OwnSheet } from "../../../../src/engine/sheets/own-sheet";
import { LAST_ROW } from "../../../../src/engine/workbook/address";
import { sheets as english } from "../../../../src/words/en/sheets";
import { sheets as vietnamese } from "../../../../src/words/vi/sheets";
import { mark, options, sample, textsOf, type SampleFacts } from "../sample-assessment";

const CIRCULARS = ["17/2018", "18/2018", "19/2018", "57/2026"] as const;
const LEVELS_FROM = 3;

function circularOf(id: CircularId): Circular {
  const circular = builtInCatalogue.find((one) => one.id === id);
  if (circular === undefined) throw new Error(id);
  return circular;
}

function paper(facts: SampleFacts = {}, words = vietnamese): OwnSheet {
  const sheet = layOut(sample(facts), words, options({ only: ["level-paper"] }))[0]?.sheet;
  if (sheet === undefined) throw new Error("no paper");
  return sheet;
}

function textIn({ cells }: OwnRow, column: number): string | null {
  const value = cells.find((cell) => cell.column === column)?.value;
  return value?.kind === "text" ? value.text : null;
}

function rowOf(sheet: OwnSheet, key: string): readonly (string | null)[] {
  const row = sheet.rows.find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return sheet.columns.map((_, index) => textIn(row, index + 1));
}

function rowsOf(sheet: OwnSheet, kind: string): readonly OwnRow[] {
  return sheet.rows.filter(({ key }) => key?.startsWith(`${kind}:`) === true);
}

/** Any marks of any lines, contradictions too; some lines without one. */
function marksOf(id: CircularId): fc.Arbitrary<readonly CriterionAssessment[]> {
  const circular = circularOf(id);
  const lines = [
    ...criteriaOf(circular).map(({ code, levels }) => ({ code, levels: [...levels] })),
    ...circular.level4.map(({ number }) => ({ code: `M4.${number}`, levels: [4] })),
  ];
  const one = lines.map(({ code, levels }) =>
    fc.option(fc.subarray(levels), { freq: 4 }).map((marked) => (marked === null ? [] : [mark(code, marked, marked.length === 0)])),
  );
  return fc.tuple(...one).map((all) => all.flat());
}

/** Every level that each criterion has, but `but`. */
function allMet(id: CircularId, but: Readonly<Record<string, readonly number[]>> = {}): readonly CriterionAssessment[] {
  return criteriaOf(circularOf(id)).map(({ code, levels }) => mark(code, but[code] ?? levels, but[code]?.length === 0));
}

describe.each(CIRCULARS)("the table that sums up a self-assessment under %s", (id) => {
  const circular = circularOf(id);

  it("has every criterion once, under its standard, and every item of Mức 4", () => {
    const sheet = paper({ circular: id });
    const names = [...rowsOf(sheet, "standard"), ...rowsOf(sheet, "criterion")].sort((a, b) => a.row - b.row).map((row) => textIn(row, 1));
    expect(names).toEqual(
      circular.standards.flatMap(({ number, criteria }) => [`Tiêu chuẩn ${number}`, ...criteria.map(({ code }) => `Tiêu chí ${code}`)]),
    );
    expect(rowsOf(sheet, "item")).toHaveLength(circular.level4.length);
  });

  it("counts as the tally does, whatever is marked", () => {
    fc.assert(
      fc.property(marksOf(id), (assessments) => {
        const sheet = paper({ circular: id, assessments });
        const { tally } = sample({ circular: id, assessments });
        const marksIn = (kind: string, column: number) => rowsOf(sheet, kind).filter((row) => textIn(row, column) === "x").length;
        for (const { level, met, total, unknown, percent } of tally.perLevel) {
          expect(level === 4 ? marksIn("item", 2) : marksIn("criterion", LEVELS_FROM + circular.levels.indexOf(level))).toBe(met);
          const said =
            unknown === total
              ? `đạt Mức ${level}: ……/${total}.`
              : `đạt Mức ${level}: ${met}/${total} (${String(percent).replace(".", ",")}%).`;
          expect(rowOf(sheet, `count:${level}`)[0]).toContain(said);
        }
        const unmarked = textsOf(sheet).find((text) => text.startsWith("Chưa có đánh giá: "));
        const isAll = criteriaOf(circular).every(({ code }) => tally.unknownCriteria.includes(code));
        if (tally.unknownCriteria.length === 0) expect(unmarked).toBeUndefined();
        else expect(unmarked).toContain(isAll ? "tất cả các tiêu chí" : (tally.unknownCriteria[0] ?? "").replace("M4.", "Mức 4 khoản "));
      }),
      { numRuns: 25 },
    );
  });

  it("has a key of its own for every row, no row too tall, no merge over another", () => {
    const { rows, merges, columns, columnKeys, print } = paper({ circular: id });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(columnKeys).toHaveLength(columns.length);
    for (const { height } of rows) expect(height ?? 0).toBeLessThanOrEqual(409);
    const covered = merges.flatMap(({ top, bottom, left, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (_, column) => `${top + row}:${left + column}`),
      ).flat(),
    );
    expect(new Set(covered).size).toBe(covered.length);
    expect(print.orientation).toBe("portrait");
    expect(print.area).toEqual({ top: 1, left: 1, bottom: LAST_ROW, right: columns.length });
  });

  it("fits on two pages, the signature with its conclusion, a divided table with its head", () => {
    const { rows, print } = paper({ circular: id, assessments: allMet(id) });
    expect(print.breaksBefore.length).toBeLessThanOrEqual(1);
    for (const row of print.breaksBefore) expect(rows[row - 1]?.key).toMatch(/^(standard|criterion|part):/);
    const [first] = print.breaksBefore;
    const isDivided = first !== undefined && /^(standard|criterion):/.test(rows[first - 1]?.key ?? "");
    expect(print.titleRows).toEqual(isDivided ? { first: expect.any(Number), last: expect.any(Number) } : null);
    if (print.titleRows !== null) expect(rows[print.titleRows.first - 1]?.key).toBe("levels:head:1");
  });

  it("stays Vietnamese whatever the language around it", () => {
    const facts = { circular: id, assessments: allMet(id) };
    expect(paper(facts, english).rows).toEqual(paper(facts).rows);
  });
});

describe("the prescribed table", () => {
  it("has a head of three rows", () => {
    const sheet = paper();
    expect(rowOf(sheet, "levels:head:1")).toEqual(["Tiêu chuẩn, tiêu chí", "Kết quả", null, null, null]);
    expect(rowOf(sheet, "levels:head:2")).toEqual([null, "Không đạt", "Đạt", null, null]);
    expect(rowOf(sheet, "levels:head:3")).toEqual([null, null, "Mức 1", "Mức 2", "Mức 3"]);
    const top = sheet.rows.find(({ key }) => key === "levels:head:1")?.row ?? 0;
    const head = sheet.merges.filter((area) => area.top >= top && area.bottom <= top + 2);
    expect(head).toEqual(
      expect.arrayContaining([
        { top, left: 1, bottom: top + 2, right: 1 },
        { top, left: 2, bottom: top, right: 5 },
        { top: top + 1, left: 2, bottom: top + 2, right: 2 },
        { top: top + 1, left: 3, bottom: top + 1, right: 5 },
      ]),
    );
    expect(head).toHaveLength(4);
  });

  it("marks what is met and what fails, and dashes where the criterion has no such level", () => {
    const sheet = paper({ assessments: [mark("1.1", [1, 2, 3]), mark("1.2", [1, 2]), mark("1.3", [], true), mark("1.4", [1])] });
    expect(rowOf(sheet, "criterion:1.1")).toEqual(["Tiêu chí 1.1", null, "x", "x", "x"]);
    expect(rowOf(sheet, "criterion:1.2")).toEqual(["Tiêu chí 1.2", null, "x", "x", "-------"]);
    expect(rowOf(sheet, "criterion:1.3")).toEqual(["Tiêu chí 1.3", "x", null, null, null]);
    expect(rowOf(sheet, "criterion:1.4")).toEqual(["Tiêu chí 1.4", null, "x", null, null]);
    expect(rowOf(sheet, "criterion:1.5")).toEqual(["Tiêu chí 1.5", null, null, null, "-------"]);
    expect(rowOf(sheet, "standard:1").slice(1)).toEqual([null, null, null, null]);
    expect(textsOf(sheet).find((text) => text.startsWith("Chưa có đánh giá: "))).toMatch(/^Chưa có đánh giá: 1\.5, 1\.6, /);
  });

  it("concludes with the level of the school", () => {
    const of = (assessments: readonly CriterionAssessment[]) => {
      const sheet = paper({ assessments });
      return ["levels:reached", "items:reached", "conclusion:level"].map((key) => rowOf(sheet, key)[0]);
    };
    expect(of(allMet("17/2018", { "1.1": [1] }))).toEqual(["Kết quả: đạt Mức 1.", "Kết quả: ……………………", "Trường đạt Mức 1."]);
    expect(of(allMet("17/2018", { "1.1": [] }))).toEqual(["Kết quả: không đạt Mức 1.", "Kết quả: ……………………", "Trường không đạt Mức 1."]);
    expect(of([])).toEqual(["Kết quả: đạt Mức …….", "Kết quả: ……………………", "Trường đạt Mức ……."]);
    const items = circularOf("17/2018").level4.map(({ number }) => mark(`M4.${number}`, [4]));
    expect(of([...allMet("17/2018"), ...items])).toEqual(["Kết quả: đạt Mức 3.", "Kết quả: đạt Mức 4.", "Trường đạt Mức 4."]);
    const missed = [...items.slice(1), mark("M4.1", [], true)];
    expect(of([...allMet("17/2018"), ...missed])).toEqual(["Kết quả: đạt Mức 3.", "Kết quả: không đạt Mức 4.", "Trường đạt Mức 3."]);
  });

  it("has a table of its own for the items of Điều 22, with the notes", () => {
    const facts = sample({ assessments: [mark("M4.1", [4]), mark("M4.2", [], true)] });
    const noted = { ...facts, book: { ...facts.book, ownMarks: [{ ...mark("M4.2", [], true), note: "Chưa đủ minh chứng" }] } };
    const sheet = layOut(noted, vietnamese, options({ only: ["level-paper"] }))[0]?.sheet as OwnSheet;
    expect(rowOf(sheet, "items:head:1")).toEqual(["Tiêu chí (khoản, Điều 22)", "Kết quả", null, "Ghi chú", null]);
    expect(rowOf(sheet, "items:head:2")).toEqual([null, "Đạt", "Không đạt", null, null]);
    expect(rowOf(sheet, "item:M4.1")).toEqual(["Khoản 1 Điều 22", "x", null, null, null]);
    expect(rowOf(sheet, "item:M4.2")).toEqual(["Khoản 2 Điều 22", null, "x", "Chưa đủ minh chứng", null]);
    expect(rowOf(sheet, "item:M4.3")).toEqual(["Khoản 3 Điều 22", null, null, null, null]);
  });

  it("follows Thông tư 57/2026: two levels, no Mức 4", () => {
    const sheet = paper({ circular: "57/2026" });
    expect(rowOf(sheet, "levels:head:3")).toEqual([null, null, "Mức 1", "Mức 2"]);
    expect(textsOf(sheet)).toContain("1.1. Đánh giá tiêu chí Mức 1 và 2");
    expect(textsOf(sheet).join()).not.toContain("Mức 4");
  });

  it("is signed by the head of the council, as the profile names the signer", () => {
    const profile = { school: "Trường Tiểu học Hoa Sen", place: "Bến Tre", signer: "Lê Thị Mẫu", signerTitle: "Hiệu trưởng" };
    const sheet = paper({ profile });
    const signed = rowsOf(sheet, "signature").map((row) => textIn(row, 3));
    expect(signed.slice(0, 3)).toEqual(["Bến Tre, ngày …… tháng …… năm ……", "CHỦ TỊCH HỘI ĐỒNG TỰ ĐÁNH GIÁ", "HIỆU TRƯỞNG"]);
    expect(signed[signed.length - 1]).toBe("Lê Thị Mẫu");
  });

  it("holds values, not formulas", () => {
    for (const { cells } of paper({ assessments: allMet("17/2018") }).rows) {
      for (const { value } of cells) expect(["text", "empty"]).toContain(value.kind);
    }
  });
});
