import type { PlanFieldId, PlanRow } from "../../../book/book";
import type { CircularId } from "../../../catalogue/circular";
import { lengthOf, textLength, type TextLength } from "../text-length";

/** A column of the plan's document, by what its head says. */
export type PlanPaperColumnId =
  | "number"
  | "criterion"
  | "weakness"
  | "solution"
  | "people"
  | "period"
  | "budget"
  | "note"
  | "work"
  | "responsible"
  | "conditions"
  | "improvement"
  | "goal"
  | "activity"
  | "indicator"
  | "time"
  | "inCharge"
  | "resources"
  | "evidence"
  | "completion";

export interface PlanPaperColumn {
  readonly id: PlanPaperColumnId;
  /** Fields the head speaks of. */
  readonly own: readonly PlanFieldId[];
}

/** A block of columns of the grid that a table before it, with fewer columns, takes for one. */
export interface ProblemColumn {
  readonly id: "number" | "criterion" | "situation" | "weakness" | "cause";
  readonly left: number;
  readonly right: number;
  readonly own: readonly PlanFieldId[];
}

export interface PlanColumnSet {
  readonly id: string;
  /** The circulars that prescribe it; null where it is a custom of schools. */
  readonly prescribedBy: readonly CircularId[] | null;
  readonly columns: readonly PlanPaperColumn[];
  /** Characters of each column. */
  readonly widths: Readonly<Record<TextLength, readonly number[]>>;
  /** Where the form has a table of what is wrong before that of what is to be done. */
  readonly problems: readonly ProblemColumn[] | null;
}

/**
 * The column sets that plans come in (guidance.md 2.5). Together the widths are those of a landscape page.
 */
export const PLAN_COLUMN_SETS: readonly PlanColumnSet[] = [
  {
    id: "weakness-solution",
    prescribedBy: null,
    columns: [
      { id: "number", own: ["number"] },
      { id: "criterion", own: ["criterion"] },
      { id: "weakness", own: ["weakness"] },
      { id: "solution", own: ["solution"] },
      { id: "people", own: ["people"] },
      { id: "period", own: ["period", "start", "end"] },
      { id: "budget", own: ["budget"] },
      { id: "note", own: ["note"] },
    ],
    widths: {
      short: [5, 20, 25, 31, 14, 12, 9, 8],
      medium: [5, 17, 24, 38, 13, 11, 8, 8],
      long: [5, 15, 23, 46, 11, 10, 7, 7],
    },
    problems: null,
  },
  {
    id: "work-conditions",
    prescribedBy: null,
    columns: [
      { id: "number", own: ["number"] },
      { id: "criterion", own: ["criterion"] },
      { id: "work", own: ["work"] },
      { id: "period", own: ["period", "start", "end"] },
      { id: "responsible", own: ["people"] },
      { id: "conditions", own: ["conditions", "solution"] },
      { id: "budget", own: ["budget"] },
    ],
    widths: {
      short: [5, 19, 38, 12, 16, 24, 10],
      medium: [5, 17, 44, 11, 14, 23, 10],
      long: [5, 14, 58, 10, 12, 17, 8],
    },
    problems: null,
  },
  {
    id: "bieu-2",
    prescribedBy: ["57/2026"],
    columns: [
      { id: "number", own: ["number"] },
      { id: "improvement", own: ["work"] },
      { id: "goal", own: ["goal"] },
      { id: "activity", own: ["solution"] },
      { id: "indicator", own: ["indicator"] },
      { id: "time", own: ["period", "start", "end"] },
      { id: "inCharge", own: ["people"] },
      { id: "resources", own: ["resources"] },
      { id: "evidence", own: ["evidence"] },
      { id: "completion", own: ["status"] },
    ],
    widths: {
      short: [4, 18, 14, 21, 12, 10, 12, 11, 12, 10],
      medium: [4, 19, 13, 26, 11, 10, 11, 10, 11, 9],
      long: [4, 20, 13, 32, 10, 9, 10, 9, 9, 8],
    },
    problems: [
      { id: "number", left: 1, right: 1, own: ["number"] },
      { id: "criterion", left: 2, right: 3, own: ["criterion"] },
      { id: "situation", left: 4, right: 5, own: ["situation"] },
      { id: "weakness", left: 6, right: 8, own: ["weakness"] },
      { id: "cause", left: 9, right: 10, own: ["cause"] },
    ],
  },
];

/** Told by the row's number, the heading above it, or the label of the criterion. */
type LabelField = "number" | "standard" | "criterion" | "criterionTitle";
export type PlanTextField = Exclude<PlanFieldId, LabelField>;

/** The order of several fields in one cell, each with the fields in whose column it finds a place where it has none of its own. */
const NEAREST: Readonly<Record<PlanTextField, readonly PlanFieldId[]>> = {
  selfAssessment: ["criterion", "work"],
  target: ["goal", "work", "solution"],
  goal: ["target", "work", "solution"],
  strength: ["situation", "weakness", "work"],
  situation: ["weakness", "work"],
  weakness: ["situation", "work"],
  cause: ["weakness", "work"],
  work: ["solution"],
  conditions: ["resources", "solution"],
  solution: ["work"],
  indicator: ["goal", "work", "solution"],
  resources: ["conditions", "solution"],
  people: [],
  partners: ["people"],
  period: [],
  start: ["period"],
  end: ["period"],
  budget: ["resources"],
  funding: ["budget", "resources"],
  evidence: ["indicator", "conditions", "solution"],
  status: ["conditions", "solution"],
  reason: ["status", "conditions", "solution"],
  note: ["conditions", "resources", "solution"],
};
export const PLAN_TEXT_FIELDS = Object.keys(NEAREST) as readonly PlanTextField[];

/** The set the circular prescribes, else the one whose columns take most of what the rows say; the first of equals. */
export function columnSetFor(plan: readonly PlanRow[], circular: CircularId): PlanColumnSet {
  const prescribed = PLAN_COLUMN_SETS.find((set) => set.prescribedBy?.includes(circular) === true);
  if (prescribed !== undefined) return prescribed;
  const customary = PLAN_COLUMN_SETS.filter((set) => set.prescribedBy === null);
  const filled = plan.flatMap((row) => PLAN_TEXT_FIELDS.filter((field) => row.fields[field] !== undefined));
  const shownBy = (set: PlanColumnSet): number => filled.filter((field) => set.columns.some((column) => column.own.includes(field))).length;
  const [first, ...others] = customary;
  if (first === undefined) throw new Error("no column set is left where none is prescribed");
  return others.reduce((best, set) => (shownBy(set) > shownBy(best) ? set : best), first);
}

/** By what the rows say of what is to be done. */
export function planLength(plan: readonly PlanRow[]): TextLength {
  return textLength(plan.map(({ fields }) => lengthOf(fields.work) + lengthOf(fields.solution)));
}

/** Which fields stand in each column, in the order they have there; none is lost. */
export function placesIn<C extends { readonly own: readonly PlanFieldId[] }>(
  columns: readonly C[],
  fields: readonly PlanTextField[] = PLAN_TEXT_FIELDS,
): ReadonlyMap<C, readonly PlanTextField[]> {
  const places = new Map<C, PlanTextField[]>(columns.map((column) => [column, []]));
  for (const field of fields) {
    const column = [field, ...NEAREST[field]].map((one) => columns.find(({ own }) => own.includes(one))).find((one) => one !== undefined);
    if (column === undefined) throw new Error(`no column takes ${field}`);
    places.get(column)?.push(field);
  }
  return places;
}
