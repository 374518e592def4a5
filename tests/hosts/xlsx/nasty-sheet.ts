import { strToU8, zipSync } from "fflate";

/**
 * A workbook as people leave it: our plan sheet with everything on it that Excel lets people put there, a sheet of theirs that counts on
 * it, a chart over it. Schools and people are invented.
 */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

export const OURS = "Kế hoạch";
export const THEIRS = "Của tôi";
export const OUR_PART = "xl/worksheets/sheet1.xml";
export const THEIR_PART = "xl/worksheets/sheet2.xml";

const PNG = Uint8Array.from(
  Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"),
);

/** Row 1 a title over three columns, row 3 the header of a table down to row 8, rows 10 to 12 people's own notes. */
export function ourRows(): string {
  const body = [4, 5, 6, 7, 8]
    .map(
      (row) =>
        `<row r="${row}" spans="1:6"${row === 6 ? ' ht="40" customHeight="1"' : ""}${row === 7 ? ' hidden="1"' : ""}>` +
        `<c r="A${row}" s="2" t="s"><v>${row - 4}</v></c><c r="B${row}"><v>${row * 10}</v></c><c r="C${row}" s="1"><v>${45000 + row}</v></c>` +
        `<c r="D${row}"><f${row === 4 ? ' t="shared" ref="D4:D8" si="0">B4+$B$3+B5' : ' t="shared" si="0">'}</f><v>${row}</v></c>` +
        `<c r="E${row}" t="str"><f>A${row}&amp;"A${row}"</f><v>Việc ${row}</v></c></row>`,
    )
    .join("");
  return (
    `<row r="1" ht="24" customHeight="1"><c r="A1" s="2" t="inlineStr"><is><t>KẾ HOẠCH</t></is></c></row><row r="2"/>` +
    `<row r="3"><c r="A3" t="inlineStr"><is><t>Mã</t></is></c><c r="B3" t="inlineStr"><is><t>Số</t></is></c><c r="C3" t="inlineStr"><is><t>Ngày</t></is></c></row>` +
    `${body}<!-- <row r="9"><c r="A9"/></row> -->` +
    `<row r="10"><c r="A10" t="inlineStr"><is><t>Ghi chú của cô Hoa</t></is></c><c r="B10"><f>SUM(B4:B8)</f><v>300</v></c></row>` +
    `<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>` +
    `<row r="12"><c r="A12"><f t="array" ref="A12:A13">B4:B5*2</f><v>80</v></c><c r="B12"><f>B$8+'${THEIRS}'!A1</f><v>81</v></c></row>` +
    `<row r="13"><c r="A13"><v>100</v></c></row>`
  );
}

const OUR_SHEET = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
  `<sheetPr codeName="Sheet1"><tabColor rgb="FF2E75B6"/></sheetPr><dimension ref="A1:F13"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B6" sqref="B6"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="33.3" customWidth="1"/><col min="6" max="6" width="9" style="2"/></cols>` +
  `<sheetData>${rows}</sheetData><protectedRanges><protectedRange sqref="A4:A8" name="Vung"/></protectedRanges>` +
  `<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A10:A11"/><mergeCell ref="C10:D12"/></mergeCells>` +
  `<conditionalFormatting sqref="B4:B8"><cfRule type="expression" dxfId="0" priority="1"><formula>AND($B4&gt;B$3,$B4&lt;&gt;"B4")</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="A4:A8"><formula1>$A$10:$A$12</formula1></dataValidation><dataValidation type="decimal" sqref="B6"><formula1>0</formula1><formula2>B5</formula2></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A5" location="'${THEIRS}'!A1"/><hyperlink ref="A6" r:id="rId9"/></hyperlinks>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>` +
  `<rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>` +
  `<ignoredErrors><ignoredError sqref="A1:F13" numberStoredAsText="1"/></ignoredErrors>` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>` +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar><x14:cfvo type="num"><xm:f>$B$4</xm:f></x14:cfvo><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B5:B7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const THEIR_SHEET =
  `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>'${OURS}'!B6</f><v>60</v></c><c r="B1"><f>SUM('${OURS}'!B4:B8)+B6</f><v>300</v></c></row>` +
  `<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="4">'${OURS}'!B4</f><v>40</v></c></row><row r="3"><c r="A3"><f t="shared" si="4"/><v>50</v></c><c r="B3"><f t="shared" ref="B3:B4" si="5">A1*2</f><v>120</v></c></row>` +
  `<row r="4"><c r="A4"><f>COUNTIF(CaiTien_KeHoach[Số],"&gt;45")+ROWS('${OURS}'!10:12)</f><v>7</v></c><c r="B4"><f t="shared" si="5"/><v>80</v></c></row></sheetData></worksheet>`;

const DRAWING =
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${OFFICE}">` +
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Con dấu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART =
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'${OURS}'!$A$4:$A$8</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'${OURS}'!$B$4:$B$8</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const TABLE = `<table xmlns="${MAIN}" id="1" name="CaiTien_KeHoach" displayName="CaiTien_KeHoach" ref="A3:C8" totalsRowShown="0"><autoFilter ref="A3:C8"/><sortState ref="A4:C8"><sortCondition ref="B4:B8"/></sortState><tableColumns count="3"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Số"/><tableColumn id="3" name="Ngày"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>Cô Hoa</author></authors><commentList><comment ref="B5" authorId="0"><text><t>Xem lại</t></text></comment><comment ref="A10" authorId="0"><text><t>Của tôi</t></text></comment></commentList></comments>`;

