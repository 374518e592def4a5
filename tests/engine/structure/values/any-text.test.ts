import { fc } from "../../../properties";
import { readEvidence } from "../../../../src/engine/structure/values/evidence";
import { readCriterionCode, readStandard } from "../../../../src/engine/structure/values/find-criterion";
import { fromLegacyFont } from "../../../../src/engine/structure/values/legacy";
import { isMark, isNoLevelMark, readLevelSection, readTarget, readVerdict } from "../../../../src/engine/structure/values/level";
import { readMoney, unitOfHeader } from "../../../../src/engine/structure/values/money";
import { readPeople } from "../../../../src/engine/structure/values/people";
import { readPeriod, readPeriodOf } from "../../../../src/engine/structure/values/period";
import { readSchoolYear } from "../../../../src/engine/structure/values/school-year";
import { readStatements } from "../../../../src/engine/structure/values/statement";
import { isLate, isNothing, readStatus } from "../../../../src/engine/structure/values/status";

const PLAN = { first: 2024, second: 2025 };
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ["period", (text) => readPeriod(text, PLAN)],
  ["period without a plan", (text) => readPeriod(text, null)],
  ["two periods", (text) => readPeriodOf(text, text, PLAN)],
  ["money", (text) => readMoney(text, 1_000_000)],
  ["money without a unit", (text) => readMoney(text, null)],
  ["unit", unitOfHeader],
  ["people", readPeople],
  ["level section", readLevelSection],
  ["target", readTarget],
  ["verdict", readVerdict],
  ["mark", isMark],
  ["no-level mark", isNoLevelMark],
  ["evidence", readEvidence],
  ["status", readStatus],
  ["nothing", isNothing],
  ["lateness", isLate],
  ["statements", readStatements],
  ["criterion", (text) => readCriterionCode(text, { standard: 2, levels: [4] })],
  ["criterion without surroundings", (text) => readCriterionCode(text, { standard: null, levels: null })],
  ["standard", readStandard],
  ["school year", readSchoolYear],
];

/** Pieces of the language of plans, so that chance meets the grammar. */
const PIECES =
  "tháng|năm học|năm|2024|2025|-|–|/|.|,|;|:|(|)|9|12|31|20224|từ|đến|và|các năm tiếp theo|học kỳ|I|IV|quý|tuần|trước|hằng|tr|triệu|tỷ|đồng|đ|%|x|=|+|1.500|Hiệu trưởng|HT|GV|CTCD|Tiêu chí|Tiêu chuẩn|1.1|14|Mức|đạt|chưa|không|Tự đánh giá|H1-1.1-01|24/27|do|chậm|\n|[bookmark: a]|<p>|*|đầu|cuối|giai đoạn|khoản 1|điều 22|he|hè".split(
    "|",
  );
const planText = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(" "));
const anyText = fc.oneof(planText, fc.string({ unit: "binary", maxLength: 80 }), fc.string({ unit: "grapheme", maxLength: 80 }));

describe.each(READERS)("the reader of %s", (_, read) => {
  it("has an answer for every text", () => {
    fc.assert(
      fc.property(anyText, (text) => void read(text)),
      { numRuns: 300 },
    );
  });

  it("has the same answer for both ways of storing marks", () => {
    fc.assert(
      fc.property(planText, (text) => {
        expect(read(text.normalize("NFD"))).toEqual(read(text.normalize("NFC")));
      }),
      { numRuns: 300 },
    );
  });
});

describe("times", () => {
  it("are days of the calendar", () => {
    fc.assert(
      fc.property(planText, (text) => {
        const { start, end } = readPeriod(text, PLAN);
        for (const day of [start, end]) {
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});

describe("amounts", () => {
  it("are whole đồng, never negative", () => {
    fc.assert(
      fc.property(planText, (text) => {
        const { amount, rival } = readMoney(text, 1_000_000);
        for (const value of [amount, rival]) if (value !== null) expect(Number.isInteger(value) && value >= 0).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe("text of an old font", () => {
  it("is sought in every text without harm to Vietnamese", () => {
    fc.assert(
      fc.property(anyText, (text) => void fromLegacyFont(text)),
      { numRuns: 500 },
    );
  });
});

/** The longest texts a cell can hold, made to stall an expression that tries again and again. */
const CELL = 32_767;
const HOSTILE = [
  "a",
  " ",
  "1",
  "1 ",
  "1.",
  "1,",
  ".",
  ". ",
  "-",
  "- ",
  "(",
  "<",
  "[bookmark:",
  "H1-1.1-01, ",
  "Mức 1, ",
  "đạt ",
  "chưa ",
  "không có ",
  "1.1; ",
  "HT ",
  "HT,",
  "tháng ",
  "9/",
  "\n",
  "1tr",
  "đ",
  "và ",
  "Tiêu chí ",
  "24/27 Mức 1 ",
  "ê\u0323",
  "x",
  "năm học ",
  "do ",
  "trường ",
];

describe("a full cell made to stall a reader", () => {
  it.each(HOSTILE)("of %j", (piece) => {
    const full = piece.repeat(Math.ceil(CELL / piece.length)).slice(0, CELL - 1);
    for (const text of [full, `${full}z`, `Tiêu chí 1.1 ${full}`.slice(0, CELL), `${full}:`]) {
      for (const [, read] of READERS) read(text);
      fromLegacyFont(text);
    }
  });
});
