import type { OwnConditionalFormat } from "../../engine/sheets/own-sheet";
import { addressOf } from "../../engine/workbook/address";
import { argb } from "./style-xml";
import { type CellSurroundings } from "./cells-xml";
import { xmlText } from "./xml-text";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Conditional formats in order of precedence. */
export function conditionalFormatsXml(formats: readonly OwnConditionalFormat[], { styles, formulaHere }: CellSurroundings): string {
  return formats
    .map(({ area, rule }, index) => {
      const start = `<conditionalFormatting sqref="${addressOf(area)}"><cfRule priority="${index + 1}"`;
      if (rule.kind === "data-bar") return `${start} type="dataBar">${dataBarXml(rule, index)}</cfRule></conditionalFormatting>`;
      const formula = xmlText(formulaHere(rule.formula));
      return `${start} type="expression" dxfId="${styles.dxfOf(rule.style)}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

type DataBar = Extract<OwnConditionalFormat["rule"], { readonly kind: "data-bar" }>;

/** The form of Excel 2007, which every program reads; `x14:id` ties it to its better twin below. */
function dataBarXml({ color, min, max }: DataBar, index: number): string {
  const bar = `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="${min}"/><cfvo type="num" val="${max}"/><color rgb="${argb(color)}"/></dataBar>`;
  return `${bar}<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47d3-B67F-A62EFF666E3E}"><x14:id>${twinId(index)}</x14:id></ext></extLst>`;
}

/** Bars of Excel 2010 and later: one colour to the end instead of fading into nothing. At the very end of the sheet; "" where there is none. */
export function conditionalFormatsExtension(formats: readonly OwnConditionalFormat[]): string {
  const bars = formats.flatMap(({ area, rule }, index) => (rule.kind === "data-bar" ? [twinXml(rule, addressOf(area), index)] : []));
  if (bars.length === 0) return "";
  const all = `<x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings>`;
  return `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">${all}</ext></extLst>`;
}

function twinXml({ min, max }: DataBar, areas: string, index: number): string {
  const limit = (value: number): string => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const negative = '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>';
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${limit(min)}${limit(max)}${negative}</x14:dataBar>`;
  const rule = `<x14:cfRule type="dataBar" id="${twinId(index)}">${bar}</x14:cfRule>`;
  return `<x14:conditionalFormatting xmlns:xm="${XM}">${rule}<xm:sqref>${areas}</xm:sqref></x14:conditionalFormatting>`;
}

/** Only within one sheet must it be the only one, and the same edits must give the same bytes. */
function twinId(index: number): string {
  return `{CA171E00-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}
