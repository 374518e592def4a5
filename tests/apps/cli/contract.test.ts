import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cli, cliIn, firstLine, jsonLines, sample, scratchFolder } from "./spawn-cli";

const folder = scratchFolder();
const plan = sample("tieu-hoc-hoa-sen-2024");
const marks = sample("tieu-hoc-doi-thong-2022");
const result = sample("tieu-hoc-ban-mai-bao-cao-2023");
const fresh = (name: string) => path.join(folder, name);

/** On a slow machine the stages of the work are told. */
const besidesStages = (stderr: string): string => stderr.replace(/^Đang [^\n]*…\n/gmu, "");

function junk(name: string, content: string | Uint8Array): string {
  const file = fresh(name);
  writeFileSync(file, content);
  return file;
}

describe("read --json", () => {
  const line = firstLine(cli("read", plan, "--json").stdout);

  it("gives the fields the contract names, and one line", () => {
    expect(Object.keys(line)).toEqual(
      expect.arrayContaining(["file", "profile", "tables", "plan", "assessments", "results", "statements", "leftovers"]),
    );
    expect(line.profile).toMatchObject({
      school: expect.stringMatching(/hoa sen/iu),
      schoolYear: "2024-2025",
      circular: "17/2018",
      issuedOn: "2024-09-25",
    });
  });

  it("gives a plan row with every field present, absent texts null", () => {
    const rows = line.plan as Record<string, unknown>[];
    const fields =
      "id criterion criterionText levels weakness cause goal work solution indicator peopleText people conditions resources periodText start end openEnd recurring budgetText budget funding targetText targetLevel statedResult statedLevel evidence note source";
    for (const row of rows) {
      for (const field of fields.split(" ")) expect(row[field]).toBeDefined();
      expect(Object.values(row)).not.toContain("");
    }
    expect(rows[0]).toMatchObject({
      id: "KH-1.4-01",
      criterion: "1.4",
      start: "2024-09-01",
      end: "2025-05-31",
      budget: 3_000_000,
      openEnd: false,
    });
  });

  it("gives columns by letter with header, field and certainty", () => {
    const tables = line.tables as { sheet: string; range: string; layout: string; columns: Record<string, unknown>[] }[];
    expect(tables[0]).toMatchObject({ sheet: "KH cải tiến 2024-2025", layout: "plan-grid" });
    expect(tables[0]?.columns).toContainEqual({
      column: "D",
      header: "Biện pháp thực hiện",
      field: "solution",
      certainty: expect.any(Number),
    });
  });

  it("gives assessments and result rows of other files, in the order given", () => {
    const lines = jsonLines(cli("read", marks, result, "--json").stdout);
    expect(lines.map((one) => one.file)).toEqual([marks, result]);
    expect(lines[0]?.assessments).toContainEqual(expect.objectContaining({ criterion: "1.5", failed: false, levels: [1], reached: 1 }));
    const rows = lines[1]?.results as Record<string, unknown>[];
    expect(rows[0]).toMatchObject({ criterion: "2.3", levels: [1], inProgress: null, notStarted: null });
    expect(rows[0]?.done).toEqual(expect.any(String));
  });
});

describe("check", () => {
  it("ends with 1 where it finds errors, with counts that add up", () => {
    const outcome = cli("check", plan, "--json", "--today", "2024-10-01");
    const line = firstLine(outcome.stdout);
    const findings = line.findings as Record<string, unknown>[];
    const counts = line.counts as Record<string, number>;
    expect(outcome.status).toBe(1);
    for (const severity of ["error", "warning", "note"]) {
      expect(counts[severity]).toBe(findings.filter((finding) => finding.severity === severity).length);
    }
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining([
          "code",
          "severity",
          "sheet",
          "address",
          "related",
          "fragment",
          "criterion",
          "what",
          "why",
          "todo",
          "expected",
          "fix",
          "accepted",
        ]),
      );
    }
  });

  it("says the same in English when asked", () => {
    const vi = firstLine(cli("check", plan, "--json").stdout);
    const en = firstLine(cli("check", plan, "--json", "--lang", "en").stdout);
    const codes = (line: Record<string, unknown>) => (line.findings as { code: string }[]).map((finding) => finding.code);
    expect(codes(en)).toEqual(codes(vi));
    expect(en).not.toEqual(vi);
  });

  it("shows people the cell, the reason and what to do", () => {
    const { stdout } = cli("check", plan);
    expect(stdout).toMatch(/ô [A-Z]+\d+/u);
    expect(stdout).toContain("Vì sao:");
    expect(stdout).toContain("Cần làm:");
  });
});

