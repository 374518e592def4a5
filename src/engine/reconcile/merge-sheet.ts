import type { OwnValue, PatchedCell, PatchSheet } from "../sheets/own-sheet";
import { areaFromAddress, LAST_ROW } from "../workbook/address";
import { shownText } from "../workbook/shown";
import type { Aligned } from "./align";
import type { BaseRow, BaseSheet } from "./base";
import { type Conflict, decisionOn } from "./conflict";
import { type Fingerprint, fingerprintOfOwn, fingerprintOfRow, NOTHING } from "./fingerprint";
import type { KeyedRow } from "./keyed-rows";
import { type MergedRow, mergeRow } from "./merge-cells";
import { type Placement, placedFormula } from "./place-formula";
import { isSame, type PlacedRows } from "./place-rows";
import { flatMerges, placedArea, placedMerges, placedRow, placementIn } from "./placement";
import { heightWith } from "./row-height";
import { awayConflict, awayDecision, cellConflict, columnConflicts, keptConflict } from "./sheet-conflicts";

/** What a renewal does to one sheet that stands. */
export interface MergedSheet {
  /** Null where nothing changes. */
  readonly patch: PatchSheet | null;
  /** What we have written from now on. */
  readonly base: BaseSheet;
  readonly conflicts: readonly Conflict[];
}

/** `placementOf` says where the rows and columns of another sheet of ours stand in the end; null for one of which we know nothing. */
export function mergeSheet(aligned: Aligned, placed: PlacedRows, placementOf: (sheet: string) => Placement | null): MergedSheet {
  const inColumns = columnConflicts(aligned);
  const isLeftAway = ({ id, theirs, ours }: Conflict): boolean => decisionOn(aligned.decisions, id, () => ({ theirs, ours })) === "keep";
  const leftAway = new Set([...inColumns].flatMap(([index, conflict]) => (isLeftAway(conflict) ? [index] : [])));
  const standing = standingRows(aligned, placed, leftAway);
  const cells = changedCells(aligned, placed, standing);
  const left = leftBy(aligned, cells);
  const kept = placed.kept.map((written) => ({
    base: keptBase(aligned, placed, written, left),
    conflict: keptConflict(aligned, placed, written),
  }));
  const away = placed.away.map((laidOut) => awayRow(aligned, laidOut));
  const baseRows: readonly BaseRow[] = [
    ...standing.map(({ base, now, row }) => ({ ...base, left: left(now, row) })),
    ...placed.inserted.map(({ row, laidOut }) => insertedBase(aligned, row, laidOut)),
    ...kept.map(({ base }) => base),
    ...away.map(({ base }) => base),
  ];
  return {
    patch: patchOf(aligned, placed, { standing, cells, placementOf }),
    base: {
      id: aligned.own.id,
      name: aligned.standing.sheet.name,
      columns: aligned.columnKeys.map((key, index) => ({ key, column: aligned.columns[index] ?? null })),
      rows: [...baseRows].sort((a, b) => (a.row ?? LAST_ROW + 1) - (b.row ?? LAST_ROW + 1) || (a.key < b.key ? -1 : 1)),
      breaks: breakKeys(aligned),
    },
    conflicts: [
      ...standing.flatMap(({ conflicts }) => conflicts),
      ...kept.map(({ conflict }) => conflict),
      ...away.flatMap(({ conflict }) => conflict ?? []),
      ...[...inColumns].flatMap(([index, conflict]) => (leftAway.has(index) ? [] : [conflict])),
    ].sort(byPlace),
  };
}

