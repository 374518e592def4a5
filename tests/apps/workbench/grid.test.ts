import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { wordsOf } from "../../../src/words";
import { startBrowser } from "../../e2e/browser";
import { buildHarness, openGrid, type GridPage } from "./grid-page";

jest.setTimeout(120_000);

const words = wordsOf("vi").grid;

interface Outside {
  edits: { row: number; column: number; text: string }[][];
  selection: () => { active: { row: number; column: number }; area: object };
  big: () => void;
  small: (texts: Readonly<Record<string, string>>, more?: object) => void;
  set: (more: object) => void;
  open: (bytes: number[]) => void;
}

let browser: Browser;
let opened: GridPage;
let page: Page;
let keys: CDPSession;

beforeAll(async () => {
  const [started, script] = await Promise.all([startBrowser(), buildHarness()]);
  browser = started;
  opened = await openGrid(browser, script);
  page = opened.page;
  keys = await page.context().newCDPSession(page);
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});
afterEach(() => expect(opened.complaints.splice(0)).toEqual([]));

const edits = () => page.evaluate(() => (window as unknown as Outside).edits);
const active = () => page.evaluate(() => (window as unknown as Outside).selection().active);
const area = () => page.evaluate(() => (window as unknown as Outside).selection().area);
const field = () => page.evaluate(() => document.querySelector("textarea")!.value);
const press = async (...all: string[]): Promise<void> => {
  for (const key of all) await page.keyboard.press(key);
};

async function small(texts: Readonly<Record<string, string>>, more: object = {}): Promise<void> {
  await page.evaluate(([given, rest]) => (window as unknown as Outside).small(given, rest), [texts, more] as const);
  await page.locator("textarea").focus();
}

async function pasteOf(types: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(given)) data.setData(type, text);
    document
      .querySelector("textarea")!
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, types);
}

async function copiedAs(): Promise<{ plain: string; html: string }> {
  return page.evaluate(() => {
    const data = new DataTransfer();
    document.querySelector("textarea")!.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
    return { plain: data.getData("text/plain"), html: data.getData("text/html") };
  });
}

