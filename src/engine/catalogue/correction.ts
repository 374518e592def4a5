import * as z from "zod/mini";
import { type Circular, CircularId, compareCodes, type Criterion, type Standard } from "./circular";

/**
 * What a user says differs from the built-in circular. Strict: a misspelled field would be a correction that silently does nothing.
 * `isWhole`: the criteria named are all there are; those not named are gone. Else what is not named stays.
 */
export const Correction = z.strictObject({
  corrects: CircularId,
  isWhole: z._default(z.boolean(), false),
  standards: z._default(
    z.array(z.strictObject({ number: z.int().check(z.minimum(1), z.maximum(99)), title: z.string().check(z.minLength(1)) })),
    [],
  ),
  criteria: z._default(
    z.array(
      z.strictObject({
        code: z.string().check(z.regex(/^\d{1,2}\.\d{1,2}$/)),
        title: z.optional(z.string().check(z.minLength(1))),
        levels: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(4))).check(z.minLength(1))),
        isMandatory: z.optional(z.boolean()),
      }),
    ),
    [],
  ),
});
export type Correction = z.infer<typeof Correction>;

type CorrectedCriterion = Correction["criteria"][number];

/** The circular with the user's corrections. What he corrected is no longer uncertain: amendments stop speaking of those standards. */
export function corrected(circular: Circular, correction: Correction): Circular {
  const titles = new Map(correction.standards.map((one) => [one.number, one.title]));
  const changes = new Map(correction.criteria.map((one) => [one.code, one]));
  const touched = new Set(correction.criteria.map((one) => numberOf(one.code)));
  const numbers = new Set([...circular.standards.map((one) => one.number), ...titles.keys(), ...touched]);
  const standards = [...numbers]
    .sort((a, b) => a - b)
    .map((number) => correctedStandard(circular, number, titles.get(number) ?? null, changes, correction.isWhole))
    .filter((one) => one.criteria.length > 0);
  const amendments = circular.amendments.map((amendment) => ({
    ...amendment,
    uncertainStandards: amendment.uncertainStandards.filter((number) => !touched.has(number)),
    rewritten: amendment.rewritten.filter((one) => !touched.has(one.number)),
  }));
  return { ...circular, standards, amendments, isCustom: true };
}

function correctedStandard(
  circular: Circular,
  number: number,
  title: string | null,
  changes: ReadonlyMap<string, CorrectedCriterion>,
  isWhole: boolean,
): Standard {
  const standing = circular.standards.find((one) => one.number === number);
  const kept = (standing?.criteria ?? []).filter((one) => !isWhole || changes.has(one.code));
  const known = new Set(kept.map((one) => one.code));
  const added = [...changes.values()].filter((one) => numberOf(one.code) === number && !known.has(one.code));
  const criteria = [
    ...kept.map((one) => correctedCriterion(one, changes.get(one.code))),
    ...added.map((one) => newCriterion(circular, one)),
  ];
  criteria.sort((a, b) => compareCodes(a.code, b.code));
  if (standing === undefined) return { number, title: title ?? String(number), aliases: [], criteria, confidence: "high", source: "user" };
  if (title === null || title === standing.title) return { ...standing, criteria };
  return { ...standing, title, aliases: [...standing.aliases, standing.title], criteria, source: "user" };
}

/** The former title stays as an alias: papers written before the correction still bear it. */
function correctedCriterion(one: Criterion, change: CorrectedCriterion | undefined): Criterion {
  if (change === undefined) return one;
  const levels = change.levels ?? one.levels;
  const title = change.title ?? one.title;
  return {
    ...one,
    title,
    aliases: title === one.title ? one.aliases : [...one.aliases, one.title],
    levels,
    uncertainLevels: change.levels === undefined ? one.uncertainLevels : [],
    isMandatory: change.isMandatory ?? one.isMandatory,
    indicators: one.indicators.filter((indicator) => levels.includes(indicator.level)),
    clauses: one.clauses.filter((clause) => levels.includes(clause.level)),
    confidence: "high",
    source: "user",
  };
}

/** A criterion that the built-in circular lacks; without levels of its own it has those that every criterion of the circular has. */
function newCriterion(circular: Circular, change: CorrectedCriterion): Criterion {
  return {
    code: change.code,
    title: change.title ?? change.code,
    aliases: [],
    levels: change.levels ?? [1, 2],
    uncertainLevels: change.levels === undefined && circular.levels.includes(3) ? [3] : [],
    isMandatory: change.isMandatory ?? false,
    indicators: [],
    clauses: [],
    confidence: "high",
    source: "user",
  };
}

function numberOf(code: string): number {
  return Number(code.slice(0, code.indexOf(".")));
}
