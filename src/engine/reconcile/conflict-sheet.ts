import { areaOf, blankCells, EMPTY, filledCells, rowOf, textOf } from "../sheets/cells";
import type { OwnLink, OwnSheet, OwnStyle, OwnValue } from "../sheets/own-sheet";
import { blankSheet, headerRow, heightFor, tableOf, titleRows } from "../sheets/sheet-frame";
import type { SheetWords } from "../sheets/sheet-words";
import { BODY, BODY_CENTER, BODY_INPUT_CENTER, BODY_LINK, LANDSCAPE } from "../sheets/styles";
import type { Conflict, Decision } from "./conflict";

export const CONFLICT_COLUMNS = ["sheet", "address", "about", "kind", "theirs", "ours", "choice", "id"] as const;
export type ConflictColumn = (typeof CONFLICT_COLUMNS)[number];

/** The words of a decision in one language, as the choices of a list. */
export type DecisionWords = Readonly<Record<Decision, string>>;

const HEADER_ROW = 4;
const WIDTHS: Readonly<Record<ConflictColumn, number>> = {
  sheet: 18,
  address: 9,
  about: 34,
  kind: 26,
  theirs: 42,
  ours: 42,
  choice: 24,
  id: 8,
};
const STYLES: Readonly<Partial<Record<ConflictColumn, OwnStyle>>> = {
  address: { ...BODY_LINK, horizontal: "center" },
  sheet: BODY_CENTER,
  choice: BODY_INPUT_CENTER,
  id: { ...BODY, isWrapped: false },
};

/** A line that has nothing to decide any more and stays for what a person has written beside it. */
export interface SettledLine extends Pick<Conflict, "sheet" | "address" | "about"> {
  readonly key: string;
}

/** What the list tells: what is to be decided, then what is kept of old lines. */
export interface ConflictList {
  readonly conflicts: readonly Conflict[];
  readonly settled: readonly SettledLine[];
}

/** Every place where a person and the data both changed what we had written, with both versions and a choice. */
export function conflictSheetOf({ conflicts, settled }: ConflictList, name: string, words: SheetWords): OwnSheet {
  const widths = CONFLICT_COLUMNS.map((column) => WIDTHS[column]);
  const titles = CONFLICT_COLUMNS.map((column) => words.conflicts.columns[column]);
  const blank = blankCells(CONFLICT_COLUMNS, (column) => STYLES[column] ?? BODY);
  const told = [
    ...conflicts.map((conflict) => ({ key: conflict.id, values: valuesOf(conflict, words) })),
    ...settled.map((line) => ({ key: line.key, values: settledValues(line, words) })),
  ];
  const lines = told.map(({ key, values }, index) => {
    const cells = filledCells(blank, (at) => values[CONFLICT_COLUMNS[at] as ConflictColumn]);
    return { ...rowOf(HEADER_ROW + 1 + index, cells, heightFor(cells, widths)), key };
  });
  const rows = lines.length > 0 ? lines : [{ ...rowOf(HEADER_ROW + 1, blank, 18), key: "none" }];
  const last = HEADER_ROW + rows.length;
  return {
    ...blankSheet("conflicts", name),
    columns: widths.map((width, index) => ({ width, isHidden: CONFLICT_COLUMNS[index] === "id" })),
    columnKeys: CONFLICT_COLUMNS,
    inputColumns: ["choice"],
    dropsRows: true,
    rows: [
      ...titleRows(words.conflicts.title, conflicts.length === 0 ? words.conflicts.nothing : words.conflicts.help, ""),
      headerRow(HEADER_ROW, titles, widths),
      ...rows,
    ],
    tables: [tableOf("CaiTien_HaiBen", areaOf(HEADER_ROW, 1, last, titles.length), titles)],
    validations: [
      {
        area: areaOf(HEADER_ROW + 1, columnOf("choice"), last + 500, columnOf("choice")),
        rule: { kind: "list", choices: [words.conflicts.decision.keep, words.conflicts.decision.take] },
        ...words.conflicts.choiceHelp,
      },
    ],
    links: conflicts.flatMap((conflict, index) => linkOf(conflict, HEADER_ROW + 1 + index)),
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { ...LANDSCAPE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    tabColor: "C55A11",
  };
}

type LineValues = Readonly<Record<ConflictColumn, OwnValue>>;

function valuesOf({ sheet, address, about, kind, theirs, ours, id }: Conflict, words: SheetWords): LineValues {
  return {
    sheet: textOf(sheet),
    address: textOf(address),
    about: textOf(about),
    kind: textOf(words.conflicts.kinds[kind]),
    theirs: textOf(theirs),
    ours: textOf(ours),
    choice: EMPTY,
    id: textOf(id),
  };
}

/** Neither version: nothing is held back any more. Nor an id, by which a line counts as open. */
function settledValues({ sheet, address, about }: SettledLine, words: SheetWords): LineValues {
  return {
    sheet: textOf(sheet),
    address: textOf(address),
    about: textOf(about),
    kind: textOf(words.conflicts.settled),
    theirs: EMPTY,
    ours: EMPTY,
    choice: EMPTY,
    id: EMPTY,
  };
}

function linkOf({ sheet, address }: Conflict, row: number): readonly OwnLink[] {
  return address === null ? [] : [{ row, column: columnOf("address"), sheet, address, tooltip: null }];
}

function columnOf(column: ConflictColumn): number {
  return CONFLICT_COLUMNS.indexOf(column) + 1;
}
