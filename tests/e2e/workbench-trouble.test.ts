import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { cellAt } from "../../src/engine";
import { readXlsx } from "../../src/hosts/xlsx";
import { wordsOf } from "../../src/words";
import { startBrowser } from "./browser";
import { checked, openWorkbench, SAMPLES, saved, typeInto, type Workbench } from "./opened-workbench";
import { startSite, type Site } from "./site";

jest.setTimeout(120_000);

const { batch, grid, workbench } = wordsOf("vi");
const HOA_SEN = "tieu-hoc-hoa-sen-2024.xlsx";
const BYTES = new Uint8Array(readFileSync(path.join(SAMPLES, HOA_SEN)));
const SHEET = readXlsx(BYTES, "").sheets[0]!.name;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite("http"), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function using(use: (opened: Workbench) => Promise<void>): Promise<void> {
  const opened = await openWorkbench(browser, site);
  opened.page.on("dialog", (dialog) => void dialog.accept());
  await use(opened);
  await opened.close();
}

const valueAt = async (opened: Workbench, row: number, column: number): Promise<unknown> =>
  cellAt(readXlsx((await saved(opened)).bytes, ""), SHEET, row, column)?.value;

async function goTo({ page }: Workbench, address: string): Promise<void> {
  const box = page.getByLabel(workbench.address);
  await box.fill(address);
  await box.press("Enter");
  await page.getByLabel(workbench.content(address)).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData("text/plain", given);
    document.activeElement!.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

it("takes the longest text a cell can hold, shows it, and has it after a reload", () =>
  using(async (opened) => {
    const { page } = opened;
    const long = "Nội dung rất dài. ".repeat(2_000).slice(0, 32_767);
    await goTo(opened, "C14");
    await paste(page, long);
    await page.getByText(workbench.unsavedMark, { exact: true }).waitFor();
    await page.waitForTimeout(1_000);
    await page.reload();
    await page.getByText(workbench.resumed(HOA_SEN)).waitFor();
    await checked(opened);
    expect(await valueAt(opened, 14, 3)).toEqual({ kind: "text", text: long });
    await goTo(opened, "C15");
    await paste(page, `${long}a`);
    await page.getByText(grid.tooLong(32_767)).waitFor();
    await page.getByLabel(workbench.content("C15")).fill(`${long}ab`);
    await page.locator(".bench-message", { hasText: grid.tooLong(32_767) }).waitFor();
    expect(await valueAt(opened, 15, 3)).toEqual(cellAt(readXlsx(BYTES, ""), SHEET, 15, 3)?.value);
    expect(opened.troubles).toEqual([]);
  }));

it("what cannot be drawn leaves saving, undo and erasing in reach; undo brings the table back", () =>
  using(async (opened) => {
    const { page, person } = opened;
    // The page is given something it cannot draw wherever this word stands.
    await person.addInitScript(() => {
      const spoil = (value: unknown): void => {
        if (value instanceof Map) for (const one of value.values()) spoil(one);
        else if (typeof value === "object" && value !== null) {
          const fields = value as Record<string, unknown>;
          for (const [key, one] of Object.entries(fields)) {
            if (key === "text" && one === "không vẽ được") fields[key] = { not: "a text" };
            else spoil(one);
          }
        }
      };
      const Real = window.Worker;
      window.Worker = class extends Real {
        override set onmessage(act: ((this: Worker, event: MessageEvent) => unknown) | null) {
          super.onmessage = (event) => {
            spoil(event.data);
            act?.call(this, event);
          };
        }
      };
    });
    await page.reload();
    await checked(opened);
    await typeInto(opened, "C14", "không vẽ được");
    await page.getByText(workbench.undrawn).waitFor();
    expect(await valueAt(opened, 14, 3)).toEqual({ kind: "text", text: "không vẽ được" });
    await page.getByRole("button", { name: workbench.undo, exact: true }).click();
    await page.locator(".bench-book [data-field]").waitFor({ state: "attached" });
    await page.getByRole("button", { name: workbench.redo, exact: true }).click();
    await page.getByText(workbench.undrawn).waitFor();
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByText(workbench.undrawn).waitFor();
    await page.getByRole("button", { name: workbench.more }).click();
    await page.getByRole("button", { name: workbench.erase }).click();
    await page.getByRole("button", { name: workbench.eraseNow, exact: true }).click();
    await page.getByText(workbench.erased).waitFor();
    await page.reload();
    await checked(opened);
    expect(await page.getByText(workbench.undrawn).count()).toBe(0);
  }));

it("Ctrl+S within a cell and within the line above keeps what is typed and saves it", () =>
  using(async (opened) => {
    const { page } = opened;
    const savedByKey = async (): Promise<unknown> => {
      const downloading = page.waitForEvent("download");
      await page.keyboard.press("Control+s");
      const bytes = new Uint8Array(readFileSync(await (await downloading).path()));
      return cellAt(readXlsx(bytes, ""), SHEET, 14, 3)?.value;
    };
    await goTo(opened, "C14");
    await page.locator(".bench-book [data-field]").focus();
    await page.keyboard.type("gõ trong ô");
    expect(await savedByKey()).toEqual({ kind: "text", text: "gõ trong ô" });
    await page.getByLabel(workbench.content("C14")).fill("gõ ở dòng trên");
    expect(await savedByKey()).toEqual({ kind: "text", text: "gõ ở dòng trên" });
    await page.keyboard.press("Control+f");
    await page.getByLabel(grid.find).last().waitFor();
    const downloading = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    await downloading;
    const choosing = page.waitForEvent("filechooser");
    await page.keyboard.press("Control+o");
    expect((await choosing).isMultiple()).toBe(true);
  }));

it("has what was typed though the page is loaded anew at once", () =>
  using(async (opened) => {
    const { page } = opened;
    await goTo(opened, "C14");
    await page.locator(".bench-book [data-field]").focus();
    await page.keyboard.type("vừa gõ xong");
    await page.keyboard.press("Enter");
    await page.reload();
    await page.getByText(workbench.resumed(HOA_SEN)).waitFor();
    await checked(opened);
    expect(await valueAt(opened, 14, 3)).toEqual({ kind: "text", text: "vừa gõ xong" });
  }));

it("refuses to paste beyond the last column in plain words", () =>
  using(async (opened) => {
    const { page } = opened;
    await goTo(opened, "XFC1048575");
    await page.locator(".bench-book [data-field]").focus();
    await paste(page, "a\tb\tc\nd\te\tf\ng\th\ti");
    await page.getByText(grid.outside).waitFor();
    expect(await page.locator(".bench-message").count()).toBe(0);
    expect(await page.getByText(workbench.unsavedMark, { exact: true }).count()).toBe(0);
  }));

it("tells files of the same school apart, and says that reading was stopped", () =>
  using(async (opened) => {
    const { page } = opened;
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const files = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ name: `ban-${at + 1}.xlsx`, mimeType, buffer: Buffer.from(BYTES) }));
    const input = page.locator("input[type=file]:not([webkitdirectory])");
    await input.setInputFiles(files(2));
    await page.getByText(workbench.schools.progress(2, 2)).waitFor();
    const names = await page.locator(".bench-schools tbody button").allInnerTexts();
    expect(names.map((name) => /\((.*)\)$/.exec(name)?.[1]).sort()).toEqual(["ban-1.xlsx", "ban-2.xlsx"]);
    expect(names[0]).not.toBe(batch.unnamed("ban-1.xlsx"));
    await input.setInputFiles(files(40));
    await page.getByRole("button", { name: workbench.schools.stop, exact: true }).click();
    await page.getByText(/^Đã dừng/).waitFor();
    const isSome = (await page.locator(".bench-schools tbody button").count()) > 0;
    expect(await page.getByRole("button", { name: workbench.schools.save }).isEnabled()).toBe(isSome);
  }));
