import { CODE_OF_TITLE, NUMBER_LABEL, TYPE_CODES } from "../../lexicon/layout-words";
import type { Stretch } from "../prose/passages";

export interface WrongNumber extends Stretch {
  readonly expected: string;
  readonly kind: "number-code" | "number-type" | "number-form";
}

/** "Số: 32/KHCTCL-THQT": the label, the number or the gap for one, and the symbol, spaces apart. */
const NUMBER =
  /^\s{0,6}so(\s{0,3}[:.;]?)\s{0,6}(\d{1,5}|[._\u2026\s]{0,30})\s{0,3}\/\s{0,3}((?:20\d\d\s{0,2}[/-]\s{0,2})?[a-z&]{1,24}(?:\s{0,2}[-/.]\s{0,2}[a-z0-9&]{1,24}){0,4})(?=$|[\s.,;)])/;

/** What is wrong with the number and symbol of a paper; null where nothing is, or nothing certain. `titleKind` in plain letters. */
export function wrongNumberIn(text: string, plain: string, titleKind: string | null): WrongNumber | null {
  const match = NUMBER.exec(plain);
  if (match === null) return null;
  const [whole, label, digits, symbol] = [match[0], match[1] as string, (match[2] as string).trim(), match[3] as string];
  const index = whole.length - whole.trimStart().length;
  const typed = text.slice(index, whole.length);
  const typedSymbol = text.slice(whole.length - symbol.length, whole.length);
  const isGap = !/\d/.test(digits);
  const right = titleKind === null ? null : (CODE_OF_TITLE[titleKind] ?? null);
  const rightSymbol = symbolWith(typedSymbol.replace(/\s+/g, "").replace(/[\u2010-\u2015]/g, "-"), right);
  const number = isGap ? digits : digits.padStart(2, "0");
  const expected = `${NUMBER_LABEL} ${number}/${rightSymbol.text}`;
  // A gap to be filled in by hand may be as wide as it likes.
  const isSame = isGap ? rightSymbol.kind === null && label.trim() === ":" && !/\s/.test(typedSymbol) : sameSpacing(typed) === expected;
  if (isSame) return null;
  return { index, length: whole.length - index, expected, kind: rightSymbol.kind ?? "number-form" };
}

/** The space behind the label is a matter of taste. */
function sameSpacing(typed: string): string {
  return typed.replace(/^(.{2}:)\s*/, (_, label: string) => `${label} `).replace(/^s/, "S");
}

function symbolWith(symbol: string, right: string | null): { text: string; kind: "number-code" | "number-type" | null } {
  const parts = symbol.split("-");
  const first = parts[0] ?? "";
  if (right === null || first === right || /^20\d\d/.test(symbol)) return { text: symbol, kind: null };
  const rest = parts.slice(1).join("-");
  if (TYPE_CODES.has(first) && rest !== "") return { text: `${right}-${rest}`, kind: "number-type" };
  if (first.toUpperCase() === right.toUpperCase())
    return { text: rest === "" ? symbol : `${right}-${rest}`, kind: rest === "" ? null : "number-code" };
  if (first.startsWith(`${right}/`))
    return { text: `${right}-${first.slice(right.length + 1)}${rest === "" ? "" : `-${rest}`}`, kind: "number-code" };
  if (parts.includes(right)) return { text: [right, ...parts.filter((part) => part !== right)].join("-"), kind: "number-code" };
  if (first.startsWith(right) && rest !== "") return { text: `${right}-${rest}`, kind: "number-code" };
  return { text: symbol, kind: null };
}
