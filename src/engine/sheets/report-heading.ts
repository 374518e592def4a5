import type { ReportContent } from "./report-form";
import type { OwnStyle } from "./own-sheet";
import type { Paper, PaperRow } from "./report-paper";
import { BASIS, FORM, HEADING, KIND, NUMBER, PARENT, PLACE, RULE, STRONG, TEXT } from "./report-styles";
import { tallRows, type TallOptions } from "./tall-rows";
import { widthOf } from "./text-height";

/** The two blocks at the top of every paper of Nghị định 30/2020, and what the paper is. */
export function headingRows(paper: Paper, { context, facts }: ReportContent): readonly PaperRow[] {
  const { report } = context.words;
  const pair = (key: string, left: string, right: string, styles: readonly [OwnStyle, OwnStyle], least = 0): PaperRow =>
    paper.blocks(
      `heading:${key}`,
      [
        { left: 1, right: paper.leftBlock, text: left, style: styles[0] },
        { left: paper.leftBlock + 1, right: paper.lastColumn, text: right, style: styles[1] },
      ],
      { least },
    );
  const school = (facts.school ?? report.schoolUnknown).toUpperCase();
  const rules = [
    ruleOf(widthOf(school, { size: 13, isBold: true }) * 0.4, 90),
    ruleOf(widthOf(report.motto, { size: 14, isBold: true })),
  ] as const;
  const placeAndDay = report.placeAndDay(facts.place, facts.day, facts.year);
  const subject = report.subject(context.period);
  const form = report.formLine[context.form];
  return [
    pair("nation", facts.authority, report.nation, [PARENT, STRONG]),
    pair("motto", school, report.motto, [STRONG, { ...STRONG, size: 14 }]),
    pair("rule", rules[0], rules[1], [RULE, RULE]),
    pair("number", report.number(facts.number, facts.symbol), placeAndDay, [NUMBER, PLACE], 21),
    paper.gap("gap:heading", 12),
    paper.full("title:kind", report.kind, KIND),
    paper.full("title:subject", subject, KIND),
    ...(form === null ? [] : [paper.full("title:form", form, FORM)]),
    paper.full("title:rule", ruleOf(widthOf(subject, { size: 14, isBold: true }) * 0.4), RULE),
    paper.gap("gap:title", 8),
  ];
}

/** A rule as long as the decree asks, whatever the columns are. */
function ruleOf(points: number, most = 400): string {
  return "_".repeat(Math.max(8, Math.round(Math.min(points, most) / widthOf("_", { size: 7 }))));
}

export function basisRows(paper: Paper, { facts }: ReportContent): readonly PaperRow[] {
  const last = facts.basis.length - 1;
  return facts.basis.flatMap(({ key, text }, index) => textRows(paper, `basis:${key}`, text + (index === last ? "." : ";"), BASIS));
}

export function openingRow(paper: Paper, { context, facts }: ReportContent): PaperRow {
  return paper.full("opening", context.words.report.opening(facts.school, context.period), TEXT);
}

export function partHead(paper: Paper, key: string, text: string): PaperRow {
  return paper.full(`part:${key}`, text, HEADING, { least: 28, keepsWithNext: true });
}

/** A paragraph over the whole page, however long it is. */
export function textRows(paper: Paper, key: string, text: string, style: OwnStyle = TEXT, options: TallOptions = {}): readonly PaperRow[] {
  return tallRows(paper, key, [{ left: 1, right: paper.lastColumn, text, style }], options);
}
