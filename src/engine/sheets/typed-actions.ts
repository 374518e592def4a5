import type { Book, Period, PlanRow, ProgressRow } from "../book/book";
import { folded } from "../workbook/fold";
import { shownDay } from "../workbook/shown";
import type { Day } from "../workbook/workbook";
import { actionsOf, standardIn, type Action } from "./actions";
import { comparePeriods, periodOfLine } from "./period-order";
import { entriesById } from "./progress-entries-by-id";

/** Ids that a plan row or a line of a result report has had. */
const OF_DOCUMENT = /^K[HQ]-/iu;

/** Every action that is followed: those of the book, and after them what people added to Tiến độ by hand. */
export function followedActionsOf(book: Book): readonly Action[] {
  return [...actionsOf(book), ...ownActions(book, (id) => !OF_DOCUMENT.test(id))];
}

/** What the plan has no more but lines of Tiến độ still tell of: it belongs to the periods for which it was recorded, and goes on no further. */
export function goneActionsOf(book: Book): readonly Action[] {
  return ownActions(book, (id) => OF_DOCUMENT.test(id));
}

function ownActions(book: Book, isMeant: (id: string) => boolean): readonly Action[] {
  if (book.progress.length === 0) return [];
  const actions = actionsOf(book);
  const known = new Set(actions.map(({ id }) => folded(id)));
  // Under the heading of levels where the plan has its criterion.
  const levels = new Map(actions.map((action) => [action.code, action.levels]));
  return [...entriesById(book.progress)].flatMap(([id, lines]) => {
    const [first] = lines;
    if (first === undefined || first.planId === "" || known.has(id) || !isMeant(first.planId)) return [];
    const timed = lines.flatMap((line) => {
      const period = periodOfLine(line);
      return period === null ? [] : [{ line, period }];
    });
    timed.sort((a, b) => comparePeriods(a.period, b.period));
    const [begun, last] = [timed[0], timed.at(-1)];
    return begun === undefined || last === undefined ? [] : [actionOf(last.line, begun.period.start, levels)];
  });
}

/** The line itself says what the work is. */
function actionOf(line: ProgressRow, start: Day, levels: ReadonlyMap<string | null, Action["levels"]>): Action {
  const code = line.reading?.code ?? null;
  const plan = rowOf(line, code, start);
  return {
    id: line.planId,
    code,
    criterionText: line.criterion,
    standard: standardIn(code),
    levels: code === null ? null : (levels.get(code) ?? null),
    plan,
    result: null,
  };
}

function rowOf(line: ProgressRow, code: string | null, start: Day): PlanRow {
  const { planId, criterion, work, owner, budget, deadline, area, places } = line;
  const sheet = Object.values(places ?? {})[0]?.sheet ?? "";
  const field = (text: string) => ({ text, raw: text, area });
  return {
    id: planId,
    table: -1,
    sheet,
    area,
    criterion: { code, repair: null, title: null, field: criterion === null ? null : field(criterion), others: [], isInherited: false },
    levels: null,
    standard: standardIn(code),
    fields: { ...(work === null ? {} : { work: field(work) }), ...(owner === null ? {} : { people: field(owner) }) },
    people: line.reading?.people ?? [],
    period: periodUntil(start, deadline),
    money: budget === null ? null : { ...NO_MONEY, text: line.typed?.budget?.toString() ?? grouped(budget), amount: budget },
    targetLevel: null,
    statedResult: null,
    statedLevel: null,
    verdict: null,
    evidence: [],
    joined: [],
    isHeadLost: false,
    likelyCriterion: null,
  };
}

const NO_MONEY = { funding: null, hasUnit: false, rival: null, isMalformed: false } as const;

/** It begins with the period of its first line: it is not asked for in an earlier one. */
function periodUntil(start: Day, deadline: Day | null): Period {
  const text = deadline === null ? "" : shownDay(deadline);
  return { text, start, end: deadline, openEnd: false, recurring: null, isRead: true, kind: "deadline", repaired: null };
}

/** 12.000.000 */
function grouped(amount: number): string {
  return String(amount).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ".");
}
