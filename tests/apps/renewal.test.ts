import { readFileSync } from "node:fs";
import path from "node:path";
import { assess, followUpOf, type OwnSheetId, readReportPeriod, textValue, type Workbook } from "../../src/engine";
import { applyEdits } from "../../src/hosts/memory";
import { readXlsx } from "../../src/hosts/xlsx";
import { wordsOf } from "../../src/words";
import { ownTitles, renewalOf, type Run } from "../renewal-of";

const SAMPLES = path.resolve(__dirname, "../../assets/samples");
const samples = [
  "mam-non-hoa-mai-2024",
  "thcs-ben-ngu-2026",
  "thpt-nui-bac-2024",
  "tieu-hoc-ban-mai-bao-cao-2023",
  "tieu-hoc-doi-thong-2022",
];

const renewed = (workbook: Workbook, run: Run = {}): Workbook => applyEdits(workbook, renewalOf(workbook, run).edits);
const opened = (name: string): Workbook => readXlsx(new Uint8Array(readFileSync(path.join(SAMPLES, `${name}.xlsx`))), `${name}.xlsx`);

describe.each(samples)("the sheets of %s", (name) => {
  it("change nothing when they are renewed at once, in whatever language", () => {
    const made = renewed(opened(name));
    const { edits, conflicts } = renewalOf(made);
    expect(edits.map((edit) => (edit.kind === "put-sheet" ? edit.sheet.id : edit))).toEqual([]);
    expect(conflicts).toEqual([]);
    const inEnglish = renewed(made, { language: "en" });
    expect(renewalOf(inEnglish, { language: "en" }).conflicts).toEqual([]);
    expect(renewalOf(inEnglish, { language: "en" }).edits).toEqual([]);
  });

  it("walk through quarters without a conflict that nobody has caused", () => {
    let workbook = opened(name);
    for (const period of ["2024-Q4", "2025-Q1", "2024-2025-HK2", "2024-2025"]) {
      workbook = renewed(workbook, { period });
      const again = renewalOf(workbook, { period });
      expect(again.edits.map((edit) => (edit.kind === "put-sheet" ? edit.sheet.id : edit))).toEqual([]);
      expect(again.conflicts).toEqual([]);
    }
    expect(workbook.sheets.filter((sheet) => sheet.own?.startsWith("report:"))).toHaveLength(4);
  });
});

it("a status chosen in one language is understood in the other", () => {
  const made = renewed(opened("tieu-hoc-hoa-sen-2024"), { period: "2024-Q4" });
  const { status } = wordsOf("vi").sheets.progress;
  const sheets = made.sheets.map((sheet) => {
    if (sheet.own !== "progress") return sheet;
    const header = sheet.rows.find((row) => row.row === 4)!;
    const column = header.cells.find(
      ({ value }) => value.kind === "text" && value.text === wordsOf("vi").sheets.progress.columns.status,
    )!.column;
    const typed = { column, value: textValue(status.done), isFormula: false };
    const rows = sheet.rows.map((row) =>
      row.row === 5
        ? { ...row, cells: [...row.cells.filter((cell) => cell.column !== column), typed].sort((a, b) => a.column - b.column) }
        : row,
    );
    return { ...sheet, rows };
  });
  const { book } = assess({ ...made, sheets }, { today: "2024-12-31", ownTitles });
  expect(book.progress[0]).toMatchObject({ status: status.done, statusId: "done" });
  const inEnglish = wordsOf("en").sheets;
  const followed = followUpOf(assess({ ...made, sheets }, { today: "2024-12-31", ownTitles }), inEnglish, readReportPeriod("2024-Q4")!);
  expect(followed.all.counts.done).toBe(1);
});

describe("a copy that people made of a sheet of ours", () => {
  const made = renewed(opened("tieu-hoc-hoa-sen-2024"), { period: "2024-Q4" });
  const before = assess(made, { today: "2024-12-31", ownTitles }).book;
  const copied = (own: OwnSheetId): Workbook => {
    const sheet = made.sheets.find((one) => one.own === own)!;
    return { ...made, sheets: [...made.sheets, { ...sheet, name: "Bản giữ lại", own: null }] };
  };

  it.each(["plan", "progress", "report:2024-Q4:8-cot", "plan-paper", "self-assessment"] as const)("is read for nothing: %s", (own) => {
    const { book } = assess(copied(own), { today: "2024-12-31", ownTitles });
    expect(book.plan).toEqual(before.plan);
    expect(book.results).toEqual(before.results);
    expect(book.tables.length).toBe(before.tables.length);
  });

  it("is read for nothing after they went on working in it", () => {
    for (const own of ["progress", "report:2024-Q4:8-cot"] as const) {
      const sheet = made.sheets.find((one) => one.own === own)!;
      const rows = sheet.rows.map((row, index) =>
        index < 12 ? row : { ...row, cells: row.cells.map((cell) => ({ ...cell, value: textValue(`Sửa tay ${row.row}.${cell.column}`) })) },
      );
      const edited: Workbook = { ...made, sheets: [...made.sheets, { ...sheet, rows, name: "BC gửi Phòng", own: null }] };
      expect(assess(edited, { today: "2024-12-31", ownTitles }).book.results).toEqual(before.results);
    }
  });

  it("is never written to, also when ours is deleted", () => {
    const workbook = copied("report:2024-Q4:8-cot");
    const kept = workbook.sheets.at(-1)!;
    for (const one of [workbook, { ...workbook, sheets: workbook.sheets.filter(({ own }) => own !== "plan") }]) {
      expect(renewed(one, { period: "2024-Q4" }).sheets.find(({ name }) => name === "Bản giữ lại")).toMatchObject({ rows: kept.rows });
    }
  });

  it("nor is a sheet of theirs that is called as ours was", () => {
    const theirs = {
      name: "Hồ sơ",
      isHidden: false,
      own: null,
      merges: [],
      rows: [{ row: 1, isHidden: false, cells: [{ column: 1, value: textValue("Hồ sơ học sinh"), isFormula: false }] }],
    };
    const workbook = { ...made, sheets: [...made.sheets.filter(({ own }) => own !== "profile"), theirs] };
    expect(renewed(workbook, { period: "2024-Q4" }).sheets).toContainEqual(theirs);
  });
});

