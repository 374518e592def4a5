import type { Random } from "../shapes/random";
import type { Canvas } from "./canvas";

/** Head of an administrative paper; returns the next free row. */
export function paperHead(canvas: Canvas, row: number, left: number, right: number, title: string, circular = "17/2018"): number {
  canvas.text(row, left, "UBND XÃ ĐỒNG XANH");
  canvas.text(row, right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  canvas.text(row + 1, left, "TRƯỜNG TIỂU HỌC HOA SEN");
  canvas.text(row + 1, right, "Độc lập - Tự do - Hạnh phúc");
  canvas.text(row + 2, left, "Số: 41/KH-THHS");
  canvas.text(row + 2, right, "Đồng Xanh, ngày 20 tháng 9 năm 2024");
  canvas.text(row + 4, left, title);
  canvas.merge(row + 4, left, row + 4, right);
  canvas.text(row + 5, left, "Năm học 2024-2025");
  canvas.text(row + 6, left, `Căn cứ Thông tư số ${circular}/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ trưởng Bộ Giáo dục và Đào tạo;`);
  canvas.text(row + 7, left, "Căn cứ kết quả tự đánh giá của nhà trường,");
  canvas.text(row + 8, left, "I. MỤC ĐÍCH, YÊU CẦU");
  canvas.text(row + 9, left, "1. Khắc phục những hạn chế đã chỉ ra: bám sát thực tế, rõ người, rõ việc, rõ thời gian.");
  canvas.text(row + 10, left, "2. Giao trách nhiệm cho từng bộ phận.");
  return row + 12;
}

export function paperFoot(canvas: Canvas, row: number, left: number, right: number): number {
  canvas.text(row, left, "III. TỔ CHỨC THỰC HIỆN");
  canvas.text(row + 1, left, "1. Hiệu trưởng: chỉ đạo chung, kiểm tra việc thực hiện theo từng học kỳ.");
  canvas.text(row + 2, left, "2. Các tổ chuyên môn: cụ thể hóa kế hoạch của tổ; báo cáo trước ngày 25 hằng tháng.");
  canvas.text(row + 4, left, "Nơi nhận:");
  canvas.text(row + 4, right, "HIỆU TRƯỞNG");
  canvas.text(row + 5, left, "- UBND xã (để b/c);");
  canvas.text(row + 6, left, "- Lưu: VT.");
  canvas.text(row + 8, right, "Lý Thị Thu Cúc");
  return row + 9;
}

export function pupilTable(canvas: Canvas, row: number, left: number): number {
  ["TT", "Khối lớp", "Số lớp", "Số học sinh", "Nữ", "Bình quân/lớp", "Ghi chú"].forEach((text, index) =>
    canvas.text(row, left + index, text),
  );
  for (let grade = 1; grade <= 5; grade++) {
    canvas.number(row + grade, left, grade);
    canvas.text(row + grade, left + 1, `Khối ${grade}`);
    canvas.number(row + grade, left + 2, 3);
    canvas.number(row + grade, left + 3, 98 + grade);
    canvas.number(row + grade, left + 4, 47 + grade);
    canvas.number(row + grade, left + 5, 32.6 + grade / 10);
  }
  canvas.text(row + 6, left + 1, "Cộng");
  canvas.number(row + 6, left + 2, 15);
  canvas.number(row + 6, left + 3, 505);
  return row + 9;
}

export function staffTable(canvas: Canvas, row: number, left: number): number {
  ["STT", "Họ và tên", "Chức vụ", "Nhiệm vụ được phân công", "Chữ ký"].forEach((text, index) => canvas.text(row, left + index, text));
  ["Phan Văn Lúa", "Đỗ Thị Ngô", "Vũ Đình Khoai"].forEach((name, index) => {
    canvas.number(row + 1 + index, left, index + 1);
    canvas.text(row + 1 + index, left + 1, name);
    canvas.text(row + 1 + index, left + 2, ["Hiệu trưởng", "Phó Hiệu trưởng", "Thư ký hội đồng"][index]!);
    canvas.text(row + 1 + index, left + 3, ["Chủ tịch Hội đồng", "Phó Chủ tịch", "Thư ký"][index]!);
  });
  return row + 6;
}

export function evidenceTable(canvas: Canvas, row: number, left: number, random: Random): number {
  canvas.text(row, left, "DANH MỤC MINH CHỨNG");
  [
    "Tiêu chí",
    "Số TT",
    "Mã minh chứng",
    "Tên minh chứng",
    "Số, ngày ban hành, hoặc thời điểm khảo sát, điều tra, phỏng vấn, quan sát,…",
    "Nơi ban hành hoặc nhóm, cá nhân thực hiện",
    "Ghi chú",
  ].forEach((text, index) => canvas.text(row + 1, left + index, text));
  const names = [
    "Kế hoạch chiến lược phát triển",
    "Quyết định thành lập hội đồng trường",
    "Biên bản họp tổ chuyên môn",
    "Sổ theo dõi sức khỏe",
  ];
  for (let i = 0; i < 4; i++) {
    canvas.text(row + 2 + i, left, `1.${i + 1}`);
    canvas.number(row + 2 + i, left + 1, i + 1);
    canvas.text(row + 2 + i, left + 2, `[H1-1.${i + 1}-0${random.between(1, 4)}]`);
    canvas.text(row + 2 + i, left + 3, names[i]!);
    canvas.text(row + 2 + i, left + 4, `Số 1${i}/QĐ-THHS, ngày 1${i}/9/2024`);
    canvas.text(row + 2 + i, left + 5, "Trường Tiểu học Hoa Sen");
  }
  return row + 9;
}
