import { bare } from "../workbook/fold";

/** Whether words are meant to name a criterion: they begin with its name, or with a number. */
export function isCodeLike(text: string): boolean {
  return /^(?:(?:\d{1,2}[.)]\s*)?(?:tieu chi|tchi|tc|tch|t\/c)\b.{0,12}\d|\d{1,3}(?:[.,-]\d{1,2})?(?:\s|$))/.test(bare(text.slice(0, 60)));
}