describe("typing", () => {
  it("begins with the letter itself, and keeps on Enter", async () => {
    await small({ "1,1": "cũ" });
    await page.keyboard.type("mới");
    expect(await field()).toBe("mới");
    await press("Enter");
    expect(await edits()).toEqual([[{ row: 1, column: 1, text: "mới" }]]);
    expect(await active()).toEqual({ row: 2, column: 1 });
  });

  it("begins with a composed letter and loses none of them", async () => {
    await small({});
    for (const text of ["t", "ti", "tie", "tiê", "tiêu"]) {
      await keys.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await keys.send("Input.insertText", { text: "tiêu" });
    await keys.send("Input.insertText", { text: " chí" });
    expect(await field()).toBe("tiêu chí");
    await press("Tab");
    expect(await edits()).toEqual([[{ row: 1, column: 1, text: "tiêu chí" }]]);
    expect(await active()).toEqual({ row: 1, column: 2 });
  });

  it("keeps what is being composed when the person clicks elsewhere", async () => {
    await small({});
    await keys.send("Input.imeSetComposition", { text: "đường", selectionStart: 5, selectionEnd: 5 });
    await page.mouse.click(52 + 72 * 3 + 20, 24 + 20 * 5 + 8);
    expect((await edits()).flat()).toEqual([{ row: 1, column: 1, text: "đường" }]);
    expect(await active()).toEqual({ row: 6, column: 4 });
  });

  it("takes letters as Unikey sends them: each mark a backspace and another letter", async () => {
    await small({});
    await press("a", "Backspace");
    await keys.send("Input.insertText", { text: "â" });
    await press("Backspace");
    await keys.send("Input.insertText", { text: "ấ" });
    await press("p", "Enter");
    expect(await edits()).toEqual([[{ row: 1, column: 1, text: "ấp" }]]);
  });

  it("F2 goes on with what stands there, Escape gives it up, Alt and Enter break the line", async () => {
    await small({ "1,1": "một" });
    await press("F2", "End");
    await page.keyboard.type(" hai");
    await press("Escape");
    expect(await edits()).toEqual([]);
    await press("F2", "End", "Alt+Enter");
    await page.keyboard.type("hai");
    await press("Enter");
    expect(await edits()).toEqual([[{ row: 1, column: 1, text: "một\nhai" }]]);
  });

  it("what was not changed is no edit", async () => {
    await small({ "1,1": "một" });
    await press("F2", "Enter", "ArrowUp");
    expect(await edits()).toEqual([]);
  });

  it("an arrow leaves what was begun by a letter, but moves the caret after F2", async () => {
    await small({ "1,1": "ab" });
    await press("F2", "ArrowLeft", "c", "Enter", "ArrowUp", "x", "ArrowRight");
    expect(await edits()).toEqual([[{ row: 1, column: 1, text: "acb" }], [{ row: 1, column: 1, text: "x" }]]);
    expect(await active()).toEqual({ row: 1, column: 2 });
  });

  it("leaves undo to the page while nothing is being typed, and to the text while something is", async () => {
    await page.evaluate(() => {
      const heard = ((window as unknown as { heard: string[] }).heard = [] as string[]);
      document.addEventListener("keydown", (event) => event.ctrlKey && !event.defaultPrevented && heard.push(event.key));
    });
    await small({ "1,1": "một" });
    await press("x", "Control+z", "Escape", "Control+y");
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((key) => key !== "Control"))).toEqual(["y"]);
  });

  it("waits with its text while other work goes on", async () => {
    await small({});
    await press("a");
    await page.evaluate(() => (window as unknown as Outside).set({ isReadOnly: true }));
    await press("Enter");
    expect([await edits(), await field()]).toEqual([[], "a"]);
    await page.evaluate(() => (window as unknown as Outside).set({ isReadOnly: false }));
    await press("Enter");
    expect(await edits()).toEqual([[{ row: 1, column: 1, text: "a" }]]);
  });

  it("says that a protected sheet is locked and changes nothing", async () => {
    await small({ "1,1": "một" }, { isProtected: true });
    await press("x", "Delete", "F2");
    expect([await edits(), await field()]).toEqual([[], ""]);
    expect(await page.getByRole("status").last().textContent()).toContain("khóa");
  });
});

