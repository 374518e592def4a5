import { readFileSync } from "node:fs";
import path from "node:path";
import { assess } from "../../../../src/engine/assess";
import { numbersChecks } from "../../../../src/engine/checks/numbers";
import { timeChecks } from "../../../../src/engine/checks/time";
import { addressOf } from "../../../../src/engine/workbook/address";
import { readXlsx } from "../../../../src/hosts/xlsx/read";
import {
  areRealWorkbooksHere,
  describeWithRealWorkbooks,
  REAL_WORKBOOKS,
  realWorkbookBytes,
  type RealWorkbook,
} from "../../../real-workbooks";

interface Example {
  readonly workbook: string;
  readonly fragment: string;
  readonly confidence: string;
  readonly codes: readonly string[];
}

const EXAMPLES = path.resolve(__dirname, "../../../../../shared/domain/findings-examples.json");
const OWN = new Set<string>([...numbersChecks, ...timeChecks].map((check) => check.code));

/** Examples that a person marked without doubt. Those that the checks of running text answer better belong to another group. */
function examplesOf(name: RealWorkbook): readonly Example[] {
  const all = areRealWorkbooksHere ? (JSON.parse(readFileSync(EXAMPLES, "utf8")) as readonly Example[]) : [];
  return all.filter((one) => one.workbook === `${name}.xlsx` && one.confidence !== "confirm" && OWN.has(one.codes[0] ?? ""));
}

function findingsOf(name: RealWorkbook) {
  const { findings } = assess(readXlsx(realWorkbookBytes(name), `${name}.xlsx`), { today: "2026-11-23" });
  return findings.filter((finding) => OWN.has(finding.code));
}

/** Every finding of these groups, reviewed one by one against the document. Amounts with a unit ("10 tr") are left out: fourteen alike. */
const REVIEWED: Readonly<Record<RealWorkbook, readonly string[]>> = {
  "quang-trung-2024": [
    "A16 number-out-of-sequence",
    "C30 limit-exceeded",
    "C31 limit-exceeded",
    "B33 limit-exceeded",
    "A39 sum-contradictory",
    "A47 ratio-contradictory",
    "A51 sum-contradictory",
    "A53 figure-contradictory",
    "A55 figure-contradictory",
    "A64 figure-contradictory",
    "A126 goal-unmeasurable",
    "A127 goal-unmeasurable",
    "A128 goal-unmeasurable",
    "A157 goal-contradictory",
    "A172 figure-contradictory",
    "A173 ratio-contradictory",
    "A174 ratio-contradictory",
    "A178 ratio-contradictory",
    "A178 figure-contradictory",
    "B238 goal-contradictory",
    "B241 period-malformed",
    "B260 date-contradictory",
    "A287 date-contradictory",
  ],
  "vo-van-thang-2020": ["A4 date-contradictory", "F21 period-outside-plan-year", "D24 budget-contradictory", "D28 budget-contradictory"],
  "giong-rieng-2024": [
    "A16 cycle-length-wrong",
    "H25 budget-total-missing",
    "D32 period-stale",
    "D36 period-outside-plan-year",
    "D46 period-malformed",
    "D55 period-outside-plan-year",
    "D56 period-outside-plan-year",
  ],
  "nguyen-ba-ngoc-2023": ["E2:H2 date-contradictory", "C14 period-outside-plan-year", "C16 period-malformed"],
  "tay-bac-lan-2022": [
    "A14 date-contradictory",
    "A24 ratio-contradictory",
    "A49 limit-exceeded",
    "A54 period-outside-plan-year",
    "A90 period-outside-plan-year",
    "A101 period-outside-plan-year",
    "A109 period-outside-plan-year",
    "A139 period-outside-plan-year",
    "A163 period-outside-plan-year",
    "A124 period-malformed",
    "A172 date-contradictory",
    "A193 date-contradictory",
    "A195 date-contradictory",
  ],
};

describeWithRealWorkbooks("the real documents", () => {
  describe.each(REAL_WORKBOOKS)("%s", (name) => {
    it("shows every mistake in numbers and times that a careful reader found", () => {
      const findings = findingsOf(name);
      const missed = examplesOf(name).filter(
        (example) =>
          !findings.some((finding) => {
            const words = finding.fragment ?? "";
            const cells = example.fragment.split("\t");
            const isSame = words !== "" && cells.some((cell) => cell.includes(words) || words.includes(cell));
            return example.codes.includes(finding.code) && isSame;
          }),
      );
      expect(missed).toEqual([]);
    });

    it("shows nothing that a careful reader would not mark", () => {
      const marked = findingsOf(name)
        .filter((finding) => finding.code !== "budget-unit-in-cell")
        .map(({ code, at }) => `${addressOf(at.area)} ${code}`);
      expect(marked.toSorted()).toEqual(REVIEWED[name].toSorted());
    });
  });
});
