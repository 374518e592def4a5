import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import type { Book } from "../../../src/engine/book/book";
import { structure } from "../../../src/engine/structure/structure";
import { readXlsx } from "../../../src/hosts/xlsx/read";
import { describeWithRealWorkbooks, type RealWorkbook, realWorkbookBytes } from "../../real-workbooks";

function bookOf(name: RealWorkbook): Book {
  return structure(readXlsx(realWorkbookBytes(name), `${name}.xlsx`), { today: "2026-11-23", catalogue: builtInCatalogue });
}

const codes = (book: Book): (string | null)[] => book.plan.map((row) => row.criterion.code);

describeWithRealWorkbooks("the five real documents", () => {
  it("reads 24 whole rows, the cut 1.8 and the headless rest of 1.10 out of a grid inside a document", () => {
    const book = bookOf("quang-trung-2024");
    const whole = [
      "1.1",
      "1.2",
      "1.3",
      "1.4",
      "1.5",
      "1.6",
      "1.7",
      "2.1",
      "2.2",
      "2.3",
      "2.4",
      "3.1",
      "3.2",
      "3.3",
      "3.4",
      "3.5",
      "3.6",
      "4.1",
      "4.2",
    ];
    expect(codes(book)).toEqual([...whole.slice(0, 7), "1.8", null, ...whole.slice(7), "5.1", "5.2", "5.3", "5.4", "5.5"]);
    const headless = book.plan.find((row) => row.isHeadLost);
    expect(headless?.likelyCriterion).toBe("1.10");
    expect(headless?.statedResult).toBe("met");
    expect(book.plan.find((row) => row.criterion.code === "1.8")?.statedResult).toBeNull();
    expect(book.plan.find((row) => row.criterion.code === "1.4")?.criterion.repair).toBe("lost-dot");
    const verdicts = book.plan.map((row) => row.statedResult);
    expect([verdicts.filter((one) => one === "met").length, verdicts.filter((one) => one === "not-met").length]).toEqual([16, 7]);
    expect(book.plan.filter((row) => row.joined.length > 0).map((row) => row.criterion.code)).toEqual([
      "1.1",
      "1.3",
      "1.5",
      "1.6",
      "2.2",
      "4.1",
      "5.2",
      "5.5",
    ]);
    expect(book.circular.id).toBe("17/2018");
    expect(book.profile.schoolYear?.value).toBe("2024-2025");
    expect(book.leftovers.map((one) => one.text)).toEqual(["NG", "ỒI", "ỤI", "NG TR", "*"]);
  });

  it("infers the columns of a grid without a header and joins three rows that page breaks cut", () => {
    const book = bookOf("vo-van-thang-2020");
    expect(codes(book)).toEqual(["1.4", "1.6", "1.8", "2.2", "2.3", "3.3", "3.5", "3.6", "5.2", "5.3", "M4.1", "M4.3"]);
    expect(book.plan.filter((row) => row.joined.length > 0).map((row) => row.criterion.code)).toEqual(["2.2", "3.3", "5.3"]);
    expect(book.tables.map((table) => table.hasHeader)).toEqual([false]);
    expect(book.plan.find((row) => row.criterion.code === "3.3")?.fields.budget?.text).toBe("Theo kế hoạch được phê duyệt của UBND huyện.");
  });

  it("adds the money up to 945 triệu đồng", () => {
    const book = bookOf("giong-rieng-2024");
    expect(codes(book).filter((code) => code?.startsWith("M4"))).toEqual(["M4.1", "M4.2", "M4.4", "M4.5"]);
    expect(book.plan).toHaveLength(21);
    expect(book.plan.reduce((sum, row) => sum + (row.money?.amount ?? 0), 0)).toBe(945_000_000);
    expect(book.circular.id).toBe("18/2018");
  });

  it("reads the result report under its two header rows", () => {
    const book = bookOf("nguyen-ba-ngoc-2023");
    expect(book.results.map((row) => `${row.levels}:${row.criterion.code}`)).toEqual([
      "1:1.2",
      "1:1.7",
      "1:2.2",
      "1:2.3",
      "1:3.1",
      "1:3.2",
      "2:1.4",
      "2:1.8",
      "2:1.9",
      "2:3.4",
      "2:3.5",
    ]);
    expect(
      book.results.every(
        (row) => row.fields.planned && row.fields.adjusted && row.fields.done && row.fields.inProgress && row.fields.notStarted,
      ),
    ).toBe(true);
    expect(book.profile.documentNumber?.value).toBe("29/BC-NBN");
    expect(book.profile.issuedOn?.value).toBe("2023-09-12");
  });

  it("reads 27 assessments, 15 plan blocks and the tallies that the text states", () => {
    const book = bookOf("tay-bac-lan-2022");
    expect(book.assessments).toHaveLength(27);
    expect(book.plan).toHaveLength(15);
    const stated = book.statements.filter((one) => one.of === "self" && one.met !== null).map((one) => `${one.met}/${one.total}`);
    expect(stated).toEqual(["27/27", "24/27", "10/19"]);
    expect(book.verdicts.find((one) => one.criterion === "3.3")?.level).toBe(2);
  });
});
