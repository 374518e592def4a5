import type { BatchWords } from "../../engine";
import { domain } from "./domain";

const n = domain.number;
const many = (count: number, one: string) => `${n(count)} ${count === 1 ? one : `${one}s`}`;

export const batch: BatchWords = {
  names: { schools: "Schools", levels: "Levels", kinds: "Findings by kind", unread: "Files not read" },
  titles: {
    schools: "THE IMPROVEMENT PLANS OF ALL SCHOOLS",
    levels: "LEVELS OF THE SCHOOLS BY STANDARD",
    kinds: "FINDINGS BY KIND",
    unread: "FILES THAT COULD NOT BE READ OR WERE SKIPPED",
  },
  subject: (schools, without, today) =>
    `${many(schools, "file")} of schools${without === 0 ? "" : `, ${many(without, "file")} not read or skipped`}. As of ${domain.day(today)}.`,
  help: {
    schools:
      "One line a file. A level column says how many criteria meet the level, of those that have it; empty where the file holds no self-assessment.",
    levels: "Criteria met of those a standard has; green is all of them, yellow not all, empty not assessed yet.",
    kinds:
      "The upper table counts each kind over all schools; the lower one lists the schools that have it. Accepted findings do not count.",
    unread: "These files are on no other sheet. See the reason, mend the file, run again.",
  },
  columns: {
    number: "No.",
    school: "School",
    authority: "Authority",
    circular: "Circular",
    schoolYear: "School year",
    actions: "Actions",
    overallLevel: "School level",
    nextLevel: "Blocking criteria",
    error: "Errors",
    warning: "Warnings",
    note: "Notes",
    overdue: "Overdue",
    planned: "Money planned (đồng)",
    spent: "Money spent (đồng)",
    file: "File",
  },
  metOf: (level) => `Meet Level ${level}`,
  circular: (id) => `Circular ${id}`,
  schoolLevel: (level) => (level === null ? "Unknown" : level === 0 ? "Below Level 1" : `Level ${level}`),
  blocked: (level, codes) => `Level ${level}: ${codes.join(", ")}`,
  unnamed: (file) => `(unnamed school: ${file})`,
  total: "Total",
  noSchools: "No file could be read; see the sheet Files not read.",
  perLevel: { title: "Schools per level", level: "School level", schools: "Schools", share: "Share" },
  levels: {
    wholeSchool: "Whole school",
    sum: (circular, schools) => `${many(schools, "school")} under ${circular}`,
    share: "Share met",
    group: (circular, schools) => `${circular}: ${many(schools, "school")}`,
  },
  kinds: {
    list: "The schools that have each kind",
    kind: "Kind",
    severity: "Severity",
    schools: "Schools that have it",
    count: "Places",
    none: "Nothing to correct in the files that were read.",
  },
  unread: {
    outcome: "Outcome",
    reason: "Reason and what to do",
    unread: "Not read",
    skipped: "Skipped",
    none: "Every file could be read.",
  },
  skipped: {
    "batch-result": "This is a summary over many schools made by Cải tiến, not the file of one school, so it is skipped.",
    "no-school": "There is no improvement plan, self-assessment or result report in the file, so it is skipped.",
  },
};
