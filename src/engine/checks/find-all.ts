import type { AcceptedFinding, Book } from "../book/book";
import { byPlace, type Facts, type Finding } from "../diagnostics/finding";
import { addressOf } from "../workbook/address";
import type { Check, CheckContext } from "./check";

/** Asks every check that applies under the book's circular. Ordered by place; accepted findings carry their acceptance. */
export function findAll(
  book: Book,
  context: CheckContext,
  checks: readonly Check<string, Facts>[],
  sheetNames: readonly string[],
): readonly Finding[] {
  const accepted = new Map(book.accepted.map((one) => [keyOf(one.code, one.sheet, one.address, one.fragment), one]));
  const findings: Finding[] = [];
  for (const check of checks) {
    if (check.circulars !== "all" && !check.circulars.includes(context.circular.id)) continue;
    for (const found of check.find(book, context)) {
      const acceptance = accepted.get(keyOf(check.code, found.at.sheet, addressOf(found.at.area), found.fragment));
      findings.push({
        code: check.code,
        severity: found.severity ?? check.severity,
        at: found.at,
        related: found.related ?? [],
        fragment: found.fragment === null ? null : found.fragment.slice(0, 120),
        criterion: found.criterion,
        expected: found.expected,
        facts: found.facts,
        fix: found.fix ?? null,
        accepted: acceptance?.acceptance ?? null,
      });
    }
  }
  return findings.sort(byPlace(sheetNames));
}

/** The words are part of the key: an accepted finding comes back as soon as the cell says something else. */
function keyOf(code: string, sheet: string, address: string, fragment: AcceptedFinding["fragment"]): string {
  return JSON.stringify([code, sheet, address, fragment === null ? null : fragment.slice(0, 120)]);
}
