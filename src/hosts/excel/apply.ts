import type { Edit, PutSheet, SetCells } from "../../engine/sheets/own-sheet";
import { ownNameOf } from "../../engine/sheets/own-names";
import type { OwnSheetId } from "../../engine/workbook/workbook";
import { putSteps } from "./put-sheet";
import { runSteps } from "./queue";
import { lookAtCells, setSteps } from "./set-cells";
import { newIds, type Survey, survey } from "./survey";
import { askForTabs } from "./tabs";
import { inExcel } from "./trouble";
import { inOneUndo } from "./undo";

/**
 * Looks first and writes then, so that most of what can go wrong goes wrong before anything is written. Three syncs, and one more for
 * each further 4 MB. Where writing fails, sheets it has added are taken away again; sheets of ours that stood keep what people typed.
 * @throws Failure
 */
export async function applyEdits(edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  const added: { ids: readonly OwnSheetId[] } = { ids: [] };
  try {
    await inOneUndo(async (context) => {
      const surveyed = await survey(
        context,
        edits.filter(isPut).map(({ sheet }) => sheet),
      );
      const looked = await lookAtCells(context, edits.filter(isSet));
      if (added.ids.length === 0) added.ids = newIds(surveyed);
      await write(context, surveyed, looked);
    });
  } catch (thrown) {
    if (added.ids.length > 0) await takeAway(added.ids);
    throw thrown;
  }
}

function isPut(edit: Edit): edit is PutSheet {
  return edit.kind === "put-sheet";
}

function isSet(edit: Edit): edit is SetCells {
  return edit.kind === "set-cells";
}

async function write(context: Excel.RequestContext, surveyed: Survey, looked: Awaited<ReturnType<typeof lookAtCells>>): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  await runSteps(context, [...putSteps(context, surveyed), ...looked.flatMap((one) => setSteps(one))]);
}

/** Sheets of these ids did not exist before. Whatever happens here, the trouble to tell is the one that came before. */
async function takeAway(ids: readonly OwnSheetId[]): Promise<void> {
  try {
    await inExcel(async (context) => {
      const answer = askForTabs(context);
      await context.sync();
      const { tabs, marks } = answer();
      for (const { id, own } of tabs) if (own !== null && ids.includes(own)) context.workbook.worksheets.getItem(id).delete();
      for (const id of ids) if (marks.has(id)) context.workbook.names.getItem(ownNameOf(id)).delete();
      await context.sync();
    });
  } catch {
    // The marks are there: the next run finds the sheets and makes them anew.
  }
}
