import { invalidArgument, notFound } from "../api-error";
import { isSubject } from "../kind";
import { parseReference } from "../model/address";
import { findSheet, type ModelSheet, type ModelWorkbook } from "../model/workbook";
import { type Cells, isCells } from "./subjects";

export function textIn(args: readonly unknown[], i = 0): string {
  const value = args[i];
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function optionalTextIn(args: readonly unknown[], i = 0): string | null {
  const value = args[i];
  return value === undefined || value === null ? null : textIn(args, i);
}

export function wholeNumberIn(args: readonly unknown[], i = 0): number {
  const value = args[i];
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function keyIn(args: readonly unknown[], i = 0): string | number {
  const value = args[i];
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return value;
}

export function flagIn(args: readonly unknown[], i = 0): boolean {
  return args[i] === true;
}

/** Records come as plain objects, or absent. */
export function recordIn(args: readonly unknown[], i = 0): Readonly<Record<string, unknown>> {
  const value = args[i];
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** A range given as an object or as an address; an address without a sheet is of `home`. */
export function cellsIn(model: ModelWorkbook, home: ModelSheet | null, value: unknown): Cells {
  if (isSubject(value) && isCells(value.target)) return value.target;
  const reference = typeof value === "string" ? parseReference(value) : null;
  if (reference === null) throw invalidArgument();
  const sheet = reference.sheet === null ? home : findSheet(model, reference.sheet);
  if (sheet === null) throw reference.sheet === null ? invalidArgument() : notFound();
  return { sheet, area: reference.area };
}

export function oneOf<V extends string>(value: unknown, choices: readonly V[]): V {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** "#RRGGBB" or an HTML colour name, kept in upper case as Excel gives it back. */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  if (/^[a-z]{3,20}$/i.test(text)) return text;
  throw invalidArgument();
}
