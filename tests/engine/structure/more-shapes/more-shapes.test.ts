import { form57Case } from "./form-57";
import { labelBlockCase } from "./label-blocks";
import { markGridCase } from "./mark-grids";
import { noPlanCase } from "./no-plans";
import { planVarietyCase } from "./plan-varieties";
import { resultReportCase } from "./result-reports";
import { bookOf, familyShare } from "./score";
import { randomOf } from "../shapes/random";

const LEAST = 0.97;
const SEEDS = Number(process.env.SEEDS ?? 120);

describe("workbooks in shapes that nobody has shown the reader", () => {
  it("give the plan of label blocks", () => {
    expect(familyShare("label blocks", SEEDS, labelBlockCase)).toBeGreaterThanOrEqual(LEAST);
  });

  it("give the lines of result reports", () => {
    expect(familyShare("result reports", SEEDS, resultReportCase)).toBeGreaterThanOrEqual(LEAST);
  });

  it("give the levels of grids of X", () => {
    expect(familyShare("grids of X", SEEDS, markGridCase)).toBeGreaterThanOrEqual(LEAST);
  });

  it("give the rows of plan grids", () => {
    expect(familyShare("plan grids", SEEDS * 2, planVarietyCase)).toBeGreaterThanOrEqual(LEAST);
  });

  it("give the plan of Biểu 2 of Thông tư 57/2026", () => {
    expect(familyShare("Biểu 2", SEEDS, form57Case)).toBeGreaterThanOrEqual(LEAST);
  });

  it("give nothing where there is no plan", () => {
    const invented: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const one = noPlanCase(randomOf(seed));
      const book = bookOf(one);
      const records = book.plan.length + book.results.length + book.assessments.length;
      if (records > 0)
        invented.push(
          `seed ${seed} [${one.traits.join(", ")}]: ${book.tables.map((table) => `${table.layout} on ${table.sheet}, ${table.rows} rows`).join("; ")}`,
        );
    }
    if (process.env.SHAPES === "show")
      process.stdout.write(`\n## no plans: ${invented.length}/${SEEDS} seeds with invented records\n${invented.slice(0, 10).join("\n")}\n`);
    expect(invented).toEqual([]);
  });
});
