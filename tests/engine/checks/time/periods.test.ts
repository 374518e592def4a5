import { periodMalformed } from "../../../../src/engine/checks/time/period-malformed";
import { periodOutsidePlanYear } from "../../../../src/engine/checks/time/period-outside-plan-year";
import { periodReversed } from "../../../../src/engine/checks/time/period-reversed";
import { periodStale } from "../../../../src/engine/checks/time/period-stale";
import { foundIn, marks, type SmallBook } from "../prose/small-book";

const CHECKS = [periodMalformed, periodOutsidePlanYear, periodReversed, periodStale] as const;

/** Every finding of the four, with its code: one mistake must give one. */
const all = (small: SmallBook) =>
  CHECKS.flatMap((check) =>
    foundIn<never>(check as never, small).map(
      (found: { fragment: string | null; severity?: string }) =>
        `${check.code} ${found.fragment ?? "∅"}${found.severity === undefined || found.severity === check.severity ? "" : ` [${found.severity}]`}`,
    ),
  );

const timed = (...periods: string[]) => ({ plan: periods.map((period) => ({ criterion: "1.1", period })) });

describe("the time of a row in the plan of 2024-2025", () => {
  it.each([
    ["2023-2024", "period-stale 2023-2024"],
    ["Năm học 2023-2024", "period-stale Năm học 2023-2024"],
    ["Tháng 9/2023 đến tháng 5/2024", "period-stale Tháng 9/2023 đến tháng 5/2024"],
    ["2023", "period-stale 2023"],
    ["2026", "period-outside-plan-year 2026 [warning]"],
    ["Giai đoạn 2025-2030", "period-outside-plan-year Giai đoạn 2025-2030 [warning]"],
    ["Năm học 2025-2026", "period-outside-plan-year Năm học 2025-2026 [warning]"],
    ["Tháng 9/2024 đến tháng 5/2026", "period-outside-plan-year Tháng 9/2024 đến tháng 5/2026 [warning]"],
    ["12/2025", "period-outside-plan-year 12/2025 [warning]"],
    ["Tháng 3/2024 đến tháng 5/2025", "period-outside-plan-year Tháng 3/2024 đến tháng 5/2025"],
    ["Từ tháng 02 năm 2024", "period-outside-plan-year Từ tháng 02 năm 2024"],
    ["Tháng 5/2025 đến tháng 9/2024", "period-reversed Tháng 5/2025 đến tháng 9/2024"],
    ["Năm học 2-24- 2025", "period-malformed Năm học 2-24- 2025"],
    ["Năm học 2024", "period-malformed Năm học 2024"],
    ["Năm học 2024-2026", "period-malformed Năm học 2024-2026"],
    ["31/02/2025", "period-malformed 31/02/2025"],
    ["Dịp 22/12, 30/4, 27/7", "period-malformed 22/12, 30/4, 27/7 [warning]"],
  ])("%s", (period, mark) => {
    expect(all(timed(period))).toEqual([mark]);
  });

  it.each([
    "Năm học 2024- 2025",
    "2024 – 2025",
    "Năm học 2024-25",
    "2025",
    "2024",
    "6/2025",
    "01/2025",
    "Tháng 8/2024 đến tháng 5/2025",
    "Từ năm học 2024-2025",
    "Từ năm học 2022-2023 và các năm tiếp theo",
    "Năm học 2024-2025 và các năm học tiếp theo",
    "Giai đoạn 2020-2025",
    "Giai đoạn 2025-2030 và những năm tiếp theo",
    "Các năm học tiếp theo",
    "Hằng năm",
    "Dịp 20/11, 22/12",
    "Thường xuyên",
    "Trong hè 2025",
    "Học kỳ I",
    "02 lần/năm",
    "Trước ngày 20/3/2025",
    "Đầu năm học",
  ])("is left alone: %s", (period) => {
    expect(all(timed(period))).toEqual([]);
  });

  it("is a slip where nearly every other row ends a year earlier, and says what they say", () => {
    const usual = "Tháng 8/2024 đến tháng 5/2025";
    const small = timed(usual, usual, usual, usual, "Tháng 8/2024 đến tháng 5/2026");
    expect(marks(periodOutsidePlanYear, small)).toEqual([`G105 Tháng 8/2024 đến tháng 5/2026 → ${usual}`]);
  });

  it("is marked at the cell that is wrong where start and end have one each", () => {
    const row = (start: string, end: string) => ({ criterion: "1.1", start, end });
    const plan = [
      row("tháng 9 năm 2024", "tháng 5 năm 2025"),
      row("tháng 9 năm 2024", "tháng 5 năm 2025"),
      row("tháng 9 năm 2024", "tháng 5 năm 2025"),
    ];
    expect(marks(periodOutsidePlanYear, { plan: [...plan, row("tháng 9 năm 2024", "tháng 8 năm 2026")] })).toEqual([
      "I104 tháng 8 năm 2026 [warning]",
    ]);
    expect(marks(periodOutsidePlanYear, { plan: [...plan, row("tháng 5 năm 2024", "tháng 5 năm 2025")] })).toEqual([
      "H104 tháng 5 năm 2024 → tháng 9 năm 2024",
    ]);
    expect(marks(periodReversed, { plan: [row("tháng 5 năm 2025", "tháng 9 năm 2024")] })).toEqual(["I101 tháng 9 năm 2024"]);
  });

  it("is not judged where the plan's year is unknown", () => {
    expect(all({ ...timed("2023-2024", "2026"), schoolYear: null })).toEqual([]);
  });
});

