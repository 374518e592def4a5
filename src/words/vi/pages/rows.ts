import type { CheckPages } from "../../wording";

const SHEET =
  "Công văn 5932/BGDĐT-QLCL (phổ thông) và 5942/BGDĐT-QLCL (mầm non) ngày 28/12/2018, Phiếu đánh giá tiêu chí, mục 4 “Kế hoạch cải tiến chất lượng”";
/** Không mở được toàn văn hai công văn; nội dung mẫu lấy từ các biểu mẫu và phần mềm đang dùng theo công văn. */
const SEEN = "Nội dung mẫu được đối chiếu qua các biểu mẫu trường học đang dùng, chưa qua toàn văn công văn.";

export const rowsPages = {
  "header-missing": {
    finds:
      "Bảng kế hoạch hoặc báo cáo không có dòng tiêu đề, nên phải đoán từng cột ghi gì từ chính nội dung các ô. Bảng được viết theo kiểu “Hạn chế: …”, “Giải pháp: …” dưới từng tiêu chí không cần dòng tiêu đề.",
    rule: "Quy tắc của công cụ: dòng đầu của bảng nói mỗi cột ghi gì, để người đọc và máy cùng hiểu một cách.",
  },
  "header-ambiguous": {
    finds:
      "Hai cột cùng được hiểu là một nội dung (“Thời gian” và “Thời hạn”), hoặc một cột có tiêu đề không khớp với nội dung nào của kế hoạch. Cột số thứ tự, minh chứng, ghi chú được phép có nhiều.",
    rule: "Quy tắc của công cụ: mỗi cột ghi một nội dung; cột không rõ nghĩa thì không đưa vào bảng tổng hợp được.",
  },
  "criterion-missing": {
    finds:
      "Dòng có nội dung mà không ghi thuộc tiêu chí nào, và phía trên cũng không có tiêu chí để hiểu theo. Bảng không có dòng nào ghi tiêu chí thì báo một lần. Việc thứ hai đứng ngay dưới một tiêu chí không bị báo; kế hoạch theo Thông tư 57/2026 cũng vậy.",
    rule: `${SHEET}: kế hoạch được lập cho từng tiêu chí. Biểu 2, Phụ lục V của Thông tư 57/2026/TT-BGDĐT lập theo vấn đề nên không hỏi. ${SEEN}`,
  },
  "criterion-malformed": {
    finds:
      "Mã tiêu chí viết không đúng dạng: mất dấu chấm (“Tiêu chí 14”), dùng dấu phẩy, bị Excel đổi thành ngày tháng, hoặc số 1.10 chỉ còn 1.1. Công cụ nói đang hiểu là mã nào và đề nghị cách sửa; người dùng quyết định.",
    rule: "Thông tư 17, 18, 19/2018/TT-BGDĐT và 57/2026/TT-BGDĐT: tiêu chí được gọi bằng số tiêu chuẩn, dấu chấm và số của tiêu chí.",
  },
  "criterion-unknown": {
    finds:
      "Mã đúng dạng nhưng thông tư của kế hoạch không có, như Tiêu chí 3.7, hoặc Tiêu chí 2.4 ở trường mầm non. Nếu thông tư khác có mã ấy thì nói rõ. Tiêu chuẩn có thể đã được sửa đổi mà chưa đối chiếu được thì không báo.",
    rule: "Danh mục tiêu chuẩn, tiêu chí của Thông tư 17, 18, 19/2018/TT-BGDĐT (Điều 7 đến Điều 22) và Thông tư 57/2026/TT-BGDĐT.",
  },
  "criterion-misplaced": {
    finds:
      "Tiêu chí đứng dưới tiêu đề của tiêu chuẩn khác; phần ghi sau mã nói tiêu chuẩn khác với mã; tiêu chí có số tiêu chuẩn nằm trong phần Mức 4 hoặc khoản của Mức 4 nằm ngoài phần ấy. Khi cả phần đều lệch thì chỉ báo tiêu đề.",
    rule: "Thông tư 17, 18, 19/2018/TT-BGDĐT: số đứng trước dấu chấm là số tiêu chuẩn; các khoản của Mức 4 nằm riêng ở Điều 22.",
  },
  "criterion-duplicate": {
    finds:
      "Cùng một việc ghi hai lần dưới một tiêu chí; một tiêu chí nằm ở hai chỗ cách nhau trong cùng một phần; hai dòng cho một tiêu chí trong bảng đánh dấu mức. Nhiều việc khác nhau đứng liền nhau, tiêu chí nhắc lại ở phần của mức khác và bảng xếp theo ngày hay theo người không bị báo.",
    rule: "Quy tắc của công cụ: mỗi việc ghi một lần, các việc của một tiêu chí ở cạnh nhau, để không giao việc, tính kinh phí và báo cáo trùng.",
  },
  "criterion-absent": {
    finds:
      "Bảng liệt kê lần lượt các tiêu chí mà bị ngắt quãng (từ bốn phần năm số tiêu chí trở lên có mặt và chỉ thiếu một vài chỗ): thường là mất một trang. Ngoài ra, tiêu chí khiến trường chưa đạt mức tiếp theo mà kế hoạch không nói đến (cảnh báo). Kế hoạch chỉ chọn một số tiêu chí không bị báo.",
    rule: "Quy tắc của công cụ: bảng liệt kê đủ các tiêu chí thì phải đủ; muốn đạt mức tiếp theo thì mọi tiêu chí có mức ấy đều phải đạt (Thông tư 17, 18, 19/2018/TT-BGDĐT, Điều 6).",
  },
  "title-wrong": {
    finds:
      "Tên ghi sau mã không phải tên của tiêu chí hay tiêu chuẩn ấy; tiêu chuẩn chưa ghi tên trong khi các tiêu chuẩn khác của bảng đều có. Tên viết gọn, viết thêm hoặc đổi vài chữ mà còn nhận ra được thì không bị báo.",
    rule: "Tên các tiêu chuẩn, tiêu chí trong Thông tư 17, 18, 19/2018/TT-BGDĐT và 57/2026/TT-BGDĐT.",
  },
  "title-of-other-circular": {
    finds:
      "Tên tiêu chí, tiêu chuẩn lấy từ thông tư của loại trường khác, ví dụ trường mầm non ghi “Ban đại diện cha mẹ học sinh”. Tên chung của các thông tư không bị báo.",
    rule: "Thông tư 17/2018 (tiểu học), 18/2018 (trung học, nhiều cấp học), 19/2018 (mầm non) và 57/2026/TT-BGDĐT: mỗi loại trường có bộ tiêu chí riêng.",
  },
  "row-split": {
    finds:
      "Dòng của bảng bị ngắt trang cắt làm hai, hoặc câu trong phần lời bị cắt thành hai dòng. Hai phần của một dòng đã được đọc chung, nên đây chỉ là ghi nhận. Việc khác viết trọn câu, danh sách có chữ cái và tên văn bản nhiều dòng không bị báo.",
    rule: "Quy tắc của công cụ: một việc là một dòng; để tách rời thì lọc, sắp xếp và đếm trong Excel sẽ sai.",
  },
  "text-truncated": {
    finds:
      "Nội dung dừng giữa câu (kết thúc bằng “và”, “các”, dấu phẩy …), bắt đầu từ giữa câu, hoặc dòng bị mất phần đầu. Câu không có dấu chấm nhưng trọn ý và từ ghép như “công việc”, “chuyển đổi số” không bị báo.",
    rule: "Quy tắc của công cụ: nội dung phải trọn câu thì người thực hiện mới biết việc phải làm; câu cụt thường do mất chữ khi sao chép.",
  },
  "self-assessment-missing": {
    finds:
      "Tiêu chí không có kết quả tự đánh giá trong bảng mà các dòng khác đều có, dù kết quả nằm ở cột riêng hay ghi sau tên tiêu chí. Khoản của Mức 4 và việc thứ hai của một tiêu chí không bị hỏi.",
    rule: `Công văn 5932/BGDĐT-QLCL và 5942/BGDĐT-QLCL ngày 28/12/2018, Phiếu đánh giá tiêu chí, mục 5 “Tự đánh giá”. ${SEEN}`,
  },
  "period-missing": {
    finds:
      "Ô thời gian bỏ trống trong bảng mà ít nhất một nửa số dòng có ghi (từ ba phần tư trở lên là lỗi). Ô gộp, việc thứ hai dùng chung ô của dòng trên và bảng ít khi ghi thời gian không bị báo.",
    rule: `${SHEET}: có thời gian bắt đầu và kết thúc. ${SEEN}`,
  },
  "owner-missing": {
    finds:
      "Ô người thực hiện bỏ trống trong bảng mà ít nhất một nửa số dòng có ghi (từ ba phần tư trở lên là lỗi). Dòng có người phối hợp, ô gộp và việc thứ hai dùng chung ô của dòng trên không bị báo.",
    rule: `${SHEET}: có người hoặc bộ phận thực hiện. ${SEEN}`,
  },
  "resources-missing": {
    finds:
      "Ô điều kiện, nguồn lực bỏ trống trong bảng mà ít nhất một nửa số dòng có ghi (từ ba phần tư trở lên là lỗi). Ô ghi “Không” đã là câu trả lời.",
    rule: `${SHEET}: có điều kiện, nguồn lực thực hiện. ${SEEN}`,
  },
  "budget-missing": {
    finds:
      "Ô kinh phí bỏ trống trong bảng mà ít nhất ba phần tư số dòng có ghi. Ghi 0, ghi “Không” hoặc đã nêu nguồn kinh phí thì không bị báo; bảng để trống nhiều ô kinh phí cũng vậy.",
    rule: `${SHEET}: có kinh phí. Ô trống không cho biết là không cần tiền hay chưa dự toán, nên chỉ cảnh báo. ${SEEN}`,
  },
  "weakness-missing": {
    finds:
      "Ô hạn chế bỏ trống trong bảng mà ít nhất một nửa số dòng có ghi (từ ba phần tư trở lên là lỗi). Nhiều giải pháp cho một hạn chế không bị báo.",
    rule: `${SHEET}: giải pháp khắc phục điểm yếu đã nêu ở mục 3 của phiếu. ${SEEN}`,
  },
  "solution-missing": {
    finds:
      "Ô giải pháp, công việc bỏ trống trong bảng mà ít nhất một nửa số dòng có ghi (từ ba phần tư trở lên là lỗi). Một giải pháp ghi chung cho hai hạn chế của một tiêu chí không bị báo.",
    rule: `${SHEET}: có biện pháp, giải pháp cụ thể; Biểu 2, Phụ lục V của Thông tư 57/2026/TT-BGDĐT có cột “Hoạt động/giải pháp”. ${SEEN}`,
  },
  "row-empty": {
    finds:
      "Dòng chỉ có mã tiêu chí, chưa có nội dung nào, hoặc chỉ ghi “Không”. Bảng gần như để trống thì báo một lần. Tiêu chí đã ghi kết quả đạt và không cần cải tiến không bị báo.",
    rule: `${SHEET}: giải pháp, người thực hiện, thời gian. ${SEEN}`,
  },
  "section-missing": {
    finds:
      "Văn bản có tên loại mà thiếu số, ngày, tên trường, Quốc hiệu; văn bản đã có lời kết mà không có người ký, nơi nhận; báo cáo bỏ qua một tiêu chuẩn hay một mức của kế hoạch. Bảng đứng riêng, không có tên văn bản, không bị hỏi phần đầu.",
    rule: "Nghị định 30/2020/NĐ-CP, Điều 8: các thành phần thể thức bắt buộc. Về báo cáo: quy tắc của công cụ, báo cáo nói đủ các phần của kế hoạch; chưa có mẫu báo cáo chung toàn quốc.",
  },
} satisfies Partial<CheckPages>;
