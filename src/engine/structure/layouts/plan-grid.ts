import type { FieldId } from "../../book/book";
import { draftsOf } from "../grid-rows";
import { type GridLayout, NOTHING_READ } from "./layout";

const CONTENT: readonly FieldId[] = ["weakness", "cause", "goal", "work", "solution", "strength", "indicator", "target"];
const FRAME: readonly FieldId[] = ["people", "period", "start", "end", "budget", "funding", "conditions", "resources", "evidence", "note", "status", "selfAssessment", "partners"];

/** One row per planned action. Needs something to be done or repaired, and either a criterion or two facts of its carrying out. */
export const planGrid: GridLayout = {
  id: "plan-grid",
  claims: (fields) => {
    const content = CONTENT.filter((field) => fields.has(field)).length;
    const frame = FRAME.filter((field) => fields.has(field)).length;
    return content >= 1 && (fields.has("criterion") ? content + frame >= 2 : content + frame >= 4 && frame >= 2);
  },
  read: (grid, circular) => {
    const { drafts, headings, leftovers } = draftsOf(grid, circular);
    return { ...NOTHING_READ, plan: drafts, headings, leftovers };
  },
};
