import { addressOf, areaOfCell, shownText, type CellValue, type FixedCell, type FixOutcome } from "../../../engine";
import type { Words } from "../../../words";
import { printable, wrapped } from "./lines";

const MOST_SHOWN = 200;

/** What `fix` changed, cell by cell: before and after. */
export function fixText(file: string, { cells, refused }: FixOutcome, out: string, words: Words, width: number): string[] {
  const { fix, more } = words.cli;
  const rest = cells.length - MOST_SHOWN;
  return [
    printable(file),
    ...cells.slice(0, MOST_SHOWN).flatMap((cell) => cellText(cell, words, width)),
    ...(rest > 0 ? [`  ${more(rest)}`] : []),
    ...refused.map(
      ({ finding, why }) => `  ${fix.refused[why](words.domain.place(printable(finding.at.sheet), addressOf(finding.at.area)))}`,
    ),
    `  ${cells.length === 0 ? fix.nothing : fix.done(cells.length)}`,
    `  ${words.cli.run.written(printable(out))}`,
    `  ${words.cli.run.untouched(printable(file))}`,
  ];
}

function cellText({ sheet, row, column, before, after, findings }: FixedCell, words: Words, width: number): string[] {
  const kinds = [...new Set(findings.map(({ code }) => words.checkKinds[code as keyof typeof words.checkKinds]))];
  const place = words.domain.place(printable(sheet), addressOf(areaOfCell(row, column)));
  const [was, is] = differing(before === null ? "" : textOf(before), textOf(after));
  return [...wrapped(`${place}: ${kinds.join("; ")}`, width, "  ", "    "), `    − ${printable(was)}`, `    + ${printable(is)}`];
}

function textOf(value: CellValue): string {
  return shownText(value);
}

const AROUND = 40;

/** Of two long texts only the stretch that differs, with some words around it. */
function differing(before: string, after: string): readonly [string, string] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (text: string): string => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(text.length, text.length - end + AROUND);
    return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  };
  return [cut(before), cut(after)];
}
