import { criterionMissing } from "../../../../src/engine/checks/rows/criterion-missing";
import { addressesOf, contextOf, found, planBook } from "../book-of";

const header = ["criterion", "solution", "people"] as const;

describe("criterion-missing", () => {
  it("points at a row under no criterion", () => {
    const rows = [
      [null, "Tu sửa sân chơi.", "Hiệu trưởng"],
      ["Tiêu chí 1.4", "Đổi mới sinh hoạt tổ.", "Tổ trưởng"],
    ];
    expect(addressesOf(criterionMissing, planBook({ header, rows }))).toEqual(["A6"]);
  });

  it("takes a blank cell under a criterion for the criterion above", () => {
    const rows = [
      ["Tiêu chí 1.4", "Đổi mới sinh hoạt tổ.", "Tổ trưởng"],
      [null, "Dự giờ chéo giữa các tổ.", "Tổ trưởng"],
    ];
    expect(addressesOf(criterionMissing, planBook({ header, rows }))).toEqual([]);
  });

  it("says once that a whole table names no criterion", () => {
    const rows = [
      ["Sân chơi", "Tu sửa sân chơi.", "Hiệu trưởng"],
      ["Thư viện", "Mua sách.", "Thư viện"],
      ["Đội ngũ", "Cử đi học.", "Hiệu trưởng"],
    ];
    const findings = found(criterionMissing, planBook({ header, rows }));
    expect(findings.map((one) => [one.severity, one.facts.isWholeTable, one.facts.rows])).toEqual([["warning", true, 3]]);
  });

  it("leaves the row that has lost its head to its own finding", () => {
    const rows = [
      { cells: ["trật tự, an toàn trường học", "họa thiên tai.", null], also: { isHeadLost: true } },
      ["Tiêu chí 2.1", "Tự học.", "Hiệu trưởng"],
    ];
    expect(addressesOf(criterionMissing, planBook({ header, rows }))).toEqual([]);
  });

  it("is not asked under circular 57/2026, whose plan is not written by criterion", () => {
    const rows = [[null, "Tu sửa sân chơi.", "Hiệu trưởng"]];
    expect(addressesOf(criterionMissing, planBook({ header, rows }), contextOf("57/2026"))).toEqual([]);
  });
});
