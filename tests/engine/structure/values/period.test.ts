import { readPeriod, readPeriodOf } from "../../../../src/engine/structure/values/period";

const PLAN = { first: 2024, second: 2025 };

/** words | start | end | kind | flags (openEnd, recurring, repaired, unread) */
const TABLE = `
Tháng 8/2020 đến tháng 5/2021 | 2020-08-01 | 2021-05-31 | interval |
Tháng 8/2020 đến tháng 5/2022 | 2020-08-01 | 2022-05-31 | interval |
tháng 9 năm 2022 | 2022-09-01 | 2022-09-30 | month |
tháng 5 năm 2023. | 2023-05-01 | 2023-05-31 | month |
tháng 01 năm 2023 | 2023-01-01 | 2023-01-31 | month |
Năm học 2024-2025 | 2024-09-01 | 2025-05-31 | school-year |
Năm học 2024- 2025 | 2024-09-01 | 2025-05-31 | school-year |
năm học 2023 – 2024 | 2023-09-01 | 2024-05-31 | school-year |
Năm học 2022–2023 | 2022-09-01 | 2023-05-31 | school-year |
NH 2024-2025 | 2024-09-01 | 2025-05-31 | school-year |
năm học 24-25 | 2024-09-01 | 2025-05-31 | school-year |
2024-2025 | 2024-09-01 | 2025-05-31 | school-year |
2024/2025 | 2024-09-01 | 2025-05-31 | school-year |
2024-25 | 2024-09-01 | 2025-05-31 | school-year |
2023-2024 | 2023-09-01 | 2024-05-31 | school-year |
2025 | 2025-01-01 | 2025-12-31 | year |
Năm 2026 | 2026-01-01 | 2026-12-31 | year |
2025, 2026 | 2025-01-01 | 2026-12-31 | year |
6/2025 | 2025-06-01 | 2025-06-30 | month |
01/2025 | 2025-01-01 | 2025-01-31 | month |
Tháng 3/2023 | 2023-03-01 | 2023-03-31 | month |
Tháng 02/2023 | 2023-02-01 | 2023-02-28 | month |
Tháng 2/2024 | 2024-02-01 | 2024-02-29 | month |
Tháng 12 năm 2023 | 2023-12-01 | 2023-12-31 | month |
Từ tháng 02 năm 2023 | 2023-02-01 | null | interval | openEnd
Tháng 9 hằng năm | 2024-09-01 | 2024-09-30 | recurring | yearly
(vào) dịp 20 tháng 11 hằng năm | 2024-11-20 | 2024-11-20 | recurring | yearly
Địp 22/12, 30/4, 27/7 | 2024-09-01 | 2025-05-31 | recurring | dates
Dịp 22/12; 30/4 và 27/7 | 2024-09-01 | 2025-05-31 | recurring | dates
Ngày 20/11, 22/12 | 2024-09-01 | 2025-05-31 | recurring | dates
Trong học kỳ 1, năm học 2023-2024 | 2023-09-01 | 2024-01-31 | semester |
Trong học kỳ 2, năm học 2023 – 2024 | 2024-02-01 | 2024-05-31 | semester |
Trong học kì 2 năm học 2023-2024 | 2024-02-01 | 2024-05-31 | semester |
Năm học 2024-2025 - Học kỳ 2 | 2025-02-01 | 2025-05-31 | semester |
Năm học 2024-2025 và các năm học tiếp theo | 2024-09-01 | 2025-05-31 | school-year | openEnd
Năm học 2022-2023 và những năm tiếp theo | 2022-09-01 | 2023-05-31 | school-year | openEnd
Tháng 12/2023 và các năm học tiếp theo | 2023-12-01 | 2023-12-31 | month | openEnd
Từ năm học 2024-2025 | 2024-09-01 | null | interval | openEnd
Từ năm 2022-2023, và những năm tiếp theo | 2022-09-01 | null | interval | openEnd
Từ năm 2025 | 2025-01-01 | null | interval | openEnd
Kể từ tháng 9/2024 trở đi | 2024-09-01 | null | interval | openEnd
Các năm học tiếp theo | 2025-09-01 | null | school-year | openEnd
Năm học tiếp theo | 2025-09-01 | 2026-05-31 | school-year |
Đầu năm học | 2024-08-01 | 2024-09-30 | month |
Vào đầu năm học hoặc khi có thay đổi nhân sự | 2024-08-01 | 2024-09-30 | month |
Đầu năm học 2025-2026 | 2025-08-01 | 2025-09-30 | month |
Cuối năm học | 2025-05-01 | 2025-05-31 | month |
Kết thúc năm học 2024-2025 | 2025-05-01 | 2025-05-31 | month |
Cuối học kỳ I | 2025-01-01 | 2025-01-31 | semester |
Đầu học kỳ II | 2025-02-01 | 2025-02-28 | semester |
Cuối mỗi năm học (tháng 5) | 2025-05-01 | 2025-05-31 | recurring | yearly
Đầu tháng 10 | 2024-10-01 | 2024-10-10 | month |
Cuối tháng 12/2024 | 2024-12-21 | 2024-12-31 | month |
Cuối năm 2024 | 2024-10-01 | 2024-12-31 | interval |
trước ngày 20/3/2023 | null | 2023-03-20 | deadline |
(trước 10/3/2023) | null | 2023-03-10 | deadline |
trước tháng 12/2024 | null | 2024-11-30 | deadline |
Chậm nhất ngày 31/12/2024 | null | 2024-12-31 | deadline |
Đến hết tháng 12 | null | 2024-12-31 | deadline |
đến 31/5/2025 | null | 2025-05-31 | deadline |
Hoàn thành trước 30/4/2025 | null | 2025-04-30 | deadline |
Hoàn thành tháng 12 | null | 2024-12-31 | deadline |
Hạn: 15/10/2024 | null | 2024-10-15 | deadline |
Giai đoạn 2025-2030 | 2025-01-01 | 2030-12-31 | stage |
giai đoạn 2020-2025 tầm nhìn 2030 | 2020-01-01 | 2025-12-31 | stage |
giai đoạn 2020-2025, định hướng đến năm 2045 | 2020-01-01 | 2025-12-31 | stage |
chu kỳ 2022 - 2027 | 2022-01-01 | 2027-12-31 | stage |
2025-2030 | 2025-01-01 | 2030-12-31 | stage |
giai đoạn từ năm học 2016-2017 đến năm học 2020-2021 | 2016-09-01 | 2021-05-31 | interval |
giai đoạn từ năm 2019-2020 đến 2022-2023 | 2019-09-01 | 2023-05-31 | interval |
giai đoạn từ năm 2020 đến 2025 | 2020-01-01 | 2025-12-31 | interval |
vào năm học 2027 - 2028 | 2027-09-01 | 2028-05-31 | school-year |
Hằng năm | 2024-09-01 | 2025-05-31 | recurring | yearly
hàng năm | 2024-09-01 | 2025-05-31 | recurring | yearly
hàng ngày | 2024-09-01 | 2025-05-31 | recurring | daily
Hằng tháng | 2024-09-01 | 2025-05-31 | recurring | monthly
Hằng tuần | 2024-09-01 | 2025-05-31 | recurring | unspecified
Mỗi học kỳ | 2024-09-01 | 2025-05-31 | recurring | unspecified
Thường xuyên | 2024-09-01 | 2025-05-31 | recurring | unspecified
Định kỳ | 2024-09-01 | 2025-05-31 | recurring | unspecified
Thường xuyên trong năm học | 2024-09-01 | 2025-05-31 | recurring | unspecified
trong thời gian tới | null | null | vague |
lâu dài | null | null | vague |
sau đánh giá ngoài | null | null | vague |
Khi có kinh phí | null | null | vague |
Theo lộ trình | null | null | vague |
Theo kế hoạch của cấp trên | null | null | vague |
Đột xuất | null | null | vague |
Khi có văn bản chỉ đạo | null | null | vague |
Sau Tết | null | null | vague |
Đã thực hiện | null | null | vague |
Học kỳ I | 2024-09-01 | 2025-01-31 | semester |
HK1 | 2024-09-01 | 2025-01-31 | semester |
HKI | 2024-09-01 | 2025-01-31 | semester |
HK II | 2025-02-01 | 2025-05-31 | semester |
HK 2 | 2025-02-01 | 2025-05-31 | semester |
học kì II | 2025-02-01 | 2025-05-31 | semester |
kỳ I | 2024-09-01 | 2025-01-31 | semester |
HK1/2023-2024 | 2023-09-01 | 2024-01-31 | semester |
Học kỳ I và học kỳ II | 2024-09-01 | 2025-05-31 | semester |
Học kỳ 1, 2 | 2024-09-01 | 2025-05-31 | semester |
Quý I/2025 | 2025-01-01 | 2025-03-31 | quarter |
Quý III-IV/2024 | 2024-07-01 | 2024-12-31 | interval |
Quý 3, 4/2024 | 2024-07-01 | 2024-12-31 | quarter |
Q3/2024 | 2024-07-01 | 2024-09-30 | quarter |
quý IV năm 2024 | 2024-10-01 | 2024-12-31 | quarter |
Quý I | 2025-01-01 | 2025-03-31 | quarter |
Từ tháng 9 | 2024-09-01 | null | interval | openEnd
từ tháng 9 đến tháng 12 | 2024-09-01 | 2024-12-31 | interval |
từ tháng 9 đến hết tháng 12 | 2024-09-01 | 2024-12-31 | interval |
từ tháng 9 đến 12 | 2024-09-01 | 2024-12-31 | interval |
Tháng 9-12/2024 | 2024-09-01 | 2024-12-31 | interval |
9-12/2024 | 2024-09-01 | 2024-12-31 | interval |
Tháng 8 đến tháng 5 | 2024-08-01 | 2025-05-31 | interval |
Tháng 8 | 2025-08-01 | 2025-08-31 | month |
tháng 10 đến tháng 3 | 2024-10-01 | 2025-03-31 | interval |
tháng 1 đến tháng 5 | 2025-01-01 | 2025-05-31 | interval |
từ tháng 9 đến tháng 5 năm học 2023-2024 | 2023-09-01 | 2024-05-31 | interval |
từ tháng 9 đến tháng 5/2024 | 2023-09-01 | 2024-05-31 | interval |
từ tháng 9/2023 đến tháng 5 | 2023-09-01 | 2024-05-31 | interval |
Tháng 9,10,11 | 2024-09-01 | 2024-11-30 | month |
Tháng 9, 10 và 11/2023 | 2023-09-01 | 2023-11-30 | month |
Tháng 9/10 | 2024-09-01 | 2024-10-31 | month |
15/9/2024 | 2024-09-15 | 2024-09-15 | day |
05/09/2024 | 2024-09-05 | 2024-09-05 | day |
ngày 05 tháng 9 năm 2024 | 2024-09-05 | 2024-09-05 | day |
5.9.2024 | 2024-09-05 | 2024-09-05 | day |
5-9-2024 | 2024-09-05 | 2024-09-05 | day |
15/9/24 | 2024-09-15 | 2024-09-15 | day |
2024-09-05 | 2024-09-05 | 2024-09-05 | day |
20/11 | 2024-11-20 | 2024-11-20 | day |
ngày 8/3 | 2025-03-08 | 2025-03-08 | day |
15-20/9/2024 | 2024-09-15 | 2024-09-20 | interval |
từ ngày 15 đến ngày 20/9/2024 | 2024-09-15 | 2024-09-20 | interval |
từ ngày 5/9/2024 đến ngày 31/5/2025 | 2024-09-05 | 2025-05-31 | interval |
05/9/2024 - 31/5/2025 | 2024-09-05 | 2025-05-31 | interval |
09/2024-05/2025 | 2024-09-01 | 2025-05-31 | interval |
09/2024 → 05/2025 | 2024-09-01 | 2025-05-31 | interval |
9/24 → 5/25 | 2024-09-01 | 2025-05-31 | interval |
T9/2024 - T5/2025 | 2024-09-01 | 2025-05-31 | interval |
T9-T12/2024 | 2024-09-01 | 2024-12-31 | interval |
từ 9/2024 đến 5/2025 | 2024-09-01 | 2025-05-31 | interval |
Từ tháng 9/2024 đến năm học 2026-2027 | 2024-09-01 | 2027-05-31 | interval |
Tháng 5/2025 đến tháng 9/2024 | 2025-05-01 | 2024-09-30 | interval |
Năm học 2024-2025 (từ tháng 9/2024 đến tháng 5/2025) | 2024-09-01 | 2025-05-31 | interval |
Tuần 5 | null | null | vague |
Tuần 1 tháng 10 | 2024-10-01 | 2024-10-07 | interval |
tuần thứ 3 của tháng | null | null | recurring | monthly
Cả năm | 2024-09-01 | 2025-05-31 | school-year |
Cả năm học | 2024-09-01 | 2025-05-31 | school-year |
Trong năm | 2024-09-01 | 2025-05-31 | school-year |
Trong năm học | 2024-09-01 | 2025-05-31 | school-year |
Dịp hè | 2025-06-01 | 2025-08-31 | interval |
Hè 2025 | 2025-06-01 | 2025-08-31 | interval |
Hè năm 2024 | 2024-06-01 | 2024-08-31 | interval |
Trước khai giảng | null | 2024-09-05 | deadline |
Tháng đầu năm | 2024-08-01 | 2024-09-30 | month |
6 tháng đầu năm 2025 | 2025-01-01 | 2025-06-30 | interval |
Năm học 2-24- 2025 | 2024-09-01 | 2025-05-31 | school-year | repaired
Năm học 2024-205 | 2024-09-01 | 2025-05-31 | school-year | repaired
Năm học 20242025 | 2024-09-01 | 2025-05-31 | school-year | repaired
năm học 20224-2025 | 2024-09-01 | 2025-05-31 | school-year | repaired
20224-2025 | 2024-09-01 | 2025-05-31 | school-year | repaired
năm học 2023 | 2023-09-01 | 2024-05-31 | school-year | repaired
Tháng 12 năm học 2023 và các năm học tiếp theo | 2023-12-01 | 2023-12-31 | month | openEnd repaired
Năm học 2025-2024 | 2024-09-01 | 2025-05-31 | school-year | repaired
31/02/2025 | 2025-02-28 | 2025-02-28 | day | repaired
tháng 9/20224 | 2024-09-01 | 2024-09-30 | month | repaired
Tháng 13/2025 | null | null | unread | unread
13/2025 | null | null | unread | unread
Hiệu trưởng | null | null | unread | unread
- | null | null | unread | unread
`;

