import type { CircularChoice, CircularReason } from "../book/book";
import { builtInCatalogue } from "../catalogue/catalogue";
import { type Circular, type CircularId, SchoolType } from "../catalogue/circular";
import { circularInForce, isInForce } from "../catalogue/in-force";
import type { Place } from "../workbook/address";
import { composed } from "../workbook/fold";
import type { Day } from "../workbook/workbook";
import { circularMentions, type Standing } from "./circular-mentions";
import { type TitleSign, type TitleVote, voteOfTitles } from "./circular-titles";
import { schoolTypeOf } from "./school-type";

export { schoolTypeOf } from "./school-type";
export type { TitleSign } from "./circular-titles";

export interface LineSign {
  readonly text: string;
  readonly at: Place | null;
}

/** What a paper and its reader say about the circular. */
export interface CircularSigns {
  /** Set by hand. */
  readonly option: CircularId | null;
  /** What our sheet Hồ sơ says. */
  readonly ownSheet: LineSign | null;
  /** The lines of căn cứ and others that cite a circular, in reading order. */
  readonly basis: readonly LineSign[];
  /** Criteria with the titles typed behind them. */
  readonly titles: readonly TitleSign[];
  /** The school's name. */
  readonly school: string | null;
  /** The school's type, where words beside the name tell it. */
  readonly schoolType: string | null;
  /** The type that a person chose on our sheet Hồ sơ, against whatever the name seems to say. */
  readonly chosenType?: SchoolType | null;
  readonly documentDay: Day | null;
  /** "2024-2025". */
  readonly schoolYear: string | null;
  readonly today: Day;
  /** The circulars to choose from; the built-in ones where absent. */
  readonly catalogue?: readonly Circular[];
}

/** The signs, weighed once. */
interface Case {
  readonly signs: CircularSigns;
  readonly catalogue: readonly Circular[];
  readonly type: SchoolType | null;
  /** The day whose law the paper follows; null where it bears no time. */
  readonly day: Day | null;
  readonly vote: TitleVote;
}

interface Verdict {
  readonly id: CircularId;
  readonly reason: CircularReason;
  readonly words: string | null;
  readonly at: Place | null;
  readonly certainty: number;
}

const STEPS: readonly ((one: Case) => Verdict | null)[] = [byOption, byOwnSheet, byBasis, byTitles, bySchoolType, byDate];

/**
 * The circular that a paper is read under, and why. Order: what the user set, what our own sheet says, the căn cứ lines, the criteria's
 * titles, the kind of school, the time; else 17/2018, hardly certain. A single cited circular that misfits the school gives way where the
 * titles speak for one that fits: a copied căn cứ line is the commonest slip. Linear in the signs.
 */
export function chooseCircular(signs: CircularSigns): CircularChoice {
  const catalogue = signs.catalogue ?? builtInCatalogue;
  const type = signs.chosenType ?? schoolTypeOf(signs.school ?? "") ?? schoolTypeOf(signs.schoolType ?? "");
  const one: Case = { signs, catalogue, type, day: dayOf(signs), vote: voteOfTitles(signs.titles, catalogue) };
  for (const step of STEPS) {
    const verdict = step(one);
    if (verdict !== null) return choice(one, verdict);
  }
  const id = one.vote.contenders.includes("17/2018") ? "17/2018" : (one.vote.contenders[0] ?? "17/2018");
  return choice(one, { id, reason: "default", words: null, at: null, certainty: 0.2 });
}

/** A plan follows the law of its school year, even where it was signed in the summer before; a paper without one, that of its day. */
function dayOf(signs: CircularSigns): Day | null {
  const year = /^(\d{4})-\d{4}$/.exec(signs.schoolYear ?? "")?.[1];
  return year === undefined ? signs.documentDay : `${year}-09-01`;
}

function byOption({ signs }: Case): Verdict | null {
  return signs.option === null ? null : { id: signs.option, reason: "option", words: null, at: null, certainty: 1 };
}

function byOwnSheet({ signs }: Case): Verdict | null {
  if (signs.ownSheet === null) return null;
  const text = composed(signs.ownSheet.text);
  // The sheet says "17/2018" alone, which in prose would be no circular.
  const id = circularMentions(`Thông tư ${text}`)[0]?.id ?? circularMentions(text)[0]?.id;
  return id === undefined ? null : { id, reason: "own-sheet", words: text, at: signs.ownSheet.at, certainty: 1 };
}

interface Citation {
  readonly id: CircularId;
  readonly standing: Standing;
  readonly line: LineSign;
  readonly rank: readonly number[];
}

