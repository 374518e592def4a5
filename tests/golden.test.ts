import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addressOf, assess, type WorkbookAssessment } from "../src/engine";
import { readXlsx } from "../src/hosts/xlsx";
import { readJson } from "../src/apps/cli/json/read-json";
import { tallyJson } from "../src/apps/cli/json/tally-json";
import { wordingOf, wordsOf } from "../src/words";
import { SAMPLES_FOLDER, samples } from "./samples/write-samples";

const GOLDEN = path.resolve(__dirname, "golden");
const TODAY = "2026-09-10";
/** `npm run golden` sets it: then what comes out now becomes what is expected. Read the difference before keeping it. */
const isWriting = process.env.WRITE_GOLDEN === "1";

function assessed(name: string): WorkbookAssessment {
  const bytes = readFileSync(path.join(SAMPLES_FOLDER, `${name}.xlsx`));
  return assess(readXlsx(bytes, `${name}.xlsx`), { today: TODAY });
}

const outputs: Readonly<Record<string, (name: string, outcome: WorkbookAssessment) => string>> = {
  "read.txt": (name, { book }) => JSON.stringify(readJson(`${name}.xlsx`, book), null, 1),
  "check.txt": (_, { findings }) => findings.map(findingText).join("\n"),
  "tally.txt": (name, outcome) => JSON.stringify(tallyJson(`${name}.xlsx`, outcome), null, 1),
};

function findingText(finding: WorkbookAssessment["findings"][number]): string {
  const { what, why, todo } = wordingOf(wordsOf("vi"), finding);
  const fix = finding.fix === null ? "" : ` | ${finding.fix.isSafe ? "safe" : "ask"} ${finding.fix.replacement}`;
  return [
    `${finding.at.sheet}!${addressOf(finding.at.area)} ${finding.severity} ${finding.code}${finding.criterion === null ? "" : ` ${finding.criterion}`}`,
    `  “${finding.fragment ?? ""}” → ${finding.expected ?? "?"}${fix}`,
    ...[what, why, todo].map((sentence) => `  ${sentence}`),
  ].join("\n");
}

describe.each(samples.map((sample) => [sample.name, sample.mistakes] as const))("%s", (name, mistakes) => {
  it.each(mistakes)("is marked at %s for %s: %s", (address, code) => {
    const found = assessed(name).findings.map((finding) => `${addressOf(finding.at.area)} ${finding.code}`);
    expect(found).toContain(`${address} ${code}`);
  });

  it.each(Object.entries(outputs))("gives what %s says", (file, textOf) => {
    const text = `${textOf(name, assessed(name))}\n`;
    const expected = path.join(GOLDEN, name, file);
    if (isWriting) {
      mkdirSync(path.dirname(expected), { recursive: true });
      writeFileSync(expected, text);
    }
    expect(text).toBe(readFileSync(expected, "utf8"));
  });
});

it("every golden folder belongs to a sample", () => {
  const folders = readdirSync(GOLDEN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).sort()).toEqual(samples.map((sample) => sample.name).sort());
});
