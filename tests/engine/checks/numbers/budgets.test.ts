import { budgetContradictory } from "../../../../src/engine/checks/numbers/budget-contradictory";
import { budgetMalformed } from "../../../../src/engine/checks/numbers/budget-malformed";
import { budgetTotalMissing } from "../../../../src/engine/checks/numbers/budget-total-missing";
import { budgetTotalWrong } from "../../../../src/engine/checks/numbers/budget-total-wrong";
import { budgetUnitInCell } from "../../../../src/engine/checks/numbers/budget-unit-in-cell";
import { foundIn, marks } from "../prose/small-book";

const MILLIONS = "Dự kiến kinh phí (triệu đồng)";
const costs = (...budgets: string[]) => budgets.map((budget, i) => ({ criterion: `1.${i + 1}`, work: "Tập huấn", budget }));

describe("amounts in a column of money", () => {
  it("are numbers where the header names the unit", () => {
    const plan = costs("10 tr", "100 tr từ ngân sách", "20", "Không");
    expect(marks(budgetUnitInCell, { plan, budgetHeader: MILLIONS })).toEqual(["J101 10 tr → 10", "J102 100 tr từ ngân sách → 100"]);
    expect(foundIn(budgetUnitInCell, { plan, budgetHeader: MILLIONS }).map((found) => found.fix)).toEqual([
      { isSafe: true, replacement: 10, format: "#,##0" },
      undefined,
    ]);
  });

  it("may name their unit where the header does not", () => {
    expect(marks(budgetUnitInCell, { plan: costs("0đ", "10 triệu"), budgetHeader: "Kinh phí" })).toEqual([]);
  });

  it("are told of once where a column without a header holds them as text", () => {
    const plan = costs("0đ", "0đ", "Theo dự toán được duyệt", "2.500.000đ", "0đ");
    const found = foundIn(budgetUnitInCell, { plan, hasHeader: false });
    expect(found.map((one) => [one.fragment, one.expected, one.facts.cells, one.related?.length])).toEqual([["0đ", "0", 4, 3]]);
    expect(marks(budgetUnitInCell, { plan: plan.slice(0, 2), hasHeader: false })).toEqual([]);
    expect(marks(budgetUnitInCell, { plan, hasHeader: true })).toEqual([]);
  });

  it("have one reading", () => {
    expect(marks(budgetMalformed, { plan: costs("10-15 tr", "20.000.000 đồng", "5 tr"), budgetHeader: MILLIONS })).toEqual([
      "J101 10-15 tr",
    ]);
  });
});

describe("the total of the money", () => {
  it("is said where it is missing", () => {
    expect(marks(budgetTotalMissing, { plan: costs("10 tr", "150 tr", ""), budgetHeader: MILLIONS })).toEqual(["J100 ∅ → 160"]);
  });

  it("is not missed where there is no money, or one amount", () => {
    expect(marks(budgetTotalMissing, { plan: costs("0đ", "0đ"), budgetHeader: MILLIONS })).toEqual([]);
    expect(marks(budgetTotalMissing, { plan: costs("10 tr"), budgetHeader: MILLIONS })).toEqual([]);
  });

  it.each([
    [{ lines: ["Tổng kinh phí dự kiến: 170 triệu đồng."] }, "A1 Tổng kinh phí dự kiến: 170 triệu đồng → 160"],
    [{ leftovers: { A110: "Tổng cộng", J110: "170" } }, "J110 170 → 160"],
  ])("is marked where it is not the sum: %j", (total, mark) => {
    const small = { plan: costs("10 tr", "150 tr"), budgetHeader: MILLIONS, ...total };
    expect(marks(budgetTotalWrong, small)).toEqual([mark]);
    expect(marks(budgetTotalMissing, small)).toEqual([]);
  });

  it("is right where it is the sum, also as a row of the plan", () => {
    const plan = [...costs("10 tr", "150 tr"), { work: "Tổng cộng", budget: "160" }];
    expect(marks(budgetTotalWrong, { plan, budgetHeader: MILLIONS })).toEqual([]);
    expect(marks(budgetTotalWrong, { plan: plan.with(2, { work: "Tổng cộng", budget: "165" }), budgetHeader: MILLIONS })).toEqual([
      "J103 165 → 160",
    ]);
  });

  it("is not what another sentence adds up", () => {
    const lines = ["Thu từ 2 nguồn: ngân sách 100 triệu đồng, xã hội hóa 20 triệu đồng; tổng cộng 120 triệu đồng."];
    expect(marks(budgetTotalWrong, { plan: costs("10", "20"), lines, budgetHeader: MILLIONS })).toEqual([]);
  });

  it("is not judged while an amount reads two ways", () => {
    expect(
      marks(budgetTotalWrong, { plan: costs("10-15 tr", "20 tr", "30 tr"), lines: ["Tổng kinh phí: 60 triệu"], budgetHeader: MILLIONS }),
    ).toEqual([]);
  });
});

describe("money and deeds", () => {
  it.each([
    ["Cán bộ thư viện tham mưu, đề xuất trang bị thêm đầu sách, báo.", ["E101 đề xuất trang bị thêm đầu sách"]],
    ["Sửa chữa nhà vệ sinh học sinh", ["E101 Sửa chữa nhà vệ sinh học sinh"]],
    ["Bổ sung máy tính cho phòng tin học", ["E101 Bổ sung máy tính cho phòng tin học"]],
    ["Tổ chức cho giáo viên tự làm thiết bị dạy học", []],
    ["Trang bị kiến thức pháp luật cho học sinh", []],
    ["Xây dựng kế hoạch hoạt động của tổ", []],
    ["Tham mưu UBND huyện xây dựng nhà đa năng", []],
    ["Đề nghị cấp trên sửa chữa, cải tạo dãy phòng học cũ", []],
    ["Bổ sung minh chứng vào hồ sơ", []],
  ])("are compared where the cost is zero: %s", (solution, expected) => {
    expect(marks(budgetContradictory, { plan: [{ criterion: "3.6", solution, budget: "0đ" }] })).toEqual(expected);
  });

  it("do not contradict where the cost is open", () => {
    expect(marks(budgetContradictory, { plan: [{ solution: "Mua sắm bàn ghế", budget: "Theo kế hoạch được phê duyệt" }] })).toEqual([]);
  });

  it("mark sponsors beside resources that say there are none", () => {
    const solution = "Vận động mạnh thường quân tài trợ học bổng";
    expect(marks(budgetContradictory, { plan: [{ solution, resources: "Không" }] })).toEqual([`E101 ${solution}`]);
    expect(marks(budgetContradictory, { plan: [{ solution, resources: "Mạnh thường quân" }] })).toEqual([]);
    expect(marks(budgetContradictory, { plan: [{ solution, note: "Không", budget: "5 tr" }] })).toEqual([]);
  });
});
