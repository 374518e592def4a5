import type { ListedFinding } from "../book/book";
import type { Acceptance, Finding } from "../diagnostics/finding";
import { addressOf, areaFromAddress } from "../workbook/address";

/** Texts are cut when they are kept. */
const LONGEST = 120;

/**
 * The findings with the acceptances that stand in the list made last time. A finding is the same one while code, sheet and words are: as many
 * of them as were listed are those, in their order, though rows were put in above. Where some came or went, the address must be the same, or the
 * criterion where no other finding shares it. Once the words change a finding is open again.
 */
export function withAcceptances(findings: readonly Finding[], listed: readonly ListedFinding[]): readonly Finding[] {
  if (!listed.some((one) => one.acceptance !== null)) return findings;
  const listedByWords = grouped(listed, (one) => keyOf(one.code, one.sheet, one.fragment));
  const foundByWords = grouped(findings, (one) => keyOf(one.code, one.at.sheet, one.fragment));
  const acceptances = new Map<Finding, Acceptance>();
  for (const [key, lines] of listedByWords) {
    for (const [finding, line] of paired(foundByWords.get(key) ?? [], lines))
      if (line.acceptance !== null) acceptances.set(finding, line.acceptance);
  }
  return findings.map((finding) => ({ ...finding, accepted: acceptances.get(finding) ?? null }));
}

function paired(found: readonly Finding[], lines: readonly ListedFinding[]): readonly (readonly [Finding, ListedFinding])[] {
  if (found.length === lines.length) {
    const inOrder = [...lines].sort(byPlace);
    return found.map((finding, index) => [finding, inOrder[index] as ListedFinding] as const);
  }
  const byAddress = new Map(lines.map((line) => [line.address, line]));
  const byCriterion = alone(lines, (line) => line.criterion);
  const foundByCriterion = alone(found, (finding) => finding.criterion);
  return found.flatMap((finding) => {
    const here = byAddress.get(addressOf(finding.at.area));
    const { criterion } = finding;
    if (here !== undefined && here.criterion === criterion) return [[finding, here] as const];
    const same = criterion === null || !foundByCriterion.has(criterion) ? undefined : byCriterion.get(criterion);
    return same === undefined ? [] : [[finding, same] as const];
  });
}

/** Those that no other shares the key with. */
function alone<T>(all: readonly T[], keyIn: (one: T) => string | null): ReadonlyMap<string, T> {
  const groups = grouped(all, (one) => keyIn(one) ?? "");
  return new Map([...groups].flatMap(([key, members]) => (key !== "" && members.length === 1 ? [[key, members[0] as T] as const] : [])));
}

function grouped<T>(all: readonly T[], keyIn: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyIn(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function byPlace(a: ListedFinding, b: ListedFinding): number {
  const [one, other] = [areaFromAddress(a.address), areaFromAddress(b.address)];
  return one === null || other === null ? 0 : one.top - other.top || one.left - other.left;
}

function keyOf(code: string, sheet: string, fragment: string | null): string {
  return JSON.stringify([code, sheet, fragment === null ? null : fragment.slice(0, LONGEST)]);
}
