import { addressOf, assess } from "../../../src/engine";
import { readWorkbook } from "../../grids/read-grid";

const VALUE_OVER_TWO_CELLS = `KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2023-2024
Tiêu chí 1.1: Phương hướng, chiến lược xây dựng và phát triển nhà trường
Hạn chế cần khắc phục: Việc giám sát chưa thường xuyên.
Giải pháp thực hiện:
- Tổ chức họp phụ huynh đầu năm.
- Lập nhóm giám sát mỗi học kỳ một lần về về kế hoạch, có biên bản.
Người thực hiện: Hiệu trưởng
Thời gian thực hiện: Tháng 9/2023`;

it("of a value that stands in several cells, a finding points at the one that holds its words", () => {
  const { findings } = assess(readWorkbook(VALUE_OVER_TWO_CELLS, "plan.xlsx"), { today: "2023-10-15" });
  const doubled = findings.filter(({ code }) => code === "text-duplicate");
  expect(doubled.map(({ at, fragment }) => [addressOf(at.area), fragment])).toEqual([["A6", "về về"]]);
});
