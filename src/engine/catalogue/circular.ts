import * as z from "zod/mini";

/** How sure a fact of the law is: nobody had the official gazette open, so every fact says where it comes from. */
export const Confidence = z.enum(["high", "medium-high", "medium", "low"]);
export type Confidence = z.infer<typeof Confidence>;

export const SchoolType = z.enum(["kindergarten", "primary", "secondary"]);
/** "secondary" is every school of Thông tư 18/2018: lower and upper secondary, and schools with several grades. */
export type SchoolType = z.infer<typeof SchoolType>;

export const CIRCULAR_IDS = ["17/2018", "18/2018", "19/2018", "57/2026"] as const;
export const CircularId = z.enum(CIRCULAR_IDS);
export type CircularId = z.infer<typeof CircularId>;

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const CriterionCode = z.string().check(z.regex(/^\d{1,2}\.\d{1,2}$/));
const LevelNumber = z.int().check(z.minimum(1), z.maximum(4));

/** Where a fact comes from (keys of `circulars/sources.ts`, clauses) and how sure it is. */
export const Provenance = z.object({ source: z.string(), confidence: Confidence });
export type Provenance = z.infer<typeof Provenance>;

/** The clause of the circular that says what a level asks of a criterion. */
export const LevelClause = z.object({ level: LevelNumber, clause: z.string(), confidence: Confidence });
export type LevelClause = z.infer<typeof LevelClause>;

export const Indicator = z.object({
  level: LevelNumber,
  /** "a", "b", "c"; null for the single unlettered indicator of a level. */
  label: z.nullable(z.string()),
  /** Our own words, never the law's. */
  gist: z.string().check(z.minLength(1)),
});
export type Indicator = z.infer<typeof Indicator>;

export const Criterion = z.object({
  code: CriterionCode,
  /** Official title: a name, verbatim. */
  title: z.string().check(z.minLength(1)),
  /** Other titles under which the same criterion is met in real papers. */
  aliases: z._default(z.array(z.string()), []),
  /** Levels 1..3 that the criterion has; marks are cumulative. */
  levels: z.array(LevelNumber).check(z.minLength(1)),
  /** Levels of which no source tells whether the criterion has them. */
  uncertainLevels: z._default(z.array(LevelNumber), []),
  /** Thông tư 57/2026: one of the eight criteria that must reach the level themselves. */
  isMandatory: z._default(z.boolean(), false),
  indicators: z._default(z.array(Indicator), []),
  clauses: z._default(z.array(LevelClause), []),
  /** Of the title. */
  confidence: Confidence,
  source: z.string(),
  /** Of the levels and of the indicators, which may be less sure than the title. */
  provenance: z.optional(z.object({ levels: Provenance, indicators: Provenance })),
});
export type Criterion = z.infer<typeof Criterion>;

export const Standard = z.object({
  number: z.int().check(z.minimum(1)),
  title: z.string().check(z.minLength(1)),
  aliases: z._default(z.array(z.string()), []),
  criteria: z.array(Criterion).check(z.minLength(1)),
  confidence: Confidence,
  source: z.string(),
});
export type Standard = z.infer<typeof Standard>;

/** A clause of Điều 22: Mức 4 is reached when the school has Mức 3 and every item. */
export const Level4Item = z.object({
  number: z.int().check(z.minimum(1)),
  clause: z.string(),
  gist: z.string(),
  confidence: Confidence,
  source: z.string(),
});
export type Level4Item = z.infer<typeof Level4Item>;

/** A change of the circular of which parts are only partly known. */
export const Amendment = z.object({
  number: z.string(),
  effective: Day,
  confidence: Confidence,
  source: z.string(),
  changes: z.array(
    z.object({
      what: z.string(),
      standard: z.nullable(z.int()),
      /** Criteria whose title, levels or indicators the change touches. */
      criteria: z._default(z.array(CriterionCode), []),
      confidence: Confidence,
      source: z.string(),
    }),
  ),
  /** Standards whose criteria may differ in a paper written after `effective`: facts there are said to be uncertain. */
  uncertainStandards: z.array(z.int()),
  /** Standard as rewritten, where the titles are known. */
  rewritten: z.array(Standard),
});
export type Amendment = z.infer<typeof Amendment>;

export const LevelRule = z.enum(["every-criterion", "mandatory-and-share"]);
export type LevelRule = z.infer<typeof LevelRule>;

