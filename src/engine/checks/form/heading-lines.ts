import type { Severity } from "../../diagnostics/finding";
import { COPY_LABEL, COUNTRY, COUNTRY_FORMS, MOTTO, placeAndDay } from "../../lexicon/layout-words";
import type { Stretch } from "../prose/passages";
import type { WrongNumber } from "./document-numbers";

/** A place of a line that departs from the decree, and what it should say. */
export interface Deviation extends Stretch {
  readonly kind: "country" | "motto" | "motto-dash" | "day" | "year-colon" | "copy-colon" | WrongNumber["kind"];
  readonly expected: string;
  readonly severity?: Severity;
}

const COUNTRY_LINE = /cong hoa (?:xa hoi|xhcn|x\.?h\.?c\.?n)[\sa-z.]{0,20}viet nam|chxhcn viet nam|cong hoa xa hoi (?:chu nghia )?viet nam/;

/** Only a line of its own, or shouted beside the name of a body: a sentence may speak of the Republic in small letters. */
export function wrongCountryIn(text: string, plain: string): Deviation | null {
  const match = COUNTRY_LINE.exec(plain);
  if (match === null) return null;
  const [index, length] = [match.index, match[0].length];
  const typed = text.slice(index, index + length);
  const around = text.slice(0, index) + text.slice(index + length);
  if (/\p{Ll}/u.test(around) || /\bnuoc\s*$/.test(plain.slice(0, index))) return null;
  if (COUNTRY_FORMS.includes(typed.replace(/\s+/g, " "))) return null;
  return { index, length, kind: "country", expected: COUNTRY };
}

const MOTTO_LINE = /doc\s{0,2}lap[\s.,;:_*\u00b7-]{0,6}tu\s{0,2}do[\s.,;:_*\u00b7-]{0,6}hanh\s{0,2}phuc/;

export function wrongMottoIn(text: string, plain: string): Deviation | null {
  const match = MOTTO_LINE.exec(plain);
  if (match === null) return null;
  const [index, length] = [match.index, match[0].length];
  const around = text.slice(0, index) + text.slice(index + length);
  const typed = text.slice(index, index + length);
  if (/\p{Ll}/u.test(around) || typed === MOTTO) return null;
  // A dash of another length, or spaces round it: the words are right.
  const isDashOnly = typed.replace(/\s*[\u2010-\u2015\u2212-]\s*/g, " - ").replace(/ {2,}/g, " ") === MOTTO;
  return {
    index,
    length,
    kind: isDashOnly ? "motto-dash" : "motto",
    expected: MOTTO,
    ...(isDashOnly ? { severity: "note" as const } : {}),
  };
}

const DAY_LINE =
  /(?:^|\s{2,})(?:([^,.;:\d\s][^,.;:\d]{1,40}?)(\s{0,2},?\s{1,2}|\s{0,2},\s{0,2}))?ngay\s{0,3}(\d{1,2})\s{0,3}thang\s{0,3}(\d{1,2})\s{0,3}nam\s{0,3}(\d{4})\s{0,4}\.?\s{0,4}$/;
const SLASHED =
  /(?:^|\s{2,})([^,.;:\d\s][^,.;:\d]{1,40}?)\s{0,2},\s{0,2}(?:ngay\s{1,2})?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d)\s{0,3}$/;

/** The line of the place and the day. A month of one digit is padded only in January and February, yet "tháng 09" harms nobody. */
export function wrongDayIn(text: string, plain: string): Deviation | null {
  const match = DAY_LINE.exec(plain);
  const [day, month, year] = match === null ? [undefined, undefined, undefined] : [match[3], match[4], match[5]];
  if (match !== null && day !== undefined && month !== undefined && year !== undefined) {
    const isPadded = day.length === 2 && (month.length === 2 || Number(month) > 2);
    const hasComma = match[1] === undefined || (match[2] ?? "").includes(",");
    return isPadded && hasComma ? null : dayDeviation(text, match, Number(day), Number(month), year);
  }
  const slashed = SLASHED.exec(plain);
  return slashed === null ? null : dayDeviation(text, slashed, Number(slashed[2]), Number(slashed[3]), slashed[4] as string);
}

function dayDeviation(text: string, match: RegExpExecArray, day: number, month: number, year: string): Deviation | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
  const index = match.index + lead;
  const length = match[0].trimEnd().length - lead;
  const place = text.slice(index, index + (match[1]?.length ?? 0));
  return { index, length, kind: "day", expected: placeAndDay(place, day, month, year) };
}

const YEAR_LINE = /nam hoc\s{0,2}(:)\s{0,3}20\d\d\s{0,3}-\s{0,3}20\d\d/;

/** "NĂM HỌC: 2023-2024" as a line of the title: a title is no form to be filled in. */
export function wrongYearLineIn(text: string, plain: string): Deviation | null {
  const match = YEAR_LINE.exec(plain);
  if (match === null) return null;
  const typed = text.slice(match.index, match.index + match[0].length);
  return { index: match.index, length: match[0].length, kind: "year-colon", expected: typed.replace(/\s*:\s*/, " ") };
}

const COPY_LINE = /^\s{0,4}[-+*\u2022]?\s{0,3}(luu)\s{1,3}(?:vt|vp|hs|ho so|van thu|van phong|tv|bgh|truong)\b/;

/** "Lưu VT": the colon parts who keeps the copy from the word. */
export function wrongCopyIn(text: string, plain: string): Deviation | null {
  const match = COPY_LINE.exec(plain);
  if (match === null) return null;
  const index = match[0].indexOf("luu");
  const length = match[0].length - index;
  return { index, length, kind: "copy-colon", expected: text.slice(index, index + length).replace(/^\S+/, COPY_LABEL) };
}
