import { assess } from "../../../src/engine";
import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import { structure } from "../../../src/engine/structure/structure";
import { readWorkbook } from "../../grids/read-grid";
import { type CellValue, dateValue, textValue } from "../../../src/engine/workbook/workbook";

type Cells = readonly (string | CellValue | null)[];

function bookOf(...lines: readonly Cells[]) {
  const rows = lines.map((cells, index) => ({
    row: index + 1,
    isHidden: false,
    cells: cells.flatMap((value, column) =>
      value === null ? [] : [{ column: column + 1, value: typeof value === "string" ? textValue(value) : value, isFormula: false }],
    ),
  }));
  const sheets = [{ name: "KH", isHidden: false, own: null, rows, merges: [] }];
  return structure({ name: "x.xlsx", sheets }, { today: "2025-03-01", catalogue: builtInCatalogue, schoolYear: "2024-2025" });
}

function fieldsOf(book: ReturnType<typeof bookOf>, table = 0): readonly (string | null)[] {
  return book.tables[table]?.columns.map((column) => column.field) ?? [];
}

describe("headers of the schools' own making", () => {
  it("are read by what stands under them where their words say little", () => {
    const book = bookOf(
      ["Mã", "Mảng còn hạn chế", "Cách làm", "Hạn chót", "Ai làm", "Tiền (nghìn đồng)"],
      ["TC1.1", "Chiến lược chưa công bố rộng rãi", "Đăng tải chiến lược", "30/11/2024", "Văn thư", "1500"],
      ["TC3.5", "Thiết bị lớp 1 xuống cấp", "Mua bổ sung 02 bộ thiết bị", "28/02/2025", "Phó hiệu trưởng", "24500"],
      ["TC4.1", "Phụ huynh ít dự họp", "Tổ chức họp buổi tối", "31/5/2025", "GVCN", "0"],
    );
    expect(fieldsOf(book)).toEqual(["criterion", "weakness", "solution", "end", "people", "budget"]);
    expect(book.tables[0]?.hasHeader).toBe(true);
    expect(book.plan.map((row) => row.money?.amount)).toEqual([1_500_000, 24_500_000, 0]);
  });

  it("may say each thing in two languages", () => {
    const book = bookOf(
      [
        "NO./STT",
        "CRITERION\nTIÊU CHÍ",
        "WEAKNESS / ĐIỂM YẾU",
        "ACTION / GIẢI PHÁP THỰC HIỆN",
        "TIMELINE / THỜI GIAN",
        "FUNDING / NGUỒN KINH PHÍ",
      ],
      ["1", "TIÊU CHÍ 3.2", "PHÒNG HỌC CHƯA ĐẠT", "SỬA PHÒNG", "QUÝ I/2025", "Ngân sách"],
      ["2", "TIÊU CHÍ 3.6", "THƯ VIỆN NHỎ", "MUA SÁCH", "QUÝ IV/2024", "Xã hội hóa"],
    );
    expect(fieldsOf(book)).toEqual(["number", "criterion", "weakness", "solution", "period", "funding"]);
  });

  it.each([
    ["NỘI DUNG HẠN CHẾ", "weakness"],
    ["Những tồn tại", "weakness"],
    ["Phương án khắc phục", "solution"],
    ["Khắc phục", "solution"],
    ["Tồn tại cần khắc phục", "weakness"],
    ["Người kiểm tra", "partners"],
    ["Nguồn", "funding"],
  ])("name a field by the words that tell: %s", (header, field) => {
    const book = bookOf(
      ["TT", "Tiêu chí", header, "Nội dung công việc", "Thời gian", "Người thực hiện"],
      ["1", "Tiêu chí 3.2", "Lời của cột", "Lắp đèn", "Tháng 9/2024", "Hiệu trưởng"],
      ["2", "Tiêu chí 3.4", "Lời khác", "Thay vòi nước", "Tháng 10/2024", "Kế toán"],
    );
    expect(book.tables[0]?.columns[2]?.field ?? null).toBe(field);
  });
});

