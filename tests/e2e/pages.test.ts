import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Browser } from "playwright-core";
import { columnLetters, type Tally } from "../../src/engine";
import { wordsOf } from "../../src/words";
import { cellAt, putValue } from "../excel/model/cells";
import { snapshotOfSheet } from "../excel/model/snapshot";
import { type ModelWorkbook, sheetNamed } from "../excel/model/workbook";
import { startBrowser } from "./browser";
import { openModel, type OpenedSample, sampleModel, userSheetsOf, type Visit } from "./opened-sample";
import { startSite, type Site } from "./site";

jest.setTimeout(60_000);

const { checkKinds, domain, panels } = wordsOf("vi");
const HOA_SEN = "tieu-hoc-hoa-sen-2024.xlsx";
const DOI_THONG = "tieu-hoc-doi-thong-2022.xlsx";
const PLAN = "KH cải tiến 2024-2025";

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function using(model: ModelWorkbook, visit: Visit, use: (opened: OpenedSample) => Promise<void>): Promise<void> {
  const opened = await openModel(browser, site, model, visit);
  try {
    await use(opened);
    expect(opened.troubles).toEqual([]);
  } finally {
    await opened.close();
  }
}

function valueAt(model: ModelWorkbook, sheet: string, row: number, column: number): unknown {
  return cellAt(sheetNamed(model, sheet), row, column).value;
}

function tallyByCommandLine(file: string): Tally {
  const root = path.resolve(__dirname, "../..");
  const call = [path.join(root, "dist/cli.js"), "tally", path.join(root, "assets/samples", file), "--json"];
  return JSON.parse(execFileSync(process.execPath, call, { encoding: "utf8" })) as Tally;
}

/** All that stands on a sheet, as one text. */
function textOf(model: ModelWorkbook, name: string): string {
  return [...sheetNamed(model, name).rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value))).join("\n");
}

