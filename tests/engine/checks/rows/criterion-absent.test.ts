import { criterionAbsent } from "../../../../src/engine/checks/rows/criterion-absent";
import { addressesOf, allMarks, found, marksOf, planBook } from "../book-of";

const header = ["criterion", "solution"] as const;
const listed = (codes: readonly string[]) => codes.map((code) => [`Tiêu chí ${code}`, `Việc của ${code}.`]);
const STANDARD_1 = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10"];

describe("criterion-absent", () => {
  it("points at the row after which the run of criteria breaks off", () => {
    const rows = listed(STANDARD_1.filter((code) => code !== "1.9"));
    const [finding] = found(criterionAbsent, planBook({ header, rows }));
    expect(finding).toMatchObject({ fragment: "Tiêu chí 1.8", severity: "error", expected: "1.9 Thực hiện quy chế dân chủ cơ sở" });
  });

  it("points as well at what is left of a row that fell into the gap", () => {
    const rows = [
      ...listed(STANDARD_1.slice(0, 9)),
      { cells: ["trật tự, an toàn trường học", "Tập huấn."], also: { isHeadLost: true, likelyCriterion: "1.10" } },
    ];
    const lost = { code: null, repair: null, title: null, others: [], isInherited: false };
    const [finding] = found(
      criterionAbsent,
      planBook({
        header,
        rows: rows.map((row) => (Array.isArray(row) ? row : { ...row, also: { ...row.also, criterion: { ...lost, field: null } } })),
      }),
    );
    expect(finding).toMatchObject({ facts: { missing: ["1.10"] }, related: [{ area: { top: 15 } }] });
  });

  it("lets a plan choose its criteria", () => {
    expect(
      addressesOf(criterionAbsent, planBook({ header, rows: listed(["1.1", "1.2", "1.4", "1.7", "1.9", "1.10", "2.1", "2.2"]) })),
    ).toEqual([]);
  });

  it("is content with a complete list", () => {
    expect(addressesOf(criterionAbsent, planBook({ header, rows: listed(STANDARD_1) }))).toEqual([]);
  });

  it("warns of a criterion that blocks the next level and has no plan", () => {
    const { table, assessments } = marksOf(allMarks("XXX", { "1.5": "X.", "3.2": "X.." }), { table: 1 });
    const book = planBook({ header, rows: listed(["1.5"]) }, { tables: [table], assessments });
    const findings = found(criterionAbsent, book);
    expect(findings.map((one) => [one.criterion, one.severity, one.facts.kind, one.facts.level])).toEqual([
      ["3.2", "warning", "unplanned", 2],
    ]);
  });
});
