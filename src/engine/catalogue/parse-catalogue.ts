import type * as z from "zod/mini";
import { failure } from "../diagnostics/failure";
import { builtInCatalogue } from "./built-in";
import { Circular } from "./circular";
import { Correction, corrected } from "./correction";
import { circularInForce } from "./in-force";

/** Why a catalogue of the user cannot be used; worded by `words`. */
export const CATALOGUE_FAULTS = [
  "not-an-object",
  "missing",
  "wrong-kind",
  "wrong-value",
  "unknown-field",
  "standard-twice",
  "code-twice",
  "code-under-other-standard",
  "levels-not-in-order",
  "level-not-in-circular",
] as const;
export type CatalogueFault = (typeof CATALOGUE_FAULTS)[number];

/**
 * A circular from a file of the user: either a whole one, of the shape that `catalogue ID --json` prints, or a correction
 * (`{"corrects": "17/2018", "criteria": [{"code": "3.1", "title": "…", "levels": [1, 2]}]}`) of the built-in one.
 * Throws failure "catalogue-invalid" with `where` ("1.4: levels", else the path in the file), `why` (a CatalogueFault) and how many faults there are.
 */
export function parseCatalogue(json: unknown): Circular {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw failure("catalogue-invalid", { where: "$", why: "not-an-object" satisfies CatalogueFault, faults: 1 });
  }
  if (!Object.hasOwn(json, "corrects")) return { ...checked(Circular, json), isCustom: true };
  const correction = checked(Correction, json);
  return checked(Circular, corrected(circularInForce(builtInCatalogue, correction.corrects), correction));
}

function checked<T>(schema: z.ZodMiniType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const path = first?.path ?? [];
  throw failure("catalogue-invalid", { where: placeOf(json, path), why: faultOf(json, path, first), faults: parsed.error.issues.length });
}

function faultOf(json: unknown, path: readonly PropertyKey[], issue: z.core.$ZodIssue | undefined): CatalogueFault {
  if (issue?.code === "custom") return CATALOGUE_FAULTS.find((fault) => fault === issue.message) ?? "wrong-value";
  if (issue?.code === "unrecognized_keys") return "unknown-field";
  if (valueAt(json, path) === undefined) return "missing";
  return issue?.code === "invalid_type" ? "wrong-kind" : "wrong-value";
}

/** "1.4: levels" where the criterion says its code, for nobody counts to the fourth entry; else "standards[0].criteria[3].levels". */
function placeOf(json: unknown, path: readonly PropertyKey[]): string {
  const inCriterion = path.findIndex((key) => key === "criteria") + 2;
  const code = inCriterion < 2 ? undefined : valueAt(json, [...path.slice(0, inCriterion), "code"]);
  const rest = path.slice(inCriterion);
  if (typeof code === "string" && code.length <= 8 && rest.length > 0) return `${code}: ${written(rest)}`;
  return path.length === 0 ? "$" : written(path);
}

function written(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`)).join("");
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
