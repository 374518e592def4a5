/*
 * Builds the harness, takes a picture of every page and runs axe on it. `node tests/panels-harness/look.mjs [OUT] [filter]`
 * The filter is a part of the picture's name; BUILT=yes takes the harness as it was built last. Nothing is asked of another host; a request that tries is told.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const site = path.join(root, "node_modules/.cache/panels-harness");
const out = process.argv[2] ?? path.join(site, "pictures");
const filter = process.argv[3] ?? "";
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

if (process.env.BUILT !== "yes")
  execFileSync("npx", ["webpack", "--config", path.join(here, "webpack.config.cjs"), "--stats", "errors-only"], {
    cwd: root,
    stdio: "inherit",
  });
copyFileSync(path.join(here, "harness.html"), path.join(site, "harness.html"));
mkdirSync(out, { recursive: true });

const server = createServer((request, response) => {
  const name = decodeURIComponent(new URL(request.url, "http://x").pathname).slice(1);
  const file = name.startsWith("samples/") ? path.join(root, "assets", name) : path.join(site, name);
  if (!existsSync(file)) return response.writeHead(404).end();
  const kinds = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };
  response.writeHead(200, { "content-type": kinds[path.extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: FLAGS.split(" ") });

/** What is done on a page before its picture is taken. */
const scenes = {
  start: { page: "start" },
  tour: { page: "start", tour: "yes" },
  made: {
    page: "start",
    act: (page) =>
      page
        .locator(".ms-Button--primary")
        .first()
        .click()
        .then(() => page.waitForTimeout(900)),
  },
  plan: { page: "plan" },
  "plan-chosen": {
    page: "plan",
    act: async (page) => {
      const selects = page.locator("main select");
      if ((await selects.count()) > 3) await selects.nth(3).selectOption("work");
      await page.waitForTimeout(500);
    },
  },
  check: { page: "check" },
  "check-open": {
    page: "check",
    act: async (page) => {
      const group = page.locator("main section button[aria-expanded]").first();
      if ((await group.count()) === 0) return;
      await group.click();
      await page.locator("main li button[aria-expanded]").first().click();
      await page.locator("main li .ms-Button[aria-expanded]").last().click();
      await page.waitForTimeout(200);
    },
  },
  levels: { page: "levels" },
  progress: { page: "progress" },
  "progress-made": {
    page: "progress",
    act: async (page) => {
      await page.locator("main .ms-Button--primary").first().click();
      await page.waitForTimeout(900);
    },
  },
  "progress-recorded": {
    page: "progress",
    act: async (page) => {
      await page.evaluate(record);
      await page.waitForTimeout(900);
    },
  },
  report: { page: "report", act: (page) => page.waitForTimeout(700) },
  freeze: {
    page: "report",
    act: async (page) => {
      await page.locator("main .ms-Button--primary").first().click();
      await page.waitForTimeout(900);
      await page.locator("main .ms-Button[aria-expanded]").first().click();
      await page.locator("main .ms-Button--primary").last().click();
      await page.waitForTimeout(900);
      await page.locator("main .ms-Button[aria-expanded]").first().click();
      await page.waitForTimeout(300);
    },
  },
  "no-conflicts": { page: "conflicts", act: (page) => page.waitForTimeout(400) },
  conflicts: {
    page: "conflicts",
    act: async (page) => {
      await page.evaluate(contest);
      await page.waitForTimeout(900);
    },
  },
  settings: { page: "settings" },
  working: { page: "start", pause: "4000", isWorking: true },
};
const shapes = [
  { width: 320, theme: "light", lang: "vi" },
  { width: 320, theme: "dark", lang: "en" },
  { width: 420, theme: "dark", lang: "vi" },
  { width: 420, theme: "light", lang: "en" },
];
const samples = process.env.SAMPLE === undefined ? ["tieu-hoc-hoa-sen-2024.xlsx"] : process.env.SAMPLE.split(",");

