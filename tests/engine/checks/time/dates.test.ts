import { cycleLengthWrong } from "../../../../src/engine/checks/time/cycle-length-wrong";
import { dateContradictory } from "../../../../src/engine/checks/time/date-contradictory";
import { numberOutOfSequence } from "../../../../src/engine/checks/time/number-out-of-sequence";
import { foundIn, marks, type SmallBook } from "../prose/small-book";

const dates = (small: SmallBook) => marks(dateContradictory, small);

describe("a result report", () => {
  const results = [{ criterion: "1.2", planned: "- Tháng 4 năm 2025, hiệu trưởng trang bị bàn ghế.", done: "Đã trang bị đủ." }];

  it("cannot be signed when its school year has hardly begun", () => {
    expect(dates({ results, issuedOn: "2024-09-12" })).toEqual(["A302 ngày 12 tháng 9 năm 2024"]);
  });

  it("cannot call done what is planned for later", () => {
    expect(dates({ results, issuedOn: "2025-01-20" })).toEqual(["B101 Tháng 4 năm 2025"]);
  });

  it("cannot tell of a day that is still to come, unless it says so", () => {
    const told = (done: string) => dates({ results: [{ criterion: "3.5", planned: "Mua thiết bị", done }], issuedOn: "2025-01-15" });
    expect(told("Đã mua 06 bộ, bàn giao ngày 20/3/2025")).toHaveLength(1);
    expect(told("Đã mua 06 bộ, bàn giao ngày 10/01/2025")).toEqual([]);
    expect(told("Đã mua 04 bộ, dự kiến bàn giao 02 bộ ngày 20/3/2025")).toEqual([]);
    expect(told("Đã ký hợp đồng đến ngày 31/5/2025")).toEqual([]);
  });

  it("is right after the work", () => {
    expect(dates({ results, issuedOn: "2025-05-28" })).toEqual([]);
    expect(
      dates({ results: [{ ...results[0], done: undefined as unknown as string, notStarted: "Chưa tới" }], issuedOn: "2025-01-20" }),
    ).toEqual([]);
  });
});

describe("the basis of a plan", () => {
  it.each([
    ["- Căn cứ báo cáo tự đánh giá (giai đoạn từ năm 2024 đến 2029 của Trường);", ["A2 giai đoạn từ năm 2024 đến 2029"]],
    ["- Căn cứ báo cáo tự đánh giá giai đoạn 2019-2020 đến 2023-2024;", []],
    ["- Căn cứ kết quả thực hiện năm học 2023-2024;", []],
    ["- Căn cứ chiến lược phát triển giai đoạn 2020-2025, tầm nhìn 2030;", []],
    ["- Căn cứ kế hoạch số 45/KH-THHS ngày 15/11/2024 của nhà trường;", ["A2 15/11/2024"]],
    ["- Căn cứ kế hoạch số 45/KH-THHS ngày 15/9/2024 của nhà trường;", []],
    ["- Căn cứ Thông tư số 29/2024/TT-BGDĐT ngày 30/9/2024, có hiệu lực từ ngày 14/02/2025;", []],
  ])("is over when the plan is written: %s", (line, expected) => {
    expect(dates({ lines: ["II. Căn cứ xây dựng kế hoạch", line], issuedOn: "2024-10-10" })).toEqual(expected);
  });

  it("is judged by the plan's school year where the paper has no date", () => {
    const lines = ["II. CĂN CỨ XÂY DỰNG KẾ HOẠCH", "- Báo cáo tự đánh giá (giai đoạn từ năm 2024 đến 2029 của Trường);"];
    expect(dates({ lines })).toHaveLength(1);
    expect(dates({ lines: lines.with(1, "- Báo cáo tự đánh giá năm học 2024-2025") })).toEqual([]);
  });
});

describe("deadlines", () => {
  it("stand once in a sentence", () => {
    const line = "Tháng 02/2025 từng cá nhân lập báo cáo, gửi cho Chủ tịch Hội đồng (trước 10/3/2025).";
    expect(dates({ lines: [line] })).toEqual(["A1 trước 10/3/2025"]);
    expect(dates({ lines: [line.replace("10/3", "20/2")] })).toEqual([]);
    expect(dates({ lines: [line.replace("10/3", "01/3")] })).toEqual([]);
    expect(dates({ lines: ["Nộp kế hoạch trước ngày 15/9/2024, nộp báo cáo trước ngày 20/5/2025."] })).toEqual([]);
  });

  it("of the report do not come before the work ends", () => {
    const plan = [1, 2, 3, 4].map(() => ({ start: "tháng 9 năm 2024", end: "tháng 5 năm 2025" }));
    const line = "Hoàn chỉnh báo cáo tự đánh giá gửi về Phòng trước ngày 20/3/2025.";
    expect(dates({ plan, lines: [line] })).toEqual(["A1 trước ngày 20/3/2025 [warning]"]);
    expect(dates({ plan, lines: [line.replace("20/3", "15/6")] })).toEqual([]);
    const month = "- Tháng 3/2025 hoàn chỉnh báo cáo tự đánh giá nộp về Phòng.";
    expect(dates({ plan, lines: [month] })).toEqual(["A1 Tháng 3/2025 [warning]"]);
    expect(dates({ plan, lines: [month.replace("3/2025", "6/2025")] })).toEqual([]);
    expect(dates({ plan, lines: [month.replace("hoàn chỉnh báo cáo tự đánh giá", "họp sơ kết và báo cáo")] })).toEqual([]);
  });
});

