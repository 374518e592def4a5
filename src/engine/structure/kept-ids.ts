import type { PlanRow } from "../book/book";
import { folded } from "../workbook/fold";

/** An action as our plan table has it: under which id, and in which words. */
export interface OwnPlanLine {
  readonly id: string;
  readonly code: string | null;
  readonly text: string;
}

/** Of two wordings of one action at least so many words are the same. */
const LEAST_ALIKE = 0.5;
/** Comparing each with each is dear; so many actions under one criterion were not typed by people. */
const MOST_COMPARED = 200;

/**
 * The plan with the ids it had when our table of it was made. Serials count within a criterion, so that an action which comes in above would
 * take the id, and with it the recorded results, of the one it pushes down. An action goes on under its id where its words are the same, or
 * nearly; a new one gets an id that nothing has had. `taken` are ids that results are recorded under.
 */
export function withKeptIds(plan: readonly PlanRow[], lines: readonly OwnPlanLine[], taken: readonly string[]): readonly PlanRow[] {
  if (lines.length === 0) return plan;
  const matching = matchingOf(plan, lines);
  matchByKey(matching, (code, text) => `${code ?? ""}\n${text}`);
  matchByLikeness(matching);
  matchByKey(matching, (_, text) => text);
  matchInOrder(matching);
  const used = new Set([...taken, ...lines.map(({ id }) => id)].map(folded));
  return plan.map((row, index) => {
    const line = matching.lineOf[index];
    const id = line === null || line === undefined ? freshId(row.id, used) : (lines[line] as OwnPlanLine).id;
    used.add(folded(id));
    return id === row.id ? row : { ...row, id };
  });
}

interface Matching {
  readonly plan: readonly PlanRow[];
  readonly texts: readonly string[];
  readonly lines: readonly OwnPlanLine[];
  /** By the place of the plan row: the place of its line. */
  readonly lineOf: (number | null)[];
  readonly isTaken: boolean[];
}

function matchingOf(plan: readonly PlanRow[], lines: readonly OwnPlanLine[]): Matching {
  return { plan, texts: plan.map(wordsOf), lines, lineOf: plan.map(() => null), isTaken: lines.map(() => false) };
}

/** What tells an action from another; the same fields as are read from our table. */
export const TELLING_FIELDS = ["work", "solution", "goal", "weakness"] as const;

function wordsOf({ fields }: PlanRow): string {
  return joinedWords(TELLING_FIELDS.map((field) => fields[field]?.text ?? null));
}

export function joinedWords(texts: readonly (string | null)[]): string {
  return folded(texts.filter((text) => text !== null).join(" "));
}

function matchByKey(matching: Matching, keyOf: (code: string | null, text: string) => string): void {
  const { plan, texts, lines, lineOf, isTaken } = matching;
  const waiting = new Map<string, number[]>();
  lines.forEach(({ code, text }, place) => {
    if (isTaken[place] === true || text === "") return;
    const key = keyOf(code, text);
    const alike = waiting.get(key);
    if (alike === undefined) waiting.set(key, [place]);
    else alike.push(place);
  });
  for (const alike of waiting.values()) alike.reverse();
  plan.forEach((row, index) => {
    if (lineOf[index] !== null) return;
    const place = waiting.get(keyOf(row.criterion.code, texts[index] as string))?.pop();
    if (place !== undefined) take(matching, index, place);
  });
}

function take({ lineOf, isTaken }: Matching, index: number, place: number): void {
  lineOf[index] = place;
  isTaken[place] = true;
}

/** Rows and lines of one criterion that are still without each other. */
interface Group {
  readonly rows: readonly number[];
  readonly lines: readonly number[];
}

function groupsOf({ plan, lines, lineOf, isTaken }: Matching): readonly Group[] {
  const groups = new Map<string, { rows: number[]; lines: number[] }>();
  const groupOf = (code: string | null) => {
    const group = groups.get(code ?? "") ?? { rows: [], lines: [] };
    groups.set(code ?? "", group);
    return group;
  };
  plan.forEach((row, index) => {
    if (lineOf[index] === null) groupOf(row.criterion.code).rows.push(index);
  });
  lines.forEach((line, place) => {
    if (isTaken[place] === false) groupOf(line.code).lines.push(place);
  });
  return [...groups.values()].filter(({ rows, lines: own }) => rows.length > 0 && own.length > 0);
}

function matchByLikeness(matching: Matching): void {
  const { texts, lines, lineOf, isTaken } = matching;
  for (const group of groupsOf(matching)) {
    if (group.rows.length > MOST_COMPARED || group.lines.length > MOST_COMPARED) continue;
    const lineWords = group.lines.map((place) => [place, new Set((lines[place] as OwnPlanLine).text.split(" "))] as const);
    const pairs = group.rows.flatMap((index) => {
      const words = new Set((texts[index] as string).split(" "));
      return lineWords.map(([place, own]) => ({ index, place, likeness: likenessOf(words, own) }));
    });
    pairs.sort((a, b) => b.likeness - a.likeness || a.index - b.index || a.place - b.place);
    for (const { index, place, likeness } of pairs) {
      if (likeness >= LEAST_ALIKE && lineOf[index] === null && isTaken[place] === false) take(matching, index, place);
    }
  }
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** As many as before, and none else is like them: they were reworded where they stand. */
function matchInOrder(matching: Matching): void {
  for (const { rows, lines } of groupsOf(matching)) {
    if (rows.length === lines.length) rows.forEach((index, at) => take(matching, index, lines[at] as number));
  }
}

/** "KH-1.4-02": the next serial that nothing has had. */
function freshId(natural: string, used: ReadonlySet<string>): string {
  if (!used.has(folded(natural))) return natural;
  return nextId(natural.slice(0, natural.lastIndexOf("-") + 1), used);
}

/** The stem with the first serial that nothing has, "TT-1.4-" → "TT-1.4-01". `used` holds folded ids. */
export function nextId(stem: string, used: ReadonlySet<string>): string {
  for (let serial = 1; ; serial++) {
    const id = stem + String(serial).padStart(2, "0");
    if (!used.has(folded(id))) return id;
  }
}
