import { rowsFrom, type SampleWorkbook } from "./workbook-maker";

/** Pasted from a PDF: the header stayed on the page before, rows are cut where a page ended. */
export const headlessPageBreaks: SampleWorkbook = {
  name: "tieu-hoc-song-lam-2021",
  mistakes: [
    "Bảng không có hàng tiêu đề",
    "Hàng 10 và 15 là phần cuối của hàng trên, bị ngắt trang cắt đôi",
    "E12: thiếu người thực hiện",
    "G13: “0đ” cho việc mua sắm",
    "B14: 5.2 đứng dưới Tiêu chuẩn 3",
  ],
  sheets: [
    {
      name: "Table 1",
      widths: [5, 14, 38, 44, 22, 22, 20, 10],
      merges: ["A7:H7", "B8:H8", "B11:H11", "A16:H16"],
      rows: [
        ...rowsFrom(1, "plain",
          ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC Năm học 2021 – 2022 CỦA TRƯỜNG TIỂU HỌC SÔNG LAM"],
          ["I. CĂN CỨ XÂY DỰNG KẾ HOẠCH"],
          ["- Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ Giáo dục và Đào tạo;"],
          ["- Kết quả tự đánh giá năm học 2020 – 2021 của nhà trường."],
          ["II. NỘI DUNG KẾ HOẠCH"],
        ),
        ...rowsFrom(7, "section", ["MỨC 1, 2, 3"], [1, "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"]),
        ...rowsFrom(9, "body",
          [null, "Tiêu chí 1.8", "Lịch dự giờ đột xuất chưa được thông báo kết quả kịp thời nên giáo viên chậm", "Phó hiệu trưởng gửi phiếu nhận xét ngay trong ngày, cuối tuần tổng hợp các điểm", "Phó hiệu trưởng, tổ trưởng chuyên môn", "Tháng 9/2021 đến tháng 5/2022", "0đ", "Không"],
          [null, null, "rút kinh nghiệm cho bài sau.", "chung để trao đổi ở buổi họp tổ kế tiếp.", null, null, null, null],
        ),
        ...rowsFrom(11, "section", [2, "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học"]),
        ...rowsFrom(12, "body",
          [null, "Tiêu chí 3.1", "Sân sau đọng nước khi mưa lớn, học sinh không có chỗ chơi.", "Nâng nền sân sau thêm một lớp gạch thấm nước, khơi rãnh dọc tường rào.", null, "Tháng 7/2022 đến tháng 8/2022", "Theo dự toán được duyệt", "Không"],
          [null, "Tiêu chí 3.5", "Bộ đồ dùng dạy hình học khối 3 đã mất nhiều chi tiết.", "Mua bổ sung năm bộ đồ dùng hình học và bàn giao cho từng lớp ký nhận.", "Nhân viên thiết bị", "Tháng 10/2021", "0đ", "Không"],
          [null, "Tiêu chí 5.2", "Học sinh tiếp thu chậm môn Tiếng Việt chưa có giờ kèm riêng, nên vốn từ", "Giáo viên chủ nhiệm dành hai buổi chiều mỗi tuần kèm nhóm nhỏ, ghi nhật ký tiến", "Giáo viên chủ nhiệm", "Tháng 9/2021 đến tháng 5/2022", "0đ", "Không"],
          [null, null, "của các em tăng chậm.", "bộ cho từng em và gửi gia đình cùng theo dõi.", null, null, null, null],
        ),
        ...rowsFrom(16, "section", ["MỨC 4"]),
        ...rowsFrom(17, "body", [null, "Tiêu chí 1", "Không có"], [null, "Tiêu chí 3"]),
        ...rowsFrom(20, "plain",
          ["III. TỔ CHỨC THỰC HIỆN"],
          ["- Hiệu trưởng phân công từng thành viên và xem lại tiến độ vào tuần cuối mỗi tháng."],
          ["HIỆU TRƯỞNG Lương Văn Bằng"],
        ),
      ],
    },
  ],
};
