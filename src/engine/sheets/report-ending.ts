import type { ReportContent } from "./report-form";
import type { Paper, PaperRow } from "./report-paper";
import { RECIPIENT, RECIPIENTS, SIGNER, TEXT } from "./report-styles";

/** Rows between the signer's title and name: room for signature and seal. */
const SIGNING_ROWS = 4;

/** The last sentence and the signature, all on one page. */
export function endingRows(paper: Paper, content: ReportContent): readonly PaperRow[] {
  const { context, facts } = content;
  const closing = context.words.report.closing(facts.school, context.period);
  const rows = [paper.full("closing", closing, TEXT), paper.gap("gap:sign", 10), ...signatureRows(paper, content)];
  return rows.map((row, index) => ({ ...row, keepsWithNext: index < rows.length - 1 }));
}

/** The recipients on the left, title and name of the signer on the right. */
function signatureRows(paper: Paper, { context, facts }: ReportContent): readonly PaperRow[] {
  const { report } = context.words;
  const right = [
    ...facts.signerLines.map((text) => ({ text, style: SIGNER })),
    ...Array.from({ length: SIGNING_ROWS }, () => null),
    { text: facts.signer ?? report.signer.unknown, style: SIGNER },
  ];
  const left = [{ text: report.recipients, style: RECIPIENTS }, ...facts.recipients.map((text) => ({ text, style: RECIPIENT }))];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const l = left[index];
    const r = right[index] ?? null;
    return paper.blocks(
      `sign:${index + 1}`,
      [
        { left: 1, right: paper.leftBlock, text: l?.text ?? null, style: l?.style ?? RECIPIENT },
        { left: paper.leftBlock + 2, right: paper.lastColumn, text: r?.text ?? null, style: r?.style ?? SIGNER },
      ],
      { least: 18 },
    );
  });
}