describe("tally", () => {
  it("counts levels as the contract says", () => {
    const outcome = cli("tally", marks, "--json");
    const line = firstLine(outcome.stdout);
    expect(outcome.status).toBe(0);
    expect(line).toMatchObject({ circular: "17/2018", schoolYear: "2022-2023", overallLevel: 1, nextLevel: { level: 2 } });
    expect((line.perLevel as Record<string, unknown>[])[0]).toMatchObject({
      level: 1,
      met: 27,
      notMet: 0,
      unknown: 0,
      total: 27,
      percent: 100,
    });
  });

  it("draws bars and Vietnamese numbers for people", () => {
    const { stdout } = cli("tally", marks);
    expect(stdout).toMatch(/Mức 1 {2}█{20} {2}27\/27 {2}100%/u);
    expect(stdout).toMatch(/\d,\d%/u);
  });
});

describe("run and report", () => {
  it("run writes the workbook whole, leaves the input as it was and nothing beside", () => {
    const dir = fresh("run");
    mkdirSync(dir);
    cpSync(plan, path.join(dir, "plan.xlsx"));
    const before = readFileSync(path.join(dir, "plan.xlsx"));
    const outcome = cliIn(dir, ["run", "plan.xlsx", "-o", "out.xlsx"]);
    expect([outcome.status, besidesStages(outcome.stderr)]).toEqual([0, ""]);
    expect(readdirSync(dir).sort()).toEqual(["out.xlsx", "plan.xlsx"]);
    expect(readFileSync(path.join(dir, "plan.xlsx")).equals(before)).toBe(true);
    expect(outcome.stdout).toContain("out.xlsx");
  });

  it("the same call on the same day gives the same bytes", () => {
    for (const name of ["a.xlsx", "b.xlsx"]) cli("run", plan, "-o", fresh(name), "--today", "2025-01-15");
    expect(readFileSync(fresh("a.xlsx")).equals(readFileSync(fresh("b.xlsx")))).toBe(true);
  });

  it("what run made can be read again and gives the same plan", () => {
    cli("run", plan, "-o", fresh("again.xlsx"), "--quiet");
    const ids = (file: string) => (firstLine(cli("read", file, "--json").stdout).plan as { id: string }[]).map((row) => row.id);
    expect(ids(fresh("again.xlsx"))).toEqual(ids(plan));
  });

  it("report makes only the report sheet, of a raw workbook and of one that run made", () => {
    cli("run", result, "-o", fresh("made.xlsx"));
    for (const [input, out] of [
      [result, "r1.xlsx"],
      [fresh("made.xlsx"), "r2.xlsx"],
    ] as const) {
      const outcome = cli("report", input, "-o", fresh(out), "--period", "2023-2024-HK1", "--json");
      expect(outcome.status).toBe(0);
      expect((firstLine(outcome.stdout).sheets as { id: string }[]).map((sheet) => sheet.id)).toEqual(["report"]);
    }
  });

  it("refuses without a period, without -o, with two files", () => {
    expect(cli("report", plan, "-o", fresh("x.xlsx"))).toMatchObject({ status: 2, stderr: expect.stringContaining("--period") });
    expect(cli("run", plan)).toMatchObject({ status: 2, stderr: expect.stringContaining("-o") });
    expect(cli("run", plan, marks, "-o", fresh("x.xlsx")).status).toBe(2);
    expect(cli("run", plan, "-o", fresh("x.xlsx"), "--period", "2025-Q5")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("2025-Q5"),
    });
    expect(existsSync(fresh("x.xlsx"))).toBe(false);
  });

  it("does not overwrite without --force, nor the input at all", () => {
    const out = junk("standing.xlsx", "cũ");
    expect(cli("run", plan, "-o", out).status).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("cũ");
    expect(cli("run", plan, "-o", out, "--force").status).toBe(0);
    cpSync(plan, fresh("self.xlsx"));
    symlinkSync(fresh("self.xlsx"), fresh("self-link.xlsx"));
    for (const name of ["self.xlsx", "self-link.xlsx"]) expect(cli("run", fresh("self.xlsx"), "-o", fresh(name), "--force").status).toBe(2);
    expect(readFileSync(fresh("self.xlsx")).equals(readFileSync(plan))).toBe(true);
  });
});

