import type { CheckPages } from "../../wording";

export const formPages = {
  "motto-malformed": {
    finds:
      "Đọc phần đầu và phần nơi nhận của văn bản: quốc hiệu, tiêu ngữ, số và ký hiệu, địa danh và ngày tháng, trích yếu, dòng lưu. Đánh dấu chỗ khác thể thức, ví dụ tiêu ngữ mất gạch nối, ký hiệu tự đặt thay cho KH, ngày nhỏ hơn 10 không có số 0. Văn bản của tổ chức Đảng có thể thức riêng nên không xét; phần đầu vắng hẳn là việc của kiểm tra khác.",
    rule: "Nghị định 30/2020/NĐ-CP về công tác văn thư, Điều 8, Phụ lục I (thể thức) và Phụ lục III (tên viết tắt của loại văn bản).",
  },
} satisfies Partial<CheckPages>;
