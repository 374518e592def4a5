import { selfAssessmentMissing } from "../../../../src/engine/checks/rows/self-assessment-missing";
import { addressesOf, fieldAt, found, planBook } from "../book-of";

const header = ["criterion", "work"] as const;
const judged = (code: string) => ({
  cells: [`Tiêu chí ${code} Tự đánh giá: Đạt`, "Việc cần làm."],
  also: { verdict: fieldAt(6, 1, "Tự đánh giá: Đạt"), statedResult: "met" as const },
});

describe("self-assessment-missing", () => {
  it("points at the criterion without a verdict where the others have theirs", () => {
    const rows = [judged("1.1"), judged("1.2"), judged("1.3"), ["Tiêu chí 1.4 Hiệu trưởng, phó hiệu trưởng", "Việc cần làm."]];
    expect(found(selfAssessmentMissing, planBook({ header, rows }))[0]).toMatchObject({
      fragment: "Tiêu chí 1.4 Hiệu trưởng, phó hiệu trưởng",
      at: { area: { top: 9 } },
    });
  });

  it("asks no verdict of a plan that gives none", () => {
    expect(
      addressesOf(
        selfAssessmentMissing,
        planBook({
          header,
          rows: [
            ["Tiêu chí 1.1", "a"],
            ["Tiêu chí 1.2", "b"],
            ["Tiêu chí 1.3", "c"],
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("asks it of a row whose end is lost too: the verdict stands in another cell", () => {
    const cut = "Nhà trường tiếp tục xây dựng kế hoạch chỉ đạo tổ chức thực hiện các";
    const rows = [judged("1.1"), judged("1.2"), judged("1.3"), ["Tiêu chí 1.4", cut]];
    expect(addressesOf(selfAssessmentMissing, planBook({ header, rows }))).toHaveLength(1);
  });

  it("asks it of no block of labels and of no item of Mức 4", () => {
    const rows = [judged("1.1"), judged("1.2"), judged("1.3"), ["Tiêu chí 1.4", "a"]];
    expect(addressesOf(selfAssessmentMissing, planBook({ header, rows, layout: "label-blocks" }))).toEqual([]);
    const items = [judged("1.1"), judged("1.2"), judged("1.3"), "MỨC 4", ["Tiêu chí 1", "a"]];
    expect(addressesOf(selfAssessmentMissing, planBook({ header, rows: items }))).toEqual([]);
  });
});
