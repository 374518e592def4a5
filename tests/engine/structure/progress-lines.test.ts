import type { ProgressRow } from "../../../src/engine/book/book";
import { readLines, withLineIds } from "../../../src/engine/structure/progress-lines";
import { planRow, progressRow } from "../sheets/sample-assessment";

const YEAR = { first: 2024, second: 2025 };
const plan = [
  planRow({ id: "KH-1.1-01", code: "1.1", texts: { work: "Mua sách" } }),
  planRow({ id: "KH-1.1-02", code: "1.1", texts: { solution: "Sửa mái" } }),
];

function typed(period: string, facts: Partial<ProgressRow> = {}): ProgressRow {
  return progressRow("", period, { criterion: "Tiêu chí 2.4", work: "Trồng cây", ...facts });
}

function idsOf(...lines: readonly ProgressRow[]): readonly string[] {
  return withLineIds(readLines(lines, YEAR), plan).map(({ planId }) => planId);
}

describe("a line without an id", () => {
  it("gets one of its own, by its criterion", () => {
    expect(idsOf(typed("2025-Q1"), typed("Quý I/2025", { work: "Xây bếp" }), typed("HK2", { criterion: null, work: "Họp" }))).toEqual([
      "TT-2.4-01",
      "TT-2.4-02",
      "TT-0-01",
    ]);
  });

  it("goes on under the id of the same work in another period", () => {
    const first = { ...typed("2025-Q1"), planId: "TT-2.4-05" };
    expect(idsOf(first, typed("Quý 2"))).toEqual(["TT-2.4-05", "TT-2.4-05"]);
    expect(idsOf(typed("Quý 1"), typed("2025-Q2"))).toEqual(["TT-2.4-01", "TT-2.4-01"]);
  });

  it("is of the plan's action where it has its words, as when the column of ids was deleted", () => {
    const lines = [typed("2024-Q4", { criterion: "1.1", work: "Mua sách" }), typed("2025-Q1", { criterion: "1.1", work: "SỬA MÁI" })];
    expect(idsOf(...lines)).toEqual(["KH-1.1-01", "KH-1.1-02"]);
  });

  it("never makes a second line of one action in one period", () => {
    const own = progressRow("KH-1.1-01", "2025-Q1", { criterion: "1.1", work: "Mua sách" });
    expect(idsOf(own, typed("Quý 1/2025", { criterion: "1.1", work: "Mua sách" }))).toEqual(["KH-1.1-01", "TT-1.1-01"]);
    expect(idsOf(typed("2025-Q1"), typed("2025-Q1"))).toEqual(["TT-2.4-01", "TT-2.4-02"]);
  });

  it("stays without one where it is a total, a signature, or of no period that can be read", () => {
    expect(
      idsOf(typed("", { criterion: null, work: "NGƯỜI LẬP" }), typed("2025-Q1", { work: null, spent: 5 }), typed("lúc nào đó")),
    ).toEqual(["", "", ""]);
  });

  it("keeps all others as they are", () => {
    const lines = [
      progressRow("KH-1.1-01", "2025-Q1"),
      progressRow("KH-9.9-09", "2024-Q4"),
      progressRow("CV-7", "2024-Q4", { work: "Họp" }),
    ];
    expect(idsOf(...lines)).toEqual(["KH-1.1-01", "KH-9.9-09", "CV-7"]);
  });
});

it("a period that cannot be read is told, one without a year is read in the book's", () => {
  const [read, unread] = readLines([typed("Quý 1"), typed("Quý 7")], YEAR);
  expect(read).toMatchObject({ reading: { periodId: "2025-Q1" }, unread: [] });
  expect(unread).toMatchObject({ reading: { periodId: null }, unread: [{ field: "period", text: "Quý 7" }] });
});
