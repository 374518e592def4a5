import type { TypedCells } from "../sheets/layout-context";
import type { OwnSheetId, Workbook } from "../workbook/workbook";
import { basesIn } from "./base";
import { NOTHING } from "./fingerprint";
import { foundAgain } from "./found-again";
import { isSame } from "./place-rows";

/** The cells of a sheet of ours that a person has filled with something else than we wrote, "<row key>|<column key>". */
export function typedCellsOn(workbook: Workbook, id: OwnSheetId): TypedCells {
  const sheet = workbook.sheets.find(({ own }) => own === id);
  const base = basesIn(workbook).find((one) => one.id === id);
  if (sheet === undefined || base === undefined) return new Set();
  const { standing, rows, columns } = foundAgain(base, sheet);
  const typed = new Set<string>();
  for (const { written, row } of rows) {
    const { key, cells } = written;
    const there = standing.rows.get(row ?? 0);
    base.columns.forEach((column, place) => {
      const now = there?.get(columns[place] ?? 0)?.fingerprint ?? NOTHING;
      if (now !== NOTHING && !isSame(now, cells[place] ?? NOTHING)) typed.add(`${key}|${column.key}`);
    });
  }
  return typed;
}
