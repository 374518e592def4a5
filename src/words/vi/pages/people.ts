import type { CheckPages } from "../../wording";

export const peoplePages = {
  "place-of-other-school": {
    finds:
      "Tìm tên huyện, tỉnh hoặc loại xã, phường không phải của trường ở chỗ nói về cơ quan quản lý và địa bàn của chính trường: “Phòng GDĐT huyện …” trong tài liệu của trường thuộc quận, “Công an xã” ở trường thuộc phường. Nơi trường đóng được đọc từ phần đầu văn bản, dòng địa danh và những cơ quan được nhắc nhiều nhất; chưa biết chắc thì không đánh dấu. Chuyện tham quan, học tập ở nơi khác, lịch sử thành lập trường không bị đánh dấu.",
    rule: "Quy ước của Cải tiến: trường làm việc với cơ quan của địa phương mình; địa danh lạ thường là dấu vết của tài liệu chép lại. Loại đơn vị hành chính theo Luật Tổ chức chính quyền địa phương.",
  },
  "school-name-contradictory": {
    finds:
      "Tìm tên trường khác ở những chỗ chỉ có thể là tên của trường lập văn bản: phần đầu, tiêu đề, câu kết, “Trường … xây dựng kế hoạch”, “Hiệu trưởng trường …”. Tên trường bạn, trường liên kết, danh sách trường không bị đánh dấu.",
    rule: "Nghị định 30/2020/NĐ-CP, Điều 8: văn bản có một cơ quan ban hành, tên ghi thống nhất.",
  },
  "authority-name-wrong": {
    finds:
      "Tìm tên cơ quan giáo dục bị cắt ngắn, đảo chữ hoặc thiếu chữ, nhất là trong căn cứ và nơi nhận: “Bộ Giáo dục” thay cho Bộ Giáo dục và Đào tạo. Các cách viết tắt quen dùng (GDĐT, GD&ĐT, GD-ĐT) là đúng; trong lời kể, “Phòng Giáo dục”, “Sở Giáo dục” không bị đánh dấu.",
    rule: "Nghị định 30/2020/NĐ-CP, Điều 8 và Phụ lục I: tên cơ quan ghi chính xác, đầy đủ. Bộ mang tên Bộ Giáo dục và Đào tạo từ năm 1990.",
  },
  "authority-outdated": {
    finds:
      "Tìm Phòng GDĐT, UBND huyện, huyện ủy và tên tỉnh cũ trong văn bản lập từ ngày 01/07/2025, ở chỗ còn giao việc, đề nghị hoặc báo cáo. Văn bản đã ban hành và việc đã làm trước ngày đó không bị đánh dấu.",
    rule: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 (không còn cấp huyện từ 01/07/2025); Nghị quyết 202/2025/QH15 (34 tỉnh, thành phố).",
  },
  "abbreviation-unknown": {
    finds:
      "Tìm chữ viết tắt không có trong danh sách quen dùng của ngành, không phải tên chung quốc tế và không được giải thích trong văn bản. Mỗi chữ nhắc một lần ở nơi dùng đầu tiên. Số hiệu văn bản, mã minh chứng, tên lớp, số La Mã, tên viết hoa không bị nhắc.",
    rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I: từ viết tắt ít thông dụng phải được viết đầy đủ ở lần dùng đầu tiên.",
  },
  "owner-outside-school": {
    finds:
      "Tìm ở cột người thực hiện: cơ quan, lãnh đạo cấp trên, tổ chức ngoài trường, chỉ có cha mẹ học sinh, một địa điểm hoặc chỉ có số người (“02 GV”). Tổ chức ngoài trường đứng sau người của trường thì không bị nhắc; Ban đại diện cha mẹ học sinh làm việc của tiêu chí về mình cũng vậy.",
    rule: "Công văn 5932/BGDĐT-QLCL, 5942/BGDĐT-QLCL (28/12/2018): kế hoạch cải tiến nêu người thực hiện. Cơ quan cấp trên, tổ chức ngoài trường là nguồn lực hoặc người phối hợp.",
  },
  "owner-too-general": {
    finds:
      "Tìm kế hoạch giao gần hết nội dung cho cùng một tập thể (“BGH”, “Giáo viên, nhân viên”), mỗi bảng nhắc một lần kèm số đếm; và nội dung chỉ ghi “Toàn trường” khi các nội dung khác nêu người cụ thể. “Hiệu trưởng” ở mọi dòng vẫn là một người nên không bị nhắc.",
    rule: "Công văn 5932/BGDĐT-QLCL, 5942/BGDĐT-QLCL (28/12/2018): kế hoạch cải tiến nêu người thực hiện. Quy ước của công cụ: từ 5 dòng và từ 60% số dòng trở lên.",
  },
} satisfies Partial<CheckPages>;