/** From the top of the sheet to its end; what stands nowhere any more comes last. */
function byPlace(a: Conflict, b: Conflict): number {
  const [rowA, rowB] = [rowIn(a), rowIn(b)];
  if (rowA !== rowB) return rowA < rowB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function rowIn({ address }: Conflict): number {
  return address === null ? Infinity : (areaFromAddress(address)?.top ?? Infinity);
}

/** A laid-out row that stands, with what becomes of it. */
interface StandingRow {
  readonly laidOut: KeyedRow;
  readonly now: number;
  /** In the end. */
  readonly row: number;
  readonly merged: MergedRow;
  /** Points, where it has to change. */
  readonly height: number | null;
  readonly base: Omit<BaseRow, "left">;
  readonly conflicts: readonly Conflict[];
}

/** `leftAway`: places of deleted columns that are to stay away whatever their data say. */
function standingRows(aligned: Aligned, placed: PlacedRows, leftAway: ReadonlySet<number>): readonly StandingRow[] {
  return aligned.rows.flatMap((laidOut): readonly StandingRow[] => {
    const now = aligned.rowOfKey.get(laidOut.key);
    const row = placed.rowOfKey.get(laidOut.key);
    if (now === null || now === undefined || row === undefined) return [];
    const written = aligned.baseByKey.get(laidOut.key) ?? null;
    const merged = mergeRow(aligned, laidOut, { written, row: now, leftAway });
    const height = heightWith(aligned.own, laidOut, typedTexts(aligned, merged, now));
    return [
      {
        laidOut,
        now,
        row,
        merged,
        height: height === written?.height ? null : height,
        base: { key: laidOut.key, row, height, cells: merged.base },
        conflicts: merged.conflicts.map((index) => cellConflict(aligned, laidOut, index, { now, row })),
      },
    ];
  });
}

/** What is written and cleared in rows that stand, by where they stand in the end. */
function changedCells(aligned: Aligned, placed: PlacedRows, standing: readonly StandingRow[]): readonly PatchedCell[] {
  const written = standing.flatMap(({ row, merged }): readonly PatchedCell[] =>
    merged.written.map(({ index, value }) => ({ row, column: aligned.columns[index] as number, value })),
  );
  return [...written, ...clearedCells(aligned, placed)].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Of a whole row as we leave it, by where it stands now and in the end: what stands there, but for what is changed. */
type Left = (now: number, row: number) => Fingerprint;

function leftBy({ standing }: Aligned, changed: readonly PatchedCell[]): Left {
  const changes = new Map<number, PatchedCell[]>();
  for (const cell of changed) {
    const others = changes.get(cell.row);
    if (others === undefined) changes.set(cell.row, [cell]);
    else others.push(cell);
  }
  return (now, row) => {
    const cells = new Map([...(standing.rows.get(now) ?? [])].map(([column, { fingerprint }]) => [column, fingerprint]));
    for (const { column, value } of changes.get(row) ?? []) cells.set(column, fingerprintOfOwn(value));
    return fingerprintOfRow([...cells].sort(([a], [b]) => a - b).map(([, fingerprint]) => fingerprint));
  };
}

function typedTexts({ columns, standing }: Aligned, { typed }: MergedRow, now: number): ReadonlyMap<number, string> {
  const there = standing.rows.get(now);
  return new Map(
    typed.map((index) => {
      const cell = there?.get(columns[index] ?? 0);
      return [index + 1, cell === undefined ? "" : shownText(cell.cell.value)];
    }),
  );
}

interface Merge {
  readonly standing: readonly StandingRow[];
  readonly cells: readonly PatchedCell[];
  readonly placementOf: (sheet: string) => Placement | null;
}

function patchOf(aligned: Aligned, placed: PlacedRows, { standing, cells, placementOf }: Merge): PatchSheet | null {
  const { own } = aligned;
  const placement = placementIn(aligned, placed);
  const atHome = (value: OwnValue): OwnValue =>
    value.kind === "formula" ? { ...value, formula: placedFormula(value.formula, placement, placementOf) } : value;
  const merges = flatMerges(own);
  const inserted = placed.inserted.map(({ row, laidOut }) => placedRow(aligned, laidOut, row));
  const patch: PatchSheet = {
    kind: "patch-sheet",
    id: own.id,
    name: aligned.standing.sheet.name,
    deletedRows: placed.deleted,
    insertedRows: inserted.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, value: atHome(cell.value) })) })),
    cells: cells.map((cell) => ({ ...cell, value: atHome(cell.value) })),
    heights: standing.flatMap(({ row, height }) => (height === null ? [] : [{ row, height }])),
    merges: placed.inserted.flatMap(({ row, laidOut }) => placedMerges(aligned, merges, laidOut, row)),
    tables: inserted.length === 0 ? [] : tablesOf(aligned, placement),
    links: linksOf(aligned, placed, standing, placement),
    breaks: breaksOf(aligned, placed),
  };
  return isNothing(patch) ? null : patch;
}

function isNothing({ deletedRows, insertedRows, cells, heights, breaks }: PatchSheet): boolean {
  return [deletedRows, insertedRows, cells, heights, breaks.added, breaks.removed].every((all) => all.length === 0);
}

