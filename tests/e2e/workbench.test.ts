import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { addressOf, areaOfCell, cellAt } from "../../src/engine";
import { applyEdits, keptIn, readXlsx, withKept } from "../../src/hosts/xlsx";
import { wordsOf } from "../../src/words";
import { startBrowser } from "./browser";
import { checked, chooseSheet, openSample, openWorkbench, SAMPLES, saved, TODAY, told, turnTo, typeInto } from "./opened-workbench";
import { startSite, type Site } from "./site";

jest.setTimeout(180_000);

const { panels, sheets, workbench } = wordsOf("vi");
const CLI = path.resolve(__dirname, "../../dist/cli.js");
const HOA_SEN = "tieu-hoc-hoa-sen-2024.xlsx";

let site: Site;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "cai-tien-workbench-"));
  [site, browser] = await Promise.all([startSite("http"), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

function sample(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SAMPLES, file)));
}

/** What the command line makes of the bytes. */
function byCli(bytes: Uint8Array, file: string, command: string, ...more: readonly string[]): Uint8Array {
  const input = path.join(folder, file);
  const out = path.join(folder, "out.xlsx");
  writeFileSync(input, bytes);
  execFileSync(process.execPath, [CLI, command, input, "-o", out, "--force", "--quiet", "--today", TODAY, ...more], { stdio: "pipe" });
  return new Uint8Array(readFileSync(out));
}

/** The parts of the package by name; how they are squeezed is each program's own business. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString("latin1")]));
}

/** The page keeps with the file what a person chose and mended there, which the command line does not. */
function expectSame(made: Uint8Array, expected: Uint8Array): void {
  const [a, b] = [partsOf(made), partsOf(withKept(expected, keptIn(made)))];
  expect(Object.keys(a)).toEqual(Object.keys(b));
  expect(Object.keys(a).filter((name) => a[name] !== b[name])).toEqual([]);
}

it("opens with a sample, asks nobody but its own origin, and has no word in the console", async () => {
  const opened = await openWorkbench(browser, site);
  await opened.page.waitForTimeout(500);
  expect(opened.troubles).toEqual([]);
  expect(opened.asked.filter((address) => !address.startsWith(`${site.origin}/`))).toEqual([]);
  expect(await opened.page.title()).toBe(`${HOA_SEN} - ${workbench.title}`);
  await opened.close();
});

it("makes of every sample, to the byte of every part, what the command line makes", async () => {
  const opened = await openWorkbench(browser, site);
  for (const file of readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"))) {
    await openSample(opened, file);
    await opened.panels.getByRole("button", { name: panels.start.doAll }).click();
    await told(opened, panels.notices.untouched);
    const { name, bytes } = await saved(opened);
    expect(name).toBe(file.replace(".xlsx", " - Cải tiến.xlsx"));
    expectSame(bytes, byCli(sample(file), file, "run"));
  }
  expect(opened.troubles).toEqual([]);
  await opened.close();
});

it("corrects a cell, then makes what the command line makes of the corrected file; undo leads back to the first bytes", async () => {
  const opened = await openWorkbench(browser, site);
  const sheet = readXlsx(sample(HOA_SEN), "").sheets[0]!.name;
  await typeInto(opened, "C14", "Sổ họp tổ còn sơ sài");
  await opened.panels.getByRole("button", { name: panels.start.doAll }).click();
  await told(opened, panels.notices.untouched);
  const value = { kind: "text", text: "Sổ họp tổ còn sơ sài" } as const;
  const typed = applyEdits(sample(HOA_SEN), [{ kind: "set-cells", sheet, cells: [{ row: 14, column: 3, value }] }]);
  expectSame((await saved(opened)).bytes, byCli(typed, HOA_SEN, "run"));

  const undo = opened.page.getByRole("button", { name: workbench.undo, exact: true });
  for (let step = 0; step < 2; step += 1) await undo.click();
  await opened.page.locator(`button:disabled`, { hasText: workbench.undo }).waitFor();
  const again = await saved(opened);
  expect(again.name).toBe(HOA_SEN.replace(".xlsx", " - Cải tiến (2).xlsx"));
  expect(Buffer.from(again.bytes).equals(Buffer.from(sample(HOA_SEN)))).toBe(true);

  await opened.page.getByRole("button", { name: workbench.redo, exact: true }).click();
  expectSame((await saved(opened)).bytes, typed);
  await opened.close();
});

