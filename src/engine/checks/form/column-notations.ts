import type { Book, Field, FieldId, PlanRow, ResultRow } from "../../book/book";
import { MONTH_FORMS } from "../../lexicon/layout-words";
import { composed } from "../../workbook/fold";
import { fixOf } from "../prose/passages";
import { plainOf, remembered } from "../prose/plain";
import { notationSets, type NotationKind, type NotationSet, type OddNotation, oddNotations, type Sample } from "./notations";

interface Cell {
  readonly field: Field;
  readonly id: FieldId;
  readonly sheet: string;
  readonly criterion: string | null;
}

type Row = PlanRow | ResultRow;
type NotationSets = ReturnType<typeof notationSets>;

/** Columns of short values: who, when, how much, "Không". */
const SHORT: readonly FieldId[] = ["people", "partners", "period", "start", "end", "budget", "done", "inProgress", "notStarted"];

const TIMES: ReadonlySet<FieldId> = new Set<FieldId>(["period", "start", "end"]);

interface Sets {
  readonly stops: NotationSets;
  readonly months: NotationSets;
  readonly units: NotationSets;
  readonly labels: NotationSets;
}

/** Values of one column, or behind one label, written otherwise than most. */
export function* oddCells(book: Book): Iterable<OddNotation> {
  const { stops, months, units, labels } = gathered(book);
  yield* allOdd("final-stop", stops.all());
  yield* allOdd("month", months.all());
  yield* allOdd("money-unit", units.all());
  yield* allOdd("label", labels.all());
}

/** Apart from the generator, whose own walk over a hundred thousand rows would be slow. */
function gathered(book: Book): Sets {
  const sets = { stops: notationSets(), months: notationSets(), units: notationSets(), labels: notationSets() };
  const isLabelled = book.tables.map((table) => table.layout === "label-blocks");
  const month = remembered(monthOf);
  const unit = remembered(unitOf);
  const gather = (row: Row): void => {
    const fields = row.fields as Readonly<Partial<Record<FieldId, Field>>>;
    for (const id of SHORT) {
      const field = fields[id];
      if (field === undefined || field.area.top < row.area.top) continue;
      if (id === "budget") {
        const found = field.value?.kind === "number" ? null : unit(field.text);
        if (found !== null)
          addUnit(cellOf(row, id, field), found, sets.units.of(row.table, found.unit.startsWith("t") ? "million" : "one"));
        continue;
      }
      const ending = endingOf(id, field.text);
      if (ending !== null) sets.stops.of(row.table, id).add(ending, () => stopSample(cellOf(row, id, field), ending));
      const found = TIMES.has(id) ? month(field.text) : null;
      if (found !== null) addMonth(cellOf(row, id, field), found, sets.months.of(row.table, id === "end" ? "start" : id));
    }
    if (isLabelled[row.table] !== true) return;
    for (const id in fields) addLabel(cellOf(row, id as FieldId, fields[id as FieldId] as Field), sets.labels.of(row.table, id));
  };
  book.plan.forEach(gather);
  book.results.forEach(gather);
  return sets;
}

function cellOf(row: Row, id: FieldId, field: Field): Cell {
  return { field, id, sheet: row.sheet, criterion: row.criterion.code };
}

function* allOdd(kind: NotationKind, sets: Iterable<NotationSet>): Iterable<OddNotation> {
  for (const set of sets) {
    for (const odd of oddNotations(kind, set)) {
      // A full stop too many is odd among names and dates; one too few is not.
      if (kind !== "final-stop" || odd.major.notation === "bare") yield odd;
    }
  }
}

function sampleOf({ field, sheet, criterion }: Cell, notation: string, index: number, fragment: string, like: Sample["like"]): Sample {
  const at = { sheet, area: field.area };
  const { text, raw, pieces } = field;
  const cell = { text, raw, isOneCell: pieces === undefined };
  const fix = (words: string): ReturnType<typeof fixOf> => fixOf(cell, { index, length: fragment.length }, words);
  return { notation, at, criterion, fragment, like, fix };
}

const LONGEST_VALUE = 120;
const LONGEST_NONE = 20;

/** How a value ends that is no sentence: one line without a stop inside; of a result, the word for nothing. */
function endingOf(id: FieldId, text: string): "stopped" | "bare" | null {
  const isResult = id === "done" || id === "inProgress" || id === "notStarted";
  if (text.length > (isResult ? LONGEST_NONE : LONGEST_VALUE) || text.includes("\n") || text.includes(". ")) return null;
  return text.endsWith(".") && !text.endsWith("..") ? "stopped" : "bare";
}

