/** A number as people type it in Vietnamese: "06", "1.095", "79,23". To be put into longer patterns. */
export const NUMERAL = String.raw`\d+(?:[.,]\d+)*`;

export interface Numeral {
  readonly value: number;
  /** Decimals printed. */
  readonly decimals: number;
  /** The other reading where the separator can be meant both ways ("1,095"). */
  readonly rival: number | null;
}

const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const DECIMAL = /^\d+(?:[.,](\d+))?$/;

/** Decimal comma and groups of three by dots, as Vietnamese papers print them; null where the text is no number. */
export function readNumeral(text: string): Numeral | null {
  const grouped = DOT_GROUPS.exec(text);
  if (grouped !== null) {
    const value = Number(text.replaceAll(".", "").replace(",", "."));
    const isSingle = grouped[1] === undefined && text.indexOf(".") === text.lastIndexOf(".");
    return { value, decimals: grouped[1]?.length ?? 0, rival: isSingle ? Number(text) : null };
  }
  if (COMMA_GROUPS.test(text)) {
    const plain = text.replaceAll(",", "");
    return { value: Number(plain), decimals: plain.split(".")[1]?.length ?? 0, rival: null };
  }
  const decimal = DECIMAL.exec(text);
  if (decimal === null) return null;
  const decimals = decimal[1]?.length ?? 0;
  const rival = decimals === 3 && text.includes(",") ? Number(text.replace(",", "")) : null;
  return { value: Number(text.replace(",", ".")), decimals, rival };
}

/** A count: a whole number, groups of three allowed ("1.095", "1,095"); null for anything else. */
export function readCount(text: string): number | null {
  const numeral = readNumeral(text);
  if (numeral === null) return null;
  if (Number.isInteger(numeral.value)) return numeral.value;
  return numeral.rival !== null && Number.isInteger(numeral.rival) ? numeral.rival : null;
}

/** 1095 → "1.095", 79.4 with one decimal → "79,4". */
export function printed(value: number, decimals = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}
