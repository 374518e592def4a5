import { fc } from "../../../properties";
import { moneyFromNumber, readMoney, unitOfHeader } from "../../../../src/engine/structure/values/money";

const MILLION = 1_000_000;

/** words | header unit | amount | funding | flags */
const TABLE = `
0đ | | 0 | null | unit
0 | | 0 | null |
0 đồng | | 0 | null | unit
Không | | 0 | null |
Không tốn kinh phí | | 0 | null |
Không có kinh phí | | 0 | null |
Không cần | | 0 | null |
10 tr | tr | 10000000 | null | unit
150 tr | tr | 150000000 | null | unit
10 | tr | 10000000 | null |
150 | tr | 150000000 | null |
12,5 | tr | 12500000 | null |
1500 | tr | 1500000000 | null |
20000000 | | 20000000 | null |
20.000.000 | tr | 20000000 | null |
500.000 | nghìn | 500000000 | null |
100 tr từ ngân sách cấp công tác đào tạo | tr | 100000000 | ngân sách cấp công tác đào tạo | unit
50 tr từ ngân sách đơn vị | tr | 50000000 | ngân sách đơn vị | unit
20 tr nguồn ngân sách | tr | 20000000 | nguồn ngân sách | unit
200 tr (nguồn Sở cấp) | tr | 200000000 | nguồn Sở cấp | unit
100 tr (tham mưu Sở GDĐT) | tr | 100000000 | tham mưu Sở GDĐT | unit
Xã hội hóa 50 tr | tr | 50000000 | Xã hội hóa | unit
30 tr từ nguồn xã hội hóa | tr | 30000000 | nguồn xã hội hóa | unit
5 tr từ nguồn đóng góp tự nguyện đoàn viên | tr | 5000000 | nguồn đóng góp tự nguyện đoàn viên | unit
20.000.000 đồng từ kinh phí được cấp và công tác xã hội hóa | | 20000000 | kinh phí được cấp và công tác xã hội hóa | unit
Theo kế hoạch được phê duyệt của UBND huyện. | | null | null |
hỗ trợ kinh phí 50% | tr | null | null |
hỗ trợ 50% | | null | null |
100% kinh phí | | null | null |
do không có kinh phí | | null | null |
Dự kiến kinh phí | | null | null |
1,5 triệu | | 1500000 | null | unit
1.5 tr | | 1500000 | null | unit
1tr5 | | 1500000 | null | unit
1tr250 | | 1250000 | null | unit
2 triệu rưỡi | | 2500000 | null | unit
2 trieu ruoi | | 2500000 | null | unit
2 triệu 3 | | 2300000 | null | unit
2 tr 5 | | 2500000 | null | unit
2 tr 5. | | 2500000 | null | unit
2 triệu 350 | | 2350000 | null | unit
2 triệu 50 | | 2500000 | null | unit rival=2050000
2 triệu 25 từ ngân sách | | 2250000 | ngân sách | unit rival=2025000
1 tỷ 2 | | 1200000000 | null | unit
1 tỷ 250 | | 1250000000 | null | unit
500 nghìn 5 | | 500500 | null | unit
2 tr 5 trăm | | 2500000 | null | unit
2 triệu 5 trăm nghìn | | 2500000 | null | unit
2 triệu 5 trăm 50 | | 2550000 | null | unit
3 trăm nghìn | | 300000 | null | unit
1 trăm 20 triệu | | 120000000 | null | unit
5 trăm triệu đồng | | 500000000 | null | unit
1 tỷ 2 trăm | | 1200000000 | null | unit
14 triệu 500 nghìn | | 14500000 | null | unit
1triệu2 | | 1200000 | null | unit
(2 triệu 3) | | 2300000 | null | unit
2 triệu 3/lớp | | 2300000 | null | unit
2 tr 5 x 3 | | 7500000 | null | unit
2 triệu 3 từ ngân sách | | 2300000 | ngân sách | unit
Ngân sách 2 triệu 3, XHH 1 triệu 2 | | 3500000 | Ngân sách; XHH | unit
2 triệu 3 - 2 triệu 5 | | null | null | unit rival=2500000 malformed
2 triệu 3 GV | | 2000000 | null | unit
2 triệu 5 trăm học sinh | | 2000000 | null | unit
2 triệu 3/2025 | | 2000000 | null | unit
5 trăm học sinh | tr | null | null |
500k | | 500000 | null | unit
500 ngàn | | 500000 | null | unit
500 nghìn đồng | tr | 500000 | null | unit
2 tỷ | | 2000000000 | null | unit
2,3 tỉ | | 2300000000 | null | unit
2 tỷ 500 triệu | | 2500000000 | null | unit
1 tỷ 250 triệu 500 nghìn | | 1250500000 | null | unit
20.000.000đ | | 20000000 | null | unit
20,000,000 VNĐ | | 20000000 | null | unit
20 000 000 VND | | 20000000 | null | unit
1.234.567,89 đ | | 1234568 | null | unit
20tr/năm | | 20000000 | null | unit
2tr/GV | | 2000000 | null | unit
2tr/GV x 5 GV | | 10000000 | null | unit
2 tr x 3 | | 6000000 | null | unit
500.000đ x 10 = 5.000.000đ | | 5000000 | null | unit
10 tr + 5 tr | | 15000000 | null | unit
Ngân sách 10 tr, XHH 5 tr | | 15000000 | Ngân sách; XHH | unit
- Ngân sách: 10 tr - XHH: 5 tr | | 15000000 | Ngân sách; XHH | unit
20 tr (trong đó ngân sách 15 tr, XHH 5 tr) | | 20000000 | ngân sách; XHH | unit
NSNN 10 tr; CMHS 5 tr; tổng cộng: 15 tr | | 15000000 | NSNN; CMHS | unit
khoảng 10 triệu đồng | | 10000000 | null | unit
10 từ ngân sách | tr | 10000000 | ngân sách |
Ngân sách nhà nước | | null | Ngân sách nhà nước |
NSNN | | null | NSNN |
chi thường xuyên | | null | chi thường xuyên |
nguồn sự nghiệp | | null | nguồn sự nghiệp |
quỹ phúc lợi | | null | quỹ phúc lợi |
học phí | | null | học phí |
tài trợ | | null | tài trợ |
CMHS đóng góp | | null | CMHS đóng góp |
Tùy điều kiện | | null | null |
Theo thực tế | | null | null |
Theo dự toán | | null | null |
02 GV | tr | null | null |
50 bộ bàn ghế | tr | null | null |
Năm 2025 | tr | null | null |
Theo Thông tư 13/2020 | tr | null | null |
tháng 9/2024 | tr | null | null |
03 đ/c | | null | null |
- | tr | null | null |
1.500 triệu | | 1500000000 | null | unit rival=1500000
1,500 triệu | | 1500000 | null | unit rival=1500000000
1.500 | tr | 1500000000 | null | rival=1500000
1.250 tỷ | | 1250000000 | null | unit rival=1250000000000
10-15 tr | | null | null | unit rival=15000000 malformed
10 đến 15 triệu | | null | null | unit rival=15000000 malformed
từ 10 tr - 15 tr | | null | null | unit rival=15000000 malformed
1O0 tr | | null | null | malformed
l5 triệu | | null | null | malformed
20.00.000đ | | null | null | malformed
1,5 | | null | null | malformed
`;

