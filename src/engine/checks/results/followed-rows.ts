import type { Book, Field, PlanRow, ProgressRow, ResultRow } from "../../book/book";
import { NOT_ADJUSTED } from "../../lexicon/result-words";
import type { Place } from "../../workbook/address";
import { phraseFinder } from "../prose/word-diff";
import { saysNothing } from "../row-content";

/** Words in a cell; absent where the cell is empty or says that there is nothing. */
export interface Told {
  readonly text: string;
  readonly at: Place;
}

export type ToldId = "planned" | "adjusted" | "done" | "inProgress" | "notStarted" | "reason" | "note" | "status";

/** One line followed from the plan to its result, whether in a report or in our sheet of progress. */
export interface FollowedRow {
  readonly criterion: string | null;
  readonly told: Readonly<Partial<Record<ToldId, Told>>>;
  /** The first cell of each column that the row has, empty ones too. */
  readonly row: ResultRow | null;
}

const IDS: readonly ToldId[] = ["planned", "adjusted", "done", "inProgress", "notStarted", "reason", "note", "status"];
const seen = new WeakMap<Book, readonly FollowedRow[]>();

/** Rows of the report, then lines of our progress sheet with the row of the plan they follow. Worked out once for a book. */
export function followedRows(book: Book): readonly FollowedRow[] {
  const known = seen.get(book);
  if (known !== undefined) return known;
  const rows = [...book.results.map(ofReport), ...ofProgress(book)];
  seen.set(book, rows);
  return rows;
}

function ofReport(row: ResultRow): FollowedRow {
  const told: Partial<Record<ToldId, Told>> = {};
  for (const id of IDS) {
    const field = row.fields[id];
    if (field === undefined || field.area.top < row.area.top || (id === "adjusted" && saysUnchanged(field.text))) continue;
    Object.assign(told, toldBy(id, field.text, { sheet: row.sheet, area: field.area }));
  }
  return { criterion: row.criterion.code, told, row };
}

const STAYS = phraseFinder(NOT_ADJUSTED);
const LONGEST_REMARK = 60;

/** "Not adjusted": then the first plan holds. */
function saysUnchanged(text: string): boolean {
  return text.length <= LONGEST_REMARK && STAYS(text);
}

function toldBy(id: ToldId, text: string | null | undefined, at: Place | undefined): Partial<Record<ToldId, Told>> {
  return text == null || at === undefined || saysNothing(text) ? {} : { [id]: { text, at } };
}

/** What a line of ours has from the report in the same workbook was asked of the report already: a second run finds nothing new. */
function ofProgress(book: Book): readonly FollowedRow[] {
  if (book.progress.length === 0) return [];
  const reported = new Set(book.results.flatMap((row) => IDS.map((id) => `${id} ${row.fields[id]?.text ?? ""}`)));
  const plan = new Map<string, PlanRow>(book.plan.map((row) => [row.id, row]));
  return recordedLines(book.progress).map((line): FollowedRow => {
    const row = plan.get(line.planId);
    const planned: Field | undefined = row?.fields.solution ?? row?.fields.work;
    const told: Partial<Record<ToldId, Told>> = {};
    if (row !== undefined && planned !== undefined) {
      Object.assign(told, toldBy("planned", planned.text, { sheet: row.sheet, area: planned.area }));
    }
    for (const id of IDS)
      if (id !== "planned" && !reported.has(`${id} ${line[id] ?? ""}`) && !(id === "adjusted" && saysUnchanged(line[id] ?? "")))
        Object.assign(told, toldBy(id, line[id], line.places?.[id]));
    return { criterion: line.criterion, told, row: null };
  });
}

const RECORDED = ["done", "inProgress", "notStarted", "evidence", "spent", "on", "by"] as const;

/** Without lines that a new period has from an earlier one and in which nothing is recorded yet: we wrote them, at the end of a run. */
function recordedLines(progress: readonly ProgressRow[]): readonly ProgressRow[] {
  const sayOf = ({ planId, percent, reason, adjusted }: ProgressRow): string => JSON.stringify([planId, percent, reason, adjusted]);
  const first = new Map<string, ProgressRow>();
  for (const line of progress) {
    const known = first.get(sayOf(line));
    if (known === undefined || line.period < known.period) first.set(sayOf(line), line);
  }
  return progress.filter((line) => first.get(sayOf(line)) === line || RECORDED.some((column) => line[column] !== null));
}

/** The cells that tell results. */
export function resultsOf({ told }: FollowedRow): readonly Told[] {
  return [told.done, told.inProgress, told.notStarted].filter((one): one is Told => one !== undefined);
}

/** A line or a sentence of a cell with its place there. */
export interface Piece {
  readonly text: string;
  readonly told: Told;
}

const BULLET = /^[\s\-+*\u2022\u2013\u2014,.]+/u;
/** A line that begins with a small letter was only wrapped. */
const NEW_LINE = /\n+(?!\s*\p{Ll})/u;
const SENTENCE_END = /(?<=[.!?])(?=\s)/u;
const CLAUSE_END = /(?<=[.;!?])(?=\s)/u;

/** Lines of a cell: each "- …" stands alone; a line that only goes on is part of the one before. */
export function linesOf(told: Told): readonly Piece[] {
  return told.text
    .split(NEW_LINE)
    .map((line) => ({ text: trimmed(line), told }))
    .filter(({ text }) => text !== "");
}

/** Sentences of a cell, line by line. */
export function sentencesOf(told: Told): readonly Piece[] {
  return partsOf(told, SENTENCE_END);
}

/** Sentences of a cell and what semicolons part in them. */
export function clausesOf(told: Told): readonly Piece[] {
  return partsOf(told, CLAUSE_END);
}

function partsOf(told: Told, end: RegExp): readonly Piece[] {
  return linesOf(told).flatMap(({ text }) =>
    text
      .split(end)
      .map((sentence) => ({ text: trimmed(sentence), told }))
      .filter((piece) => piece.text !== ""),
  );
}

function trimmed(text: string): string {
  return text.replace(BULLET, "").replace(/[\s.;,]+$/u, "");
}
