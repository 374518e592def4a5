import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";

const ROOT = path.resolve(__dirname, "../../..");
const ORIGIN = "https://grid.test/";
/** As strict as a page can be: no style that does not come through the script's own hands. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

/** The harness as one script. */
export async function buildHarness(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "grid-harness-"));
  const config: webpack.Configuration = {
    mode: "production",
    context: ROOT,
    entry: { grid: "./tests/apps/workbench/grid-harness.tsx" },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } } },
        },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      const message = error?.message ?? (stats?.hasErrors() === true ? stats.toString({ all: false, errors: true }) : null);
      if (message === null) resolve();
      else reject(new Error(message));
    });
  });
  return readFileSync(path.join(folder, "grid.js"), "utf8");
}

export interface GridPage {
  readonly page: Page;
  /** What the browser complained of: errors, and what the policy forbade. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export async function openGrid(browser: Browser, script: string, size = { width: 1366, height: 768 }, scale = 1): Promise<GridPage> {
  const person = await browser.newContext({ viewport: size, deviceScaleFactor: scale, locale: "vi-VN" });
  const page = await person.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.route(`${ORIGIN}**`, (route) => {
    const isScript = route.request().url().endsWith("grid.js");
    const html = `<!doctype html><html lang="vi"><title>Bảng tính</title><body><div id="grid"></div><script src="grid.js"></script></body></html>`;
    return route.fulfill({
      body: isScript ? script : html,
      contentType: isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
      headers: { "content-security-policy": POLICY },
    });
  });
  await page.goto(ORIGIN);
  await page.waitForFunction("window.ready === true");
  return { page, complaints, close: () => person.close() };
}
