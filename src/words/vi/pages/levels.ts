import type { CheckPages } from "../../wording";

const LEVELS = "Thông tư 17, 18, 19/2018/TT-BGDĐT, Điều 6";

export const levelsPages = {
  "target-already-reached": {
    finds:
      "Mục tiêu là mức mà bảng đánh dấu, hoặc kết quả ghi sau tên tiêu chí, cho thấy đã đạt. Nói mức tiếp theo của tiêu chí; tiêu chí không còn mức cao hơn thì nên ghi “duy trì”. Mục tiêu ghi “duy trì”, “giữ vững”, “củng cố” không bị báo.",
    rule: `${LEVELS}: các mức nối tiếp nhau, đạt mức cao là đã đạt mức thấp. Cải tiến thì hướng tới mức chưa đạt, hoặc giữ mức cao nhất.`,
  },
  "level-contradictory": {
    finds:
      "Kết quả ghi bằng lời (“Tự đánh giá: Đạt Mức 3”) khác với bảng đánh dấu mức của cùng tiêu chí. “Không đạt Mức 2” bên cạnh bảng đánh dấu Mức 1 không mâu thuẫn.",
    rule: "Công văn 5932/BGDĐT-QLCL và 5942/BGDĐT-QLCL ngày 28/12/2018: bảng tổng hợp và phần lời cùng báo một kết quả tự đánh giá. Mẫu bảng được đối chiếu qua các biểu mẫu trường học đang dùng, chưa qua toàn văn công văn.",
  },
  "level-gap": {
    finds:
      "Dòng đánh dấu một mức mà bỏ trống mức thấp hơn, hoặc đánh dấu cả “Không đạt” và một mức. Khi cả bảng chỉ đánh dấu mức cao nhất thì báo một lần.",
    rule: `${LEVELS}: chỉ đạt một mức khi các mức thấp hơn đều đạt; trong bảng tổng hợp theo mẫu, các dấu nối liền nhau từ Mức 1.`,
  },
  "level-not-in-catalogue": {
    finds:
      "Đánh dấu, ghi mục tiêu hoặc ghi kết quả ở mức mà tiêu chí ấy không có, ví dụ Mức 3 của tiêu chí 1.9. Ô để trống hoặc gạch ngang không bị báo.",
    rule: "Thông tư 17, 18, 19/2018/TT-BGDĐT, Điều 7 đến Điều 21: không phải tiêu chí nào cũng có Mức 3. Thông tư 57/2026/TT-BGDĐT: hai mức.",
  },
  "level-missing": {
    finds:
      "Kết quả chỉ ghi “Đạt”, không nói mức nào, và cũng không có bảng đánh dấu cho biết. Mỗi bảng báo một lần, ở dòng đầu tiên. Khoản của Mức 4 không bị hỏi.",
    rule: `${LEVELS}: tiêu chí được đánh giá theo mức; chỉ ghi “Đạt” thì không biết mức tiếp theo cần hướng tới.`,
  },
  "weakness-contradicts-level": {
    finds:
      "Hạn chế ghi trong kế hoạch phủ nhận một chỉ báo của mức đã đánh dấu là đạt, ví dụ “chưa có biện pháp giám sát việc thực hiện chiến lược” khi tiêu chí 1.1 đã đạt Mức 2. Hạn chế nhỏ, của một số người hoặc chỉ chưa thật tốt không bị báo.",
    rule: `${LEVELS}: đạt một mức khi mọi chỉ báo của mức ấy đều đạt. Hoặc dấu, hoặc lời cần xem lại.`,
  },
  "weakness-above-target": {
    finds:
      "Hạn chế thuộc chỉ báo của mức cao hơn mục tiêu ghi ở dòng (lỗi), hoặc cao hơn mức của phần mà dòng nằm trong (cảnh báo). Ví dụ mục tiêu Mức 2 mà hạn chế là “chưa có kế hoạch dài hạn tạo nguồn tài chính”, chỉ báo của Mức 3.",
    rule: `${LEVELS}: kế hoạch hướng tới mức có chỉ báo chưa đạt; khắc phục một chỉ báo của Mức 3 không làm tiêu chí đạt Mức 2.`,
  },
  "tally-contradictory": {
    finds:
      "Số tiêu chí đạt từng mức, mẫu số hoặc mức chung của trường ghi bằng lời khác với bảng đánh dấu hay với danh mục của thông tư, ví dụ “12/27 tiêu chí đạt Mức 3” khi chỉ 19 tiêu chí có Mức 3. Số liệu của một tiêu chuẩn và kết quả của đoàn đánh giá ngoài không đem so với bảng.",
    rule: `${LEVELS} và danh mục tiêu chí: tiểu học 27 tiêu chí, 19 có Mức 3; các thông tư khác theo danh mục của chúng. Khi bản sửa đổi có thể đã đổi số tiêu chí mà chưa đối chiếu được thì không báo.`,
  },
  "tally-label-wrong": {
    finds:
      "Dưới đề mục “Kết quả tự đánh giá” lại ghi là mức của đoàn đánh giá ngoài, hoặc ngược lại. Mỗi kết quả đứng dưới đúng đề mục thì không bị báo.",
    rule: "Công văn 5932/BGDĐT-QLCL và 5942/BGDĐT-QLCL ngày 28/12/2018: tự đánh giá và đánh giá ngoài là hai kết quả của hai chủ thể.",
  },
  "tally-at-risk": {
    finds:
      "Nếu các hạn chế đã ghi là đúng thì số tiêu chí đạt mức sẽ giảm: nói số hiện nay, số khi ấy và tiêu chí nào. Báo một lần cho cả tệp, ở câu nêu số liệu hoặc ở bảng đánh dấu.",
    rule: `${LEVELS}: đạt một mức khi mọi chỉ báo của mức ấy đều đạt. Đây là lời nhắc trước khi đoàn đánh giá ngoài hỏi, không phải kết luận.`,
  },
} satisfies Partial<CheckPages>;