/** A few solutions are typed over on our sheet, and changed in the document. */
async function contest() {
  const { pane, host } = window;
  await pane.commands.make(["plan"]);
  const { sheets } = await host.read();
  const plan = sheets.find(({ own }) => own === "plan");
  const texts = new Map();
  for (const { row, cells } of sheets[0].rows)
    for (const { column, value } of cells)
      if (column === 4 && value.kind === "text" && value.text.length > 30) texts.set(value.text, { row, column });
  const both = plan.rows
    .flatMap(({ row, cells }) => cells.flatMap(({ column, value }) => (texts.has(value.text) ? [{ row, column, text: value.text }] : [])))
    .slice(0, 3);
  const changed = (cells, text) => cells.map(({ row, column }, index) => ({ row, column, value: { kind: "text", text: text(index) } }));
  await host.apply([
    { kind: "set-cells", sheet: plan.name, cells: changed(both, (index) => `${both[index].text} (đã thống nhất trong hội đồng)`) },
    {
      kind: "set-cells",
      sheet: sheets[0].name,
      cells: changed(
        both.map(({ text }) => texts.get(text)),
        (index) => both[index].text.replace(/[^ ]+ /, ""),
      ),
    },
  ]);
  await pane.commands.make(["plan"]);
}

/** A status, and what was spent, on the first lines of Tiến độ. */
async function record() {
  const { pane, host } = window;
  const isVietnamese = pane.state().language === "vi";
  await pane.commands.progress();
  const { sheets } = await host.read();
  const { name, rows } = sheets.find(({ own }) => own === "progress");
  const titles = isVietnamese ? ["Tình trạng", "Đã chi"] : ["Status", "Spent"];
  const header = rows.find(({ cells }) => cells.some(({ value }) => value.text === titles[0]));
  const [status, spent] = titles.map((title) => header.cells.find(({ value }) => value.text?.startsWith(title)).column);
  const texts = isVietnamese
    ? ["Hoàn thành", "Hoàn thành", "Đang thực hiện", "Chậm", "Điều chỉnh", "Bỏ", "Hoàn thành"]
    : ["Done", "Done", "In progress", "Late", "Adjusted", "Dropped", "Done"];
  const cells = texts.flatMap((text, index) => [
    { row: header.row + 1 + index, column: status, value: { kind: "text", text } },
    { row: header.row + 1 + index, column: spent, value: { kind: "number", number: 3_500_000 } },
  ]);
  await host.apply([{ kind: "set-cells", sheet: name, cells }]);
  await pane.commands.read();
}

let faults = 0;
for (const sample of samples) {
  for (const { width, theme, lang } of shapes) {
    for (const [name, scene] of Object.entries(scenes)) {
      const title = `${path.basename(sample, ".xlsx")}-${name}-${width}-${theme}-${lang}`;
      if (!title.includes(filter)) continue;
      faults += await look({
        title,
        scene,
        width,
        query: { sample, theme, lang, page: scene.page, tour: scene.tour ?? "no", pause: scene.pause ?? "0" },
      });
    }
  }
}
await browser.close();
server.close();
process.exitCode = faults === 0 ? 0 : 1;

async function look({ title, scene, width, query }) {
  const context = await browser.newContext({ viewport: { width, height: 700 }, bypassCSP: false });
  const page = await context.newPage();
  const said = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on(
    "request",
    (request) => !request.url().startsWith(origin) && !request.url().startsWith("data:") && said.push(`asked ${request.url()}`),
  );
  await page.goto(`${origin}/harness.html?${new URLSearchParams(query)}`);
  if (scene.isWorking) await page.waitForSelector("main", { timeout: 10000 });
  else await page.waitForSelector("body[data-ready=yes]", { timeout: 20000 });
  await page.waitForTimeout(150);
  await scene.act?.(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) said.push(`${wide} px too wide`);
  await page.screenshot({ path: path.join(out, `${title}.png`), fullPage: true });
  await page.evaluate(readFileSync(axe, "utf8"));
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const { id, help, nodes } of violations)
    said.push(
      `axe ${id}: ${help} — ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
    );
  if (said.length > 0) console.log(`${title}\n  ${said.join("\n  ")}`);
  await context.close();
  return said.length;
}
