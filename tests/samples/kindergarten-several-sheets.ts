import { rowsFrom, type SampleCell, type SampleRow, type SampleWorkbook } from "./workbook-maker";

/** Highest level marked; 0 is "Không đạt". 1.2 and 3.6 are marked at a level they do not have. */
const reached: readonly (readonly [string, string, number])[] = [
  ["1.1", "Phương hướng, chiến lược xây dựng và phát triển nhà trường", 2],
  ["1.2", "Hội đồng trường và các hội đồng khác", 3],
  ["1.3", "Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường", 3],
  ["1.4", "Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng", 3],
  ["1.5", "Tổ chức nhóm trẻ và lớp mẫu giáo", 2],
  ["1.6", "Quản lý hành chính, tài chính và tài sản", 2],
  ["1.7", "Quản lý cán bộ, giáo viên và nhân viên", 2],
  ["1.8", "Quản lý các hoạt động giáo dục", 2],
  ["1.9", "Thực hiện quy chế dân chủ cơ sở", 2],
  ["1.10", "Đảm bảo an ninh trật tự, an toàn trường học", 2],
  ["2.1", "Đối với hiệu trưởng, phó hiệu trưởng", 3],
  ["2.2", "Đối với giáo viên", 2],
  ["2.3", "Đối với nhân viên", 2],
  ["3.1", "Diện tích, khuôn viên và sân vườn", 2],
  ["3.2", "Khối phòng nhóm trẻ, lớp mẫu giáo và khối phòng phục vụ học tập", 1],
  ["3.3", "Khối phòng hành chính - quản trị", 2],
  ["3.4", "Khối phòng tổ chức ăn", 0],
  ["3.5", "Thiết bị, đồ dùng, đồ chơi", 2],
  ["3.6", "Khu vệ sinh, hệ thống cấp thoát nước", 2],
  ["4.1", "Ban đại diện cha mẹ trẻ", 3],
  ["4.2", "Công tác tham mưu cấp ủy đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường", 3],
  ["5.1", "Thực hiện Chương trình giáo dục mầm non", 2],
  ["5.2", "Tổ chức hoạt động nuôi dưỡng, chăm sóc và giáo dục trẻ", 3],
  ["5.3", "Kết quả nuôi dưỡng và chăm sóc sức khỏe", 2],
  ["5.4", "Kết quả giáo dục", 3],
];

function markRows(): SampleRow[] {
  const lines = reached.map(([code, title, level], i): SampleCell[] => [
    i + 1,
    // Typed as a number on purpose: 1.10 loses its last zero.
    code === "1.10" ? 1.1 : code,
    title,
    level === 0 ? "X" : null,
    ...[1, 2, 3].map((one) => (one <= level ? "X" : null)),
  ]);
  return rowsFrom(6, "body", ...lines);
}

