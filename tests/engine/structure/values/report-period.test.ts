import { readTypedPeriod } from "../../../../src/engine/structure/values/report-period";

const BOOK = { first: 2024, second: 2025 };

/** words | period, in a book of 2024-2025 */
const TABLE = `
2025-Q1 | 2025-Q1
2025–q1 | 2025-Q1
2024-2025-HK1 | 2024-2025-HK1
2024-2025 | 2024-2025
2024 – 2025 | 2024-2025
Năm học 2024-2025 | 2024-2025
Quý I/2025 | 2025-Q1
Quý I / 2025 | 2025-Q1
quý 1 năm 2025 | 2025-Q1
Quí II năm 2025 | 2025-Q2
QUÝ IV-2024 | 2024-Q4
Q3/2024 | 2024-Q3
Quý 4 năm học 2024-2025 | 2024-Q4
Quý 2 năm học 2024-2025 | 2025-Q2
HK1 2024-2025 | 2024-2025-HK1
HKII | 2024-2025-HK2
học kỳ I năm học 2024-2025 | 2024-2025-HK1
Học kì 2 (2023-2024) | 2023-2024-HK2
Quý 1 | 2025-Q1
Quý III | 2024-Q3
Cả năm học | 2024-2025
`;

const UNREAD = [
  "",
  "Quý V",
  "Quý 5",
  "HK3",
  "HKI 2025",
  "2024-2026",
  "tháng 3/2025",
  "đầu năm",
  "2025",
  "Quý 1 năm 20255",
  "HK1 2024-2026",
];

describe("the period of a line", () => {
  it.each(
    TABLE.trim()
      .split("\n")
      .map((line) => line.split(" | ") as [string, string]),
  )("%s is %s", (words, id) => {
    expect(readTypedPeriod(words, BOOK)).toBe(id);
  });

  it.each(UNREAD)("“%s” is none", (words) => {
    expect(readTypedPeriod(words, BOOK)).toBeNull();
  });

  it.each(["Quý 1", "HKII", "Cả năm"])("%s needs the school year of the book", (words) => {
    expect(readTypedPeriod(words, null)).toBeNull();
  });
});
