import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { type StandIn, startEngine } from "../excel/engine/engine";
import { KINDS } from "../excel/kinds";
import { emptyWorkbook } from "../excel/model/workbook";
import { personAt, startBrowser, type Look } from "./browser";
import { openInExcel, type WindowOptions } from "./excel-window";
import { startSite, type Site } from "./site";

jest.setTimeout(60_000);

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** A page with everything that went wrong in it and every address it asked for. */
interface Visit {
  readonly page: Page;
  readonly pane: () => Frame;
  readonly troubles: string[];
  readonly asked: string[];
}

async function visit(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  const troubles: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (fault) => troubles.push(String(fault)));
  context.on("response", (answer) => {
    if (answer.status() >= 400) troubles.push(`${answer.status()} ${answer.url()}`);
  });
  context.on("request", (request) => asked.push(request.url()));
  return { page, troubles, asked, pane: () => page.frames()[1]! };
}

async function asPerson(look: Look, use: (person: BrowserContext) => Promise<void>): Promise<void> {
  const person = await personAt(browser, look);
  try {
    await use(person);
  } finally {
    await person.close();
  }
}

async function openPane(person: BrowserContext, host: StandIn, options: Partial<WindowOptions> = {}): Promise<Visit> {
  const opened = await visit(person);
  await openInExcel(opened.page, host, { origin: site.origin, ...options });
  await opened.page.frameLocator("#pane").locator("main:not([aria-busy='true'])").first().waitFor();
  return opened;
}

function excelWith(...sheets: readonly string[]): StandIn {
  return startEngine(emptyWorkbook("a.xlsx", [...sheets]), KINDS);
}

describe("the pane in Excel on the web", () => {
  it("opens without a word in the console and asks nobody but its own origin", async () => {
    await asPerson({}, async (person) => {
      const { troubles, asked, pane } = await openPane(person, excelWith("Trang 1"));
      await pane().waitForTimeout(500);
      expect(troubles).toEqual([]);
      expect(asked.filter((address) => !address.startsWith(`${site.origin}/`) && !address.startsWith("data:"))).toEqual([]);
      expect(asked.length).toBeGreaterThan(4);
      expect(await pane().evaluate(() => document.documentElement.lang)).toBe("vi");
    });
  });

  it("speaks the language that Office shows", async () => {
    await asPerson({ language: "vi-VN" }, async (person) => {
      const { pane } = await openPane(person, excelWith("Sheet1"), { locale: "en-US" });
      expect(await pane().evaluate(() => document.documentElement.lang)).toBe("en");
    });
  });

  it("says which Excel is too old, and touches nothing", async () => {
    await asPerson({}, async (person) => {
      const host = excelWith("Trang 1");
      const { page } = await openPane(person, host, { apiSet: "1.9" });
      const notice = page.frameLocator("#pane").getByRole("alert");
      expect(await notice.innerText()).toMatch(/Excel 16\.0\.18000\.40000[^]*Excel 2021/);
      expect(host.syncs()).toBe(0);
    });
  });
});

describe("the pane outside Excel", () => {
  it.each([
    ["vi-VN", "Trang này chạy trong Excel"],
    ["en-US", "This page runs inside Excel"],
  ] as const)("says in %s where it runs, and asks nobody else", async (language, title) => {
    await asPerson({ language }, async (person) => {
      const { page, asked } = await visit(person);
      await page.goto(`${site.origin}/taskpane.html`);
      await page.getByRole("heading", { name: title }).waitFor();
      expect(asked.filter((address) => !address.startsWith(`${site.origin}/`))).toEqual([]);
    });
  });

  it("says that office.js did not come when its address is blocked", async () => {
    await asPerson({}, async (person) => {
      const { page } = await visit(person);
      await page.route("**/office/office.js", (route) => route.abort());
      await page.goto(`${site.origin}/taskpane.html`);
      await page.getByRole("heading", { name: "Chưa nối được với Excel" }).waitFor();
    });
  });
});
