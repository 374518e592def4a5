import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx";
import { cli, cliIn, jsonLines, PROGRAM, sample, SAMPLES, scratchFolder, type Outcome } from "./spawn-cli";

const folder = scratchFolder();
const TODAY = ["--today", "2025-05-31"];
let count = 0;

/** An OLE container with the stream that a password leaves. */
const locked = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Array.from({ length: 600 }, () => 0),
  ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
  0,
  0,
]);

/** A district's folder: schools in folders of their own, and what else is found in such. */
function district(): string {
  const place = path.join(folder, `phòng-${count++}`);
  const at = (...names: string[]) => path.join(place, "các trường", ...names);
  mkdirSync(at("cụm 1", "sâu", "hơn"), { recursive: true });
  mkdirSync(at("cụm 2"), { recursive: true });
  mkdirSync(at(".trash"), { recursive: true });
  copyFileSync(sample("tieu-hoc-hoa-sen-2024"), at("cụm 1", "hoa sen.xlsx"));
  copyFileSync(sample("tieu-hoc-doi-thong-2022"), at("cụm 1", "sâu", "hơn", "đồi thông.xlsx"));
  copyFileSync(sample("mam-non-hoa-mai-2024"), at("cụm 2", "hoa mai.XLSX"));
  copyFileSync(sample("thcs-ben-ngu-2026"), at("bến ngự.xlsx"));
  writeFileSync(at("cụm 2", "hỏng.xlsx"), readFileSync(sample("thcs-ben-ngu-2026")).subarray(0, 900));
  writeFileSync(at("cụm 1", "mật khẩu.xlsx"), locked);
  writeFileSync(at("cụm 1", "~$hoa sen.xlsx"), "ai đó đang mở");
  writeFileSync(at("cụm 1", "đọc tôi.txt"), "không phải sổ");
  copyFileSync(sample("thcs-ben-ngu-2026"), at(".trash", "cũ.xlsx"));
  symlinkSync(at(), at("cụm 2", "vòng"));
  symlinkSync(at("bến ngự.xlsx"), at("cụm 2", "lối tắt.xlsx"));
  return place;
}

const filesOf = ({ stdout }: Outcome) => jsonLines(stdout).map(({ file }) => String(file));
const textsOn = (file: string, index: number) =>
  readXlsx(readFileSync(file), "").sheets[index]?.rows.flatMap(({ cells }) =>
    cells.map(({ value }) => (value.kind === "text" ? value.text : value.kind === "number" ? value.number : "")),
  ) ?? [];

describe("a folder of schools", () => {
  const place = district();
  const outcome = cliIn(place, ["batch", "các trường", "-o", "tổng hợp.xlsx", "--json", "--quiet", "--workers", "2", ...TODAY]);

  it("gives a line for each workbook in the order of their paths, also for those that cannot be read", () => {
    expect(filesOf(outcome)).toEqual([
      "các trường/bến ngự.xlsx",
      "các trường/cụm 1/hoa sen.xlsx",
      "các trường/cụm 1/mật khẩu.xlsx",
      "các trường/cụm 1/sâu/hơn/đồi thông.xlsx",
      "các trường/cụm 2/hoa mai.XLSX",
      "các trường/cụm 2/hỏng.xlsx",
    ]);
    const errors = jsonLines(outcome.stdout).flatMap(({ error }) => (error === undefined ? [] : [(error as { code: string }).code]));
    expect(errors).toEqual(["file-encrypted", "file-truncated"]);
  });

  it("tells of a bad file on one line of standard error, and by the status", () => {
    expect(outcome.status).toBe(2);
    expect(outcome.stderr.trimEnd().split("\n")).toEqual([expect.stringContaining("mật khẩu.xlsx"), expect.stringContaining("hỏng.xlsx")]);
  });

  it("gives for a school what tally and check give", () => {
    const [line] = jsonLines(outcome.stdout).filter(({ file }) => String(file).endsWith("đồi thông.xlsx"));
    const [tally] = jsonLines(cli("tally", sample("tieu-hoc-doi-thong-2022"), "--json", ...TODAY).stdout);
    const [check] = jsonLines(cli("check", sample("tieu-hoc-doi-thong-2022"), "--json", ...TODAY).stdout);
    expect(line).toMatchObject({
      circular: tally?.circular,
      schoolYear: tally?.schoolYear,
      overallLevel: tally?.overallLevel,
      nextLevel: tally?.nextLevel,
      counts: check?.counts,
    });
  });

  it("makes one workbook with the schools, and with the reason of what could not be read", () => {
    const out = path.join(place, "tổng hợp.xlsx");
    expect(readXlsx(readFileSync(out), "").sheets.map(({ name }) => name)).toEqual([
      "Các trường",
      "Mức đạt",
      "Lỗi theo loại",
      "Tệp không đọc được",
    ]);
    expect(textsOn(out, 0)).toEqual(expect.arrayContaining(["TRƯỜNG TIỂU HỌC ĐỒI THÔNG", "Mức 2: 1.5, 2.3, 3.2", "Chưa đạt Mức 1"]));
    expect(textsOn(out, 3)).toEqual(
      expect.arrayContaining(["các trường/cụm 1/mật khẩu.xlsx", "Không đọc được", expect.stringMatching(/có mật khẩu.*bỏ mật khẩu/u)]),
    );
  });

  it("gives the same bytes however many read, in whatever order they end", () => {
    const alone = path.join(place, "một mình.xlsx");
    expect(cliIn(place, ["batch", "các trường", "-o", alone, "--workers", "1", ...TODAY]).status).toBe(2);
    expect(readFileSync(alone).equals(readFileSync(path.join(place, "tổng hợp.xlsx")))).toBe(true);
  });

  it("speaks English where asked", () => {
    const out = path.join(place, "english.xlsx");
    const { stdout } = cliIn(place, ["batch", "các trường", "-o", out, "--lang", "en", ...TODAY]);
    expect(stdout).toMatch(/4 school files summed up, 2 could not be read/);
    expect(textsOn(out, 3)).toEqual(expect.arrayContaining(["Not read"]));
  });
});

