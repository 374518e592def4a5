import { layOut } from "../../../../src/engine/sheets/lay-out";
import type { OwnRow, OwnSheet } from "../../../../src/engine/sheets/own-sheet";
import { REPORT_FORM_IDS, type ReportFormId } from "../../../../src/engine/sheets/papers/report/report-forms";
import { readReportPeriod } from "../../../../src/engine/sheets/report-period";
import { heightOf, lineCount, roomIn } from "../../../../src/engine/sheets/text-height";
import { sheets } from "../../../../src/words/vi/sheets";
import { mark, options, planRow, progressRow, sample, type SampleFacts } from "../sample-assessment";

/** A4 landscape without the margins of the decree. */
const PAGE_HEIGHT = ((210 - 40) * 72) / 25.4;
const WORDS = "nhà trường tổ chức tập huấn giáo viên về chuyển đổi số rà soát nghiêm túc đúng tiến độ đường thư viện".split(" ");

/** Numbers that look random and are the same on every run. */
function seeded(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * most);
  };
}

function textOf(next: (most: number) => number, most: number): string {
  const words = Array.from({ length: 1 + next(most) }, () => WORDS[next(WORDS.length)] ?? "");
  const text = words.map((word, index) => (index % 13 === 12 ? `${word}\n` : `${word} `)).join("");
  return text.trim().replace(/ \n|\n /g, "\n");
}

const STATUSES = Object.values(sheets.progress.status);

/** A book with texts of every length, from a word to more than a page. */
function randomFacts(seed: number): SampleFacts {
  const next = seeded(seed);
  const codes = ["1.1", "1.4", "1.4", "2.2", "3.1", "3.6", "4.1", "5.5", "M4.1", null];
  const plan = codes.map((code, index) =>
    planRow({
      id: `KH-${index}`,
      code,
      levels: index % 3 === 0 ? null : [1 + (index % 3)],
      texts: {
        work: textOf(next, 60),
        solution: textOf(next, index === 4 ? 900 : 90),
        weakness: textOf(next, 50),
        cause: textOf(next, 30),
      },
    }),
  );
  const progress = plan.flatMap(({ id }, index) =>
    index % 4 === 3
      ? []
      : [
          progressRow(id, "2024-2025", {
            status: STATUSES[next(STATUSES.length)] ?? null,
            done: textOf(next, 80),
            inProgress: next(2) === 0 ? null : textOf(next, index === 5 ? 700 : 60),
            reason: next(2) === 0 ? null : textOf(next, index === 6 ? 800 : 40),
            adjusted: next(3) === 0 ? textOf(next, 40) : null,
            by: next(2) === 0 ? "Trần Thị Mẫu" : null,
          }),
        ],
  );
  return { plan, progress };
}

function report(facts: SampleFacts, form: ReportFormId): OwnSheet {
  const edits = layOut(sample(facts), sheets, options({ only: ["report"], form, period: readReportPeriod("2024-2025") }));
  const sheet = edits[0]?.sheet;
  if (sheet === undefined) throw new Error("no report");
  return sheet;
}

const keyOf = (row: OwnRow): string => row.key ?? "";
const lastColumn = (sheet: OwnSheet): number => sheet.print.area?.right ?? 0;

function paperCells(sheet: OwnSheet, row: OwnRow) {
  return row.cells.filter(({ column }) => column <= lastColumn(sheet));
}

function textIn(sheet: OwnSheet, rows: readonly OwnRow[]): string {
  const columns = Array.from({ length: lastColumn(sheet) }, (_, index) => index + 1);
  const texts = columns.map((column) =>
    rows.flatMap((row) => row.cells.flatMap((cell) => (cell.column === column && cell.value.kind === "text" ? [cell.value.text] : []))),
  );
  return texts.map((parts) => parts.join(" ").replace(/\s+/g, " ")).join("|");
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}

/** The rows that tell something, without the head of a table that a page repeats. */
function withoutHeads(rows: readonly OwnRow[]): readonly OwnRow[] {
  return rows.filter((row) => !/:head:\d:/.test(keyOf(row)));
}

function pagesOf({ rows, print }: OwnSheet): readonly (readonly OwnRow[])[] {
  const starts = [1, ...print.breaksBefore];
  return starts.map((start, index) => rows.filter(({ row }) => row >= start && row < (starts[index + 1] ?? Infinity)));
}

/** Of the rows that the printer repeats on top of every page. */
function titleHeightOf({ rows, print: { titleRows } }: OwnSheet): number {
  return rows
    .filter(({ row }) => titleRows !== null && row >= titleRows.first && row <= titleRows.last)
    .reduce((sum, row) => sum + (row.height ?? 0), 0);
}

const seeds = [1, 2, 3, 4, 5];
const cases = REPORT_FORM_IDS.flatMap((form) => seeds.map((seed) => [form, seed] as const));

