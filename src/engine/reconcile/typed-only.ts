import type { OwnTitles } from "../book/own-titles";
import { composed } from "../workbook/fold";
import { shownText } from "../workbook/shown";
import type { OwnSheetId, Row, Sheet, Workbook } from "../workbook/workbook";
import { type BaseSheet, basesIn } from "./base";
import { NOTHING } from "./fingerprint";
import { foundAgain } from "./found-again";
import { isSame } from "./place-rows";

/** Our sheets from which facts are read back that we had put there ourselves. */
const READ_BACK: readonly OwnSheetId[] = ["self-assessment", "profile"];
const NOT_MARKS = new Set(["standard", "criterion", "title"]);

/**
 * The workbook for reading: on our sheets of marks and facts only what a person has put there. What we wrote came from the document, and
 * must not speak against it when the document changes.
 */
export function typedOnly(workbook: Workbook, languages: readonly OwnTitles[]): Workbook {
  if (!workbook.sheets.some(({ own }) => own !== null && READ_BACK.includes(own))) return workbook;
  const bases = new Map(basesIn(workbook).map((base) => [base.id, base]));
  const chosen = new Set(languages.flatMap((titles) => titles.chosen ?? []).map(composed));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const base = sheet.own !== null && READ_BACK.includes(sheet.own) ? bases.get(sheet.own) : undefined;
      if (base === undefined) return sheet;
      return sheet.own === "profile" ? typedFacts(sheet, base, chosen) : typedMarks(sheet, base);
    }),
  };
}

/** Lines of criteria in which nobody has changed a mark or a note are left out. */
function typedMarks(sheet: Sheet, base: BaseSheet): Sheet {
  const untouched = untouchedCells(sheet, base, (key) => !NOT_MARKS.has(key));
  const isLine = (row: Row): boolean => {
    const cells = untouched.get(row.row);
    return cells === undefined || cells.isHeader || cells.touched > 0;
  };
  return { ...sheet, rows: sheet.rows.filter(isLine) };
}

/** Facts that stand as they were read from the document are left out; those that somebody chose elsewhere, in the pane, stay. */
function typedFacts(sheet: Sheet, base: BaseSheet, chosen: ReadonlySet<string>): Sheet {
  const untouched = untouchedCells(sheet, base, (key) => key === "value");
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const cells = untouched.get(row.row);
      const isChosen = row.cells.some(({ value }) => chosen.has(composed(shownText(value))));
      if (cells === undefined || cells.isHeader || cells.touched > 0 || isChosen) return row;
      return { ...row, cells: row.cells.filter(({ column }) => !cells.columns.includes(column)) };
    }),
  };
}

interface UntouchedRow {
  readonly isHeader: boolean;
  /** How many of the asked cells somebody has changed. */
  readonly touched: number;
  /** Where the asked columns stand. */
  readonly columns: readonly number[];
}

function untouchedCells(sheet: Sheet, base: BaseSheet, isAsked: (key: string) => boolean): ReadonlyMap<number, UntouchedRow> {
  const { standing, rows, columns } = foundAgain(base, sheet);
  const asked = base.columns.flatMap(({ key }, place) => {
    const column = columns[place] ?? null;
    return isAsked(key) && column !== null ? [{ place, column }] : [];
  });
  const found = new Map<number, UntouchedRow>();
  for (const { written, row } of rows) {
    if (row === null) continue;
    const { key, cells } = written;
    const now = (column: number): string => standing.rows.get(row)?.get(column)?.fingerprint ?? NOTHING;
    const touched = asked.filter(({ place, column }) => !isSame(now(column), cells[place] ?? NOTHING)).length;
    found.set(row, { isHeader: key === "header", touched, columns: asked.map(({ column }) => column) });
  }
  return found;
}
