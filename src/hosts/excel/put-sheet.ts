import { OWN_CHART, ownNameOf } from "../../engine/sheets/own-names";
import { renamedTables } from "../../engine/sheets/table-names";
import { quotedSheet } from "../../engine/sheets/cells";
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

/**
 * All that puts the sheets, in an order that a failure can hurt least: first every sheet is there with its mark, so that a further run
 * knows it; then contents, which are written over the old ones and never cleared before; then looks and the rest.
 */
export function putSteps(context: Excel.RequestContext, survey: Survey): readonly Step[] {
  const formulaHere = (formula: string): string => renamedTables(formula, survey.renamed);
  const begun = survey.plans.map((plan) => beginning(context, plan));
  const puttings = survey.plans.map((plan, index): Putting => ({ context, plan, survey, at: begun[index]!.at, formulaHere }));
  return [
    ...begun.map(({ first }) => first),
    ...puttings.flatMap(clearingSteps),
    ...puttings.flatMap(linkSteps),
    ...puttings.flatMap(contentSteps),
    ...puttings.flatMap(tableSteps),
    ...puttings.flatMap((putting) => [
      ...lookSteps(putting),
      ...validationSteps(putting),
      ...conditionalFormatSteps(putting),
      ...pageSteps(putting),
      ...chartSteps(putting),
    ]),
  ];
}

function beginning(context: Excel.RequestContext, plan: Plan): { readonly at: () => Excel.Worksheet; readonly first: Step } {
  let sheet: Excel.Worksheet | null = null;
  const first = step(6, () => {
    const { worksheets } = context.workbook;
    sheet = plan.standing === null ? worksheets.add(plan.name) : worksheets.getItem(plan.standing.tab.id);
    markAsOurs(context, plan, sheet);
  });
  const at = (): Excel.Worksheet => {
    if (sheet === null) throw new Error(`excel: sheet ${plan.sheet.id} before its first step`);
    return sheet;
  };
  return { at, first };
}

function markAsOurs({ workbook }: Excel.RequestContext, { sheet: own, name, hasMark }: Plan, sheet: Excel.Worksheet): void {
  const mark = ownNameOf(own.id);
  if (hasMark) workbook.names.getItem(mark).formula = `=${quotedSheet(name)}!$A$1`;
  else workbook.names.add(mark, sheet.getRange("A1")).visible = false;
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
