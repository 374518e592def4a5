import type { CheckPages } from "../../wording";

export const numbersPages = {
  "ratio-contradictory": {
    finds:
      "Phần trăm không khớp với phân số đứng cạnh (“24/27 …, tỷ lệ 90%”), hoặc với hai cột của bảng mà các dòng khác lấy làm tử số, mẫu số. Phân biệt cắt bớt chữ số với tính sai. Ngày tháng, số văn bản, mức tăng giảm và bộ tỷ lệ được dồn cho đủ 100% không bị báo.",
    rule: "Quy tắc của công cụ: tỷ lệ bằng phân số, làm tròn ở số chữ số đã viết, từ 5 trở lên thì làm tròn lên.",
  },
  "sum-contradictory": {
    finds:
      "Các phần không cộng thành tổng: “36, trong đó: 3 … 28 … 4”, danh sách gạch đầu dòng, dòng tổng của bảng, các tỷ lệ vượt 100%. Các phần chồng lên nhau (nữ, đảng viên) hoặc chưa kể hết thì không bị báo.",
    rule: "Quy tắc của công cụ: các phần không chồng lên nhau và đã kể hết thì cộng lại bằng tổng.",
  },
  "figure-contradictory": {
    finds:
      "Số học sinh, số lớp, số giáo viên, nhân viên của trường ghi hai số khác nhau trong một văn bản; mẫu số của tỷ lệ không bằng số đã nêu. Số của một khối, một điểm trường, năm học khác hoặc mục tiêu không đem so.",
    rule: "Quy tắc của công cụ: trong một văn bản và một năm học, mỗi đối tượng có một số. Lấy bảng quy mô làm gốc, nếu không có thì lấy câu nêu số đầu tiên.",
  },
  "limit-exceeded": {
    finds:
      "Sĩ số lớp hoặc số lớp vượt mức quy định, tính từ bảng quy mô hay đọc trong câu. Câu nhắc lại quy định, mục tiêu giảm sĩ số và hạn chế đã tự nêu là vượt quy định không bị báo.",
    rule: "Sĩ số: Thông tư 28/2020/TT-BGDĐT, Điều 16 (tiểu học 35); Thông tư 32/2020/TT-BGDĐT, Điều 16 (trung học 45); Thông tư 52/2020/TT-BGDĐT, Điều 15 (mầm non theo độ tuổi). Số lớp: chỉ báo của tiêu chí 1.5 (tiểu học 30, trung học 45, mầm non 20).",
  },
  "goal-contradictory": {
    finds:
      "Hai chỉ tiêu của cùng một việc trong một năm học không thể cùng đạt; mục tiêu về trình độ đào tạo giảm theo năm hoặc thấp hơn số hiện có. Chỉ tiêu khác cấp, khác đối tượng, khác năm không đem so.",
    rule: "Quy tắc của công cụ: một việc có một chỉ tiêu trong một năm học; người đã có trình độ thì không mất đi khi đặt mục tiêu.",
  },
  "goal-unmeasurable": {
    finds:
      "Chỉ tiêu vừa là một khoảng vừa là một ngưỡng, như “2 đến 5 giải trở lên”, “ít nhất 95-97%”: không biết bao nhiêu là đạt. Một ngưỡng hoặc một khoảng đứng riêng không bị báo.",
    rule: "Quy tắc của công cụ: chỉ tiêu phải đo được, nên có một ngưỡng hoặc một khoảng. Biểu 2, Phụ lục V của Thông tư 57/2026/TT-BGDĐT cũng có cột “Chỉ số đánh giá kết quả”.",
  },
  "budget-unit-in-cell": {
    finds:
      "Số tiền viết kèm đơn vị (“12 tr”) trong cột mà tiêu đề đã ghi “triệu đồng”; cột không có tiêu đề mà số tiền là chữ thì báo một lần. Ô chỉ có số tiền được đề nghị đổi thành số; ô có thêm nguồn tiền thì không, để không mất chữ.",
    rule: "Quy tắc của công cụ: cột tiền đã ghi đơn vị thì ô chứa số để cộng được; nguồn tiền có cột riêng.",
  },
  "budget-malformed": {
    finds:
      "Số tiền không đọc được (“1O0 tr”, chữ O thay số 0) hoặc đọc được hai cách: một khoảng (“10-15 triệu”), “1.500 triệu”. Ô ghi “Không” hay “Theo dự toán được duyệt” không bị báo.",
    rule: "Quy tắc của công cụ: một số tiền chỉ có một cách đọc; dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ.",
  },
  "budget-contradictory": {
    finds:
      "Mua sắm, lắp đặt, sửa chữa mà kinh phí ghi 0 đồng; vận động tài trợ mà nguồn lực ghi “Không”. Việc đề nghị cấp trên làm, tự làm đồ dùng, “trang bị kiến thức” không bị báo; ô kinh phí ghi “Không” cũng vậy.",
    rule: "Quy tắc của công cụ: mua, xây, sửa thì tốn tiền; đã vận động ai thì nêu ở nguồn lực.",
  },
  "budget-total-missing": {
    finds: "Cột kinh phí có từ hai khoản tiền mà không có dòng cộng và phần lời cũng không nêu tổng. Công cụ nói luôn tổng là bao nhiêu.",
    rule: "Quy tắc của công cụ: kế hoạch có kinh phí thì nêu tổng, để người duyệt biết cần bao nhiêu.",
  },
  "budget-total-wrong": {
    finds:
      "Dòng cộng của cột kinh phí, hoặc tổng nêu trong phần lời, không bằng tổng các dòng. Khi còn một số tiền đọc được hai cách thì chưa xét.",
    rule: "Quy tắc của công cụ: tổng bằng các dòng cộng lại; dòng không ghi số tiền tính là không.",
  },
} satisfies Partial<CheckPages>;
