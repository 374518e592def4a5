/**
 * How long the pages keep a person waiting, in real Chromium over the test build: the first paint of the pane, the script of a frame while
 * 10,000 rows of 30 columns are scrolled, and the tasks of the page's main thread while a plan of 10,000 rows is opened, looked at and typed
 * into. Frames and tasks are counted in the thread's own time, so that other work on the machine does not count.
 * Run: node --require ./load-typescript.cjs page-stage.ts <workbook of 10,000 rows>; prints PageTimes as JSON.
 */
import type { Browser, CDPSession } from "playwright-core";
import { buildHarness, openGrid } from "../apps/workbench/grid-page";
import { personAt, startBrowser } from "../e2e/browser";
import { openInExcel } from "../e2e/excel-window";
import { openWorkbench, turnTo, typeInto, type Workbench } from "../e2e/opened-workbench";
import { startSite, type Site } from "../e2e/site";
import { startEngine } from "../excel/engine/engine";
import { KINDS } from "../excel/kinds";
import { emptyWorkbook } from "../excel/model/workbook";

/** Milliseconds, each list from the shortest to the longest. */
interface PageTimes {
  readonly firstPaint: number;
  readonly frames: readonly number[];
  /** Tasks while the workbook is opened and checked, while every page of the pane is looked at, and while a cell is typed and checked again. */
  readonly opening: readonly number[];
  readonly looking: readonly number[];
  readonly typing: readonly number[];
}

/** Gently, quickly, and to somewhere else at once. */
const STEPS: readonly number[] = [
  ...Array<number>(40).fill(120),
  ...Array<number>(40).fill(700),
  100_000,
  -60_000,
  ...Array<number>(20).fill(-900),
];
/** The first frames are not yet compiled. */
const WARM_UP = 10;
/** Shorter tasks are nobody's trouble. */
const WORTH_TELLING_MS = 10;

const sorted = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b).map((ms) => Math.round(ms * 10) / 10);

async function firstPaint(browser: Browser, { origin }: Site): Promise<number> {
  const person = await personAt(browser);
  let painted = NaN;
  // The second time, the server is warm.
  for (let time = 0; time < 2; time++) {
    const page = await person.newPage();
    await openInExcel(page, startEngine(emptyWorkbook("a.xlsx", ["Trang 1"]), KINDS), { origin });
    await page.frameLocator("#pane").locator("main:not([aria-busy='true'])").first().waitFor();
    painted = await page.frames()[1]!.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN);
    await page.close();
  }
  await person.close();
  return painted;
}

async function frames(browser: Browser): Promise<readonly number[]> {
  const { page, close } = await openGrid(browser, await buildHarness());
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(() => (window as unknown as { big: () => void }).big());
  await page.waitForTimeout(500);
  const times: number[] = [];
  for (const step of STEPS) {
    const before = await scriptTime(devtools);
    await page.evaluate(async (by) => {
      document.querySelector("[role=grid]")!.parentElement!.scrollBy(by / 20, by);
      await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    }, step);
    times.push((await scriptTime(devtools)) - before);
  }
  await close();
  return times.slice(WARM_UP);
}

async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? NaN) * 1000;
}

async function tasks(browser: Browser, { page }: Workbench, act: () => Promise<void>): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  interface TraceEvent {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly dur?: number;
    readonly tdur?: number;
    readonly args: { readonly name?: string };
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) => (name === "thread_name" && args.name === "CrRendererMain" ? [`${pid} ${tid}`] : [])),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith("RunTask") && threads.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
    .filter((ms) => ms >= WORTH_TELLING_MS);
}

async function pageTimes(file: string): Promise<PageTimes> {
  const [site, browser] = await Promise.all([startSite(), startBrowser()]);
  const painted = await firstPaint(browser, site);
  const scrolled = await frames(browser);
  const opened = await openWorkbench(browser, site);
  const { page } = opened;
  const opening = await tasks(browser, opened, async () => {
    await page.locator("input[type=file]:not([webkitdirectory])").setInputFiles(file);
    await page.locator(".bench-panels", { hasText: /, 10[.]000 dòng/ }).waitFor({ timeout: 120_000 });
    await page.waitForTimeout(1_000);
  });
  const looking = await tasks(browser, opened, async () => {
    for (const one of ["plan", "check", "levels", "progress", "report"] as const) {
      await turnTo(opened, one);
      await page.waitForTimeout(1_500);
    }
  });
  const typing = await tasks(browser, opened, async () => {
    await typeInto(opened, "C5000", "Sân chơi chưa có mái che");
    await page.waitForTimeout(8_000);
  });
  await opened.close();
  await browser.close();
  site.close();
  return {
    firstPaint: painted,
    frames: sorted(scrolled),
    opening: sorted(opening),
    looking: sorted(looking),
    typing: sorted(typing),
  };
}

void pageTimes(process.argv[2]!).then((times) => process.stdout.write(`${JSON.stringify(times)}\n`));
