import type { ReportPeriod } from "../../../report-period";

export const BIEU_2_PLAN_COLUMNS = [
  "number",
  "content",
  "goal",
  "activity",
  "indicator",
  "time",
  "people",
  "resources",
  "evidence",
  "progress",
] as const;
export type Bieu2PlanColumn = (typeof BIEU_2_PLAN_COLUMNS)[number];

/** How far an action is, in the three words of the form. */
export type Bieu2Progress = "done" | "in-progress" | "not-done";

export interface Bieu2Words {
  readonly parts: Readonly<
    Record<"general" | "basis" | "purpose" | "problems" | "plan" | "followUp" | "organisation" | "reporting", string>
  >;
  readonly general: Readonly<Record<"school" | "authority" | "schoolYear" | "period" | "principal", (text: string) => string>>;
  readonly blank: string;
  /** Beginnings of what the school itself has to write. */
  readonly prompts: Readonly<Record<"purpose" | "organisation" | "reporting", readonly string[]>>;
  readonly problemColumns: readonly [string, string, string, string, string, string];
  readonly planColumns: Readonly<Record<Bieu2PlanColumn, string>>;
  readonly evidenceFound: (text: string) => string;
  readonly progress: Readonly<Record<Bieu2Progress, string>>;
  readonly summary: string;
  readonly byAction: string;
  readonly followUpColumns: readonly [string, string, string, string, string];
  /** "Cuối học kỳ I". */
  readonly timePoint: (period: ReportPeriod) => string;
  readonly result: Readonly<Record<"done" | "inProgress" | "notStarted", (text: string) => string>>;
  readonly missing: {
    readonly purpose: string;
    readonly causes: (count: number) => string;
    readonly noProblems: string;
    readonly organisation: string;
    readonly reporting: string;
    readonly assessors: (count: number) => string;
  };
}
