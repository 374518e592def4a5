/** What differs between the schools that are walked through three quarters. */
export interface School {
  readonly name: string;
  /** Three quarters, and the day on which each is closed. */
  readonly periods: readonly [string, string, string];
  readonly days: readonly [string, string, string];
  /** On the report: the column of the grid where results stand, the one where she notes, and a text of a row of the grid. */
  readonly grid: { readonly result: number; readonly note: number; readonly row: string };
  /** How the document itself is changed before the second quarter and before the third. */
  readonly changes: readonly [DocumentChange, DocumentChange];
}

export interface DocumentChange {
  readonly sheet: string;
  /** A deadline, in the row that holds the text. */
  readonly deadline: { readonly row: string; readonly column: number; readonly value: string | number };
  /** Actions that come in above others: at which row, and its cells. */
  readonly actions: readonly { readonly at: number; readonly cells: Readonly<Record<string, string | number>> }[];
}

export const schools: readonly School[] = [
  {
    name: "tieu-hoc-hoa-sen-2024",
    periods: ["2024-Q4", "2025-Q1", "2025-Q2"],
    days: ["2024-12-27", "2025-03-28", "2025-06-27"],
    grid: { result: 5, note: 8, row: "Tiêu chí 1.10" },
    changes: [
      {
        sheet: "KH cải tiến 2024-2025",
        deadline: { row: "Tiêu chí 3.6: Thư viện", column: 6, value: "Tháng 2/2025" },
        actions: [
          {
            at: 18,
            cells: {
              A: 0,
              B: "Tiêu chí 1.4: Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng",
              C: "Tổ văn phòng chưa có lịch họp riêng.",
              D: "Họp tổ văn phòng vào thứ Hai đầu tháng, có biên bản.",
              E: "Phó hiệu trưởng",
              F: "Tháng 12/2024 đến tháng 5/2025",
              G: 1,
            },
          },
        ],
      },
      {
        sheet: "KH cải tiến 2024-2025",
        deadline: { row: "Tiêu chí 1.10", column: 6, value: "Tháng 4/2025" },
        actions: [],
      },
    ],
  },
  {
    name: "mam-non-hoa-mai-2024",
    periods: ["2024-Q4", "2025-Q1", "2025-Q2"],
    days: ["2024-12-28", "2025-03-31", "2025-06-30"],
    grid: { result: 5, note: 8, row: "Tiêu chí 3.4" },
    changes: [
      {
        sheet: "KH 24-25",
        deadline: { row: "3.4 Khối phòng tổ chức ăn", column: 8, value: 45838 },
        actions: [
          {
            at: 8,
            cells: {
              A: 0,
              B: "1.5 Tổ chức nhóm trẻ và lớp mẫu giáo",
              C: "Sổ bàn giao trẻ cuối ngày chưa thống nhất.",
              D: "Mức 3",
              E: "Dùng chung một mẫu sổ, tổ trưởng xem mỗi chiều thứ Sáu.",
              F: "Tổ trưởng tổ nhà trẻ",
              G: 45658,
              H: 45777,
              I: 1_200_000,
            },
          },
        ],
      },
      { sheet: "KH 24-25", deadline: { row: "1.8 Quản lý các hoạt động giáo dục", column: 8, value: 45835 }, actions: [] },
    ],
  },
  {
    name: "thcs-ben-ngu-2026",
    periods: ["2026-Q4", "2027-Q1", "2027-Q2"],
    days: ["2026-12-28", "2027-03-31", "2027-06-30"],
    grid: { result: 10, note: 9, row: "Thông lối thoát hiểm dãy B" },
    changes: [
      {
        sheet: "Biểu 2",
        deadline: { row: "Thông lối thoát hiểm dãy B", column: 6, value: "11/2026 - 3/2027" },
        actions: [
          {
            at: 17,
            cells: {
              A: 6,
              B: "Giáo viên cùng xem lại học liệu đã soạn",
              C: "Mỗi tổ có kho học liệu chung",
              D: "Mỗi tháng tổ chọn ba bài, sửa rồi đưa lên kho dùng chung",
              E: "Số học liệu trong kho",
              F: "1/2027 - 5/2027",
              G: "Tổ trưởng chuyên môn",
              H: "Không",
              I: "MC.2.2.05",
              J: "Chưa hoàn thành",
            },
          },
          {
            at: 8,
            cells: {
              A: 6,
              B: "Tiêu chuẩn 2",
              C: "Tiêu chí 2.2",
              D: "Học liệu của các tổ để rời trên máy từng người.",
              E: "Người dạy sau không tìm được bài của người dạy trước.",
              F: "Chưa có kho chung.",
            },
          },
        ],
      },
      { sheet: "Biểu 2", deadline: { row: "Trao đổi với gia đình học sinh", column: 6, value: "Đến tháng 4/2027" }, actions: [] },
    ],
  },
];
