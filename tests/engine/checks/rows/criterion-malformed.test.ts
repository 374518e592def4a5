import { criterionMalformed } from "../../../../src/engine/checks/rows/criterion-malformed";
import { addressesOf, fieldAt, found, planBook } from "../book-of";

const header = ["criterion", "solution"] as const;
const repaired = (text: string, code: string | null, repair: "lost-dot" | "number-for-ten" | null) => ({
  cells: [text, "Đổi mới sinh hoạt tổ."],
  also: { criterion: { code, repair, title: null, field: fieldAt(6, 1, text), others: [], isInherited: false } },
});

describe("criterion-malformed", () => {
  it("says which code a lost dot stands for, and offers to write it", () => {
    const rows = [repaired("Tiêu chí 14/ tiêu chuẩn 1", "1.4", "lost-dot")];
    const [finding] = found(criterionMalformed, planBook({ header, rows }));
    expect(finding).toMatchObject({
      fragment: "Tiêu chí 14/ tiêu chuẩn 1",
      expected: "Tiêu chí 1.4",
      fix: { isSafe: false, replacement: "Tiêu chí 1.4/ tiêu chuẩn 1" },
    });
  });

  it("writes 1.10 as a text where Excel made 1.1 of it", () => {
    const [finding] = found(criterionMalformed, planBook({ header, rows: [repaired("1.1", "1.10", "number-for-ten")] }));
    expect(finding).toMatchObject({ expected: "Tiêu chí 1.10", fix: { replacement: "1.10" } });
  });

  it("points at a code that cannot be read", () => {
    const [finding] = found(criterionMalformed, planBook({ header, rows: [repaired("Tiêu chí 9/8/7", null, null)] }));
    expect(finding).toMatchObject({ expected: null, facts: { repair: null, code: null } });
  });

  it("leaves a right code alone", () => {
    expect(addressesOf(criterionMalformed, planBook({ header, rows: [["Tiêu chí 1.10", "Tập huấn."]] }))).toEqual([]);
  });
});
