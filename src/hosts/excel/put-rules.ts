import { choiceFormula, isPlainList } from "../../engine/sheets/choice-rule";
import { cutText, LONGEST_RULE_MESSAGE, LONGEST_RULE_TITLE } from "../../engine/sheets/cut-text";
import type { OwnConditionalFormat, OwnValidation } from "../../engine/sheets/own-sheet";
import { addressOf } from "../../engine/workbook/address";
import { hex } from "./looks";
import { groupedBy } from "./grouped-by";
import type { Putting } from "./put-sheet";
import { type Step, step } from "./queue";
import { addressLists, rangesAt } from "./rectangles";

/** Shorter than the prompt, by Excel's own limit. */
const LONGEST_ALERT = 225;

/** Validations with the same rule and words are set together. */
export function validationSteps({ plan, at }: Putting): readonly Step[] {
  const groups = groupedBy(plan.sheet.validations, (one) =>
    // A rule without list is told by its first cell, so it cannot share.
    JSON.stringify([one.rule, one.title, one.message, isPlainList(one) ? "" : addressOf(one.area)]),
  );
  return [...groups.values()].flatMap((alike) =>
    addressLists(alike.map(({ area }) => area)).map((list) => step(8, () => validate(rangesAt(at(), list).dataValidation, alike[0]!))),
  );
}

function validate(validation: Excel.DataValidation, one: OwnValidation): void {
  const title = cutText(one.title, LONGEST_RULE_TITLE);
  const message = cutText(one.message, LONGEST_RULE_MESSAGE);
  const rule = ruleOf(one);
  if (rule !== null) {
    validation.rule = rule;
    validation.ignoreBlanks = true;
    validation.errorAlert = { showAlert: true, style: "Stop", title, message: cutText(one.message, LONGEST_ALERT) };
  }
  validation.prompt = { showPrompt: true, title, message };
}

/** Null for what no rule of Excel can hold: it is only told. */
function ruleOf(one: OwnValidation): Excel.DataValidationRule | null {
  const { rule } = one;
  switch (rule.kind) {
    case "list": {
      if (isPlainList(one)) return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
      const formula = choiceFormula(one.area, rule.choices);
      return formula === null ? null : { custom: { formula: `=${formula}` } };
    }
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "nothing":
      return { custom: { formula: "=FALSE" } };
  }
}

/** Excel puts each new one before all others, so the first comes last. */
export function conditionalFormatSteps({ plan, at, formulaHere }: Putting): readonly Step[] {
  return [...plan.sheet.formats].reverse().map((one) => step(9, () => addFormat(at().getRange(addressOf(one.area)), one, formulaHere)));
}

function addFormat(range: Excel.Range, { rule }: OwnConditionalFormat, formulaHere: (formula: string) => string): void {
  if (rule.kind === "data-bar") {
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: String(rule.min) };
    dataBar.upperBoundRule = { type: "Number", formula: String(rule.max) };
    dataBar.positiveFormat.fillColor = hex(rule.color);
    dataBar.positiveFormat.gradientFill = false;
    return;
  }
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = `=${formulaHere(rule.formula)}`;
  if (rule.style.color !== undefined) custom.format.font.color = hex(rule.style.color);
  if (rule.style.isBold === true) custom.format.font.bold = true;
  if (rule.style.fill !== undefined) custom.format.fill.color = hex(rule.style.fill);
}
