import { cellAt, changeLooks, putCell, putValue } from "./model/cells";
import { DEFAULT_LOOK, lookWith } from "./model/look";
import { snapshotOf } from "./model/snapshot";
import { emptyWorkbook, type ModelSheet, type ModelWorkbook, sheetNamed } from "./model/workbook";
import { openSession, type Session, type SessionOptions } from "./transports/session";

let excel: Session;
let model: ModelWorkbook;

function open(options: SessionOptions = {}): void {
  model = emptyWorkbook("kế hoạch.xlsx", ["Kế hoạch", "Tổng hợp"]);
  excel = openSession(model, options);
}

beforeEach(() => open());
afterEach(() => excel.close());

type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T;

/** Work on the first sheet, with one sync after it. */
function onSheet<T>(work: Work<T>): Promise<T> {
  return Excel.run(async (context) => {
    const done = await work(context.workbook.worksheets.getItem("Kế hoạch"), context);
    await context.sync();
    return done;
  });
}

function valueAt(row: number, column: number): unknown {
  return cellAt(sheetNamed(model, "Kế hoạch"), row, column).value;
}

describe("writing values", () => {
  it("fills a range with a scalar or an array of one", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = 1 as unknown as unknown[][];
      sheet.getRange("C1:C3").numberFormat = [["0.00"]];
    });
    expect([valueAt(1, 1), valueAt(2, 2)]).toEqual([1, 1]);
    expect(cellAt(sheetNamed(model, "Kế hoạch"), 3, 3).look.format).toBe("0.00");
  });

  it("leaves a cell alone where the array has null, and refuses null alone", async () => {
    putValue(sheetNamed(model, "Kế hoạch"), 1, 1, "cũ");
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [[null, "mới"]];
    });
    expect([valueAt(1, 1), valueAt(1, 2)]).toEqual(["cũ", "mới"]);
    const alone = onSheet((sheet) => {
      sheet.getRange("A1").values = null as unknown as unknown[][];
    });
    await expect(alone).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("refuses another shape; what was asked before it is done, what came after is not", async () => {
    const wrong = onSheet((sheet) => {
      sheet.getRange("D1").values = [["trước"]];
      sheet.getRange("D2:E2").values = [[1, 2, 3]];
      sheet.getRange("D3").values = [["sau"]];
    });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect([valueAt(1, 4), valueAt(3, 4)]).toEqual(["trước", ""]);
  });

  it.each([
    ["7,5", 7.5],
    ["1.095", 1095],
    ["1.1", 11],
    ["79,23%", 0.7923],
    ["5/4/2024", 45387],
    ["tháng 5", "tháng 5"],
    ["'=1+1", "=1+1"],
    ["'1.1", "1.1"],
    ["- Bồi dưỡng", "#NAME?"],
    ["TRUE", true],
    ["1-2", 45323],
    ["Tiêu chí 1.1", "Tiêu chí 1.1"],
  ])("reads %s as a Vietnamese Excel does", async (typed, value) => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [[typed]];
    });
    expect(valueAt(1, 1)).toBe(value);
  });

  it("keeps text as it is under the text format", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:A2");
      range.numberFormat = [["@"]];
      range.values = [["=1+1"], ["1.10"]];
    });
    expect([valueAt(1, 1), valueAt(2, 1)]).toEqual(["=1+1", "1.10"]);
  });

  it("keeps a formula and says so", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.formulas = [["=B1*2"], ["x"]];
      range.load("formulas,values");
      await context.sync();
      return range.formulas;
    });
    expect(read).toEqual([["=B1*2"], ["x"]]);
  });

  it("splits a long write itself after asking for the shape", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:J400").values = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
    });
    expect(excel.host.calls().filter((call) => call === "Range.Values")).toHaveLength(3);
    expect(valueAt(400, 10)).toBe(3999);
  });

  it("loses what is written under a merge", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B1").values = [["còn", "mất"]];
    });
    expect([valueAt(1, 1), valueAt(1, 2)]).toEqual(["còn", ""]);
  });
});

