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
