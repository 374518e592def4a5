import { readFileSync } from "node:fs";
import path from "node:path";
import {
  assess,
  layOut,
  type Cell,
  type OwnSheetId,
  ownTitlesOf,
  type Sheet,
  textValue,
  type Workbook,
  type WorkbookAssessment,
} from "../../src/engine";
import { memoryHost } from "../../src/hosts/memory";
import { applyEdits, readXlsx } from "../../src/hosts/xlsx";
import { type Language, LANGUAGES, wordingOf, wordsOf } from "../../src/words";

const SAMPLES = path.resolve(__dirname, "../../assets/samples");
const TODAY = "2026-11-23";
const ownTitles = LANGUAGES.map((language) => ownTitlesOf(wordsOf(language).sheets));

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SAMPLES, name)));
}

function assessed(workbook: Workbook): WorkbookAssessment {
  return assess(workbook, { today: TODAY, ownTitles });
}

function editsFor(workbook: Workbook, language: Language): ReturnType<typeof layOut> {
  const words = wordsOf(language);
  const existing = new Map(workbook.sheets.flatMap((sheet) => (sheet.own === null ? [] : [[sheet.own, sheet.name] as const])));
  return layOut(assessed(workbook), words.sheets, { findingWords: (finding) => wordingOf(words, finding), period: null, existing });
}

async function applied(workbook: Workbook, language: Language): Promise<Workbook> {
  const host = memoryHost(workbook);
  await host.apply(editsFor(workbook, language));
  return host.read();
}

function sheetOf(workbook: Workbook, id: OwnSheetId): Sheet {
  return workbook.sheets.find((sheet) => sheet.own === id)!;
}

/** Types a text into the cell under a header, on the first line that `isLine` accepts. */
function typed(workbook: Workbook, id: OwnSheetId, header: string, text: string, isLine: (texts: readonly string[]) => boolean): Workbook {
  const sheet = sheetOf(workbook, id);
  const textOf = (cell: Cell): string => (cell.value.kind === "text" ? cell.value.text : "");
  const head = sheet.rows.findIndex((row) => row.cells.some((cell) => textOf(cell) === header));
  const column = sheet.rows[head]!.cells.find((cell) => textOf(cell) === header)!.column;
  const line = sheet.rows.findIndex((row, index) => index > head && isLine(row.cells.map(textOf)));
  const rows = sheet.rows.map((row, index) => {
    if (index !== line) return row;
    const cells = [...row.cells.filter((cell) => cell.column !== column), { column, value: textValue(text), isFormula: false }];
    return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
  });
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...one, rows } : one)) };
}

describe("running again over a workbook that has our sheets", () => {
  it.each(["tieu-hoc-doi-thong-2022.xlsx", "tieu-hoc-ban-mai-bao-cao-2023.xlsx", "thcs-ben-ngu-2026.xlsx"])(
    "changes no byte of %s",
    (name) => {
      const once = applyEdits(sample(name), editsFor(readXlsx(sample(name), name), "vi"));
      const twice = applyEdits(once, editsFor(readXlsx(once, name), "vi"));
      expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
    },
  );

  it.each(["vi", "en"] as const)("keeps what was typed into sheets made in %s", async (language) => {
    const words = wordsOf(language).sheets;
    let workbook = await applied(readXlsx(sample("tieu-hoc-doi-thong-2022.xlsx"), "x.xlsx"), language);
    const { status, columns } = words.progress;
    workbook = typed(workbook, "progress", columns.status, status.late, (texts) => texts.some((text) => text.startsWith("KH-")));
    workbook = typed(workbook, "progress", columns.reason, "=SUM(A1) chờ kinh phí", (texts) =>
      texts.some((text) => text.startsWith("KH-")),
    );
    workbook = typed(workbook, "self-assessment", words.marks.columns.note, "Chờ đoàn thẩm định", (texts) => texts.includes("1.2"));
    workbook = typed(workbook, "findings", words.findings.columns.reason, "Đã thống nhất", () => true);
    workbook = typed(workbook, "profile", words.profile.value, "Lê Thị Mây", (texts) => texts.includes(words.profile.fields.signer));
    const again = assessed(workbook);
    expect(again.book.progress[0]).toMatchObject({ status: status.late, reason: "=SUM(A1) chờ kinh phí" });
    expect(again.findings.filter((finding) => finding.accepted?.reason === "Đã thống nhất")).toHaveLength(1);
    expect(again.book.profile.signer?.value).toBe("Lê Thị Mây");
    const made = await applied(workbook, language);
    expect(assessed(made).book.ownMarks.find((line) => line.criterion === "1.2")?.note).toBe("Chờ đoàn thẩm định");
    expect(assessed(made).book.progress[0]).toMatchObject({ status: status.late, reason: "=SUM(A1) chờ kinh phí" });
    expect(assessed(made).findings.filter((finding) => finding.accepted !== null)).toHaveLength(1);
  });

  it("keeps a line that somebody added to Tiến độ without a code", async () => {
    const before = await applied(readXlsx(sample("tieu-hoc-doi-thong-2022.xlsx"), "x.xlsx"), "vi");
    const sheet = sheetOf(before, "progress");
    const last = sheet.rows.at(-1)!;
    const own = {
      row: last.row + 1,
      isHidden: false,
      cells: [{ column: 3, value: textValue("Trồng thêm cây ở sân sau"), isFormula: false }],
    };
    const added = { ...before, sheets: before.sheets.map((one) => (one === sheet ? { ...one, rows: [...one.rows, own] } : one)) };
    const texts = sheetOf(await applied(added, "vi"), "progress").rows.flatMap((row) =>
      row.cells.map((cell) => (cell.value.kind === "text" ? cell.value.text : "")),
    );
    expect(texts).toContain("Trồng thêm cây ở sân sau");
  });

  it("counts a mark that somebody has put into Bảng tự đánh giá", async () => {
    const words = wordsOf("vi").sheets;
    const before = await applied(readXlsx(sample("tieu-hoc-doi-thong-2022.xlsx"), "x.xlsx"), "vi");
    const tally = assessed(before).tally;
    const open = tally.nextLevel!.blockedBy[0]!;
    const after = typed(before, "self-assessment", words.level(tally.nextLevel!.level), "X", (texts) => texts.includes(open));
    const level = (one: WorkbookAssessment): number => one.tally.perLevel.find((count) => count.level === tally.nextLevel!.level)!.met;
    expect(level(assessed(after))).toBe(level(assessed(before)) + 1);
  });
});
