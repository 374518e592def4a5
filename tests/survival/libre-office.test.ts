import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shownText, type Workbook } from "../../src/engine";
import { readXlsx } from "../../src/hosts/xlsx";
import { hasOffice } from "../hosts/xlsx/libre-office";
import { recordResults, sortProgress, writeOnReport } from "../quarters/administrator";
import { schools as stories } from "../quarters/schools";
import { changesOf, type Made, ownSheets, renewed, renewal, sample, schools } from "./renewed";

/** The file as LibreOffice saves it, by way of another format where one is named. */
function savedByLibreOffice(bytes: Uint8Array, by: "xlsx" | "ods" = "xlsx"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "caitien-"));
  const convert = (from: string, to: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const filter = to === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : to;
    execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", join(folder, "out"), from], {
      timeout: 120_000,
      stdio: "ignore",
    });
  };
  try {
    writeFileSync(join(folder, "a.xlsx"), bytes);
    if (by === "ods") convert(join(folder, "a.xlsx"), "ods");
    convert(by === "ods" ? join(folder, "out", "a.ods") : join(folder, "a.xlsx"), "xlsx");
    return new Uint8Array(readFileSync(join(folder, "out", "a.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const textsIn = (workbook: Workbook): ReadonlySet<string> =>
  new Set(workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => shownText(value)))));

/** The file after she has recorded results, sorted them, and written on the report. */
function workedOn(bytes: Uint8Array, made: Made) {
  const school = stories.find(({ name }) => name === made.name);
  if (school === undefined) throw new Error(made.name);
  const recorded = recordResults(bytes, readXlsx(bytes, ""), made.period, 45_650);
  const opened = readXlsx(recorded.bytes, "");
  const report = opened.sheets.map(({ own }) => own).find((own) => own?.startsWith("report:") === true) ?? "";
  const written = writeOnReport(recorded.bytes, opened, report, school);
  return {
    bytes: sortProgress(written.bytes, readXlsx(written.bytes, "")),
    texts: [...recorded.work.texts, ...written.work.texts].map(([, text]) => text),
  };
}

describe("a workbook that LibreOffice has saved", () => {
  if (!hasOffice) {
    it.skip("LibreOffice is not installed here", () => undefined);
    return;
  }

  it.each(schools)(
    "counts nothing as typed that nobody typed: $name",
    (made) => {
      const saved = readXlsx(savedByLibreOffice(renewed(sample(made), made)), "");
      expect(changesOf(saved, made)).toEqual([]);
    },
    180_000,
  );

  it("neither does one that went through its own format", () => {
    const made = schools[1] as Made;
    expect(changesOf(readXlsx(savedByLibreOffice(renewed(sample(made), made), "ods"), ""), made)).toEqual([]);
  }, 180_000);

  it.each(schools)(
    "keeps what was typed, and is renewed as the file would be that it never saw: $name",
    (made) => {
      const { bytes, texts } = workedOn(renewed(sample(made), made), made);
      const saved = savedByLibreOffice(bytes);
      const here = readXlsx(bytes, "");
      expect(renewal(readXlsx(saved, ""), made).conflicts).toEqual(renewal(here, made).conflicts);
      const after = readXlsx(renewed(saved, made), "");
      const expected = readXlsx(renewed(bytes, made), "");
      expect([...textsIn(after)]).toEqual(expect.arrayContaining(texts));
      expect(ownSheets(after)).toEqual(ownSheets(expected));
      expect(contentOf(after)).toEqual(contentOf(expected));
      expect(changesOf(after, made).filter((change) => typeof change !== "object" || !("theirs" in (change as object)))).toEqual([]);
    },
    180_000,
  );
});

/** Our sheets as people see them, but the list of conflicts and what we remember. */
function contentOf(workbook: Workbook): unknown {
  return workbook.sheets
    .filter(({ own }) => own !== null && own !== "base")
    .map(({ own, rows }) => [own, rows.map(({ row, cells }) => [row, cells.map(({ column, value }) => [column, shownText(value)])])]);
}
