import type { FieldId } from "../../book/book";
import { draftsOf } from "../grid-rows";
import { type GridLayout, NOTHING_READ } from "./layout";

const OUTCOMES: readonly FieldId[] = ["done", "inProgress", "notStarted"];

/** The result report: what was planned, adjusted, done, is under way, was not begun. */
export const resultGrid: GridLayout = {
  id: "result-grid",
  claims: (fields) => {
    const outcomes = OUTCOMES.filter((field) => fields.has(field)).length;
    return (
      outcomes >= 2 ||
      (outcomes === 1 && fields.has("planned")) ||
      (fields.has("planned") && (fields.has("adjusted") || fields.has("status")))
    );
  },
  read: (grid, circular) => {
    const { drafts, headings, leftovers } = draftsOf(grid, circular);
    return { ...NOTHING_READ, results: drafts, headings, leftovers };
  },
};