describe.each(cases)("the report in form %s, book %i", (form, seed) => {
  const facts = randomFacts(seed);
  const sheet = report(facts, form);

  it("has every text of every record whole", () => {
    for (const { id, fields } of facts.plan ?? []) {
      const rows = sheet.rows.filter((row) => keyOf(row).includes(`record:${id}`) && keyOf(row).startsWith("record:"));
      for (const field of [fields.work, fields.solution]) {
        if (field === undefined) continue;
        const told = textIn(sheet, rows).toLowerCase();
        expect(told.includes(plain(field.text))).toBe(true);
      }
    }
    const all = textIn(sheet, withoutHeads(sheet.rows)).toLowerCase();
    for (const { done, reason, adjusted } of facts.progress ?? []) {
      for (const text of [done, reason, adjusted]) expect([text, text === null || all.includes(plain(text))]).toEqual([text, true]);
    }
  });

  it("gives every row the height its texts take", () => {
    const widths = sheet.columns.map(({ width }) => width);
    for (const row of sheet.rows) {
      expect(row.height ?? 0).toBeLessThanOrEqual(409);
      for (const { column, value, style } of paperCells(sheet, row)) {
        if (value.kind !== "text" || style.isWrapped !== true) continue;
        const merge = sheet.merges.find((one) => one.top <= row.row && one.bottom >= row.row && one.left === column);
        if (merge !== undefined && merge.bottom > merge.top) continue;
        const width = widths.slice(column - 1, merge?.right ?? column).reduce((sum, one) => sum + one, 0);
        const font = { size: style.size ?? 12, isBold: style.isBold === true };
        expect(row.height ?? 0).toBeGreaterThanOrEqual(heightOf(lineCount(value.text, roomIn(width), font), font.size));
      }
    }
  });

  it("fits its pages, each table under its head", () => {
    const titles = sheet.print.titleRows;
    const titleHeight = titleHeightOf(sheet);
    pagesOf(sheet).forEach((page, index) => {
      const first = page[0];
      const repeated = titles !== null && (first?.row ?? 0) > titles.last ? titleHeight : 0;
      expect(page.reduce((sum, row) => sum + (row.height ?? 0), repeated)).toBeLessThanOrEqual(PAGE_HEIGHT);
      if (index > 0 && titles === null && first !== undefined) expect(keyOf(first)).not.toMatch(/^(record|problem:|follow-up:2)/);
    });
  });

  it("keeps the signature with the last sentence, and with what stands before it where a page holds both", () => {
    const pages = pagesOf(sheet);
    const last = pages[pages.length - 1] ?? [];
    const keys = last.map(keyOf);
    const closing = keys.indexOf("closing");
    expect(closing).toBeGreaterThanOrEqual(0);
    expect(keys.filter((key) => key.startsWith("sign:")).length).toBeGreaterThan(5);
    if (closing > 0) return;
    const before = sheet.rows.filter(({ row, cells }) => row < (last[0]?.row ?? 0) && cells.length > 0).pop();
    const needed = last.reduce((sum, row) => sum + (row.height ?? 0), (before?.height ?? 0) + titleHeightOf(sheet));
    expect(needed).toBeGreaterThan(PAGE_HEIGHT * 0.9);
  });

  it("names each row once, and each column", () => {
    const keys = sheet.rows.map(keyOf);
    expect(keys).not.toContain("");
    expect(new Set(keys).size).toBe(keys.length);
    expect(sheet.columnKeys).toHaveLength(sheet.columns.length);
    expect(new Set(sheet.columnKeys).size).toBe(sheet.columns.length);
  });

  it("changes no other record when one is told otherwise", () => {
    const changed = (facts.progress ?? []).map((line, index) =>
      index === 1 ? { ...line, done: `${line.done ?? ""} thêm`.repeat(9) } : line,
    );
    const id = facts.progress?.[1]?.planId ?? "";
    const after = report({ ...facts, progress: changed }, form);
    const before = new Map(sheet.rows.map((row) => [keyOf(row), row.cells]));
    const isOurs = (row: OwnRow): boolean => /^(record|problem|follow-up:2|section|standard|sign|part|basis)/.test(keyOf(row));
    const others = after.rows.filter((row) => isOurs(row) && !keyOf(row).split(":").includes(id) && !keyOf(row).includes(":head:"));
    expect(others.length).toBeGreaterThan(15);
    for (const row of others) expect({ key: keyOf(row), cells: row.cells }).toEqual({ key: keyOf(row), cells: before.get(keyOf(row)) });
  });
});

describe("a record of the report", () => {
  it("stays one row while a page can show it, and is cut where none can", () => {
    const lengths = [5, 30, 60, 1200];
    const plan = lengths.map((length, index) =>
      planRow({ id: `KH-${index}`, code: `1.${index + 1}`, levels: [1], texts: { work: "việc ".repeat(length).trim() } }),
    );
    for (const form of REPORT_FORM_IDS) {
      const keys = report({ plan }, form).rows.map(keyOf);
      const counts = plan.map(({ id }) => keys.filter((key) => key === `record:${id}` || key.startsWith(`record:${id}:`)).length);
      expect(counts.slice(0, 3)).toEqual([1, 1, 1]);
      expect(counts[3]).toBeGreaterThan(1);
    }
  });

  it("is two rows where people gave two plan rows one id", () => {
    const plan = [planRow({ id: "KH-1", code: "1.1" }), planRow({ id: "KH-1", code: "1.2" })];
    const keys = report({ plan, assessments: [mark("1.1", [1])] }, "8-cot").rows.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
