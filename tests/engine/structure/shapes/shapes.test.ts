import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import { structure } from "../../../../src/engine/structure/structure";
import { oneLine } from "../../../../src/engine/workbook/fold";
import { planOf, type TruthRow } from "./plan-content";
import { randomOf } from "./random";
import { type Shape, shapeOf } from "./shapes";

const SEEDS = 400;

interface Score {
  readonly right: number;
  readonly all: number;
  readonly wrong: readonly string[];
}

/** Fields right over fields there are; a row too many counts as a wrong one. */
function scoreOf(plan: readonly TruthRow[], shape: Shape): Score {
  const book = structure(shape.workbook, { today: "2026-11-23", catalogue: builtInCatalogue });
  let right = 0;
  let all = 0;
  const wrong: string[] = [];
  const check = (is: boolean, what: () => string): void => {
    all += 1;
    if (is) right += 1;
    else wrong.push(what());
  };
  plan.forEach((one, index) => {
    const row = book.plan[index];
    check(row?.criterion.code === one.criterion, () => `row ${index}: criterion ${row?.criterion.code} for ${one.criterion}`);
    for (const field of shape.fields) {
      // "Thời hạn hoàn thành" is the end of a period.
      const text = (row?.fields[field] ?? (field === "period" ? row?.fields.end : undefined))?.text;
      check(
        text !== undefined && oneLine(text) === oneLine(one.fields[field]),
        () => `row ${index} ${field}: ${JSON.stringify(text)} for ${JSON.stringify(one.fields[field])}`,
      );
    }
  });
  for (let index = plan.length; index < book.plan.length; index++) check(false, () => `row ${index} too many`);
  return { right, all, wrong };
}

describe("plans in shapes that the field gives them", () => {
  it("are read with at least 97 % of their fields right", () => {
    let right = 0;
    let all = 0;
    const worst: { seed: number; traits: readonly string[]; wrong: readonly string[] }[] = [];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = randomOf(seed);
      const plan = planOf(random, random.between(4, 20));
      const shape = shapeOf(plan, random);
      const score = scoreOf(plan, shape);
      right += score.right;
      all += score.all;
      if (score.wrong.length > 0) worst.push({ seed, traits: shape.traits, wrong: score.wrong });
    }
    const share = right / all;
    if (process.env.SHAPES === "show") {
      const text = worst
        .sort((a, b) => b.wrong.length - a.wrong.length)
        .slice(0, 25)
        .map((one) => `seed ${one.seed} [${one.traits.join(", ")}] ${one.wrong.length}: ${one.wrong.slice(0, 3).join(" · ")}`);
      process.stdout.write(`${(share * 100).toFixed(2)} % of ${all}; ${worst.length} shapes with faults\n${text.join("\n")}\n`);
    }
    expect(share).toBeGreaterThanOrEqual(0.97);
  });
});
