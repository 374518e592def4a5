import { OWN_CHART } from "../../engine/sheets/own-names";
import type { OwnSheetId } from "../../engine/workbook/workbook";
import { markAsOurs } from "./marks";
import { chartSteps } from "./put-charts";
import { contentSteps } from "./put-content";
import { lookSteps } from "./put-looks";
import { linkSteps } from "./put-links";
import { pageSteps } from "./put-page";
import { conditionalFormatSteps, validationSteps } from "./put-rules";
import { areStanding, tableSteps } from "./put-tables";
import { type Step, step } from "./queue";
import type { Plan, Survey } from "./survey";

/** A sheet while it is being put: `at` is known once its first step has run. */
export interface Putting {
  readonly context: Excel.RequestContext;
  readonly plan: Plan;
  readonly survey: Survey;
  readonly at: () => Excel.Worksheet;
  /** A formula as it must read in this workbook. */
  readonly formulaHere: (formula: string) => string;
}

/** The work on all sheets that are put, in two parts: first every sheet is there with its mark, so that a further run knows it. */
export interface PutSteps {
  readonly first: readonly Step[];
  readonly rest: readonly Step[];
  /** The sheet put with this id; null where none is. To be asked once the first steps have run. */
  readonly sheetOf: (id: OwnSheetId) => Excel.Worksheet | null;
}

/** In an order that a failure can hurt least: contents, which are written over the old ones and never cleared before; then looks and the rest. */
export function putSteps(
  context: Excel.RequestContext,
  survey: Survey,
  plans: readonly Plan[],
  formulaHere: Putting["formulaHere"],
): PutSteps {
  const begun = plans.map((plan) => beginning(context, plan));
  const puttings = plans.map((plan, index): Putting => ({ context, plan, survey, at: begun[index]!.at, formulaHere }));
  return {
    first: begun.map(({ first }) => first),
    rest: [
      ...puttings.flatMap(clearingSteps),
      ...puttings.flatMap(({ plan, at }) => linkSteps(plan.sheet, at)),
      ...puttings.flatMap(contentSteps),
      ...puttings.flatMap(tableSteps),
      ...puttings.flatMap((putting) => [
        ...lookSteps(putting),
        ...validationSteps(putting),
        ...conditionalFormatSteps(putting),
        ...pageSteps(putting),
        ...chartSteps(putting),
      ]),
    ],
    sheetOf: (id) => puttings.find(({ plan }) => plan.sheet.id === id)?.at() ?? null,
  };
}

function beginning(context: Excel.RequestContext, plan: Plan): { readonly at: () => Excel.Worksheet; readonly first: Step } {
  let sheet: Excel.Worksheet | null = null;
  const first = step(7, () => {
    const { worksheets } = context.workbook;
    sheet = plan.standing === null ? worksheets.add(plan.name) : worksheets.getItem(plan.standing.tab.id);
    markAsOurs(context, { id: plan.sheet.id, name: plan.name, hasMark: plan.hasMark }, sheet);
    // A sheet that people have brought to light stays so.
    if (plan.standing === null && plan.sheet.isVeryHidden === true) sheet.visibility = "VeryHidden";
  });
  const at = (): Excel.Worksheet => {
    if (sheet === null) throw new Error(`excel: sheet ${plan.sheet.id} before its first step`);
    return sheet;
  };
  return { at, first };
}

/** Whatever a sheet that is made anew had beside its contents. Tables that stay as they are only lose their filters. */
function clearingSteps(putting: Putting): readonly Step[] {
  const { plan, at, context } = putting;
  const { standing } = plan;
  if (standing === null) return [];
  return [
    step(16, () => {
      for (const table of standing.tables) {
        const there = context.workbook.tables.getItem(table.id);
        if (areStanding(putting)) there.clearFilters();
        else there.convertToRange();
      }
      const everything = at().getRange();
      everything.unmerge();
      everything.rowHidden = false;
      everything.columnHidden = false;
      everything.conditionalFormats.clearAll();
      everything.dataValidation.clear();
      everything.clear("RemoveHyperlinks");
      everything.clear("Formats");
      at().horizontalPageBreaks.removePageBreaks();
      for (const name of standing.chartNames) if (name.startsWith(OWN_CHART)) at().charts.getItem(name).delete();
    }),
  ];
}
