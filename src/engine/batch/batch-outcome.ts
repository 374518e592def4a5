import { CIRCULAR_IDS } from "../catalogue/circular";
import { compareTexts } from "../workbook/compare-texts";
import { folded } from "../workbook/fold";
import type { SchoolLine } from "./school-line";

/** Why a workbook that could be read has no line: it is a result of ours over many schools, or it tells of none. */
export type SkipReason = "batch-result" | "no-school";

/** What became of one file. Plain data. */
export type BatchOutcome =
  | { readonly kind: "school"; readonly line: SchoolLine }
  /** `message` is a whole sentence in the language of the run. */
  | { readonly kind: "skipped"; readonly file: string; readonly reason: SkipReason; readonly message: string }
  | { readonly kind: "unread"; readonly file: string; readonly code: string; readonly message: string };

export type FileWithout = Exclude<BatchOutcome, { readonly kind: "school" }>;

/** The lines as people look for a school: by authority and name, what is unknown last; the file decides between two of one name. */
export function schoolsIn(outcomes: readonly BatchOutcome[]): readonly SchoolLine[] {
  const keyed = outcomes.flatMap((one) => (one.kind === "school" ? [{ line: one.line, key: keyOf(one.line) }] : []));
  return keyed.sort((a, b) => compareTexts(a.key, b.key)).map(({ line }) => line);
}

/** The same, those under one circular together: their standards are the same. */
export function schoolsByCircular(outcomes: readonly BatchOutcome[]): readonly SchoolLine[] {
  const place = (line: SchoolLine): number => CIRCULAR_IDS.indexOf(line.circular);
  return [...schoolsIn(outcomes)].sort((a, b) => place(a) - place(b));
}

export function filesWithout(outcomes: readonly BatchOutcome[]): readonly FileWithout[] {
  return outcomes.filter((one) => one.kind !== "school").sort((a, b) => compareTexts(a.file, b.file));
}

const LAST = "\uffff";

function keyOf({ authority, school, schoolYear, file }: SchoolLine): string {
  return [authority, school].map((text) => (text === null ? LAST : folded(text))).join("\n") + `\n${schoolYear ?? LAST}\n${file}`;
}
