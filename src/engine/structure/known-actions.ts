import type { ProgressRow } from "../book/book";
import { compareTexts } from "../workbook/compare-texts";
import { folded } from "../workbook/fold";
import { type ActionFacts, lineFacts } from "./action-facts";

/** An action as our plan table has it. */
export interface OwnPlanLine {
  readonly id: string;
  readonly facts: ActionFacts;
}

/** An action that has an id, with all that our sheets say of it. */
export interface KnownAction {
  readonly id: string;
  readonly code: string | null;
  /** How it was when we last wrote it. */
  readonly now: ActionFacts;
  /** How it stands elsewhere, or was before. */
  readonly before: readonly ActionFacts[];
  /** The plan had it when we last looked, as far as our sheets tell; else its row may be gone since long. */
  readonly isCurrent: boolean;
  /** Our table tells of it, and so of its weakness and its time in words. */
  readonly isInTable: boolean;
  /** Of actions that nothing tells apart: the one whose id is rather to be given. Work that is open must not be taken for done. */
  readonly claim: number;
}

/** Ids we give to rows of a plan. Others on Tiến độ are of somebody's own lines, or of a result report. */
const OF_PLAN = /^KH-/iu;

/**
 * Every action of the plan that has an id: those of our table in its order, then those that only lines of Tiến độ tell of, by their ids. The
 * table alone is not enough: it is made anew less often than lines are added, and not everybody has it.
 */
export function knownActions(table: readonly OwnPlanLine[], progress: readonly ProgressRow[]): readonly KnownAction[] {
  const lines = linesById(progress.filter(({ planId }) => planId !== ""));
  const newest = progress.reduce((last, line) => (OF_PLAN.test(line.planId) ? laterOf(last, closingDay(line)) : last), "");
  const byId = new Map<string, KnownAction>();
  for (const { id, facts } of table) {
    if (!byId.has(folded(id))) byId.set(folded(id), inTable(id, facts, lines.get(folded(id)) ?? [], newest));
  }
  const others = [...lines].filter(([id, [first]]) => !byId.has(id) && OF_PLAN.test(first?.planId ?? ""));
  others.sort(([a], [b]) => compareIds(a, b));
  return [...byId.values(), ...others.flatMap(([, own]) => onLines(own, newest, table.length > 0))];
}

function inTable(id: string, facts: ActionFacts, lines: readonly ProgressRow[], newest: string): KnownAction {
  const told = lines.map((line) => factsOf(line, facts.code));
  const [last] = told;
  const isBare = facts.work === null;
  // A line of the newest period is written whenever we write at all.
  const isNewer = last !== undefined && (isBare || isFollowed(lines, newest));
  const now = isNewer ? broughtUp(facts, last) : facts;
  const before = isNewer ? [...(isBare ? [] : [facts]), ...told.slice(1)] : told;
  return { id, code: now.code, now, before: distinct(before), isCurrent: true, isInTable: true, claim: claimOf(lines) };
}

/** What the table says, with what a newer line says otherwise. */
function broughtUp(facts: ActionFacts, line: ActionFacts): ActionFacts {
  const isSameDay = line.deadline === null || line.deadline === facts.deadline;
  return {
    code: line.code,
    words: line.work === null || line.work === facts.work ? facts.words : null,
    work: line.work ?? facts.work,
    weakness: facts.weakness,
    time: isSameDay ? facts.time : null,
    deadline: line.deadline,
    owner: line.owner,
    money: line.money,
  };
}

function onLines(lines: readonly ProgressRow[], newest: string, hasTable: boolean): readonly KnownAction[] {
  const [now, ...before] = lines.map((line) => factsOf(line, codeIn(line.planId)));
  if (now === undefined) return [];
  const isCurrent = !hasTable && isFollowed(lines, newest);
  const id = (lines[0]?.planId ?? "").toUpperCase();
  return [{ id, code: now.code, now, before: distinct(before), isCurrent, isInTable: false, claim: claimOf(lines) }];
}

/** `code` is for a line that tells no criterion, as where people have deleted the column. */
function factsOf(line: ProgressRow, code: string | null): ActionFacts {
  return line.criterion === null ? { ...lineFacts(line), code } : lineFacts(line);
}

/** The criterion under which an id was given: "KH-1.4-02". */
function codeIn(id: string): string | null {
  return /^KH-((?:M4|\d{1,2})\.\d{1,2})-/iu.exec(id)?.[1]?.toUpperCase() ?? null;
}

/** Lines of one action, those of its last period first. */
function linesById(progress: readonly ProgressRow[]): ReadonlyMap<string, readonly ProgressRow[]> {
  const byId = new Map<string, ProgressRow[]>();
  for (const line of progress) {
    const lines = byId.get(folded(line.planId));
    if (lines === undefined) byId.set(folded(line.planId), [line]);
    else lines.push(line);
  }
  for (const lines of byId.values()) lines.sort((a, b) => compareTexts(closingDay(b), closingDay(a)));
  return byId;
}

function distinct(facts: readonly ActionFacts[]): readonly ActionFacts[] {
  const byText = new Map(facts.map((one) => [JSON.stringify(one), one]));
  return byText.size === facts.length ? facts : [...byText.values()];
}

function isFollowed([last]: readonly ProgressRow[], newest: string): boolean {
  return last !== undefined && newest !== "" && closingDay(last) === newest;
}

/** Open work before what has no line, and both before work that is over. */
function claimOf([last]: readonly ProgressRow[]): number {
  if (last === undefined) return 2;
  if (last.statusId === "done" || last.statusId === "dropped" || last.percent === 100) return 1;
  return [last.status, last.percent, last.done, last.inProgress, last.notStarted, last.spent].some((told) => told !== null) ? 3 : 2;
}

/** By what the periods of lines are ordered; "" for one that cannot be read. */
function closingDay({ reading }: ProgressRow): string {
  const [, first = "", quarter, semester] = /^(\d{4})(?:-Q(\d)|-\d{4}(?:-HK(\d))?)$/.exec(reading?.periodId ?? "") ?? [];
  if (first === "") return "";
  if (quarter !== undefined) return `${first}-${String(Number(quarter) * 3).padStart(2, "0")}-30`;
  return `${Number(first) + 1}-${semester === "1" ? "01" : "08"}-31`;
}

function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}

/** "kh-1.4-02" before "kh-1.4-10": they were given in the order of the plan. */
function compareIds(a: string, b: string): number {
  const [stemA, serialA] = [a.replace(/\d+$/, ""), Number(/\d+$/.exec(a)?.[0] ?? 0)];
  const [stemB, serialB] = [b.replace(/\d+$/, ""), Number(/\d+$/.exec(b)?.[0] ?? 0)];
  return compareTexts(stemA, stemB) || serialA - serialB;
}
