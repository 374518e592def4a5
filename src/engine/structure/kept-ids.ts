import type { PlanRow } from "../book/book";
import { folded } from "../workbook/fold";
import {
  type ActionFacts,
  agreementOf,
  type Agreement,
  balanceOf,
  hasDifference,
  LEAST_ALIKE,
  likenessOf,
  rowFacts,
  wordSet,
} from "./action-facts";
import { bestAssignment, NEVER } from "./best-assignment";
import type { KnownAction } from "./known-actions";
import { remembered } from "./remembered";

/** Comparing each with each is dear; so many actions under one criterion were not typed by people. */
const MOST_COMPARED = 100;

/**
 * The plan with the ids that our sheets know its actions by. Serials count within a criterion, so that an action which comes in above would
 * take the id, and with it the recorded results, of the one it pushes down. An action goes on under its id where its words are the same; where
 * several have these words, what else agrees decides; reworded it is known by its likeness or by what else agrees. A new one gets an id that
 * nothing has had. `taken` are ids that anything is recorded under.
 */
export function withKeptIds(plan: readonly PlanRow[], known: readonly KnownAction[], taken: readonly string[]): readonly PlanRow[] {
  if (known.length === 0) return plan;
  const matching = matchingOf(plan, known);
  matchWhole(matching, tableKey, () => true);
  matchWhole(matching, lineKey, ({ words }) => words === null);
  matchWithin(matching, LEAST_WORTH.alike);
  matchElsewhere(matching);
  matchWithin(matching, LEAST_WORTH.any);
  matchById(matching, plan);
  const nextId = idMaker([...taken, ...known.map(({ id }) => id)]);
  return plan.map((row, index) => {
    const place = matching.placeOf[index];
    const id = place == null ? freshId(row.id, nextId) : (known[place] as KnownAction).id;
    return id === row.id ? row : { ...row, id };
  });
}

interface Matching {
  readonly rows: readonly ActionFacts[];
  readonly known: readonly KnownAction[];
  /** By the place of the plan row: the place of the action it is. */
  readonly placeOf: (number | null)[];
  readonly isTaken: boolean[];
}

function matchingOf(plan: readonly PlanRow[], known: readonly KnownAction[]): Matching {
  return { rows: plan.map(rowFacts), known, placeOf: plan.map(() => null), isTaken: known.map(() => false) };
}

function take({ placeOf, isTaken }: Matching, index: number, place: number): void {
  placeOf[index] = place;
  isTaken[place] = true;
}

type KeyOf = (facts: ActionFacts) => string | null;

function tableKey({ code, words, time, owner, money }: ActionFacts): string | null {
  return words === null || words === "" ? null : JSON.stringify([code, words, time, owner, money]);
}

function lineKey({ code, work, deadline, owner, money }: ActionFacts): string | null {
  return work === null ? null : JSON.stringify([code, work, deadline, owner, money]);
}

function wordsKey({ code, work }: ActionFacts): string | null {
  return work === null ? null : JSON.stringify([code, work]);
}

/**
 * Row and action of the same key are each other's where they are the only ones. So are as many rows as actions, in their order, where the key
 * holds all that is known of each.
 */
function matchWhole(matching: Matching, keyOf: KeyOf, isAllKnown: (facts: ActionFacts) => boolean): void {
  const { rows, known } = matching;
  const waiting = placesByKey(freeActions(matching), (place) => keyOf((known[place] as KnownAction).now));
  const asking = placesByKey(freeRows(matching), (index) => keyOf(rows[index] as ActionFacts));
  for (const [key, places] of waiting) {
    const indices = asking.get(key) ?? [];
    if (indices.length !== places.length) continue;
    if (places.length > 1 && !places.every((place) => isAllKnown((known[place] as KnownAction).now))) continue;
    indices.forEach((index, at) => take(matching, index, places[at] as number));
  }
}

function freeRows({ placeOf }: Matching): readonly number[] {
  return placeOf.flatMap((place, index) => (place === null ? [index] : []));
}

function freeActions({ isTaken }: Matching): readonly number[] {
  return isTaken.flatMap((taken, place) => (taken ? [] : [place]));
}

function placesByKey(places: readonly number[], keyOf: (place: number) => string | null): ReadonlyMap<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const place of places) {
    const key = keyOf(place);
    if (key === null) continue;
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [place]);
    else alike.push(place);
  }
  return byKey;
}