const box = (id: number, row: number): string =>
  `<v:shape id="_x0000_s${1024 + id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1"><v:textbox><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\n    2, 15, ${row}, 2, 4, 31, ${row + 4}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
const BOXES = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${box(1, 4)}${box(2, 9)}</xml>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

const NAMES =
  `<definedNames><definedName name="_caitien.plan" hidden="1">'${OURS}'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'${OURS}'!$A$1:$F$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${OURS}'!$3:$3</definedName>` +
  `<definedName name="Dong">'${OURS}'!$B$6</definedName><definedName name="Vung">'${OURS}'!$B$4:$B$8,'${THEIRS}'!$A$6</definedName></definedNames>`;

function links(...all: readonly (readonly [id: string, kind: string, target: string, mode?: string])[]): string {
  const one = all.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${one.join("")}</Relationships>`;
}

function types(): string {
  const overrides = [
    ["/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
    ["/xl/worksheets/sheet1.xml", `${SPREADSHEET}.worksheet+xml`],
    ["/xl/worksheets/sheet2.xml", `${SPREADSHEET}.worksheet+xml`],
    ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
    ["/xl/calcChain.xml", `${SPREADSHEET}.calcChain+xml`],
    ["/xl/tables/table1.xml", `${SPREADSHEET}.table+xml`],
    ["/xl/comments1.xml", `${SPREADSHEET}.comments+xml`],
    ["/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["/xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${overrides.join("")}</Types>`;
}

export function nastyPackage(rows = ourRows(), parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const strings = ["Việc một", "Việc &amp; hai", "Việc ba", "Việc bốn", "Việc năm"].map((text) => `<si><t>${text}</t></si>`).join("");
  const chain = ["D4", "D5", "D6", "D7", "D8", "E4", "B10", "A12"].map((cell) => `<c r="${cell}" i="1"/>`).join("");
  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": types(),
    "_rels/.rels": links(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${OURS}" sheetId="1" r:id="rId1"/><sheet name="${THEIRS}" sheetId="2" r:id="rId2"/></sheets>${NAMES}</workbook>`,
    "xl/_rels/workbook.xml.rels": links(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      ["rId5", "calcChain", "calcChain.xml"],
    ),
    [OUR_PART]: OUR_SHEET(rows),
    "xl/worksheets/_rels/sheet1.xml.rels": links(
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "comments", "../comments1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "table", "../tables/table1.xml"],
      ["rId9", "hyperlink", "https://example.edu.vn/", "External"],
    ),
    [THEIR_PART]: THEIR_SHEET,
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": links(["rId1", "image", "../media/image1.png"], ["rId2", "chart", "../charts/chart1.xml"]),
    "xl/drawings/vmlDrawing1.vml": BOXES,
    "xl/charts/chart1.xml": CHART,
    "xl/comments1.xml": COMMENTS,
    "xl/tables/table1.xml": TABLE,
    "xl/media/image1.png": PNG,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="5" uniqueCount="5">${strings}</sst>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}">${chain}<c r="A1" i="2"/></calcChain>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text])), {
    mtime: new Date(2025, 0, 1),
  });
}
