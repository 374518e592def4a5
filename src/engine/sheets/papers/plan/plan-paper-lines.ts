import type { Book, PlanRow } from "../../../book/book";
import { compareCodes, criterionOf, level4ItemOf } from "../../../catalogue/circular";
import { folded } from "../../../workbook/fold";
import { actionsOf, compareActions } from "../../actions";
import type { LayoutContext } from "../../layout-context";
import { groupedBy, hasSections, sectionHeading, standardHeading } from "../grid-headings";
import { PLAN_TEXT_FIELDS, type PlanTextField } from "./plan-columns";

/** A row of the plan as its document tells it. */
export interface PlanLine {
  readonly id: string;
  readonly row: PlanRow;
  readonly code: string | null;
  /** The heading of levels above it; null where no row of the plan stands under one. */
  readonly section: string | null;
  readonly standard: string | null;
  /** "Tiêu chí 1.4: …", by the title that was typed. */
  readonly criterion: string;
  /** Without a title that nobody typed. */
  readonly shortCriterion: string;
  /** Filled ones only. */
  readonly texts: ReadonlyMap<PlanTextField, string>;
}

/** The rows of the plan by level section, standard and criterion. */
export function planLines(context: LayoutContext): readonly PlanLine[] {
  const { circular } = context;
  const { book } = context.assessed;
  const { report } = context.words;
  const unit = budgetUnit(book);
  const actions = actionsOf(book).flatMap((action) =>
    action.plan === null ? [] : [{ ...action, levels: action.plan.levels, plan: action.plan }],
  );
  const isSectioned = hasSections(actions);
  const lines = [...actions].sort(compareActions).map(({ plan, ...action }): PlanLine => ({
    id: action.id,
    row: plan,
    code: action.code,
    section: isSectioned ? sectionHeading(action, report) : null,
    standard: standardHeading(action, circular, report),
    criterion: criterionLabel(plan, context, true),
    shortCriterion: criterionLabel(plan, context, false),
    texts: textsOf(plan, unit, context),
  }));
  // Sections may compare as equal and yet be different.
  return [...groupedBy(lines, (line) => line.section).values()].flatMap((section) =>
    [...groupedBy(section, (line) => line.standard).values()].flat(),
  );
}

function criterionLabel({ criterion }: PlanRow, { circular, words }: LayoutContext, isFull: boolean): string {
  const { report, planPaper } = words;
  const { code, field, others } = criterion;
  if (code === null) return report.criterionUnknown(field?.text ?? criterion.title);
  const item = level4ItemOf(circular, code);
  const title = criterion.title ?? (isFull ? (criterionOf(circular, code)?.title ?? null) : null);
  const label = item === null ? report.criterion(code, title) : report.item(item.clause, criterion.title ?? item.gist);
  return others.length === 0 ? label : `${label} ${planPaper.alsoCriteria(others)}`;
}

function textsOf(row: PlanRow, unit: number | null, { assessed, words }: LayoutContext): PlanLine["texts"] {
  const texts = new Map<PlanTextField, string>();
  for (const field of PLAN_TEXT_FIELDS) {
    const text = row.fields[field]?.text;
    if (text !== undefined) texts.set(field, field === "budget" ? budgetText(row, unit, assessed.book, words.planPaper) : text);
  }
  const [start, end] = [texts.get("start"), texts.get("end")];
  if (!texts.has("period") && start !== undefined && end !== undefined) {
    texts.set("period", words.planPaper.span(start, end));
    texts.delete("start");
    texts.delete("end");
  }
  if (!texts.has("selfAssessment") && row.verdict !== null) texts.set("selfAssessment", row.verdict.text);
  return texts;
}

/** The unit that the heads of the plan's money columns name; null where they name none, or different ones. */
export function budgetUnit(book: Book): number | null {
  const used = new Set(book.plan.filter((row) => row.fields.budget !== undefined).map((row) => unitOf(row, book)));
  const [unit] = used;
  return used.size === 1 && unit !== undefined ? unit : null;
}

function unitOf(row: PlanRow, book: Book): number | null {
  return book.tables[row.table]?.columns.find((column) => column.field === "budget")?.unit ?? null;
}

/** A number that the cell holds, as it is read aloud; its unit behind it under a head that does not name one. */
function budgetText(row: PlanRow, unit: number | null, book: Book, words: LayoutContext["words"]["planPaper"]): string {
  const { text = "", value } = row.fields.budget ?? {};
  const own = unitOf(row, book);
  const said = value?.kind === "number" && /^\d+$/.test(text) ? words.amount(value.number) : text;
  return unit === null && own !== null && /^[\d.,\s]+$/.test(said) ? words.withUnit(said, own) : said;
}

export interface Owners {
  readonly key: string;
  /** Those who have the same criteria; none where the rows name nobody. */
  readonly people: readonly string[];
  /** Codes, or labels where a code is not known. */
  readonly criteria: readonly string[];
}

/** Who has which criteria, in the order of the grid; last what nobody has. */
export function ownersOf(lines: readonly PlanLine[]): readonly Owners[] {
  const named = (line: PlanLine): string => line.code ?? line.criterion;
  const people = new Map<string, { readonly person: string; readonly criteria: Set<string> }>();
  for (const line of lines) {
    for (const person of line.row.people) {
      const known = people.get(folded(person)) ?? { person, criteria: new Set<string>() };
      people.set(folded(person), known);
      known.criteria.add(named(line));
    }
  }
  const groups = groupedBy([...people.values()], ({ criteria }) => [...criteria].join("\n"));
  const owners = [...groups.values()].map((group): Owners => {
    const [first] = group;
    return {
      key: `owner:${folded(first?.person ?? "")}`,
      people: group.map(({ person }) => person),
      criteria: [...(first?.criteria ?? [])].sort(compareCodes),
    };
  });
  const free = lines.filter((line) => line.row.people.length === 0).map(named);
  return free.length === 0 ? owners : [...owners, { key: "nobody", people: [], criteria: [...new Set(free)].sort(compareCodes) }];
}
