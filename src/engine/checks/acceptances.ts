import type { AcceptedFinding } from "../book/book";
import type { Acceptance, Finding } from "../diagnostics/finding";
import { addressOf, areaFromAddress } from "../workbook/address";

/** Texts are cut when they are kept. */
const LONGEST = 120;

/**
 * The findings with their acceptances. A finding is the accepted one while code, sheet, address and words are the same; where rows or columns
 * were put in above it, the nearest finding of the same words is. Once the words change it is open again. What is absent has no words
 * to be known by elsewhere, so it is known by its address only.
 */
export function withAcceptances(findings: readonly Finding[], accepted: readonly AcceptedFinding[]): readonly Finding[] {
  if (accepted.length === 0) return findings;
  const byPlace = new Map(accepted.map((one) => [JSON.stringify([wordsKey(one.code, one.sheet, one.fragment), one.address]), one]));
  const taken = new Map<Finding, Acceptance>();
  const used = new Set<AcceptedFinding>();
  for (const finding of findings) {
    const one = byPlace.get(JSON.stringify([keyOf(finding), addressOf(finding.at.area)]));
    if (one === undefined) continue;
    taken.set(finding, one.acceptance);
    used.add(one);
  }
  takeMoved(
    findings.filter((finding) => !taken.has(finding) && finding.fragment !== null),
    accepted.filter((one) => !used.has(one) && one.fragment !== null),
    taken,
  );
  return findings.map((finding) => ({ ...finding, accepted: taken.get(finding) ?? null }));
}

function takeMoved(open: readonly Finding[], left: readonly AcceptedFinding[], taken: Map<Finding, Acceptance>): void {
  if (left.length === 0) return;
  const byWords = new Map<string, Finding[]>();
  for (const finding of open) {
    const same = byWords.get(keyOf(finding));
    if (same === undefined) byWords.set(keyOf(finding), [finding]);
    else same.push(finding);
  }
  for (const one of left) {
    const same = byWords.get(wordsKey(one.code, one.sheet, one.fragment)) ?? [];
    const area = areaFromAddress(one.address);
    const far = ({ at }: Finding): number =>
      area === null ? 0 : Math.abs(at.area.top - area.top) + Math.abs(at.area.left - area.left) * 1_000;
    const nearest = same.filter((finding) => !taken.has(finding)).sort((a, b) => far(a) - far(b))[0];
    if (nearest !== undefined) taken.set(nearest, one.acceptance);
  }
}

function keyOf({ code, at, fragment }: Finding): string {
  return wordsKey(code, at.sheet, fragment);
}

function wordsKey(code: string, sheet: string, fragment: string | null): string {
  return JSON.stringify([code, sheet, fragment === null ? null : fragment.slice(0, LONGEST)]);
}
