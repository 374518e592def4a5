import type { CodeRepair } from "../../book/book";
import { oneLine } from "../../workbook/fold";
import { excerptOf, withoutMarkup } from "./excerpt";
import { readVerdict } from "./level";

/** What stands around the cell: the standard and the levels announced above it. */
export interface CriterionSurroundings {
  readonly standard: number | null;
  readonly levels: readonly number[] | null;
}

export interface CriterionCodeReading {
  /** "1.4", or "M4.1" for an item of Mức 4. */
  readonly code: string;
  /** Further codes of the same cell ("Tiêu chí 1.1; 1.2", "Tiêu chí 3.1 đến 3.3"). */
  readonly others: readonly string[];
  readonly repair: CodeRepair | null;
  /** Title behind the code, without the verdict. */
  readonly title: string | null;
  /** All words behind the code, the verdict among them; "" where nothing stands there. */
  readonly restAfterCode: string;
  /** The word "tiêu chí" (or its abbreviation) stands before the code; else it is a bare "1.4". */
  readonly isNamed: boolean;
  /** The standard was not written with the code but taken from the surroundings. */
  readonly isFromContext: boolean;
  /** The standard that the same cell names beside the code ("/ tiêu chuẩn 1"). */
  readonly statedStandard: number | null;
  /** The outline number before the word ("1.1. Tiêu chí 1.2" → "1.1"). */
  readonly outline: string | null;
}

const CRITERION = "(?:ti[êe]u\\s?(?:ch|tr)[ííiìỉ]|tch[íi]|tch?\\.?|t\\/c)";
const STANDARD = "(?:ti[êe]u\\s?chu[ẩẫaâ]n)";
const OUTLINE = "(?:[-•+–*▪]\\s?)?(?:(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivx]{1,4}|[a-hđ])[.)]?\\s?[-–]?\\s?)?";
const LEAD = new RegExp(`^${OUTLINE}(?=${CRITERION}|${STANDARD}|các\\s${CRITERION})`, "iu");
const INDICATOR_LEAD = /^(?:điểm|chỉ báo|mục)\s[a-dđ]\s?[,;-]?\s?(?:mức\s?[1-4]\s?[,;-]?\s?)?(?=ti[êe]u)/iu;
const NAME = new RegExp(`^(?:các\\s)?${CRITERION}\\s?(?:số\\s?)?[:.]?\\s?`, "iu");
const STANDARD_FIRST = new RegExp(`^${STANDARD}\\s?(?:số\\s?)?(\\d)\\s?[,;/.:–-]?\\s?(?=${CRITERION})`, "iu");
const STANDARD_AS_NAME = new RegExp(`^${STANDARD}\\s?(?:số\\s?)?(?=\\d\\s?\\.\\s?\\d)`, "iu");
const STANDARD_BEHIND = new RegExp(`^\\s?[,;/(–-]?\\s?(?:của\\s)?${STANDARD}\\s?(?:số\\s?)?(\\d)(?![\\d.])\\s?\\)?`, "iu");
const CLAUSE = /^\(?\s?khoản\s(\d)\s?[,;]?\s?(?:của\s)?điều\s22\s?\)?/iu;
const LEVEL_4_BEHIND = /^\s?[,;/(-]?\s?(?:thuộc\s)?mức\s?(?:4|iv)(?!\d)\s?\)?/iu;
const DOTTED = /^(\d)\s?\.\s?(\d{1,2})(?![\d]|\.\d|\/\d)/;
const SEPARATED = /^(\d)\s?([,\-–_:])(\d{1,2})(?![\d]|[.,/]\d)/;
const WHOLE = /^(\d{1,3})(?![\d]|[.,]\d)/;
const INDICATOR_BEHIND = /^\s?(?:\.?\s?[a-dđ](?![\p{L}\d])|[,(-]?\s?chỉ báo\s[a-dđ](?![\p{L}])\s?\)?)/iu;
const NEXT_CODE = new RegExp(`^\\s?([,;&+/–-]|và|đến|tới)\\s?(?:${CRITERION}\\s?)?(\\d)\\s?\\.\\s?(\\d{1,2})(?![\\d]|\\.\\d|/\\d)`, "iu");
const NEXT_ITEM = new RegExp(`^\\s?(?:[,;&+]|và)\\s?(?:${CRITERION}\\s?)?(\\d)(?![\\d.,])(?=\\s?(?:[,;&+:.]|và\\s|$))`, "iu");
/** Behind a bare "1.5" these make it an amount, a measure or a share. */
const UNIT =
  /^\s?(?:%|‰|m2|m²|km|kg|ha|đ(?![\p{L}])|(?:tr|triệu|tỷ|tỉ|nghìn|ngàn|đồng|lần|năm|tháng|tuần|ngày|giờ|tiết|điểm|học sinh|hs|gv|người|lớp)(?![\p{L}]))/iu;
/** Outline numbers before the labels of a plan block ("3.3. Mục tiêu cần đạt: …"). */
const LABEL =
  /^[\s.:)]*(?:mục tiêu|hạn chế|điểm (?:yếu|mạnh)|giải pháp|biện pháp|người (?:thực hiện|phụ trách)|thời gian|nguồn lực|kinh phí|kế hoạch|mô tả|tự đánh giá)/iu;
