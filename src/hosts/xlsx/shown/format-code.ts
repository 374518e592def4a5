/** A number format code in pieces (ECMA-376 part 1, 18.8.31). */
export type Piece =
  | { readonly kind: "literal"; readonly text: string }
  /** "0", "#" or "?". */
  | { readonly kind: "digit"; readonly sign: string }
  | { readonly kind: "point" | "comma" | "percent" | "text" | "general" | "slash" }
  | { readonly kind: "exponent"; readonly hasPlus: boolean }
  /** Letters of days and times, lower case; "[h]" is a length of time. */
  | { readonly kind: "time"; readonly letters: string; readonly isLength: boolean }
  | { readonly kind: "half-day" };

export interface Condition {
  readonly operator: string;
  readonly than: number;
}

export interface FormatSection {
  readonly pieces: readonly Piece[];
  readonly color: string | null;
  readonly condition: Condition | null;
}

const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Longest code Excel takes; a longer one is another program's accident. */
const LONGEST = 255;

/** The sections of a code; null where it says nothing to go by. */
export function sectionsOf(code: string): readonly FormatSection[] | null {
  if (code.length > LONGEST) return null;
  const sections: FormatSection[] = [];
  for (let at = 0; at <= code.length && sections.length < 4; at++) at = readSection(code, at, sections);
  return sections;
}

/** Reads up to the next ";" and says where that stands. */
function readSection(code: string, from: number, sections: FormatSection[]): number {
  const pieces: Piece[] = [];
  let color: string | null = null;
  let condition: Condition | null = null;
  let at = from;
  while (at < code.length && code[at] !== ";") {
    if (code[at] === "[") {
      const end = closing(code, "]", at);
      const inside = code.slice(at + 1, end);
      color = COLORS[inside.toLowerCase()] ?? color;
      condition = conditionOf(inside) ?? condition;
      pieces.push(...bracketed(inside));
      at = end + 1;
    } else at += readPiece(code, at, pieces);
  }
  sections.push({ pieces, color, condition });
  return at;
}

function closing(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from + 1);
  return end < 0 ? code.length : end;
}

function conditionOf(inside: string): Condition | null {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inside);
  return match === null ? null : { operator: match[1] ?? "", than: Number(match[2]) };
}

function bracketed(inside: string): readonly Piece[] {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [{ kind: "time", letters: inside.toLowerCase(), isLength: true }];
  const currency = /^\$([^-]*)/.exec(inside)?.[1] ?? "";
  return currency === "" ? [] : [{ kind: "literal", text: currency }];
}

const SINGLE: Readonly<Record<string, Piece>> = {
  ".": { kind: "point" },
  ",": { kind: "comma" },
  "%": { kind: "percent" },
  "@": { kind: "text" },
  "/": { kind: "slash" },
};

/** Adds the piece that stands there and says how long it is. */
function readPiece(code: string, at: number, pieces: Piece[]): number {
  const sign = code.charAt(at);
  const rest = code.slice(at, at + 7).toLowerCase();
  if (sign === '"') {
    const end = closing(code, '"', at);
    pieces.push({ kind: "literal", text: code.slice(at + 1, end) });
    return end - at + 1;
  }
  if (sign === "\\") return add(pieces, { kind: "literal", text: code.charAt(at + 1) }, 2);
  if (sign === "_") return add(pieces, { kind: "literal", text: " " }, 2);
  // What fills the cell up has no length of its own.
  if (sign === "*") return 2;
  if ("0#?".includes(sign)) return add(pieces, { kind: "digit", sign }, 1);
  if (rest === "general") return add(pieces, { kind: "general" }, 7);
  if (rest.startsWith("am/pm")) return add(pieces, { kind: "half-day" }, 5);
  if (rest.startsWith("a/p")) return add(pieces, { kind: "half-day" }, 3);
  if (/^e[+-]/.test(rest)) return add(pieces, { kind: "exponent", hasPlus: rest[1] === "+" }, 2);
  const letters = /^(?:d+|m+|y+|h+|s+)/.exec(code.slice(at).toLowerCase())?.[0];
  if (letters !== undefined) return add(pieces, { kind: "time", letters, isLength: false }, letters.length);
  return add(pieces, SINGLE[sign] ?? { kind: "literal", text: sign }, 1);
}

function add(pieces: Piece[], piece: Piece, length: number): number {
  pieces.push(piece);
  return length;
}