describe("times in the words of the plan", () => {
  it.each([
    ["- Năm học 2023-2024, nhà trường tiếp tục tham mưu xây dựng nhà đa năng.", ["period-stale Năm học 2023-2024"]],
    ["- Từ năm học 2023-2024, nhà trường tiếp tục bồi dưỡng giáo viên.", []],
    ["- Năm học 2023-2024, nhà trường đã mua 10 máy tính; nay mua thêm.", []],
    ["Phát huy kết quả năm học 2023-2024.", []],
    ["Phấn đấu đến năm 2030 có 04 giáo viên trên chuẩn.", []],
    ["- Năm học 2-24- 2025 và các năm học tiếp theo, tạo điều kiện", ["period-malformed Năm học 2-24- 2025"]],
    ["Xây dựng chiến lược giai đoạn 2025-2020", ["period-reversed giai đoạn 2025-2020"]],
    ["Trong 5 năm học 2020-2025", []],
    ["Tháng 12 năm học 2024 và các năm học tiếp theo, trồng cây", ["period-malformed năm học 2024"]],
    ["Tháng 13/2024 tổ chức hội thi", ["period-malformed Tháng 13/2024"]],
  ])("%s", (solution, expected) => {
    expect(all({ plan: [{ criterion: "3.1", solution }] })).toEqual(expected);
  });

  it("are read in the plans of a result report", () => {
    const results = [{ criterion: "2.3", planned: "- Từ tháng 02 năm 2024, hiệu trưởng tạo điều kiện cho nhân viên.", done: "Đã làm" }];
    expect(all({ results })).toEqual(["period-outside-plan-year tháng 02 năm 2024"]);
  });

  it("may be cut by the end of a line", () => {
    expect(all({ lines: ["để thực hiện trong năm học 2024", "- 2025 nhằm đưa ra các giải pháp"] })).toEqual([]);
    expect(all({ lines: ["để thực hiện trong năm học 2024", "Căn cứ"] })).toEqual(["period-malformed năm học 2024"]);
  });

  it("are old where a heading of goals names last year", () => {
    expect(all({ lines: ["III. Chỉ tiêu kết quả năm học 2023-2024"] })).toEqual(["period-stale 2023-2024"]);
    expect(all({ lines: ["2. Kết quả thực hiện năm học 2023-2024"] })).toEqual([]);
  });

  it("get a fix that puts the digits right", () => {
    const [found] = foundIn(periodMalformed, { plan: [{ solution: "- Năm học 2-24- 2025 và sau đó" }] });
    expect(found).toMatchObject({ expected: "2024-2025", fix: { isSafe: false, replacement: "- Năm học 2024-2025 và sau đó" } });
  });
});

describe("a school year without its word", () => {
  it.each([
    ["Từ năm 2024-2025 và những năm tiếp theo, hiệu trưởng nâng cấp mạng.", ["period-malformed năm 2024-2025 [warning]"]],
    ["Trong năm 2024 – 2025, tổ chuyên môn dự giờ.", ["period-malformed năm 2024 – 2025 [warning]"]],
    ["Năm học 2024-2025, hiệu trưởng nâng cấp mạng.", []],
    ["Giai đoạn từ năm 2024-2025, nhà trường xây thêm phòng.", []],
    ["Hai năm 2024-2025 nhà trường được cấp trên hỗ trợ.", []],
    ["Dự toán ngân sách năm 2024-2025 đã được duyệt.", []],
  ])("%s", (work, found) => {
    expect(all({ plan: [{ criterion: "1.1", work, period: "Năm học 2024-2025" }] })).toEqual(found);
  });
});
