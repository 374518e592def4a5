import { addressOf, compareCodes, type Finding, type Severity } from "../../../engine";
import type { FindingFilter } from "./pane-state";

export interface FindingGroup {
  readonly code: string;
  /** The gravest in the group. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Open findings by severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) if (finding.accepted === null) counts[finding.severity] += 1;
  return counts;
}

export function filtered(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (filter.showsAccepted || finding.accepted === null) &&
      (filter.severities.length === 0 || filter.severities.includes(finding.severity)) &&
      (filter.criterion === null || (finding.criterion ?? "") === filter.criterion) &&
      (filter.sheet === null || finding.at.sheet === filter.sheet),
  );
}

/** Findings of one question together: the gravest first, then the most frequent. */
export function grouped(findings: readonly Finding[]): readonly FindingGroup[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byCode.get(finding.code);
    if (group === undefined) byCode.set(finding.code, [finding]);
    else group.push(finding);
  }
  const groups = [...byCode].map(([code, members]) => ({ code, severity: gravestOf(members), findings: members }));
  return groups.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.findings.length - a.findings.length ||
      (a.code < b.code ? -1 : 1),
  );
}

/** Codes that findings speak of, in the order of the circular; "" stands for findings of no criterion. */
export function criteriaIn(findings: readonly Finding[]): readonly string[] {
  const codes = [...new Set(findings.map((finding) => finding.criterion ?? ""))];
  return codes.sort((a, b) => (a === "" ? 1 : b === "" ? -1 : compareCodes(a, b)));
}

export function sheetsIn(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map((finding) => finding.at.sheet))];
}

/** A finding is the same one while code, sheet, address and words stay. */
export function keyOf(finding: Finding): string {
  return JSON.stringify([finding.code, finding.at.sheet, addressOf(finding.at.area), finding.fragment]);
}

function gravestOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "note";
}
