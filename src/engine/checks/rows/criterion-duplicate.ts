import type { Book, PlanRow, ResultRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { folded } from "../../workbook/fold";
import { check } from "../check";
import { firstCellOf, placeOf } from "../places";

type CriterionDuplicate = {
  readonly code: string;
  /** action: the same action again; place: in two places of one section; mark: two lines of a mark grid. */
  readonly kind: "action" | "place" | "mark";
};

/** Spaces and punctuation by which two copies of a text may differ. */
const SLACK = 8;
/** A criterion with more actions that begin alike is no plan of a school: later ones are not compared. */
const MOST_ALIKE = 24;

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
  yield* inSections(sectionsOf(book.results, (row) => row.fields.planned?.text ?? ""));
  yield* markedTwice(book);
}

function* inSections(sections: Iterable<readonly Line[]>): Generator<Found<CriterionDuplicate>> {
  for (const lines of sections) {
    const last = new Map<string, { readonly index: number; readonly line: Line }>();
    const actions = new Map<string, Line[]>();
    for (const [index, line] of lines.entries()) {
      const earlier = last.get(line.code);
      const same = sameAction(line, actions);
      if (same !== undefined) yield foundAt(line, same, "action");
      else if (earlier !== undefined && earlier.index < index - 1 && !line.isInherited) yield foundAt(line, earlier.line, "place");
      last.set(line.code, { index, line });
    }
  }
}

/** An earlier line with the same action; the line is remembered where there is none. Texts are folded only where their ends agree. */
function sameAction(line: Line, actions: Map<string, Line[]>): Line | undefined {
  if (line.action === "") return undefined;
  const key = `${line.code} ${line.action.slice(0, 24)}`;
  const alike = actions.get(key);
  if (alike === undefined) {
    actions.set(key, [line]);
    return undefined;
  }
  const size = line.action.length;
  const same = alike.find((one) => Math.abs(one.action.length - size) <= SLACK && folded(one.action) === folded(line.action));
  if (same === undefined && alike.length < MOST_ALIKE) alike.push(line);
  return same;
}

function foundAt(line: Line, earlier: Line, kind: CriterionDuplicate["kind"]): Found<CriterionDuplicate> {
  return { at: line.at, related: [earlier.at], fragment: line.words, criterion: line.code, expected: null, facts: { code: line.code, kind } };
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

function planAction({ fields }: PlanRow): string {
  const action = fields.solution?.text ?? fields.work?.text;
  if (action === undefined) return "";
  return [fields.work?.text ?? "", action, fields.period?.text ?? "", fields.people?.text ?? ""].join("\n");
}

function* markedTwice(book: Book): Generator<Found<CriterionDuplicate>> {
  const first = new Map<string, Place>();
  for (const one of book.assessments) {
    const key = `${one.table} ${one.criterion}`;
    const at = firstCellOf(one.sheet, one.area);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    else yield { at, related: [earlier], fragment: null, criterion: one.criterion, expected: null, facts: { code: one.criterion, kind: "mark" } };
  }
}
