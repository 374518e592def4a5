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

/**
 * Whether the code shows a day, a month or a year. "h:mm" is a time of day or a length of time, hence a number; "m" beside hours or
 * seconds is minutes. A digit place ("#,##0 VND", as some programs write it) is a number, whatever letters stand about.
 */
export function isDateCode(code: string): boolean {
  const signs = signsOf(code);
  if (/[#?]|(?:^|[^s.])0/.test(signs.replace(/s\.0+/g, "s"))) return false;
  if (/[dy]/.test(signs) || signs.includes("mmm")) return true;
  return signs.includes("m") && !/[hs]/.test(signs);
}

/** The letters and digit places that mean something: without quoted and escaped text, colours, conditions, AM/PM, fillers. */
function signsOf(code: string): string {
  let signs = "";
  for (let i = 0; i < code.length; i++) {
    const sign = code.charAt(i);
    if (sign === '"') i = endOf(code, '"', i);
    else if (sign === "\\" || sign === "_" || sign === "*") i++;
    else if (sign === "[") {
      const end = endOf(code, "]", i);
      if (/^\[(?:h+|m+|s+)$/i.test(code.slice(i, end))) signs += "h";
      i = end;
    } else if (/^(?:am\/pm|a\/p|general)/i.test(code.slice(i, i + 7))) {
      i += sign.toLowerCase() === "g" ? 6 : code.charAt(i + 1) === "/" ? 2 : 4;
    } else signs += sign.toLowerCase();
  }
  return signs;
}

function endOf(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from + 1);
  return end < 0 ? code.length : end;
}