const ROWS = TABLE.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([words = "", start, end, kind, flags = ""]) => ({ words, start, end, kind, flags }));

describe("the words of a time cell", () => {
  it.each(ROWS)("$words", ({ words, start, end, kind, flags }) => {
    const period = readPeriod(words, PLAN);
    const shown = [
      period.openEnd ? "openEnd" : "",
      period.recurring ?? "",
      period.repaired === null ? "" : "repaired",
      period.isRead ? "" : "unread",
    ].filter((flag) => flag !== "");
    expect([String(period.start), String(period.end), period.kind, shown.join(" ")]).toEqual([start, end, kind, flags]);
    expect(readPeriod(words.normalize("NFD"), PLAN)).toEqual(period);
  });

  it("stay without dates, but read, where neither they nor the plan name a year", () => {
    for (const words of ["Tháng 9", "Học kỳ 1", "Cả năm", "Hằng năm", "Quý I", "22/12, 30/4"]) {
      expect(readPeriod(words, null)).toMatchObject({ start: null, end: null, isRead: true });
    }
  });
});

describe("days and months named one by one", () => {
  const timesOf = (words: string) => readPeriod(words, PLAN).times?.map(({ start, end }) => `${start}/${end}`);

  it("are several times where they lie apart", () => {
    expect(timesOf("10/2024; 1/2025; 5/2025")).toEqual(["2024-10-01/2024-10-31", "2025-01-01/2025-01-31", "2025-05-01/2025-05-31"]);
    expect(timesOf("20/11/2024; 8/3/2025")).toEqual(["2024-11-20/2024-11-20", "2025-03-08/2025-03-08"]);
    expect(timesOf("Tháng 10, tháng 11, tháng 3")).toEqual(["2024-10-01/2024-11-30", "2025-03-01/2025-03-31"]);
  });

  it("are one time where they follow one another, and none where something else says when", () => {
    for (const words of ["Tháng 9, 10, 11/2024", "10/2024 - 5/2025", "Học kỳ 1, học kỳ 2", "22/12, 30/4", "Tháng 10, tháng 3 hằng năm"]) {
      expect(timesOf(words)).toBeUndefined();
    }
  });
});

describe("two labelled cells of time", () => {
  it("make one interval", () => {
    expect(readPeriodOf("tháng 9 năm 2022", "tháng 5 năm 2023.", null)).toMatchObject({
      start: "2022-09-01",
      end: "2023-05-31",
      kind: "interval",
      isRead: true,
    });
    expect(readPeriodOf("Năm học 2022-2023", "Năm học 2023-2024", PLAN)).toMatchObject({ start: "2022-09-01", end: "2024-05-31" });
  });
  it("lend each other the year", () => {
    expect(readPeriodOf("tháng 9 năm 2022", "tháng 5", null)).toMatchObject({ start: "2022-09-01", end: "2023-05-31" });
  });
  it("may be one only", () => {
    expect(readPeriodOf("tháng 9 năm 2022", null, null)).toMatchObject({ start: "2022-09-01", end: null });
    expect(readPeriodOf(null, "tháng 5/2023", null)).toMatchObject({ start: null, end: "2023-05-31", kind: "deadline" });
    expect(readPeriodOf(null, null, null)).toMatchObject({ isRead: false, kind: "unread" });
  });
});
