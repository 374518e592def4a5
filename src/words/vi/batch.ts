import type { BatchWords } from "../../engine";
import { domain } from "./domain";

const n = domain.number;

export const batch: BatchWords = {
  names: { schools: "Các trường", levels: "Mức đạt", kinds: "Lỗi theo loại", unread: "Tệp không đọc được" },
  titles: {
    schools: "TỔNG HỢP KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG CỦA CÁC TRƯỜNG",
    levels: "MỨC ĐẠT CỦA CÁC TRƯỜNG THEO TIÊU CHUẨN",
    kinds: "LỖI VÀ ĐIỂM CẦN XEM LẠI THEO LOẠI",
    unread: "TỆP KHÔNG ĐỌC ĐƯỢC HOẶC ĐƯỢC BỎ QUA",
  },
  subject: (schools, without, today) =>
    `${n(schools)} tệp của các trường${without === 0 ? "" : `, ${n(without)} tệp không đọc được hoặc được bỏ qua`}. Số liệu tính đến ngày ${domain.day(today)}.`,
  help: {
    schools:
      "Mỗi dòng là một tệp. Cột Mức ghi số tiêu chí đạt trên tổng số tiêu chí có mức ấy; để trống là tệp chưa có kết quả tự đánh giá.",
    levels: "Số tiêu chí đạt trên tổng số tiêu chí của từng tiêu chuẩn; xanh là đạt đủ, vàng là còn thiếu, trống là chưa tự đánh giá.",
    kinds: "Bảng trên đếm từng loại ở mọi trường; bảng dưới liệt kê trường có loại ấy. Những điểm nhà trường đã chấp nhận không tính.",
    unread: "Các tệp dưới đây chưa có trong những trang khác. Xem lý do, sửa tệp rồi chạy lại.",
  },
  columns: {
    number: "STT",
    school: "Trường",
    authority: "Cơ quan quản lý",
    circular: "Thông tư",
    schoolYear: "Năm học",
    actions: "Số việc",
    overallLevel: "Mức của trường",
    nextLevel: "Tiêu chí còn vướng",
    error: "Lỗi",
    warning: "Cảnh báo",
    note: "Ghi nhận",
    overdue: "Quá hạn",
    planned: "Kinh phí dự kiến (đồng)",
    spent: "Đã chi (đồng)",
    file: "Tệp",
  },
  metOf: (level) => `Đạt Mức ${level}`,
  circular: (id) => `Thông tư ${id}`,
  schoolLevel: (level) => (level === null ? "Chưa rõ" : level === 0 ? "Chưa đạt Mức 1" : `Mức ${level}`),
  blocked: (level, codes) => `Mức ${level}: ${codes.join(", ")}`,
  unnamed: (file) => `(chưa rõ tên trường: ${file})`,
  total: "Cộng",
  noSchools: "Không có tệp nào đọc được; xem trang Tệp không đọc được.",
  perLevel: { title: "Số trường theo mức", level: "Mức của trường", schools: "Số trường", share: "Tỷ lệ" },
  levels: {
    wholeSchool: "Toàn trường",
    sum: (circular, schools) => `Cộng ${n(schools)} trường theo ${circular}`,
    share: "Tỷ lệ đạt",
    group: (circular, schools) => `${circular}: ${n(schools)} trường`,
  },
  kinds: {
    list: "Trường có từng loại",
    kind: "Loại",
    severity: "Mức độ",
    schools: "Số trường có",
    count: "Số chỗ",
    none: "Không thấy điểm nào cần sửa ở các tệp đã đọc.",
  },
  unread: {
    outcome: "Kết quả",
    reason: "Lý do và cách xử lý",
    unread: "Không đọc được",
    skipped: "Bỏ qua",
    none: "Mọi tệp đều đọc được.",
  },
  skipped: {
    "batch-result": "Đây là bảng tổng hợp nhiều trường do Cải tiến lập, không phải tệp của một trường nên được bỏ qua.",
    "no-school": "Không thấy kế hoạch cải tiến, bảng tự đánh giá hay bảng kết quả thực hiện nào trong tệp nên được bỏ qua.",
  },
};