describe("reading", () => {
  it("gives the first cell for the used range of a blank sheet, and null for its twin", async () => {
    const [address, isNull] = await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const twin = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [used.address, twin.isNullObject];
    });
    expect([address, isNull]).toEqual(["'Kế hoạch'!A1", true]);
  });

  it("gives null for values of whole columns and for looks that differ", async () => {
    const sheetModel = sheetNamed(model, "Kế hoạch");
    putCell(sheetModel, 1, 1, { value: "a", isError: false, formula: null, look: lookWith(DEFAULT_LOOK, { isBold: true }) });
    const [values, bold, color] = await onSheet(async (sheet, context) => {
      const column = sheet.getRange("A:A").load("values");
      const two = sheet.getRange("A1:B1").load("format/font/bold,format/fill/color");
      await context.sync();
      return [column.values, two.format.font.bold, two.format.fill.color];
    });
    expect([values, bold, color]).toEqual([null, null, "#FFFFFF"]);
  });

  it("makes children of a null object null", async () => {
    const nulls = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      const table = sheet.tables.getItemOrNullObject("T");
      await context.sync();
      return [sheet.isNullObject, table.isNullObject];
    });
    expect(nulls).toEqual([true, true]);
  });

  it("finds only merges whose first cell is inside", async () => {
    sheetNamed(model, "Kế hoạch").merges = [{ top: 1, left: 1, bottom: 3, right: 2 }];
    const found = await onSheet(async (sheet, context) => {
      const [whole, part] = [sheet.getRange("A1:F9"), sheet.getRange("A2:F9")].map((range) =>
        range.getMergedAreasOrNullObject().load("address"),
      );
      await context.sync();
      return [whole?.isNullObject === true ? null : whole?.address, part?.isNullObject];
    });
    expect(found).toEqual(["'Kế hoạch'!A1:B3", true]);
  });

  it("names a member it does not have", async () => {
    const unknown = onSheet((sheet) => sheet.getRange("A1").flashFill());
    await expect(unknown).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.FlashFill") as string });
  });

  it("refuses what is newer than the host, by the library's own check", async () => {
    excel.close();
    open({ apiSet: "1.12" });
    const newer = onSheet((sheet) => void sheet.getRange("A1").getMergedAreasOrNullObject());
    await expect(newer).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("a protected sheet", () => {
  it("takes values only in unlocked cells", async () => {
    const sheetModel = sheetNamed(model, "Kế hoạch");
    putCell(sheetModel, 5, 1, { value: "", isError: false, formula: null, look: lookWith(DEFAULT_LOOK, { isLocked: false }) });
    excel.user.protect("Kế hoạch");
    await onSheet((sheet) => {
      sheet.getRange("A5").values = [["được"]];
    });
    const locked = onSheet((sheet) => {
      sheet.getRange("A6").values = [["không"]];
    });
    await expect(locked).rejects.toMatchObject({ code: "AccessDenied" });
    expect([valueAt(5, 1), valueAt(6, 1)]).toEqual(["được", ""]);
  });

  it("takes no looks, merges and tables", async () => {
    excel.user.protect("Kế hoạch");
    const works: Work<void>[] = [
      (sheet) => {
        sheet.getRange("A1").format.fill.color = "#FF0000";
      },
      (sheet) => sheet.getRange("A1:B2").merge(),
      (sheet) => void sheet.tables.add("A1:B2", true),
    ];
    for (const work of works) await expect(onSheet(work)).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("sheets", () => {
  it.each([
    ["tổng hợp", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
  ])("cannot be called %j", async (name, code) => {
    const added = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kế hoạch").name = name;
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code });
  });

  it("are added once, however often the batch goes on", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mới");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Kế hoạch", "Tổng hợp", "Mới"]);
  });

  it("take formulas and names along when renamed, and leave #REF! when deleted", async () => {
    const other = sheetNamed(model, "Tổng hợp");
    putCell(other, 1, 1, { value: 1, isError: false, formula: "='Kế hoạch'!B2", look: DEFAULT_LOOK });
    await onSheet((sheet, context) => {
      context.workbook.names.add("Dau", sheet.getRange("A1"));
      sheet.name = "KH";
    });
    expect(cellAt(other, 1, 1).formula).toBe("=KH!B2");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KH").delete();
      await context.sync();
    });
    expect(cellAt(other, 1, 1)).toMatchObject({ formula: "=#REF!B2", value: "#REF!", isError: true });
    expect(snapshotOf(model).names).toMatchObject([{ name: "Dau", refersTo: "=#REF!$A$1" }]);
  });

  it("keep one that can be seen", async () => {
    excel.user.deleteSheet("Tổng hợp");
    await expect(onSheet((sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("whole rows", () => {
  const rowsOfA = (): readonly unknown[] => [1, 2, 3, 4, 5, 6].map((row) => valueAt(row, 1));
  const area = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 2 });

  function fill(): ModelSheet {
    const sheet = sheetNamed(model, "Kế hoạch");
    for (const row of [1, 2, 3, 4]) putValue(sheet, row, 1, `dòng ${row}`);
    sheet.merges = [area(2, 4)];
    sheet.rowHeights.set(3, 40);
    sheet.hiddenRows.add(4);
    sheet.links.set("3,1", { address: "x" });
    sheet.rowBreaks = [3];
    sheet.validations.push({ area: area(3, 4), facts: new Map() });
    sheet.formats.push({ id: "1", sheet, area: area(1, 4), type: "Custom", facts: new Map() });
    model.names.push({ name: "Dau", scope: null, comment: "", isVisible: true, target: { sheet, area: area(3, 3) } });
    const formula = "='Kế hoạch'!$A$3+SUM('Kế hoạch'!A1:B4)&\"A3\"";
    putCell(sheetNamed(model, "Tổng hợp"), 1, 1, { value: 1, isError: false, formula, look: DEFAULT_LOOK });
    return sheet;
  }

  const facts = (sheet: ModelSheet): unknown => [
    sheet.merges,
    [...sheet.rowHeights],
    [...sheet.hiddenRows],
    [...sheet.links.keys()],
    sheet.rowBreaks,
    sheet.validations.map((one) => one.area),
    sheet.formats.map((one) => one.area),
    snapshotOf(model).names,
    cellAt(sheetNamed(model, "Tổng hợp"), 1, 1).formula,
  ];

  it("that come take the look of the row above and move all that is below", async () => {
    const sheet = fill();
    changeLooks(sheet, area(2, 2), () => ({ isBold: true }));
    await onSheet((on) => void on.getRange("3:4").insert("Down"));
    expect(rowsOfA()).toEqual(["dòng 1", "dòng 2", "", "", "dòng 3", "dòng 4"]);
    expect([3, 4, 5].map((row) => cellAt(sheet, row, 1).look.isBold)).toEqual([true, true, false]);
    expect(facts(sheet)).toEqual([
      [area(2, 6)],
      [[5, 40]],
      [6],
      ["5,1"],
      [5],
      [area(5, 6)],
      [area(1, 6)],
      [expect.objectContaining({ refersTo: "='Kế hoạch'!$A$5:$B$5" })],
      "='Kế hoạch'!$A$5+SUM('Kế hoạch'!A1:B6)&\"A3\"",
    ]);
  });

  it("that go take along what is theirs alone", async () => {
    const sheet = fill();
    await onSheet((on) => on.getRange("3:3").delete("Up"));
    expect(rowsOfA()).toEqual(["dòng 1", "dòng 2", "dòng 4", "", "", ""]);
    expect(facts(sheet)).toEqual([
      [area(2, 3)],
      [],
      [3],
      [],
      [],
      [area(3, 3)],
      [area(1, 3)],
      [expect.objectContaining({ refersTo: "=#REF!$A$1" })],
      "='Kế hoạch'!#REF!+SUM('Kế hoạch'!A1:B3)&\"A3\"",
    ]);
  });

  it("make a table longer within it, move it above its header, and pass below it", async () => {
    await onSheet((on) => void on.tables.add("A2:B4", true));
    const reach: unknown[] = [];
    for (const rows of ["5:5", "4:4", "2:2"]) {
      await onSheet((on) => void on.getRange(rows).insert("Down"));
      reach.push([model.tables[0]?.area.top, model.tables[0]?.area.bottom]);
    }
    expect(reach).toEqual([
      [2, 4],
      [2, 5],
      [3, 6],
    ]);
  });

  it("neither come nor go through two tables, a filtered one, or on a protected sheet", async () => {
    await onSheet((on) => {
      on.tables.add("A2:B4", true);
      on.tables.add("D2:E6", true);
    });
    const works: Work<void>[] = [(on) => void on.getRange("3:3").insert("Down"), (on) => on.getRange("4:4").delete("Up")];
    for (const work of works) await expect(onSheet(work)).rejects.toMatchObject({ code: "InvalidOperation" });
    await onSheet((on) => void on.getRange("6:6").insert("Down"));
    model.tables.pop();
    model.tables[0]!.columns[0]!.criteria = {};
    for (const work of works) await expect(onSheet(work)).rejects.toMatchObject({ code: "InvalidOperation" });
    excel.user.protect("Kế hoạch");
    for (const work of works) await expect(onSheet(work)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("are all that is here: cells are not moved by themselves", async () => {
    await expect(onSheet((on) => void on.getRange("A1:B2").insert("Down"))).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("a copy of a sheet", () => {
  it("has all of it under other names: itself, its tables, and the names of the workbook that lead to it", async () => {
    putValue(sheetNamed(model, "Kế hoạch"), 1, 1, "Mã");
    await onSheet((sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "Bang";
      sheet.getRange("D1:E1").merge();
      context.workbook.names.add("Dau", sheet.getRange("A1"));
      sheet.copy("End");
    });
    const copy = sheetNamed(model, "Kế hoạch (2)");
    expect(model.sheets.indexOf(copy)).toBe(2);
    expect(model.tables.map(({ name, sheet }) => [name, sheet.name])).toEqual([
      ["Bang", "Kế hoạch"],
      ["Bang2", "Kế hoạch (2)"],
    ]);
    expect(snapshotOf(model).names).toMatchObject([{ scope: null }, { name: "Dau", scope: copy.name, refersTo: "='Kế hoạch (2)'!$A$1" }]);
    expect({ ...snapshotOf(model).sheets[2], name: "", tables: [] }).toEqual({ ...snapshotOf(model).sheets[0], name: "", tables: [] });
    putValue(copy, 1, 1, "khác");
    expect(valueAt(1, 1)).toBe("Mã");
  });
});

describe("tables", () => {
  it("name blank headers and headers that repeat", async () => {
    const names = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["Mức", "", "Mức"]];
      const table = sheet.tables.add("A1:C3", true);
      table.columns.load("items/name");
      await context.sync();
      return table.columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Mức", "Column2", "Mức2"]);
  });

  it("overlap no table and no merge", async () => {
    await onSheet((sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("E1:F1").merge();
    });
    await expect(onSheet((sheet) => void sheet.tables.add("B3:D5", true))).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(onSheet((sheet) => void sheet.tables.add("E1:G3", true))).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(onSheet((sheet) => sheet.getRange("A2:B2").merge())).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("when something goes wrong", () => {
  it("fails the k-th sync before anything of it is done", async () => {
    excel.host.fail(2, { kind: "error", code: "GeneralException" });
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kế hoạch");
      sheet.getRange("A1").values = [["một"]];
      await context.sync();
      sheet.getRange("A2").values = [["hai"]];
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "GeneralException" });
    expect([valueAt(1, 1), valueAt(2, 1)]).toEqual(["một", ""]);
  });

  it("loses an answer after all was done", async () => {
    excel.host.fail(1, { kind: "error", afterActions: "all" });
    const work = onSheet((sheet) => {
      sheet.getRange("A1").values = [["một"]];
    });
    await expect(work).rejects.toMatchObject({ code: "GeneralException" });
    expect(valueAt(1, 1)).toBe("một");
  });

  it("closes the pane in the middle", async () => {
    excel.host.fail(1, { kind: "closed" });
    const left = onSheet((sheet) => {
      sheet.getRange("A1").values = [["một"]];
    });
    const ended = await Promise.race([left.then(() => "answered"), new Promise((resolve) => setTimeout(resolve, 30, "silence"))]);
    expect([ended, valueAt(1, 1), excel.host.isClosed()]).toEqual(["silence", "", true]);
    excel.host.heal();
    expect(excel.host.isClosed()).toBe(false);
  });

  it("deletes a sheet between two syncs", async () => {
    excel.host.fail(2, { kind: "meanwhile", act: () => excel.user.deleteSheet("Kế hoạch") });
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kế hoạch");
      sheet.load("name");
      await context.sync();
      sheet.getRange("A1").values = [["một"]];
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("counts what the add-in asks, not what the library does on its own", async () => {
    await onSheet((sheet) => void sheet.getRange("A1").load("values"));
    expect(excel.host.syncs()).toBe(1);
    expect(excel.host.requests().length).toBeGreaterThanOrEqual(1);
  });
});
