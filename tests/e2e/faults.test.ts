import type { Browser } from "playwright-core";
import { sentenceOf, wordsOf } from "../../src/words";
import { deleteSheet } from "../excel/model/sheets";
import { type ModelWorkbook, sheetNamed } from "../excel/model/workbook";
import { startBrowser } from "./browser";
import { openModel, type OpenedSample, sampleModel, userSheetsOf } from "./opened-sample";
import { startSite, type Site } from "./site";

jest.setTimeout(60_000);

const SAMPLE = "thcs-ben-ngu-2026.xlsx";
const USER_SHEETS = sampleModel(SAMPLE).sheets.map(({ name }) => name);
const OWN_SHEETS = 11;
const words = wordsOf("vi");
const { domain, panels } = words;
const unchanged = userSheetsOf(sampleModel(SAMPLE));

let site: Site;
let browser: Browser;
let answers: { readonly first: number; readonly anew: number };
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), startBrowser()]);
  answers = await answersOf();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function using(model: ModelWorkbook, use: (opened: OpenedSample) => Promise<void>): Promise<void> {
  const opened = await openModel(browser, site, model);
  try {
    await use(opened);
    expect(opened.troubles).toEqual([]);
  } finally {
    await opened.close();
  }
}

async function makeAll({ pane }: OpenedSample): Promise<void> {
  await pane.getByRole("button", { name: panels.start.doAll, exact: true }).press("Enter");
}

async function expectMade(opened: OpenedSample): Promise<void> {
  await opened.told(panels.notices.untouched);
  expect(opened.model.sheets.length).toBe(USER_SHEETS.length + OWN_SHEETS);
  expect(userSheetsOf(opened.model)).toEqual(unchanged);
}

/** What the pane says in red. */
async function alarm({ pane }: OpenedSample): Promise<string> {
  const alert = pane.getByRole("alert");
  await alert.waitFor();
  return alert.innerText();
}

async function tryAgain(opened: OpenedSample): Promise<void> {
  opened.host.heal();
  await opened.pane.getByRole("button", { name: panels.actions.retry }).press("Enter");
  await expectMade(opened);
}

/** How many answers the pane waits for from the click to the last word, the first time and when everything is made anew. */
async function answersOf(): Promise<{ readonly first: number; readonly anew: number }> {
  const counts: number[] = [];
  await using(sampleModel(SAMPLE), async (opened) => {
    for (const _time of ["first", "anew"]) {
      opened.host.forget();
      await makeAll(opened);
      await expectMade(opened);
      counts.push(opened.host.syncs());
      await opened.pane.getByRole("button", { name: panels.actions.close }).click();
    }
  });
  return { first: counts[0]!, anew: counts[1]! };
}

describe("making everything", () => {
  it("says so whichever answer fails, leaves the user's sheets, and succeeds when tried again", async () => {
    const { first } = answers;
    expect(first).toBeGreaterThan(4);
    expect(first).toBeLessThanOrEqual(12);
    const model = sampleModel(SAMPLE);
    await using(model, async (opened) => {
      for (let k = 1; k <= first; k += 1) {
        opened.host.fail(k, { kind: "error", afterActions: 40 });
        await makeAll(opened);
        expect(await alarm(opened)).toContain("Excel không làm được việc vừa yêu cầu");
        expect(userSheetsOf(model)).toEqual(unchanged);
        await tryAgain(opened);
        for (const sheet of model.sheets.slice(USER_SHEETS.length)) deleteSheet(sheet);
      }
    });
  });

  it("anew, whichever answer fails, keeps what is there and succeeds when tried again", async () => {
    const { anew } = answers;
    await using(sampleModel(SAMPLE), async (opened) => {
      await makeAll(opened);
      await expectMade(opened);
      for (let k = 1; k <= anew; k += 1) {
        opened.host.fail(k, { kind: "error", afterActions: "all" });
        await makeAll(opened);
        await alarm(opened);
        expect(opened.model.sheets.length).toBe(USER_SHEETS.length + OWN_SHEETS);
        expect(userSheetsOf(opened.model)).toEqual(unchanged);
        await tryAgain(opened);
      }
    });
  });

  it("in a pane that is closed in the middle leaves the next one to put it right", async () => {
    const model = sampleModel(SAMPLE);
    const closings = [
      [2, "closed"],
      [4, "closed-after"],
      [5, "closed-after"],
    ] as const;
    for (const [k, kind] of closings) {
      const opened = await openModel(browser, site, model);
      opened.host.fail(k, { kind });
      await makeAll(opened);
      for (let waited = 0; !opened.host.isClosed() && waited < 200; waited += 1) await opened.page.waitForTimeout(10);
      expect(opened.host.isClosed()).toBe(true);
      await opened.close();
      expect(userSheetsOf(model)).toEqual(unchanged);
      await using(model, async (next) => {
        await makeAll(next);
        await expectMade(next);
      });
      for (const sheet of model.sheets.slice(USER_SHEETS.length)) deleteSheet(sheet);
    }
  });
});

describe("between two answers", () => {
  const made = async (use: (opened: OpenedSample, k: number) => Promise<void>): Promise<void> => {
    const { anew } = answers;
    await using(sampleModel(SAMPLE), async (opened) => {
      await makeAll(opened);
      await expectMade(opened);
      for (let k = 1; k <= anew; k += 1) await use(opened, k);
    });
  };

  it("a sheet of ours that is deleted is said or made anew, and never costs the user's", async () => {
    await made(async (opened, k) => {
      const { host, model, pane } = opened;
      host.fail(k, { kind: "meanwhile", act: () => deleteSheet(sheetNamed(model, domain.ownSheet.plan)) });
      await makeAll(opened);
      await pane.locator("[aria-live=polite] p").first().waitFor();
      expect(userSheetsOf(model)).toEqual(unchanged);
      host.heal();
      await pane.getByRole("button", { name: panels.actions.close }).click();
      await makeAll(opened);
      await expectMade(opened);
    });
  });

  it("a sheet of ours that is protected is named, with the way to unprotect it", async () => {
    const told = new Set<string>();
    // A second run writes only what changes; the stand-in computes no formula, so this sheet of formulas does each time.
    const name = domain.ownSheet.tally;
    await made(async (opened, k) => {
      const { host, model, pane } = opened;
      host.fail(k, { kind: "meanwhile", act: () => (sheetNamed(model, name).protection = { options: {}, password: null }) });
      await makeAll(opened);
      const notice = pane.locator("[aria-live=polite] p").first();
      await notice.waitFor();
      told.add(await notice.innerText());
      expect(userSheetsOf(model)).toEqual(unchanged);
      sheetNamed(model, name).protection = null;
      host.heal();
      await pane.getByRole("button", { name: panels.actions.close }).click();
      await makeAll(opened);
      await expectMade(opened);
    });
    const named = sentenceOf(words, "excel-protected-sheet", { sheet: name });
    expect([...told]).toContain(named);
    // Protected while it is read, or when everything is written, it disturbs nothing.
    const others = [...told].filter((text) => text !== named && !/^Đã (lập|cập nhật)/.test(text));
    expect(others.filter((text) => text !== sentenceOf(words, "excel-protected-sheet", {}))).toEqual([]);
  });
});