describe("bad input", () => {
  const cases: readonly (readonly [string, string, () => string])[] = [
    ["file-missing", "a file that is not there", () => fresh("không-có.xlsx")],
    ["file-unreadable", "a folder", () => folder],
    ["file-empty", "an empty file", () => junk("empty.xlsx", "")],
    ["file-truncated", "a file cut short", () => junk("cut.xlsx", readFileSync(plan).subarray(0, 2_000))],
    ["file-csv", "a csv", () => junk("list.xlsx", "TT,Tiêu chí,Giải pháp\n1,1.1,Làm\n")],
    ["file-pdf", "a pdf", () => junk("paper.xlsx", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n")],
    ["file-html", "a web page", () => junk("page.xlsx", "<!DOCTYPE html><html><body><table></table></body></html>")],
    [
      "file-xls",
      "an old workbook",
      () =>
        junk("old.xls", Buffer.from("d0cf11e0a1b11ae1" + "00".repeat(600) + "57006f0072006b0062006f006f006b00" + "00".repeat(600), "hex")),
    ],
    ["file-unknown", "noise", () => junk("noise.xlsx", Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 197 + 13) % 256)))],
  ];

  it.each(cases)("%s: %s gets one line, status 2 and no stack", (code, _, make) => {
    const file = make();
    const outcome = cli("read", file, "--json");
    expect(outcome.status).toBe(2);
    expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(outcome.stderr).not.toMatch(/\bat .*\.js:\d+/);
    expect(jsonLines(outcome.stdout)).toEqual([{ file, error: { code, message: outcome.stderr.trimEnd() } }]);
  });

  it("does not stop the files after it", () => {
    const outcome = cli("tally", fresh("không-có.xlsx"), marks, "--json");
    const lines = jsonLines(outcome.stdout);
    expect(outcome.status).toBe(2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatchObject({ file: marks, overallLevel: 1 });
  });

  it("leaves no OUT behind", () => {
    expect(cli("run", fresh("cut.xlsx"), "-o", fresh("never.xlsx")).status).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes("never"))).toEqual([]);
  });

  it("an unknown sheet is named together with the sheets there are", () => {
    expect(cli("read", marks, "--sheet", "Trang 9")).toMatchObject({ status: 2, stderr: expect.stringContaining("TĐG") });
  });

  it("--sheet reads that sheet alone", () => {
    const line = firstLine(cli("read", marks, "--sheet", "tđg", "--json").stdout);
    expect(line.plan).toEqual([]);
    expect((line.assessments as unknown[]).length).toBe(27);
  });
});

describe("the catalogue", () => {
  it("lists the circulars and shows one", () => {
    expect(jsonLines(cli("catalogue", "--json").stdout).map((line) => line.id)).toEqual(["17/2018", "18/2018", "19/2018", "57/2026"]);
    expect(cli("catalogue", "17/2018").stdout).toContain("Tổ chức và quản lý nhà trường");
    expect(cli("catalogue", "20/2018").status).toBe(2);
  });

  it("is overridden by a corrected one", () => {
    const file = junk(
      "fix.json",
      JSON.stringify({ corrects: "17/2018", criteria: [{ code: "3.1", title: "Địa điểm, quy mô, diện tích", levels: [1, 2] }] }),
    );
    expect(cli("catalogue", "17/2018", "--catalogue", file).stdout).toContain("Địa điểm, quy mô, diện tích");
    const perLevel = firstLine(cli("tally", marks, "--json", "--catalogue", file).stdout).perLevel as {
      level: number;
      total: number;
    }[];
    expect(perLevel.find((count) => count.level === 3)?.total).toBe(18);
  });

  it("that is no catalogue is refused with the place", () => {
    const file = junk("bad.json", JSON.stringify({ corrects: "17/2018", criteria: [{ code: "3.1", levels: "1,2" }] }));
    expect(cli("catalogue", "--catalogue", file)).toMatchObject({ status: 2, stderr: expect.stringContaining("3.1") });
  });
});

describe("the call", () => {
  it("help and version go to standard output", () => {
    expect(cli("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("run TỆP"), stderr: "" });
    expect(cli("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(cli("read", "--help", "--lang", "en").stdout).toContain("Usage");
  });

  it("without a command, with an unknown one or an unknown option ends with 2 and one line", () => {
    for (const argv of [[], ["đọc"], ["batch", plan, "-o", fresh("b.xlsx")], ["read", plan, "--nhanh"], ["read"]]) {
      const outcome = cli(...argv);
      expect(outcome.status).toBe(2);
      expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
      expect(outcome.stdout).toBe("");
    }
  });
});

it("demo runs every sample and leaves a result of each", () => {
  const dir = fresh("demo");
  mkdirSync(dir);
  const outcome = cliIn(dir, ["demo"]);
  expect([outcome.status, besidesStages(outcome.stderr)]).toEqual([0, ""]);
  expect(readdirSync(path.join(dir, "demo-output")).sort()).toEqual(readdirSync(path.dirname(plan)).sort());
});
