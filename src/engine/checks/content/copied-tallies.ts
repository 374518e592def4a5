import type { Book, Statement } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { TextCopied } from "./text-copied";

/** Two evaluations, the external one and the school's own, whose counts are the same at every level, though not all criteria are met. */
export function* copiedTallies(book: Book): Iterable<Found<TextCopied>> {
  const external = countsBy(book.statements, "external");
  const own = countsBy(book.statements, "self");
  const levels = [...external.keys()].filter((level) => own.has(level));
  const isSame = levels.every(
    (level) => external.get(level)?.met === own.get(level)?.met && external.get(level)?.total === own.get(level)?.total,
  );
  const telling = levels.filter((level) => isBetween(external.get(level)));
  const last = external.get(telling.at(-1) ?? -1);
  if (levels.length < 2 || !isSame || last === undefined) return;
  yield {
    at: last.at,
    related: [...own.values()].map(({ at }) => at),
    fragment: countIn(last),
    criterion: null,
    expected: null,
    facts: {
      kind: "tallies",
      other: null,
      share: 100,
      before: levels.map((level) => countOf(external.get(level))),
      after: levels.map((level) => countOf(own.get(level))),
      more: 0,
    },
  };
}

function countsBy(statements: readonly Statement[], of: "self" | "external"): ReadonlyMap<number, Statement> {
  const counts = new Map<number, Statement>();
  for (const one of statements) {
    if (one.of === of && one.level !== null && !one.isNegated && one.met !== null && !counts.has(one.level)) counts.set(one.level, one);
  }
  return counts;
}

/** All or none of the criteria may well be met twice. */
function isBetween(one: Statement | undefined): boolean {
  return one !== undefined && one.met !== null && one.total !== null && one.met > 0 && one.met < one.total;
}

function countOf(one: Statement | undefined): string {
  return one === undefined ? "" : `${one.met ?? ""}/${one.total ?? ""}`;
}

/** From the count to the end of the line: "10/19, …: 52,6%". */
function countIn({ text }: Statement): string {
  const start = text.search(/\d{1,2}\s*\/\s*\d{1,2}/);
  return start === -1 ? text : text.slice(start).replace(/[.;]$/, "");
}
