import { strToU8, zipSync } from "fflate";
import type { OwnCell, OwnRow, OwnSheet, OwnStyle, OwnValue } from "../../../src/engine/sheets/own-sheet";

/** Sheets and packages to write tests with. Schools and people are invented. */

const BODY: OwnStyle = { isWrapped: true, isBordered: true, vertical: "top" };
const HEAD: OwnStyle = { ...BODY, isBold: true, horizontal: "center", vertical: "center", fill: "D9E2F3" };
const TITLE: OwnStyle = { isBold: true, size: 14, horizontal: "center", color: "1F3864" };
const DAY: OwnStyle = { ...BODY, horizontal: "center" };
const MONEY: OwnStyle = { ...BODY, format: "#,##0" };
const SHARE: OwnStyle = { ...BODY, format: '0.0"%"' };

export function textCell(column: number, text: string, style: OwnStyle = BODY): OwnCell {
  return cell(column, { kind: "text", text }, style);
}

export function cell(column: number, value: OwnValue, style: OwnStyle = BODY): OwnCell {
  return { column, value, style };
}

export function row(number: number, cells: readonly OwnCell[], height: number | null = null): OwnRow {
  return { row: number, height, cells };
}

export function sheetOf(id: OwnSheet["id"], name: string, rows: readonly OwnRow[], more: Partial<OwnSheet> = {}): OwnSheet {
  return {
    id,
    name,
    columns: [],
    rows,
    merges: [],
    tables: [],
    validations: [],
    formats: [],
    links: [],
    freeze: null,
    print: {
      orientation: "portrait",
      titleRows: null,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      area: null,
      breaksBefore: [],
    },
    charts: [],
    tabColor: null,
    showsGrid: true,
    ...more,
  };
}

const PLAN_COLUMNS = ["Mã", "Tiêu chí", "Giải pháp", "Từ ngày", "Kinh phí (đồng)", "Nguồn"];

export function planSheet(sourceSheet = "Kế hoạch cũ"): OwnSheet {
  const solutions = ["Bồi dưỡng tổ trưởng", "=1+1", "- Mua sắm thiết bị\n- Sửa phòng học", "Tin học & <Ngoại ngữ>"];
  return sheetOf(
    "plan",
    "Bảng kế hoạch",
    [
      row(
        1,
        PLAN_COLUMNS.map((column, index) => textCell(index + 1, column, HEAD)),
        32,
      ),
      ...solutions.map((solution, index) =>
        row(index + 2, [
          textCell(1, `KH-1.${index + 1}-01`),
          textCell(2, `1.${index + 1}0`),
          textCell(3, solution),
          cell(4, { kind: "day", day: "2024-09-01" }, DAY),
          cell(5, { kind: "number", number: 15_000_000 }, MONEY),
          textCell(6, "Xem dòng gốc", { ...BODY, color: "0563C1", isUnderlined: true }),
        ]),
      ),
    ],
    {
      columns: [
        { width: 12 },
        { width: 10 },
        { width: 50 },
        { width: 13 },
        { width: 18 },
        { width: 16, isHidden: false },
        { width: 5, isHidden: true },
      ],
      tables: [{ name: "BangKeHoach", area: { top: 1, left: 1, bottom: 5, right: 6 }, columns: PLAN_COLUMNS, style: "TableStyleMedium2" }],
      links: solutions.map((_, index) => ({
        row: index + 2,
        column: 6,
        sheet: sourceSheet,
        address: `B${index + 3}`,
        tooltip: `Tới ô "B${index + 3}"`,
      })),
      validations: [
        {
          area: { top: 2, left: 4, bottom: 5, right: 4 },
          rule: { kind: "date", from: "2024-09-01", to: "2025-05-31" },
          title: "Ngày",
          message: "Nhập một ngày trong năm học.",
        },
        {
          area: { top: 2, left: 5, bottom: 5, right: 5 },
          rule: { kind: "decimal", min: 0, max: 1e12 },
          title: "Kinh phí",
          message: "Nhập số tiền bằng đồng.",
        },
      ],
      freeze: { rows: 1, columns: 2 },
      print: {
        orientation: "landscape",
        titleRows: { first: 1, last: 1 },
        margins: { top: 20, bottom: 20, left: 25, right: 15 },
        area: { top: 1, left: 1, bottom: 5, right: 6 },
        breaksBefore: [4],
      },
      tabColor: "2E75B6",
    },
  );
}

