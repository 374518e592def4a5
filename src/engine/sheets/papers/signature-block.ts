import type { DocumentFacts } from "./document-facts";
import type { DocumentWords } from "./document-words";
import type { Paper, PaperRow } from "./paper";
import { PLACE, RECIPIENT, RECIPIENTS, SIGNER } from "./paper-styles";

/** Rows between the signer's title and name: room for signature and seal. */
const SIGNING_ROWS = 4;

export interface Signature {
  /** Under this name a renewal finds its rows again, by their number. */
  readonly key: string;
  /** First column of the signer's block. */
  readonly from: number;
  /** None where the paper names none. */
  readonly recipients: readonly string[];
  /** Null where the heading says it. */
  readonly placeAndDay: string | null;
  readonly titles: readonly string[];
}

/** In which row of the block of a paper that is sent out its signer is named, from 1. */
export function signerRow({ signerLines }: DocumentFacts): number {
  return signerLines.length + SIGNING_ROWS + 1;
}

/** Of a paper that is sent out: where and when stands in its heading. */
export function issuedSignature(paper: Paper, words: DocumentWords, facts: DocumentFacts, key: string): readonly PaperRow[] {
  const { recipients, signerLines: titles } = facts;
  return signatureBlock(paper, words, facts, { key, from: paper.leftBlock + 2, recipients, placeAndDay: null, titles });
}

/** The recipients on the left, title and name of the signer on the right, all on one page. */
export function signatureBlock(paper: Paper, words: DocumentWords, { signer }: DocumentFacts, signature: Signature): readonly PaperRow[] {
  const { key, from, recipients, placeAndDay, titles } = signature;
  const right = [
    ...(placeAndDay === null ? [] : [{ text: placeAndDay, style: PLACE }]),
    ...titles.map((text) => ({ text, style: SIGNER })),
    ...Array.from({ length: SIGNING_ROWS }, () => ({ text: null, style: SIGNER })),
    { text: signer ?? words.signer.unknown, style: SIGNER },
  ];
  const names = recipients.map((text) => ({ text, style: RECIPIENT }));
  const left = names.length === 0 ? [] : [{ text: words.recipients, style: RECIPIENTS }, ...names];
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => {
    const recipient = left[index];
    return paper.blocks(
      `${key}:${index + 1}`,
      [
        ...(recipient === undefined ? [] : [{ left: 1, right: paper.leftBlock, ...recipient }]),
        { left: from, right: paper.lastColumn, ...(right[index] ?? { text: null, style: SIGNER }) },
      ],
      { least: 18, keepsWithNext: index < count - 1 },
    );
  });
}
