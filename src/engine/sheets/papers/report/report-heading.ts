import { headingBlock, type HeadingKeys, titleBlock } from "../heading-block";
import type { Paper, PaperRow } from "../paper";
import { TEXT } from "../paper-styles";
import type { ReportContent } from "./report-form";

/** A report that stands already has its rows under these names. */
const KEYS: HeadingKeys = {
  authority: "heading:nation",
  school: "heading:motto",
  rule: "heading:rule",
  number: "heading:number",
  gap: "gap:heading",
};

/** The heading, and what is reported. */
export function headingRows(paper: Paper, { context, facts }: ReportContent): readonly PaperRow[] {
  const { report } = context.words;
  const line = {
    number: report.number(facts.number, facts.symbol),
    placeAndDay: report.placeAndDay(facts.place, facts.day, facts.year),
  };
  return [
    ...headingBlock(paper, report, facts, { line, keys: KEYS }),
    ...titleBlock(paper, report.kind, report.subject(context.period), report.formLine[context.form]),
    paper.gap("gap:title", 8),
  ];
}

export function openingRow(paper: Paper, { context, facts }: ReportContent): PaperRow {
  return paper.full("opening", context.words.report.opening(facts.school, context.period), TEXT);
}