/** Rows and actions of one criterion that are still without each other. */
interface Group {
  readonly rows: readonly number[];
  readonly actions: readonly number[];
  /** As many rows as the plan had actions: nothing has come in, nothing has gone. */
  readonly isComplete: boolean;
}

function groupsOf(matching: Matching): readonly Group[] {
  const { rows, known } = matching;
  const codeOf = (facts: Pick<ActionFacts, "code">): string => facts.code ?? "";
  const actions = placesByKey(freeActions(matching), (place) => codeOf(known[place] as KnownAction));
  const asking = placesByKey(freeRows(matching), (index) => codeOf(rows[index] as ActionFacts));
  return [...asking].flatMap(([code, indices]) => {
    const own = actions.get(code) ?? [];
    const isComplete = own.filter((place) => (known[place] as KnownAction).isCurrent).length === indices.length;
    return own.length === 0 ? [] : [{ rows: indices, actions: own, isComplete }];
  });
}

/**
 * What a pair is worth, in steps: one pair of the same words is worth more than any two that are only alike, and one of these more than any
 * two for which only the circumstances speak.
 */
const SAME = 800;
const ALIKE = 200;
const WEAK = 10;
/** Circumstances that differ draw a pair down by less than 30. */
const LEAST_WORTH = { alike: ALIKE - 30, any: 1 } as const;
/** Below a step: whose id is rather to be given, and the order. With MOST_COMPARED pairs each remains below the next. */
const STEP = 1e9;
const CLAIM = 1e6;

/** One best assignment inside each criterion, of which the pairs worth at least so much are taken. */
function matchWithin(matching: Matching, least: number): void {
  for (const group of groupsOf(matching)) {
    const { rows, actions, isComplete } = isLarge(group) ? withoutSameWords(matching, group) : group;
    if (rows.length === 0 || actions.length === 0 || isLarge({ rows, actions })) continue;
    const worth = worthOf(matching, { rows, actions, isComplete });
    bestAssignment(worth).forEach((column, at) => {
      if (column !== null && (worth[at]?.[column] ?? NEVER) >= least * STEP) take(matching, rows[at] as number, actions[column] as number);
    });
  }
}

function isLarge({ rows, actions }: Pick<Group, "rows" | "actions">): boolean {
  return rows.length > MOST_COMPARED || actions.length > MOST_COMPARED;
}

/** Too many to compare each with each: the same words are the same action, in their order. */
function withoutSameWords(matching: Matching, { rows, actions, isComplete }: Group): Group {
  for (const keyOf of [lineKey, wordsKey]) {
    const waiting = placesByKey(
      actions.filter((place) => matching.isTaken[place] === false),
      (place) => keyOf((matching.known[place] as KnownAction).now),
    );
    const asking = placesByKey(
      rows.filter((index) => matching.placeOf[index] === null),
      (index) => keyOf(matching.rows[index] as ActionFacts),
    );
    for (const [key, indices] of asking) {
      const places = waiting.get(key) ?? [];
      indices.slice(0, places.length).forEach((index, at) => take(matching, index, places[at] as number));
    }
  }
  return {
    rows: rows.filter((index) => matching.placeOf[index] === null),
    actions: actions.filter((place) => matching.isTaken[place] === false),
    isComplete,
  };
}

function worthOf({ rows, known }: Matching, group: Group): readonly (readonly number[])[] {
  const wordsOf = remembered((text) => wordSet(text));
  const actions = group.actions.map((place) => known[place] as KnownAction);
  return group.rows.map((index, at) =>
    actions.map((action, column) => {
      const steps = stepsOf(rows[index] as ActionFacts, action, { wordsOf, isComplete: group.isComplete });
      if (steps === NEVER) return NEVER;
      // Squares: among equals nothing is worth more than to keep the order.
      return Math.round(steps * STEP) + action.claim * CLAIM - (at - column) ** 2;
    }),
  );
}

interface Comparing {
  readonly wordsOf: (text: string) => ReadonlySet<string>;
  readonly isComplete: boolean;
}

function stepsOf(row: ActionFacts, action: KnownAction, comparing: Comparing): number {
  const now = stepsOfPlace(row, action, action.now, { ...comparing, same: SAME });
  // The very words that it has no more are as good as those that it nearly has.
  const before = action.before.map((place) => stepsOfPlace(row, action, place, { ...comparing, same: ALIKE + 100 }) - 1);
  return Math.max(now, ...before);
}

