import { CIRCULAR_IDS, type CircularId, REPORT_FORM_IDS, type ReportFormId } from "../../../engine";
import { LANGUAGES, type Language } from "../../../words";
import { invalidCall } from "./invalid-call";

export function readLanguage(value: string | null): Language {
  if (value === null) return "vi";
  const lang = LANGUAGES.find((one) => one === value);
  if (lang === undefined) throw invalidCall("lang-unknown", { value });
  return lang;
}

/** "17/2018", or the whole number of the circular as it is printed. */
export function readCircular(value: string | null): CircularId | null {
  if (value === null) return null;
  const short = value.trim().replace(/\/TT-BGD.{1,2}T$/iu, "");
  const id = CIRCULAR_IDS.find((one) => one === short);
  if (id === undefined) throw invalidCall("circular-unknown", { value, choices: CIRCULAR_IDS.join(", ") });
  return id;
}

export function readSchoolYear(value: string | null): string | null {
  if (value === null) return null;
  const match = /^(\d{4})\s*[-\u2013]\s*(\d{4})$/u.exec(value.trim());
  if (match === null || Number(match[2]) !== Number(match[1]) + 1) throw invalidCall("school-year-malformed", { value });
  return `${match[1]}-${match[2]}`;
}

export function readToday(value: string | null): string | null {
  if (value === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw invalidCall("today-malformed", { value });
  return value;
}

export function readForm(value: string | null): ReportFormId | null {
  if (value === null) return null;
  const form = REPORT_FORM_IDS.find((one) => one === value.trim().toLowerCase());
  if (form === undefined) throw invalidCall("form-unknown", { value, choices: REPORT_FORM_IDS.join(", ") });
  return form;
}

const MOST_WORKERS = 64;

export function readWorkers(value: string | null): number | null {
  if (value === null) return null;
  const count = /^\d{1,3}$/.test(value.trim()) ? Number(value) : 0;
  if (count < 1 || count > MOST_WORKERS) throw invalidCall("workers-malformed", { value, limit: MOST_WORKERS });
  return count;
}
