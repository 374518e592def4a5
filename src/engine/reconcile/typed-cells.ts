import type { TypedCells } from "../sheets/layout-context";
import type { OwnSheetId, Workbook } from "../workbook/workbook";
import { basesIn } from "./base";
import { NOTHING } from "./fingerprint";
import { matchColumns } from "./match-columns";
import { matchRows } from "./match-rows";
import { isSame } from "./place-rows";
import { standingOf } from "./standing";

/** The cells of a sheet of ours that a person has filled with something else than we wrote, "<row key>|<column key>". */
export function typedCellsOn(workbook: Workbook, id: OwnSheetId): TypedCells {
  const sheet = workbook.sheets.find(({ own }) => own === id);
  const base = basesIn(workbook).find((one) => one.id === id);
  if (sheet === undefined || base === undefined) return new Set();
  const standing = standingOf(sheet);
  const written = base.rows.flatMap((row) => (row.row === null ? [] : [{ ...row, row: row.row }]));
  const rows = matchRows(written, standing);
  const columns = matchColumns(base.columns, written, rows, standing);
  const typed = new Set<string>();
  written.forEach(({ key, cells }, index) => {
    const there = standing.rows.get(rows[index] ?? 0);
    base.columns.forEach((column, place) => {
      const now = there?.get(columns[place] ?? 0)?.fingerprint ?? NOTHING;
      if (now !== NOTHING && !isSame(now, cells[place] ?? NOTHING)) typed.add(`${key}|${column.key}`);
    });
  });
  return typed;
}
