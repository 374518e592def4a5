import { assess } from "../../../src/engine";
import { readWorkbook } from "../../grids/read-grid";

const head = `= Kế hoạch
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
Căn cứ Thông tư số 17/2018/TT-BGDĐT

| TT | Tiêu chí | Hạn chế | Giải pháp | Người thực hiện | Thời gian |
`;

function bookOf(text: string) {
  return assess(readWorkbook(head + text, "ke-hoach.xlsx"), { today: "2024-10-15" }).book;
}

describe("standards that are numbered in Roman and have no word for standard", () => {
  it("are sections of the grid where nothing but a standard's title follows", () => {
    const { plan, tables } = bookOf(`| I. TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG | < | < | < | < | < |
| #1 | Tiêu chí 1.4 | Sinh hoạt tổ còn hình thức | Tổ chức chuyên đề liên trường | Phó Hiệu trưởng | Học kỳ I |
| III. Cơ sở vật chất và thiết bị dạy học | < | < | < | < | < |
| #2 | Tiêu chí 3.6 | Sách tham khảo còn ít | Bổ sung 120 đầu sách | Nhân viên thư viện | Học kỳ II |`);
    expect(tables).toHaveLength(1);
    expect(plan.map(({ criterion, standard }) => [criterion.code, standard])).toEqual([
      ["1.4", 1],
      ["3.6", 3],
    ]);
  });

  it("leave other Roman headings to end the grid", () => {
    const { plan, paragraphs } = bookOf(`| #1 | Tiêu chí 1.4 | Sinh hoạt tổ còn hình thức | Tổ chức chuyên đề | Phó Hiệu trưởng | Học kỳ I |
| #2 | Tiêu chí 1.6 | Sổ tài sản ghi trùng mã | Kiểm kê lại | Kế toán | Học kỳ I |
| #3 | Tiêu chí 3.6 | Sách tham khảo còn ít | Bổ sung 120 đầu sách | Nhân viên thư viện | Học kỳ II |

IV. Tổ chức thực hiện
Hiệu trưởng phân công các tổ thực hiện.`);
    expect(plan).toHaveLength(3);
    expect(paragraphs.map(({ text }) => text)).toContain("IV. Tổ chức thực hiện");
  });
});
