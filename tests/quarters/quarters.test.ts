import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  assess,
  type Conflict,
  type Day,
  freezeReport,
  ownTitlesOf,
  readReportPeriod,
  renew,
  type RenewedSheet,
  type ReportSheetId,
  type Sheet,
  shownText,
  type Workbook,
} from "../../src/engine";
import { serialOfDay } from "../../src/engine/workbook/serial-day";
import { applyEdits, readXlsx } from "../../src/hosts/xlsx";
import { LANGUAGES, wordingOf, wordsOf } from "../../src/words";
import { partsOf, partsThatChanged, scanAll } from "../hosts/xlsx/parts-of";
import { SAMPLES_FOLDER } from "../samples/write-samples";
import {
  changeDocument,
  type HandWork,
  makeHerOwn,
  NOTED,
  recordResults,
  RENAMED,
  sortProgress,
  WIDE,
  writeOnReport,
} from "./administrator";
import { runText, sheetText } from "./as-text";
import { addressIn, colourOf, notedCell, openParts, partOfSheet, widthOf } from "./office-work";
import { type School, schools } from "./schools";

const isWriting = process.env.WRITE_GOLDEN === "1";
const words = wordsOf("vi");
const ownTitles = LANGUAGES.map((language) => ownTitlesOf(wordsOf(language).sheets));

interface Run {
  readonly bytes: Uint8Array;
  readonly sheets: readonly RenewedSheet[];
  readonly conflicts: readonly Conflict[];
}

function run(bytes: Uint8Array, period: string, today: Day): Run {
  const workbook = readXlsx(bytes, "x.xlsx");
  const { edits, sheets, conflicts } = renew(workbook, assess(workbook, { today, ownTitles }), words.sheets, {
    findingWords: (finding) => wordingOf(words, finding),
    period: readReportPeriod(period),
    ownTitles,
  });
  return { bytes: applyEdits(bytes, edits), sheets, conflicts };
}

/** Parts that a renewal may change in a workbook: the frame around all sheets, and our own sheets with what hangs on them. */
function userParts(original: Uint8Array): ReadonlySet<string> {
  const frame = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "docProps/app.xml"];
  return new Set([...partsOf(original).keys()].filter((part) => !frame.includes(part)));
}

const sheetOf = (workbook: Workbook, id: string): Sheet => workbook.sheets.find(({ own }) => own === id) as Sheet;
const textsOn = (sheet: Sheet): ReadonlySet<string> =>
  new Set(sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => shownText(value))));

interface Story {
  bytes: Uint8Array;
  work: HandWork;
  readonly lines: string[];
}

