import { rowsFrom, type SampleCell, type SampleRow, type SampleWorkbook } from "./workbook-maker";

const titles = new Map([
  ["1.1", "Phương hướng, chiến lược xây dựng và phát triển nhà trường"],
  ["1.2", "Hội đồng trường và các hội đồng khác"],
  ["1.3", "Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường"],
  ["1.4", "Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng"],
  ["1.5", "Khối lớp và tổ chức lớp học"],
  ["1.6", "Quản lý hành chính, tài chính và tài sản"],
  ["1.7", "Quản lý cán bộ, giáo viên và nhân viên"],
  ["1.8", "Quản lý các hoạt động giáo dục"],
  ["1.9", "Thực hiện quy chế dân chủ cơ sở"],
  ["1.10", "Đảm bảo an ninh trật tự, an toàn trường học"],
  ["2.1", "Đối với hiệu trưởng, phó hiệu trưởng"],
  ["2.2", "Đối với giáo viên"],
  ["2.3", "Đối với nhân viên"],
  ["2.4", "Đối với học sinh"],
  ["3.1", "Khuôn viên, sân chơi, sân tập"],
  ["3.2", "Phòng học"],
  ["3.3", "Khối phòng phục vụ học tập và khối phòng hành chính - quản trị"],
  ["3.4", "Khu vệ sinh, hệ thống cấp thoát nước"],
  ["3.5", "Thiết bị"],
  ["3.6", "Thư viện"],
  ["4.1", "Ban đại diện cha mẹ học sinh"],
  ["4.2", "Công tác tham mưu cấp ủy đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường"],
  ["5.1", "Kế hoạch giáo dục của nhà trường"],
  ["5.2", "Thực hiện Chương trình giáo dục phổ thông cấp tiểu học"],
  ["5.3", "Thực hiện các hoạt động giáo dục khác"],
  ["5.4", "Công tác phổ cập giáo dục tiểu học"],
  ["5.5", "Kết quả giáo dục"],
]);

const standards = [
  "Tổ chức và quản lý nhà trường",
  "Cán bộ quản lý, giáo viên, nhân viên và học sinh",
  "Cơ sở vật chất và thiết bị dạy học",
  "Quan hệ giữa nhà trường, gia đình và xã hội",
  "Hoạt động giáo dục và kết quả giáo dục",
];

/** The highest level marked; 2.3 is marked at Mức 3 without Mức 2 on purpose. */
const reached = new Map([
  ["1.1", 2],
  ["1.2", 2],
  ["1.3", 3],
  ["1.4", 2],
  ["1.5", 1],
  ["1.6", 3],
  ["1.7", 2],
  ["1.8", 2],
  ["1.9", 2],
  ["1.10", 2],
  ["2.1", 3],
  ["2.2", 2],
  ["2.3", 3],
  ["2.4", 3],
  ["3.1", 2],
  ["3.2", 1],
  ["3.3", 2],
  ["3.4", 2],
  ["3.5", 2],
  ["3.6", 2],
  ["4.1", 3],
  ["4.2", 3],
  ["5.1", 2],
  ["5.2", 3],
  ["5.3", 3],
  ["5.4", 3],
  ["5.5", 2],
]);

function markRows(): SampleRow[] {
  const rows: (readonly SampleCell[])[] = [];
  let standard = 0;
  for (const [code, level] of reached) {
    if (Number(code.split(".")[0]) !== standard) {
      standard++;
      rows.push([`Tiêu chuẩn ${standard}: ${standards[standard - 1]}`, null, null, null, null]);
    }
    const marks = [1, 2, 3].map((one) => (one <= level && !(code === "2.3" && one === 2) ? "x" : null));
    rows.push([`Tiêu chí ${code}`, null, ...marks]);
  }
  return rowsFrom(5, "body", ...rows);
}

/** A criterion with its labelled lines, or the line of one that needs no action. */
function block(row: number, outline: string, code: string, lines: readonly string[] | string): SampleRow[] {
  const head = `${outline}. Tiêu chí ${code}: ${titles.get(code)}`;
  if (typeof lines === "string") return rowsFrom(row, "plain", [`${head}: ${lines}`]);
  return rowsFrom(row, "plain", [head], ...lines.map((line) => [line]));
}

