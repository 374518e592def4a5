import type { PlanRow, ProgressRow } from "../book/book";
import type { SchoolYears } from "../book/school-years";
import { folded } from "../workbook/fold";
import { type ActionFacts, agreementOf, balanceOf, lineFacts, rowFacts } from "./action-facts";
import { idMaker } from "./kept-ids";
import { readCriterionCode } from "./values/find-criterion";
import { readPeople } from "./values/people";
import { readTypedPeriod } from "./values/report-period";

/** The lines of Tiến độ with what their words mean. */
export function readLines(lines: readonly ProgressRow[], schoolYear: SchoolYears | null): readonly ProgressRow[] {
  return lines.map((line) => withReading(line, schoolYear));
}

function withReading(line: ProgressRow, schoolYear: SchoolYears | null): ProgressRow {
  const periodId = line.period === "" ? null : readTypedPeriod(line.period, schoolYear);
  const unread = line.period === "" || periodId !== null ? [] : [{ field: "period" as const, text: line.period }];
  const code = line.criterion === null ? null : (readCriterionCode(line.criterion, { standard: null, levels: null })?.code ?? null);
  return {
    ...line,
    reading: { periodId, code, people: line.owner === null ? [] : readPeople(line.owner) },
    unread: [...(line.unread ?? []), ...unread],
  };
}

/**
 * The lines, every one that tells of work under an id. A line without one is of the action whose criterion and words it has, where that has
 * no line of this period yet; of several the one with whose time, owner and money it agrees best. Else it is work of its own: "TT-1.4-01".
 */
export function withLineIds(lines: readonly ProgressRow[], plan: readonly PlanRow[]): readonly ProgressRow[] {
  if (lines.every(({ planId }) => planId !== "")) return lines;
  const known = new Map<string, Named[]>();
  const recorded = new Set<string>();
  const learn = (id: string, facts: ActionFacts): void => {
    const key = keyOf(facts);
    if (key === null) return;
    const alike = known.get(key) ?? [];
    known.set(key, alike);
    if (alike.length < MOST_ALIKE && !alike.some((one) => one.id === id)) alike.push({ id, facts });
  };
  for (const row of plan) learn(row.id, rowFacts(row));
  for (const line of lines) {
    if (line.planId === "") continue;
    learn(line.planId, lineFacts(line));
    recorded.add(recordOf(line.planId, line));
  }
  const nextId = idMaker([...plan.map(({ id }) => id), ...lines.map(({ planId }) => planId)]);
  return lines.map((line) => {
    if (line.planId !== "" || !tellsOfWork(line)) return line;
    const facts = lineFacts(line);
    const same = (known.get(keyOf(facts) ?? "") ?? []).filter(({ id }) => !recorded.has(recordOf(id, line)));
    const id = bestOf(same, facts)?.id ?? nextId(`TT-${facts.code ?? "0"}-`);
    learn(id, facts);
    recorded.add(recordOf(id, line));
    return { ...line, planId: id };
  });
}

interface Named {
  readonly id: string;
  readonly facts: ActionFacts;
}

/** So many of the same words under one criterion were not typed by people. */
const MOST_ALIKE = 100;

/** The first of those that agree best. */
function bestOf(same: readonly Named[], facts: ActionFacts): Named | null {
  let best: { readonly one: Named; readonly balance: number } | null = null;
  for (const one of same) {
    const balance = balanceOf(agreementOf(one.facts, facts));
    if (best === null || balance > best.balance) best = { one, balance };
  }
  return best?.one ?? null;
}

/** A total or a signature below the lines is of no period and tells of nothing. */
function tellsOfWork({ reading, work, done, inProgress, notStarted }: ProgressRow): boolean {
  return reading?.periodId != null && [work, done, inProgress, notStarted].some((text) => text !== null);
}

function keyOf({ code, work }: ActionFacts): string | null {
  return work === null ? null : `${code ?? ""}\n${work}`;
}

function recordOf(id: string, { reading }: ProgressRow): string {
  return `${folded(id)}\n${reading?.periodId ?? ""}`;
}
