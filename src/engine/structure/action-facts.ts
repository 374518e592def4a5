import type { PlanRow, ProgressRow } from "../book/book";
import { folded } from "../workbook/fold";
import type { Day } from "../workbook/workbook";

/** What tells an action from another; the same fields are read from our table. The first that is there stands on Tiến độ as the work. */
export const TELLING_FIELDS = ["work", "solution", "goal", "weakness"] as const;

/** What one place says of an action, folded for comparing; null where the place does not tell. */
export interface ActionFacts {
  readonly code: string | null;
  /** The telling texts together; "" where there is none. */
  readonly words: string | null;
  readonly work: string | null;
  readonly weakness: string | null;
  /** As typed. */
  readonly time: string | null;
  /** The last day of that time. */
  readonly deadline: Day | null;
  readonly owner: string | null;
  /** đồng; nothing where it is 0. */
  readonly money: number | null;
}

export type TellingTexts = Readonly<Record<(typeof TELLING_FIELDS)[number], string | null>>;

/** The facts that the telling texts hold. */
export function textFacts(texts: TellingTexts): Pick<ActionFacts, "words" | "work" | "weakness"> {
  const told = TELLING_FIELDS.map((field) => texts[field]).filter((text) => text !== null);
  return { words: folded(told.join(" ")), work: orNull(told[0]), weakness: orNull(texts.weakness) };
}

export function orNull(text: string | null | undefined): string | null {
  return text == null || folded(text) === "" ? null : folded(text);
}

export function rowFacts({ criterion, fields, people, period, money }: PlanRow): ActionFacts {
  const { work, solution, goal, weakness } = fields;
  const texts = { work: work?.text, solution: solution?.text, goal: goal?.text, weakness: weakness?.text };
  return {
    code: criterion.code,
    ...textFacts({
      work: texts.work ?? null,
      solution: texts.solution ?? null,
      goal: texts.goal ?? null,
      weakness: texts.weakness ?? null,
    }),
    time: orNull(period?.text ?? fields.period?.text),
    deadline: period === null || period.recurring === "yearly" || period.openEnd ? null : period.end,
    owner: orNull(people.length > 0 ? people.join("; ") : fields.people?.text),
    money: money?.amount == null || money.amount === 0 ? null : money.amount,
  };
}

/** A line whose criterion has been read. */
export function lineFacts({ work, owner, deadline, budget, reading }: ProgressRow): ActionFacts {
  const money = budget === 0 ? null : budget;
  const told = { words: null, work: orNull(work), weakness: null, time: null };
  return { code: reading?.code ?? null, ...told, deadline, owner: orNull(owner), money };
}

/** How far a place's facts agree with those of a plan row; each 1 where it agrees, -1 where it differs, near 0 where one side does not tell. */
export interface Agreement {
  readonly time: number;
  readonly owner: number;
  readonly money: number;
  readonly weakness: number;
}

export function agreementOf(row: ActionFacts, place: ActionFacts): Agreement {
  return {
    time: timeAgrees(row, place),
    owner: agrees(row.owner, place.owner),
    money: agrees(row.money, place.money),
    weakness: textsAgree(row.weakness, place.weakness),
  };
}

export function balanceOf({ time, owner, money, weakness }: Agreement): number {
  return Math.round(time) + Math.round(owner) + Math.round(money) + 2 * weakness;
}

export function hasDifference(agreement: Agreement): boolean {
  return Object.values(agreement).some((one) => Math.round(one) < 0);
}

/** What is told on one side alone speaks against the pair only where all else is equal. */
const ONE_SIDED = -0.25;

function agrees<T>(a: T | null, b: T | null): number {
  if (a === null || b === null) return a === b ? 0 : ONE_SIDED;
  return a === b ? 1 : -1;
}

/** The same day in other words is nearly the same time. A line tells the day alone. */
function timeAgrees(a: ActionFacts, b: ActionFacts): number {
  const byWords = a.time === null || b.time === null ? 0 : agrees(a.time, b.time);
  if (byWords === 1) return 1;
  const byDay = agrees(a.deadline, b.deadline);
  return byDay === 0 ? byWords : byDay * 0.75;
}

function textsAgree(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  return a === b || likenessOf(wordSet(a), wordSet(b)) >= LEAST_ALIKE ? 1 : -1;
}

/** Of two wordings of one action at least so many words are the same. */
export const LEAST_ALIKE = 0.5;

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size + b.size - shared);
}
