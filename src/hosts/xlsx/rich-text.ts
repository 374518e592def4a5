import { childrenOf, contentOf, outlineOf } from "./xml-outline";
import { xstring } from "./xml-text";
import { unescaped } from "./shared-strings";

/**
 * A string of several formats (`si` or `is`) with another text: each stretch keeps its format. What was bold stays bold though its letters
 * were composed; null where the string has one format only, or where the texts differ by more than words that changed in their places.
 */
export function richTextWith(xml: string, part: string, text: string): string | null {
  const string = outlineOf(xml, part);
  const runs = childrenOf(string, "r");
  if (runs.length < 2) return null;
  const texts = runs.map((run) =>
    childrenOf(run, "t")
      .map((one) => unescaped(contentOf(xml, one)))
      .join(""),
  );
  const ends = movedEnds(texts, text);
  if (ends === null) return null;
  const pieces = runs.map((run, index) => {
    const own = text.slice(index === 0 ? 0 : ends[index - 1], ends[index]);
    const properties = childrenOf(run, "rPr").map((one) => xml.slice(one.start, one.end));
    return own === ""
      ? ""
      : `<${run.prefix}r>${properties.join("")}<${run.prefix}t xml:space="preserve">${xstring(own)}</${run.prefix}t></${run.prefix}r>`;
  });
  return pieces.join("");
}

/** Where each run ends in the new text: the words of both texts are paired in order, spaces between them go with the word before. */
function movedEnds(runs: readonly string[], text: string): readonly number[] | null {
  const before = wordStarts(runs.join(""));
  const after = wordStarts(text);
  if (before.length !== after.length) return null;
  let at = 0;
  const whole = runs.join("");
  return runs.map((run, index) => {
    at += run.length;
    if (index === runs.length - 1) return text.length;
    const word = before.findLastIndex((start) => start <= at);
    if (word === -1) return 0;
    const start = before[word] as number;
    const next = before[word + 1] ?? whole.length;
    const own = after[word] as number;
    const nextOwn = after[word + 1] ?? text.length;
    if (at >= next) return nextOwn;
    return Math.min(nextOwn, own + whole.slice(start, at).normalize("NFC").length);
  });
}

function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/\S+/g)].map((match) => match.index);
}
