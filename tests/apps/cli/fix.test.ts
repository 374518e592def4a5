import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx";
import { describeWithRealWorkbooks, REAL_WORKBOOKS } from "../../real-workbooks";
import { partsThatChanged } from "../../hosts/xlsx/parts-of";
import { rowsFrom, workbookBytes } from "../../samples/workbook-maker";
import { cli, firstLine, sample, scratchFolder } from "./spawn-cli";

const folder = scratchFolder();
const fresh = (name: string) => path.join(folder, name);

/** A plan with letters stored apart, an Eth, doubled spaces and an amount with its unit, and a spelling to decide on. */
const plan = fresh("ke-hoach.xlsx");
const DEED = "Ðội ngũ  tổ trưởng được " + "bồi dưỡng".normalize("NFD");
writeFileSync(
  plan,
  workbookBytes({
    name: "ke-hoach",
    mistakes: [],
    sheets: [
      {
        name: "Kế hoạch",
        widths: [6, 16, 40, 40, 20, 16, 14],
        rows: [
          ...rowsFrom(1, "title", ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025"], ["Căn cứ Thông tư số 17/2018/TT-BGDĐT"]),
          ...rowsFrom(4, "head", ["TT", "Tiêu chí", "Hạn chế", "Giải pháp", "Người thực hiện", "Thời gian", "Kinh phí (triệu đồng)"]),
          ...rowsFrom(
            5,
            "body",
            [1, "Tiêu chí 1.4", "Sinh hoạt tổ còn hình thức", DEED, "Phó Hiệu trưởng", "Học kỳ I", "10 tr"],
            [2, "Tiêu chí 3.6", "Sách tham khảo còn ít", "Mua thêm 120 đầu sách cho nhà truờng", "Nhân viên thư viện", "Học kỳ II", 5],
          ),
        ],
      },
    ],
  }),
);

function texts(file: string): ReadonlyMap<string, unknown> {
  const { sheets } = readXlsx(readFileSync(file), file);
  return new Map(
    sheets.flatMap(({ rows }) => rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [`${row},${column}`, value] as const))),
  );
}

describe("fix", () => {
  it("mends what surely can be, in a copy, and nothing else of the file changes", () => {
    const out = fresh("ban-sua.xlsx");
    const { status, stdout } = cli("fix", plan, "-o", out, "--safe", "--json");
    expect(status).toBe(0);
    const line = firstLine(stdout) as { fixed: { address: string; codes: string[]; after: unknown }[]; refused: unknown[] };
    expect(line.fixed.map(({ address, after }) => [address, after])).toEqual([
      ["D5", "Đội ngũ tổ trưởng được bồi dưỡng"],
      ["G5", 10],
    ]);
    expect(line.fixed[0]?.codes).toEqual(expect.arrayContaining(["text-decomposed", "text-homoglyph", "text-spacing"]));
    expect(line.refused).toEqual([]);
    expect(
      partsThatChanged(readFileSync(plan), readFileSync(out)).filter((part) => !/sheet1\.xml|styles\.xml|Content_Types/.test(part)),
    ).toEqual([]);
    const [before, after] = [texts(plan), texts(out)];
    expect([...after].filter(([cell, value]) => JSON.stringify(value) !== JSON.stringify(before.get(cell))).map(([cell]) => cell)).toEqual([
      "5,4",
      "5,7",
    ]);
  });

  it("changes nothing the second time", () => {
    const [once, twice] = [fresh("mot.xlsx"), fresh("hai.xlsx")];
    expect(cli("fix", plan, "-o", once).status).toBe(0);
    const { status, stdout } = cli("fix", once, "-o", twice);
    expect(status).toBe(0);
    expect(stdout).toContain("Không có ô nào cần sửa");
    expect(readFileSync(twice)).toEqual(readFileSync(once));
  });

  it("takes every suggestion of one check, and of no other", () => {
    const out = fresh("chinh-ta.xlsx");
    expect(cli("fix", plan, "-o", out, "--code", "text-spelling").status).toBe(0);
    expect(texts(out).get("6,4")).toEqual({ kind: "text", text: "Mua thêm 120 đầu sách cho nhà trường" });
    expect(texts(out).get("5,4")).toEqual({ kind: "text", text: DEED });
  });

  it("says in both languages what it changed, cell by cell", () => {
    const { stdout } = cli("fix", plan, "-o", fresh("mot-ban.xlsx"), "--lang", "vi");
    expect(stdout).toMatch(/ô G5/u);
    expect(stdout).toMatch(/− 10 tr\s+\+ 10/u);
    expect(cli("fix", plan, "-o", fresh("a-copy.xlsx"), "--lang", "en").stdout).toMatch(/2 cells of the copy were mended/);
  });

  it("refuses calls that mean nothing, on one line, and writes no file", () => {
    const cases: readonly (readonly string[])[] = [
      ["fix", plan],
      ["fix", plan, "-o", plan],
      ["fix", plan, "-o", fresh("x.xlsx"), "--safe", "--code", "text-spelling"],
      ["fix", plan, "-o", fresh("x.xlsx"), "--code", "no-such-check"],
      ["fix", plan, sample("tieu-hoc-hoa-sen-2024"), "-o", fresh("x.xlsx")],
      ["run", plan, "-o", fresh("x.xlsx"), "--safe"],
    ];
    for (const call of cases) {
      const { status, stderr, stdout } = cli(...call);
      expect([call, status, stdout]).toEqual([call, 2, ""]);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });
});

describeWithRealWorkbooks("the real documents", () => {
  it.each(REAL_WORKBOOKS)("%s: safe fixes twice change nothing", (name) => {
    const file = path.resolve(__dirname, "../../../../shared/workbooks", `${name}.xlsx`);
    const [once, twice] = [fresh(`${name}-1.xlsx`), fresh(`${name}-2.xlsx`)];
    expect(cli("fix", file, "-o", once, "--quiet").status).toBe(0);
    expect(cli("fix", once, "-o", twice, "--quiet").status).toBe(0);
    expect(readFileSync(twice)).toEqual(readFileSync(once));
  });
});