describe("an earlier result", () => {
  const place = district();
  const out = path.join(place, "các trường", "tổng hợp.xlsx");
  const first = cliIn(place, ["batch", "các trường", "-o", out, ...TODAY]);

  it("is not overwritten unless asked", () => {
    expect(first.status).toBe(2);
    const refused = cliIn(place, ["batch", "các trường", "-o", out, ...TODAY]);
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain("--force");
  });

  it("lies among the schools and is passed over when it is made again, with the same bytes", () => {
    const before = readFileSync(out);
    expect(cliIn(place, ["batch", "các trường", "-o", out, "--force", "--quiet", ...TODAY])).toMatchObject({ status: 2, stdout: "" });
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it("of another name is known for what it is and skipped with the reason", () => {
    const other = path.join(place, "khác.xlsx");
    const outcome = cliIn(place, ["batch", out, sample("tieu-hoc-hoa-sen-2024"), "-o", other, "--json", ...TODAY]);
    expect(outcome.status).toBe(0);
    expect(jsonLines(outcome.stdout)[0]).toMatchObject({ skipped: { code: "batch-result" } });
    expect(textsOn(other, 3)).toEqual(expect.arrayContaining(["Bỏ qua"]));
  });
});

describe("a call of batch", () => {
  const out = () => path.join(folder, `out-${count++}.xlsx`);

  it("ends well where every file could be read, and takes each file once", () => {
    const file = sample("tieu-hoc-hoa-sen-2024");
    const outcome = cli("batch", file, SAMPLES, file, "-o", out(), "--json", ...TODAY);
    expect(outcome.status).toBe(0);
    expect(filesOf(outcome)).toHaveLength(readdirSync(SAMPLES).length);
    expect(filesOf(outcome)[0]).toBe(file);
  });

  it("passes circular, school year and day on to every file", () => {
    const outcome = cli("batch", SAMPLES, "-o", out(), "--json", "--circular", "18/2018", "--school-year", "2020-2021", ...TODAY);
    for (const line of jsonLines(outcome.stdout)) expect(line).toMatchObject({ circular: "18/2018", schoolYear: "2020-2021" });
    const late = (day: string) => {
      const [line] = jsonLines(cli("batch", sample("tieu-hoc-hoa-sen-2024"), "-o", out(), "--json", "--today", day).stdout);
      return Number(line?.overdue);
    };
    expect(late("2030-01-01")).toBeGreaterThan(late("2020-01-01"));
  });

  it("goes on where one of the files named is not there", () => {
    const target = out();
    const outcome = cli("batch", path.join(folder, "không có.xlsx"), sample("tieu-hoc-hoa-sen-2024"), "-o", target, "--json");
    expect(outcome.status).toBe(2);
    expect(jsonLines(outcome.stdout)).toEqual([
      { file: expect.any(String), error: { code: "file-missing", message: expect.any(String) } },
      expect.objectContaining({ overallLevel: null, actions: 9 }),
    ]);
    expect(existsSync(target)).toBe(true);
  });

  it.each([
    ["no OUT", [SAMPLES], "-o"],
    ["nothing to read", ["-o", "a.xlsx"], "batch"],
    ["an OUT that is one of the files", [sample("tieu-hoc-hoa-sen-2024"), "-o", sample("tieu-hoc-hoa-sen-2024"), "--force"], "tệp gốc"],
    ["an OUT that Excel would not open", [SAMPLES, "-o", path.join(folder, "a.csv")], ".xlsx"],
    ["a folder without workbooks", [path.resolve(__dirname), "-o", path.join(folder, "nothing.xlsx")], "Không thấy tệp .xlsx"],
  ])("is refused on one line for %s", (_, args, words) => {
    const outcome = cli("batch", ...args);
    expect([outcome.status, outcome.stdout]).toEqual([2, ""]);
    expect(outcome.stderr.trimEnd().split("\n")).toEqual([expect.stringContaining(words)]);
  });

  it("tells of a folder that cannot be looked into", () => {
    if (process.getuid?.() === 0) return;
    const place = path.join(folder, "kín");
    mkdirSync(place);
    chmodSync(place, 0o000);
    const outcome = cli("batch", place, sample("tieu-hoc-hoa-sen-2024"), "-o", out(), "--json");
    chmodSync(place, 0o700);
    expect(jsonLines(outcome.stdout)[0]).toMatchObject({ error: { code: "file-unreadable" } });
  });
});

it("a run that is broken off leaves nothing behind", async () => {
  const place = path.join(folder, "ngắt");
  mkdirSync(path.join(place, "in"), { recursive: true });
  const content = readFileSync(sample("thpt-nui-bac-2024"));
  for (let index = 0; index < 400; index++) writeFileSync(path.join(place, "in", `${index}.xlsx`), content);
  const running = spawn(process.execPath, [PROGRAM, "batch", "in", "-o", "out.xlsx", "--json", "--workers", "2"], { cwd: place });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => running.on("exit", (_, signal) => resolve(signal)));
  await new Promise((resolve) => running.stdout.once("data", resolve));
  running.kill("SIGINT");
  expect(await ended).toBe("SIGINT");
  expect(readdirSync(place)).toEqual(["in"]);
});
