import type { Book, Heading, Table } from "../../book/book";
import { plainOf } from "../prose/plain";

/** A heading of a table whose number is lost, moved or another than its standard's or criterion's. */
export interface WrongHeading {
  readonly heading: Heading;
  readonly before: Heading | null;
  readonly kind: "lost" | "other-code" | "running";
  /** The words meant, and what they should be. */
  readonly fragment: string;
  readonly expected: string;
  readonly index: number;
}

export function* wrongHeadingsOf(book: Book): Iterable<WrongHeading> {
  for (const table of book.tables) {
    yield* wrongOutlineNumbers(table);
    const running = wrongRunningNumber(table);
    if (running !== null) yield running;
  }
}

const NUMBERED = /^\s{0,4}(\d{1,2}(?:\.\d{1,2})?)(\s?[.)/:-]?\s{1,3})(?=tieu\s{1,2}(?:chi|chuan)\b)/;
const LABEL = /^\s{0,4}tieu\s{1,2}(?:chi|chuan)\s{1,2}[\d.]{1,6}\d?\s?[.:]?/;

/** "1.1. Tiêu chí 1.1: …": where most headings of a kind begin with their number, all do. */
function* wrongOutlineNumbers(table: Table): Iterable<WrongHeading> {
  let countsItself = false;
  for (const kind of ["standard", "criterion"] as const) {
    const headings = table.headings.filter((heading) => heading.kind === kind);
    const numbers = headings.map((heading) => NUMBERED.exec(plainOf(heading.text)));
    const codes = headings.map((heading) => (kind === "standard" ? String(heading.standard) : (heading.criterion ?? "")));
    const isRight = (index: number): boolean => numbers[index]?.[1] === codes[index];
    const right = codes.filter((_, index) => isRight(index)).length;
    // A document may count its headings in its own way (the second heading is that of standard 3): then nothing is known of the number that one should have.
    countsItself ||= numbers.some((number, index) => kind === "standard" && number !== null && !isRight(index));
    if ((kind === "criterion" && countsItself) || right < 3 || right * 3 < headings.length * 2) continue;
    const mark = numbers.find((number) => number !== null)?.[2] ?? ". ";
    for (const [index, heading] of headings.entries()) {
      const isAmongRight = (index === 0 || isRight(index - 1)) && (index === headings.length - 1 || isRight(index + 1));
      const wrong = isRight(index) || !isAmongRight ? null : wrongNumber(heading, numbers[index] ?? null, codes[index] as string, mark);
      if (wrong !== null) yield { heading, before: headings[index - 1] ?? null, ...wrong };
    }
  }
}

type Wrong = Pick<WrongHeading, "kind" | "fragment" | "expected" | "index">;

function wrongNumber(heading: Heading, number: RegExpExecArray | null, code: string, mark: string): Wrong | null {
  if (!/^\d/.test(code)) return null;
  if (number === null) {
    const label = LABEL.exec(plainOf(heading.text));
    if (label === null) return null;
    const index = label[0].length - label[0].trimStart().length;
    const fragment = heading.text.slice(index, label[0].length);
    return { kind: "lost", fragment, expected: `${code}${mark}${fragment}`, index };
  }
  const typed = number[1] as string;
  const index = number[0].indexOf(typed);
  return {
    kind: "other-code",
    fragment: heading.text.slice(index, index + number[0].trimEnd().length - index),
    expected: `${code}${number[2]?.trimEnd() ?? ""}`,
    index,
  };
}

/** The number beside a standard's heading is the standard's own, until a standard is left out: then it counts the headings. */
function wrongRunningNumber(table: Table): WrongHeading | null {
  const headings = table.headings.filter((heading) => heading.kind === "standard" && heading.running !== undefined);
  const at = headings.findIndex((heading) => numberOf(heading) !== heading.standard);
  const [heading, before] = [headings[at], headings[at - 1]];
  if (at < 2 || heading === undefined || before === undefined || heading.standard === null) return null;
  const label = /^\s*\S+\s+\S+\s+\d/u.exec(heading.text)?.[0].trim() ?? "";
  if (numberOf(heading) !== (numberOf(before) ?? 0) + 1 || label === "" || !label.endsWith(String(heading.standard))) return null;
  return { heading, before, kind: "running", fragment: label, expected: String(heading.standard), index: -1 };
}

function numberOf(heading: Heading): number | null {
  const match = /^(\d{1,2})[.)]?$/.exec(heading.running?.text.trim() ?? "");
  return match === null ? null : Number(match[1]);
}
