import { isAbout, isSure, legalTexts, subjectsIn, type LegalSchool, type LegalText } from "../../lexicon/legal-texts/legal-texts";
import { BROAD, KNOWN_UNTIL, WHOLLY_KNOWN } from "../../lexicon/legal-texts/subjects";
import { SCHOOLS_IN_TITLES } from "../../lexicon/legal-words";
import type { Day } from "../../workbook/workbook";
import type { Reference } from "../prose/references";
import { isReplacedOn, textMeant } from "./cited-texts";

/** What a reference should name instead; `right` is null where several texts come into question. */
export interface WrongNumber {
  readonly cited: LegalText | null;
  readonly right: LegalText | null;
  readonly kind: "number" | "school";
}

/** A number that is another text's, or no text's, when the words around it say what is meant. */
export function wrongNumber(reference: Reference, day: Day | null): WrongNumber | null {
  if (!isOfMinistry(reference)) return null;
  const cited = textMeant(reference);
  const title = ownTitle(reference);
  const school = cited === null ? null : wrongSchool(cited, title, day);
  if (school !== null) return school;
  if (reference.kind !== "circular" || reference.year === null || /sua doi|bo sung/.test(title)) return null;
  const words = title === "" ? wordsAround(reference) : title;
  if (cited !== null && (!isSure(cited) || cited.subjects.length === 0 || isAbout(cited, words))) return null;
  const subjects = subjectsIn(words);
  const own = subjects.length === 1 ? subjects[0] : undefined;
  if (own === undefined) return null;
  const texts = legalTexts().filter((text) => text.kind === "circular" && isSure(text) && text.subjects.includes(own));
  const slips = texts.filter((text) => text.number === reference.number && text.year !== reference.year);
  if (slips[0] !== undefined && slips.length === 1) return { cited, right: slips[0], kind: "number" };
  if (title === "" || !(cited === null ? isWhollyKnown(own, reference) : isNarrow(cited))) return null;
  const schools = schoolsIn(title);
  const fitting = texts.filter((text) => fitsSchools(text, schools) && isInForce(text, day));
  if (fitting.length === 0) return null;
  return { cited, right: fitting.length === 1 ? (fitting[0] ?? null) : null, kind: "number" };
}

function isOfMinistry({ kind, code, body }: Reference): boolean {
  if (kind === "letter") return true;
  return kind === "circular" && (code === null || /GD/.test(code)) && (body === null || body.body === "education-ministry");
}

function shares(text: LegalText, subjects: readonly string[]): boolean {
  return text.subjects.some((subject) => subjects.includes(subject));
}

function isNarrow({ subjects }: LegalText): boolean {
  return !subjects.some((subject) => BROAD.has(subject));
}

/** The table says so of itself: every circular on the subject up to a year, whatever its confidence. */
function isWhollyKnown(subject: string, { year }: Reference): boolean {
  return WHOLLY_KNOWN.has(subject) && year !== null && year <= KNOWN_UNTIL;
}

function isInForce(text: LegalText, day: Day | null): boolean {
  return day === null || (!isReplacedOn(text, day) && (text.inForceFrom ?? "") <= day);
}

/** "Thông tư 17/2018 … trường mầm non": the same law for another kind of school. */
function wrongSchool(cited: LegalText, title: string, day: Day | null): WrongNumber | null {
  const schools = schoolsIn(title);
  if (!isSure(cited) || cited.schools.length === 0 || schools.length === 0 || fitsSchools(cited, schools)) return null;
  if (!isAbout(cited, title)) return null;
  const fitting = legalTexts().filter(
    (text) =>
      text.kind === cited.kind &&
      isSure(text) &&
      shares(text, cited.subjects) &&
      text.schools.length > 0 &&
      fitsSchools(text, schools) &&
      (isInForce(text, day) || text.issued === cited.issued),
  );
  const twins = fitting.filter((text) => text.issued === cited.issued);
  const [right, ...others] = twins.length > 0 ? twins : fitting;
  return right === undefined ? null : { cited, right: others.length === 0 ? right : null, kind: "school" };
}

function schoolsIn(title: string): readonly LegalSchool[] {
  return (["kindergarten", "primary", "secondary"] as const).filter((school) => SCHOOLS_IN_TITLES[school].test(title));
}

function fitsSchools(text: LegalText, schools: readonly LegalSchool[]): boolean {
  return schools.length === 0 || text.schools.length === 0 || text.schools.some((school) => schools.includes(school));
}

/** The words behind the reference, up to the next one. */
function ownTitle({ title }: Reference): string {
  const next = /\b(?:thong tu|nghi dinh|quyet dinh|cong van)\b/.exec(title.slice(8));
  return next === null ? title : title.slice(0, next.index + 8);
}

const REACH = 90;
const LINK = /[\s,(*]*(?:\b(?:thuc hien )?(?:dung )?(?:theo|can cu|tai|o)(?: (?:dung )?(?:cac )?quy dinh(?: (?:cua|tai|o))?)?)?[\s,(*]*$/;

/** The clause in front of the reference: "GV dạy giỏi cấp trường ≥ 70% (theo …)". What stands before a comma may be another matter. */
function wordsAround({ sentence, index }: Reference): string {
  const before = sentence.plain.slice(0, index - sentence.index).replace(LINK, "");
  const clause = before.slice(Math.max(before.lastIndexOf(";") + 1, before.lastIndexOf(",") + 1, before.length - REACH));
  const other = Math.max(...["thong tu", "nghi dinh", "quyet dinh", "cong van"].map((word) => clause.lastIndexOf(word)));
  return other === -1 ? clause : clause.slice(other + 8);
}