function byBasis(one: Case): Verdict | null {
  const citations = one.signs.basis.flatMap((line) => citationsOf(one, line)).filter(({ standing }) => standing !== "repealed");
  const best = citations.reduce<Citation | null>((a, b) => (a === null || outranks(b, a) ? b : a), null);
  if (best === null || isOutvoted(one, best.id)) return null;
  const isAlone = citations.every(({ id }) => id === best.id);
  return { id: best.id, reason: "basis", words: composed(best.line.text), at: best.line.at, certainty: certaintyOf(one, best, isAlone) };
}

/** Several circulars cited: the one for this kind of school, then the one in force, then the one the paper rests on, then the first. */
function citationsOf(one: Case, line: LineSign): Citation[] {
  const isBasis = /^[\s\-–+*•]*căn cứ/i.test(composed(line.text));
  return circularMentions(line.text).map(({ id, standing }) => {
    const circular = circularInForce(one.catalogue, id);
    const rank = [
      fits(circular, one.type) ? 1 : 0,
      isInForce(circular, one.day ?? one.signs.today) ? 1 : 0,
      standing === "cited" ? 1 : 0,
      isBasis ? 1 : 0,
    ];
    return { id, standing, line, rank };
  });
}

function outranks(a: Citation, b: Citation): boolean {
  const difference = a.rank.map((value, index) => value - (b.rank[index] ?? 0)).find((value) => value !== 0);
  return difference !== undefined && difference > 0;
}

function isOutvoted(one: Case, cited: CircularId): boolean {
  const [winner, ...rivals] = one.vote.contenders;
  if (one.type === null || winner === undefined || rivals.length > 0 || winner === cited) return false;
  return !fits(circularInForce(one.catalogue, cited), one.type) && fits(circularInForce(one.catalogue, winner), one.type);
}

function certaintyOf(one: Case, best: Citation, isAlone: boolean): number {
  if (!fits(circularInForce(one.catalogue, best.id), one.type)) return 0.6;
  if (!isAlone) return one.type === null ? 0.6 : 0.85;
  return best.standing === "amended" ? 0.85 : 0.98;
}

function byTitles({ vote }: Case): Verdict | null {
  const [winner, ...rivals] = vote.contenders;
  if (winner === undefined || rivals.length > 0) return null;
  const words = vote.telling?.title ?? null;
  return {
    id: winner,
    reason: "titles",
    words: words === null ? null : composed(words),
    at: vote.telling?.at ?? null,
    certainty: Math.min(0.95, 0.5 + vote.fit / 2),
  };
}

/** Two circulars may be for the same kind of school: the one of 2018 and that of 2026. The paper's time tells; without one, the older. */
function bySchoolType(one: Case): Verdict | null {
  const { type, day, signs } = one;
  if (type === null) return null;
  const fitting = contendersOf(one).filter((circular) => circular.schoolTypes.includes(type));
  const inForce = day === null ? undefined : fitting.find((circular) => isInForce(circular, day));
  const chosen = inForce ?? fitting[0];
  if (chosen === undefined) return null;
  const isByDate = inForce !== undefined && fitting.some((circular) => circular.inForceFrom < chosen.inForceFrom);
  const words = schoolTypeOf(signs.school ?? "") === null ? signs.schoolType : signs.school;
  return {
    id: chosen.id,
    reason: isByDate ? "date" : "school-type",
    words: isByDate ? yearOrDay(signs) : words,
    at: null,
    certainty: day === null ? 0.6 : 0.75,
  };
}

/** The time alone decides only where one circular is for every kind of school. */
function byDate(one: Case): Verdict | null {
  const { day, signs } = one;
  if (day === null) return null;
  const inForce = contendersOf(one).filter((circular) => isInForce(circular, day));
  const [chosen] = inForce;
  if (chosen === undefined || inForce.length > 1 || !SchoolType.options.every((type) => fits(chosen, type))) return null;
  return { id: chosen.id, reason: "date", words: yearOrDay(signs), at: null, certainty: 0.7 };
}

function yearOrDay(signs: CircularSigns): string | null {
  return signs.schoolYear ?? signs.documentDay;
}

/** In the catalogue's order: the circulars of 2018 before the one that replaced them. */
function contendersOf({ catalogue, vote }: Case): readonly Circular[] {
  return catalogue.filter((circular) => vote.contenders.includes(circular.id));
}

function fits(circular: Circular, type: SchoolType | null): boolean {
  return type === null || circular.schoolTypes.includes(type);
}

function choice(one: Case, verdict: Verdict): CircularChoice {
  const [only, ...others] = circularInForce(one.catalogue, verdict.id).schoolTypes;
  const ofCircular = others.length === 0 ? (only ?? null) : null;
  const ofBasis = one.signs.basis.map((line) => schoolTypeOf(line.text)).find((type) => type !== null) ?? null;
  return { ...verdict, schoolType: one.type ?? ofCircular ?? ofBasis ?? "primary" };
}
