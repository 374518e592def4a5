import { choiceFormula, isPlainList } from "../../engine/sheets/choice-rule";
import { cutText, LONGEST_RULE_MESSAGE, LONGEST_RULE_TITLE } from "../../engine/sheets/cut-text";
import type { OwnValidation } from "../../engine/sheets/own-sheet";
import { addressOf } from "../../engine/workbook/address";
import { serialOfDay } from "../../engine/workbook/serial-day";
import { xmlText, xstringAttribute } from "./xml-text";

const MOST_VALIDATIONS = 65_534;

/** Validations with the same rule and words become one over several areas. */
export function validationsXml(validations: readonly OwnValidation[], isDate1904: boolean): string {
  const groups = new Map<string, { readonly one: OwnValidation; readonly areas: string[] }>();
  for (const one of validations) {
    // A rule without list is told by its first cell, so it cannot share.
    const key = JSON.stringify([one.rule, one.title, one.message, isPlainList(one) ? "" : addressOf(one.area)]);
    const group = groups.get(key) ?? { one, areas: [] };
    group.areas.push(addressOf(one.area));
    groups.set(key, group);
  }
  if (groups.size === 0) return "";
  const kept = [...groups.values()].slice(0, MOST_VALIDATIONS);
  const xml = kept.map(({ one, areas }) => validationXml(one, areas.join(" "), isDate1904)).join("");
  return `<dataValidations count="${kept.length}">${xml}</dataValidations>`;
}

function validationXml(one: OwnValidation, areas: string, isDate1904: boolean): string {
  const rule = ruleOf(one, isDate1904);
  const title = xstringAttribute(cutText(one.title, LONGEST_RULE_TITLE));
  const message = xstringAttribute(cutText(one.message, LONGEST_RULE_MESSAGE));
  const words = `errorTitle="${title}" error="${message}" promptTitle="${title}" prompt="${message}"`;
  const formulas = rule.formulas.map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`).join("");
  const start = `<dataValidation ${rule.attributes} allowBlank="1" showInputMessage="1" showErrorMessage="1" ${words} sqref="${areas}"`;
  return formulas === "" ? `${start}/>` : `${start}>${formulas}</dataValidation>`;
}

interface Rule {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

function ruleOf(one: OwnValidation, isDate1904: boolean): Rule {
  const { rule } = one;
  switch (rule.kind) {
    case "list":
      return isPlainList(one) ? { attributes: 'type="list"', formulas: [listFormula(rule.choices)] } : choiceRule(one, rule.choices);
    case "date": {
      const serials = [rule.from, rule.to].map((day) => String(serialOfDay(day, isDate1904) ?? 0));
      return { attributes: 'type="date" operator="between"', formulas: serials };
    }
    case "decimal":
      return { attributes: 'type="decimal" operator="between"', formulas: [String(rule.min), String(rule.max)] };
    case "nothing":
      return { attributes: 'type="custom"', formulas: ["FALSE"] };
  }
}

function listFormula(choices: readonly string[]): string {
  return `"${choices.join(",").replace(/"/g, '""')}"`;
}

/** What a list cannot hold is still checked, without the arrow; what no formula can hold is only told. */
function choiceRule(one: OwnValidation, choices: readonly string[]): Rule {
  const formula = choiceFormula(one.area, choices);
  return formula === null ? { attributes: 'type="none"', formulas: [] } : { attributes: 'type="custom"', formulas: [formula] };
}