describe("moving about", () => {
  const filled = { "1,1": "a", "2,1": "b", "3,1": "c", "6,1": "d", "3,4": "e" };

  it.each([
    ["Control+ArrowDown", { row: 3, column: 1 }],
    ["Control+End", { row: 6, column: 4 }],
    ["End", { row: 1, column: 1 }],
    ["ArrowRight", { row: 1, column: 2 }],
    ["Tab", { row: 1, column: 2 }],
  ])("%s", async (key, place) => {
    await small(filled);
    await press(key);
    expect(await active()).toEqual(place);
  });

  it("Ctrl and an arrow leap over what is empty, hidden rows are passed", async () => {
    await small(filled);
    await press("Control+ArrowDown", "Control+ArrowDown");
    expect(await active()).toEqual({ row: 6, column: 1 });
    await page.evaluate(() => (window as unknown as Outside).small({ "1,1": "a", "3,1": "b" }, { rowHeights: new Map([[2, 0]]) }));
    await press("ArrowDown");
    expect(await active()).toEqual({ row: 3, column: 1 });
  });

  it("Shift stretches, also by the mouse; a merged cell belongs whole", async () => {
    await small(filled, { merges: [{ top: 2, left: 2, bottom: 3, right: 4 }] });
    await press("ArrowDown", "Shift+ArrowRight");
    expect(await area()).toEqual({ top: 2, left: 1, bottom: 3, right: 4 });
    await page.mouse.click(52 + 10, 24 + 10);
    await page.keyboard.down("Shift");
    await page.mouse.click(52 + 72 + 10, 24 + 20 + 10);
    await page.keyboard.up("Shift");
    expect(await area()).toEqual({ top: 1, left: 1, bottom: 3, right: 4 });
    await page.mouse.move(52 + 10, 24 + 110);
    await page.mouse.down();
    await page.mouse.move(52 + 72 + 10, 24 + 150, { steps: 4 });
    await page.mouse.up();
    expect(await area()).toEqual({ top: 6, left: 1, bottom: 8, right: 2 });
  });

  it("Escape and then Tab leave the table", async () => {
    await small(filled);
    await press("Escape", "Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  });

  it("Delete clears what is selected as one deed", async () => {
    await small(filled);
    await press("Control+a", "Delete");
    const all = await edits();
    expect(all).toHaveLength(1);
    expect(all[0]).toHaveLength(5);
  });
});

describe("the clipboard", () => {
  it("gives values with tabs and as a table, lines and markup kept as text", async () => {
    await small({ "1,1": "một\nhai", "1,2": '<b>"x"</b>', "2,1": "ba" });
    await press("Shift+ArrowRight", "Shift+ArrowDown");
    const { plain, html } = await copiedAs();
    expect(plain).toBe('"một\nhai"\t"<b>""x""</b>"\r\nba\t');
    expect(html).toContain("<td>một<br>hai</td><td>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</td>");
  });

  it("takes back what it gave", async () => {
    await small({ "1,1": "một\nhai", "1,2": '"x"\ty', "2,1": "ba" });
    await press("Control+a");
    const { plain } = await copiedAs();
    await small({});
    await pasteOf({ "text/plain": plain });
    expect((await edits())[0]).toEqual([
      { row: 1, column: 1, text: "một\nhai" },
      { row: 1, column: 2, text: '"x"\ty' },
      { row: 2, column: 1, text: "ba" },
    ]);
  });

  it("takes a table of Word: paragraphs, lists, merged cells in their places, nothing runs", async () => {
    await small({ "2,2": "cũ" });
    await pasteOf({ "text/plain": "x", "text/html": WORD_TABLE });
    expect((await edits()).flat()).toEqual([
      { row: 1, column: 1, text: "Tiêu chí" },
      { row: 1, column: 2, text: "Kế hoạch cải tiến" },
      { row: 2, column: 1, text: "1.1" },
      { row: 2, column: 2, text: "- Mua 12 máy tính\n- Tập huấn <b>giáo viên</b>" },
      { row: 2, column: 3, text: "31/12/2024" },
      { row: 3, column: 2, text: "Sửa\nnhà xe" },
      { row: 3, column: 3, text: "=1+1" },
    ]);
    expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined();
  });

  it("one value fills what is selected; a value never vanishes under a merged cell", async () => {
    await small({}, { merges: [{ top: 4, left: 1, bottom: 4, right: 2 }] });
    await press("Shift+ArrowDown", "Shift+ArrowDown");
    await pasteOf({ "text/plain": "Đạt" });
    expect((await edits()).flat().map(({ row, text }) => [row, text])).toEqual([
      [1, "Đạt"],
      [2, "Đạt"],
      [3, "Đạt"],
    ]);
    await small({}, { merges: [{ top: 2, left: 1, bottom: 2, right: 2 }] });
    await pasteOf({ "text/plain": "a\tb\nc\td" });
    expect(await edits()).toEqual([]);
    expect(await page.getByRole("status").last().textContent()).toContain("ô gộp");
  });

  it("refuses as a whole what would reach beyond the last row or column", async () => {
    await small({ "1048575,16382": "cuối" });
    for (const place of [
      { row: 1_048_575, column: 1 },
      { row: 1, column: 16_382 },
    ]) {
      await page.evaluate(({ row, column }) => {
        const area = { top: row, bottom: row, left: column, right: column };
        (window as unknown as { set: (more: unknown) => void }).set({ selection: { active: { row, column }, area } });
      }, place);
      await pasteOf({ "text/plain": "a\tb\tc\td\nc\td\te\tf\ng\th\ti\tk" });
      expect(await edits()).toEqual([]);
      expect(await page.getByRole("status").last().textContent()).toBe(words.outside);
    }
  });

  it("refuses as a whole what is longer than a cell of Excel can hold, pasted and typed", async () => {
    await small({ "1,1": "cũ" });
    const long = "a".repeat(32_768);
    await pasteOf({ "text/plain": `b\t${long}` });
    expect(await page.getByRole("status").last().textContent()).toBe(words.tooLong(32_767));
    await page.keyboard.type("mới");
    await pasteOf({ "text/plain": long });
    expect(await field()).toBe("mới");
    await page.locator("textarea").fill(long);
    await press("Enter");
    expect(await edits()).toEqual([]);
    expect(await field()).toBe(long);
    await page.locator("textarea").fill(long.slice(1));
    await press("Enter");
    expect((await edits()).flat().map(({ text }) => text.length)).toEqual([32_767]);
  });
});

const WORD_TABLE = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><table class=MsoTableGrid border=1 style='border-collapse:collapse'>
 <tr><td><p class=MsoNormal><b><span style='font-size:12pt'>Tiêu
  chí<o:p></o:p></span></b></p></td><td colspan=2><p class=MsoNormal>Kế hoạch&nbsp;cải tiến</p></td></tr>
 <tr><td rowspan=2><p class=MsoNormal>1.1</p></td><td><p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Mua 12 máy tính</p>
 <p class=MsoListParagraph><span style='mso-list:Ignore'>·&nbsp;</span>Tập huấn &lt;b&gt;giáo viên&lt;/b&gt;</p></td><td>31/12/2024<img src=x onerror="window.ran=true"></td></tr>
 <tr><td>Sửa<br>nhà xe<script>window.ran=true</script></td><td>=1+1</td></tr>
</table><!--EndFragment--></body></html>`;

describe("what is shown", () => {
  it("hostile texts stay text", async () => {
    const hostile = [
      "<img src=x onerror=window.ran=1>",
      "<script>window.ran=1</script>",
      "javascript:alert(1)",
      "=HYPERLINK(1)",
      "{{x}}",
      "‮gnp.exe",
    ];
    await small(Object.fromEntries(hostile.map((text, index) => [`${index + 1},1`, text])));
    const cells = page.locator('[role=gridcell][id*="-r"]');
    expect(await cells.allTextContents()).toEqual(hostile);
    expect(await page.locator("[role=grid] img, [role=grid] script, [role=grid] a").count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  });

  it("a text flows over empty neighbours, also from a column that is scrolled away, and never over a filled one", async () => {
    const long = "Kế hoạch cải tiến chất lượng giáo dục của nhà trường năm học 2024-2025 và các năm tiếp theo, theo quy định";
    await small({ "1,1": long, "2,1": long, "2,3": "x" }, { frozen: { rows: 0, columns: 1 } });
    const widths = await page
      .locator("[id$=r1c1] > div, [id$=r2c1] > div")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(widths[0]).toBeGreaterThan(700);
    expect(widths[1]).toBe(2 * 72);
    // Once in the frozen column and once in what scrolls.
    expect(await page.getByText(long).count()).toBe(4);
  });

  it("a cell of a finding comes before the eyes and is marked", async () => {
    await page.evaluate(() => (window as unknown as Outside).big());
    const place = { row: 7_777, column: 25 };
    await page.evaluate((given) => {
      const { row, column } = given;
      (window as unknown as Outside).set({
        target: given,
        highlights: [{ area: { top: row, bottom: row, left: column, right: column }, isMain: true }],
      });
    }, place);
    const cell = page.locator(`[id$="r7777c25"]`);
    await cell.waitFor();
    const [box, mark] = [await cell.boundingBox(), await page.locator("[data-mark=main]").boundingBox()];
    expect(box!.y).toBeGreaterThan(24);
    expect(box!.y + box!.height).toBeLessThan(740);
    expect(mark).toEqual(box);
  });

  it("frozen rows and columns stand still", async () => {
    await page.evaluate(() => (window as unknown as Outside).big());
    await toTheTop();
    const first = page.locator(`[id$="r2c1"]`);
    const before = await first.boundingBox();
    await page.mouse.move(600, 400);
    await page.mouse.wheel(900, 4_000);
    await page.waitForTimeout(300);
    expect(await first.boundingBox()).toEqual(before);
    expect(await page.locator("[role=rowheader]").allTextContents()).toEqual(expect.arrayContaining(["1", "2", "140"]));
  });

  it("find goes through all sheets without minding marks", async () => {
    await small({ "3,2": "Đánh giá ngoài", "9,1": "Tự đánh giá" });
    await press("Control+f");
    await page.keyboard.type("danh gia");
    await page.getByText("1/2 ô").waitFor();
    expect(await active()).toEqual({ row: 3, column: 2 });
    await press("Enter");
    await page.getByText("2/2 ô").waitFor();
    expect(await active()).toEqual({ row: 9, column: 1 });
    // Asked once more, also from the table, the box takes the focus; Escape gives it back.
    await press("Control+f");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    expect(await page.locator("[role=search] button svg").count()).toBe(3);
    await press("Escape");
  });

  it("saving, finding and opening from within a text keep it first", async () => {
    for (const [key, isPassedOn] of [
      ["s", true],
      ["o", true],
      ["z", false],
    ] as const) {
      await small({});
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        document.addEventListener("keydown", (event) => {
          if (event.ctrlKey && event.key !== "Control") heard.push(event.key);
          if (event.ctrlKey) event.preventDefault();
        });
      });
      await page.keyboard.type("mới");
      await press(`Control+${key}`);
      expect((await edits()).length).toBe(isPassedOn ? 1 : 0);
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(isPassedOn ? [key] : []);
      await press("Escape");
    }
  });

  it("scrolling 10,000 rows of 30 columns changes what is in sight and nothing more", async () => {
    await page.evaluate(() => (window as unknown as Outside).big());
    await toTheTop();
    // Gently, quickly, and to somewhere else at once.
    for (const [step, most] of [
      [120, 700],
      [700, 3_000],
      [100_000, 3_000],
      [-60_000, 3_000],
    ] as const) {
      const { changed, nodes } = await page.evaluate(changesOfScrolling, step);
      expect(changed).toBeGreaterThan(0);
      expect(changed).toBeLessThan(most);
      expect(nodes).toBeLessThan(4_000);
    }
  });

  it("a title that flows out of a frozen column is no row of its own to axe", async () => {
    await small({ "1,1": "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG CỦA NHÀ TRƯỜNG NĂM HỌC 2024-2025" }, { frozen: { rows: 0, columns: 1 } });
    expect(await page.locator("[role=row]:not(:has(> [role=gridcell], > [role=rowheader], > [role=columnheader]))").count()).toBe(0);
  });

  it("axe finds nothing, at 100 % and at 200 %", async () => {
    const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
    await page.evaluate(() => (window as unknown as Outside).big());
    await toTheTop();
    for (const size of [
      { width: 1366, height: 768 },
      { width: 683, height: 384 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(200);
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const { axe: runner } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await runner.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 300)]);
      });
      expect(faults).toEqual([]);
      expect(await page.locator(`[id$="r4c3"]`).isVisible()).toBe(true);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});

/** How many elements one scroll puts in, takes out or alters, and how many there are then. */
async function changesOfScrolling(step: number): Promise<{ readonly changed: number; readonly nodes: number }> {
  const touched = new Set<Node>();
  const watcher = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records)
      for (const node of [target, ...addedNodes, ...removedNodes]) touched.add(node);
  });
  watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  document.querySelector("[role=grid]")!.parentElement!.scrollBy(step / 20, step);
  await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
  watcher.disconnect();
  return { changed: touched.size, nodes: document.querySelectorAll("*").length };
}

const toTheTop = () => page.evaluate(() => document.querySelector("[role=grid]")!.parentElement!.scrollTo(0, 0));

it("shows a sample workbook", async () => {
  const bytes = [...readFileSync(path.resolve(__dirname, "../../../assets/samples/tieu-hoc-hoa-sen-2024.xlsx"))];
  await page.evaluate((given) => (window as unknown as Outside).open(given), bytes);
  await page.getByText("TRƯỜNG TIỂU HỌC HOA SEN", { exact: true }).waitFor();
  if (process.env["GRID_PICTURE"] !== undefined) await page.screenshot({ path: process.env["GRID_PICTURE"] });
});