describe("one mark typed into our table of marks", () => {
  const made = renewed(opened("tieu-hoc-doi-thong-2022"));
  const titles = wordsOf("vi").sheets.marks.columns;

  /** Puts a mark, or another, under a title on the line of a criterion. */
  function marked(workbook: Workbook, code: string, title: string, mark: string | null): Workbook {
    const sheets = workbook.sheets.map((sheet) => {
      if (sheet.own !== "self-assessment") return sheet;
      const header = sheet.rows.find((row) => row.cells.some(({ value }) => value.kind === "text" && value.text === title))!;
      const column = header.cells.find(({ value }) => value.kind === "text" && value.text === title)!.column;
      const rows = sheet.rows.map((row) => {
        if (!row.cells.some(({ value }) => value.kind === "text" && value.text === code)) return row;
        const others = row.cells.filter((cell) => cell.column !== column);
        const cells = mark === null ? others : [...others, { column, value: textValue(mark), isFormula: false }];
        return { ...row, cells: [...cells].sort((a, b) => a.column - b.column) };
      });
      return { ...sheet, rows };
    });
    return { ...workbook, sheets };
  }

  it("changes the tally by that mark, leaves every other mark, and lasts", () => {
    const before = assess(made, { today: "2025-05-31", ownTitles }).tally;
    const failing = before.perLevel[1]!;
    expect(failing.met).toBeGreaterThan(3);
    const code = failing.criteria[0]!;
    const levels = ["Mức 1", "Mức 2", "Mức 3"];
    let workbook = levels.reduce((done, level) => marked(done, code, level, null), made);
    workbook = marked(workbook, code, titles.failed, "x");
    for (let run = 0; run < 3; run++) {
      const { tally } = assess(workbook, { today: "2025-05-31", ownTitles });
      expect(tally.perLevel[1]).toMatchObject({ met: failing.met - 1, total: failing.total });
      workbook = renewed(workbook);
    }
    expect(renewalOf(workbook).edits).toEqual([]);
  });

  it("cleared altogether leaves that criterion open", () => {
    const before = assess(made, { today: "2025-05-31", ownTitles }).tally.perLevel[0]!;
    let workbook = ["Mức 1", "Mức 2", "Mức 3"].reduce((done, level) => marked(done, before.criteria[0]!, level, null), made);
    for (let run = 0; run < 2; run++) {
      const after = assess(workbook, { today: "2025-05-31", ownTitles }).tally.perLevel[0];
      expect(after).toMatchObject({ met: before.met - 1, unknown: before.unknown + 1 });
      workbook = renewed(workbook);
    }
  });
});

it("a report compares with how the criteria stood when the sheets were first made, also when the document's marks are changed since", () => {
  const raw = opened("tieu-hoc-doi-thong-2022");
  const made = renewed(raw);
  const { tally } = assess(made, { today: "2023-05-31", ownTitles });
  const changed = {
    ...made,
    sheets: made.sheets.map((sheet) => (sheet.own === null ? { ...sheet, rows: sheet.rows.map(withoutMarks) } : sheet)),
  };
  const after = assess(changed, { today: "2023-05-31", ownTitles });
  expect(after.tally.perLevel).not.toEqual(tally.perLevel);
  expect(after.tallyAtStart.perLevel).toEqual(tally.perLevel);
  expect(assess(renewed(changed), { today: "2023-05-31", ownTitles }).tallyAtStart.perLevel).toEqual(tally.perLevel);
});

/** A third of the X of a row of marks gone. */
function withoutMarks(row: Workbook["sheets"][number]["rows"][number]) {
  const marks = row.cells.filter(({ value }) => value.kind === "text" && value.text.trim().toLowerCase() === "x");
  const last = marks.at(-1);
  return marks.length < 2 || row.row % 3 !== 0 ? row : { ...row, cells: row.cells.filter((cell) => cell !== last) };
}

it("what is typed into the report is missing no more, and a second run changes nothing", () => {
  const made = renewed(opened("tieu-hoc-hoa-sen-2024"), { period: "2024-Q4" });
  const report = made.sheets.find(({ own }) => own === "report:2024-Q4:8-cot")!;
  const textsOn = (workbook: Workbook): string =>
    workbook.sheets
      .find(({ own }) => own === "report:2024-Q4:8-cot")!
      .rows.flatMap((row) => row.cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])))
      .join("\n");
  const { missing } = wordsOf("vi").sheets.report;
  expect(textsOn(made)).toContain(missing.number);
  const rows = report.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.value.kind === "text" && cell.value.text.startsWith("Số: ") ? { ...cell, value: textValue("Số: 12/BC-THHS") } : cell,
    ),
  }));
  const typed = { ...made, sheets: made.sheets.map((sheet) => (sheet === report ? { ...sheet, rows } : sheet)) };
  const after = renewed(typed, { period: "2024-Q4" });
  expect(textsOn(after)).toContain("Số: 12/BC-THHS");
  expect(textsOn(after)).not.toContain(missing.number);
  expect(renewalOf(after, { period: "2024-Q4" }).edits).toEqual([]);
});
