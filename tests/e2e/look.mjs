/*
 * Takes a picture of every page of the real pane beside the stand-in Excel: 320 and 420 px, light and dark, Vietnamese and English.
 * `npm run -s build:test && node tests/e2e/look.mjs [FOLDER] [FILTER]`; the filter is a part of a picture's name.
 */
import { createRequire } from "node:module";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { transformFileSync } from "@swc/core";

const require = createRequire(import.meta.url);
const TYPESCRIPT = {
  jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  module: { type: "commonjs", ignoreDynamic: true },
};
require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, TYPESCRIPT).code, file);
const { openModel, sampleModel } = require("./opened-sample.ts");
const { startBrowser } = require("./browser.ts");
const { startSite } = require("./site.ts");

const SAMPLE = process.env.SAMPLE ?? "tieu-hoc-doi-thong-2022.xlsx";
const folder = process.argv[2] ?? path.resolve("node_modules/.cache/look");
const filter = process.argv[3] ?? "";
mkdirSync(folder, { recursive: true });

/** The first group of findings, its first finding with why and what to do, and the fix before it is made. */
async function openFinding({ pane }) {
  const groups = pane.locator("main section > button[aria-expanded]");
  for (let index = 0; index < (await groups.count()); index += 1) {
    const group = groups.nth(index);
    await group.click();
    const fix = pane.locator("main li .ms-Button[aria-expanded]");
    if ((await fix.count()) < 2) {
      await group.click();
      continue;
    }
    await pane.locator("main li button[aria-expanded]").first().click();
    await fix.first().click();
    return;
  }
}

const SCENES = {
  tour: { query: "", keepsTour: true },
  start: { query: "" },
  made: {
    query: "",
    act: async ({ pane }) => {
      await pane.locator("main .ms-Button--primary").first().click();
      await pane.locator("[aria-live=polite] p").first().waitFor();
    },
  },
  plan: { query: "?page=plan" },
  check: { query: "?page=check" },
  finding: { query: "?page=check", act: openFinding },
  accept: {
    query: "?page=check",
    act: async ({ pane }) => {
      await pane.locator("main section > button[aria-expanded]").first().click();
      await pane.locator("main li .ms-Button[aria-expanded]").last().click();
      await pane.locator("main li .ms-Button--primary").first().click();
    },
  },
  levels: { query: "?page=levels" },
  progress: {
    query: "?page=progress",
    act: async ({ pane }) => {
      await pane.locator("main .ms-Button--primary").first().click();
      await pane.locator("[aria-live=polite] p").first().waitFor();
    },
  },
  report: { query: "?page=report", act: ({ page }) => page.waitForTimeout(600) },
  settings: { query: "", act: ({ pane }) => pane.locator("header button").nth(1).click() },
  failed: {
    query: "",
    act: async ({ host, pane }) => {
      host.fail(2, { kind: "error" });
      await pane.locator("main .ms-Button--primary").first().click();
      await pane.getByRole("alert").waitFor();
    },
  },
};
const SHAPES = [320, 420].flatMap((width) =>
  ["light", "dark"].flatMap((theme) => ["vi", "en"].map((language) => ({ width, theme, language }))),
);

const [site, browser] = await Promise.all([startSite(), startBrowser()]);
for (const { width, theme, language } of SHAPES) {
  for (const [name, { act, ...scene }] of Object.entries(SCENES)) {
    const title = `${name}-${width}-${theme}-${language}`;
    if (!title.includes(filter)) continue;
    const locale = language === "vi" ? "vi-VN" : "en-US";
    const opened = await openModel(browser, site, sampleModel(SAMPLE), { width, height: 760, theme, language: locale, ...scene });
    await act?.(opened);
    await whole(opened, width);
    await opened.page.screenshot({ path: path.join(folder, `${title}.png`) });
    if (opened.troubles.length > 0) process.stdout.write(`${title}: ${opened.troubles.join("; ")}\n`);
    await opened.close();
  }
}
await browser.close();
site.close();

/** As high as what is in the pane, so that nothing is below the edge of the picture. */
async function whole({ page }, width) {
  const frame = page.frames()[1];
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, 400) });
  await page.waitForTimeout(120);
}
