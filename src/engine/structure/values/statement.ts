import { composed, oneLine } from "../../workbook/fold";
import { withoutMarkup } from "./excerpt";

/** A tally that a text states. `overall`: the level of the whole school; then the counts are null. */
export interface StatementReading {
  readonly level: number | null;
  readonly isNegated: boolean;
  readonly met: number | null;
  readonly total: number | null;
  /** As printed: 88,9% → 88.9. */
  readonly percent: number | null;
  readonly overall: number | null;
  /** The clause it stands in, as typed. */
  readonly text: string;
}

const LEVEL = /(?:không đạt|chưa đạt|đạt)?\s?(?<![\p{L}])(?:mức|cấp độ)\s?([1-4]|iv|i{1,3})(?![\p{L}\d])/giu;
const RATIO = /(?<![\d/.,])(\d{1,3})\s?(?:\/|trên)\s?(?:tổng số\s)?(\d{1,3})(?![\d/]|[.,]\d)/gu;
const PERCENT = /(\d{1,3})(?:[.,](\d{1,4}))?\s?%/u;
const COUNT_BEFORE = /(?<![\d/.,])(\d{1,3})\s(?:tiêu chí)(?:\s(?:không|chưa))?\s(?:đã\s)?(?:được\s)?đạt/iu;
const COUNT_BEHIND = /^[^\d]{0,40}?[:=–-]\s?(\d{1,3})(?![\d/%]|[.,]\d|\s?%)/u;
const OVERALL =
  /^(?:[-–+•*\d.)\s]{0,8})(?:kết luận[^:]{0,30}:\s?|kết quả(?: chung| tự đánh giá| đánh giá ngoài)?\s?:\s?|mức đánh giá[^:]{0,80}:\s?|mức đạt[^:]{0,60}:\s?)?(?:nhà trường|trường)?[^:]{0,60}?(?<![\p{L}])(?:mức|cấp độ)\s?([1-4]|iv|i{1,3})(?![\p{L}\d])[\s.;)]{0,4}$/iu;
const OVERALL_START =
  /^(?:[-–+•*\d.)\s]{0,8})(?:kết luận|kết quả|mức đánh giá|mức đạt|nhà trường đạt|nhà trường đã đạt|trường đạt|trường đã đạt|trường\s[^:]{2,60}\sđạt)/iu;
const ROMAN = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

/** Every tally a text states: "Số lượng tiêu chí đạt Mức 2: 24/27, tỷ lệ: 88,9%.", "Trường đạt Mức 2". */
export function readStatements(text: string): StatementReading[] {
  if (!/m[ứưúu]c|cấp độ/iu.test(text) && !/mức/iu.test(text.normalize("NFC"))) return [];
  const whole = withoutMarkup(composed(text));
  const isAboutCriteria = /tiêu chí/iu.test(whole);
  return whole.split(/[\n;]|(?<=[\d%)])\.\s/).flatMap((clause) => statementsOf(oneLine(clause), isAboutCriteria));
}

function statementsOf(clause: string, isAboutCriteria: boolean): readonly StatementReading[] {
  if (clause.length < 5 || clause.length > 600) return [];
  const levels = [...clause.matchAll(LEVEL)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    level: levelOf(match[1] ?? ""),
    words: match[0],
  }));
  if (levels.length === 0) return [];
  const ratios = [...clause.matchAll(RATIO)];
  const isOfLevelsOnly = /^[-–+•\s]{0,3}(?:(?:không đạt|đạt)\s)?mức\s?[1-4]\s?[:(]/iu.test(clause);
  if (ratios.length > 0)
    return isAboutCriteria || isOfLevelsOnly ? ratios.map((ratio, i) => ofRatio(clause, ratio, ratios[i - 1], ratios[i + 1], levels)) : [];
  return ofCount(clause, levels) ?? ofOverall(clause);
}

interface NamedLevel {
  readonly at: number;
  readonly end: number;
  readonly level: number;
  readonly words: string;
}

/** The level of a ratio stands before it, else behind it, always on its side of the neighbouring ratios. */
function ofRatio(
  clause: string,
  ratio: RegExpExecArray,
  before: RegExpExecArray | undefined,
  next: RegExpExecArray | undefined,
  levels: readonly NamedLevel[],
): StatementReading {
  const from = before === undefined ? 0 : before.index + before[0].length;
  const until = next === undefined ? clause.length : next.index;
  const end = ratio.index + ratio[0].length;
  const level =
    levels.findLast((named) => named.at >= from && named.end <= ratio.index) ?? levels.find((named) => named.at >= end && named.at < until);
  const share = PERCENT.exec(clause.slice(end, Math.min(until, end + 80)));
  return {
    level: level?.level ?? null,
    isNegated: level !== undefined && isNegated(clause, level),
    met: Number(ratio[1]),
    total: Number(ratio[2]),
    percent: percentOf(share),
    overall: null,
    text: clause,
  };
}

/** "Có 24 tiêu chí đạt Mức 2", "Số tiêu chí đạt Mức 2: 24": a count without its whole. */
function ofCount(clause: string, levels: readonly NamedLevel[]): readonly StatementReading[] | null {
  const [level] = levels;
  if (level === undefined || levels.length > 1 || !/tiêu chí/iu.test(clause)) return null;
  const count =
    COUNT_BEFORE.exec(clause) ??
    (/(?:số lượng|số|tổng)[^:]{0,40}tiêu chí/iu.test(clause) ? COUNT_BEHIND.exec(clause.slice(level.end)) : null);
  if (count === null) return null;
  const percent = percentOf(PERCENT.exec(clause));
  return [
    { level: level.level, isNegated: isNegated(clause, level), met: Number(count[1]), total: null, percent, overall: null, text: clause },
  ];
}

function ofOverall(clause: string): readonly StatementReading[] {
  const match = OVERALL_START.test(clause) ? OVERALL.exec(clause) : null;
  if (match === null || /(?:không|chưa) đạt/iu.test(clause) || /tiêu chí/iu.test(clause)) return [];
  return [{ level: null, isNegated: false, met: null, total: null, percent: null, overall: levelOf(match[1] ?? ""), text: clause }];
}

function isNegated(clause: string, level: NamedLevel): boolean {
  return (
    /(?:không|chưa)\s(?:được\s)?đạt\s?$/iu.test(clause.slice(Math.max(0, level.at - 20), level.at)) ||
    /^(?:không|chưa)/iu.test(level.words.trim())
  );
}

function percentOf(match: RegExpExecArray | null): number | null {
  return match === null ? null : Number(`${match[1]}.${match[2] ?? 0}`);
}

function levelOf(word: string): number {
  return ROMAN.get(word.toLowerCase()) ?? Number(word);
}
