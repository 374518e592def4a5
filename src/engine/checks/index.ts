import type { Facts } from "../diagnostics/finding";
import type { Check } from "./check";
import { contentChecks } from "./content";
import { formChecks } from "./form";
import { levelsChecks } from "./levels";
import { numbersChecks } from "./numbers";
import { peopleChecks } from "./people";
import { referencesChecks } from "./references";
import { resultsChecks } from "./results";
import { rowsChecks } from "./rows";
import { textChecks } from "./text";
import { timeChecks } from "./time";

export const checks = [
  ...rowsChecks,
  ...levelsChecks,
  ...numbersChecks,
  ...timeChecks,
  ...peopleChecks,
  ...referencesChecks,
  ...textChecks,
  ...contentChecks,
  ...formChecks,
  ...resultsChecks,
] as const;

type AnyCheck = (typeof checks)[number];
export type CheckCode = AnyCheck["code"];
export type FactsOf<C extends CheckCode> = Extract<AnyCheck, { code: C }> extends Check<string, infer F extends Facts> ? F : never;
