import type { Paper, PaperRow } from "../paper";
import { TEXT } from "../paper-styles";
import { issuedSignature } from "../signature-block";
import type { ReportContent } from "./report-form";

/** The last sentence and the signature, all on one page. */
export function endingRows(paper: Paper, { context, facts }: ReportContent): readonly PaperRow[] {
  const { report } = context.words;
  return [
    paper.full("closing", report.closing(facts.school, context.period), TEXT, { keepsWithNext: true }),
    paper.gap("gap:sign", 10, true),
    ...issuedSignature(paper, report, facts, "sign"),
  ];
}
