import { addressOf, type Area } from "../workbook/address";
import type { OwnValidation } from "./own-sheet";

/** Excel's limit of what a validation holds. */
const LONGEST_FORMULA = 255;

/** A comma within a choice would cut it in two, and Excel holds no more than 255 characters of choices in the rule itself. */
export function isPlainList({ rule }: OwnValidation): boolean {
  return (
    rule.kind !== "list" || (rule.choices.every((choice) => !choice.includes(",")) && rule.choices.join(",").length <= LONGEST_FORMULA)
  );
}

/** What checks choices that no list can hold, told by the first cell of the area; null where no formula can hold them either. */
export function choiceFormula(area: Area, choices: readonly string[]): string | null {
  const cell = addressOf({ ...area, bottom: area.top, right: area.left });
  const formula = `OR(${choices.map((choice) => `${cell}="${choice.replace(/"/g, '""')}"`).join(",")})`;
  return formula.length <= LONGEST_FORMULA ? formula : null;
}
