import type { OwnCell, OwnRow, PatchedCell } from "../../engine/sheets/own-sheet";
import { isDateCode } from "../../engine/workbook/date-format";
import { cellSteps } from "./cell-bands";
import { groupedBy } from "./grouped-by";
import { redressed } from "./looks";
import { markAsOurs } from "./marks";
import { deletingSteps, resizingSteps } from "./patch-tables";
import { formatSteps, heightSteps, mergeSteps, numberFormatOf, styleSteps } from "./put-looks";
import { linkSteps } from "./put-links";
import { breakSteps } from "./put-page";
import type { Putting } from "./put-sheet";
import { type Step, step } from "./queue";
import { addressLists, rangesAt, rectangles } from "./rectangles";
import type { PatchPlan } from "./survey-patch";

/** A sheet while it is being patched. */
export interface Patched extends Pick<Putting, "context" | "at" | "formulaHere"> {
  readonly plan: PatchPlan;
}

/**
 * The work on the sheets that are patched, in an order that a failure can hurt least. Rows come before any go, on all sheets, each run
 * of them together with its contents: wherever Excel stops, what was typed stands in its old row or its new one, and a run of rows is
 * there or is not. The mark is first, so that a further run knows the sheet. Formulas come once all rows are in their places, since
 * Excel would change their addresses with each row; then tables and looks, whose lack costs no one a word.
 */
export function patchSteps(
  context: Excel.RequestContext,
  plans: readonly PatchPlan[],
  formulaHere: Putting["formulaHere"],
): readonly Step[] {
  const all = plans.map((plan): Patched => {
    const sheet = context.workbook.worksheets.getItem(plan.tab.id);
    return { context, plan, at: () => sheet, formulaHere };
  });
  return [
    ...all.flatMap((one) => [...preparingSteps(one), ...insertingSteps(one)]),
    ...all.flatMap(deletingSteps),
    ...all.flatMap((one) => [...contentSteps(one), ...resizingSteps(one), ...lookSteps(one)]),
  ];
}

function preparingSteps({ context, plan, at }: Patched): readonly Step[] {
  const { patch, tab, hasMark, breaks, tables, moves, isFiltered } = plan;
  const marks = tab.own === patch.id ? [] : [step(3, () => markAsOurs(context, { id: patch.id, name: tab.name, hasMark }, at()))];
  // By number, so from the last.
  const goingBreaks = breaks.flatMap((row, index) => (patch.breaks.removed.includes(moves.rowAfter(row) ?? 0) ? [index] : []));
  const movesRows = moves.coming.length + moves.going.length > 0;
  return [
    ...marks,
    ...goingBreaks.reverse().map((index) => step(2, () => at().horizontalPageBreaks.getItem(index).delete())),
    // Excel moves no rows of a list that a filter has thinned out: it refuses, or deletes only what can be seen.
    ...(movesRows ? tables.map(({ id }) => step(2, () => context.workbook.tables.getItem(id).clearFilters())) : []),
    ...(isFiltered ? [step(2, () => at().autoFilter.clearCriteria())] : []),
  ];
}

/** From the last, so that the numbers of those above stay. */
function insertingSteps({ plan, at, formulaHere }: Patched): readonly Step[] {
  return [...plan.moves.coming].reverse().flatMap(({ at: first, rows }) => {
    const here = rows.map((row, index): OwnRow => ({ ...row, row: first + index }));
    const constants = here.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value }) => (value.kind === "formula" ? [] : [{ row, column, value }])),
    );
    return [
      step(3, () => {
        at()
          .getRange(`${first}:${first + rows.length - 1}`)
          .insert("Down");
        at().getRange(`${first}:${first + rows.length - 1}`).rowHidden = false;
      }),
      // Before the contents: a format for texts, taken over from the row above, would make a text of a number.
      ...formatSteps(here, at, numberFormatOf),
      ...cellSteps(constants, { at, formulaHere }),
    ];
  });
}

function contentSteps({ plan, at, formulaHere }: Patched): readonly Step[] {
  const { patch } = plan;
  const formulas = patch.insertedRows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value }) => (value.kind === "formula" ? [{ row, column, value }] : [])),
  );
  return [
    ...linkSteps(patch, at),
    ...fontSteps(plan, at),
    ...formatSteps(rowsOf(formatted(plan)), at, ({ style }) => style.format ?? null),
    ...cellSteps([...patch.cells, ...formulas], { at, formulaHere }),
  ];
}

/** Standing cells that need another format than they have. */
function formatted({ patch, looks }: PatchPlan): readonly (OwnCell & { readonly row: number })[] {
  return patch.cells.flatMap((cell) => {
    const format = formatFor(cell, looks.formatAt(cell.row, cell.column));
    return format === null ? [] : [{ ...cell, style: { format } }];
  });
}

/** The format a standing cell needs to hold what is written; null where its own will do, which is people's and stays. */
function formatFor({ value }: PatchedCell, format: string | null): string | null {
  if (value.kind === "day") return format !== null && isDateCode(format) ? null : "dd/mm/yyyy";
  const isForTexts = format === "@";
  return isForTexts && (value.kind === "number" || value.kind === "formula") ? "General" : null;
}

function rowsOf(cells: readonly (OwnCell & { readonly row: number })[]): readonly OwnRow[] {
  const rows = [...groupedBy(cells, ({ row }) => row)].sort(([a], [b]) => a - b);
  return rows.map(([row, all]) => ({ row, height: null, cells: [...all].sort((a, b) => a.column - b.column) }));
}

/** Excel gives a cell that becomes a link a font of its own; a standing cell gets back the one it had. */
function fontSteps({ patch, looks }: PatchPlan, at: Patched["at"]): readonly Step[] {
  const linked = rowsOf(patch.links.map(({ row, column }) => ({ row, column, value: { kind: "empty" }, style: {} })));
  const keyed = linked.map(({ row, height, cells }) => ({
    row,
    height,
    cells: cells.map((cell) => ({ ...cell, style: { font: JSON.stringify(looks.fontAt(row, cell.column)) } })),
  }));
  return [...rectangles(keyed, ({ style }) => (style.font === "null" ? null : (style.font ?? null)))].flatMap(([key, areas]) =>
    addressLists(areas).map((list) =>
      step(9, () => {
        const font = JSON.parse(key) as Partial<Excel.Interfaces.RangeFontData>;
        rangesAt(at(), list).format.font.set(Object.fromEntries(Object.entries(font).filter(([, value]) => value !== null)));
      }),
    ),
  );
}

function lookSteps({ plan: { patch }, at }: Patched): readonly Step[] {
  return [
    ...styleSteps(patch.insertedRows, at, redressed),
    ...heightSteps(patch.insertedRows, at),
    ...heightSteps(patch.heights, at),
    ...mergeSteps(patch.merges, at),
    ...breakSteps(patch.breaks.added, at),
  ];
}
