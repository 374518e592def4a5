import type { PutSheet } from "../../../engine";
import type { Words } from "../../../words";
import { hasPlan } from "../json/read-json";
import { countsOf } from "../json/check-json";
import type { OpenedFile } from "../session/open-file";
import { aligned, printable, wrapped } from "./lines";
import { noPlanText, profileText } from "./read-text";
import { tallyText } from "./tally-text";

/** What `run` did, for people: what was found, how it stands, what was written. */
export function runText(
  { file, workbook, assessed }: OpenedFile,
  edits: readonly PutSheet[],
  out: string,
  words: Words,
  width: number,
): string[] {
  const { book, circular, findings, tally } = assessed;
  const { cli } = words;
  const { error, warning, note } = countsOf(findings);
  const found = hasPlan(book)
    ? [
        ...profileText(book, circular.number, words),
        "",
        ...foundText(assessed.book.tables, words),
        "",
        ...tallyText(tally, words, width),
        "",
      ]
    : [...noPlanText(workbook, words, width), ""];
  return [
    printable(file),
    ...found,
    ...(findings.length === 0 ? [] : [`  ${cli.check.counts(error, warning, note)}`]),
    `  ${cli.run.written(printable(out))}`,
    ...(edits.length === 0
      ? [`  ${cli.run.nothingToReport}`]
      : wrapped(cli.run.sheets(edits.map(({ sheet }) => `“${sheet.name}”`)), width, "  ", "    ")),
    `  ${cli.run.untouched(printable(file))}`,
  ];
}

function foundText(tables: OpenedFile["assessed"]["book"]["tables"], words: Words): string[] {
  return aligned(
    tables.map((table) => [`“${printable(table.sheet, 31)}”`, words.domain.layout[table.layout], words.cli.read.rows(table.rows)]),
  );
}
