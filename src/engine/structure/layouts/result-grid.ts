import type { FieldId } from "../../book/book";
import { draftsOf } from "../grid-rows";
import { type GridLayout, NOTHING_READ } from "./layout";

const OUTCOMES: readonly FieldId[] = ["done", "inProgress", "notStarted"];

const FRAME_OF_PLAN: readonly FieldId[] = ["people", "period", "start", "end", "budget", "conditions", "resources", "goal", "indicator"];

/** Deeds and their outcome, and nobody, no time and no means to do them: a plan is never so bare. */
function isOnlyToldOf(fields: ReadonlySet<FieldId>): boolean {
  return (fields.has("work") || fields.has("solution")) && fields.has("criterion") && !FRAME_OF_PLAN.some((field) => fields.has(field));
}

/** The result report: what was planned, adjusted, done, is under way, was not begun. */
export const resultGrid: GridLayout = {
  id: "result-grid",
  claims: (fields) => {
    const outcomes = OUTCOMES.filter((field) => fields.has(field)).length;
    return (
      outcomes >= 2 ||
      (fields.has("status") && (outcomes === 1 || fields.has("reason") || isOnlyToldOf(fields))) ||
      (outcomes === 1 && fields.has("planned")) ||
      (fields.has("planned") && (fields.has("adjusted") || fields.has("status")))
    );
  },
  read: (grid, circular) => {
    const { drafts, headings, leftovers } = draftsOf(grid, circular);
    return { ...NOTHING_READ, results: drafts, headings, leftovers };
  },
};
