import { frozenReportsIn } from "../../../src/engine/reconcile/freeze";
import type { Workbook } from "../../../src/engine/workbook/workbook";

function frozen(number: string, placeAndDay: string): Workbook {
  const cell = (column: number, text: string) => ({ column, value: { kind: "text", text } });
  const rows = [
    { row: 4, cells: [cell(1, number), cell(4, placeAndDay)] },
    { row: 10, cells: [cell(1, "Căn cứ Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018")] },
  ];
  return { sheets: [{ name: "BC quý 4-2024 chốt 05-01-25", own: "frozen:2024-Q4:8-cot:2025-01-05", rows }] } as unknown as Workbook;
}

describe("a frozen report", () => {
  it("tells the number and the day that a person wrote into its heading", () => {
    const [report] = frozenReportsIn(frozen("Số: 12/BC-THPL", "Phong Lan, ngày 30 tháng 12 năm 2024"));
    expect(report).toMatchObject({ period: "2024-Q4", day: "2025-01-05", number: "12/BC-THPL", signed: "2024-12-30" });
  });

  it.each([
    ["Số: ……/BC-THPL", "Phong Lan, ngày …… tháng …… năm 2024"],
    ["Số: /BC-THPL", "Phong Lan, ngày 31 tháng 02 năm 2025"],
  ])("tells neither where dots or no real day stand there", (number, placeAndDay) => {
    expect(frozenReportsIn(frozen(number, placeAndDay))[0]).toMatchObject({ number: null, signed: null });
  });
});