/** What an external evaluation with a level leads to. */
export const Recognition = z.object({
  /** Cấp độ kiểm định equals the level from 1 to this one. */
  accreditationUpTo: LevelNumber,
  /** Chuẩn quốc gia Mức độ `grade` from level `fromLevel` on. */
  nationalStandard: z.array(z.object({ grade: z.int().check(z.minimum(1)), fromLevel: LevelNumber })),
  confidence: Confidence,
  source: z.string(),
});
export type Recognition = z.infer<typeof Recognition>;

export const Circular = z
  .object({
    id: CircularId,
    number: z.string(),
    title: z.string(),
    schoolTypes: z.array(SchoolType).check(z.minLength(1)),
    issued: Day,
    inForceFrom: Day,
    /** The last day in force; null while nothing has replaced it. */
    inForceTo: z.nullable(Day),
    replacedBy: z.nullable(z.string()),
    guidanceLetter: z.nullable(z.string()),
    /** Levels a criterion may have here: 1..3, or 1..2 under Thông tư 57/2026. */
    levels: z.array(LevelNumber).check(z.minLength(1)),
    levelRule: LevelRule,
    levelRuleSource: z.string(),
    /** mandatory-and-share: how many of the criteria that are not mandatory must reach the level; else null. */
    leastOthers: z._default(z.nullable(z.int().check(z.minimum(0))), null),
    /** Null where no source tells what a level leads to. */
    recognition: z._default(z.nullable(Recognition), null),
    /** Years between two external evaluations. */
    cycleYears: z.int(),
    standards: z.array(Standard).check(z.minLength(1)),
    level4: z.array(Level4Item),
    amendments: z._default(z.array(Amendment), []),
    confidence: Confidence,
    source: z.string(),
    /** True for a catalogue that the user brought. */
    isCustom: z._default(z.boolean(), false),
  })
  .check((context) => {
    const circular = context.value;
    const fault = (path: (string | number)[], message: string) => context.issues.push({ code: "custom", path, message, input: circular });
    const codes = new Set<string>();
    const numbers = new Set<number>();
    circular.standards.forEach((standard, s) => {
      if (numbers.has(standard.number)) fault(["standards", s, "number"], "standard-twice");
      numbers.add(standard.number);
      standard.criteria.forEach((criterion, c) => {
        const path = ["standards", s, "criteria", c];
        if (!criterion.code.startsWith(`${standard.number}.`)) fault([...path, "code"], "code-under-other-standard");
        if (codes.has(criterion.code)) fault([...path, "code"], "code-twice");
        codes.add(criterion.code);
        if (criterion.levels.some((level, i) => level !== i + 1)) fault([...path, "levels"], "levels-not-in-order");
        if (criterion.levels.some((level) => !circular.levels.includes(level))) fault([...path, "levels"], "level-not-in-circular");
      });
    });
    if (circular.levelRule === "mandatory-and-share" && circular.leastOthers === null) fault(["leastOthers"], "missing");
  });
export type Circular = z.infer<typeof Circular>;

export function criteriaOf(circular: Circular): readonly Criterion[] {
  return circular.standards.flatMap((standard) => standard.criteria);
}

export function criterionOf(circular: Circular, code: string): Criterion | null {
  for (const standard of circular.standards) {
    for (const criterion of standard.criteria) if (criterion.code === code) return criterion;
  }
  return null;
}

export function standardOf(circular: Circular, number: number): Standard | null {
  return circular.standards.find((standard) => standard.number === number) ?? null;
}

/** "M4.2" names item 2 of Mức 4. */
export function level4ItemOf(circular: Circular, code: string): Level4Item | null {
  const match = /^M4\.(\d{1,2})$/.exec(code);
  if (match === null) return null;
  return circular.level4.find((item) => item.number === Number(match[1])) ?? null;
}

/** "1.10" comes after "1.9"; items of Mức 4 after every criterion. */
export function compareCodes(a: string, b: string): number {
  return orderOf(a) - orderOf(b);
}

function orderOf(code: string): number {
  const match = /^(M4|\d+)\.(\d+)$/.exec(code);
  if (match === null) return Number.MAX_SAFE_INTEGER;
  return (match[1] === "M4" ? 1000 : Number(match[1])) * 1000 + Number(match[2]);
}
