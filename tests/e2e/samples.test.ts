import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { Sheet, Workbook } from "../../src/engine";
import { readXlsx } from "../../src/hosts/xlsx";
import { wordsOf } from "../../src/words";
import { startEngine } from "../excel/engine/engine";
import { KINDS } from "../excel/kinds";
import { modelFromXlsx } from "../excel/model/from-xlsx";
import { workbookFrom } from "../excel/model/to-workbook";
import { personAt, startBrowser } from "./browser";
import { openInExcel } from "./excel-window";
import { startSite, type Site } from "./site";

jest.setTimeout(60_000);

const ROOT = path.resolve(__dirname, "../..");
const SAMPLES = path.join(ROOT, "assets/samples");
const { panels } = wordsOf("vi");
const folder = mkdtempSync(path.join(os.tmpdir(), "cai-tien-e2e-"));

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the command line makes of the file. */
function byCommandLine(file: string): Workbook {
  const out = path.join(folder, file);
  execFileSync(process.execPath, [path.join(ROOT, "dist/cli.js"), "run", path.join(SAMPLES, file), "-o", out, "--force", "--quiet"], {
    stdio: "pipe",
  });
  return readXlsx(readFileSync(out), file);
}

/** Without formulas: the stand-in computes none, and one that gave nothing is not told from an empty cell. tests/hosts/excel compares those. */
function contentOf(sheets: readonly Sheet[]): unknown {
  return sheets.map(({ rows, ...sheet }) => {
    const typed = rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => !cell.isFormula) }));
    return { ...sheet, rows: typed.filter(({ cells }) => cells.length > 0) };
  });
}

describe.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))("%s in the pane", (file) => {
  it("becomes by one click what the command line makes of it, and the user's sheets stay", async () => {
    const model = modelFromXlsx(readFileSync(path.join(SAMPLES, file)), file);
    const before = workbookFrom(model).sheets;
    const person = await personAt(browser);
    const page = await person.newPage();
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    await openInExcel(page, startEngine(model, KINDS), { origin: site.origin });
    const pane = page.frameLocator("#pane");
    await pane.getByRole("button", { name: panels.tour.skip }).click();
    await pane.getByRole("button", { name: panels.start.doAll, exact: true }).click();
    await pane
      .locator("[aria-live=polite]")
      .filter({ hasText: panels.notices.made([]).split(" ")[0]! })
      .waitFor();
    await person.close();
    const after = workbookFrom(model).sheets;
    expect(faults).toEqual([]);
    expect(contentOf(after.slice(0, before.length))).toEqual(contentOf(before));
    expect(contentOf(after)).toEqual(contentOf(byCommandLine(file).sheets));
  });
});
