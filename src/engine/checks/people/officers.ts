import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { ANY_OFFICER, OFFICERS, TASK_OF_OFFICER } from "../../lexicon/owner-words";
import { placeOf } from "../places";
import { plainOf, remembered } from "../prose/plain";
import type { OwnerOutside } from "./owner-outside-school";

/** As typed: the measures that name an officer at all. */
const NAMES_OFFICER = /nh\u00e2n vi\u00ean|c\u00e1n b\u1ed9|NV/i;

/** The measure gives the work to one officer, the owner cell names another and not this one. */
export function* officersGivenTo(book: Book): Iterable<Found<OwnerOutside>> {
  const taskIn = remembered(taskOf);
  for (const row of book.plan) {
    const [people, solution] = [row.fields.people, row.fields.solution];
    if (people === undefined || solution === undefined || !NAMES_OFFICER.test(solution.text)) continue;
    const task = taskIn(solution.text);
    const other = task === null ? null : otherOfficer(plainOf(people.text), task.officer);
    if (task === null || other === null) continue;
    const facts = { kind: "officer", other } as const;
    const related = [placeOf(row.sheet, people.area)];
    yield { at: placeOf(row.sheet, solution.area), related, fragment: task.words, criterion: row.criterion.code, expected: null, facts };
  }
}

interface Task {
  readonly words: string;
  readonly officer: string;
}

function taskOf(text: string): Task | null {
  const match = TASK_OF_OFFICER.exec(plainOf(text));
  const [whole, named = "", officer = ""] = match ?? [];
  if (match === null || whole === undefined) return null;
  const start = match.index + whole.indexOf(named);
  return { words: text.slice(start, match.index + whole.length), officer };
}

function otherOfficer(people: string, officer: string): string | null {
  const own = OFFICERS.find(([, pattern]) => pattern.test(officer));
  if (own === undefined || own[1].test(people) || ANY_OFFICER.test(people)) return null;
  return OFFICERS.find(([, pattern]) => pattern.test(people))?.[0] ?? null;
}
