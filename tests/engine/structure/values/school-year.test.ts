import { readSchoolYear } from "../../../../src/engine/structure/values/school-year";

describe("the school year of a text", () => {
  it.each([
    ["2024- 2025", 2024, false],
    ["2023 – 2024", 2023, false],
    ["2022–2023", 2022, false],
    ["2024/2025", 2024, false],
    ["Năm học: 2023-2024", 2023, false],
    ["NĂM HỌC 2024 - 2025", 2024, false],
    ["năm học 24-25", 2024, false],
    ["năm học 2024-25", 2024, false],
    ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC Năm học 2020 – 2021 I. MỤC ĐÍCH", 2020, false],
    ["giai đoạn 2020-2025, năm học 2024-2025", 2024, false],
    ["Năm học 2-24- 2025", 2024, true],
    ["Năm học 2024-205", 2024, true],
    ["Năm học 20242025", 2024, true],
    ["Năm học 2025-2024", 2024, true],
    ["năm học 2023", 2023, true],
    ["Năm học 2024 2025", 2024, true],
  ])("%s", (words, first, repaired) => {
    expect(readSchoolYear(words)).toEqual({ first, second: first + 1, repaired });
    expect(readSchoolYear(words.normalize("NFD"))).toEqual({ first, second: first + 1, repaired });
  });
  it.each(["2025", "giai đoạn 2020-2025", "24-25", "Năm học mới", "ngày 22/8/2018", "Số 20/2024/TT", "", "năm học 5"])(
    "is none in %s",
    (words) => {
      expect(readSchoolYear(words)).toBeNull();
    },
  );
});
