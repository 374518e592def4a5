import type { PlanFieldId } from "../../../../src/engine/book/book";
import type { Check } from "../../../../src/engine/checks/check";
import type { Facts } from "../../../../src/engine/diagnostics/finding";
import { addressesOf, found, planBook } from "../book-of";

const filled = ["Tiêu chí 1.1", "Nâng chất lượng.", "Có ghi"] as const;

/** What holds of every check that points at an empty cell which the other rows of its table fill. */
export function describeMissingCell<F extends Facts>(check: Check<string, F>, field: PlanFieldId): void {
  const header = ["criterion", "goal", field] as const;
  describe(check.code, () => {
    it("points at the empty cell that the other rows of the table fill", () => {
      const rows = [filled, ["Tiêu chí 1.2", "Giữ nền nếp.", null], filled, filled];
      const [finding, ...others] = found(check, planBook({ header, rows }));
      expect(finding).toMatchObject({
        severity: "error",
        fragment: null,
        criterion: "1.2",
        at: { area: { top: 7, left: 3 } },
        facts: { column: "C", filled: 3, rows: 4 },
      });
      expect(others).toEqual([]);
    });

    it("asks nothing of a table that hardly fills it", () => {
      const rows = [filled, ["Tiêu chí 1.2", "Giữ nền nếp.", null], ["Tiêu chí 1.3", "Tu sửa.", null], ["Tiêu chí 1.4", "Mua sắm.", null]];
      expect(addressesOf(check, planBook({ header, rows }))).toEqual([]);
    });

    it("lets a further action share the cell of the one above it", () => {
      const rows = [filled, filled, filled, [null, "Việc thứ hai.", null]];
      expect(addressesOf(check, planBook({ header, rows }))).toEqual([]);
    });

    it("does not ask a second time of an empty row", () => {
      const rows = [filled, filled, filled, ["Tiêu chí 1.4", null, null]];
      expect(addressesOf(check, planBook({ header, rows }))).toEqual([]);
    });

    it("warns of what a row lost with its head", () => {
      const rows = [filled, filled, filled, { cells: ["an toàn trường học", "Tập huấn.", null], also: { isHeadLost: true } }];
      expect(found(check, planBook({ header, rows }))).toMatchObject([{ severity: "warning", at: { area: { top: 9, left: 3 } } }]);
    });
  });
}
