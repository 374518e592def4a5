import { NUMERAL, readNumeral } from "./numerals";
import { partitionOf } from "./partition";
import type { Stretch } from "./passages";

/** Shares of one whole that are listed side by side: "Tốt 70%; Khá 25%; Đạt 5%". */
export interface PercentList extends Stretch {
  readonly sum: number;
  /** How far rounding alone can carry the sum from 100. */
  readonly slack: number;
  /** Whether the labels leave nothing out; otherwise they only cannot exceed 100. */
  readonly isWhole: boolean;
  readonly parts: readonly Stretch[];
}

interface Share extends Stretch {
  readonly label: string;
  readonly percent: number;
  readonly unit: number;
}

const SHARE = new RegExp(
  String.raw`^[\s$+-]{0,4}(?:xep loai\s)?([a-z][a-z ]{0,40}?)\s?[:=]?\s{0,2}\$?(?:${NUMERAL}\s?\/\s?${NUMERAL}\s?[=(,]?\s?(?:dat\s|chiem\s)?)?(${NUMERAL})\s?\\?%[\s$.)]{0,4}$`,
);

/** Lists of at least two shares whose labels belong to one family, in plain text. Bounds ("≥ 70%") are no shares. */
export function percentListsIn(plain: string): readonly PercentList[] {
  const lists: PercentList[] = [];
  let shares: Share[] = [];
  const close = (): void => {
    const list = listOf(shares);
    if (list !== null) lists.push(list);
    shares = [];
  };
  for (const { text, index } of piecesOf(plain)) {
    const share = shareOf(text, index);
    if (share === null) close();
    else shares.push(share);
  }
  close();
  return lists;
}

/** Pieces between semicolons and commas; a comma inside a number, and what stands before a colon that opens the list, part nothing. */
function* piecesOf(plain: string): Iterable<{ readonly text: string; readonly index: number }> {
  let start = 0;
  for (const match of plain.matchAll(/;|\n|,(?!\d)/g)) {
    yield { text: plain.slice(start, match.index), index: start };
    start = match.index + match[0].length;
  }
  yield { text: plain.slice(start), index: start };
}

function shareOf(text: string, index: number): Share | null {
  // "Xếp loại giáo viên: Tốt: 70%": the list begins behind the first colon of its first piece.
  const lead = /^[^:%\d]{0,80}:(?=[^:%]{1,40}:)/.exec(text)?.[0].length ?? 0;
  const match = text.length > 200 ? null : SHARE.exec(text.slice(lead));
  const percent = match === null ? null : readNumeral(match[2] ?? "");
  if (match === null || percent === null) return null;
  const inner = lead + (/[a-z]/.exec(text.slice(lead))?.index ?? 0);
  return {
    label: (match[1] ?? "").trim(),
    percent: percent.value,
    unit: 10 ** -percent.decimals,
    index: index + inner,
    length: text.trimEnd().length - inner,
  };
}

function listOf(shares: readonly Share[]): PercentList | null {
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined || shares.length < 2) return null;
  const kind = partitionOf(shares.map((share) => share.label));
  if (kind !== "whole" && kind !== "disjoint") return null;
  return {
    index: first.index,
    length: last.index + last.length - first.index,
    sum: shares.reduce((sum, share) => sum + share.percent, 0),
    slack: shares.reduce((sum, share) => sum + share.unit / 2, 0) + 1e-9,
    isWhole: kind === "whole",
    parts: shares,
  };
}
