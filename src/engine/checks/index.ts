import type { Facts } from "../diagnostics/finding";
import type { Check } from "./check";
import { levelsChecks } from "./levels";
import { numbersChecks } from "./numbers";
import { rowsChecks } from "./rows";
import { timeChecks } from "./time";

export const checks = [...rowsChecks, ...levelsChecks, ...numbersChecks, ...timeChecks] as const;

type AnyCheck = (typeof checks)[number];
export type CheckCode = AnyCheck["code"];
export type FactsOf<C extends CheckCode> = Extract<AnyCheck, { code: C }> extends Check<string, infer F extends Facts> ? F : never;
