import type { CriterionReading, Field, FieldId, Money, Period, PlanFieldId, PlanRow, StatedResult } from "../book/book";
import { type Draft, type FieldTexts, fieldsIn } from "./drafts";
import { remembered } from "./remembered";
import { readEvidence } from "./values/evidence";
import { isMark, readTarget, readVerdict, type VerdictReading } from "./values/level";
import { moneyFromNumber, readMoney } from "./values/money";
import { readPeople } from "./values/people";
import { readPeriod, readPeriodOf } from "./values/period";

export interface PlanRowPlace {
  readonly table: number;
  readonly sheet: string;
  /** đồng per unit of the budget column. */
  readonly unit: number | null;
  readonly schoolYear: { readonly first: number; readonly second: number } | null;
}

/** Values are read once per distinct text: a plan of thousands of rows has few distinct times, sums and people. */
export interface ValueReaders {
  readonly period: (text: string) => Period;
  readonly people: (text: string) => readonly string[];
  readonly money: (text: string, unit: number | null) => Money;
  readonly verdict: (text: string) => VerdictReading | null;
}

export function valueReaders(schoolYear: PlanRowPlace["schoolYear"]): ValueReaders {
  const bareMoney = remembered((text) => readMoney(text, null));
  const byUnit = new Map<number, (text: string) => Money>();
  const unitMoney = (unit: number, text: string): Money => {
    const known = byUnit.get(unit) ?? remembered((one) => readMoney(one, unit));
    byUnit.set(unit, known);
    return known(text);
  };
  return {
    period: remembered((text) => readPeriod(text, schoolYear)),
    people: remembered(readPeople),
    money: (text, unit) => (unit === null ? bareMoney(text) : unitMoney(unit, text)),
    verdict: remembered(readVerdict),
  };
}

/** A draft's texts and the values read from them. The id is given by the book's order. */
export function planRowOf(draft: Draft, place: PlanRowPlace, read: ValueReaders, id: string): PlanRow {
  const fields = planFields(draft.fields);
  const period = periodOf(fields, place, read);
  const stated = statedOf(draft, fields, read);
  const target = fields.target ?? fields.goal;
  return {
    id,
    table: place.table,
    sheet: place.sheet,
    area: draft.area,
    criterion: draft.criterion.code === null && !draft.isHeadLost ? namedIn(fields, draft.criterion) : draft.criterion,
    levels: draft.levels,
    standard: draft.standard,
    fields,
    people: fields.people === undefined ? [] : read.people(fields.people.text),
    period,
    money: fields.budget === undefined ? null : moneyOf(fields.budget, place.unit, read),
    targetLevel: target === undefined ? null : readTarget(target.text).level,
    statedResult: stated.result,
    statedLevel: stated.level,
    verdict: stated.field,
    evidence: fields.evidence === undefined ? [] : readEvidence(fields.evidence.text),
    joined: draft.joined,
    isHeadLost: draft.isHeadLost,
    likelyCriterion: draft.likelyCriterion,
  };
}

const NAMED = /\((?:thuộc\s+)?(?:tiêu\s+chí|TCh?|TChí)\s*([1-5]\.(?:10|[1-9]))\)/giu;

/** A form without a column for the criterion (57/2026, Biểu 2) names it in brackets behind the work: "… (Tiêu chí 1.3)". */
function namedIn(fields: Partial<Record<PlanFieldId, Field>>, read: CriterionReading): CriterionReading {
  const named = (fields.work ?? fields.goal ?? fields.solution)?.text ?? "";
  if (!named.includes("(")) return read;
  const [code, ...others] = new Set(Array.from(named.matchAll(NAMED), (match) => match[1] as string));
  return code === undefined ? read : { ...read, code, others, isInherited: true };
}

const RESULT_ONLY = new Set<string>([
  "planned",
  "adjusted",
  "done",
  "inProgress",
  "notStarted",
  "failed",
  "level1",
  "level2",
  "level3",
  "level4",
]);

/** Nearly always the draft's fields as they are. */
function planFields(fields: FieldTexts): Partial<Record<PlanFieldId, Field>> {
  if (!fieldsIn(fields).some((field) => RESULT_ONLY.has(field))) return fields as Partial<Record<PlanFieldId, Field>>;
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !RESULT_ONLY.has(field)));
}

function periodOf(fields: Partial<Record<PlanFieldId, Field>>, place: PlanRowPlace, read: ValueReaders): Period | null {
  if (fields.start !== undefined || fields.end !== undefined) {
    return readPeriodOf(fields.start?.text ?? null, fields.end?.text ?? null, place.schoolYear);
  }
  return fields.period === undefined ? null : read.period(fields.period.text);
}

/** A number is what it is: its text "1.234" would be read as Vietnamese writes thousands, and the minus of "-5" as a dash. */
function moneyOf({ text, value }: Field, unit: number | null, read: ValueReaders): Money {
  return value?.kind === "number" ? moneyFromNumber(value.number, unit, text) : read.money(text, unit);
}

function statedOf(
  draft: Draft,
  fields: Partial<Record<PlanFieldId, Field>>,
  read: ValueReaders,
): { result: StatedResult | null; level: number | null; field: Field | null } {
  const candidates = [fields.selfAssessment, draft.verdict, draft.criterion.isInherited ? null : draft.criterion.field];
  for (const field of candidates) {
    if (field === null || field === undefined) continue;
    const verdict = read.verdict(field.text);
    if (verdict !== null)
      return { result: verdict.result, level: verdict.result === "met" ? verdict.level : null, field: { ...field, text: verdict.words } };
  }
  return markedIn(draft.fields);
}

const LEVEL_FIELDS = ["level1", "level2", "level3", "level4"] as const;

/** Columns of levels with an X in them, beside the plan's own. */
function markedIn(fields: FieldTexts): { result: StatedResult | null; level: number | null; field: Field | null } {
  const level = LEVEL_FIELDS.findLastIndex((field) => isMark(fields[field]?.text ?? "")) + 1;
  if (level > 0) return { result: "met", level, field: fields[LEVEL_FIELDS[level - 1] as FieldId] ?? null };
  return isMark(fields.failed?.text ?? "")
    ? { result: "not-met", level: null, field: fields.failed ?? null }
    : { result: null, level: null, field: null };
}