const LARGEST_CRITERION = 10;

/** Reads the designation a cell begins with; null where it begins with none. */
export function readCriterionCode(text: string, near: CriterionSurroundings): CriterionCodeReading | null {
  const line = oneLine(withoutMarkup(excerptOf(text)));
  const own = /^M4\.(\d{1,2})(?![\d.])/.exec(line);
  if (own !== null) return reading(line.slice(own[0].length), `M4.${Number(own[1])}`, { isNamed: true });
  const unlead = line.replace(INDICATOR_LEAD, "");
  const lead = LEAD.exec(unlead);
  if (lead === null) return readBareCode(line, near);
  return readNamedCode(unlead.slice(lead[0].length), near, lead[1] ?? null);
}

interface Found {
  readonly isNamed: boolean;
  readonly repair?: CodeRepair | null;
  readonly isFromContext?: boolean;
  readonly statedStandard?: number | null;
  readonly outline?: string | null;
}

function readNamedCode(text: string, near: CriterionSurroundings, outline: string | null): CriterionCodeReading | null {
  const standardFirst = STANDARD_FIRST.exec(text);
  const behindStandard = standardFirst === null ? text : text.slice(standardFirst[0].length);
  const name = NAME.exec(behindStandard) ?? STANDARD_AS_NAME.exec(behindStandard);
  if (name === null) return null;
  const rest = behindStandard.slice(name[0].length);
  const stated = standardFirst === null ? null : Number(standardFirst[1]);
  const clause = CLAUSE.exec(rest);
  if (clause !== null) return reading(rest.slice(clause[0].length), `M4.${clause[1]}`, { isNamed: true, outline });
  return readDotted(rest, stated, outline) ?? readWhole(rest, stated, near, outline);
}

/** "1.4", "1,4", "1-4", "1.04", "1. 4". */
function readDotted(rest: string, stated: number | null, outline: string | null): CriterionCodeReading | null {
  const match = DOTTED.exec(rest);
  const separated = match === null ? SEPARATED.exec(rest) : null;
  const [whole, standard, number] = match ?? (separated === null ? [null, "", ""] : [separated[0], separated[1], separated[3]]);
  if (whole === null || !isCode(Number(standard), Number(number))) return null;
  const repair = separated !== null || (number ?? "").startsWith("0") ? "separator" : null;
  const behind = rest.slice(whole.length);
  const tail = STANDARD_BEHIND.exec(behind.replace(INDICATOR_BEHIND, ""));
  const statedStandard = stated ?? (tail === null ? null : Number(tail[1]));
  return reading(behind, `${Number(standard)}.${Number(number)}`, { isNamed: true, repair, statedStandard, outline });
}

/** "Tiêu chí 14/ tiêu chuẩn 1", "Tiêu chí 3" below a standard or under Mức 4. */
function readWhole(
  rest: string,
  standardBefore: number | null,
  near: CriterionSurroundings,
  outline: string | null,
): CriterionCodeReading | null {
  const match = WHOLE.exec(rest);
  if (match === null) return null;
  const digits = match[1] ?? "";
  const behind = rest.slice(match[0].length);
  const tail = STANDARD_BEHIND.exec(behind);
  const stated = standardBefore ?? (tail === null ? null : Number(tail[1]));
  const isOfLevel4 = stated === null && (LEVEL_4_BEHIND.test(behind) || (near.levels?.length === 1 && near.levels[0] === 4));
  if (isOfLevel4)
    return Number(digits) < 1 || Number(digits) > 9 ? null : itemOfLevel4(behind.replace(LEVEL_4_BEHIND, ""), Number(digits), outline);
  const found = codeOfWhole(digits, stated ?? near.standard);
  if (found === null) return null;
  const isFromContext = stated === null && found.repair === null;
  return reading(behind, found.code, { isNamed: true, repair: found.repair, isFromContext, statedStandard: stated, outline });
}

function codeOfWhole(digits: string, standard: number | null): { readonly code: string; readonly repair: CodeRepair | null } | null {
  const number = Number(digits);
  if (standard !== null && number >= 1 && number <= LARGEST_CRITERION && !digits.startsWith("0"))
    return { code: `${standard}.${number}`, repair: null };
  const first = Number(digits[0]);
  const second = Number(digits.slice(1));
  const isDotLost = digits.length >= 2 && isCode(first, second) && number > LARGEST_CRITERION && (standard === null || standard === first);
  return isDotLost ? { code: `${first}.${second}`, repair: "lost-dot" } : null;
}

function itemOfLevel4(behind: string, number: number, outline: string | null): CriterionCodeReading {
  const others: string[] = [];
  let rest = behind;
  for (let next = NEXT_ITEM.exec(rest); next !== null && others.length < 9; next = NEXT_ITEM.exec(rest)) {
    others.push(`M4.${next[1]}`);
    rest = rest.slice(next[0].length);
  }
  return { ...reading(rest.replace(CLAUSE, ""), `M4.${number}`, { isNamed: true, isFromContext: true, outline }), others };
}