describe.each(schools)("three quarters of $name", (school) => {
  const original = new Uint8Array(readFileSync(path.join(SAMPLES_FOLDER, `${school.name}.xlsx`)));
  const users = userParts(original);
  const story: Story = { bytes: original, work: { texts: [], coloured: [] }, lines: [] };

  /** A run of the command, and all that must be true after any. */
  function renewed(title: string, period: string, today: Day): void {
    const before = story.bytes;
    const outcome = run(before, period, today);
    expect(partsThatChanged(before, outcome.bytes).filter((part) => users.has(part))).toEqual([]);
    const again = run(outcome.bytes, period, today);
    expect(Buffer.from(again.bytes).equals(Buffer.from(outcome.bytes))).toBe(true);
    expect(again.conflicts).toEqual(outcome.conflicts);
    story.bytes = outcome.bytes;
    story.lines.push(runText(title, readXlsx(before, ""), readXlsx(outcome.bytes, ""), outcome));
    expectHandWork();
  }

  function expectHandWork(): void {
    const workbook = readXlsx(story.bytes, "");
    for (const [id, text] of story.work.texts)
      expect([id, [...textsOn(sheetOf(workbook, id))]]).toEqual([id, expect.arrayContaining([text])]);
    const parts = openParts(story.bytes);
    for (const [id, text, colour] of story.work.coloured) {
      const { name } = sheetOf(workbook, id);
      const column = school.grid.note;
      expect(colourOf(parts, partOfSheet(parts, name), addressIn(workbook, name, [text], column))).toBe(colour);
    }
    scanAll(story.bytes);
  }

  function byHand({ bytes, work }: { readonly bytes: Uint8Array; readonly work: HandWork }): void {
    story.bytes = bytes;
    story.work = { texts: [...story.work.texts, ...work.texts], coloured: [...story.work.coloured, ...work.coloured] };
  }

  function freeze(period: string, today: Day): void {
    const workbook = readXlsx(story.bytes, "");
    const report = reportOf(workbook, period);
    const freezing = freezeReport(workbook, report, today, words.sheets);
    const before = sheetOf(workbook, report);
    story.bytes = applyEdits(story.bytes, freezing?.edits ?? []);
    const frozen = readXlsx(story.bytes, "").sheets.find(({ name }) => name === freezing?.name) as Sheet;
    expect(frozen.rows.map(({ cells }) => cells.map(({ value }) => shownText(value)))).toEqual(
      before.rows.map(({ cells }) => cells.map(({ value }) => shownText(value))),
    );
    story.lines.push(`## Giữ bản đã duyệt: ${frozen.name}`);
  }

  function reportOf(workbook: Workbook, period: string): ReportSheetId {
    return workbook.sheets.map(({ own }) => own).find((own) => own?.startsWith(`report:${period}`) === true) as ReportSheetId;
  }

  it.each([0, 1, 2] as const)("quarter %i is as the file says; what she did by hand is all there", (quarter) => {
    const [period, today] = [school.periods[quarter], school.days[quarter]];
    const [lastPeriod, lastDay] = [school.periods[quarter - 1], school.days[quarter - 1]];
    story.lines.length = 0;
    const frozenBefore = frozenTexts(readXlsx(story.bytes, ""));
    if (lastPeriod !== undefined && lastDay !== undefined) {
      freeze(lastPeriod, lastDay);
      story.bytes = changeDocument(story.bytes, school.changes[quarter - 1] as School["changes"][number]);
      renewed(`Văn bản đã sửa, lập lại kỳ cũ ${lastPeriod}`, lastPeriod, today);
    }
    renewed(`Lập kỳ ${period}`, period, today);
    const opened = readXlsx(story.bytes, "");
    byHand(recordResults(story.bytes, opened, period, serialOfDay(today, false) as number));
    byHand(writeOnReport(story.bytes, readXlsx(story.bytes, ""), reportOf(opened, period), school));
    if (quarter === 0) story.bytes = makeHerOwn(story.bytes, readXlsx(story.bytes, ""), period);
    story.bytes = sortProgress(story.bytes, readXlsx(story.bytes, ""));
    renewed(`Đã ghi kết quả ${period}, chạy lại`, period, today);
    expectLooks();
    const workbook = readXlsx(story.bytes, "");
    expect(frozenTexts(workbook)).toMatchObject(frozenBefore);
    const shown = workbook.sheets.filter(({ own }) => own === "progress" || own === "conflicts" || own === reportOf(workbook, period));
    const text = `${[...story.lines, ...shown.map(sheetText)].join("\n\n")}\n`;
    const expected = path.join(__dirname, school.name, `quarter-${quarter + 1}.txt`);
    if (isWriting) {
      mkdirSync(path.dirname(expected), { recursive: true });
      writeFileSync(expected, text);
    }
    expect(text).toBe(readFileSync(expected, "utf8"));
  });

  function expectLooks(): void {
    const workbook = readXlsx(story.bytes, "");
    const parts = openParts(story.bytes);
    const { name } = sheetOf(workbook, "progress");
    expect(widthOf(parts.get(partOfSheet(parts, name)) ?? "", WIDE.column)).toBe(WIDE.width);
    expect(notedCell(parts)).toBe(addressIn(workbook, name, [NOTED, school.periods[0]], 1));
    expect(sheetOf(workbook, "overview").name).toBe(RENAMED);
  }

  it("has a frozen copy of each closed quarter, which the next report names", () => {
    const workbook = readXlsx(story.bytes, "");
    const frozen = workbook.sheets.filter(({ own }) => own?.startsWith("frozen:") === true);
    expect(frozen.map(({ own }) => own?.split(":")[1])).toEqual(school.periods.slice(0, 2));
    const report = [...textsOn(sheetOf(workbook, reportOf(workbook, school.periods[2])))].join("\n");
    const [year, month, day] = school.days[1].split("-");
    expect(report).toContain(`(bản lưu ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year})`);
  });
});

function frozenTexts(workbook: Workbook): Readonly<Record<string, readonly string[]>> {
  const frozen = workbook.sheets.filter(({ own }) => own?.startsWith("frozen:") === true);
  return Object.fromEntries(frozen.map((sheet) => [sheet.name, sheetText(sheet).split("\n")]));
}
