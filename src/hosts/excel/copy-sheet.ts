import { ownIdOf } from "../../engine/sheets/own-names";
import type { Area } from "../../engine/workbook/address";
import { areaOf, cellsIn, PLACE, rangeOf } from "./areas";
import { cellValueOf, isFormula, type Grid } from "./cell-values";
import { markAsOurs } from "./marks";
import { runSteps, type Step, step } from "./queue";
import type { CopyPlan } from "./survey";
import { readErrands } from "./trips";
import { type Typed, typedText } from "./typed";
import { messageLength } from "./utf8";

/** A copy while it is being made: the sheet is there once `first` has run. */
export interface Copying {
  readonly first: Step;
  /** Makes it a paper that stays as it is: two syncs, and one more for each further 4 MB. */
  readonly finish: () => Promise<void>;
}

/** @param sourceOf the sheet to copy, asked for when its turn has come */
export function copying(context: Excel.RequestContext, { copy, from, hasMark }: CopyPlan, sourceOf: () => Excel.Worksheet): Copying {
  let asked: ReturnType<typeof copied> | null = null;
  return {
    first: step(16, () => {
      const sheet = sourceOf().copy("End");
      sheet.name = copy.name;
      markAsOurs(context, { id: copy.id, name: copy.name, hasMark }, sheet);
      if (from?.isHidden === true) sheet.visibility = "Visible";
      asked = copied(sheet);
    }),
    finish: async () => {
      if (asked === null) throw new Error(`excel: copy ${copy.id} before its first step`);
      await freeze(context, asked);
    },
  };
}

function copied(sheet: Excel.Worksheet) {
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
    tables: sheet.tables.load("items/id"),
    names: sheet.names.load("items/name"),
  };
}

async function freeze(context: Excel.RequestContext, { sheet, used, tables, names }: ReturnType<typeof copied>): Promise<void> {
  const steps: Step[] = [];
  if (!used.isNullObject) {
    await readErrands(context, [{ sheet, area: areaOf(used), asksHidden: false }], ({ area }, grid) => {
      steps.push(...valueSteps(sheet, area, grid));
    });
  }
  await runSteps(context, [
    ...steps,
    ...tables.items.map(({ id }) => step(2, () => context.workbook.tables.getItem(id).convertToRange())),
    // The copy has names of its own for all that led to the sheet, our mark among them.
    ...names.items.flatMap(({ name }) => (ownIdOf(name) === null ? [] : [step(2, () => sheet.names.getItem(name).delete())])),
    step(2, () => sheet.protection.protect()),
  ]);
}

/** What formulas gave, typed in their place; all else stays as it is. */
function valueSteps(sheet: Excel.Worksheet, area: Area, { values, formulas }: Grid): readonly Step[] {
  let bytes = 5 * cellsIn(area);
  let isNeeded = false;
  const typed = values.map((row, index) =>
    row.map((value, at): Typed | boolean | null => {
      if (!isFormula(formulas[index]?.[at], value)) return null;
      isNeeded = true;
      const content = contentOf(value);
      bytes += messageLength(content);
      return content;
    }),
  );
  return isNeeded ? [{ bytes, run: () => void (rangeOf(sheet, area).formulas = typed as Typed[][]) }] : [];
}

function contentOf(value: unknown): Typed | boolean {
  if (typeof value !== "string") return value as number | boolean;
  return cellValueOf(value, null)?.kind === "error" ? value : typedText(value);
}
