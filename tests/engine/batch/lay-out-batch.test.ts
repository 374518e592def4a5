import { fc } from "../../properties";
import type { BatchOutcome, SchoolLine } from "../../../src/engine";
import { layOutBatch, type OwnSheet, type OwnValue } from "../../../src/engine";
import { newWorkbook, readXlsx } from "../../../src/hosts/xlsx";
import { LANGUAGES, wordsOf, type Language } from "../../../src/words";
import { hasOffice, sheetsInLibreOffice } from "../../hosts/xlsx/libre-office";
import { complaintsAbout, hasValidator } from "../../hosts/xlsx/validator";

const level = (at: number, met: number, total: number, unknown = 0) => ({ level: at, met, notMet: total - met - unknown, unknown, total });

function school(name: string | null, more: Partial<SchoolLine> = {}): BatchOutcome {
  const line: SchoolLine = {
    file: `${name ?? "x"}.xlsx`,
    school: name,
    authority: "UBND phường Bến Tre",
    circular: "17/2018",
    schoolYear: "2024-2025",
    actions: 4,
    perLevel: [level(1, 27, 27), level(2, 20, 27), level(3, 5, 19)],
    byStandard: [{ standard: 1, perLevel: [level(1, 10, 10), level(2, 9, 10), level(3, 1, 4)] }],
    overallLevel: 1,
    nextLevel: { level: 2, blockedBy: ["1.5", "3.2"] },
    counts: { error: 1, warning: 2, note: 0 },
    kinds: [
      { code: "budget-missing", severity: "warning", count: 2 },
      { code: "budget-malformed", severity: "error", count: 1 },
    ],
    statuses: { done: 1, "in-progress": 1, late: 1, "not-started": 1, adjusted: 0, dropped: 0 },
    unrecorded: 1,
    overdue: 1,
    planned: 7_000_000,
    spent: 1_500_000,
    ...more,
  };
  return { kind: "school", line };
}

const broken: BatchOutcome = { kind: "unread", file: "hỏng.xlsx", code: "zip-damaged", message: "Tệp “hỏng.xlsx” bị hỏng." };
const some: readonly BatchOutcome[] = [
  school("Trường B"),
  broken,
  school("Trường A", {
    circular: "19/2018",
    overallLevel: 0,
    perLevel: [level(1, 24, 25)],
    byStandard: [{ standard: 1, perLevel: [level(1, 9, 10)] }],
  }),
  school(null, { overallLevel: null, nextLevel: null, perLevel: [level(1, 0, 27, 27)], byStandard: [], kinds: [] }),
];

function sheetsOf(outcomes: readonly BatchOutcome[], language: Language = "vi"): readonly OwnSheet[] {
  const { sheets, batch, checkKinds } = wordsOf(language);
  const kindName = (code: string) => checkKinds[code as keyof typeof checkKinds];
  return layOutBatch(outcomes, { sheets, batch, kindName, today: "2025-05-31" }).map(({ sheet }) => sheet);
}

function shown(value: OwnValue | undefined): string | number | null {
  if (value === undefined || value.kind === "empty") return null;
  if (value.kind === "formula") return value.cached;
  return value.kind === "text" ? value.text : value.kind === "number" ? value.number : value.day;
}

/** The values of a row by the title above them. */
function record(sheet: OwnSheet, key: string): Readonly<Record<string, string | number | null>> {
  const titles = sheet.rows.find((row) => row.key === "header")?.cells ?? [];
  const row = sheet.rows.find((one) => one.key === key);
  return Object.fromEntries(
    titles.map(({ column, value }) => [shown(value), shown(row?.cells.find((cell) => cell.column === column)?.value)]),
  );
}

const bytesOf = (outcomes: readonly BatchOutcome[], language: Language = "vi") =>
  newWorkbook(sheetsOf(outcomes, language).map((sheet) => ({ kind: "put-sheet", sheet })));

describe("the sheet of all schools", () => {
  const [schools = fail()] = sheetsOf(some);

  it("has a line for each school, by authority and name, and what they come to", () => {
    expect(schools.rows.map(({ key }) => key).filter((key) => key?.startsWith("file:"))).toEqual([
      "file:Trường A.xlsx",
      "file:Trường B.xlsx",
      "file:x.xlsx",
    ]);
    expect(record(schools, "file:Trường B.xlsx")).toMatchObject({
      Trường: "Trường B",
      "Thông tư": "17/2018",
      "Đạt Mức 2": 20,
      "Mức của trường": "Mức 1",
      "Tiêu chí còn vướng": "Mức 2: 1.5, 3.2",
      Lỗi: 1,
      "Quá hạn": 1,
    });
    expect(record(schools, "total")).toMatchObject({ Trường: "Cộng", "Số việc": 12, Lỗi: 3, "Kinh phí dự kiến (đồng)": 21_000_000 });
  });

  it("shows a count with what it is out of, and nothing where nothing was assessed", () => {
    const met = schools.rows.find(({ key }) => key === "file:Trường B.xlsx")?.cells.find(({ style }) => style.format === '0"/19"');
    expect(shown(met?.value)).toBe(5);
    expect(record(schools, "file:x.xlsx")).toMatchObject({
      "Đạt Mức 1": null,
      "Mức của trường": "Chưa rõ",
      Trường: "(chưa rõ tên trường: x.xlsx)",
    });
  });

  it("counts schools per level, all of them once, and draws them", () => {
    const counts = schools.rows
      .filter(({ key }) => key?.startsWith("level:"))
      .map(({ cells }) => cells.slice(0, 2).map(({ value }) => shown(value)));
    expect(counts).toEqual([
      ["Chưa đạt Mức 1", 1],
      ["Mức 1", 1],
      ["Mức 2", 0],
      ["Mức 3", 0],
      ["Chưa rõ", 1],
    ]);
    const [chart] = schools.charts;
    expect(chart?.categories.bottom).toBe((chart?.categories.top ?? 0) + counts.length - 1);
  });
});

