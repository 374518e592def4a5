import { mkfifoSync } from "./make-fifo";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { rowsFrom, workbookBytes, type SampleCell } from "../../samples/workbook-maker";
import { cli, firstLine, scratchFolder } from "./spawn-cli";

const folder = scratchFolder();

function packed(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}

function made(name: string, rows: readonly (readonly SampleCell[])[]): string {
  return packed(
    name,
    workbookBytes({ name, mistakes: [], sheets: [{ name: "Trang 1", widths: [20], rows: rowsFrom(1, "plain", ...rows) }] }),
  );
}

/** A good workbook with one part replaced. */
function altered(name: string, part: string, content: Uint8Array): string {
  const good = workbookBytes({ name, mistakes: [], sheets: [{ name: "Trang 1", widths: [20], rows: rowsFrom(1, "plain", ["Kế hoạch"]) }] });
  return packed(name, zipSync({ ...unzipSync(good), [part]: content }, { level: 9 }));
}

const HEADER = ["TT", "Tiêu chí", "Điểm yếu", "Giải pháp thực hiện", "Người thực hiện", "Thời gian thực hiện", "Kinh phí (triệu đồng)"];
const sheetXml = (inner: string) =>
  strToU8(`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`);

describe("a hostile file is refused with one line and status 2, soon", () => {
  const entities = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
  const cases: readonly (readonly [string, string, () => string])[] = [
    ["zip-bomb", "a bomb", () => altered("bomb", "xl/worksheets/sheet1.xml", new Uint8Array(120_000_000))],
    ["xml-forbidden", "entities", () => altered("entities", "xl/worksheets/sheet1.xml", strToU8(entities))],
    ["xml-forbidden", "endless depth", () => altered("deep", "xl/worksheets/sheet1.xml", sheetXml("<a>".repeat(100_000)))],
  ];

  it.each(cases)(
    "%s: %s",
    (code, _, make) => {
      const outcome = cli("read", make(), "--json");
      expect([outcome.status, firstLine(outcome.stdout).error]).toEqual([2, expect.objectContaining({ code })]);
      expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
    },
    20_000,
  );

  it("a pipe in the place of a file", () => {
    const pipe = mkfifoSync(path.join(folder, "pipe.xlsx"));
    if (pipe === null) return;
    expect(cli("read", pipe)).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("an odd file is read for what it is", () => {
  it("a used range as large as a sheet can be", () => {
    const xml = sheetXml(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tiêu chí 1.1</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells>',
    );
    expect(cli("read", altered("wide", "xl/worksheets/sheet1.xml", xml), "--json").status).toBe(0);
  }, 20_000);

  it("headers named like the insides of JavaScript", () => {
    const file = made("proto", [["__proto__", "constructor", "toString"], ...Array.from({ length: 5 }, () => ["a", "b", "c"])]);
    for (const command of ["read", "check", "tally"]) expect([0, 1]).toContain(cli(command, file, "--json").status);
  });

  it("cells as long as Excel allows, made to stall a pattern", () => {
    const nasty = [
      "x/".repeat(16_000),
      "1.".repeat(16_000),
      " ".repeat(32_000) + "x",
      "từ tháng ".repeat(3_600),
      "9".repeat(32_000),
      "((((".repeat(8_000),
      "Tiêu chí ".repeat(3_600),
    ];
    const file = made("stall", [
      HEADER,
      ...nasty.map((text, i) => ["1", `Tiêu chí 1.${i + 1}`, text, text, text, text, text] as SampleCell[]),
    ]);
    const began = Date.now();
    for (const command of ["check", "tally"]) expect([0, 1]).toContain(cli(command, file, "--json").status);
    expect(Date.now() - began).toBeLessThan(20_000);
  }, 40_000);

  it("a workbook without a plan says what it saw", () => {
    const file = made("menu", [
      ["Món", "Giá"],
      ["Phở", 45_000],
      ["Bún", 40_000],
    ]);
    const outcome = cli("read", file);
    expect([outcome.status, outcome.stderr]).toEqual([0, ""]);
    expect(outcome.stdout).toContain("Trang 1");
    expect(cli("run", file, "-o", path.join(folder, "menu-out.xlsx"), "--quiet").status).toBe(0);
  });

  it("a text that would be a formula stays a text", () => {
    const file = made("formula", [HEADER, ["1", "Tiêu chí 1.1", "=1+1", '=HYPERLINK("http://x")', "@SUM(A1)", "Tháng 9/2024", "-5"]]);
    expect(cli("run", file, "-o", path.join(folder, "formula-out.xlsx"), "--quiet").status).toBe(0);
    const [row] = firstLine(cli("read", file, "--json").stdout).plan as Record<string, unknown>[];
    expect(row?.weakness).toBe("=1+1");
  });
});
