import type { PlanRow } from "../../../book/book";
import { charactersFor, widthOf } from "../../text-height";
import { PAPER_SIZE } from "../paper-styles";
import { placesIn, PLAN_TEXT_FIELDS, type PlanColumnSet, planLength } from "./plan-columns";
import type { PlanLine } from "./plan-paper-lines";

/** In steps, so that the widths seldom change: millions, hundreds of millions, thousands of millions of đồng. */
const MONEY_WIDTHS = [12, 14, 16] as const;

/** Characters of each column: that of money holds its longest number unbroken, at the cost of the widest. */
export function planWidths(set: PlanColumnSet, plan: readonly PlanRow[], lines: readonly PlanLine[]): readonly number[] {
  const widths = set.widths[planLength(plan)];
  const places = placesIn(set.columns, PLAN_TEXT_FIELDS);
  const column = set.columns.findIndex((one) => places.get(one)?.includes("budget") === true);
  const width = widths[column];
  if (width === undefined) return widths;
  const needed = charactersFor(longestNumber(lines));
  if (needed <= width) return widths;
  const wider = MONEY_WIDTHS.find((one) => one >= needed) ?? MONEY_WIDTHS[MONEY_WIDTHS.length - 1] ?? width;
  if (wider <= width) return widths;
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((one, index) => (index === column ? wider : index === widest ? one - (wider - width) : one));
}

function longestNumber(lines: readonly PlanLine[]): number {
  const words = lines.flatMap(({ texts }) => (texts.get("budget") ?? "").split(/\s+/)).filter((word) => /\d/.test(word));
  return Math.max(0, ...words.map((word) => widthOf(word, { size: PAPER_SIZE.grid })));
}
