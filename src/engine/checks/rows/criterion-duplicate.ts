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

type Line = PlanRow | ResultRow;

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
  for (const lines of sectionsOf(book.plan)) yield* inSection(lines, planAction);
  for (const lines of sectionsOf(book.results)) yield* inSection(lines, ({ fields }) => [fields.planned?.text ?? ""]);
  yield* markedTwice(book);
}

/** The texts that make up a row's action; the first or second is the work itself. */
type ActionOf<R> = (row: R) => readonly string[];

function* inSection<R extends Line>(lines: readonly R[], actionOf: ActionOf<R>): Generator<Found<CriterionDuplicate>> {
  const places: Found<CriterionDuplicate>[] = [];
  const last = new Map<string, number>();
  const actions = new Map<string, R>();
  const mayRepeat = repeatedAmong(lines, actionOf);
  for (const [index, line] of lines.entries()) {
    const code = line.criterion.code ?? "";
    const earlier = last.get(code);
    const action = mayRepeat(index) ? `${code} ${actionOf(line).map(lettersOf).join("\n")}` : null;
    const same = action === null ? undefined : actions.get(action);
    if (same !== undefined) yield foundAt(line, same, "action");
    else if (earlier !== undefined && earlier < index - 1 && !line.criterion.isInherited)
      places.push(foundAt(line, lines[earlier] as R, "place"));
    last.set(code, index);
    if (action !== null && same === undefined) actions.set(action, line);
  }
  // a list by date or by person brings every criterion back again and again: it is not kept by criterion
  if (places.length <= Math.max(3, lines.length / 4)) yield* places;
}

/** Whether a line's action may stand in another line too, by a number made of it: a hundred thousand texts are no keys to keep. */
function repeatedAmong<R extends Line>(lines: readonly R[], actionOf: ActionOf<R>): (index: number) => boolean {
  const hashes = lines.map((line) => actionHash(actionOf(line)));
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const hash of hashes) {
    if (seen.has(hash)) repeated.add(hash);
    else seen.add(hash);
  }
  repeated.delete(NO_ACTION);
  return (index) => repeated.has(hashes[index] ?? NO_ACTION);
}

const NO_ACTION = 0;

/** Of everything but spaces and stops, in which copies may differ. */
function actionHash(texts: readonly string[]): number {
  if (texts.every((text) => lettersOf(text) === "")) return NO_ACTION;
  let hash = 1;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 32 && code !== 46) hash = Math.imul(hash ^ code, 16777619);
    }
    hash = Math.imul(hash ^ 10, 16777619);
  }
  return (hash >>> 2) | 1;
}

function foundAt(line: Line, earlier: Line, kind: CriterionDuplicate["kind"]): Found<CriterionDuplicate> {
  const { code, field, isInherited } = line.criterion;
  return {
    at: placeOfLine(line),
    related: [placeOfLine(earlier)],
    fragment: isInherited ? null : (field?.text ?? null),
    criterion: code,
    expected: null,
    facts: { code: code ?? "", kind },
  };
}

function placeOfLine({ criterion: { field }, sheet, area }: Line): Place {
  return field === null ? firstCellOf(sheet, area) : placeOf(sheet, field.area);
}

/** A section: rows of one table under one level heading. */
function sectionsOf<R extends Line>(rows: readonly R[]): Iterable<readonly R[]> {
  const sections = new Map<string, R[]>();
  for (const row of rows) {
    if (row.criterion.code === null) continue;
    const key = `${row.table} ${row.levels?.join(",") ?? ""}`;
    const same = sections.get(key);
    if (same === undefined) sections.set(key, [row]);
    else same.push(row);
  }
  return sections.values();
}

/** Two copies of a text may differ in spaces and in the full stop. Cheap where they do not: a book may have a hundred thousand rows. */
function lettersOf(text: string): string {
  const single = text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;
  return single.endsWith(".") ? single.slice(0, -1) : single;
}

const NO_TEXTS: readonly string[] = [];

function planAction({ fields }: PlanRow): readonly string[] {
  const action = fields.solution?.text ?? fields.work?.text;
  if (action === undefined) return NO_TEXTS;
  const { work, period, people } = fields;
  return [work?.text ?? "", action, period?.text ?? "", people?.text ?? ""];
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
