import { emptyWorkbook } from "./model/workbook";
import { openSession } from "./transports/session";

describe("Excel behind the real library", () => {
  it("writes and reads back in the way of a Vietnamese Excel", async () => {
    const excel = openSession(emptyWorkbook("a.xlsx", ["Lớp 5A", "Tổng hợp"]));
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lớp 5A");
      sheet.getRange("B2:C3").values = [
        ["An", "7,5"],
        ["Bình", true],
      ];
      const used = sheet.getUsedRange();
      used.load(["values", "address", "valueTypes", "text"]);
      await context.sync();
      return { values: used.values, address: used.address, types: used.valueTypes, text: used.text };
    });
    expect(read).toEqual({
      values: [
        ["An", 7.5],
        ["Bình", true],
      ],
      address: "'Lớp 5A'!B2:C3",
      types: [
        ["String", "Double"],
        ["String", "Boolean"],
      ],
      text: [
        ["An", "7,5"],
        ["Bình", "TRUE"],
      ],
    });
    expect(excel.host.syncs()).toBe(1);
    excel.close();
  });

  it("tells listeners what people type", async () => {
    const excel = openSession(emptyWorkbook("a.xlsx", ["Kế hoạch"]));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch").onChanged.add(async (event) => void heard.push(event.address));
      context.workbook.worksheets.onDeleted.add(async (event) => void heard.push(event.worksheetId));
      await context.sync();
    });
    excel.user.type("Kế hoạch", "C5", "x");
    const gone = excel.user.addSheet("Tạm");
    excel.user.deleteSheet("Tạm");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["C5", gone.id]);
    excel.close();
  });

  it("tells listeners of tables, one and all", async () => {
    const excel = openSession(emptyWorkbook("a.xlsx", ["Kế hoạch"]));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kế hoạch");
      const table = sheet.tables.add("A1:B4", true);
      context.workbook.tables.onChanged.add(async (event) => void heard.push(`all ${event.address}`));
      sheet.tables.onChanged.add(async (event) => void heard.push(`sheet ${event.address}`));
      table.onChanged.add(async (event) => void heard.push(`table ${event.address}`));
      await context.sync();
    });
    excel.user.type("Kế hoạch", "B3", "x");
    excel.user.type("Kế hoạch", "D9", "ngoài bảng");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([...heard].sort()).toEqual(["all B3", "sheet B3", "table B3"]);
    excel.close();
  });

  it("no longer tells a listener that was removed", async () => {
    const excel = openSession(emptyWorkbook("a.xlsx", ["Kế hoạch"]));
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
      await context.sync();
      return added;
    });
    excel.user.type("Kế hoạch", "A1", 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.user.type("Kế hoạch", "A2", 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["A1"]);
    excel.close();
  });
});
