import type { PlanRow, ProgressRow } from "../book/book";
import type { SchoolYears } from "../book/school-years";
import { folded } from "../workbook/fold";
import { nextId, TELLING_FIELDS } from "./kept-ids";
import { readCriterionCode } from "./values/find-criterion";
import { readPeople } from "./values/people";
import { readTypedPeriod } from "./values/report-period";

/** The lines of Tiến độ with what their words mean, every one that tells of work under an id. */
export function progressLinesIn(
  lines: readonly ProgressRow[],
  plan: readonly PlanRow[],
  schoolYear: SchoolYears | null,
): readonly ProgressRow[] {
  return withIds(
    lines.map((line) => withReading(line, schoolYear)),
    plan,
  );
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
 * A line without an id is of the action whose criterion and words it has, where that has no line of this period yet; else it is work of its
 * own: "TT-1.4-01".
 */
function withIds(lines: readonly ProgressRow[], plan: readonly PlanRow[]): readonly ProgressRow[] {
  if (lines.every(({ planId }) => planId !== "")) return lines;
  const known = new Map<string, string[]>();
  const taken = new Set<string>();
  const recorded = new Set<string>();
  const learn = (id: string, key: string | null): void => {
    taken.add(folded(id));
    if (key === null) return;
    const ids = known.get(key) ?? [];
    known.set(key, ids);
    if (!ids.includes(id)) ids.push(id);
  };
  for (const row of plan) learn(row.id, keyOf(row.criterion.code, wordsOf(row)));
  for (const line of lines) {
    if (line.planId === "") continue;
    learn(line.planId, lineKey(line));
    recorded.add(recordOf(line.planId, line));
  }
  return lines.map((line) => {
    if (line.planId !== "" || !tellsOfWork(line)) return line;
    const key = lineKey(line);
    const same = key === null ? undefined : known.get(key)?.find((id) => !recorded.has(recordOf(id, line)));
    const id = same ?? nextId(`TT-${line.reading?.code ?? "0"}-`, taken);
    learn(id, key);
    recorded.add(recordOf(id, line));
    return { ...line, planId: id };
  });
}

/** A total or a signature below the lines is of no period and tells of nothing. */
function tellsOfWork({ reading, work, done, inProgress, notStarted }: ProgressRow): boolean {
  return reading?.periodId != null && [work, done, inProgress, notStarted].some((text) => text !== null);
}

function wordsOf({ fields }: PlanRow): string | null {
  const field = TELLING_FIELDS.find((one) => fields[one] !== undefined);
  return field === undefined ? null : (fields[field]?.text ?? null);
}

function lineKey({ reading, work }: ProgressRow): string | null {
  return keyOf(reading?.code ?? null, work);
}

function keyOf(code: string | null, words: string | null): string | null {
  return words === null ? null : `${code ?? ""}\n${folded(words)}`;
}

function recordOf(id: string, { reading }: ProgressRow): string {
  return `${folded(id)}\n${reading?.periodId ?? ""}`;
}