it("makes the safe fixes as the command line makes them, and accepts what stays", async () => {
  const opened = await openWorkbench(browser, site);
  await turnTo(opened, "check");
  await opened.panels.getByRole("button", { name: panels.check.safeShow }).click();
  await opened.panels
    .locator("button", { hasText: new RegExp(panels.check.fixThese(7).replace(/\d+/, "\\d+")) })
    .first()
    .click();
  await told(opened, new RegExp(panels.notices.fixed(7).replace(/\d+/, "\\d+")));
  const { bytes } = await saved(opened);
  expectSame(bytes, byCli(sample(HOA_SEN), HOA_SEN, "fix", "--safe"));

  await opened.panels
    .locator("main section > button[aria-expanded=false]")
    .first()
    .click()
    .catch(() => {});
  await opened.panels.getByRole("button", { name: panels.check.accept, exact: true }).first().click();
  await opened.panels.getByLabel(panels.check.acceptReason).fill("Đã thống nhất ở tổ");
  await opened.panels.getByRole("button", { name: panels.check.acceptNow }).click();
  await told(opened, panels.notices.accepted(1));
  const book = readXlsx((await saved(opened)).bytes, HOA_SEN);
  expect(book.sheets.map(({ own }) => own)).toContain("findings");
  await opened.close();
});

it("records a quarter on Tiến độ and renews the report; the command line finds nothing left to do", async () => {
  const opened = await openWorkbench(browser, site);
  await turnTo(opened, "progress");
  await opened.panels.getByLabel(panels.progress.period).selectOption("2025-Q1");
  await opened.panels.getByRole("button", { name: panels.progress.make, exact: true }).click();
  await told(opened, panels.notices.untouched);
  const before = readXlsx((await saved(opened)).bytes, HOA_SEN);
  const progress = before.sheets.find(({ own }) => own === "progress")!;
  const head = progress.rows.find(({ cells }) =>
    cells.some(({ value }) => value.kind === "text" && value.text === sheets.progress.columns.status),
  )!;
  const column = head.cells.find(({ value }) => value.kind === "text" && value.text === sheets.progress.columns.status)!.column;
  await chooseSheet(opened, progress.name);
  await typeInto(opened, addressOf(areaOfCell(head.row + 1, column)), sheets.progress.status.done);

  await turnTo(opened, "report");
  await opened.panels.getByRole("button", { name: panels.report.make, exact: true }).click();
  await told(opened, panels.notices.untouched);
  const { bytes } = await saved(opened);
  const after = readXlsx(bytes, HOA_SEN);
  expect(cellAt(after, progress.name, head.row + 1, column)?.value).toEqual({ kind: "text", text: sheets.progress.status.done });
  expect(after.sheets.map(({ own }) => own)).toContain("report:2025-Q1:8-cot");
  expectSame(byCli(bytes, HOA_SEN, "report", "--period", "2025-Q1"), bytes);
  await opened.close();
});

