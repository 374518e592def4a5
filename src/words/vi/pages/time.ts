import type { CheckPages } from "../../wording";

export const timePages = {
  "period-malformed": {
    finds:
      "Năm học gõ thiếu chữ số (“2-24-2025”), chỉ có một năm (“Năm học 2024”), hai năm không liền nhau; ngày, tháng không có thật; “năm 2024-2025” thay cho năm học; ngày trong hè không rõ của năm nào (cảnh báo). “2024-25”, năm dương lịch và giai đoạn không bị báo.",
    rule: "Quy tắc của công cụ: năm học gồm hai năm liền nhau; ngày phải có thật; ngày trong hè cần ghi năm vì có thể là hè trước hoặc hè sau.",
  },
  "period-outside-plan-year": {
    finds:
      "Thời gian bắt đầu trước năm học của kế hoạch (lỗi), hoặc kết thúc sau năm học mà không có mốc nào trong năm (cảnh báo). Khi gần như mọi dòng khác kết thúc sớm hơn đúng một năm thì coi là ghi nhầm năm (lỗi). “Và các năm tiếp theo”, việc làm trong hè không bị báo.",
    rule: "Quy tắc của công cụ: kế hoạch một năm học nêu việc làm trong năm ấy, tính từ tháng 6 đến hết tháng 8 năm sau; nhờ vậy cuối năm có kết quả để báo cáo.",
  },
  "period-stale": {
    finds:
      "Thời gian đã qua trước năm học của kế hoạch, ở cột thời gian, trong câu nói việc sẽ làm hoặc trong đề mục chỉ tiêu: thường còn sót lại từ kế hoạch năm trước. “Từ năm học 2023-2024 …” còn tiếp tục và việc “đã” làm không bị báo.",
    rule: "Quy tắc của công cụ: việc sẽ làm không thể đã qua trước khi năm học bắt đầu.",
  },
  "period-reversed": {
    finds:
      "Thời gian kết thúc trước thời gian bắt đầu, trong một ô, ở hai cột hoặc trong câu (“giai đoạn 2025-2020”). Tháng không ghi năm được hiểu theo năm học: từ tháng 11 đến tháng 3 là đúng.",
    rule: "Quy tắc của công cụ: việc kết thúc sau khi bắt đầu.",
  },
  "date-contradictory": {
    finds:
      "Ngày tháng không thể cùng đúng: căn cứ văn bản ra đời sau kế hoạch hoặc giai đoạn chưa hết; báo cáo kể kết quả của việc chưa tới hạn; hai thời hạn trong một câu; báo cáo phải nộp trước khi các giải pháp xong (cảnh báo); hai khoảng thời gian cho một kỳ đánh giá; hai mốc cho một chiến lược; “sau đánh giá ngoài” khi chưa đánh giá ngoài.",
    rule: "Quy tắc của công cụ: văn bản căn cứ vào việc đã có, kết quả có sau khi làm, một việc có một thời hạn.",
  },
  "number-out-of-sequence": {
    finds:
      "Văn bản số nhỏ hơn lại có ngày sau văn bản số lớn hơn trong cùng một năm, cùng loại, cùng cơ quan; kể cả số của chính văn bản này. Sang năm đánh số lại từ 01 và loại văn bản khác không bị báo.",
    rule: "Nghị định 30/2020/NĐ-CP, Điều 8 và Điều 15: số văn bản đi lấy theo thứ tự thời gian trong năm, từ 01; mỗi loại văn bản có thể có một hệ thống số riêng nên chỉ so trong một loại.",
  },
  "cycle-length-wrong": {
    finds:
      "Chu kỳ kiểm định, đánh giá dài khác năm năm, ví dụ “chu kỳ 2022 - 2030”. Giai đoạn của chiến lược phát triển không phải chu kỳ nên không bị báo; 2021-2025 và 2022-2027 đều là năm năm.",
    rule: "Thông tư 17, 18, 19/2018/TT-BGDĐT và 57/2026/TT-BGDĐT: chu kỳ đánh giá ngoài và giấy chứng nhận là năm năm. Chỉ ghi nhận, vì thời gian tự đánh giá có thể khác.",
  },
} satisfies Partial<CheckPages>;
