import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { fixOf } from "../prose/passages";
import { quoted } from "../prose/quoted";
import { standsBetween } from "./between";
import { type WrongHeading, wrongHeadingsOf } from "./heading-numbers";
import { type NumberBreak, numberBreaksIn } from "./number-breaks";
import { type OutlineItem, outlineListsOf } from "./outline-lists";
import { writtenAs } from "./outline-labels";
import { wrongRowNumbersOf } from "./row-numbers";

export type NumberingFacts = {
  /** How the number is out of order; of a table's heading: lost, another than its code, or counting past a standard left out. */
  readonly kind: NumberBreak["kind"] | WrongHeading["kind"];
  readonly number: string;
  /** What stands before it, as typed. */
  readonly before: string;
};

/** Numbers of parts, items and rows that leave their order: I, III, IV; 1, 2, 1, 4; a heading that lost its number. */
export const numberingWrong = check({
  code: "numbering-wrong",
  group: "form",
  subject: "cell",
  severity: "note",
  rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6: phần, mục, khoản, điểm được đánh số thứ tự liên tục.",
  circulars: "all",
  find,
});

function* find(book: Book): Iterable<Found<NumberingFacts>> {
  for (const { items } of outlineListsOf(book)) {
    for (const one of numberBreaksIn(items.map((item) => item.label.value))) {
      const [before, item] = [items[one.index - 1], items[one.index]];
      if (before === undefined || item === undefined) continue;
      if (one.kind === "gap" && !one.isSlip && standsBetween(book, before, item, one.expected)) continue;
      yield brokenItem(before, item, one);
    }
  }
  for (const wrong of wrongHeadingsOf(book)) yield wrongHeading(wrong);
  for (const { at, before, criterion, fragment, previous, expected, kind } of wrongRowNumbersOf(book)) {
    yield { at, related: [before], fragment, criterion, expected, facts: { kind, number: fragment, before: previous } };
  }
}

const LONGEST_HEADING = 80;

function brokenItem(before: OutlineItem, { label, line }: OutlineItem, { expected, kind, isSlip }: NumberBreak): Found<NumberingFacts> {
  const right = writtenAs({ ...label, prefix: before.label.prefix }, expected);
  const stretch = { index: line.offset + label.index, length: label.typed.length };
  return {
    at: line.at,
    related: [before.line.at],
    fragment: quoted(line.text.slice(label.index), LONGEST_HEADING),
    criterion: null,
    expected: `${right}${label.mark}`,
    facts: { kind, number: `${label.typed}${label.mark}`, before: quoted(before.line.text, LONGEST_HEADING) },
    // Where the numbers behind it would have to move up as well, one cell does not mend the list.
    ...(isSlip ? fixOf(line.cell, stretch, right) : {}),
  };
}

function wrongHeading({ heading, before, kind, fragment, expected, index }: WrongHeading): Found<NumberingFacts> {
  const cell = { text: heading.text, raw: heading.text, isOneCell: true };
  return {
    at: heading.at,
    related: [...(heading.running === undefined ? [] : [heading.running.at]), ...(before === null ? [] : [before.at])],
    fragment,
    criterion: heading.criterion,
    expected,
    facts: { kind, number: heading.running?.text ?? fragment, before: quoted(before?.text ?? "", LONGEST_HEADING) },
    ...(kind === "running" ? {} : fixOf(cell, { index, length: fragment.length }, expected)),
  };
}
