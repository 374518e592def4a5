import type { LegalKind } from "../../lexicon/legal-texts/legal-texts";

/** What the number of a legal text is made of. */
export interface ReferenceParts {
  readonly number: number | null;
  readonly year: number | null;
  /** What stands behind number and year, as it should be spelled: "TT-BGDĐT", "BGDĐT-QLCL"; null where nothing does. */
  readonly code: string | null;
  /** Whether number, year, kind and office stand in the order and with the signs the decree on papers asks for. */
  readonly isWellFormed: boolean;
}

const SIGN = String.raw`(?:[ \u00a0]?[/\u2013-]|[/\u2013-][ \u00a0]?\n?[ ]?|[ \u00a0]{1,2}[/\u2013-][ \u00a0]{1,2}(?=BGD|CP\b|TTg|BNV|BYT|BTC|QH\d|TT-))`;
const YEAR = String.raw`[12][0-9O]{1,4}(?![0-9])`;
const CODE = String.raw`(?:TTg|[A-Z\u0110\u00d0][A-Z\u0110\u00d0&0-9]*(?:TrH)?)(?!\p{Ll})`;
const GLUED = String.raw`(?<=[0-9])(?:TT|N\u0110|Q\u0110)[A-Z\u0110\u00d0&]*`;
/** "số" where it stands there, then the number with all that hangs on it; capitals only, so that no word of the sentence is swallowed. */
const NUMBER = new RegExp(
  String.raw`^[ \t\u00a0\n]{0,3}([sS]\u1ed1)?[ \t\u00a0\n]{0,3}:?[ \t\u00a0\n]{0,3}([0-9][0-9O]{0,5}(?:${SIGN}(?:${YEAR}|${CODE})|${GLUED})*)`,
  "u",
);
const NUMBER_OF_LAW = /^[\p{L}, \u00a0]{0,80}?(s\u1ed1)[ \u00a0]{1,3}([0-9]{1,3}\/[0-9]{4}\/QH[0-9]{1,2})/u;

/** The number behind the word for its kind, as typed, with its place in these words; null where none follows at once. */
export function numberBehind(
  words: string,
  kind: LegalKind,
): { readonly typed: string; readonly at: number; readonly saysNumber: boolean } | null {
  const match = (kind === "law" ? NUMBER_OF_LAW : NUMBER).exec(words);
  const typed = match?.[2]?.trimEnd() ?? "";
  if (match === null || typed === "") return null;
  return { typed, at: match[0].length - (match[2] ?? "").length, saysNumber: match[1] !== undefined };
}

const WELL_FORMED: Readonly<Partial<Record<LegalKind, RegExp>>> = {
  circular: /^\d{1,3}\/(?:19|20)\d\d\/TT(?:LT)?-[A-Z\u0110&]+(?:-[A-Z\u0110&]+)*$/,
  decree: /^\d{1,4}\/(?:19|20)\d\d\/N\u0110-CP$/,
};
const SHORT = /^\d{1,4}(?:\/(?:19|20)\d\d)?$/;

/** Number, year and code, whatever the order they were typed in. */
export function partsOf(typed: string, kind: LegalKind): ReferenceParts {
  const joined = typed.replaceAll("\u00d0", "\u0110").replaceAll("\u2013", "-").replace(/\s/g, "");
  const digits = joined.replace(/(?<=\d)O/g, "0");
  const number = Number.parseInt(digits, 10);
  const year = /[/-]((?:19|20)\d\d)(?!\d)/.exec(digits)?.[1];
  const codes = Array.from(digits.matchAll(/[A-Z\u0110](?:Tg|[A-Z\u0110&])*(?:rH)?\d{0,2}/g), (match) => match[0]);
  const pattern = WELL_FORMED[kind];
  return {
    number,
    year: year === undefined ? null : Number(year),
    code: codeOf(codes, kind),
    isWellFormed: pattern === undefined || SHORT.test(joined) || pattern.test(joined),
  };
}

/** The kind's own letters first, once, then the offices: "TT", "TT", "BGDĐT" → "TT-BGDĐT". */
function codeOf(codes: readonly string[], kind: LegalKind): string | null {
  if (codes.length === 0) return null;
  if (kind !== "circular" && kind !== "decree") return codes.join("-");
  const apart = kind === "circular" ? codes.flatMap((code) => code.split(/(?<=^TT(?:LT)?)(?=BGD)/)) : codes;
  const own = kind === "decree" ? "N\u0110" : apart.includes("TTLT") ? "TTLT" : "TT";
  const offices = apart.filter((code) => code !== own && code !== "TT");
  return [own, ...offices].join("-");
}
