import type { CheckPages } from "../../wording";

export const formPages = {
  "motto-malformed": {
    finds:
      "Đọc phần đầu và phần nơi nhận của văn bản: quốc hiệu, tiêu ngữ, số và ký hiệu, địa danh và ngày tháng, trích yếu, dòng lưu. Đánh dấu chỗ khác thể thức, ví dụ tiêu ngữ mất gạch nối, ký hiệu tự đặt thay cho KH, ngày nhỏ hơn 10 không có số 0. Văn bản của tổ chức Đảng có thể thức riêng nên không xét; phần đầu vắng hẳn là việc của kiểm tra khác.",
    rule: "Nghị định 30/2020/NĐ-CP về công tác văn thư, Điều 8, Phụ lục I (thể thức) và Phụ lục III (tên viết tắt của loại văn bản).",
  },
  "title-contradictory": {
    finds:
      "So câu mở đầu (“Trường … xây dựng kế hoạch … như sau”) và câu kết thúc (“Trên đây là kế hoạch …”) với tên văn bản. Đánh dấu khi câu ấy gọi tên loại khác (báo cáo trong một kế hoạch), việc khác hoặc năm học, giai đoạn khác. Gọi tắt tên kế hoạch, thêm “của nhà trường” hay “và các năm học tiếp theo” thì không sao.",
    rule: "Quy ước của Cải tiến: một văn bản chỉ có một tên; tên loại và trích yếu là thành phần bắt buộc theo Nghị định 30/2020/NĐ-CP, Điều 8.",
  },
} satisfies Partial<CheckPages>;
