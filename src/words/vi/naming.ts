import type { Finding } from "../../engine";
import type { Wording } from "../wording";

/** "Tiêu chí 1.4", "khoản 2 của Mức 4". */
export function named(code: string): string {
  return code.startsWith("M4.") ? `Tiêu chí ${code.slice(3)} của Mức 4` : `Tiêu chí ${code}`;
}

export function of(kind: "standard" | "criterion", code: string): string {
  return kind === "standard" ? `Tiêu chuẩn ${code}` : named(code);
}

/** "a, b và c". */
export function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} và ${parts.at(-1) ?? ""}`;
}

type MissingCellFacts = {
  readonly column: string | null;
  readonly header: string | null;
  readonly filled: number;
  readonly rows: number;
};

/** Lời chung cho một ô trống mà các hàng khác đều ghi. */
export function missingCell(
  field: string,
  why: string,
  todo: string,
): (finding: Pick<Finding<string, MissingCellFacts>, "facts" | "criterion">) => Wording {
  return ({ facts, criterion }) => ({
    what: `${criterion === null ? "Hàng này" : named(criterion)} chưa ghi ${field}${facts.header === null ? "" : ` (cột “${facts.header.replace(/\s+/g, " ")}”)`}.`,
    why: `${facts.filled}/${facts.rows} hàng của bảng có ghi. ${why}`,
    todo,
  });
}