describe("one event", () => {
  it("has one period", () => {
    const lines = [
      "Căn cứ kết quả của đoàn đánh giá ngoài giai đoạn (từ năm học 2017 - 2018 đến năm học 2021 - 2022);",
      "1. Kết quả đánh giá ngoài giai đoạn từ năm học 2016-2017 đến năm học 2020-2021",
    ];
    expect(dates({ lines })).toEqual(["A2 giai đoạn từ năm học 2016-2017 đến năm học 2020-2021"]);
    expect(dates({ lines: lines.with(1, "1. Kết quả đánh giá ngoài giai đoạn từ năm học 2017-2018 đến năm học 2021-2022") })).toEqual([]);
  });

  it("has one horizon", () => {
    const plan = [
      { criterion: "1.1", work: "xây dựng chiến lược giai đoạn 2020-2025 tầm nhìn 2030, trong đó" },
      { criterion: "4.2", work: "theo chiến lược giai đoạn 2020-2025, định hướng đến năm 2045." },
    ];
    expect(dates({ plan })).toEqual(["D102 định hướng đến năm 2045 → 2030"]);
    expect(dates({ plan: [{ work: "giai đoạn 2020-2025 tầm nhìn 2030" }, { work: "giai đoạn 2025-2030 tầm nhìn 2045" }] })).toEqual([]);
  });

  it("that never took place has nothing after it", () => {
    const lines = ["Nhà trường chưa đề xuất đánh giá ngoài", "đảm bảo chất lượng giáo dục sau đánh giá ngoài."];
    expect(dates({ lines })).toEqual(["A2 sau đánh giá ngoài"]);
    expect(dates({ lines: lines.slice(1) })).toEqual([]);
  });
});

describe("numbers of documents", () => {
  const numbers = (...lines: string[]) => marks(numberOutOfSequence, { lines });

  it("go with the time within a series and year", () => {
    const line = "Căn cứ kế hoạch số 20/KH-THHS, ngày 30/8/2024 và kế hoạch số 01/KH-THHS ngày 19/9/2024 của nhà trường";
    expect(numbers(line)).toEqual(["A1 số 01/KH-THHS ngày 19/9/2024"]);
    expect(numbers("Kế hoạch số 20/KH-THHS ngày 30/8/2024, kế hoạch số 01/KH-THHS ngày 10 tháng 01 năm 2024")).toEqual([]);
    expect(numbers("Kế hoạch số 20/KH-THHS ngày 30/8/2024, kế hoạch số 01/KH-THHS ngày 05/01/2025")).toEqual([]);
    expect(numbers("Kế hoạch số 20/KH-THHS ngày 30/8/2024, báo cáo số 01/BC-THHS ngày 05/9/2024")).toEqual([]);
    expect(numbers("Thông tư số 17/2018/TT-BGDĐT ngày 22/8/2018; Công văn số 5932/BGDĐT-QLCL ngày 28 tháng 12 năm 2018")).toEqual([]);
  });

  it("count the paper itself", () => {
    expect(
      marks(numberOutOfSequence, {
        lines: ["Căn cứ kế hoạch số 40/KH-THHS ngày 30/8/2024"],
        documentNumber: "32/KH-THHS",
        issuedOn: "2024-10-10",
      }),
    ).toEqual(["A301 32/KH-THHS"]);
  });
});

describe("accreditation cycles", () => {
  it.each([
    [
      "- Báo cáo tự đánh giá của trường, giai đoạn từ năm 2019-2020 đến 2022-2023, đã cập nhật",
      ["A1 giai đoạn từ năm 2019-2020 đến 2022-2023"],
    ],
    ["Kết quả đánh giá ngoài giai đoạn từ năm học 2016-2017 đến năm học 2020-2021", []],
    ["Báo cáo tự đánh giá giai đoạn 2020-2025", []],
    ["Báo cáo tự đánh giá giai đoạn 2021-2025", []],
    ["Kế hoạch kiểm định chất lượng, chu kỳ 2022 - 2027", []],
    ["Kiểm định chất lượng chu kỳ 2022 - 2026 và chu kỳ 2022 - 2030", ["A1 chu kỳ 2022 - 2030"]],
    ["Chiến lược phát triển giai đoạn 2025-2035", []],
    ["Nhà trường thực hiện chu kỳ kiểm định chất lượng giáo dục 2022-2025", ["A1 chu kỳ kiểm định chất lượng giáo dục 2022-2025"]],
    ["Nhà trường thực hiện chu kỳ đánh giá 2022-2027", []],
  ])("are five years long: %s", (line, expected) => {
    expect(marks(cycleLengthWrong, { lines: [line] })).toEqual(expected);
  });

  it("say how long they are", () => {
    const [found] = foundIn(cycleLengthWrong, { lines: ["tự đánh giá giai đoạn từ năm 2019-2020 đến 2022-2023"] });
    expect(found?.facts).toEqual({ years: 4, cycleYears: 5, isOfSchoolYears: true });
  });
});
