import type { Book, Verdict } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { assessedCriteria, isAssessed } from "../reached-levels";

type LevelMissing = {
  /** Verdicts of the table that name no level. */
  readonly rows: number;
  readonly verdicts: number;
};

/** One habit of a whole table, said once, at its first verdict. A grid of marks that gives the level makes up for it. */
export const levelMissing = check({
  code: "level-missing",
  group: "levels",
  subject: "table",
  severity: "warning",
  rule: "Circulars 17, 18, 19/2018 art. 6: a criterion is assessed by levels, not as met or not met",
  circulars: "all",
  find: findLevelMissing,
});

function* findLevelMissing(book: Book): Generator<Found<LevelMissing>> {
  const assessed = assessedCriteria(book);
  for (const verdicts of perTable(book).values()) {
    const bare = verdicts.filter(({ criterion, result, level }) => {
      const grid = assessed.get(criterion);
      return result === "met" && level === null && !criterion.startsWith("M4.") && (grid === undefined || !isAssessed(grid));
    });
    const first = bare[0];
    if (first === undefined) continue;
    yield {
      at: first.at,
      related: bare.slice(1, 21).map((verdict) => verdict.at),
      fragment: first.words,
      criterion: first.criterion,
      expected: null,
      facts: { rows: bare.length, verdicts: verdicts.length },
    };
  }
}

function perTable(book: Book): ReadonlyMap<number, readonly Verdict[]> {
  const tables = new Map<number, Verdict[]>();
  for (const verdict of book.verdicts) {
    const { sheet, area } = verdict.at;
    const index = book.tables.findIndex((table) => table.sheet === sheet && table.area.top <= area.top && table.area.bottom >= area.top);
    const same = tables.get(index);
    if (same === undefined) tables.set(index, [verdict]);
    else same.push(verdict);
  }
  return tables;
}
