import { numbersChecks } from "../../../../src/engine/checks/numbers";
import { timeChecks } from "../../../../src/engine/checks/time";
import type { Check } from "../../../../src/engine/checks/check";
import type { Facts } from "../../../../src/engine/diagnostics/finding";
import { plainOf } from "../../../../src/engine/checks/prose/plain";
import { readNumeral } from "../../../../src/engine/checks/prose/numerals";
import { foundIn, type SmallBook } from "./small-book";

const LONGEST_CELL = 32_767;
const all = [...numbersChecks, ...timeChecks] as readonly Check<string, Facts>[];
const filled = (seed: string) => seed.repeat(Math.ceil(LONGEST_CELL / seed.length)).slice(0, LONGEST_CELL);

describe("texts made to stall a reader", () => {
  it.each([
    "(",
    "1(",
    "1(2;",
    "1/1 ",
    "1/1 a",
    "9,9,9",
    "1.111.",
    "trong đó 1 ",
    "gồm 1, 2 ",
    "tổng 1 (",
    "1 đến 1 ",
    "từ 1-",
    "giai đoạn 2020-",
    "năm học 2020 ",
    "năm học 2-24- ",
    "ngày 1 tháng 1 năm ",
    "tháng 1/2020 ",
    "trước ngày 1/1/2020 ",
    "1/KH-A-",
    "mua sắm ",
    "bình quân lớp ",
    "% 1/2",
    "12%(",
    "   ",
    "\n+ 1",
    "- + ",
    "chưa đề xuất đánh giá ngoài sau đánh giá ngoài ",
    "lớp 1 học sinh ",
    "Tổng kinh phí: ",
    "2020-2021 ",
    "có 1 học sinh ",
    "căn cứ tự đánh giá giai đoạn 2020-2026 ",
    "__proto__",
    "constructor 1/2 = 3%",
    "Tốt: 1%;",
  ])("%j are read to the end", (seed) => {
    const text = filled(seed);
    const small: SmallBook = {
      lines: ["III. Chỉ tiêu, căn cứ", text],
      plan: [{ criterion: "1.1", solution: text, period: "2024", budget: "0đ", resources: "Không" }],
      table: ["Khối|Số lớp|Số học sinh", `1|2|${text.replaceAll("|", "")}`, "Tổng|2|3"],
      issuedOn: "2024-10-10",
    };
    for (const check of all) expect(foundIn(check, small).length).toBeLessThan(LONGEST_CELL);
  });
});

describe("plain letters", () => {
  it("stand one for one: what is found in them is found in the text", () => {
    const text = "Đạt chuẩn “Mức 2” – 52/53, ĐẠT 98 % ≥ Ðội\u00a0ngũ";
    expect(plainOf(text)).toHaveLength(text.length);
    expect(plainOf(text)).toBe("dat chuan 'muc 2' - 52/53, dat 98 % ≥ doi ngu");
  });

  it("keep lines and whatever they do not know", () => {
    expect(plainOf("a\nỆ😀ﬁ")).toBe("a\ne😀ﬁ");
  });
});

describe("numerals", () => {
  it.each([
    ["1.095", 1095],
    ["79,23", 79.23],
    ["06", 6],
    ["20.000.000", 20_000_000],
    ["20,000,000", 20_000_000],
    ["1.234,5", 1234.5],
    ["88.9", 88.9],
    ["1.2.3", null],
  ])("%s is %s", (text, value) => {
    expect(readNumeral(text)?.value ?? null).toBe(value);
  });
});
