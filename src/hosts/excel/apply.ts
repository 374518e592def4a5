import { failure } from "../../engine/diagnostics/failure";
import type { CopySheet, Edit, PatchSheet, PutSheet, SetCells } from "../../engine/sheets/own-sheet";
import { ownNameOf } from "../../engine/sheets/own-names";
import { renamedTables } from "../../engine/sheets/table-names";
import type { OwnSheetId } from "../../engine/workbook/workbook";
import { copying } from "./copy-sheet";
import { patchSteps } from "./patch-sheet";
import { type PutSteps, putSteps } from "./put-sheet";
import { runSteps } from "./queue";
import { type LookedAt, lookAtCells, setSteps } from "./set-cells";
import { type CopyPlan, newIds, type Survey, survey } from "./survey";
import { askForTabs } from "./tabs";
import { inExcel } from "./trouble";
import { inOneUndo } from "./undo";

/**
 * Looks first and writes then, so that most of what can go wrong goes wrong before anything is written. Three syncs, and one more for
 * each further 4 MB; a copy takes two more. Where writing fails, sheets it has added are taken away again; sheets of ours that stood
 * keep what people typed.
 * @throws Failure
 */
export async function applyEdits(edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  const added: { ids: readonly OwnSheetId[] } = { ids: [] };
  try {
    await inOneUndo(async (context) => {
      const surveyed = await survey(context, edits);
      const looked = await lookAtCells(context, edits.filter(isSet));
      if (added.ids.length === 0) added.ids = newIds(surveyed);
      await write(context, edits, surveyed, looked);
    }, undoOf(edits));
  } catch (thrown) {
    if (added.ids.length > 0) await takeAway(added.ids);
    throw thrown;
  }
}

function isSet(edit: Edit): edit is SetCells {
  return edit.kind === "set-cells";
}

/** Excel cannot undo that it copied or locked a sheet; and rows that have come must not come once more. */
function undoOf(edits: readonly Edit[]): Parameters<typeof inOneUndo>[1] {
  return {
    isPossible: !edits.some(({ kind }) => kind === "copy-sheet"),
    isRepeatable: !edits.some(({ kind }) => kind === "patch-sheet" || kind === "copy-sheet"),
  };
}

/** In the order of the edits, as far as it matters: a copy is of its sheet as the edits before have left it. */
async function write(context: Excel.RequestContext, edits: readonly Edit[], surveyed: Survey, looked: readonly LookedAt[]): Promise<void> {
  const formulaHere = (formula: string): string => renamedTables(formula, surveyed.renamed);
  context.application.suspendScreenUpdatingUntilNextSync();
  const put: PutSteps[] = [];
  for (const portion of portionsOf(edits)) {
    const puts = putSteps(
      context,
      surveyed,
      surveyed.plans.filter(({ sheet }) => portion.puts.some((edit) => edit.sheet === sheet)),
      formulaHere,
    );
    put.push(puts);
    const patches = surveyed.patches.filter(({ patch }) => portion.patches.includes(patch));
    const copies = surveyed.copies
      .filter(({ copy }) => copy === portion.copy)
      .map((plan) => copying(context, plan, () => sourceOf(context, plan, put)));
    // Patches come before what is put: what was last written is kept on a sheet that is put, and must never say more than is so.
    await runSteps(context, [
      ...puts.first,
      ...patchSteps(context, patches, formulaHere),
      ...puts.rest,
      ...looked.filter(({ changes }) => portion.sets.some((edit) => edit.cells === changes)).flatMap(setSteps),
      ...copies.map(({ first }) => first),
    ]);
    for (const { finish } of copies) await finish();
  }
}

function sourceOf({ workbook }: Excel.RequestContext, { copy, from }: CopyPlan, put: readonly PutSteps[]): Excel.Worksheet {
  const found =
    from === null ? put.map(({ sheetOf }) => sheetOf(copy.from)).find((sheet) => sheet !== null) : workbook.worksheets.getItem(from.id);
  if (found == null) throw failure("excel-sheet-gone", { sheet: copy.name });
  return found;
}

/** Edits that may be done in one go, and the copy that ends them. */
interface Portion {
  readonly puts: PutSheet[];
  readonly patches: PatchSheet[];
  readonly sets: SetCells[];
  copy: CopySheet | null;
}

function portionsOf(edits: readonly Edit[]): readonly Portion[] {
  const blank = (): Portion => ({ puts: [], patches: [], sets: [], copy: null });
  const portions = [blank()];
  for (const edit of edits) {
    if (portions[portions.length - 1]!.copy !== null) portions.push(blank());
    add(portions[portions.length - 1]!, edit);
  }
  return portions;
}

function add(portion: Portion, edit: Edit): void {
  switch (edit.kind) {
    case "put-sheet":
      portion.puts.push(edit);
      return;
    case "patch-sheet":
      portion.patches.push(edit);
      return;
    case "set-cells":
      portion.sets.push(edit);
      return;
    case "copy-sheet":
      portion.copy = edit;
      return;
    default:
      edit satisfies never;
  }
}

/** Sheets of these ids did not exist before. Whatever happens here, the trouble to tell is the one that came before. */
async function takeAway(ids: readonly OwnSheetId[]): Promise<void> {
  try {
    await inExcel(async (context) => {
      const answer = askForTabs(context);
      await context.sync();
      const { tabs, marks } = answer();
      for (const { id, own, isHidden } of tabs) {
        if (own === null || !ids.includes(own)) continue;
        const sheet = context.workbook.worksheets.getItem(id);
        // Excel deletes no sheet that people cannot bring to light.
        if (isHidden) sheet.visibility = "Visible";
        sheet.delete();
      }
      for (const id of ids) if (marks.has(id)) context.workbook.names.getItem(ownNameOf(id)).delete();
      await context.sync();
    });
  } catch {
    // The marks are there: the next run finds the sheets and makes them anew.
  }
}
