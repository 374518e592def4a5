import type { Finding } from "../../engine";
import type { Wording } from "../wording";

/** "Criterion 1.4", "Level 4, criterion 2". */
export function named(code: string): string {
  return code.startsWith("M4.") ? `Level 4, criterion ${code.slice(3)}` : `Criterion ${code}`;
}

export function of(kind: "standard" | "criterion", code: string): string {
  return kind === "standard" ? `Standard ${code}` : named(code);
}

/** "a, b and c". */
export function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

type MissingCellFacts = {
  readonly column: string | null;
  readonly header: string | null;
  readonly filled: number;
  readonly rows: number;
};

/** The sentences about an empty cell that the other rows fill. */
export function missingCell(
  field: string,
  why: string,
  todo: string,
): (finding: Pick<Finding<string, MissingCellFacts>, "facts" | "criterion">) => Wording {
  return ({ facts, criterion }) => ({
    what: `${criterion === null ? "This row" : named(criterion)} does not give the ${field}${facts.header === null ? "" : ` (column “${facts.header.replace(/\s+/g, " ")}”)`}.`,
    why: `${facts.filled} of ${facts.rows} rows of the table give it. ${why}`,
    todo,
  });
}
