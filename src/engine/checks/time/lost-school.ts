import type { Stretch } from "../prose/passages";

/** "năm 2022-2023" as typed. */
const MAY_BE = /n\u0103m\s{1,2}20\d\d\s{0,2}[-\u2013]\s{0,2}20\d\d/i;

/** A quick look: "năm 20…", "NĂM 20…". */
export function mayHaveLostSchool(text: string): boolean {
  return (text.includes("\u0103m 20") || text.includes("\u0102M 20")) && MAY_BE.test(text);
}

const YEARS = /\bnam\s{1,2}(20\d\d)\s{0,2}-\s{0,2}(20\d\d)(?!\s{0,2}[-/\d])/g;
/** Stages, budgets and several years are counted in calendar years. */
const CALENDAR =
  /\b(?:giai doan|chu k[yi]|nhiem k[yi]|ngan sach|tai chinh|du toan|trung han|chien luoc|tam nhin|cac|nhung|hai|ca|\d)\b[^.;,\n]{0,16}$/;

/** A school year that has lost its "học": "từ năm 2022-2023". */
export function lostSchoolYearsIn(text: string, plainOf: (text: string) => string): readonly Stretch[] {
  const plain = plainOf(text);
  return Array.from(plain.matchAll(YEARS))
    .filter((match) => Number(match[2]) === Number(match[1]) + 1 && !CALENDAR.test(plain.slice(Math.max(0, match.index - 40), match.index)))
    .map((match) => ({ index: match.index, length: match[0].length }));
}
