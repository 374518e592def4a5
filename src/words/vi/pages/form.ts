import type { CheckPages } from "../../wording";

export const formPages = {
  "format-inconsistent": {
    finds:
      "Tìm những chỗ ghi khác cách của đa số trong cùng một cột, một nhãn hoặc cả văn bản, dù nội dung như nhau: “CĐ” và “Chưa đạt”, “2024-2025” và “2024- 2025”, “tháng 9 năm 2022” và “9/2022”, “10 tr” và “10 triệu đồng”, dấu chấm cuối ô tên người, nhãn và đề mục viết khác kiểu, một tỷ số in hai tỷ lệ. Mỗi cách ghi lạc chỉ nêu một lần, tại ô đầu tiên; chưa có cách nào chiếm đa số rõ rệt (ít nhất ba chỗ và hai phần ba; với lời ghi kết quả tự đánh giá thì là cách gặp nhiều nhất) thì không nêu. Giá trị khác nhau không phải là cách ghi khác nhau.",
    rule: "Quy ước của Cải tiến: trong một văn bản, cùng một loại nội dung ghi một cách để dễ đọc, tìm và đếm.",
  },
  "motto-malformed": {
    finds:
      "Đọc phần đầu và phần nơi nhận của văn bản: quốc hiệu, tiêu ngữ, số và ký hiệu, địa danh và ngày tháng, trích yếu, dòng lưu. Đánh dấu chỗ khác thể thức, ví dụ tiêu ngữ mất gạch nối, ký hiệu tự đặt thay cho KH, ngày nhỏ hơn 10 không có số 0. Văn bản của tổ chức Đảng có thể thức riêng nên không xét; phần đầu vắng hẳn là việc của kiểm tra khác.",
    rule: "Nghị định 30/2020/NĐ-CP về công tác văn thư, Điều 8, Phụ lục I (thể thức) và Phụ lục III (tên viết tắt của loại văn bản).",
  },
  "numbering-wrong": {
    finds:
      "Đọc bố cục của văn bản (I, 1, 1.1, a) và cột số thứ tự của các bảng, tìm chỗ số bị nhảy, bị lặp hoặc bị lùi dưới cùng một đề mục; đề mục tiêu chí mất số ở đầu trong khi các đề mục khác đều có; số thứ tự không khớp với tiêu chuẩn đứng sau nó. Danh sách đánh số lại từ 1 dưới đề mục mới, kế hoạch chỉ nêu một số tiêu chí thì không bị đánh dấu.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, mục, khoản, điểm trong văn bản được đánh số theo thứ tự.",
  },
  "title-contradictory": {
    finds:
      "So câu mở đầu (“Trường … xây dựng kế hoạch … như sau”) và câu kết thúc (“Trên đây là kế hoạch …”) với tên văn bản. Đánh dấu khi câu ấy gọi tên loại khác (báo cáo trong một kế hoạch), việc khác hoặc năm học, giai đoạn khác. Gọi tắt tên kế hoạch, thêm “của nhà trường” hay “và các năm học tiếp theo” thì không sao.",
    rule: "Quy ước của Cải tiến: một văn bản chỉ có một tên; tên loại và trích yếu là thành phần bắt buộc theo Nghị định 30/2020/NĐ-CP, Điều 8.",
  },
} satisfies Partial<CheckPages>;