/** A kindergarten: the marks on one sheet, the plan on another, staff on a third, an old plan on a hidden fourth. */
export const kindergartenSeveralSheets: SampleWorkbook = {
  name: "mam-non-hoa-mai-2024",
  mistakes: [
    ["G7", "level-not-in-catalogue", "1.2 không có Mức 3"],
    ["D9", "target-already-reached", "1.8 đã đạt Mức 2"],
    ["B11", "title-wrong", "tên tiêu chí của trường tiểu học"],
    ["H11", "period-reversed", "kết thúc trước khi bắt đầu"],
    ["I12", "budget-total-wrong", "tổng không bằng các khoản cộng lại"],
  ],
  sheets: [
    {
      name: "Tự đánh giá",
      widths: [6, 10, 60, 12, 10, 10, 10],
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4"],
      rows: [
        ...rowsFrom(1, "plain", ["PHÒNG GDĐT HUYỆN LONG SƠN"], ["TRƯỜNG MẦM NON HOA MAI"]),
        ...rowsFrom(3, "title", ["TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ NĂM HỌC 2023-2024"]),
        ...rowsFrom(
          4,
          "head",
          ["STT", "Mã TC", "Tên tiêu chí", "Không đạt", "Đạt", null, null],
          [null, null, null, null, "Mức 1", "Mức 2", "Mức 3"],
        ),
        ...markRows(),
      ],
    },
    {
      name: "KH 24-25",
      widths: [5, 34, 36, 16, 40, 24, 14, 14, 16],
      rows: [
        ...rowsFrom(
          1,
          "plain",
          ["TRƯỜNG MẦM NON HOA MAI"],
          ["Số: 19/KH-MNHM"],
          ["Long Sơn, ngày 16 tháng 9 năm 2024"],
          [
            "Căn cứ Thông tư số 19/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường mầm non;",
          ],
        ),
        ...rowsFrom(5, "title", ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025"]),
        ...rowsFrom(7, "head", [
          "TT",
          "Tiêu chí",
          "Tồn tại, hạn chế",
          "Mục tiêu",
          "Giải pháp",
          "Người chủ trì",
          "Từ ngày",
          "Đến ngày",
          "Kinh phí (đồng)",
        ]),
        ...rowsFrom(
          8,
          "body",
          [
            1,
            "1.5 Tổ chức nhóm trẻ và lớp mẫu giáo",
            "Lớp nhà trẻ có 27 cháu, đông hơn quy định.",
            "Mức 3",
            "Tách thành hai nhóm khi phòng số 9 sửa xong.",
            "Hiệu trưởng",
            { day: "2024-09-16" },
            { day: "2024-12-31" },
            0,
          ],
          [
            2,
            "1.8 Quản lý các hoạt động giáo dục",
            "Sổ theo dõi trẻ của hai lớp Chồi ghi chưa đều.",
            "Mức 2",
            "Phó hiệu trưởng xem sổ vào thứ Sáu tuần thứ hai hằng tháng.",
            "PHT chuyên môn",
            { day: "2024-10-01" },
            { day: "2025-05-31" },
            0,
          ],
          [
            3,
            "3.4 Khối phòng tổ chức ăn",
            "Bếp chưa tách lối nhận thực phẩm sống và chia thức ăn chín.",
            "Mức 1",
            "Làm vách ngăn, đổi cửa nhận hàng sang phía sân sau, lắp thêm quạt hút.",
            "Hiệu trưởng, kế toán",
            { day: "2024-10-15" },
            { day: "2025-03-31" },
            85000000,
          ],
          [
            4,
            "3.5 Thư viện",
            "Góc xây dựng ở ba lớp thiếu khối gỗ cỡ lớn.",
            "Mức 3",
            "Mua ba bộ khối gỗ, các cô cùng phụ huynh đóng thêm kệ thấp.",
            "Tổ trưởng tổ mẫu giáo",
            { day: "2025-01-06" },
            { day: "2024-11-30" },
            12600000,
          ],
          ["Cộng", null, null, null, null, null, null, null, 96600000],
        ),
        ...rowsFrom(14, "plain", [null, null, null, null, null, "HIỆU TRƯỞNG"], [], [null, null, null, null, null, "Triệu Kim Oanh"]),
      ],
    },
    {
      name: "DS giáo viên",
      widths: [6, 26, 18, 14],
      rows: [
        ...rowsFrom(1, "head", ["STT", "Họ và tên", "Chức vụ", "Năm vào ngành"]),
        ...rowsFrom(
          2,
          "body",
          [1, "Triệu Kim Oanh", "Hiệu trưởng", 1999],
          [2, "Mạc Hồng Diễm", "Phó hiệu trưởng", 2006],
          [3, "Khúc Thùy Vân", "Giáo viên", 2015],
        ),
      ],
    },
    {
      name: "KH cũ",
      widths: [20, 40],
      isHidden: true,
      rows: [...rowsFrom(1, "plain", ["Bản nháp năm trước, không dùng nữa."])],
    },
  ],
};
