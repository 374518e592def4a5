import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addressOf, assess, type Book, type Finding } from "../../src/engine";
import { readWorkbook } from "./read-grid";

/*
 * Whole plans and reports of schools that do not exist, written without a mistake. What is marked here is a false alarm: no error may be,
 * and what each check costs in warnings and notes is written down in clean-plans/costs.txt (WRITE_COSTS=1 rewrites it; read the difference).
 */
const FOLDER = path.resolve(__dirname, "clean-plans");
const COSTS = path.join(FOLDER, "costs.txt");
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".grid"));

const outcomes = files.map((file) => {
  const text = readFileSync(path.join(FOLDER, file), "utf8");
  const today = /^@ .*today=(\S+)/m.exec(text)?.[1] ?? "2024-10-15";
  return { file, outcome: assess(readWorkbook(text, file.replace(/\.grid$/, ".xlsx")), { today }) };
});

const shown = ({ at, code, fragment, expected }: Finding): string =>
  `${at.sheet}!${addressOf(at.area)} ${code} “${fragment ?? ""}” → ${expected ?? "?"}`;

/** Leftovers other than the line of totals of a table, which belongs to no row. */
function unread({ leftovers }: Book): readonly string[] {
  const lineOf = ({ at }: Book["leftovers"][number]): string => `${at.sheet} ${at.area.top}`;
  const totals = new Set(leftovers.filter(({ text }) => /^(?:tổng|cộng)/iu.test(text.normalize("NFC"))).map(lineOf));
  return leftovers.filter((leftover) => !totals.has(lineOf(leftover))).map(({ text }) => text);
}

it.each(outcomes.map(({ file, outcome }) => [file, outcome] as const))("%s has no error", (_, { findings }) => {
  expect(findings.filter(({ severity }) => severity === "error").map(shown)).toEqual([]);
});

it.each(outcomes.map(({ file, outcome }) => [file, outcome] as const))("%s is read whole", (_, { book }) => {
  expect(book.plan.length + book.results.length).toBeGreaterThanOrEqual(8);
  expect(unread(book)).toEqual([]);
});

it("the corpus is large enough to tell something", () => {
  const rows = outcomes.reduce((sum, { outcome }) => sum + outcome.book.plan.length + outcome.book.results.length, 0);
  expect(outcomes.length).toBeGreaterThanOrEqual(20);
  expect(rows).toBeGreaterThanOrEqual(400);
});

it("each check costs what is written down", () => {
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes)
    for (const { code, severity } of outcome.findings) counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1);
  const text = [...counts]
    .map(([name, count]) => `${name} ${count}\n`)
    .sort()
    .join("");
  if (process.env.WRITE_COSTS === "1") writeFileSync(COSTS, text);
  expect(text).toBe(readFileSync(COSTS, "utf8"));
});