const UNITS = new Map([
  ["tr", MILLION],
  ["nghìn", 1_000],
]);
const ROWS = TABLE.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([words = "", unit = "", amount, funding, flags = ""]) => ({ words, unit, amount, funding, flags }));

describe("the words of a money cell", () => {
  it.each(ROWS)("$words", ({ words, unit, amount, funding, flags }) => {
    const money = readMoney(words, UNITS.get(unit) ?? null);
    const shown = [money.hasUnit ? "unit" : "", money.rival === null ? "" : `rival=${money.rival}`, money.isMalformed ? "malformed" : ""];
    expect([String(money.amount), String(money.funding), shown.filter((flag) => flag !== "").join(" ")]).toEqual([amount, funding, flags]);
    expect(readMoney(words.normalize("NFD"), UNITS.get(unit) ?? null)).toEqual(money);
  });
});

describe("a number in a money cell", () => {
  it("is multiplied by the unit of the header", () => {
    expect(moneyFromNumber(12.5, MILLION, "12,5")).toMatchObject({ amount: 12_500_000, hasUnit: false });
    expect(moneyFromNumber(20_000_000, null, "20000000").amount).toBe(20_000_000);
    expect(moneyFromNumber(20_000_000, MILLION, "20000000").amount).toBe(20_000_000);
    expect(moneyFromNumber(0, MILLION, "0").amount).toBe(0);
  });
  it("cannot be negative or infinite", () => {
    expect(moneyFromNumber(-5, null, "-5")).toMatchObject({ amount: null, isMalformed: true });
    expect(moneyFromNumber(Number.POSITIVE_INFINITY, null, "").isMalformed).toBe(true);
  });
});

