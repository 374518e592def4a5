import type { Place } from "../workbook/address";
import { compareTexts } from "../workbook/compare-texts";

/** error: wrong for certain, or the row cannot be counted; warning: a reviewer would object; note: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** What a sentence about a finding needs to know. Texts are the user's own or domain values, never sentences. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[] | readonly number[]>>;

/** What a fix would do; `safe` when the meaning cannot change. The text is what the cell would hold. */
export interface Fix {
  readonly isSafe: boolean;
  readonly replacement: string | number;
  /** Excel's number format for a number in a cell that has no format of its own. */
  readonly format?: string;
}

/** A check's answer before it is worded: places, the words meant, facts. */
export interface Found<F extends Facts = Facts> {
  readonly at: Place;
  readonly related?: readonly Place[];
  /** The very words in the cell that are meant, verbatim; null for something absent. */
  readonly fragment: string | null;
  readonly criterion: string | null;
  /** What it should say, where that is known. */
  readonly expected: string | null;
  readonly facts: F;
  /** Where one code has two severities, the one of this case. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

export interface Acceptance {
  readonly reason: string;
  readonly by: string | null;
  readonly on: string | null;
}

export interface Finding<C extends string = string, F extends Facts = Facts> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Place;
  readonly related: readonly Place[];
  readonly fragment: string | null;
  readonly criterion: string | null;
  readonly expected: string | null;
  readonly facts: F;
  readonly fix: Fix | null;
  readonly accepted: Acceptance | null;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Total order: sheet (by tab), row, column, severity, code, then fragment, so that the same input gives the same bytes. */
export function byPlace(sheetNames: readonly string[]): (a: Finding, b: Finding) => number {
  const tab = new Map(sheetNames.map((name, index) => [name, index]));
  return (a, b) =>
    (tab.get(a.at.sheet) ?? 0) - (tab.get(b.at.sheet) ?? 0) ||
    a.at.area.top - b.at.area.top ||
    a.at.area.left - b.at.area.left ||
    RANK[a.severity] - RANK[b.severity] ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.fragment ?? "", b.fragment ?? "");
}
