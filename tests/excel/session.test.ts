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
});
