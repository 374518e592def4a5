/** What the table of the workbench says. */
export interface GridWords {
  readonly table: (sheet: string) => string;
  /** Name of a cell for a screen reader: "B3, 12". */
  readonly cell: (address: string, text: string) => string;
  readonly emptyCell: (address: string) => string;
  readonly merged: (address: string) => string;
  readonly formula: string;
  /** Of a formula whose result rests on a cell that was changed here. */
  readonly uncalculated: string;
  readonly selected: (address: string, cells: number) => string;
  readonly editing: (address: string) => string;
  readonly locked: string;
  /** Work is going on: what is being typed waits. */
  readonly busy: string;
  /** How one moves about, and how one leaves by keyboard. */
  readonly hint: string;
  readonly mergedTarget: string;
  readonly tooMuch: string;
  /** Beyond the last row or column there is. */
  readonly outside: string;
  readonly tooLong: (most: number) => string;
  readonly wholeRow: (row: number) => string;
  readonly wholeColumn: (letters: string) => string;
  readonly copied: (address: string) => string;
  readonly pasted: (cells: number) => string;
  readonly selectAll: string;
  readonly tabs: string;
  readonly ownSheet: string;
  readonly hiddenSheets: string;
  readonly hiddenSheet: (name: string) => string;
  readonly find: string;
  readonly findNext: string;
  readonly findPrevious: string;
  readonly foundCount: (at: number, all: number) => string;
  readonly foundNone: string;
  readonly close: string;
}
