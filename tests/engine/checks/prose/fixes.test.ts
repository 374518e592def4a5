import { assess, fixesIn } from "../../../../src/engine";
import { withReplaced } from "../../../../src/engine/checks/prose/passages";
import { readWorkbook } from "../../../grids/read-grid";

const OVER_SEVERAL_CELLS = `KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2023-2024
Tiêu chí 1.1: Phương hướng, chiến lược xây dựng và phát triển nhà trường
Hạn chế cần khắc phục: Việc giám sát  chưa thường xuyên.
Giải pháp thực hiện:
- Tổ chức  họp phụ huynh đầu năm về về kế hoạch.
- Lập nhóm giám sát mỗi học kỳ một lần, có biên bản.
Người thực hiện: Hiệu trưởng
Thời gian thực hiện: Tháng 9/2023`;

describe("the cell a fix writes", () => {
  it("is the one whose words are meant: a value that stands in several cells is not written into the first", () => {
    const workbook = readWorkbook(OVER_SEVERAL_CELLS, "plan.xlsx");
    const options = { today: "2023-10-15" };
    const codes = assess(workbook, options).findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["text-spacing", "text-duplicate"]));
    const { cells } = fixesIn(workbook, options, () => true);
    expect(cells.map(({ row, after }) => [row, after])).toEqual([
      [3, { kind: "text", text: "Hạn chế cần khắc phục: Việc giám sát chưa thường xuyên." }],
    ]);
  });

  const cell = { text: "năm 2022-2023", raw: " Thời gian: năm 2022-2023", isOneCell: true };

  it("keeps the label before the text", () => {
    expect(withReplaced(cell, { index: 0, length: 3 }, "năm học")).toBe("Thời gian: năm học 2022-2023");
  });

  it("stays as it is where the text is in several cells, twice in one, or not as typed", () => {
    const stretch = { index: 0, length: 3 };
    expect(withReplaced({ ...cell, isOneCell: false }, stretch, "năm học")).toBeNull();
    expect(withReplaced({ ...cell, raw: "năm 2022-2023; năm 2022-2023 nữa" }, stretch, "năm học")).toBeNull();
    expect(withReplaced({ ...cell, raw: "n¨m 2022-2023" }, stretch, "năm học")).toBeNull();
  });
});
