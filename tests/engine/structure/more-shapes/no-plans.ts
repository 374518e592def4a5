import type { Random } from "../shapes/random";
import { type Canvas, canvasOf, workbookOf } from "./canvas";
import { evidenceTable, paperHead, pupilTable, staffTable } from "./surroundings";
import { traitsOf } from "./traits";
import { type Case, NOTHING } from "./truth";

type Draw = (canvas: Canvas, random: Random, row: number) => void;

/** Workbooks of a school that hold no plan at all. */
const SHEETS: Readonly<Record<string, Draw>> = {
  timetable: (canvas, random, row) => {
    ["Tiết", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu"].forEach((text, index) => canvas.text(row, index + 1, text));
    for (let lesson = 1; lesson <= 7; lesson++) {
      canvas.number(row + lesson, 1, lesson);
      for (let day = 2; day <= 6; day++)
        canvas.text(row + lesson, day, random.pick(["Toán", "Tiếng Việt", "Đạo đức", "Hoạt động trải nghiệm", "GDTC", "Mĩ thuật"]));
    }
  },
  scores: (canvas, random, row) => {
    ["STT", "Họ và tên", "Toán", "Tiếng Việt", "Tin học", "Trung bình", "Xếp loại", "Ghi chú"].forEach((text, index) =>
      canvas.text(row, index + 1, text),
    );
    for (let i = 1; i <= 20; i++) {
      canvas.number(row + i, 1, i);
      canvas.text(row + i, 2, `Học sinh ${i}`);
      for (let column = 3; column <= 6; column++) canvas.number(row + i, column, random.between(2, 20) / 2);
      canvas.text(row + i, 7, random.pick(["Hoàn thành", "Hoàn thành tốt", "Chưa hoàn thành", "Đạt"]));
    }
  },
  "scores by criteria": (canvas, random, row) => {
    ["TT", "Giáo viên", "Tiêu chí 1", "Tiêu chí 2", "Tiêu chí 3", "Tổng điểm", "Kết quả"].forEach((text, index) =>
      canvas.text(row, index + 1, text),
    );
    for (let i = 1; i <= 12; i++) {
      canvas.number(row + i, 1, i);
      canvas.text(row + i, 2, `Giáo viên số ${i}`);
      for (let column = 3; column <= 6; column++) canvas.number(row + i, column, random.between(10, 50) / 10);
      canvas.text(row + i, 7, random.pick(["Đạt", "Tốt", "Khá"]));
    }
  },
  staff: (canvas, _random, row) => void staffTable(canvas, row, 1),
  pupils: (canvas, _random, row) => void pupilTable(canvas, row, 1),
  evidence: (canvas, random, row) => void evidenceTable(canvas, row, 1, random),
  budget: (canvas, random, row) => {
    ["STT", "Nội dung chi", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền", "Nguồn kinh phí", "Ghi chú"].forEach((text, index) =>
      canvas.text(row, index + 1, text),
    );
    for (let i = 1; i <= 12; i++) {
      canvas.text(row + i, 1, `1.${i}`);
      canvas.text(row + i, 2, random.pick(["Mua giấy A4", "Sửa máy chiếu phòng học", "Chi hội nghị phụ huynh"]));
      canvas.text(row + i, 3, "Lần");
      canvas.number(row + i, 4, random.between(1, 9));
      canvas.number(row + i, 5, random.between(1, 90) * 10_000);
      canvas.number(row + i, 6, random.between(1, 900) * 10_000);
      canvas.text(row + i, 7, "Ngân sách nhà nước");
    }
  },
  menu: (canvas, random, row) => {
    ["Ngày", "Bữa sáng", "Bữa trưa", "Bữa xế", "Ghi chú"].forEach((text, index) => canvas.text(row, index + 1, text));
    for (let i = 1; i <= 5; i++) {
      canvas.text(row + i, 1, `Thứ ${i + 1}`);
      for (let column = 2; column <= 4; column++)
        canvas.text(row + i, column, random.pick(["Cháo thịt bằm", "Cơm, canh rau ngót, cá kho", "Sữa chua", "Bún riêu"]));
    }
  },
  english: (canvas, random, row) => {
    ["No", "Task", "Owner", "Deadline", "Status", "Budget (USD)", "Notes"].forEach((text, index) => canvas.text(row, index + 1, text));
    for (let i = 1; i <= 10; i++) {
      canvas.text(row + i, 1, `1.${i}`);
      canvas.text(row + i, 2, random.pick(["Prepare the kick-off meeting", "Review the contract", "Deploy the new server"]));
      canvas.text(row + i, 3, random.pick(["Anna", "Peter"]));
      canvas.date(row + i, 4, "2025-03-01");
      canvas.text(row + i, 5, random.pick(["Done", "In progress"]));
      canvas.number(row + i, 6, random.between(1, 50) * 100);
    }
  },
  "weekly duties": (canvas, random, row) => {
    ["Thứ, ngày", "Nội dung công việc", "Thời gian", "Địa điểm", "Thành phần"].forEach((text, index) => canvas.text(row, index + 1, text));
    for (let i = 1; i <= 6; i++) {
      canvas.text(row + i, 1, `Thứ ${i + 1}`);
      canvas.text(row + i, 2, random.pick(["Họp giao ban đầu tuần", "Dự giờ khối 3", "Chào cờ, sinh hoạt dưới cờ"]));
      canvas.text(row + i, 3, random.pick(["7h30", "14h00"]));
      canvas.text(row + i, 4, "Phòng hội đồng");
      canvas.text(row + i, 5, random.pick(["Ban giám hiệu", "Toàn trường"]));
    }
  },
  inventory: (canvas, random, row) => {
    ["TT", "Tên thiết bị", "Năm sử dụng", "Nguyên giá", "Giá trị còn lại", "Hiện trạng", "Phòng"].forEach((text, index) =>
      canvas.text(row, index + 1, text),
    );
    for (let i = 1; i <= 10; i++) {
      canvas.text(row + i, 1, `${random.between(1, 5)}.${random.between(1, 9)}`);
      canvas.text(row + i, 2, random.pick(["Máy chiếu đa năng Epson", "Bàn ghế học sinh hai chỗ ngồi", "Tivi 65 inch treo tường lớp học"]));
      canvas.number(row + i, 3, random.between(2012, 2024));
      canvas.number(row + i, 4, random.between(1, 90) * 100_000);
      canvas.number(row + i, 5, random.between(1, 90) * 10_000);
      canvas.text(row + i, 6, random.pick(["Hỏng nhẹ, còn sử dụng được", "Tốt", "Chưa sử dụng"]));
      canvas.text(row + i, 7, "Kho thiết bị");
    }
  },
  "rules in prose": (canvas, _random, row) => {
    const lines = [
      "QUY CHẾ LÀM VIỆC",
      "Điều 1. Phạm vi: áp dụng cho toàn thể giáo viên, nhân viên.",
      "1.1. Thời gian làm việc: buổi sáng từ 7h00.",
      "1.2. Người phụ trách: văn thư.",
      "1.3. Kinh phí: theo quy chế chi tiêu nội bộ.",
      "Điều 2. Giải pháp thực hiện: phổ biến trong họp hội đồng.",
    ];
    lines.forEach((text, index) => canvas.text(row + index, 1, text));
  },
};

export function noPlanCase(random: Random): Case {
  const traits = traitsOf(random);
  const sheets = Array.from({ length: random.between(1, 3) }, (_, index) => {
    const kind = traits.pick("sheet", Object.keys(SHEETS));
    const canvas = canvasOf();
    const row = traits.has("paper head", 0.4) ? paperHead(canvas, 1, 1, 5, "DANH SÁCH THEO DÕI") : random.between(1, 4);
    SHEETS[kind]!(canvas, random, row);
    return canvas.sheet(`${kind} ${index}`);
  });
  return { workbook: workbookOf(...sheets), truth: NOTHING, traits: traits.list };
}
