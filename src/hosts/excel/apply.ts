import { failure } from "../../engine/diagnostics/failure";
import type { Edit, SetCells } from "../../engine/sheets/own-sheet";
import { ownNameOf } from "../../engine/sheets/own-names";
import { renamedTables } from "../../engine/sheets/table-names";
import type { OwnSheetId } from "../../engine/workbook/workbook";
import { copying } from "./copy-sheet";
import { patchSteps } from "./patch-sheet";
import { type PutSteps, putSteps } from "./put-sheet";
import { runSteps } from "./queue";
import { type LookedAt, lookAtCells, setSteps } from "./set-cells";
import { type CopyPlan, newIds, type Plan, type Survey, survey } from "./survey";
import type { PatchPlan } from "./survey-patch";
import { askForTabs } from "./tabs";
import { inExcel } from "./trouble";
import { inOneUndo } from "./undo";

/**
 * Looks first and writes then, so that most of what can go wrong goes wrong before anything is written. Three syncs, and one more for
 * each further 4 MB; a copy takes two more, and what comes after it looks again. Where writing fails, sheets it has added are taken away again; sheets of ours that stood
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

/** In the order of the edits, as far as it matters. What the first portion has changed must be looked at again before the next. */
async function write(context: Excel.RequestContext, edits: readonly Edit[], surveyed: Survey, looked: readonly LookedAt[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const [first, ...others] = portionsOf(edits);
  if (first === undefined) return;
  await writePortion(context, first, { surveyed, looked });
  for (const portion of others) await writePortion(context, portion, { surveyed: await survey(context, portion), looked });
}

interface Known {
  readonly surveyed: Survey;
  readonly looked: readonly LookedAt[];
}

async function writePortion(context: Excel.RequestContext, portion: readonly Edit[], { surveyed, looked }: Known): Promise<void> {
  const formulaHere = (formula: string): string => renamedTables(formula, surveyed.renamed);
  const works = portion.map((edit) => workOf(edit, surveyed, looked));
  const puts = putSteps(
    context,
    surveyed,
    works.flatMap(({ put }) => put ?? []),
    formulaHere,
  );
  const copies = works.flatMap(({ copy }) => (copy === undefined ? [] : [copying(context, copy, () => sourceOf(context, copy, puts))]));
  // Patches come before what is put: what was last written is kept on a sheet that is put, and must never say more than is so.
  await runSteps(context, [
    ...puts.first,
    ...patchSteps(
      context,
      works.flatMap(({ patch }) => patch ?? []),
      formulaHere,
    ),
    ...puts.rest,
    ...works.flatMap(({ set }) => (set === undefined ? [] : setSteps(set))),
    ...copies.map(({ first }) => first),
  ]);
  for (const { finish } of copies) await finish();
}

/** What is known of the sheet that an edit is for: one of these, by the kind of the edit. */
interface Work {
  readonly put?: Plan | undefined;
  readonly patch?: PatchPlan | undefined;
  readonly copy?: CopyPlan | undefined;
  readonly set?: LookedAt | undefined;
}

function workOf(edit: Edit, { plans, patches, copies }: Survey, looked: readonly LookedAt[]): Work {
  switch (edit.kind) {
    case "put-sheet":
      return { put: plans.find(({ sheet }) => sheet === edit.sheet) };
    case "patch-sheet":
      return { patch: patches.find(({ patch }) => patch === edit) };
    case "copy-sheet":
      return { copy: copies.find(({ copy }) => copy === edit) };
    case "set-cells":
      return { set: looked.find(({ changes }) => changes === edit.cells) };
  }
}

function sourceOf({ workbook }: Excel.RequestContext, { copy, from }: CopyPlan, { sheetOf }: PutSteps): Excel.Worksheet {
  const found = from === null ? sheetOf(copy.from) : workbook.worksheets.getItem(from.id);
  if (found === null) throw failure("excel-sheet-gone", { sheet: copy.name });
  return found;
}

/** Edits that may be done in one go: a copy ends them, since it is of its sheet as they leave it, and so does a second edit of one sheet. */
function portionsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const portions: Edit[][] = [];
  let isOpen = false;
  let touched = new Set<string>();
  for (const edit of edits) {
    const id = edit.kind === "put-sheet" ? edit.sheet.id : edit.kind === "patch-sheet" ? edit.id : null;
    if (!isOpen || (id !== null && touched.has(id))) {
      portions.push([]);
      touched = new Set();
    }
    portions[portions.length - 1]!.push(edit);
    if (id !== null) touched.add(id);
    isOpen = edit.kind !== "copy-sheet";
  }
  return portions;
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
