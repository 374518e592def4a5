import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { quoted } from "../prose/quoted";
import { overlapOf, type Said, sayingReader } from "../prose/said";
import { type FollowedRow, followedRows, resultsOf, clausesOf } from "./followed-rows";
import { countedIn } from "./counted-items";

type PlanItemDropped = {
  readonly kind: "goods" | "action";
  /** Whether the row has an adjusted plan that leaves it out. */
  readonly isAdjusted: boolean;
};

/** Goods, money or an action of the plan that neither the adjusted plan nor any result speaks of. */
export const planItemDropped = check({
  code: "plan-item-dropped",
  group: "results",
  subject: "row",
  severity: "error",
  rule: "House rule: what was planned is either adjusted in words or reported on; it does not disappear.",
  circulars: "all",
  find: dropped,
});

function* dropped(book: Book): Iterable<Found<PlanItemDropped>> {
  const read = sayingReader();
  for (const row of followedRows(book)) {
    const { planned, adjusted } = row.told;
    if (planned === undefined || adjusted === undefined || planned.text === adjusted.text) continue;
    const size = read(adjusted.text).telling.size;
    if (size < LEAST_RESTATED && overlapOf(read(adjusted.text), [read(planned.text)]).pairs < 2) continue;
    const later = [adjusted, ...resultsOf(row)].map(({ text }) => text);
    const said = later.map(read);
    const laterText = later.join("\n");
    for (const { text } of clausesOf(planned)) {
      const item = countedIn(text, laterText);
      if (item !== null) yield foundOf(row, item, "goods");
      else if (isGone(read(text), said)) yield foundOf(row, quoted(text), "action");
    }
  }
}

/** A shorter "adjusted plan" that shares nothing with the first is an addition to it ("at most 60 people a time"), not a new wording. */
const LEAST_RESTATED = 12;

/** A whole sentence of which next to no telling word comes back. */
function isGone(sentence: Said, later: readonly Said[]): boolean {
  if (sentence.telling.size < 5 || sentence.pairs.size < 4) return false;
  const { pairs, telling, share } = overlapOf(sentence, later);
  return pairs === 0 && telling <= sentence.telling.size * 0.2 && share < 0.5;
}

function foundOf(
  { told: { planned, adjusted }, criterion }: FollowedRow,
  fragment: string,
  kind: PlanItemDropped["kind"],
): Found<PlanItemDropped> {
  const at = planned?.at;
  if (at === undefined) throw new Error("a row without a plan drops nothing");
  return {
    at,
    related: adjusted === undefined ? [] : [adjusted.at],
    fragment,
    criterion,
    expected: null,
    facts: { kind, isAdjusted: adjusted !== undefined },
  };
}
