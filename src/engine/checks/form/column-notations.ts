import type { Book, Field, FieldId } from "../../book/book";
import { MONTH_FORMS } from "../../lexicon/layout-words";
import { composed } from "../../workbook/fold";
import { plainOf, remembered } from "../prose/plain";
import { askFix } from "./cell-lines";
import { notationSets, type NotationKind, type NotationSet, type OddNotation, oddNotations, type Sample } from "./notations";

interface Cell {
  readonly field: Field;
  readonly id: FieldId;
  readonly table: number;
  readonly sheet: string;
  readonly criterion: string | null;
}

/** Columns of short values: who, when, how much, "Không". */
const SHORT: readonly FieldId[] = ["people", "partners", "period", "start", "end", "budget", "done", "inProgress", "notStarted"];

/** Values of one column, or behind one label, written otherwise than most. */
export function* oddCells(book: Book): Iterable<OddNotation> {
  const [stops, months, units, labels] = [notationSets(), notationSets(), notationSets(), notationSets()];
  const isLabelled = book.tables.map((table) => table.layout === "label-blocks");
  const month = remembered(monthOf);
  const unit = remembered(unitOf);
  for (const row of [...book.plan, ...book.results]) {
    const fields = row.fields as Readonly<Partial<Record<FieldId, Field>>>;
    for (const id of SHORT) {
      const field = fields[id];
      if (field === undefined || field.area.top < row.area.top) continue;
      const cell: Cell = { field, id, table: row.table, sheet: row.sheet, criterion: row.criterion.code };
      if (id !== "budget") addStop(cell, stops.of(`${row.table} ${id}`));
      if (id === "period" || id === "start" || id === "end")
        addMonth(cell, month(field.text), months.of(`${row.table} ${id === "end" ? "start" : id}`));
      if (id === "budget" && field.value?.kind !== "number") addUnit(cell, unit(field.text), (kind) => units.of(`${row.table} ${kind}`));
    }
    if (isLabelled[row.table] !== true) continue;
    for (const id in fields)
      addLabel(
        { field: fields[id as FieldId] as Field, id: id as FieldId, table: row.table, sheet: row.sheet, criterion: row.criterion.code },
        labels.of(`${row.table} ${id}`),
      );
  }
  yield* allOdd("final-stop", stops.all());
  yield* allOdd("month", months.all());
  yield* allOdd("money-unit", units.all());
  yield* allOdd("label", labels.all());
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
  const fix = (words: string): ReturnType<typeof askFix> => {
    const whole = composed(field.raw);
    const stretch = { index: whole.length - field.text.length + index, length: fragment.length };
    return whole.endsWith(field.text) ? askFix({ whole, raw: field.raw, at }, stretch, words) : {};
  };
  return { notation, at, criterion, fragment, like, fix };
}

const LONGEST_VALUE = 120;
const LONGEST_NONE = 20;

/** A value that is no sentence: one line without a stop inside; of a result, the word for nothing. */
function addStop(cell: Cell, set: NotationSet): void {
  const { text } = cell.field;
  const isResult = cell.id === "done" || cell.id === "inProgress" || cell.id === "notStarted";
  if (text.length > (isResult ? LONGEST_NONE : LONGEST_VALUE) || text.includes("\n") || text.includes(". ")) return;
  const isStopped = text.endsWith(".") && !text.endsWith("..");
  set.add(sampleOf(cell, isStopped ? "stopped" : "bare", 0, text, () => text.replace(/\s*\.$/, "")));
}

type Month = {
  readonly form: keyof typeof MONTH_FORMS | "school-year";
  readonly month: string;
  readonly year: string;
  readonly second: string;
};

const MONTHS: readonly (readonly [Month["form"], RegExp])[] = [
  ["words", /^thang\s+(\d{1,2})\s+nam\s+(\d{4})\.?$/],
  ["word-slash", /^thang\s+(\d{1,2})\s?[/-]\s?(\d{4})\.?$/],
  ["slash", /^(\d{1,2})\s?\/\s?(\d{4})\.?$/],
  ["school-year", /^nam hoc()\s+(\d{4})\s?-\s?(\d{4})\.?$/],
];

function monthOf(text: string): Month | null {
  if (text.length > 30) return null;
  const plain = plainOf(text.trim());
  for (const [form, pattern] of MONTHS) {
    const match = pattern.exec(plain);
    if (match !== null) return { form, month: match[1] ?? "", year: match[2] ?? "", second: match[3] ?? "" };
  }
  return null;
}

/** A school year is a fine period, but no beginning or end among months. */
function addMonth(cell: Cell, month: Month | null, set: NotationSet): void {
  if (month === null || (month.form === "school-year" && cell.id === "period")) return;
  const { text } = cell.field;
  const like = (other: Sample): string | null => {
    const form = MONTH_FORMS[other.notation as keyof typeof MONTH_FORMS];
    if (form === undefined) return null;
    const words =
      month.form !== "school-year" ? form(month.month, month.year) : cell.id === "end" ? form("5", month.second) : form("9", month.year);
    return /^\p{Lu}/u.test(other.fragment) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  };
  const sample = sampleOf(cell, month.form, 0, text, like);
  // A year is no month: what should stand there is likely, not certain.
  set.add(month.form === "school-year" ? { ...sample, fix: () => ({}) } : sample);
}

const UNIT = /\d\s{0,2}(trieu dong|trieu|tr\.?d|tr|dong|vnd|d)(?![a-z])/;

function unitOf(text: string): { readonly unit: string; readonly index: number; readonly length: number } | null {
  const match = text.length > 200 ? null : UNIT.exec(plainOf(text));
  if (match === null) return null;
  const unit = match[1] as string;
  return { unit, index: match.index + match[0].length - unit.length, length: unit.length };
}

/** "10 tr" among "10 triệu đồng"; millions and đồng are counted apart. */
function addUnit(cell: Cell, unit: ReturnType<typeof unitOf>, setOf: (kind: string) => NotationSet): void {
  if (unit === null) return;
  const fragment = cell.field.text.slice(unit.index, unit.index + unit.length);
  setOf(unit.unit.startsWith("t") ? "million" : "one").add(sampleOf(cell, unit.unit, unit.index, fragment, (other) => other.fragment));
}

const LONGEST_LABEL = 80;

/** "Nguồn lực khác: Không": the label is in the cell only, not in the field. */
function addLabel(cell: Cell, set: NotationSet): void {
  const { raw, text, area } = cell.field;
  const whole = composed(raw);
  const end = whole.indexOf(":");
  if (end <= 0 || end > LONGEST_LABEL || whole.length <= text.length || !whole.endsWith(text)) return;
  const label = whole.slice(0, end).trim();
  const stretch = { index: whole.indexOf(label), length: label.length };
  const at = { sheet: cell.sheet, area };
  const fix = (words: string): ReturnType<typeof askFix> => askFix({ whole, raw, at }, stretch, words);
  const notation = plainOf(label)
    .replace(/^[^a-z]+/, "")
    .replace(/\s+/g, " ");
  set.add({ notation, at, criterion: cell.criterion, fragment: label, like: (other) => other.fragment, fix });
}
