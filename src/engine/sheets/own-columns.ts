/** The columns of the tables we own, in their order. What reads them back may rely on it. */
export const PLAN_COLUMNS = [
  "id",
  "criterion",
  "title",
  "levels",
  "criterionText",
  "strength",
  "weakness",
  "cause",
  "goal",
  "work",
  "solution",
  "indicator",
  "peopleText",
  "people",
  "partners",
  "conditions",
  "resources",
  "periodText",
  "start",
  "end",
  "recurring",
  "budgetText",
  "budget",
  "funding",
  "targetText",
  "targetLevel",
  "statedResult",
  "statedLevel",
  "evidence",
  "note",
  "source",
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export const PROGRESS_COLUMNS = [
  "id",
  "criterion",
  "work",
  "owner",
  "deadline",
  "budget",
  "period",
  "status",
  "percent",
  "done",
  "inProgress",
  "notStarted",
  "reason",
  "adjusted",
  "evidence",
  "spent",
  "on",
  "by",
  "note",
] as const;
export type ProgressColumn = (typeof PROGRESS_COLUMNS)[number];

/** What stands left of these is the plan's; these are for people. */
export const PROGRESS_INPUTS: readonly ProgressColumn[] = PROGRESS_COLUMNS.slice(PROGRESS_COLUMNS.indexOf("period"));

export const OVERVIEW_COLUMNS = [
  "code",
  "name",
  "total",
  "done",
  "inProgress",
  "late",
  "notStarted",
  "adjusted",
  "dropped",
  "dueSoon",
  "overdue",
  "planned",
  "spent",
] as const;
export type OverviewColumn = (typeof OVERVIEW_COLUMNS)[number];

export const FINDING_COLUMNS = [
  "severity",
  "sheet",
  "address",
  "criterion",
  "fragment",
  "what",
  "why",
  "todo",
  "expected",
  "reason",
  "by",
  "on",
  "code",
] as const;
export type FindingColumn = (typeof FINDING_COLUMNS)[number];

/** Those of the levels stand between `failed` and `note`, as many as the circular has. */
export type MarkColumn = "standard" | "criterion" | "title" | "failed" | "note";
