import { type Area, areaFromAddress } from "../../engine/workbook/address";

/** What Excel tells of the place of a range, counted from 0. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export function areaOf(range: Excel.Range): Area {
  const top = range.rowIndex + 1;
  const left = range.columnIndex + 1;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** "'Năm, 2024'!A1:B2,'Năm, 2024'!C3" → areas. Names of sheets may hold commas and quotes, so the list is walked and not split. */
export function areasOfAddresses(addresses: string): readonly Area[] {
  const areas: Area[] = [];
  let isQuoted = false;
  let start = 0;
  for (let i = 0; i <= addresses.length; i++) {
    const sign = addresses.charAt(i);
    if (sign === "'") isQuoted = !isQuoted;
    else if (!isQuoted && sign === "!") start = i + 1;
    else if (!isQuoted && (sign === "," || sign === "")) {
      const area = areaFromAddress(addresses.slice(start, i).trim());
      if (area !== null) areas.push(area);
      start = i + 1;
    }
  }
  return areas;
}
