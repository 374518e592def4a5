import type { CheckPages } from "../../wording";

export const contentPages = {
  "content-misplaced": {
    finds:
      "Tìm ô mà nội dung thuộc tiêu chí khác và không có từ nào nói về tiêu chí của mình (việc học của hiệu trưởng ghi ở tiêu chí về giáo viên); việc làm không đúng yêu cầu của mục thuộc Mức 4; giải pháp không nhằm vào hạn chế (thiếu thời gian mà giải pháp là tổ chức hội thi).",
    rule: "Thông tư 17, 18, 19/2018/TT-BGDĐT (Điều 7 đến Điều 22) và Thông tư 57/2026/TT-BGDĐT: mỗi tiêu chí có nội dung riêng. Chủ đề của từng tiêu chí suy từ tên gọi; nội dung liên quan cả hai tiêu chí thì không bị nhắc.",
  },
  "text-contradictory": {
    finds:
      "Tìm một số sự việc hay bị ghi hai chiều: đội ngũ đều đạt chuẩn, đủ giáo viên theo định biên, thiết bị đầy đủ, địa phương quan tâm đầu tư, trường đạt chuẩn quốc gia, phòng chức năng có hay thiếu; hạn chế “chưa có kế hoạch” mà giải pháp “tiếp tục xây dựng kế hoạch”. Đánh dấu ở chỗ đứng sau.",
    rule: "Quy ước của công cụ: một văn bản ghi một sự việc theo một cách. Chỉ tiêu, điều kiện, thời gian khác nhau hoặc chỉ “một số” thì không bị coi là trái nhau.",
  },
  "text-copied": {
    finds:
      "Một câu dài đứng nguyên hoặc gần nguyên văn ở hai tiêu chí, hai nơi trong văn bản; nội dung “đã điều chỉnh” chỉ khác ngày, học kỳ; hai lần đánh giá có số liệu trùng ở mọi mức. Nêu rõ phần thật sự khác nhau.",
    rule: "Quy ước của công cụ: mỗi tiêu chí có hạn chế và giải pháp riêng; kế hoạch điều chỉnh phải cho biết đã đổi gì. Chỉ xét câu từ 12 từ có nghĩa trở lên; câu viện dẫn văn bản và một tiêu chí lặp ở nhiều mức thì không bị nhắc.",
  },
  "text-misplaced": {
    finds:
      "Hạn chế nằm trong giải pháp, việc chưa làm nằm ở cột đã làm hoặc đang làm, giải pháp nằm ở nguồn lực hoặc người thực hiện, mức đã đạt nằm ở mục tiêu.",
    rule: "Quy ước theo tên các cột của kế hoạch: hạn chế nói điều còn thiếu, giải pháp nói việc sẽ làm, nguồn lực nói cần những gì, mục tiêu nói mức cần đạt.",
  },
} satisfies Partial<CheckPages>;
