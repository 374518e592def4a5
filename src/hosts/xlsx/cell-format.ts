import { isDateCode } from "../../engine/workbook/date-format";

/** What a cell's style says about its number. */
export interface CellFormat {
  /** null for General. */
  readonly code: string | null;
  readonly isDate: boolean;
}

export const GENERAL: CellFormat = { code: null, isDate: false };

/** ECMA-376 part 1, 18.8.30: the codes no file spells out. 14 is "the short date of the reader's country": for ours, day first. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "#,##0;-#,##0"],
  [6, "#,##0;-#,##0"],
  [7, "#,##0.00;-#,##0.00"],
  [8, "#,##0.00;-#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;-#,##0.00"],
  [41, "#,##0;-#,##0"],
  [42, "#,##0;-#,##0"],
  [43, "#,##0.00;-#,##0.00"],
  [44, "#,##0.00;-#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The format of a number by its id and, where the file spells it out, its code. */
export function formatOf(id: number, spelled: string | undefined): CellFormat {
  const code = spelled ?? BUILT_IN.get(id) ?? (isEastAsianDate(id) ? "dd/mm/yyyy" : null);
  if (code === null || code === "" || code.toLowerCase() === "general") return GENERAL;
  return { code, isDate: isDateCode(code) };
}

/** 27 to 36 and 50 to 58 are dates in the Chinese, Japanese and Korean Excel (18.8.30). */
function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}