describe("a report of results", () => {
  it("may tell the result in one column, its status in another and the cause of the delay in a third", () => {
    const book = bookOf(
      ["STT", "Tiêu chí", "Công việc theo kế hoạch", "Tình hình thực hiện", "Trạng thái", "Nguyên nhân"],
      ["1", "Tiêu chí 1.6", "Công khai tài chính", "Đã công khai trên bảng tin", "Hoàn thành", null],
      ["2", "Tiêu chí 3.2", "Xây phòng nghệ thuật", "Lập dự toán", "Đang thực hiện", "Chờ thẩm định"],
      ["3", "Tiêu chí 5.4", "Hội thi bé khỏe", "Lùi sang học kỳ sau", "Chưa thực hiện", "Dịch sởi"],
    );
    expect(book.plan).toEqual([]);
    const told = book.results.map(({ status, fields }) => [
      status,
      fields.done?.text ?? null,
      fields.inProgress?.text ?? null,
      fields.notStarted?.text ?? null,
      fields.reason?.text ?? null,
    ]);
    expect(told).toEqual([
      ["done", "Đã công khai trên bảng tin", null, null, null],
      ["in-progress", null, "Lập dự toán", null, "Chờ thẩm định"],
      ["not-started", null, null, "Lùi sang học kỳ sau", "Dịch sởi"],
    ]);
  });
});

describe("a summary of problems above the plan of actions", () => {
  it("lends its weakness to the action of the same criterion", () => {
    const book = bookOf(
      ["TT", "Tiêu chí liên quan", "Điểm hạn chế", "Nguyên nhân của hạn chế"],
      ["1", "Tiêu chí 4.1", "Chưa có phòng STEM", "Thiếu kinh phí"],
      ["V. KẾ HOẠCH CẢI TIẾN"],
      ["TT", "Nội dung cải tiến", "Hoạt động/giải pháp", "Thời gian thực hiện", "Đơn vị/cá nhân phụ trách"],
      ["1", "Tiêu chí 4.1: Phòng STEM", "Cải tạo phòng kho", "Quý IV/2024", "Hiệu trưởng"],
      ["2", "Tiêu chí 3.2: Đổi mới phương pháp", "Tập huấn giáo viên", "Học kỳ I", "Tổ chuyên môn"],
    );
    expect(book.plan.map((row) => [row.criterion.code, row.fields.weakness?.text ?? null, row.fields.solution?.text])).toEqual([
      ["4.1", "Chưa có phòng STEM", "Cải tạo phòng kho"],
      ["3.2", null, "Tập huấn giáo viên"],
    ]);
  });
});

describe("cells as people type them", () => {
  it("hold a month where only the month is shown, a role broken by the column's width, a misspelt criterion", () => {
    const book = bookOf(
      ["TT", "Tiêu chí", "Hạn chế", "Giải pháp", "Bắt đầu", "Kết thúc", "Người thực hiện"],
      [
        "1",
        "Tiêu trí 1.5",
        "Sĩ số vượt",
        "Tách lớp",
        dateValue("2024-11-01", "mm/yyyy"),
        dateValue("2025-04-01", "mmm\\-yy"),
        "Phó hiệu\ntrưởng\nGVCN",
      ],
      ["2", "Tiêu chí 3.4", "Nhà vệ sinh hỏng", "Sửa chữa", dateValue("2024-10-01"), dateValue("2024-10-15"), "Kế toán"],
    );
    expect(book.plan[0]?.criterion.code).toBe("1.5");
    expect(book.plan.map((row) => row.period?.end)).toEqual(["2025-04-30", "2024-10-15"]);
    expect(book.plan[0]?.people).toEqual(["Phó Hiệu trưởng", "Giáo viên chủ nhiệm"]);
  });
});

it("reads “Hoàn thành” beside “Bắt đầu” as the end", () => {
  const text = `= Kế hoạch
KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025
| TT | Tiêu chí | Hạn chế | Giải pháp | Người thực hiện | Bắt đầu | Hoàn thành |
| #1 | Tiêu chí 1.4 | Sinh hoạt tổ còn hình thức | Tổ chức chuyên đề | Phó Hiệu trưởng | 9/2024 | 5/2025 |
| #2 | Tiêu chí 3.6 | Sách tham khảo còn ít | Bổ sung 120 đầu sách | Nhân viên thư viện | 10/2024 | 12/2024 |`;
  const { plan } = assess(readWorkbook(text, "a.xlsx"), { today: "2024-10-15" }).book;
  expect(plan.map(({ period }) => period?.end ?? null)).toEqual(["2025-05-31", "2024-12-31"]);
});
