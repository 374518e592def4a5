/**
 * Writes a plan workbook of any length: 8 columns of Vietnamese plan text under one header, most texts different from each other,
 * so that nobody's cache wins. Half the cells are shared strings, as Excel writes them.
 */
import { writeFileSync } from "node:fs";
import { zipSync } from "fflate";

const HEADER = [
  "TT",
  "Tiêu chuẩn, tiêu chí",
  "Điểm yếu",
  "Giải pháp thực hiện",
  "Người thực hiện",
  "Thời gian thực hiện",
  "Kinh phí (triệu đồng)",
  "Ghi chú",
];
const CODES = [
  "1.1",
  "1.2",
  "1.3",
  "1.4",
  "1.5",
  "1.6",
  "1.7",
  "1.8",
  "1.9",
  "1.10",
  "2.1",
  "2.2",
  "2.3",
  "2.4",
  "3.1",
  "3.2",
  "3.3",
  "3.4",
  "3.5",
  "3.6",
  "4.1",
  "4.2",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
  "5.5",
];
const WHAT = [
  "Hồ sơ quản lý tài sản",
  "Phòng học bộ môn",
  "Sân chơi phía sau",
  "Sinh hoạt tổ chuyên môn",
  "Nguồn sách tham khảo",
  "Hoạt động trải nghiệm",
  "Hệ thống thoát nước",
];
const LACK = ["chưa được cập nhật thường xuyên", "còn thiếu so với nhu cầu", "chưa đáp ứng yêu cầu đổi mới", "còn hạn chế về hình thức"];
const WHO = [
  "Hiệu trưởng",
  "Phó Hiệu trưởng, tổ trưởng chuyên môn",
  "Kế toán",
  "Nhân viên thư viện",
  "GVCN, Tổng phụ trách Đội",
  "Tổ văn phòng",
];
const WHEN = [
  "Tháng 9/2025 đến tháng 5/2026",
  "Năm học 2025-2026",
  "Học kỳ I",
  "Quý I/2026",
  "10/2025",
  "Từ tháng 01/2026 đến tháng 4/2026",
];

export function planWorkbook(rows) {
  const strings = new Map();
  const shared = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
  ];
  const cell = (column, row, text) => `<c r="${"ABCDEFGH"[column]}${row}" t="s"><v>${shared(text)}</v></c>`;
  xml.push(`<row r="1">${HEADER.map((text, column) => cell(column, 1, text)).join("")}</row>`);
  for (let index = 0; index < rows; index++) {
    const row = index + 2;
    const what = WHAT[index % WHAT.length];
    xml.push(
      `<row r="${row}"><c r="A${row}"><v>${index + 1}</v></c>`,
      cell(1, row, `Tiêu chí ${CODES[index % CODES.length]}`),
      cell(2, row, `${what} của khối ${index % 977} ${LACK[index % LACK.length]}, nhất là ở điểm trường số ${index}.`),
      cell(
        3,
        row,
        `Nhà trường rà soát ${what.toLowerCase()}, lập kế hoạch bổ sung đợt ${index} và giao bộ phận phụ trách theo dõi hằng tháng.`,
      ),
      cell(4, row, WHO[index % WHO.length]),
      cell(5, row, WHEN[index % WHEN.length]),
      `<c r="G${row}"><v>${(index % 40) + 5}</v></c>`,
      cell(7, row, index % 3 === 0 ? `Theo dõi đợt ${index}` : "Không"),
      "</row>",
    );
  }
  xml.push("</sheetData></worksheet>");
  const texts = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join("");
  const part = (text) => [Buffer.from(text), { level: 1, mtime: new Date(2025, 0, 1) }];
  return zipSync({
    "[Content_Types].xml": part(
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    ),
    "_rels/.rels": part(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "xl/workbook.xml": part(
      '<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Kế hoạch" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": part(
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    "xl/styles.xml": part(
      '<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
    ),
    "xl/sharedStrings.xml": part(
      `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${strings.size}">${texts}</sst>`,
    ),
    "xl/worksheets/sheet1.xml": part(xml.join("")),
  });
}

export function writePlan(path, rows) {
  writeFileSync(path, planWorkbook(rows));
}
