import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { ANY_OFFICER, OFFICERS, TASK_OF_OFFICER } from "../../lexicon/owner-words";
import { placeOf } from "../places";
import { plainOf, remembered } from "../prose/plain";
import type { OwnerOutside } from "./owner-outside-school";

/** The measure gives the work to one officer, the owner cell names another and not this one. */
export function* officersGivenTo(book: Book): Iterable<Found<OwnerOutside>> {
  const taskIn = remembered(taskOf);
  const officersIn = remembered((people: string) =>
    OFFICERS.some(([, pattern]) => pattern.test(plainOf(people))) ? plainOf(people) : null,
  );
  for (const row of book.plan) {
    const [people, solution] = [row.fields.people, row.fields.solution];
    const named = people === undefined ? null : officersIn(people.text);
    if (people === undefined || solution === undefined || named === null || !namesOfficer(solution.text)) continue;
    const task = taskIn(solution.text);
    const other = task === null ? null : otherOfficer(named, task.officer);
    if (task === null || other === null) continue;
    const facts = { kind: "officer", other } as const;
    const related = [placeOf(row.sheet, people.area)];
    yield { at: placeOf(row.sheet, solution.area), related, fragment: task.words, criterion: row.criterion.code, expected: null, facts };
  }
}

/** As typed: most measures name no officer. */
function namesOfficer(text: string): boolean {
  return text.includes("vi\u00ean") || text.includes("\u00e1n b\u1ed9") || text.includes("NV");
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
