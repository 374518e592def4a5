import type { Book, StatedResult } from "../book/book";
import type { Place } from "../workbook/address";
import { placeOf } from "./places";

/** A verdict that words state of a criterion. */
export interface StatedVerdict {
  readonly code: string;
  readonly result: StatedResult | null;
  readonly level: number | null;
  readonly words: string;
  readonly at: Place;
  readonly table: number;
}

const LEVEL_AT_END = /((?:tr\u01b0\u1eddng\s+)?(?:\u0111\u00e3\s+)?\u0111\u1ea1t\s+m\u1ee9c\s*([1-4]))[\s.;]*$/iu;

/** Verdicts of plan rows, and those that close the line of a criterion that has no row ("Tiêu chí 1.2: …: Đã đạt Mức 2"). */
export function* statedVerdicts(book: Book): Generator<StatedVerdict> {
  const told = new Set<string>();
  for (const row of book.plan) {
    const { code } = row.criterion;
    if (code === null || row.verdict === null || (row.statedResult === null && row.statedLevel === null)) continue;
    told.add(`${row.table} ${code}`);
    yield {
      code,
      result: row.statedResult,
      level: row.statedLevel,
      words: row.verdict.text,
      at: placeOf(row.sheet, row.verdict.area),
      table: row.table,
    };
  }
  for (const [table, { headings }] of book.tables.entries()) {
    for (const { criterion, text, at } of headings) {
      const match = criterion === null || told.has(`${table} ${criterion}`) ? null : LEVEL_AT_END.exec(text.slice(-60));
      if (criterion === null || match === null) continue;
      yield { code: criterion, result: "met", level: Number(match[2]), words: match[1] ?? text, at, table };
    }
  }
}
