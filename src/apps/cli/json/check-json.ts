import type { Finding, Severity, WorkbookAssessment } from "../../../engine";
import { wordingOf, type Words } from "../../../words";
import { placeOf } from "./source-json";

/** One line of `check --json`. */
export function checkJson(file: string, assessed: WorkbookAssessment, words: Words) {
  return {
    file,
    circular: assessed.circular.id,
    counts: countsOf(assessed.findings),
    findings: assessed.findings.map((finding) => findingJson(finding, words)),
  };
}

export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

function findingJson(finding: Finding, words: Words) {
  const { what, why, todo, fix } = wordingOf(words, finding);
  return {
    code: finding.code,
    severity: finding.severity,
    ...placeOf(finding.at),
    related: finding.related.map(placeOf),
    fragment: finding.fragment,
    criterion: finding.criterion,
    what,
    why,
    todo,
    expected: finding.expected,
    fix: finding.fix === null ? null : { label: fix ?? words.cli.check.genericFix, safe: finding.fix.isSafe },
    accepted: finding.accepted === null ? null : { reason: finding.accepted.reason, by: finding.accepted.by, on: finding.accepted.on },
  };
}