it("leads from a finding to its cell", async () => {
  const opened = await openWorkbench(browser, site);
  await turnTo(opened, "check");
  const folded = opened.panels.locator("main section > button[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
  const link = opened.panels.getByRole("button", { name: /ô [A-Z]+\d+/ }).first();
  const address = /ô ([A-Z]+\d+)/.exec(await link.innerText())![1]!;
  await link.click();
  await opened.page.getByLabel(workbench.content(address)).waitFor();
  expect(await opened.page.getByLabel(workbench.address).inputValue()).toBe(address);
  await opened.close();
});

it("keeps work through a reload, in its own tab only, until it is erased", async () => {
  const opened = await openWorkbench(browser, site);
  const { page } = opened;
  await typeInto(opened, "C14", "Nội dung đang làm dở");
  await page.waitForTimeout(1_000);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText(workbench.resumed(HOA_SEN)).waitFor();
  await checked(opened);
  const sheet = readXlsx(sample(HOA_SEN), "").sheets[0]!.name;
  expect(cellAt(readXlsx((await saved(opened)).bytes, ""), sheet, 14, 3)?.value).toEqual({ kind: "text", text: "Nội dung đang làm dở" });
  await page.getByRole("button", { name: workbench.undo, exact: true }).click();
  await page.locator(`button:disabled`, { hasText: workbench.undo }).waitFor();
  expect(Buffer.from((await saved(opened)).bytes).equals(Buffer.from(sample(HOA_SEN)))).toBe(true);

  await page.getByRole("button", { name: workbench.more }).click();
  await page.getByRole("button", { name: workbench.erase }).click();
  await page.getByRole("button", { name: workbench.eraseNow, exact: true }).click();
  await page.getByText(workbench.erased).waitFor();
  const left = await page.evaluate(async () => {
    const asking = indexedDB.open("cai-tien");
    const base = await new Promise<IDBDatabase>((resolve) => (asking.onsuccess = () => resolve(asking.result)));
    const counts = ["work", "steps"].map((name) => base.transaction(name).objectStore(name).count());
    await new Promise((resolve) => setTimeout(resolve, 200));
    base.close();
    return [...counts.map(({ result }) => result), Object.keys(localStorage).filter((key) => key.startsWith("cai-tien.")).length];
  });
  expect(left).toEqual([0, 0, 0]);
  await opened.close();
});

it("says of a file that is no workbook what it is, and keeps the one that is open", async () => {
  const opened = await openWorkbench(browser, site);
  for (const [name, bytes] of [
    ["ke-hoach.xls", [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]],
    ["ke-hoach.pdf", [...Buffer.from("%PDF-1.7 ...")]],
    ["trong.xlsx", []],
  ] as const) {
    await opened.page.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await opened.page.locator(".bench-message", { hasText: name }).waitFor();
  }
  expect(await opened.page.locator(".bench-file").innerText()).toBe(HOA_SEN);
  await opened.panels.getByRole("button", { name: panels.start.doAll }).waitFor();
  await opened.close();
});

it("shows hostile contents as the texts they are", async () => {
  const opened = await openWorkbench(browser, site);
  const evil = [
    '<img src=x onerror="window.hit=1">',
    "<script>window.hit=1</script>",
    '=HYPERLINK("http://evil.example","x")',
    "javascript:alert(1)",
  ];
  const sheet = readXlsx(sample(HOA_SEN), "").sheets[0]!.name;
  const cells = evil.map((text, at) => ({ row: 14 + at, column: 3, value: { kind: "text", text } as const }));
  const buffer = Buffer.from(applyEdits(sample(HOA_SEN), [{ kind: "set-cells", sheet, cells }]));
  await opened.page.setInputFiles("input[type=file]", { name: "xau.xlsx", mimeType: "application/octet-stream", buffer });
  await opened.page.locator(".bench-file", { hasText: "xau.xlsx" }).waitFor();
  await checked(opened);
  for (const page of ["plan", "check", "levels", "progress", "report"] as const) {
    await turnTo(opened, page);
    await opened.page.waitForTimeout(300);
  }
  await typeInto(opened, "C20", evil[0]!);
  expect(await opened.page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined();
  expect(await opened.page.locator(".bench-book img, .bench-book script, .bench-panels img, .bench-panels script").count()).toBe(0);
  const { bytes } = await saved(opened);
  expect(cellAt(readXlsx(bytes, ""), sheet, 20, 3)).toMatchObject({ value: { kind: "text", text: evil[0] }, isFormula: false });
  expect(opened.troubles).toEqual([]);
  await opened.close();
});

it("makes a table pasted from Word a new workbook", async () => {
  const opened = await openWorkbench(browser, site);
  const { page } = opened;
  await page.getByRole("button", { name: workbench.more }).click();
  await page.getByRole("button", { name: workbench.paste }).click();
  await page
    .getByRole("dialog")
    .getByLabel(workbench.paste)
    .evaluate((box) => {
      const data = new DataTransfer();
      data.setData(
        "text/html",
        `<p>KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025</p><table>
       <tr><td>TT</td><td>Tiêu chí</td><td>Hạn chế</td><td>Giải pháp</td><td>Người thực hiện</td><td>Thời gian</td></tr>
       <tr><td>1</td><td>Tiêu chí 1.4</td><td><p>Biên bản <b>còn</b></p><p>sơ sài.</p></td><td>Mỗi tháng soạn một bài.</td><td>Phó Hiệu trưởng</td><td>9/2024-5/2025</td></tr></table>`,
      );
      box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
  await page.locator(".bench-file", { hasText: workbench.pastedFile }).waitFor();
  await opened.panels.getByRole("button", { name: panels.start.doAll }).waitFor();
  const { name, bytes } = await saved(opened);
  expect(name).toBe("Kế hoạch dán từ Word - Cải tiến.xlsx");
  const made = readXlsx(bytes, name);
  expect(cellAt(made, workbench.pastedSheet, 3, 3)?.value).toEqual({ kind: "text", text: "Biên bản còn\nsơ sài." });
  await opened.close();
});

it("opens without a network after the first visit", async () => {
  const opened = await openWorkbench(browser, site);
  await opened.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await opened.person.setOffline(true);
  await opened.page.reload();
  await checked(opened);
  await openSample(opened, "thcs-ben-ngu-2026.xlsx");
  await opened.close();
});

it("makes of many files a table of schools, as the command line does; a bad file stops nothing", async () => {
  const opened = await openWorkbench(browser, site);
  const { page } = opened;
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
  const schools = mkdtempSync(path.join(folder, "truong-"));
  for (const name of names) writeFileSync(path.join(schools, name), sample(name));
  writeFileSync(path.join(schools, "hong.xlsx"), sample(HOA_SEN).subarray(0, 4_000));
  await page.locator("input[type=file]:not([webkitdirectory])").setInputFiles(readdirSync(schools).map((name) => path.join(schools, name)));
  await page.getByText(workbench.schools.progress(names.length + 1, names.length + 1)).waitFor();
  await page.locator(".bench-schools li", { hasText: "hong.xlsx" }).waitFor();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: workbench.schools.save }).click();
  const download = await downloading;
  const out = path.join(schools, "out.xlsx");
  spawnSync(process.execPath, [CLI, "batch", schools, "-o", out, "--quiet", "--today", TODAY], { stdio: "pipe" });
  const textsOf = (file: string): unknown =>
    readXlsx(new Uint8Array(readFileSync(file)), "").sheets.map(({ own, rows }) => ({
      own,
      rows: rows.map(({ cells }) => cells.map(({ value }) => (value.kind === "text" ? value.text.replaceAll(`${schools}/`, "") : value))),
    }));
  expect(textsOf(await download.path())).toEqual(textsOf(out));

  await page.getByRole("button", { name: "TRƯỜNG THCS BẾN NGỰ" }).click();
  await page.locator(".bench-file", { hasText: "thcs-ben-ngu-2026.xlsx" }).waitFor();
  await checked(opened);
  expect(opened.troubles).toEqual([]);
  await opened.close();
});

it("opens, checks and takes an edit in 3,000 rows, telling how far it is", async () => {
  const opened = await openWorkbench(browser, site);
  const { page, panels } = opened;
  const file = path.join(folder, "lon.xlsx");
  const make = `import("${path.resolve(__dirname, "../bench/make-plan.mjs")}").then(({ writePlan }) => writePlan(${JSON.stringify(file)}, 3_000))`;
  execFileSync(process.execPath, ["-e", make]);
  await page.locator("input[type=file]:not([webkitdirectory])").setInputFiles(file);
  await page.getByRole("progressbar").first().waitFor();
  await panels.filter({ hasText: /, 3[.]000 dòng/ }).waitFor({ timeout: 120_000 });
  await typeInto(opened, "C5000", "Sân chơi chưa có mái che");
  await checked(opened);
  await page.getByText("Sân chơi chưa có mái che", { exact: true }).first().waitFor();
  await opened.close();
});
