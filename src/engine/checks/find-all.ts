import type { Book } from "../book/book";
import { byPlace, type Facts, type Finding } from "../diagnostics/finding";
import { withAcceptances } from "./acceptances";
import type { Check, CheckContext } from "./check";
import { wordsFinder } from "./joined-cells";

/** Words of a finding are at most so long. */
const LONGEST_FRAGMENT = 120;

/** Asks every check that applies under the book's circular. Ordered by place; accepted findings carry their acceptance. */
export function findAll(
  book: Book,
  context: CheckContext,
  checks: readonly Check<string, Facts>[],
  sheetNames: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const cellWith = wordsFinder(book);
  for (const check of checks) {
    if (check.circulars !== "all" && !check.circulars.includes(context.circular.id)) continue;
    for (const found of check.find(book, context)) {
      findings.push({
        code: check.code,
        severity: found.severity ?? check.severity,
        at: cellWith(found.at, found.fragment),
        related: found.related ?? [],
        fragment: found.fragment === null ? null : found.fragment.slice(0, LONGEST_FRAGMENT),
        criterion: found.criterion,
        expected: found.expected,
        facts: found.facts,
        fix: found.fix ?? null,
        accepted: null,
      });
    }
  }
  return withAcceptances(findings.sort(byPlace(sheetNames)), book.listed);
}