describe("the other sheets", () => {
  const [, levels = fail(), kinds = fail(), unread = fail()] = sheetsOf(some);

  it("have the schools of one circular together, with their sum", () => {
    const keys = levels.rows.map(({ key }) => key).slice(5);
    expect(keys).toEqual([
      "circular:17/2018",
      "file:Trường B.xlsx",
      "file:x.xlsx",
      "sum:17/2018",
      "share:17/2018",
      "circular:19/2018",
      "file:Trường A.xlsx",
      "sum:19/2018",
      "share:19/2018",
    ]);
    const share = levels.rows.find(({ key }) => key === "share:17/2018")?.cells.map(({ value }) => shown(value));
    expect(share?.slice(3, 6)).toEqual([1, 0.9, 0.25]);
  });

  it("count each kind once, errors first, and list where it is", () => {
    const kindRows = kinds.rows.filter(({ key }) => key?.startsWith("kind:"));
    expect(kindRows.map(({ cells }) => cells.slice(1).map(({ value }) => shown(value)))).toEqual([
      ["Số tiền không đọc được", "Lỗi", 2, 2],
      ["Chưa ghi kinh phí", "Cảnh báo", 2, 4],
    ]);
    expect(kinds.rows.filter(({ key }) => key?.startsWith("budget-"))).toHaveLength(4);
  });

  it("say of each file that has no line why", () => {
    expect(record(unread, "file:hỏng.xlsx")).toMatchObject({
      Tệp: "hỏng.xlsx",
      "Kết quả": "Không đọc được",
      "Lý do và cách xử lý": "Tệp “hỏng.xlsx” bị hỏng.",
    });
  });
});

it("the order in which files were read changes nothing", () => {
  const expected = JSON.stringify(sheetsOf(some));
  fc.assert(
    fc.property(fc.shuffledSubarray([...some], { minLength: some.length }), (shuffled) => JSON.stringify(sheetsOf(shuffled)) === expected),
  );
});

it("a name that looks like a formula stays a text", () => {
  const [schools = fail()] = sheetsOf([school("=HYPERLINK(1)", { authority: "+1" })]);
  const texts = schools.rows.flatMap(({ cells }) => cells).filter(({ value }) => value.kind === "formula");
  expect(JSON.stringify(texts)).not.toContain("HYPERLINK");
  expect(readXlsx(bytesOf([school("=HYPERLINK(1)")]), "").sheets[0]?.rows.flatMap(({ cells }) => cells)).toContainEqual(
    expect.objectContaining({ value: { kind: "text", text: "=HYPERLINK(1)" }, isFormula: false }),
  );
});

describe.each(LANGUAGES)("the workbook in %s", (language) => {
  const cases: readonly (readonly [string, readonly BatchOutcome[]])[] = [
    ["of several schools", some],
    ["of one school", [school("Trường A")]],
    ["of no school at all", [broken]],
  ];

  it.each(cases)("%s has its four sheets, each known as ours", (_, outcomes) => {
    const workbook = readXlsx(bytesOf(outcomes, language), "");
    expect(workbook.sheets.map(({ own }) => own)).toEqual(["batch:schools", "batch:levels", "batch:kinds", "batch:unread"]);
    for (const { name } of workbook.sheets) expect(name.length).toBeLessThanOrEqual(31);
  });

  it("stands under titles that are each said once", () => {
    for (const sheet of sheetsOf(some, language)) {
      for (const { columns } of sheet.tables) expect(new Set(columns.map((title) => title.toLowerCase())).size).toBe(columns.length);
    }
  });

  (hasValidator ? it : it.skip).each(cases)("%s is faultless to Microsoft's validator", (_, outcomes) => {
    expect(complaintsAbout(bytesOf(outcomes, language))).toEqual([]);
  });
});

(hasOffice ? it : it.skip)(
  "LibreOffice calculates what we wrote beside our formulas",
  () => {
    const seen = sheetsInLibreOffice(bytesOf(some)).get("Các trường") ?? [];
    expect(seen.find((line) => line.startsWith(";Cộng"))).toMatch(/;12;.*;3;6;–;3;3;3;3;–;–;3;21[.,]000[.,]000;4[.,]500[.,]000;/);
    expect(seen.find((line) => line.startsWith(";Chưa đạt Mức 1"))).toMatch(/^;Chưa đạt Mức 1;1;33%/);
  },
  90_000,
);

function fail(): never {
  throw new Error("no such sheet");
}
