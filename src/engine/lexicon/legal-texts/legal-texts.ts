import { SUBJECT_WORDS } from "./subjects";
import { LEGAL_TEXTS } from "./table";

export type LegalKind = "circular" | "decree" | "decision" | "letter" | "law" | "resolution" | "directive" | "consolidated";
export type LegalSchool = "kindergarten" | "primary" | "secondary";

export interface LegalText {
  /** As printed: "17/2018/TT-BGDĐT". */
  readonly symbol: string;
  readonly kind: LegalKind;
  readonly number: number;
  readonly year: number | null;
  /** Days as "YYYY-MM-DD". */
  readonly issued: string | null;
  readonly inForceFrom: string | null;
  /** The first day on which it is no longer in force. */
  readonly replacedOn: string | null;
  readonly replacedBy: string | null;
  readonly confidence: "high" | "medium-high" | "medium" | "low";
  readonly source: "workbooks" | "pages" | "memory";
  /** Empty: all kinds of schools. */
  readonly schools: readonly LegalSchool[];
  /** Keys of SUBJECT_WORDS. */
  readonly subjects: readonly string[];
  readonly title: string;
}

const CONFIDENCES = { h: "high", g: "medium-high", m: "medium", l: "low" } as const;
const SOURCES = { W: "workbooks", C: "pages", M: "memory" } as const;
const SCHOOLS = { k: "kindergarten", p: "primary", s: "secondary" } as const;

let known: readonly LegalText[] | null = null;

/** Read out of the table when first asked for. */
export function legalTexts(): readonly LegalText[] {
  known ??= LEGAL_TEXTS.trim().split("\n").map(textOf);
  return known;
}

function textOf(line: string): LegalText {
  const [symbol = "", issued = "", from = "", to = "", trust = "", schools = "", subjects = "", title = ""] = line.split("|");
  const [until = "", by = ""] = to.split(">");
  return {
    symbol,
    kind: kindOfSymbol(symbol),
    number: Number.parseInt(symbol, 10),
    year: /^\d{1,4}\/(\d{4})\//.exec(symbol)?.[1] === undefined ? null : Number(symbol.split("/")[1]),
    issued: dayOf(issued),
    inForceFrom: dayOf(from),
    replacedOn: dayOf(until),
    replacedBy: by === "" ? null : by,
    confidence: CONFIDENCES[trust[0] as keyof typeof CONFIDENCES],
    source: SOURCES[trust[1] as keyof typeof SOURCES],
    schools: Array.from(schools, (letter) => SCHOOLS[letter as keyof typeof SCHOOLS]),
    subjects: subjects === "" ? [] : subjects.split(" "),
    title,
  };
}

function dayOf(digits: string): string | null {
  return digits === "" ? null : `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
}

/** What kind of text a number is the number of. Letters have the office that wrote them in place of a kind. */
function kindOfSymbol(symbol: string): LegalKind {
  if (/\/TT(?:LT)?-/.test(symbol)) return "circular";
  if (/\/N\u0110-/.test(symbol)) return "decree";
  if (/\/Q\u0110-/.test(symbol)) return "decision";
  if (/\/QH\d/.test(symbol)) return "law";
  if (/NQ/.test(symbol)) return "resolution";
  if (/\/CT-/.test(symbol)) return "directive";
  return /VBHN/.test(symbol) ? "consolidated" : "letter";
}

/** Whether facts of the text are sure enough to mark a paper by. */
export function isSure(text: LegalText): boolean {
  return text.confidence === "high" || text.confidence === "medium-high";
}

let bySymbol: ReadonlyMap<string, LegalText> | null = null;

export function legalTextOf(symbol: string): LegalText | null {
  bySymbol ??= new Map(legalTexts().map((text) => [text.symbol, text]));
  return bySymbol.get(symbol) ?? null;
}

let byNumber: ReadonlyMap<string, readonly LegalText[]> | null = null;

/** Texts of that kind and number, of whatever year. */
export function legalTextsNumbered(kind: LegalKind, number: number): readonly LegalText[] {
  byNumber ??= groupedByNumber();
  return byNumber.get(`${kind} ${number}`) ?? [];
}

function groupedByNumber(): ReadonlyMap<string, readonly LegalText[]> {
  const groups = new Map<string, LegalText[]>();
  for (const text of legalTexts()) {
    const key = `${text.kind} ${text.number}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return groups;
}

/** The subjects that words (plain, lower case) speak of. */
export function subjectsIn(plain: string): readonly string[] {
  return Object.keys(SUBJECT_WORDS).filter((key) => SUBJECT_WORDS[key]?.test(plain) === true);
}

export function isAbout(text: LegalText, plain: string): boolean {
  return text.subjects.some((subject) => SUBJECT_WORDS[subject]?.test(plain) === true);
}