/** "1.4" alone or before a title; never a day, an amount or a number in prose. */
function readBareCode(line: string, near: CriterionSurroundings): CriterionCodeReading | null {
  if (near.levels?.length === 1 && near.levels[0] === 4) {
    const clause = CLAUSE.exec(line.replace(/^(?:\d{1,2}[.)]\s)/, ""));
    if (clause !== null) return reading(line.slice(line.indexOf(clause[0]) + clause[0].length), `M4.${clause[1]}`, { isNamed: false });
  }
  const match = /^(\d)\.(\d{1,2})(?![\d]|[.,/]\d)/.exec(line);
  if (match === null || !isCode(Number(match[1]), Number(match[2])) || Number(match[1]) > 5) return null;
  const behind = line.slice(match[0].length);
  const isTitled = behind === "" || /^(?:\s?[.:)–-]\s?|\s|[a-dđ](?![\p{L}\d])|\.[a-dđ](?![\p{L}])|\s?[;,/])/iu.test(behind);
  if (!isTitled || UNIT.test(behind) || LABEL.test(behind) || /^[\s.:)–-]*\p{Ll}{2}/u.test(behind.replace(NEXT_CODE, ""))) return null;
  const repair = match[2]?.startsWith("0") === true ? "separator" : null;
  return reading(behind, `${Number(match[1])}.${Number(match[2])}`, { isNamed: false, repair });
}

function isCode(standard: number, number: number): boolean {
  return standard >= 1 && standard <= 9 && number >= 1 && number <= LARGEST_CRITERION;
}

function reading(behind: string, code: string, found: Found): CriterionCodeReading {
  const { others, rest } = furtherCodes(behind.replace(INDICATOR_BEHIND, ""), code);
  const restAfterCode = rest.replace(STANDARD_BEHIND, "").replace(/^[\s.:;,/)–-]+/, "");
  const verdict = readVerdict(restAfterCode);
  const title = (verdict === null ? restAfterCode : verdict.rest).replace(/[\s:;,–-]{1,20}$/, "");
  return {
    code,
    others,
    repair: found.repair ?? null,
    title: title === "" ? null : title,
    restAfterCode,
    isNamed: found.isNamed,
    isFromContext: found.isFromContext ?? false,
    statedStandard: found.statedStandard ?? null,
    outline: found.outline ?? null,
  };
}

function furtherCodes(behind: string, code: string): { readonly others: readonly string[]; readonly rest: string } {
  const others = new Set<string>();
  let rest = behind;
  let last = code;
  for (let next = NEXT_CODE.exec(rest); next !== null && others.size < 30; next = NEXT_CODE.exec(rest)) {
    const [whole, sign = "", standard, number] = next;
    if (!isCode(Number(standard), Number(number))) break;
    const code = `${Number(standard)}.${Number(number)}`;
    const isRange = /^(?:[–-]|đến|tới)$/iu.test(sign);
    for (const between of isRange ? codesBetween(last, code) : []) others.add(between);
    others.add(code);
    last = code;
    rest = rest.slice(whole.length).replace(INDICATOR_BEHIND, "");
  }
  others.delete(code);
  return { others: [...others], rest };
}

/** The codes of one standard strictly between two of it. */
function codesBetween(from: string, to: string): readonly string[] {
  const [standard, first] = from.split(".");
  const [other, last] = to.split(".");
  if (standard !== other) return [];
  return Array.from({ length: Math.max(0, Number(last) - Number(first) - 1) }, (_, i) => `${standard}.${Number(first) + i + 1}`);
}

export interface StandardReading {
  readonly number: number;
  /** Title behind the number; null where none stands there. */
  readonly title: string | null;
}

const STANDARD_NUMBERS = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["v", 5],
]);
const STANDARD_LINE = new RegExp(
  `^${OUTLINE}${STANDARD}\\s?(?:số\\s?|thứ\\s?)?([1-9]|v|iv|i{1,3})(?![\\p{L}\\d]|\\s?\\.\\s?\\d)(.*)$`,
  "isu",
);

/** "Tiêu chuẩn 1: Tổ chức…", "1. Tiêu chuẩn 1. …", "TIÊU CHUẨN I"; null for a criterion or a sentence that speaks of a standard. */
export function readStandard(text: string): StandardReading | null {
  const line = oneLine(withoutMarkup(excerptOf(text)));
  const match = STANDARD_LINE.exec(line);
  if (match === null) return null;
  const behind = match[3] ?? "";
  if (new RegExp(`^[\\s,;/.:–-]*(?:các\\s)?${CRITERION}\\s?\\d`, "iu").test(behind)) return null;
  const isHeading = behind.trim() === "" || /^\s?[.:–,;/(-]/.test(behind) || /^\s\p{Lu}/u.test(behind);
  if (!isHeading) return null;
  const word = (match[2] ?? "").toLowerCase();
  const title = behind.replace(/^[\s.:;,/–-]+/, "").replace(/[\s.:;]{1,20}$/, "");
  return { number: STANDARD_NUMBERS.get(word) ?? Number(word), title: title === "" ? null : title };
}
