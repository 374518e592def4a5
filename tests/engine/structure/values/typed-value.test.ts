import { statusNamed } from "../../../../src/engine/structure/values/status";
import { typedDay, typedDeadline, typedMoney, typedPercent } from "../../../../src/engine/structure/values/typed-value";
import { dateValue, numberValue, textValue, type CellValue } from "../../../../src/engine/workbook/workbook";

const shown = (number: number, format: string): CellValue => ({ kind: "number", number, format });
const wrong: CellValue = { kind: "error", code: "#REF!" };

describe("a typed share", () => {
  it.each([
    [numberValue(50), 50],
    [numberValue(0.5), 50],
    [numberValue(1), 1],
    [numberValue(0.07), 7],
    [shown(0.5, "0%"), 50],
    [shown(1, "0.00%"), 100],
    [shown(40, '0.##"%"'), 40],
    [shown(40, "0\\%"), 40],
    [textValue("50%"), 50],
    [textValue("62,5 %"), 62.5],
    [textValue("0,5"), 50],
    [textValue("0,5%"), 0.5],
    [numberValue(0), 0],
  ])("%j is %s", (cell, percent) => expect(typedPercent(cell)).toEqual({ value: percent, isUnread: false }));

  it.each([numberValue(150), numberValue(-1), textValue("khoảng một nửa"), textValue("120%"), wrong])("%j is not understood", (cell) =>
    expect(typedPercent(cell)).toEqual({ value: null, isUnread: true }),
  );
});

describe("typed money", () => {
  it.each([
    [numberValue(9_500_000), 9_500_000],
    [textValue("9,5 tr"), 9_500_000],
    [textValue("12.000.000 đồng"), 12_000_000],
    [textValue("1.200.000"), 1_200_000],
    [textValue("1,2 tỷ"), 1_200_000_000],
    [textValue("Không"), 0],
  ])("%j is %s", (cell, amount) => expect(typedMoney(cell)).toEqual({ value: amount, isUnread: false }));

  it.each([numberValue(-5), textValue("theo thực tế"), textValue("10-15 tr"), textValue("1O0 tr"), wrong])("%j is not understood", (cell) =>
    expect(typedMoney(cell)).toEqual({ value: null, isUnread: true }),
  );

  it("is absent where a dash stands", () => expect(typedMoney(textValue("-"))).toEqual({ value: null, isUnread: false }));
});

describe("a typed day", () => {
  it.each([dateValue("2025-01-05"), textValue("05/01/2025"), textValue("5.1.2025"), textValue("ngày 5 tháng 1 năm 2025")])("%j", (cell) =>
    expect(typedDay(cell)).toEqual({ value: "2025-01-05", isUnread: false }),
  );

  it.each(["20/12/24", "20-12-24", "20.12.24", "20-12-2024", "20 - 12 - 2024", "Ngày 20 tháng 12 năm 2024", "2024-12-20"])(
    "written %s",
    (words) => expect(typedDay(textValue(words))).toEqual({ value: "2024-12-20", isUnread: false }),
  );

  it.each([textValue("hôm qua"), textValue("32/13/2025"), textValue("tháng 1/2025"), numberValue(5)])("%j is not understood", (cell) =>
    expect(typedDay(cell)).toEqual({ value: null, isUnread: true }),
  );

  it("is the last one of a time that is given as a deadline", () =>
    expect(typedDeadline(textValue("tháng 5/2025"))).toEqual({ value: "2025-05-31", isUnread: false }));
});

describe("a status in other words", () => {
  it.each([
    ["Đã hoàn thành", "done"],
    ["đã xong", "done"],
    ["Xong.", "done"],
    ["HOÀN THÀNH TỐT", "done"],
    ["Đang làm", "in-progress"],
    ["chưa làm", "not-started"],
    ["Trễ", "late"],
    ["huỷ", "dropped"],
    ["Đã điều chỉnh", "adjusted"],
    ["Hoãn", "adjusted"],
    ["tạm hoãn", "adjusted"],
    ["Lùi thời gian", "adjusted"],
    ["postponed", "adjusted"],
  ])("%s", (words, status) => expect(statusNamed(words)).toBe(status));

  it.each(["gần xong", "sắp hoàn thành", "không biết", "hoàn thành một phần", ""])("“%s” is not guessed", (words) =>
    expect(statusNamed(words)).toBeNull(),
  );
});
