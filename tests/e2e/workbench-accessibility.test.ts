import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { type PageId, wordsOf } from "../../src/words";
import { startBrowser } from "./browser";
import { openWorkbench, SAMPLES, saved, told, turnTo, typeInto, type Workbench } from "./opened-workbench";
import { startSite, type Site } from "./site";

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { domain, panels, workbench } = wordsOf("vi");
const PAGES: readonly PageId[] = ["start", "plan", "check", "levels", "progress", "report", "settings"];

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite("http"), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** `rules`: those that are asked; null for all. */
async function faultsOf(page: Page, rules: readonly string[] | null): Promise<readonly unknown[]> {
  // Colours of buttons change over a moment.
  await page.waitForTimeout(250);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: readonly { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(only === null ? {} : { runOnly: only });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) }));
  }, rules);
}

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** All our sheets, the questions after them, and a table of schools. */
async function eachMadeScreen(opened: Workbench, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = opened;
  const side = async (name: string): Promise<void> => {
    const button = page.getByRole("button", { name, exact: true });
    if (await button.isVisible()) await button.click();
  };
  await side(workbench.showPanels);
  await turnTo(opened, "start");
  await opened.panels.getByRole("button", { name: panels.start.doAll }).click();
  await told(opened, panels.notices.untouched);
  await turnTo(opened, "progress");
  await opened.panels.getByLabel(panels.progress.period).selectOption("2025-Q1");
  await opened.panels.getByRole("button", { name: panels.progress.make, exact: true }).click();
  await page.locator("[role=tab]", { hasText: domain.ownSheet.progress }).first().waitFor({ state: "attached" });
  await turnTo(opened, "report");
  await opened.panels.getByRole("button", { name: panels.report.make, exact: true }).click();
  await told(opened, panels.notices.untouched);
  await opened.panels.getByRole("button", { name: panels.report.freeze, exact: true }).click();
  await look("freeze");
  await opened.panels.getByRole("button", { name: panels.report.seeConflicts }).first().click();
  await opened.panels.getByRole("heading", { level: 1, name: panels.pages.conflicts }).waitFor();
  await look("conflicts");
  await side(workbench.showBook);
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await look(`sheet ${await tab.innerText()}`);
  }
  await page
    .locator("input[type=file]:not([webkitdirectory])")
    .setInputFiles(["mam-non-hoa-mai-2024.xlsx", "thpt-nui-bac-2024.xlsx"].map((name) => path.join(SAMPLES, name)));
  await page.getByText(workbench.schools.progress(2, 2)).waitFor();
  await look("schools");
}

/** Every state of the page that looks different. */
async function eachScreen(opened: Workbench, look: (name: string) => Promise<void>): Promise<void> {
  const { page } = opened;
  const sides = page.getByRole("button", { name: workbench.showPanels, exact: true });
  for (const one of PAGES) {
    if (await sides.isVisible()) await sides.click();
    await turnTo(opened, one);
    await look(one);
  }
  const back = page.getByRole("button", { name: workbench.showBook, exact: true });
  if (await back.isVisible()) await back.click();
  await page.getByRole("button", { name: workbench.find, exact: true }).click();
  await look("find");
  await page.getByRole("button", { name: workbench.more }).click();
  await look("menu");
  await page.getByRole("button", { name: workbench.paste }).click();
  await look("paste");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: workbench.more }).click();
  await page.getByRole("button", { name: workbench.erase }).click();
  await look("question");
}

/** In the dark nothing but the colours is another. */
const COLOURS = ["color-contrast"];

describe.each([
  [1366, 768, "light", null],
  [1366, 768, "dark", COLOURS],
  [683, 384, "light", null],
] as const)("%i × %i, %s", (width, height, theme, rules) => {
  it.each([
    ["every screen", eachScreen],
    ["every sheet of ours, and a table of schools,", eachMadeScreen],
  ] as const)("%s is without a fault for axe, and nothing stands out to the side", async (_, each) => {
    const opened = await openWorkbench(browser, site, { width, height, theme });
    await opened.page.evaluate(AXE);
    const found: Record<string, unknown> = {};
    await each(opened, async (name) => {
      const faults = await faultsOf(opened.page, rules);
      if (faults.length > 0) found[name] = faults;
      if (await isTooWide(opened.page)) found[`${name} is too wide`] = true;
    });
    await opened.close();
    expect(found).toEqual({});
  });
});

it("is used by keyboard alone: a cell is typed, everything is made, one step is undone, a copy is saved", async () => {
  const opened = await openWorkbench(browser, site);
  const { page } = opened;
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "")) === name) return;
    }
    throw new Error(`Tab does not come to ${name}`);
  };
  await typeInto(opened, "C14", "Sổ họp còn sơ sài");
  // As in Excel, Tab goes from cell to cell; after Escape it leaves the table.
  await page.keyboard.press("Escape");
  await tabTo(panels.start.doAll);
  await page.keyboard.press("Enter");
  await page.locator(".bench-panels", { hasText: panels.notices.untouched }).waitFor();
  await page.locator("body").press("Control+z");
  await page.locator(`button[title^="${workbench.redo}:"]`).waitFor();
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await downloading).suggestedFilename()).toBe("tieu-hoc-hoa-sen-2024 - Cải tiến.xlsx");
  expect((await saved(opened)).name).toMatch(/\(2\)/);
  await opened.close();
});