describe("the unit of a money header", () => {
  it.each([
    ["Dự kiến kinh phí (triệu đồng)", MILLION],
    ["Kinh phí (đồng)", 1],
    ["Kinh phí (nghìn đồng)", 1_000],
    ["Kinh phí (1.000đ)", 1_000],
    ["Kinh phí\n(ĐVT: 1000 đồng)", 1_000],
    ["Kinh phí, ĐVT: nghìn đồng", 1_000],
    ["Số tiền (tr.đ)", MILLION],
    ["Kinh phí (tr.đồng)", MILLION],
    ["Kinh phí dự kiến (VNĐ)", 1],
    ["Kinh phí (tỷ đồng)", 1_000_000_000],
    ["Đơn vị tính: triệu đồng", MILLION],
    ["Kinh phí triệu đồng", MILLION],
    ["Kinh phí", null],
    ["Hội đồng trường", null],
    ["Kinh phí (nguồn ngân sách, XHH)", null],
    ["Kinh phí hợp đồng", null],
    ["Nguồn kinh phí (Hội đồng trường)", null],
  ])("%s → %p", (header, unit) => {
    expect(unitOfHeader(header)).toBe(unit);
  });
});

describe("a sum in its usual spellings", () => {
  const spellings = (millions: number, hundreds: number): readonly string[] => [
    `${millions} triệu ${hundreds}`,
    `${millions} tr ${hundreds}`,
    `${millions}tr${hundreds}`,
    `${millions}triệu${hundreds}`,
    `${millions},${hundreds} triệu`,
    `${millions}.${hundreds} tr`,
    `${millions} triệu ${hundreds}00`,
    `${millions} triệu ${hundreds}00 nghìn`,
    `${millions} triệu ${hundreds}00k`,
    `${millions} triệu ${hundreds} trăm`,
    `${millions} triệu ${hundreds} trăm nghìn đồng`,
    `${millions}.${hundreds}00.000 đồng`,
    `${millions},${hundreds}00,000 VNĐ`,
    `${millions} ${hundreds}00 000 đ`,
    `${millions}${hundreds}00000`,
  ];

  it("is one number", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 }), (millions, hundreds) => {
        const amount = millions * 1_000_000 + hundreds * 100_000;
        for (const words of spellings(millions, hundreds)) {
          expect([words, readMoney(words, null).amount]).toEqual([words, amount]);
          expect([words, readMoney(`${words.replace("tr", "TR")}.`, null).amount]).toEqual([words, amount]);
        }
      }),
    ));
});
