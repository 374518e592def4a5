import { type BaseSheet, basesIn, baseSheetOf } from "../../../src/engine/reconcile/base";
import { fingerprintOfOwn, fingerprintOfRow, NOTHING } from "../../../src/engine/reconcile/fingerprint";
import type { Workbook } from "../../../src/engine/workbook/workbook";
import { applyEdits } from "../../../src/hosts/memory";
import { readXlsx } from "../../../src/hosts/xlsx";
import { newWorkbook } from "../../../src/hosts/xlsx";

const print = (text: string) => fingerprintOfOwn({ kind: "text", text });

/** The cells of a row, and the whole of it with what a person typed beside them. */
function holding(cells: readonly string[], typed: string | null): { readonly cells: readonly string[]; readonly left: string } {
  return { cells, left: fingerprintOfRow(typed === null ? cells : [...cells, print(typed)]) };
}

/** A paper of many pages. */
const paper: BaseSheet = {
  id: "report:2024-2025:8-cot",
  name: "Báo cáo 2024-2025",
  columns: [
    { key: "number", column: 1 },
    { key: "planned", column: null },
    { key: "note", column: 4 },
  ],
  rows: Array.from({ length: 6000 }, (_, index) => ({
    key: index === 7 ? "record:KH-1.1-07|lạ \u2260 lẫn" : `record:KH-1.${1 + (index % 10)}-${index}`,
    row: index % 500 === 499 ? null : index + 1,
    height: index % 3 === 0 ? null : 33.75,
    ...holding([print(`${index}`), NOTHING, index % 2 === 0 ? print(`ghi chú ${index}`) : NOTHING], index % 11 === 0 ? "gõ tay" : null),
  })),
  breaks: Array.from({ length: 1500 }, (_, index) => `record:KH-1.${1 + ((4 * index + 8) % 10)}-${4 * index + 8}`),
};
const small: BaseSheet = { id: "plan", name: "Bảng kế hoạch", columns: [{ key: "1", column: 1 }], rows: [], breaks: [] };
const text = { name: "_CaiTien", explanation: "Xin đừng xóa.", note: "2024-2025|1.1:123" };

describe("what we last wrote", () => {
  it.each(["memory", "xlsx"])("comes back from the sheet that keeps it, however many rows and pages it has: %s", (host) => {
    const edits = [{ kind: "put-sheet", sheet: baseSheetOf([paper, small], text) }] as const;
    const kept: Workbook = host === "memory" ? applyEdits({ name: "sổ", sheets: [] }, edits) : readXlsx(newWorkbook(edits), "sổ");
    const [first, second] = basesIn(kept);
    const there = new Set(paper.rows.map(({ key }) => key));
    expect(first).toEqual({ ...paper, breaks: paper.breaks.filter((key) => there.has(key)) });
    expect(second).toEqual(small);
  });
});
