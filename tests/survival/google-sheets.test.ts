import { recognised, shownText, type Workbook } from "../../src/engine";
import { readXlsx } from "../../src/hosts/xlsx";
import { edit, openParts, partOfSheet, renamed, savedParts, typed } from "../quarters/office-work";
import { asGoogleSaves, type Names } from "./as-google";
import { changesOf, ownSheets, renewal, renewed, sample, schools } from "./renewed";

const NAMES: readonly Names[] = ["kept", "lost", "respelled"];
const ways = schools.flatMap((made) => NAMES.map((names) => [made.name, names, made] as const));

/** A cell of the report and one of Tiến độ, as somebody may have typed them in the browser. */
function typedOnline(bytes: Uint8Array): Uint8Array {
  const parts = openParts(bytes);
  const type = (sheet: string, address: string, text: string) => edit(parts, partOfSheet(parts, sheet), (xml) => typed(xml, address, text));
  type("Tiến độ", "J5", "Gõ trên mạng: đã họp tổ");
  type("Hồ sơ", "B16", "Gõ trên mạng: Long Sơn");
  return savedParts(parts);
}

const texts = (workbook: Workbook): readonly string[] =>
  workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => shownText(value))));
const contentOf = (workbook: Workbook) =>
  recognised(workbook)
    .sheets.filter(({ own }) => own !== null && own !== "base")
    .map(({ own, rows }) => [own, rows.map(({ cells }) => cells.map(({ value }) => shownText(value)))]);

describe.each(ways)("%s after a spreadsheet online has saved it, names %s", (_, names, made) => {
  const bytes = renewed(sample(made), made);
  const online = asGoogleSaves(bytes, names);

  it("has our sheets, none twice, and nothing that nobody typed; what is put right once stays", () => {
    const { conflicts } = renewal(readXlsx(online, ""), made);
    expect(conflicts).toEqual([]);
    const again = readXlsx(renewed(online, made), "");
    expect(ownSheets(again)).toEqual(ownSheets(readXlsx(bytes, "")));
    expect(again.sheets.map(({ name }) => name)).toEqual(readXlsx(bytes, "").sheets.map(({ name }) => name));
    expect(contentOf(again)).toEqual(contentOf(readXlsx(bytes, "")));
    expect(changesOf(again, made)).toEqual([]);
  });

  it("keeps what was typed there", () => {
    const after = readXlsx(renewed(typedOnline(online), made), "");
    expect(texts(after)).toEqual(expect.arrayContaining(["Gõ trên mạng: đã họp tổ", "Gõ trên mạng: Long Sơn"]));
  });

  it("knows a sheet that was renamed there", () => {
    const parts = openParts(online);
    renamed(parts, "Tiến độ", "Tiến độ của tổ");
    renamed(parts, "_CaiTien", "Trang tính ẩn");
    const before = readXlsx(savedParts(parts), "");
    expect(renewal(before, made).conflicts).toEqual([]);
    const after = readXlsx(renewed(savedParts(parts), made), "");
    expect(ownSheets(after)).toEqual(ownSheets(readXlsx(bytes, "")));
    expect(after.sheets).toHaveLength(before.sheets.length);
    expect(recognised(after).sheets.find(({ own }) => own === "progress")?.name).toBe("Tiến độ của tổ");
    expect(changesOf(after, made)).toEqual([]);
  });
});
