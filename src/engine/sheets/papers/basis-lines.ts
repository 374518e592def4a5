import type { Day } from "../../workbook/workbook";
import type { LayoutContext } from "../layout-context";
import type { Paper, PaperRow } from "./paper";
import { BASIS } from "./paper-styles";
import { textRows } from "./paragraphs";

/** What a paper is based on; without the mark at its end. */
export interface BasisLine {
  readonly key: string;
  readonly text: string;
}

/** The circular as it is in force on the day, and the letter that guides it. */
export function lawBasis({ assessed: { circular }, words: { report } }: LayoutContext, day: Day): readonly BasisLine[] {
  const amendments = circular.amendments.filter((one) => one.effective <= day).map((one) => one.number);
  return [
    { key: "circular", text: report.circularBasis(circular.number, circular.issued, circular.title, amendments) },
    ...(circular.guidanceLetter === null ? [] : [{ key: "letter", text: report.letterBasis(circular.guidanceLetter) }]),
  ];
}

export function basisRows(paper: Paper, basis: readonly BasisLine[]): readonly PaperRow[] {
  const last = basis.length - 1;
  return basis.flatMap(({ key, text }, index) => textRows(paper, `basis:${key}`, text + (index === last ? "." : ";"), BASIS));
}