function stepsOfPlace(row: ActionFacts, action: KnownAction, place: ActionFacts, comparing: Comparing & { readonly same: number }): number {
  const { wordsOf, isComplete, same } = comparing;
  const agreement = agreementOf(row, place);
  const agreed = 16 * agreement.time + 8 * agreement.owner + 4 * agreement.money;
  const [mine, theirs] = place.words === null ? [row.work, place.work] : [row.words, place.words];
  if (isSameText(mine, theirs)) return same + agreed;
  const likeness = mine === null || theirs === null ? 0 : likenessOf(wordsOf(mine), wordsOf(theirs));
  const isAlike = likeness >= LEAST_ALIKE || isSameText(row.work, place.work);
  if (isAlike && (action.isCurrent || !hasDifference(agreement))) return ALIKE + 100 * likeness + agreed;
  return isLikely(action, agreement, isComplete) ? WEAK + 5 * balanceOf(agreement) + likeness : NEVER;
}

function isSameText(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

/**
 * All the words are others: only what stands around them can tell that it is the same action. One whose row is gone is nobody's. Where
 * nothing has come in or gone, a row was reworded where it stands unless more speaks against it.
 */
function isLikely({ isCurrent, isInTable }: KnownAction, agreement: Agreement, isComplete: boolean): boolean {
  const balance = balanceOf(agreement);
  if (!isCurrent) return false;
  if (isInTable) return balance > 0 || (isComplete && balance === 0 && agreement.weakness >= 0);
  return !hasDifference(agreement) && (isComplete || balance >= 2);
}

/** The same words under another criterion: it was moved there. First those of which all else is the same. */
function matchElsewhere(matching: Matching): void {
  const wholeKey = (facts: ActionFacts): string | null => lineKey({ ...facts, code: null });
  for (const keyOf of [wholeKey, ({ words }: ActionFacts) => words || null, ({ work }: ActionFacts) => work]) {
    matchMoved(matching, keyOf);
  }
}

function matchMoved(matching: Matching, keyOf: KeyOf): void {
  const { rows, known } = matching;
  const waiting = placesByKey(freeActions(matching), (place) => keyOf((known[place] as KnownAction).now));
  for (const index of freeRows(matching)) {
    const row = rows[index] as ActionFacts;
    const places = waiting.get(keyOf(row) ?? "") ?? [];
    const at = places.slice(0, MOST_COMPARED).findIndex((place) => isMoved(row, known[place] as KnownAction));
    if (at >= 0) take(matching, index, places.splice(at, 1)[0] as number);
  }
}

/** A line of Tiến độ tells the headline alone, which says little where nothing else agrees. */
function isMoved(row: ActionFacts, { now, isInTable }: KnownAction): boolean {
  const agreement = agreementOf(row, now);
  return (isInTable && now.words !== null && now.words === row.words) || (!hasDifference(agreement) && balanceOf(agreement) > 0);
}

/** Of an action that nothing tells of any more, as where people have deleted the column of the work, its place in the plan alone remains. */
function matchById(matching: Matching, plan: readonly PlanRow[]): void {
  const { rows, known } = matching;
  const places = new Map(freeActions(matching).map((place) => [folded((known[place] as KnownAction).id), place]));
  for (const index of freeRows(matching)) {
    const place = places.get(folded((plan[index] as PlanRow).id));
    if (place === undefined) continue;
    const { now, before } = known[place] as KnownAction;
    const isUntold = [now, ...before].every(({ work }) => work === null);
    if (isUntold && !hasDifference(agreementOf(rows[index] as ActionFacts, now))) take(matching, index, place);
  }
}

/** "KH-1.4-02": as the plan's own order gives it, or the next serial that nothing has had. */
function freshId(natural: string, nextId: IdMaker): string {
  return nextId(natural.slice(0, natural.lastIndexOf("-") + 1), natural);
}

/** The id wished for, else the stem with the first serial that nothing has: "TT-1.4-" → "TT-1.4-01". None is given twice. */
export type IdMaker = (stem: string, wished?: string) => string;

export function idMaker(taken: readonly string[]): IdMaker {
  const used = new Set(taken.map(folded));
  const serials = new Map<string, number>();
  const given = (id: string): string => {
    used.add(folded(id));
    return id;
  };
  return (stem, wished) => {
    if (wished !== undefined && !used.has(folded(wished))) return given(wished);
    for (let serial = (serials.get(stem) ?? 0) + 1; ; serial++) {
      const id = stem + String(serial).padStart(2, "0");
      if (used.has(folded(id))) continue;
      serials.set(stem, serial);
      return given(id);
    }
  };
}
