import type { Column, ColumnChoice, FieldId, Table } from "../../../engine";
import type { Sureness } from "../../../words";

export function choiceFor(choices: readonly ColumnChoice[], table: Table, column: Column): ColumnChoice | null {
  return choices.find((choice) => isAbout(choice, table, column)) ?? null;
}

/** The choices with this one, in place of an earlier one for the column. */
export function withChoice(choices: readonly ColumnChoice[], table: Table, column: Column, field: FieldId | null): readonly ColumnChoice[] {
  const others = choices.filter((choice) => !isAbout(choice, table, column));
  return [...others, { sheet: table.sheet, column: column.column, header: column.header, field }];
}

export function withoutTable(choices: readonly ColumnChoice[], table: Table): readonly ColumnChoice[] {
  return choices.filter((choice) => !table.columns.some((column) => isAbout(choice, table, column)));
}

export function surenessOf(column: Column, choice: ColumnChoice | null): Sureness {
  if (choice !== null) return "chosen";
  if (column.field === null) return "none";
  if (column.certainty >= 0.9) return "sure";
  return column.certainty >= 0.7 ? "likely" : "guess";
}

/** Columns somebody should look at: guessed ones, and those with a heading that nothing was made of. */
export function isUnsure(column: Column, choice: ColumnChoice | null): boolean {
  const sureness = surenessOf(column, choice);
  return sureness === "guess" || (sureness === "none" && column.header !== null);
}

function isAbout(choice: ColumnChoice, table: Table, column: Column): boolean {
  return choice.sheet === table.sheet && choice.column === column.column && choice.header === column.header;
}
