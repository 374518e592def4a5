import type { Profile } from "../book/book";
import { SchoolType } from "../catalogue/circular";
import { composed, oneLine } from "../workbook/fold";
import type { CellValue } from "../workbook/workbook";
import { schoolTypeOf } from "./school-type";
import { readSchoolYear } from "./values/school-year";
import { isNothing } from "./values/status";
import { typedDay } from "./values/typed-value";

/** Longer than any name, office or number of a paper. */
const LONGEST_FACT = 300;
const NUMBER = /^(?:số(?:\s?,\s?ký\shiệu)?\s?:?\s?)?(\d{1,5}\p{L}?(?:\s?[-–/]\s?[\p{L}\d][\p{L}\d\s\-–/.&]*)?)$/iu;
const DAY_BEHIND = /(?:^|[\s,]+)ngày(?!\p{L}).*$/iu;

/**
 * What a fact typed on our sheet Hồ sơ says, in the form in which the same fact is read from a paper: a day as ISO day, a school year as
 * "2024-2025", a school type by its id. Null where it is not understood, or nothing is said: half a fact is none.
 * `typeNames` are the school types by the names on our list.
 */
export function readProfileFact(field: keyof Profile, value: CellValue, typeNames: ReadonlyMap<string, string>): string | null {
  if (field === "issuedOn") return typedDay(value).value;
  const text =
    value.kind === "number" && field === "documentNumber" ? String(value.number) : value.kind === "text" ? oneLine(value.text) : "";
  if (text === "" || text.length > LONGEST_FACT) return null;
  switch (field) {
    case "schoolYear":
      return schoolYearIn(text);
    case "schoolType":
      return typeNames.get(composed(text)) ?? SchoolType.options.find((type) => type === text) ?? schoolTypeOf(text);
    case "documentNumber":
      return NUMBER.exec(text)?.[1]?.replace(/\s+/g, "") ?? null;
    case "place":
      return nameIn(text.replace(DAY_BEHIND, ""));
    case "school":
    case "authority":
    case "documentType":
    case "signer":
    case "signerTitle":
      return nameIn(text);
  }
}

/** One year of two is a guess. */
function schoolYearIn(text: string): string | null {
  const year = [readSchoolYear(text), readSchoolYear(`năm học ${text}`)].find((one) => one !== null && !one.repaired);
  return year == null ? null : `${year.first}-${year.second}`;
}

/** Words: neither a number that slipped into the wrong cell nor "không có". */
function nameIn(text: string): string | null {
  const name = text.trim();
  return /\p{L}\p{M}*\p{L}/u.test(name) && !isNothing(name) ? name : null;
}