/** A column that is laid out no more: what a person typed into it stays, what we wrote goes. */
function clearedCells({ goneColumns, baseByKey, rowOfKey, standing }: Aligned, placed: PlacedRows): readonly PatchedCell[] {
  if (goneColumns.length === 0) return [];
  return [...rowOfKey].flatMap(([key, now]): readonly PatchedCell[] => {
    const row = placed.rowOfKey.get(key);
    if (now === null || row === undefined) return [];
    return goneColumns.flatMap(([place, column]) => {
      const there = standing.rows.get(now)?.get(column)?.fingerprint ?? NOTHING;
      const isOurs = there !== NOTHING && isSame(there, baseByKey.get(key)?.cells[place] ?? NOTHING);
      return isOurs ? [{ row, column, value: { kind: "empty" } as const }] : [];
    });
  });
}

function tablesOf(aligned: Aligned, placement: Placement): PatchSheet["tables"] {
  return aligned.own.tables.flatMap(({ name, area }) => {
    const placed = placedArea(aligned, placement, area);
    return placed === null ? [] : [{ name, area: placed }];
  });
}

function linksOf(aligned: Aligned, placed: PlacedRows, standing: readonly StandingRow[], { rowOf }: Placement): PatchSheet["links"] {
  const { own, columns } = aligned;
  if (own.links.length === 0) return [];
  const inserted = new Set(placed.inserted.map(({ laidOut }) => laidOut.row.row));
  const written = new Set(standing.flatMap(({ laidOut, merged }) => merged.written.map(({ index }) => `${laidOut.row.row} ${index + 1}`)));
  return own.links.flatMap((link) => {
    const column = columns[link.column - 1];
    if (column == null || !(inserted.has(link.row) || written.has(`${link.row} ${link.column}`))) return [];
    return [{ ...link, row: rowOf(link.row), column }];
  });
}

function breakKeys({ own, rows }: Aligned): readonly string[] {
  const breaks = new Set(own.print.breaksBefore);
  return breaks.size === 0 ? [] : rows.filter(({ row }) => breaks.has(row.row)).map(({ key }) => key);
}

/** Only the breaks that are ours and no longer wanted go, and only new ones come. */
function breaksOf(aligned: Aligned, placed: PlacedRows): PatchSheet["breaks"] {
  const wanted = breakKeys(aligned);
  const { breaks } = aligned.base;
  const [isWanted, isThere] = [new Set(wanted), new Set(breaks)];
  const rowsOf = (keys: readonly string[]): readonly number[] =>
    keys.flatMap((key) => placed.rowOfKey.get(key) ?? []).sort((a, b) => a - b);
  return { removed: rowsOf(breaks.filter((key) => !isWanted.has(key))), added: rowsOf(wanted.filter((key) => !isThere.has(key))) };
}

function insertedBase({ columns }: Aligned, row: number, { key, row: { height }, cells }: KeyedRow): BaseRow {
  const placed = cells.map((cell, index) => ({ cell, column: columns[index] ?? null })).filter(({ column }) => column !== null);
  placed.sort((a, b) => (a.column as number) - (b.column as number));
  return { key, row, height, cells, left: fingerprintOfRow(placed.map(({ cell }) => cell)) };
}

function keptBase({ rowOfKey, baseColumns }: Aligned, placed: PlacedRows, written: BaseRow, left: Left): BaseRow {
  const now = rowOfKey.get(written.key) as number;
  const row = placed.finalRow(now);
  return { ...written, row, cells: baseColumns.map((place) => written.cells[place] ?? NOTHING), left: left(now, row) };
}

/** What a person deleted is compared with what stood there then, until they decide. */
function awayRow(aligned: Aligned, laidOut: KeyedRow): { readonly base: BaseRow; readonly conflict: Conflict | null } {
  const { key } = laidOut;
  const isSettled = awayDecision(aligned, laidOut) === "keep";
  const written = aligned.baseByKey.get(key);
  const cells = isSettled ? laidOut.cells : aligned.baseColumns.map((place) => written?.cells[place] ?? NOTHING);
  return { base: { key, row: null, height: null, cells, left: NOTHING }, conflict: isSettled ? null : awayConflict(aligned, laidOut) };
}