export function tallySheet(): OwnSheet {
  const levels = ["Mức 1", "Mức 2", "Mức 3"];
  return sheetOf(
    "tally",
    "Tổng hợp mức",
    [
      row(1, [textCell(1, "TỔNG HỢP MỨC ĐẠT ĐƯỢC", TITLE)], 24),
      row(
        3,
        ["Mức", "Đạt", "Chưa đạt", "Tỷ lệ"].map((text, index) => textCell(index + 1, text, HEAD)),
      ),
      ...levels.map((level, index) =>
        row(index + 4, [
          textCell(1, level),
          cell(2, { kind: "formula", formula: `COUNTIF(BangTuDanhGia[${level}],"X")+${27 - index * 8}`, cached: 27 - index * 8 }),
          cell(3, { kind: "number", number: index * 8 }),
          cell(4, { kind: "formula", formula: `B${index + 4}/27*100`, cached: ((27 - index * 8) / 27) * 100 }, SHARE),
        ]),
      ),
      row(8, [textCell(1, "Trường đạt"), cell(2, { kind: "formula", formula: 'IF(B4=27,"Mức 1","Chưa đạt")', cached: "Mức 1" })]),
    ],
    {
      columns: [{ width: 20 }, { width: 14 }, { width: 14 }, { width: 14 }],
      merges: [
        { top: 1, left: 1, bottom: 1, right: 4 },
        { top: 8, left: 2, bottom: 8, right: 2 },
      ],
      formats: [
        { area: { top: 4, left: 4, bottom: 6, right: 4 }, rule: { kind: "data-bar", color: "63BE7B", min: 0, max: 100 } },
        {
          area: { top: 4, left: 2, bottom: 6, right: 2 },
          rule: { kind: "formula", formula: "$B4<27", style: { color: "9C0006", fill: "FFC7CE", isBold: true } },
        },
      ],
      charts: [
        {
          kind: "stacked-bar",
          title: "Số tiêu chí đạt và chưa đạt từng mức",
          categories: { top: 4, left: 1, bottom: 6, right: 1 },
          series: [
            { title: "Đạt", values: { top: 4, left: 2, bottom: 6, right: 2 }, color: "70AD47" },
            { title: "Chưa đạt", values: { top: 4, left: 3, bottom: 6, right: 3 }, color: "BFBFBF" },
          ],
          area: { top: 10, left: 1, bottom: 26, right: 4 },
        },
        {
          kind: "bar",
          title: "Tỷ lệ đạt (%)",
          categories: { top: 4, left: 1, bottom: 6, right: 1 },
          series: [{ title: "Tỷ lệ", values: { top: 4, left: 4, bottom: 6, right: 4 }, color: "2E75B6" }],
          area: { top: 28, left: 1, bottom: 42, right: 4 },
        },
      ],
      showsGrid: false,
    },
  );
}

export function selfAssessmentSheet(): OwnSheet {
  const columns = ["Tiêu chí", "Mức 1", "Mức 2", "Mức 3"];
  return sheetOf(
    "self-assessment",
    "Bảng tự đánh giá",
    [
      row(
        1,
        columns.map((column, index) => textCell(index + 1, column, HEAD)),
      ),
      ...["1.1", "1.2", "1.10"].map((criterion, index) =>
        row(index + 2, [
          textCell(1, criterion),
          textCell(2, "X"),
          cell(3, { kind: "empty" }),
          cell(4, { kind: "empty" }, { ...BODY, fill: "EDEDED" }),
        ]),
      ),
    ],
    {
      tables: [{ name: "BangTuDanhGia", area: { top: 1, left: 1, bottom: 4, right: 4 }, columns, style: null }],
      validations: [
        ...[2, 3, 4].map((r) => ({
          area: { top: r, left: 2, bottom: r, right: 3 },
          rule: { kind: "list", choices: ["X"] } as const,
          title: "Đánh dấu mức đạt",
          message: "Chọn X nếu tiêu chí đạt mức này, để trống nếu chưa đạt.",
        })),
        {
          area: { top: 2, left: 4, bottom: 4, right: 4 },
          rule: { kind: "nothing" },
          title: "Không có mức này",
          message: "Tiêu chí này không có mức 3.",
        },
      ],
    },
  );
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export interface PackagePlan {
  /** The whole text of a part instead of the plain one; null for no such part. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Inside <Types>. */
  readonly types?: string;
  /** Inside the relationships of the workbook. */
  readonly relationships?: string;
}

/** A small workbook with one sheet, "Kế hoạch cũ". */
export function packageOf({ parts = {}, types = "", relationships = "" }: PackagePlan = {}): Uint8Array {
  const all = new Map<string, string | Uint8Array | null>([
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${types}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ["xl/workbook.xml", workbookXml()],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>${relationships}</Relationships>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Trường Tiểu học Hoa Sen</t></is></c></row></sheetData></worksheet>`,
    ],
    ["xl/styles.xml", stylesXml()],
    ...Object.entries(parts),
  ]);
  const present = [...all].filter(([, content]) => content !== null);
  return zipSync(Object.fromEntries(present.map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content!])), {
    level: 6,
    mtime: new Date(2025, 0, 1),
  });
}

export function workbookXml(more: { before?: string; after?: string; properties?: string } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${more.properties ?? ""}${more.before ?? ""}<sheets><sheet name="Kế hoạch cũ" sheetId="7" r:id="rId1"/></sheets>${more.after ?? ""}</workbook>`;
}

export function stylesXml(): string {
  return `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
