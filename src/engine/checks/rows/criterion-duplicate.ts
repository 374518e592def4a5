import type { Book, PlanRow, ResultRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { check } from "../check";
import { firstCellOf, placeOf } from "../places";

type CriterionDuplicate = {
  readonly code: string;
  /** action: the same action again; place: in two places of one section; mark: two lines of a mark grid. */
  readonly kind: "action" | "place" | "mark";
};

interface Line {
  readonly code: string;
  readonly at: Place;
  readonly words: string | null;
  readonly action: string;
  readonly isInherited: boolean;
}

/** Several actions under one criterion are several rows, one after the other; level sections may name a criterion again. */
export const criterionDuplicate = check({
  code: "criterion-duplicate",
  group: "rows",
  subject: "row",
  severity: "warning",
  rule: "House rule: each action stands once, and the actions of a criterion stand together",
  circulars: "all",
  find: findCriterionDuplicate,
});

function* findCriterionDuplicate(book: Book): Generator<Found<CriterionDuplicate>> {
  yield* inSections(sectionsOf(book.plan, planAction));
  yield* inSections(sectionsOf(book.results, (row) => lettersOf(row.fields.planned?.text ?? "")));
  yield* markedTwice(book);
}

function* inSections(sections: Iterable<readonly Line[]>): Generator<Found<CriterionDuplicate>> {
  for (const lines of sections) {
    const places: Found<CriterionDuplicate>[] = [];
    const last = new Map<string, { readonly index: number; readonly line: Line }>();
    const actions = new Map<string, Line>();
    for (const [index, line] of lines.entries()) {
      const earlier = last.get(line.code);
      const action = `${line.code} ${line.action}`;
      const same = line.action === "" ? undefined : actions.get(action);
      if (same !== undefined) yield foundAt(line, same, "action");
      else if (earlier !== undefined && earlier.index < index - 1 && !line.isInherited) places.push(foundAt(line, earlier.line, "place"));
      last.set(line.code, { index, line });
      if (line.action !== "" && same === undefined) actions.set(action, line);
    }
    // a list by date or by person brings every criterion back again and again: it is not kept by criterion
    if (places.length <= Math.max(3, lines.length / 4)) yield* places;
  }
}

function foundAt(line: Line, earlier: Line, kind: CriterionDuplicate["kind"]): Found<CriterionDuplicate> {
  return {
    at: line.at,
    related: [earlier.at],
    fragment: line.words,
    criterion: line.code,
    expected: null,
    facts: { code: line.code, kind },
  };
}

/** A section: rows of one table under one level heading. */
function sectionsOf<R extends PlanRow | ResultRow>(rows: readonly R[], actionOf: (row: R) => string): Iterable<readonly Line[]> {
  const sections = new Map<string, Line[]>();
  for (const row of rows) {
    const { code, field, isInherited } = row.criterion;
    if (code === null) continue;
    const key = `${row.table} ${row.levels?.join(",") ?? ""}`;
    const at = field === null ? firstCellOf(row.sheet, row.area) : placeOf(row.sheet, field.area);
    const line = { code, at, words: isInherited ? null : (field?.text ?? null), action: actionOf(row), isInherited };
    const same = sections.get(key);
    if (same === undefined) sections.set(key, [line]);
    else same.push(line);
  }
  return sections.values();
}

/** Two copies of a text may differ in spaces and in the full stop. Cheap where they do not: a book may have a hundred thousand rows. */
function lettersOf(text: string): string {
  const single = text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;
  return single.endsWith(".") ? single.slice(0, -1) : single;
}

function planAction({ fields }: PlanRow): string {
  const action = fields.solution?.text ?? fields.work?.text;
  if (action === undefined) return "";
  const { work, period, people } = fields;
  return [work?.text ?? "", action, period?.text ?? "", people?.text ?? ""].map(lettersOf).join("\n");
}

function* markedTwice(book: Book): Generator<Found<CriterionDuplicate>> {
  const first = new Map<string, Place>();
  for (const one of book.assessments) {
    const key = `${one.table} ${one.criterion}`;
    const at = firstCellOf(one.sheet, one.area);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    else
      yield {
        at,
        related: [earlier],
        fragment: null,
        criterion: one.criterion,
        expected: null,
        facts: { code: one.criterion, kind: "mark" },
      };
  }
}
