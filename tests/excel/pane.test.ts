import { emptyWorkbook } from "./model/workbook";
import { openExcel } from "./transports/jsdom";

describe("the pane's own start-up", () => {
  it("finds Excel on the web, in Vietnamese, with the sets the host has", async () => {
    const opened = await openExcel(emptyWorkbook("a.xlsx"));
    expect({ ...opened.info }).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(opened.Office.context.displayLanguage).toBe("vi-VN");
    expect(opened.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(opened.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
    expect(opened.host.syncs()).toBe(0);
    expect(opened.pageErrors).toEqual([]);
    expect(opened.addresses.every((address) => address.startsWith("https://localhost/"))).toBe(true);
    opened.close();
  });

  it("serves two workbooks side by side", async () => {
    const [a, b] = await Promise.all([openExcel(emptyWorkbook("a.xlsx", ["A"])), openExcel(emptyWorkbook("b.xlsx", ["B"]))]);
    const nameIn = (opened: typeof a) =>
      opened.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      });
    expect([await nameIn(a), await nameIn(b)]).toEqual(["A", "B"]);
    a.close();
    b.close();
  });

  it("hears of typing and of the selection", async () => {
    const opened = await openExcel(emptyWorkbook("a.xlsx", ["Kế hoạch"]));
    const heard: string[] = [];
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      context.workbook.onSelectionChanged.add(async () => void heard.push("selection"));
      await context.sync();
    });
    opened.user.type("Kế hoạch", "B2", 1);
    opened.user.select("Kế hoạch", "B3");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...heard].sort()).toEqual(["B2", "selection"]);
    opened.close();
  });

  it("is told when a request is too large for Excel on the web", async () => {
    const opened = await openExcel(emptyWorkbook("a.xlsx"), { largestMessage: 20_000 });
    const write = opened.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1000").values = Array.from({ length: 1_000 }, () => ["ế".repeat(10)]);
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    opened.close();
  });
});