/** A person with a keyboard: goes there by Tab alone. */
async function tabTo({ page, pane }: OpenedSample, name: string): Promise<void> {
  const wanted = pane.getByRole("button", { name, exact: true });
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach “${name}”`);
}

const kindOf = (code: keyof typeof checkKinds) => checkKinds[code];

/** Opens a group of findings; gives the group. */
async function group({ pane }: OpenedSample, code: keyof typeof checkKinds) {
  const found = pane.getByRole("region", { name: kindOf(code), exact: true });
  const head = found.locator("> button");
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  return found;
}

describe("the page Kế hoạch", () => {
  it("reads the table anew when a column is taken for another field, and remembers it in the workbook", async () => {
    const model = sampleModel(HOA_SEN);
    const column = /^Cột D: Biện pháp/;
    await using(model, { query: "?page=plan" }, async ({ pane }) => {
      const field = pane.getByLabel(column).first();
      expect(await field.inputValue()).toBe("solution");
      const preview = pane.getByRole("region", { name: panels.plan.preview });
      const solutions = await preview.locator("dt", { hasText: /^Giải pháp$/ }).count();
      expect(solutions).toBeGreaterThan(0);
      await field.focus();
      await field.selectOption("work");
      await preview
        .locator("dt", { hasText: /^(Nội dung c|C)ông việc$/ })
        .first()
        .waitFor();
      expect(await preview.locator("dt", { hasText: /^Giải pháp$/ }).count()).toBe(0);
      await pane.getByText(panels.plan.remembered).first().waitFor();
    });
    await using(model, { query: "?page=plan" }, async ({ pane }) => {
      const field = pane.getByLabel(column).first();
      expect(await field.inputValue()).toBe("work");
      await pane.getByRole("button", { name: panels.plan.reset }).first().click();
      await pane.getByText(panels.plan.remembered).first().waitFor({ state: "detached" });
      expect(await field.inputValue()).toBe("solution");
    });
    expect(userSheetsOf(model)).toEqual(userSheetsOf(sampleModel(HOA_SEN)));
  });
});

describe("the page Kiểm tra", () => {
  it("shows what the filters ask for", async () => {
    await using(sampleModel(HOA_SEN), { query: "?page=check" }, async ({ pane }) => {
      const groups = pane.locator("main section > button[aria-expanded]");
      const all = await groups.count();
      const warnings = pane.getByRole("button", { name: panels.check.filterBy.warning(2) });
      await warnings.press("Space");
      expect(await warnings.getAttribute("aria-pressed")).toBe("true");
      expect(await groups.count()).toBe(2);
      await pane.getByLabel(panels.check.criterion, { exact: true }).selectOption({ label: domain.criterion("5.5") });
      expect(await groups.allInnerTexts()).toEqual([expect.stringContaining(kindOf("budget-missing"))]);
      await warnings.press("Space");
      await pane.getByLabel(panels.check.criterion, { exact: true }).selectOption({ label: domain.criterion("1.4") });
      expect(await groups.allInnerTexts()).toEqual([expect.stringContaining(kindOf("criterion-malformed"))]);
      await pane.getByRole("button", { name: panels.check.clearFilters }).press("Enter");
      expect(await groups.count()).toBe(all);
    });
  });

  it("goes to the cell of a finding by keyboard alone", async () => {
    await using(sampleModel(HOA_SEN), { query: "?page=check" }, async (opened) => {
      const { page, pane, selected } = opened;
      await (await group(opened, "period-stale")).waitFor();
      await tabTo(opened, `Trang “${PLAN}”, ô F19`);
      await page.keyboard.press("Enter");
      await pane.locator("main").evaluate(async () => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(selected()).toBe(`${PLAN}!F19`);
    });
  });

  it("says so when the cell's sheet is hidden", async () => {
    await using(sampleModel(DOI_THONG), { query: "?page=check" }, async (opened) => {
      const found = await group(opened, "level-gap");
      sheetNamed(opened.model, "TĐG").visibility = "Hidden";
      await found.getByRole("button", { name: "Trang “TĐG”, ô E19" }).click();
      expect(await opened.told("đang ẩn")).toContain("Bỏ ẩn");
    });
  });

  it("fixes one cell, no other, and gives the old value back", async () => {
    const model = sampleModel(HOA_SEN);
    const before = userSheetsOf(model);
    const old = String(valueAt(model, PLAN, 18, 2));
    const wanted = sampleModel(HOA_SEN);
    putValue(sheetNamed(wanted, PLAN), 18, 2, old.replace("Tiêu chí 14", "Tiêu chí 1.4"));
    await using(model, { query: "?page=check" }, async (opened) => {
      const found = await group(opened, "criterion-malformed");
      await found.getByRole("button", { name: "Sửa thành Tiêu chí 1.4" }).press("Enter");
      expect(userSheetsOf(model)).toEqual(before);
      expect(await found.innerText()).toContain(old);
      await found.getByRole("button", { name: panels.check.fixThese(1) }).press("Enter");
      await opened.told(panels.notices.fixed(1));
      expect(userSheetsOf(model)).toEqual(userSheetsOf(wanted));
      await found.waitFor({ state: "detached" });
    });
    await using(model, { query: "?page=check" }, async ({ pane, told }) => {
      await pane.getByRole("button", { name: panels.check.restoreOne(`trang “${PLAN}”, ô B18`) }).press("Enter");
      await told(panels.notices.restored(1));
      expect(userSheetsOf(model)).toEqual(before);
    });
  });

  it("fixes all alike after a preview with their number, and gives all back", async () => {
    const model = sampleModel(HOA_SEN);
    putValue(sheetNamed(model, PLAN), 25, 7, "8 tr");
    const before = userSheetsOf(model);
    await using(model, { query: "?page=check" }, async (opened) => {
      const { pane, told } = opened;
      const found = await group(opened, "budget-unit-in-cell");
      await found
        .getByRole("button", { name: panels.check.fixAlike(2) })
        .first()
        .click();
      expect(await found.innerText()).toContain(panels.check.fixPreview(2));
      await found.getByRole("button", { name: panels.check.fixThese(2) }).click();
      await told(panels.notices.fixed(2));
      expect([valueAt(model, PLAN, 20, 7), valueAt(model, PLAN, 25, 7)]).toEqual([15, 8]);
      await pane.getByRole("button", { name: panels.check.restoreAll }).click();
      await told(panels.notices.restored(2));
      expect(userSheetsOf(model)).toEqual(before);
    });
  });

  it("keeps what was accepted with a reason, also after everything is made anew", async () => {
    const model = sampleModel(HOA_SEN);
    const reason = "Theo biên bản họp hội đồng";
    await using(model, { query: "?page=check" }, async (opened) => {
      const { pane, told } = opened;
      const found = await group(opened, "period-stale");
      await found.getByRole("button", { name: panels.check.accept, exact: true }).click();
      await found.getByRole("button", { name: panels.check.acceptNow }).click();
      await pane.getByText(panels.check.acceptNeeded).waitFor();
      await found.getByLabel(panels.check.acceptReason).fill(reason);
      await found.getByRole("button", { name: panels.check.acceptNow }).click();
      await told(panels.notices.accepted(1));
      await found.waitFor({ state: "detached" });
      await pane.getByRole("button", { name: panels.pages.start, exact: true }).click();
      await pane.getByRole("button", { name: panels.start.doAll, exact: true }).click();
      await told(panels.notices.untouched);
      await pane.getByRole("button", { name: panels.pages.check, exact: true }).click();
      expect(await pane.getByRole("region", { name: kindOf("period-stale") }).count()).toBe(0);
      await pane.getByText(panels.check.showAccepted(1)).click();
      expect(await (await group(opened, "period-stale")).innerText()).toContain(reason);
      expect(textOf(model, domain.ownSheet.findings)).toContain(reason);
      await pane.getByRole("button", { name: panels.check.reopen }).click();
      await told(panels.notices.reopened);
      await pane.getByRole("region", { name: kindOf("period-stale") }).waitFor();
    });
  });

  it("checks again by itself while the person types in the tables", async () => {
    await using(sampleModel(HOA_SEN), { query: "?page=check" }, async (opened) => {
      const { pane, user } = opened;
      await pane.getByRole("region", { name: kindOf("owner-missing") }).waitFor();
      user.type(PLAN, "E26", "Tổng phụ trách Đội");
      await pane.getByRole("region", { name: kindOf("owner-missing") }).waitFor({ state: "detached" });
    });
  });
});

describe("the page Mức đạt", () => {
  it("has the numbers of the command line, and links what blocks the next level", async () => {
    const model = sampleModel(DOI_THONG);
    const tally = tallyByCommandLine(DOI_THONG);
    await using(model, { query: "?page=levels" }, async ({ pane, selected }) => {
      const drawn = await pane.getByRole("img").evaluateAll((bars) => bars.map((bar) => bar.getAttribute("aria-label")));
      const counts = [...tally.perLevel, ...tally.byStandard.flatMap(({ perLevel }) => perLevel)].filter(({ total }) => total > 0);
      expect(drawn).toEqual(counts.map((one) => panels.levels.barName(domain.level(one.level), one.met, one.notMet, one.unknown)));
      expect(await pane.locator("main").innerText()).toContain(panels.levels.overall(tally.overallLevel));
      const blockers = pane.getByRole("region", { name: panels.levels.blockers(2, 3) });
      expect(tally.nextLevel).toMatchObject({ level: 2, blockedBy: ["1.5", "2.3", "3.2"] });
      await blockers.getByRole("button", { name: domain.criterion("2.3"), exact: true }).press("Enter");
      await pane.locator("main").evaluate(async () => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(selected()).toMatch(/^TĐG![A-E]19$/);
    });
  });
});

describe("the page Báo cáo", () => {
  const reportOf = (model: ModelWorkbook): string => model.sheets.find(({ name }) => name.startsWith("Báo cáo HK1"))!.name;

  it("makes the report with what was told, renews it alone, and its list of what is missing shrinks", async () => {
    const model = sampleModel(DOI_THONG);
    const missing = async ({ pane, page }: OpenedSample): Promise<readonly string[]> => {
      await page.waitForTimeout(500);
      return pane.locator("main ol li").allInnerTexts();
    };
    const before = userSheetsOf(model);
    await using(model, { query: "?page=report" }, async (opened) => {
      const { pane, told } = opened;
      await pane.getByLabel(panels.report.period).selectOption("2022-2023-HK1");
      expect(await missing(opened)).toEqual(expect.arrayContaining(["Số của báo cáo.", "Ngày, tháng ký báo cáo."]));
      await pane.getByLabel(panels.report.number, { exact: true }).fill("05");
      await pane.getByLabel(panels.report.place).fill("Đồi Thông");
      await pane.getByLabel(panels.report.day).fill("31/1/2023");
      await pane.getByLabel(panels.report.signer).fill("Lê Thị Sim");
      expect(await missing(opened)).toEqual([expect.stringContaining("Kết quả của 3 nội dung"), expect.stringContaining("Kiến nghị")]);
      await pane.getByRole("button", { name: panels.report.make }).press("Enter");
      await told(panels.notices.untouched);
      expect(userSheetsOf(model)).toEqual(before);
      // Besides the report there is the hidden sheet of what was last written.
      expect(model.sheets).toHaveLength(5);
      const text = textOf(model, reportOf(model));
      for (const part of ["Số: 05/", "Đồi Thông, ngày 31 tháng 01 năm 2023", "Lê Thị Sim"]) expect(text).toContain(part);
      expect(text.toLowerCase()).toContain("học kỳ i năm học 2022-2023");
    });
    const made = snapshotOfSheet(sheetNamed(model, reportOf(model)));
    await using(model, { query: "?page=report" }, async ({ pane, told }) => {
      expect(await pane.getByLabel(panels.report.signer).inputValue()).toBe("Lê Thị Sim");
      expect(await pane.getByLabel(panels.report.day).inputValue()).toBe("31/01/2023");
      await pane.getByRole("button", { name: panels.report.renew }).click();
      await told(panels.notices.untouched);
      expect(snapshotOfSheet(sheetNamed(model, reportOf(model)))).toEqual(made);
      expect(userSheetsOf(model)).toEqual(before);
      // Besides the report there is the hidden sheet of what was last written.
      expect(model.sheets).toHaveLength(5);
    });
  });

  it("says what is no day, and keeps it from the report", async () => {
    await using(sampleModel(DOI_THONG), { query: "?page=report" }, async ({ pane }) => {
      await pane.getByLabel(panels.report.day).fill("31/2/2023");
      await pane.getByLabel(panels.report.signer).focus();
      await pane.getByText(panels.report.dayWrong).waitFor();
    });
  });
});

describe("the quarter", () => {
  const { sheets } = wordsOf("vi");
  const QUARTER = "2023-Q1";

  /** The first cell of the sheet that begins so, "C5". */
  function addressOn(model: ModelWorkbook, name: string, beginning: string, below = 0): string {
    for (const [row, cells] of sheetNamed(model, name).rows)
      for (const [column, { value }] of cells) if (String(value).startsWith(beginning)) return `${columnLetters(column)}${row + below}`;
    throw new Error(`nothing on ${name} begins with “${beginning}”`);
  }

  it("is recorded, reported and frozen, and a place that both sides changed is decided", async () => {
    const model = sampleModel(DOI_THONG);
    const before = userSheetsOf(model);
    await using(model, { query: "?page=progress" }, async (opened) => {
      const { page, pane, told, user, selected } = opened;
      await pane.getByLabel(panels.progress.period).selectOption(QUARTER);
      await pane.getByRole("button", { name: panels.progress.make, exact: true }).press("Enter");
      await told(panels.notices.untouched);
      // What arrives at once after our own writing is taken for its echo.
      await page.waitForTimeout(600);
      const status = addressOn(model, domain.ownSheet.progress, sheets.progress.columns.status, 1);
      user.type(domain.ownSheet.progress, status, sheets.progress.status.dropped);
      await pane.getByRole("listitem").filter({ hasText: sheets.progress.status.dropped }).first().waitFor();
      await pane.getByRole("button", { name: panels.actions.openSheet(domain.ownSheet.overview) }).click();
      await pane.locator("main").evaluate(async () => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(selected()).toBe(`${domain.ownSheet.overview}!A1`);

      await pane.getByRole("button", { name: panels.pages.report, exact: true }).click();
      expect(await pane.getByLabel(panels.report.period).inputValue()).toBe(QUARTER);
      expect(await pane.getByRole("button", { name: panels.report.freeze }).isDisabled()).toBe(true);
      await pane.getByRole("button", { name: panels.report.make, exact: true }).click();
      const report = /“(Báo cáo [^”]*)”/.exec(await told(/Báo cáo/))?.[1] ?? "";
      await pane.getByRole("button", { name: panels.report.freeze }).click();
      await pane.getByRole("button", { name: panels.report.freezeNow }).click();
      const frozen = /“([^”]*)”/.exec(await told(/chốt/))?.[1] ?? "";
      expect(textOf(model, frozen)).toBe(textOf(model, report));

      const number = addressOn(model, report, "Số:");
      user.type(report, number, "Số: 77/BC-THĐT");
      await pane.getByLabel(panels.report.number, { exact: true }).fill("05");
      await pane.getByRole("button", { name: panels.report.renew, exact: true }).click();
      await told(panels.notices.conflicts(1));
      expect(textOf(model, report)).toContain("Số: 77/BC-THĐT");
      await pane.getByRole("button", { name: panels.notices.seeConflicts }).press("Enter");
      await pane.getByRole("heading", { level: 1, name: panels.pages.conflicts }).waitFor();
      await pane.getByRole("button", { name: panels.conflicts.take }).press("Enter");
      await told(panels.notices.decided.take(1));
      await pane.getByText(panels.conflicts.none).waitFor();
      expect(textOf(model, report)).toContain("Số: 05/");
      expect(textOf(model, frozen)).not.toContain("05/");
      expect(userSheetsOf(model)).toEqual(before);
    });
  });
});

describe("the settings", () => {
  it("change the circular for this workbook and the language for this person", async () => {
    const model = sampleModel(DOI_THONG);
    const { panels: english } = wordsOf("en");
    await using(model, {}, async ({ pane, told, page }) => {
      await pane.getByRole("button", { name: panels.pages.settings }).press("Enter");
      await pane.getByLabel(panels.settings.circular).selectOption("18/2018");
      await pane.getByLabel(panels.settings.schoolYear).fill("2023-2024");
      await pane.getByRole("button", { name: panels.actions.save }).press("Enter");
      await told(panels.notices.saved);
      await pane.getByText(panels.settings.languages.en).click();
      await pane.getByRole("heading", { level: 1, name: english.pages.settings }).waitFor();
      expect(await page.frames()[1]!.evaluate(() => document.documentElement.lang)).toBe("en");
      await pane.getByRole("button", { name: english.pages.start, exact: true }).click();
      expect(await pane.locator("main").innerText()).toContain("18/2018");
      expect(await pane.locator("main").innerText()).toContain("2023-2024");
    });
    await using(model, {}, async ({ pane }) => {
      expect(await pane.locator("main").innerText()).toContain("18/2018");
    });
  });
});
