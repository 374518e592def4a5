import { areaOf } from "./cells";
import type { OwnPrint, OwnStyle } from "./own-sheet";
import type { Paper, PaperRow } from "./report-paper";
import { NUMBER, PARENT, PLACE, RECIPIENT, RECIPIENTS, REPORT_SIZE, RULE, SIGNER, STRONG } from "./report-styles";
import { widthOf } from "./text-height";

/** Nghị định 30/2020, appendix I; millimetres. */
export const PAPER_MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const A4 = { portrait: 297, landscape: 210 } as const;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Rows between the signer's title and name: room for signature and seal. */
const SIGNING_ROWS = 4;

export interface HeadingFacts {
  readonly authority: string;
  readonly school: string;
  readonly nation: string;
  readonly motto: string;
  /** Null where the paper bears no number of its own. */
  readonly number: string | null;
  readonly placeAndDay: string | null;
}

/** The heading block of Nghị định 30/2020: who issues on the left, quốc hiệu and tiêu ngữ on the right. */
export function documentHeading(paper: Paper, facts: HeadingFacts): readonly PaperRow[] {
  const pair = (key: string, left: string, right: string, [l, r]: readonly [OwnStyle, OwnStyle], least = 0): PaperRow =>
    paper.blocks(
      key,
      [
        { left: 1, right: paper.leftBlock, text: left, style: l },
        { left: paper.leftBlock + 1, right: paper.lastColumn, text: right, style: r },
      ],
      { least },
    );
  const rules = [
    ruleOf(widthOf(facts.school, { size: REPORT_SIZE.heading, isBold: true }) * 0.4, 90),
    ruleOf(widthOf(facts.motto, { size: REPORT_SIZE.title, isBold: true })),
  ] as const;
  return [
    pair("heading:authority", facts.authority, facts.nation, [PARENT, STRONG]),
    pair("heading:school", facts.school, facts.motto, [STRONG, { ...STRONG, size: REPORT_SIZE.title }]),
    pair("heading:rule", rules[0], rules[1], [RULE, RULE]),
    ...(facts.number === null || facts.placeAndDay === null
      ? []
      : [pair("heading:number", facts.number, facts.placeAndDay, [NUMBER, PLACE], 21)]),
    paper.gap("heading:gap", 12),
  ];
}

/** A rule as long as the decree asks, whatever the columns are. */
export function ruleOf(points: number, most = 400): string {
  return "_".repeat(Math.max(8, Math.round(Math.min(points, most) / widthOf("_", { size: 7 }))));
}

export interface SignatureFacts {
  readonly left: readonly string[];
  readonly leftTitle: string | null;
  readonly placeAndDay: string | null;
  readonly titles: readonly string[];
  readonly name: string;
  /** First column of the signer's block. */
  readonly from: number;
}

/** "Nơi nhận" on the left, title and name of the signer on the right, all on one page. */
export function documentSignature(paper: Paper, facts: SignatureFacts): readonly PaperRow[] {
  const right = [
    ...(facts.placeAndDay === null ? [] : [{ text: facts.placeAndDay, style: PLACE }]),
    ...facts.titles.map((text) => ({ text, style: SIGNER })),
    ...Array.from({ length: SIGNING_ROWS }, () => null),
    { text: facts.name, style: SIGNER },
  ];
  const left = [
    ...(facts.leftTitle === null ? [] : [{ text: facts.leftTitle, style: RECIPIENTS }]),
    ...facts.left.map((text) => ({ text, style: RECIPIENT })),
  ];
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const l = left[index] ?? null;
    const r = right[index] ?? null;
    return paper.blocks(
      `signature:${index + 1}`,
      [
        ...(l === null ? [] : [{ left: 1, right: Math.min(paper.leftBlock, facts.from - 1), text: l.text, style: l.style }]),
        { left: facts.from, right: paper.lastColumn, text: r?.text ?? null, style: r?.style ?? SIGNER },
      ],
      { least: 18, keepsWithNext: index < count - 1 },
    );
  });
}

export function pageHeight(orientation: OwnPrint["orientation"]): number {
  return (A4[orientation] - PAPER_MARGINS.top - PAPER_MARGINS.bottom) * POINTS_PER_MILLIMETRE;
}

export function paperPrint(
  orientation: OwnPrint["orientation"],
  rows: number,
  columns: number,
  { titleRows, breaksBefore }: Pick<OwnPrint, "titleRows" | "breaksBefore">,
): OwnPrint {
  return { orientation, titleRows, margins: PAPER_MARGINS, area: areaOf(1, 1, rows, columns), breaksBefore };
}