/** A plan written as labelled paragraphs, the table of marks on a second sheet, a list of pupils that is no part of it. */
export const labelBlocksAndMarks: SampleWorkbook = {
  name: "tieu-hoc-doi-thong-2022",
  mistakes: [
    ["A13", "tally-contradictory", "26/27 trong khi bảng đánh dấu cho 25/27"],
    ["A14", "ratio-contradictory", "10/19 là 52,6%"],
    ["A25", "target-already-reached", "1.4 đã đạt Mức 2"],
    ["A39", "level-contradictory", "1.8 được đánh dấu Mức 2"],
    ["E19", "level-gap", "2.3 đánh dấu Mức 3 mà bỏ Mức 2"],
  ],
  sheets: [
    {
      name: "KH",
      widths: [120],
      rows: [
        ...rowsFrom(
          1,
          "plain",
          ["UBND HUYỆN AN BÌNH"],
          ["TRƯỜNG TIỂU HỌC ĐỒI THÔNG"],
          ["Số: 37/KH-THĐT"],
          ["An Bình, ngày 20 tháng 9 năm 2022"],
        ),
        ...rowsFrom(6, "title", ["KẾ HOẠCH"], ["Cải tiến chất lượng nhà trường năm học 2022-2023"]),
        ...rowsFrom(
          9,
          "plain",
          ["Căn cứ Thông tư số 17/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ Giáo dục và Đào tạo;"],
          ["I. THỰC TRẠNG"],
          ["Kết quả tự đánh giá năm học 2021-2022:"],
          ["Số lượng và tỷ lệ các tiêu chí đạt Mức 1: 27/27 (100%)"],
          ["Số lượng và tỷ lệ các tiêu chí đạt Mức 2: 26/27 (96,3%)"],
          ["Số lượng và tỷ lệ các tiêu chí đạt Mức 3: 10/19 (53,6%)"],
          ["II. NỘI DUNG VÀ GIẢI PHÁP"],
          ["1. Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"],
        ),
        ...block(17, "1.1", "1.1", [
          "Mục tiêu cần đạt: Mức 3",
          "Hạn chế cần khắc phục: Cha mẹ học sinh ít được hỏi ý kiến khi rà soát chiến lược phát triển.",
          "Giải pháp thực hiện: Phát phiếu hỏi và mở một buổi gặp chung vào đầu mỗi học kỳ, công bố phần đã tiếp thu.",
          "Người thực hiện: Hiệu trưởng, Ban đại diện cha mẹ học sinh",
          "Thời gian bắt đầu: tháng 10 năm 2022",
          "Thời gian hoàn thành: tháng 4 năm 2023",
        ]),
        ...block(24, "1.4", "1.4", [
          "Mục tiêu cần đạt: Mức 2",
          "Hạn chế cần khắc phục: Tổ văn phòng chưa có kế hoạch tuần.",
          "Giải pháp thực hiện: Tổ trưởng văn phòng lập bảng việc theo tuần, báo cáo vào sáng thứ Sáu.",
          "Người thực hiện: Tổ trưởng tổ văn phòng",
          "Thời gian bắt đầu: tháng 9 năm 2022",
          "Thời gian hoàn thành: tháng 12 năm 2022",
        ]),
        ...block(31, "1.5", "1.5", [
          "Mục tiêu cần đạt: Mức 2",
          "Hạn chế cần khắc phục: Hai lớp khối 1 có 39 học sinh, vượt sĩ số quy định.",
          "Giải pháp thực hiện: Tham mưu mở thêm một lớp 1 khi dãy phòng mới bàn giao.",
          "Người thực hiện: Hiệu trưởng",
          "Thời gian bắt đầu: tháng 9 năm 2022",
          "Thời gian hoàn thành: tháng 8 năm 2023",
        ]),
        ...block(38, "1.6", "1.6", "Đã đạt Mức 3"),
        ...block(39, "1.8", "1.8", "Đã đạt Mức 3"),
        ...rowsFrom(40, "plain", ["2. Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học"]),
        ...block(41, "2.1", "3.2", [
          "Mục tiêu cần đạt: Mức 2",
          "Hạn chế cần khắc phục: Ba phòng học dãy cũ hẹp hơn diện tích quy định.",
          "Giải pháp thực hiện: Dồn các lớp đông sang dãy mới, dùng phòng hẹp làm phòng đọc và phòng Đội.",
          "Người thực hiện: Phó hiệu trưởng",
          "Nguồn lực khác (tài chính, người phối hợp): 40 triệu đồng từ ngân sách",
          "Thời gian bắt đầu: tháng 6 năm 2023",
          "Thời gian hoàn thành: tháng 8 năm 2023",
        ]),
        ...rowsFrom(51, "plain", ["Kế hoạch này được thông qua tại cuộc họp hội đồng sư phạm./."], ["HIỆU TRƯỞNG"], ["Tạ Minh Chuyên"]),
      ],
    },
    {
      name: "TĐG",
      widths: [64, 12, 10, 10, 10],
      merges: ["A2:A4", "B2:E2", "B3:B4", "C3:E3"],
      rows: [
        ...rowsFrom(1, "title", ["BẢNG TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ"]),
        ...rowsFrom(
          2,
          "head",
          ["Tiêu chuẩn, tiêu chí", "Kết quả", null, null, null],
          [null, "Không đạt", "Đạt", null, null],
          [null, null, "Mức 1", "Mức 2", "Mức 3"],
        ),
        ...markRows(),
      ],
    },
    {
      name: "DS lớp 1A",
      widths: [6, 30, 14],
      rows: [
        ...rowsFrom(1, "head", ["STT", "Họ và tên", "Ngày sinh"]),
        ...rowsFrom(
          2,
          "body",
          [1, "Nông Gia Khiêm", { day: "2016-03-14" }],
          [2, "Vi Bảo Thư", { day: "2016-11-02" }],
          [3, "Đồng Nhật Hạ", { day: "2016-07-21" }],
        ),
      ],
    },
  ],
};
