import type { OwnValidation } from "../../engine/sheets/own-sheet";
import { addressOf } from "../../engine/workbook/address";
import { cutText, serialOfDay, xmlText, xstringAttribute } from "./xml-text";

/** Excel's limits; a longer one makes it call the file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_FORMULA = 255;
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
  const title = xstringAttribute(cutText(one.title, LONGEST_TITLE));
  const message = xstringAttribute(cutText(one.message, LONGEST_MESSAGE));
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

/** A comma within a choice would cut it in two, and Excel holds no more than 255 characters of choices in the rule itself. */
function isPlainList({ rule }: OwnValidation): boolean {
  return (
    rule.kind !== "list" || (rule.choices.every((choice) => !choice.includes(",")) && rule.choices.join(",").length <= LONGEST_FORMULA)
  );
}

/** What a list cannot hold is still checked, without the arrow; what no formula can hold is only told. */
function choiceRule(one: OwnValidation, choices: readonly string[]): Rule {
  const cell = addressOf({ ...one.area, bottom: one.area.top, right: one.area.left });
  const formula = `OR(${choices.map((choice) => `${cell}="${choice.replace(/"/g, '""')}"`).join(",")})`;
  return formula.length <= LONGEST_FORMULA
    ? { attributes: 'type="custom"', formulas: [formula] }
    : { attributes: 'type="none"', formulas: [] };
}
