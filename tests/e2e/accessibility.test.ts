import { readFileSync } from "node:fs";
import type { Browser, Frame } from "playwright-core";
import { type PageId, wordsOf } from "../../src/words";
import { startBrowser } from "./browser";
import { openModel, type OpenedSample, sampleModel } from "./opened-sample";
import { startSite, type Site } from "./site";

jest.setTimeout(60_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { panels } = wordsOf("vi");
const PAGES: readonly PageId[] = ["start", "plan", "check", "levels", "progress", "report", "conflicts", "settings"];

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** By the header; to the places that both sides changed by the page of the report, where the person is just then. */
async function go({ pane }: OpenedSample, page: PageId): Promise<void> {
  const name = page === "conflicts" ? panels.report.seeConflicts : panels.pages[page];
  await pane.getByRole("button", { name, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: panels.pages[page] }).waitFor();
}

interface Fault {
  readonly id: string;
  readonly nodes: readonly string[];
}

async function faultsIn(frame: Frame): Promise<readonly Fault[]> {
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: readonly { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) }));
  });
}

/** Everything folded is open: groups of findings, explanations, forms, tables. */
async function unfold({ pane }: OpenedSample): Promise<void> {
  for (const folded of ["main section > button[aria-expanded=false]", "main li button[aria-expanded=false]"]) {
    const buttons = pane.locator(folded);
    for (let left = 6; left > 0 && (await buttons.count()) > 0; left -= 1) await buttons.first().click();
  }
}

const widthLeft = (frame: Frame) => frame.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth);

/** Controls by their place in the page, with whether each showed its focus when Tab came to it. */
async function tabbed(
  { page }: OpenedSample,
  frame: Frame,
): Promise<{ readonly order: readonly number[]; readonly unseen: readonly string[]; readonly all: number }> {
  const all = await frame.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>("button, select, input, textarea, a[href]")];
    // Of a group of radio buttons the chosen one has to be reached; browsers differ about the others.
    const reachable = found.filter((one) => !one.matches(":disabled, [type=radio]:not(:checked)"));
    reachable.forEach((one, index) => (one.dataset["order"] = String(index)));
    reachable[1]!.focus();
    return reachable.length;
  });
  const order: number[] = [];
  const unseen: string[] = [];
  for (let presses = 0; order.length < all && presses < all + 5; presses += 1) {
    await page.keyboard.press(presses === 0 ? "Shift+Tab" : "Tab");
    const now = await frame.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const marks = [element, element.parentElement!, element.nextElementSibling ?? element];
      const isSeen = marks.some((one) =>
        [null, "::before", "::after"].some((part) => {
          const { outlineStyle, borderStyle, borderWidth } = getComputedStyle(one, part);
          return outlineStyle !== "none" || (part !== null && borderStyle !== "none" && parseFloat(borderWidth) > 0);
        }),
      );
      return {
        order: Number(element.dataset["order"] ?? -1),
        isSeen,
        isOtherRadio: element.matches("[type=radio]:not(:checked)"),
        html: element.outerHTML.slice(0, 160),
      };
    });
    if (!now.isOtherRadio) order.push(now.order);
    if (!now.isSeen) unseen.push(now.html);
  }
  return { order, unseen, all };
}

describe.each(["light", "dark"] as const)("320 px wide, in a %s Office", (theme) => {
  it("every page is without a fault for axe, and nothing stands out to the side", async () => {
    const opened = await openModel(browser, site, sampleModel("tieu-hoc-hoa-sen-2024.xlsx"), { width: 320, theme, keepsTour: true });
    const frame = opened.page.frames()[1]!;
    await frame.evaluate(AXE);
    const found: Record<string, unknown> = {};
    for (const page of PAGES) {
      await go(opened, page);
      await unfold(opened);
      // Fabric's buttons change their colours over a moment.
      await opened.page.waitForTimeout(250);
      const faults = await faultsIn(frame);
      if (faults.length > 0) found[page] = faults;
      if ((await widthLeft(frame)) < 0) found[`${page} is too wide`] = await widthLeft(frame);
    }
    await opened.close();
    expect(found).toEqual({});
  });
});

it("Tab reaches every control of every page in the order of the page, and each shows it", async () => {
  const opened = await openModel(browser, site, sampleModel("tieu-hoc-hoa-sen-2024.xlsx"), { width: 320 });
  const frame = opened.page.frames()[1]!;
  for (const page of PAGES) {
    await go(opened, page);
    if (page === "check") await opened.pane.locator("main section > button[aria-expanded=false]").first().click();
    const { order, unseen, all } = await tabbed(opened, frame);
    expect({ page, order }).toEqual({ page, order: Array.from({ length: all }, (_, index) => index) });
    expect({ page, unseen }).toEqual({ page, unseen: [] });
  }
  await opened.close();
});
