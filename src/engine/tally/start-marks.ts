import type { Book, CriterionAssessment } from "../book/book";
import { standingsOf } from "./standing";

/**
 * How the criteria stood when our sheets of this workbook were first made, where that is kept, else how the document says they stand: what a
 * report compares today's levels with. The document's own table of marks may be brought up to date during the year. For a text that is kept
 * with what we last wrote: "2024-2025|1.1:123;1.5:1;2.3:0". Null where nothing is said of any criterion.
 */
export function startMarksOf(document: Book, kept: string | null): string | null {
  const year = document.profile.schoolYear?.value ?? "";
  if (kept?.startsWith(`${year}|`) === true) return kept;
  const marks = [...standingsOf(document)].map(([code, { failed, met }]) => `${code}:${failed && met.length === 0 ? "0" : met.join("")}`);
  return marks.length === 0 ? null : `${year}|${marks.sort().join(";")}`;
}

/** The document as it was then, as far as its marks go. */
export function withStartMarks(document: Book, marks: string | null): Book {
  const [first] = document.assessments;
  if (marks === null || document.tables.length === 0) return document;
  const table = first?.table ?? 0;
  const lines = marks.slice(marks.indexOf("|") + 1).split(";");
  return { ...document, verdicts: [], assessments: lines.flatMap((line) => lineIn(line, table)) };
}

function lineIn(line: string, table: number): readonly CriterionAssessment[] {
  const match = /^((?:\d{1,2}|M4)\.\d{1,2}):([0-4]*)$/.exec(line);
  if (match === null) return [];
  const [, criterion = "", digits = ""] = match;
  const levels = [...digits].map(Number).filter((level) => level > 0);
  const failed = digits === "0";
  return [
    {
      criterion,
      table,
      failed,
      levels,
      reached: Math.max(0, ...levels),
      isMarked: failed || levels.length > 0,
      title: null,
      sheet: "",
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      marks: [],
    },
  ];
}
