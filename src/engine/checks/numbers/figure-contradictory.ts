import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check, type CheckContext } from "../check";
import { printed } from "../prose/numerals";
import { eachOnce } from "../prose/passages";
import { POPULATIONS, sizesOf, type Population, type Size } from "../prose/populations";
import { schoolSizesOf } from "../prose/school-size";

export type FigureFacts = {
  readonly population: Population;
  readonly stated: string;
  /** The size given elsewhere, with the words that give it. */
  readonly other: string;
  readonly otherWords: string;
  readonly isDenominator: boolean;
};

/** The same population of the school with two sizes in one document; a denominator that matches no stated whole. */
export const figureContradictory = check({
  code: "figure-contradictory",
  group: "numbers",
  subject: "workbook",
  severity: "error",
  rule: "House rule: one population has one size in one document and school year.",
  circulars: "all",
  find: (book, context) => eachOnce(contradictions(book, context)),
});

function* contradictions(book: Book, context: CheckContext): Iterable<Found<FigureFacts>> {
  const sizes = sizesOf(book, context.schoolYear);
  const wholes = new Set([
    ...schoolSizesOf(book).flatMap((table) => table.lines.flatMap((line) => line.pupils?.count ?? [])),
    ...sizes.filter((size) => size.of === "permanent-teachers" || size.of === "permanent-staff").map((size) => size.count),
  ]);
  for (const population of POPULATIONS) {
    const all = sizes.filter((size) => size.of === population);
    const anchor = all.find((size) => size.from === "table") ?? all.find((size) => size.from === "stated");
    if (anchor === undefined) continue;
    for (const size of all) {
      if (size === anchor || isAsMany(size, anchor) || isSameCell(size, anchor)) continue;
      if (size.from === "denominator" && !isMeantAsWhole(size, anchor, wholes)) continue;
      if (size.from === "table") continue;
      yield foundOf(size, anchor);
    }
  }
}

/** A size with room in it fits whatever lies within. */
function isAsMany(a: Size, b: Size): boolean {
  const [low, high] = [Math.max(a.least ?? a.count, b.least ?? b.count), Math.min(a.count, b.count)];
  return low <= high;
}

/** A share of some other group (a grade, last year's pupils) has its own whole; one close to the school's is meant to be the school's. */
function isMeantAsWhole(size: Size, anchor: Size, wholes: ReadonlySet<number>): boolean {
  return !wholes.has(size.count) && Math.abs(size.count - anchor.count) <= anchor.count * 0.1;
}

function isSameCell(a: Size, b: Size): boolean {
  return a.at.sheet === b.at.sheet && a.at.area.top === b.at.area.top && a.at.area.left === b.at.area.left;
}

function foundOf(size: Size, anchor: Size): Found<FigureFacts> {
  const isTable = anchor.from === "table";
  const isPart = size.of !== "staff" || isTable;
  return {
    at: size.at,
    related: [anchor.at],
    fragment: size.fragment,
    criterion: null,
    // Who is rated as a teacher may be a few less than all.
    ...(size.of === "teachers" && size.from === "denominator" ? { severity: "warning" as const } : {}),
    expected: isPart ? printed(anchor.count).padStart(2, "0") : null,
    facts: {
      population: size.of,
      stated: printed(size.count),
      other: printed(anchor.count),
      otherWords: anchor.fragment.slice(0, 80),
      isDenominator: size.from === "denominator",
    },
  };
}
