import type { PlanFieldId, PlanRow } from "../book/book";
import type { CircularId } from "../catalogue/circular";

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
  /** Characters. */
  readonly width: number;
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
  /** Where the form has a table of what is wrong before that of what is to be done. */
  readonly problems: readonly ProblemColumn[] | null;
}

/**
 * The column sets that plans come in (guidance.md 2.5). Together the widths are those of a landscape page. They are fixed: a text is then
 * divided into rows in the same way whatever the other rows hold.
 */
export const PLAN_COLUMN_SETS: readonly PlanColumnSet[] = [
  {
    id: "weakness-solution",
    prescribedBy: null,
    columns: [
      { id: "number", width: 5, own: ["number"] },
      { id: "criterion", width: 20, own: ["criterion"] },
      { id: "weakness", width: 25, own: ["weakness"] },
      { id: "solution", width: 31, own: ["solution"] },
      { id: "people", width: 14, own: ["people"] },
      { id: "period", width: 12, own: ["period", "start", "end"] },
      { id: "budget", width: 9, own: ["budget"] },
      { id: "note", width: 8, own: ["note"] },
    ],
    problems: null,
  },
  {
    id: "work-conditions",
    prescribedBy: null,
    columns: [
      { id: "number", width: 5, own: ["number"] },
      { id: "criterion", width: 19, own: ["criterion"] },
      { id: "work", width: 38, own: ["work"] },
      { id: "period", width: 12, own: ["period", "start", "end"] },
      { id: "responsible", width: 16, own: ["people"] },
      { id: "conditions", width: 24, own: ["conditions", "solution"] },
      { id: "budget", width: 10, own: ["budget"] },
    ],
    problems: null,
  },
  {
    id: "bieu-2",
    prescribedBy: ["57/2026"],
    columns: [
      { id: "number", width: 4, own: ["number"] },
      { id: "improvement", width: 18, own: ["work"] },
      { id: "goal", width: 14, own: ["goal"] },
      { id: "activity", width: 21, own: ["solution"] },
      { id: "indicator", width: 12, own: ["indicator"] },
      { id: "time", width: 10, own: ["period", "start", "end"] },
      { id: "inCharge", width: 12, own: ["people"] },
      { id: "resources", width: 11, own: ["resources"] },
      { id: "evidence", width: 12, own: ["evidence"] },
      { id: "completion", width: 10, own: ["status"] },
    ],
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
