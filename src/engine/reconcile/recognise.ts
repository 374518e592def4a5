import type { OwnSheetId, Sheet, Workbook } from "../workbook/workbook";
import { type BaseSheet, baseSheetIn, basesIn } from "./base";
import { isOfFormula, NOTHING } from "./fingerprint";
import { standingOf } from "./standing";

/** So much of what we wrote must stand on a sheet for it to be taken for ours by its content alone. */
const LEAST_SHARE = 0.6;

/**
 * The workbook with every sheet of ours known as such. Some programs lose the hidden names that mark them: then a sheet is known by the
 * name it had when we last wrote it, else by what stands on it.
 */
export function recognised(workbook: Workbook): Workbook {
  const base = baseSheetIn(workbook);
  if (base === null) return workbook;
  const present = new Set(workbook.sheets.map((sheet) => sheet.own));
  const bases = basesIn(workbook);
  const lost = bases.filter(({ id }) => !present.has(id));
  if (lost.length === 0 && base.own === "base") return workbook;
  const found = new Map<Sheet, OwnSheetId>([[base, "base"]]);
  for (const one of lost) {
    const free = workbook.sheets.filter((sheet) => sheet.own === null && !found.has(sheet));
    const sheet = free.find(({ name }) => name.toLowerCase() === one.name.toLowerCase()) ?? free.find((sheet) => holds(sheet, one));
    if (sheet !== undefined) found.set(sheet, one.id);
  }
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = found.get(sheet);
      return own === undefined ? sheet : { ...sheet, own };
    }),
  };
}

function holds(sheet: Sheet, { rows }: BaseSheet): boolean {
  const written = new Set(rows.flatMap(({ cells }) => cells).filter((cell) => cell !== NOTHING && !isOfFormula(cell)));
  if (written.size === 0) return false;
  const standing = new Set([...standingOf(sheet).rows.values()].flatMap((cells) => [...cells.values()].map((cell) => cell.fingerprint)));
  let shared = 0;
  for (const cell of written) if (standing.has(cell)) shared++;
  return shared >= written.size * LEAST_SHARE;
}
