import type { OwnStyle } from "../own-sheet";
import { widthOf } from "../text-height";
import type { DocumentFacts } from "./document-facts";
import type { DocumentWords } from "./document-words";
import type { Paper, PaperRow } from "./paper";
import { FORM, KIND, NUMBER, PAPER_SIZE, PARENT, PLACE, RULE, STRONG } from "./paper-styles";

/** By these names a renewal finds the rows of the heading again. */
export type HeadingKeys = Readonly<Record<"authority" | "school" | "rule" | "number" | "gap", string>>;

const KEYS: HeadingKeys = {
  authority: "heading:authority",
  school: "heading:school",
  rule: "heading:rule",
  number: "heading:number",
  gap: "heading:gap",
};

/** The line under the two blocks. */
export interface NumberAndDay {
  readonly number: string;
  readonly placeAndDay: string;
}

/** The two blocks at the top of every paper of decree 30/2020: who issues it on the left, the nation and its motto on the right. */
export function headingBlock(
  paper: Paper,
  words: DocumentWords,
  facts: DocumentFacts,
  { line, keys = KEYS }: { readonly line: NumberAndDay | null; readonly keys?: HeadingKeys },
): readonly PaperRow[] {
  const pair = (key: string, left: string, right: string, [l, r]: readonly [OwnStyle, OwnStyle], least = 0): PaperRow =>
    paper.blocks(
      key,
      [
        { left: 1, right: paper.leftBlock, text: left, style: l },
        { left: paper.leftBlock + 1, right: paper.lastColumn, text: right, style: r },
      ],
      { least },
    );
  const school = (facts.school ?? words.schoolUnknown).toUpperCase();
  const underSchool = ruleOf(widthOf(school, { size: PAPER_SIZE.heading, isBold: true }) * 0.4, 90);
  const underMotto = ruleOf(widthOf(words.motto, { size: PAPER_SIZE.title, isBold: true }));
  return [
    pair(keys.authority, facts.authority, words.nation, [PARENT, STRONG]),
    pair(keys.school, school, words.motto, [STRONG, { ...STRONG, size: PAPER_SIZE.title }]),
    pair(keys.rule, underSchool, underMotto, [RULE, RULE]),
    ...(line === null ? [] : [pair(keys.number, line.number, line.placeAndDay, [NUMBER, PLACE], 21)]),
    paper.gap(keys.gap, 12),
  ];
}

/** What the paper is, what it speaks of and in which form, with a rule below. */
export function titleBlock(paper: Paper, kind: string, subject: string, form: string | null = null): readonly PaperRow[] {
  return [
    paper.full("title:kind", kind, KIND),
    paper.full("title:subject", subject, KIND),
    ...(form === null ? [] : [paper.full("title:form", form, FORM)]),
    paper.full("title:rule", ruleOf(widthOf(subject, { size: PAPER_SIZE.title, isBold: true }) * 0.4), RULE),
  ];
}

/** A rule as long as the decree asks, whatever the columns are. */
function ruleOf(points: number, most = 400): string {
  return "_".repeat(Math.max(8, Math.round(Math.min(points, most) / widthOf("_", { size: RULE.size ?? 7 }))));
}
