import type { FieldId } from "../../book/book";
import { draftsOf } from "../grid-rows";
import { type GridLayout, NOTHING_READ } from "./layout";

const CONTENT: readonly FieldId[] = ["weakness", "cause", "goal", "work", "solution", "strength", "indicator", "target"];
const FRAME: readonly FieldId[] = [
  "people",
  "period",
  "start",
  "end",
  "budget",
  "funding",
  "conditions",
  "resources",
  "evidence",
  "note",
  "status",
  "selfAssessment",
  "partners",
];

/**
 * One row per planned action. Needs something to be done or repaired; a grid without criteria (Biểu 2 of Thông tư 57/2026) must say
 * who does what when: lists of duties and follow-up tables do not.
 */
export const planGrid: GridLayout = {
  id: "plan-grid",
  claims: (fields) => {
    const content = CONTENT.filter((field) => fields.has(field)).length;
    const frame = FRAME.filter((field) => fields.has(field)).length;
    if (fields.has("criterion")) return content >= 1 && content + frame >= 2;
    return (
      (fields.has("work") || fields.has("solution")) &&
      fields.has("people") &&
      (fields.has("period") || fields.has("end")) &&
      content + frame >= 4
    );
  },
  read: (grid, circular) => {
    const { drafts, headings, leftovers } = draftsOf(grid, circular);
    return { ...NOTHING_READ, plan: drafts, headings, leftovers };
  },
};
