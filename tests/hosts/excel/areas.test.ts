import type { OwnRow } from "../../../src/engine/sheets/own-sheet";
import { addressOf } from "../../../src/engine/workbook/address";
import { areasOfAddresses } from "../../../src/hosts/excel/areas";
import { addressLists, rectangles } from "../../../src/hosts/excel/rectangles";
import { messageLength, utf8Length } from "../../../src/hosts/excel/utf8";

describe("lists of addresses", () => {
  it("are read whatever the sheet is called", () => {
    const list = "Sheet1!A1:B2, 'Năm, 2024'!C3,'Bạn''s!A9, x'!$D$4:$E$5";
    expect(areasOfAddresses(list).map(addressOf)).toEqual(["A1:B2", "C3", "D4:E5"]);
    expect(areasOfAddresses("")).toEqual([]);
  });

  it("are cut into pieces that one call takes", () => {
    const areas = Array.from({ length: 1_000 }, (_, index) => ({ top: index * 2 + 1, left: 1, bottom: index * 2 + 1, right: 3 }));
    const lists = addressLists(areas);
    expect(lists.every((list) => list.length <= 1_000)).toBe(true);
    expect(lists.join(",").split(",")).toEqual(areas.map(addressOf));
  });
});

describe("cells that look alike", () => {
  const rowOf = (row: number, fonts: string): OwnRow => ({
    row,
    height: null,
    cells: [...fonts].flatMap((font, index) =>
      font === " " ? [] : [{ column: index + 1, value: { kind: "empty" } as const, style: { font } }],
    ),
  });
  const found = (rows: readonly OwnRow[], goesDown?: (key: string) => boolean): Record<string, string[]> =>
    Object.fromEntries(
      [...rectangles(rows, ({ style }) => style.font ?? null, goesDown)].map(([key, areas]) => [key, areas.map(addressOf)]),
    );

  it("become rectangles as large as their runs allow", () => {
    expect(found([rowOf(1, "aabb"), rowOf(2, "aabb"), rowOf(3, "aaab"), rowOf(5, "aaab")])).toEqual({
      a: ["A1:B2", "A3:C3", "A5:C5"],
      b: ["C1:D2", "D3", "D5"],
    });
  });

  it("leave gaps out and stay apart where they must not go down", () => {
    expect(found([rowOf(1, "a a"), rowOf(2, "a a")], () => false)).toEqual({ a: ["A1", "C1", "A2", "C2"] });
  });

  it("are as few for many rows as for two", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => rowOf(index + 1, "abca"));
    expect(found(rows)).toEqual({ a: ["A1:A5000", "D1:D5000"], b: ["B1:B5000"], c: ["C1:C5000"] });
  });
});

it.each(["abc", "Mức đạt được", "Tiếng Việt có dấu: ắ ấ ế", "😀", "\ud800"])("bytes of %j are counted as UTF-8 has them", (text) => {
  expect(utf8Length(text)).toBeGreaterThanOrEqual(Buffer.byteLength(text.replace(/^\ud800$/, "ab")));
  if (text !== "\ud800") expect(utf8Length(text)).toBe(Buffer.byteLength(text));
});

it("the length of a cell in a message is never guessed too small", () => {
  for (const cell of ['a"b\\c\nd\u0001', "Mức", 1.5, -1234567.891, "", null, true]) {
    expect(messageLength(cell)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(cell)) + 1);
  }
});
