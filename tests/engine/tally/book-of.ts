import type { Book, CriterionAssessment, LayoutId, Period, PlanRow, ProfileFact, Table, Verdict } from "../../../src/engine/book/book";
import { areaOfCell } from "../../../src/engine/workbook/address";
import { EMPTY_BOOK, EMPTY_PLAN_ROW, EMPTY_PROFILE } from "../empty-book";

const CELL = areaOfCell(1, 1);

export interface BookParts {
  readonly assessments?: readonly CriterionAssessment[];
  readonly plan?: readonly PlanRow[];
  readonly verdicts?: readonly Verdict[];
  readonly layouts?: readonly LayoutId[];
  readonly day?: string;
  readonly schoolYear?: string;
}

export function bookOf({ assessments = [], plan = [], verdicts = [], layouts = ["mark-grid"], day, schoolYear }: BookParts): Book {
  const fact = (value: string | undefined): ProfileFact | null => (value === undefined ? null : { value, raw: value, at: null });
  return {
    ...EMPTY_BOOK,
    profile: { ...EMPTY_PROFILE, schoolYear: fact(schoolYear), issuedOn: fact(day) },
    tables: layouts.map(tableOf),
    plan,
    assessments,
    verdicts,
  };
}

function tableOf(layout: LayoutId): Table {
  return { sheet: "TĐG", area: CELL, layout, hasHeader: true, columns: [], headings: [], rows: 0 } as Table;
}

/** A line of a grid of X: "1.4 12" marks Mức 1 and 2, "1.5 0" Không đạt, "1.6" nothing. */
export function lineOf(text: string, table = 0): CriterionAssessment {
  const [criterion = "", marks = ""] = text.split(" ");
  const levels = [...marks].map(Number).filter((level) => level > 0);
  const failed = marks.includes("0");
  return {
    criterion,
    table,
    failed,
    levels,
    reached: Math.max(0, ...levels),
    isMarked: failed || levels.length > 0,
    title: null,
    sheet: "TĐG",
    area: CELL,
    marks: levels.map((level) => ({ level, area: CELL, text: "X" })),
  } as CriterionAssessment;
}

export function gridOf(texts: readonly string[], table = 0): CriterionAssessment[] {
  return texts.map((text) => lineOf(text, table));
}

export function rowOf(code: string, parts: { target?: number; stated?: number; result?: "met" | "not-met"; end?: string } = {}): PlanRow {
  const period =
    parts.end === undefined
      ? null
      : ({
          text: parts.end,
          start: null,
          end: parts.end,
          openEnd: false,
          recurring: null,
          isRead: true,
          kind: "day",
          repaired: null,
        } as Period);
  return {
    ...EMPTY_PLAN_ROW,
    id: `KH-${code}-01`,
    criterion: { ...EMPTY_PLAN_ROW.criterion, code },
    period,
    targetLevel: parts.target ?? null,
    statedResult: parts.result ?? null,
    statedLevel: parts.stated ?? null,
  };
}
