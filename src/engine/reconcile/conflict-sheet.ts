import { areaOf, blankCells, EMPTY, filledCells, rowOf, textOf } from "../sheets/cells";
import type { OwnLink, OwnSheet, OwnStyle, OwnValue } from "../sheets/own-sheet";
import { blankSheet, headerRow, heightFor, tableOf, titleRows } from "../sheets/sheet-frame";
import type { SheetWords } from "../sheets/sheet-words";
import { BODY, BODY_CENTER, BODY_INPUT_CENTER, BODY_LINK, LANDSCAPE } from "../sheets/styles";
import { composed, folded } from "../workbook/fold";
import type { Row, Workbook } from "../workbook/workbook";
import { type Conflict, type Decision, isConflictId } from "./conflict";

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

/** Every place where a person and the data both changed what we had written, with both versions and a choice. */
export function conflictSheetOf(conflicts: readonly Conflict[], name: string, words: SheetWords): OwnSheet {
  const widths = CONFLICT_COLUMNS.map((column) => WIDTHS[column]);
  const titles = CONFLICT_COLUMNS.map((column) => words.conflicts.columns[column]);
  const blank = blankCells(CONFLICT_COLUMNS, (column) => STYLES[column] ?? BODY);
  const lines = conflicts.map((conflict, index) => {
    const values = valuesOf(conflict, words);
    const cells = filledCells(blank, (at) => values[CONFLICT_COLUMNS[at] as ConflictColumn]);
    return { ...rowOf(HEADER_ROW + 1 + index, cells, heightFor(cells, widths)), key: conflict.id };
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

function valuesOf(
  { sheet, address, about, kind, theirs, ours, id }: Conflict,
  words: SheetWords,
): Readonly<Record<ConflictColumn, OwnValue>> {
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

function linkOf({ sheet, address }: Conflict, row: number): readonly OwnLink[] {
  return address === null ? [] : [{ row, column: columnOf("address"), sheet, address, tooltip: null }];
}

function columnOf(column: ConflictColumn): number {
  return CONFLICT_COLUMNS.indexOf(column) + 1;
}

/** What people have chosen on that sheet, in whichever language its list was made; a choice is found wherever columns have been moved. */
export function decisionsIn(workbook: Workbook, languages: readonly DecisionWords[]): ReadonlyMap<string, Decision> {
  const sheet = workbook.sheets.find((one) => one.own === "conflicts");
  return new Map((sheet?.rows ?? []).flatMap((row) => decisionIn(row, languages) ?? []));
}

function decisionIn(row: Row, languages: readonly DecisionWords[]): readonly (readonly [string, Decision])[] | null {
  const texts = row.cells.flatMap(({ value }) => (value.kind === "text" ? [composed(value.text)] : []));
  const id = texts.find(isConflictId);
  if (id === undefined) return null;
  const typed = new Set(texts.map(folded));
  const decision = (["keep", "take"] as const).find((one) => languages.some((words) => typed.has(folded(words[one]))));
  return decision === undefined ? null : [[id, decision]];
}
