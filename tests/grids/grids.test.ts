import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  addressOf,
  assess,
  checks,
  fixesIn,
  ownTitlesOf,
  type AssessOptions,
  type CircularId,
  type Finding,
  type Sheet,
  type Workbook,
} from "../../src/engine";
import { composed } from "../../src/engine/workbook/fold";
import { wordsOf } from "../../src/words";
import { readGrids, type GridCase } from "./read-grid";
import { decomposed, moved, MOVE } from "./variants";

const HERE = path.resolve(__dirname, "checks");
const only = process.env.GRID;

/** A finding as a grid writes it. */
interface Told {
  readonly at: string;
  readonly fragment: string | null;
  readonly expected: string | null;
  readonly severity: string;
}

function foundIn(
  sheets: readonly Sheet[],
  one: GridCase,
  code: string,
  /** The check alone, but where the company of the others is the question. */
  asked: readonly { readonly code: string }[] = checks.filter((check) => check.code === code),
): readonly Told[] {
  const { findings } = assess(workbookOf(sheets), { ...optionsOf(one), checks: asked as never });
  return findings.filter((finding) => finding.code === code).map(told);
}

function workbookOf(sheets: readonly Sheet[]): Workbook {
  return { name: "grid", sheets };
}

function optionsOf({ options }: GridCase): AssessOptions {
  const ownTitles = [ownTitlesOf(wordsOf("vi").sheets)];
  return { today: options.today, circular: options.circular as CircularId | null, schoolYear: options.schoolYear, ownTitles };
}

const isSafe = ({ fix }: Finding): boolean => fix?.isSafe === true;

function told({ at, fragment, expected, severity }: Finding): Told {
  return { at: `${at.sheet}!${addressOf(at.area)}`, fragment: fragment === null ? null : composed(fragment), expected, severity };
}

/** Of what a grid does not say, what was found is right. */
function expectedOf(one: GridCase, found: readonly Told[], move = { rows: 0, columns: 0 }): readonly Told[] {
  return one.marks.map((mark): Told => {
    const at = `${mark.sheet}!${moved.address(mark.address, move)}`;
    const fragment = mark.fragment === null ? null : composed(mark.fragment);
    const same = found.find((finding) => finding.at === at && finding.fragment === fragment);
    return {
      at,
      fragment,
      expected: mark.expected === undefined ? (same?.expected ?? null) : mark.expected,
      severity: mark.severity ?? same?.severity ?? "?",
    };
  });
}

const byText = (a: Told, b: Told): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function hold(found: readonly Told[], expected: readonly Told[]): void {
  expect([...found].sort(byText)).toEqual([...expected].sort(byText));
}

const files = checks
  .map(({ code, group }) => ({ code, file: path.join(HERE, group, `${code}.grid`) }))
  .filter(({ code, file }) => existsSync(file) && (only === undefined || only.split(",").includes(code)));

describe.each(files.map(({ code, file }) => [code, file] as const))("%s", (code, file) => {
  const cases = readGrids(readFileSync(file, "utf8"));

  it("shows a case that is marked and one that is not", () => {
    expect(new Set(cases.map((one) => one.kind))).toEqual(new Set(["marked", "unmarked"]));
    for (const one of cases) expect([one.title, one.marks.length > 0]).toEqual([one.title, one.kind === "marked"]);
  });

  describe.each(cases.map((one) => [one.kind, one.title, one] as const))("%s: %s", (_, __, one) => {
    const asWritten = () => foundIn(one.sheets, one, code);

    it("as written", () => {
      const found = asWritten();
      hold(found, expectedOf(one, found));
    });

    it("moved down and right", () => {
      const found = foundIn(moved.sheets(one.sheets, MOVE), one, code);
      hold(found, expectedOf(one, found, MOVE));
    });

    // Which letters are stored decomposed is the very question of one check.
    ((code as string) === "text-decomposed" ? it.skip : it)("with its letters stored decomposed", () => {
      const found = foundIn(decomposed(one.sheets), one, code);
      hold(found, expectedOf(one, found));
    });

    it("with the checks asked in reverse", () => {
      hold(foundIn(one.sheets, one, code, [...checks].reverse()), asWritten());
    });

    it("after its safe fixes were applied twice", () => {
      const once = fixesIn(workbookOf(one.sheets), optionsOf(one), isSafe);
      const twice = fixesIn(once.workbook, optionsOf(one), isSafe);
      expect(twice.cells).toEqual([]);
      expect(twice.workbook).toEqual(once.workbook);
      const before = asWritten().map(({ at }) => at);
      const left = foundIn(once.workbook.sheets, one, code);
      expect(left.filter(({ at, severity }) => severity === "error" && !before.includes(at))).toEqual([]);
    });
  });
});

it("has no grid of a check that is gone", () => {
  if (!existsSync(HERE)) return;
  const there = readdirSync(HERE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".grid"));
  const known = new Set(checks.map(({ code, group }) => path.join(group, `${code}.grid`)));
  expect(there.filter((file) => !known.has(file))).toEqual([]);
});
