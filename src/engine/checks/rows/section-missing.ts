import type { Book, ProfileFact, Table } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { firstCellOf } from "../places";
import { lostEnding, lostHead } from "./document-ends";

type SectionMissing = {
  /** heading, ending: the blocks before and behind the document's text; standards, levels: parts of a result report. */
  readonly kind: "heading" | "ending" | "standards" | "levels";
  /** heading: "number", "date", "school", "motto"; ending: "signer", "recipients"; else the numbers of the standards or levels. */
  readonly missing: readonly string[];
};

export const sectionMissing = check({
  code: "section-missing",
  group: "rows",
  subject: "workbook",
  severity: "warning",
  rule: "Decree 30/2020/N\u0110-CP, art. 8: mandatory parts of a document; a result report covers every standard and level of the plan",
  circulars: "all",
  find: findSectionMissing,
});

function* findSectionMissing(book: Book, context: CheckContext): Generator<Found<SectionMissing>> {
  yield* missingHeading(book);
  yield* missingEnds(book);
  for (const [index, table] of book.tables.entries()) {
    if (table.layout !== "result-grid") continue;
    yield* missingStandards(book, context, table, index);
    yield* missingLevels(context, table);
  }
}

/** Asked of documents, not of bare tables: the title of its kind stands somewhere. A draft may lack one part; number and date together are the block. */
function* missingHeading({ profile, paragraphs }: Book): Generator<Found<SectionMissing>> {
  const title: ProfileFact | null = profile.documentType;
  if (title === null || title.at === null) return;
  const missing: string[] = [];
  if (profile.documentNumber === null) missing.push("number");
  if (profile.issuedOn === null) missing.push("date");
  if (missing.length === 0) return;
  if (profile.school === null || profile.school.at === null || profile.school.at.area.top > title.at.area.top) missing.push("school");
  const { sheet, area } = title.at;
  yield {
    at: title.at,
    related: paragraphs
      .filter(({ at }) => at.sheet === sheet && at.area.top < area.top)
      .slice(0, MOST_HEAD_LINES)
      .map(({ at }) => at),
    fragment: title.raw.includes(title.value) ? title.value : firstLine(title.raw),
    criterion: null,
    expected: null,
    facts: { kind: "heading", missing },
  };
}

/** What is left of the head stands above the title. */
const MOST_HEAD_LINES = 6;

/** A paper whose upper half or whose signature is lost. */
function* missingEnds(book: Book): Generator<Found<SectionMissing>> {
  const title = book.profile.documentType;
  if (title === null || title.at === null) return;
  const { documentNumber, issuedOn } = book.profile;
  const head = documentNumber === null || issuedOn === null ? null : lostHead(book, title);
  for (const [kind, lost] of [["heading", head] as const, ["ending", lostEnding(book, title)] as const]) {
    if (lost === null) continue;
    const { at, related, words, missing } = lost;
    yield { at, related, fragment: words, criterion: null, expected: null, facts: { kind, missing } };
  }
}

function* missingStandards(book: Book, context: CheckContext, table: Table, index: number): Generator<Found<SectionMissing>> {
  const reported = new Set(book.results.filter((row) => row.table === index).map((row) => standardOf(row.criterion.code)));
  const known = context.circular.standards.map((standard) => standard.number);
  const planned =
    book.plan.length === 0 ? known : known.filter((number) => book.plan.some((row) => standardOf(row.criterion.code) === number));
  const missing = planned.filter((number) => !reported.has(number));
  const last = table.headings.filter((heading) => heading.kind === "standard").at(-1);
  if (missing.length === 0 || known.filter((number) => reported.has(number)).length < 2) return;
  yield {
    at: last?.at ?? firstCellOf(table.sheet, table.area),
    fragment: last?.text ?? null,
    criterion: null,
    expected: null,
    facts: { kind: "standards", missing: missing.map(String) },
  };
}

/** A report in level sections, one for each level, that leaves a level out. */
function* missingLevels(context: CheckContext, table: Table): Generator<Found<SectionMissing>> {
  const sections = table.headings.filter((heading) => heading.kind === "level" && heading.levels?.length === 1);
  const told = new Set(sections.map((heading) => heading.levels?.[0]));
  const levels = [1, 2, 3].filter((level) => context.circular.levels.includes(level));
  const missing = levels.filter((level) => !told.has(level));
  const last = sections.at(-1);
  if (told.size < 2 || missing.length === 0 || last === undefined) return;
  const related = sections.filter((one) => one !== last).map((one) => one.at);
  yield {
    at: last.at,
    related,
    fragment: last.text,
    criterion: null,
    expected: null,
    facts: { kind: "levels", missing: missing.map(String) },
  };
}

function standardOf(code: string | null): number | null {
  return code === null || code.startsWith("M4.") ? null : Number(code.split(".")[0]);
}

function firstLine(text: string): string {
  return (text.trim().split("\n")[0] ?? "").slice(0, 60);
}
