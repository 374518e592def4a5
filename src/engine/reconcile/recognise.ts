import type { OwnSheetId, Sheet, Workbook } from "../workbook/workbook";
import { type BaseSheet, baseSheetIn, basesIn } from "./base";
import { fingerprintOf, isOfFormula, NOTHING } from "./fingerprint";

/** So much of what we wrote must stand on a sheet that is called as ours was: somebody may have deleted ours and called theirs so. */
const LEAST_UNDER_NAME = 0.3;
/** And so much on one that is called otherwise: a report that people wrote in our form shares a good part with ours. */
const LEAST_ALONE = 0.9;
/** A few words of ours stand on many sheets. */
const FEWEST = 5;
/** Tables whose titles, all together, nobody else uses. */
const OWN_TITLES: readonly OwnSheetId[] = ["plan", "progress", "findings"];
/** The beginning of a sheet tells enough. */
const MOST_ROWS = 60;

/**
 * The workbook with every sheet of ours known as such. Some programs lose the hidden names that mark them: then a sheet is known by the
 * name it had when we last wrote it and some of what stands on it, else by nearly all of it. A copy that people made of a sheet of ours, to
 * keep it, is none of their plan: it is known as a copy and left alone.
 */
export function recognised(workbook: Workbook): Workbook {
  const base = baseSheetIn(workbook);
  if (base === null) return workbook;
  const free = workbook.sheets.filter((sheet) => sheet.own === null && sheet !== base);
  if (free.length === 0 && base.own === "base") return workbook;
  const found = foundAmong(free, workbook, basesIn(workbook));
  if (base.own !== "base") found.set(base, "base");
  if (found.size === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) => {
    const own = found.get(sheet);
    return own === undefined ? sheet : { ...sheet, own };
  });
  return { ...workbook, sheets };
}

function foundAmong(free: readonly Sheet[], workbook: Workbook, bases: readonly BaseSheet[]): Map<Sheet, OwnSheetId> {
  const present = new Set(workbook.sheets.map((sheet) => sheet.own));
  const found = new Map<Sheet, OwnSheetId>();
  const texts = new Map(free.map((sheet) => [sheet, contentOf(sheet)]));
  const search = (base: BaseSheet, own: OwnSheetId, isAsked: (sheet: Sheet) => boolean, least: number): void => {
    const written = writtenOn(base);
    const sheet = free.find((one) => !found.has(one) && isAsked(one) && shareOf(written, texts.get(one) as ReadonlySet<string>) >= least);
    if (sheet !== undefined) found.set(sheet, own);
  };
  const lost = bases.filter(({ id }) => !present.has(id));
  for (const base of lost) search(base, base.id, ({ name }) => isNamed(name, base.name), base.rows.length === 0 ? 0 : LEAST_UNDER_NAME);
  for (const base of lost) if (![...found.values()].includes(base.id)) search(base, base.id, () => true, LEAST_ALONE);
  const written = bases.map((base) => [base, writtenOn(base)] as const);
  for (const sheet of free) {
    const standing = texts.get(sheet) as ReadonlySet<string>;
    if (!found.has(sheet) && written.some(([base, cells]) => shareOf(cells, standing) >= LEAST_ALONE || hasOurFrame(base, standing)))
      found.set(sheet, "copy");
  }
  return found;
}

/**
 * A copy that people went on working in still bears what only we write: the titles of all columns of a table, and beside a report the words
 * that tell what is missing.
 */
function hasOurFrame({ id, columns, rows }: BaseSheet, standing: ReadonlySet<string>): boolean {
  if (!id.startsWith("report:") && !OWN_TITLES.includes(id)) return false;
  const beside = id.startsWith("report:") ? columns.findIndex(({ key }) => key === "missing") : -1;
  const frame =
    beside === -1 ? (rows.find(({ key }) => key === "header")?.cells ?? []) : rows.slice(0, 2).map(({ cells }) => cells[beside] ?? NOTHING);
  const told = frame.filter((cell) => cell !== NOTHING);
  return (beside === -1 ? told.length >= FEWEST : told.length === 2) && told.every((cell) => standing.has(cell));
}

function isNamed(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

function contentOf(sheet: Sheet): ReadonlySet<string> {
  return new Set(sheet.rows.slice(0, 2 * MOST_ROWS).flatMap((row) => row.cells.map(fingerprintOf)));
}

function writtenOn({ rows }: BaseSheet): ReadonlySet<string> {
  const cells = rows.slice(0, MOST_ROWS).flatMap((row) => row.cells);
  return new Set(cells.filter((cell) => cell !== NOTHING && !isOfFormula(cell)));
}

function shareOf(written: ReadonlySet<string>, standing: ReadonlySet<string>): number {
  let shared = 0;
  for (const cell of written) if (standing.has(cell)) shared++;
  return written.size < FEWEST ? 0 : shared / written.size;
}
