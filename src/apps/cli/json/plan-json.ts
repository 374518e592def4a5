import type { PlanFieldId, PlanRow } from "../../../engine";
import { sourceOf, textOf } from "./source-json";

/** A PlanRow of the contract. Fields beyond the contract stand at the end. */
export function planJson(row: PlanRow) {
  const text = (field: PlanFieldId) => textOf(row.fields[field]);
  return {
    id: row.id,
    criterion: row.criterion.code,
    criterionText: textOf(row.criterion.field),
    levels: row.levels,
    weakness: text("weakness"),
    cause: text("cause"),
    goal: goalOf(row),
    work: text("work"),
    solution: text("solution"),
    indicator: text("indicator"),
    peopleText: text("people"),
    people: row.people,
    conditions: text("conditions"),
    resources: text("resources"),
    periodText: periodTextOf(row),
    start: row.period?.start ?? null,
    end: row.period?.end ?? null,
    openEnd: row.period?.openEnd ?? false,
    recurring: row.period?.recurring ?? null,
    budgetText: text("budget") ?? (row.money === null || row.money.text === "" ? null : row.money.text),
    budget: row.money?.amount ?? null,
    funding: row.money?.funding ?? text("funding"),
    targetText: targetTextOf(row),
    targetLevel: row.targetLevel,
    statedResult: row.statedResult,
    statedLevel: row.statedLevel,
    evidence: row.evidence,
    note: text("note"),
    source: sourceOf(row.sheet, row.area),
    standard: row.standard,
    criterionTitle: row.criterion.title ?? text("criterionTitle"),
    strength: text("strength"),
    situation: text("situation"),
    partners: text("partners"),
    verdict: textOf(row.verdict),
  };
}

/** A column of aims may name a level (a level of the circular) or say an aim in words: each goes where a reader looks for it. */
function goalOf(row: PlanRow): string | null {
  const goal = textOf(row.fields.goal);
  if (goal !== null) return goal;
  return row.targetLevel === null ? textOf(row.fields.target) : null;
}

function targetTextOf(row: PlanRow): string | null {
  const target = textOf(row.fields.target);
  if (target !== null) return target;
  return row.targetLevel === null ? null : textOf(row.fields.goal);
}

/** Two columns of start and end are one period, as `structure` has joined them. */
function periodTextOf(row: PlanRow): string | null {
  const own = textOf(row.fields.period);
  if (own !== null) return own;
  return row.period === null || row.period.text === "" ? null : row.period.text;
}
