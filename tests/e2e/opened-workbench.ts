import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { wordsOf, type PageId } from "../../src/words";
import { personAt, type Look } from "./browser";
import type { Site } from "./site";

const { panels, workbench } = wordsOf("vi");
export const SAMPLES = path.resolve(__dirname, "../../assets/samples");
/** The day on which all of it happens. */
export const TODAY = "2025-05-31";

export interface Workbench {
  readonly person: BrowserContext;
  readonly page: Page;
  readonly panels: Locator;
  /** What the page complained of, and every address it asked for. */
  readonly troubles: string[];
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** The page as a new person finds it, with its first sample read and checked. */
export async function openWorkbench(browser: Browser, site: Site, look: Look = {}, address = "workbench.html"): Promise<Workbench> {
  const person = await personAt(browser, { width: 1366, height: 768, ...look });
  await person.addInitScript(() => localStorage.setItem("cai-tien.tour-seen", "yes"));
  const page = await person.newPage();
  const troubles: string[] = [];
  const asked: string[] = [];
  page.on("pageerror", (fault) => troubles.push(String(fault)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  person.on("request", (request) => asked.push(request.url()));
  await page.clock.setFixedTime(new Date(`${TODAY}T09:00:00`));
  await page.goto(`${site.origin}/${address}`);
  const opened = { person, page, panels: page.locator(".bench-panels"), troubles, asked, close: () => person.close() };
  await checked(opened);
  return opened;
}

/** Nothing is being opened, and the pane has read what is open. */
export async function checked({ page }: Pick<Workbench, "page">): Promise<void> {
  await page.locator(".bench-panels main:not([aria-busy=true]) h1").first().waitFor({ state: "attached" });
  await page
    .locator(`.bench-panels :text("${panels.start.found}"), .bench-panels :text("${panels.start.nothing}")`)
    .first()
    .waitFor({ state: "attached" });
}

export async function openSample(opened: Workbench, file: string): Promise<void> {
  const { page } = opened;
  await page.getByRole("button", { name: workbench.samples }).click();
  await page.getByRole("button", { name: workbench.sampleNames[file]!, exact: true }).click();
  await page
    .getByRole("button", { name: workbench.openAnyway })
    .or(page.locator(".bench-file", { hasText: file }))
    .first()
    .waitFor();
  if (await page.getByRole("button", { name: workbench.openAnyway }).isVisible()) {
    await page.getByRole("button", { name: workbench.openAnyway }).click();
  }
  await page.locator(".bench-file", { hasText: file }).waitFor();
  await checked(opened);
}

export async function turnTo({ panels: pane }: Workbench, page: PageId): Promise<void> {
  await pane.getByRole("button", { name: panels.pages[page], exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: panels.pages[page] }).waitFor();
}

export async function chooseSheet({ page }: Workbench, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
}

/** Goes to the cell by its address and types over it. */
export async function typeInto({ page }: Workbench, address: string, text: string): Promise<void> {
  const box = page.getByLabel(workbench.address);
  await box.fill(address);
  await box.press("Enter");
  await page.getByLabel(workbench.content(address)).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.getByText(workbench.unsavedMark, { exact: true }).waitFor();
}

export async function told({ panels: pane }: Workbench, text: string | RegExp): Promise<void> {
  await pane.locator("[aria-live=polite]").filter({ hasText: text }).first().waitFor();
}

export async function saved({ page }: Workbench): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: workbench.save, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
