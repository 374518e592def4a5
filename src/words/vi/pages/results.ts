import type { CheckPages } from "../../wording";

export const resultsPages = {
  "plan-item-dropped": {
    finds: "Hàng hóa, số tiền hoặc một việc có trong kế hoạch đầu năm mà cả kế hoạch điều chỉnh lẫn các cột kết quả đều không nhắc đến.",
    rule: "Quy ước của công cụ: nội dung đã đề ra thì hoặc được điều chỉnh bằng lời, hoặc có kết quả. Báo cáo kết quả cải tiến chất lượng chưa có mẫu quốc gia; cột lấy theo mẫu thường dùng (kế hoạch đầu năm, điều chỉnh, đã xong, đang làm, chưa làm).",
  },
  "progress-unread": {
    finds:
      "Ô ở trang Tiến độ mà công cụ không hiểu: tình trạng không có trong danh sách, kỳ báo cáo không đọc ra kỳ nào, số tiền, mức hoàn thành hoặc ngày không đọc được; và dòng đã ghi kết quả mà để trống kỳ báo cáo.",
    rule: "Quy ước của công cụ: kết quả đã ghi thì được tính vào báo cáo và trang Theo dõi; không tính được thì phải báo, không bỏ qua trong im lặng. “9,5 tr”, “12.000.000 đồng”, “50%”, “Đã xong”, “Quý I/2025” đều đọc được.",
  },
  "reason-missing": {
    finds: "Việc chậm hoặc chưa triển khai mà không có câu nào nêu lý do trong ô, trong cột lý do hay cột ghi chú.",
    rule: "Quy ước theo tiêu đề cột của mẫu báo cáo thường dùng: “đang triển khai hoặc chậm so với kế hoạch (lý do chậm tiến độ)”, “chưa triển khai (nêu rõ lý do)”.",
  },
  "result-copies-plan": {
    finds: "Ô kết quả chép lại câu của kế hoạch, chỉ khác từ chỉ thời gian, nên không báo cáo điều gì.",
    rule: "Quy ước theo tiêu đề cột của mẫu báo cáo thường dùng: “nêu rõ chất lượng, hiệu quả công việc”.",
  },
  "result-missing": {
    finds:
      "Dòng kế hoạch mà mọi cột kết quả đều trống hoặc ghi “Không”, hoặc một việc riêng (hội thi, tập huấn, khảo sát…) không được nhắc đến trong kết quả.",
    rule: "Quy ước của công cụ: mỗi việc đã đề ra phải cho biết đã xong, đang làm hay chưa làm. Câu kết quả nói chung cho cả kế hoạch thì không bị nhắc.",
  },
  "result-without-plan": {
    finds: "Kết quả có chủ thể riêng, nói về việc mà cả kế hoạch đầu năm lẫn kế hoạch điều chỉnh của dòng không nói tới.",
    rule: "Quy ước của công cụ: báo cáo theo dõi từng tiêu chí, kết quả trả lời đúng việc đã đề ra. Câu nhận xét chung và câu nêu lý do thì không bị nhắc.",
  },
} satisfies Partial<CheckPages>;