function stopSample(cell: Cell, ending: string): Sample {
  const { text } = cell.field;
  return sampleOf(cell, ending, 0, text, () => text.replace(/\s*\.$/, ""));
}

type Month = {
  readonly form: keyof typeof MONTH_FORMS | "dash" | "school-year";
  readonly month: string;
  readonly year: string;
  readonly second: string;
};

const MONTHS: readonly (readonly [Month["form"], RegExp])[] = [
  ["words", /^thang\s+(\d{1,2})\s+nam\s+(\d{4})\.?$/],
  ["word-slash", /^thang\s+(\d{1,2})\s?[/-]\s?(\d{4})\.?$/],
  ["slash", /^(\d{1,2})\s?\/\s?(\d{4})\.?$/],
  ["dash", /^(\d{1,2})\s?[.-]\s?(\d{4})\.?$/],
  ["school-year", /^nam hoc()\s+(\d{4})\s?-\s?(\d{4})\.?$/],
];

const ENDS_IN_YEAR = /\d{4}\.?\s*$/;

function monthOf(text: string): Month | null {
  if (text.length > 30 || !ENDS_IN_YEAR.test(text)) return null;
  const plain = plainOf(text.trim());
  for (const [form, pattern] of MONTHS) {
    const match = pattern.exec(plain);
    if (match !== null) return { form, month: match[1] ?? "", year: match[2] ?? "", second: match[3] ?? "" };
  }
  return null;
}

/** A school year is a fine period, but no beginning or end among months. */
function addMonth(cell: Cell, month: Month, set: NotationSet): void {
  if (month.form === "school-year" && cell.id === "period") return;
  const { text } = cell.field;
  const like = (other: Sample): string | null => {
    const form = MONTH_FORMS[other.notation as keyof typeof MONTH_FORMS];
    if (form === undefined) return null;
    const words =
      month.form !== "school-year" ? form(month.month, month.year) : cell.id === "end" ? form("5", month.second) : form("9", month.year);
    return /^\p{Lu}/u.test(other.fragment) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  };
  set.add(month.form, () => {
    const sample = sampleOf(cell, month.form, 0, text, like);
    // A year is no month: what should stand there is likely, not certain.
    return month.form === "school-year" ? { ...sample, fix: () => ({}) } : sample;
  });
}

const MAY_BE_UNIT = /\d\s{0,2}\p{L}/u;
const UNIT = /\d\s{0,2}(trieu dong|trieu|tr\.?d|tr|dong|vnd|d)(?![a-z])/;

function unitOf(text: string): { readonly unit: string; readonly index: number; readonly length: number } | null {
  const match = text.length > 200 || !MAY_BE_UNIT.test(text) ? null : UNIT.exec(plainOf(text));
  if (match === null) return null;
  const unit = match[1] as string;
  return { unit, index: match.index + match[0].length - unit.length, length: unit.length };
}

/** "10 tr" among "10 triệu đồng"; millions and đồng are counted apart. */
function addUnit(cell: Cell, { unit, index, length }: NonNullable<ReturnType<typeof unitOf>>, set: NotationSet): void {
  const fragment = cell.field.text.slice(index, index + length);
  set.add(unit, () => sampleOf(cell, unit, index, fragment, (other) => other.fragment));
}

const LONGEST_LABEL = 80;

/** "Nguồn lực khác: Không": the label is in the cell only, not in the field. */
function addLabel(cell: Cell, set: NotationSet): void {
  const { raw, text, area, pieces } = cell.field;
  const whole = composed(raw);
  const end = whole.indexOf(":");
  if (end <= 0 || end > LONGEST_LABEL || whole.length <= text.length || !whole.endsWith(text)) return;
  const label = whole.slice(0, end).trim();
  const stretch = { index: whole.indexOf(label), length: label.length };
  const at = { sheet: cell.sheet, area };
  const labelled = { text: whole, raw, isOneCell: pieces === undefined };
  const fix = (words: string): ReturnType<typeof fixOf> => fixOf(labelled, stretch, words);
  const notation = plainOf(label)
    .replace(/^[^a-z]+/, "")
    .replace(/\s+/g, " ");
  set.add(notation, () => ({ notation, at, criterion: cell.criterion, fragment: label, like: (other) => other.fragment, fix }));
}
