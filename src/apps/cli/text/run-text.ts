import type { Renewal } from "../../../engine";
import type { Words } from "../../../words";
import { hasPlan } from "../json/read-json";
import { countsOf } from "../json/check-json";
import type { OpenedFile } from "../session/open-file";
import { aligned, printable, wrapped } from "./lines";
import { noPlanText, profileText } from "./read-text";
import { tallyText } from "./tally-text";

interface Made {
  readonly opened: OpenedFile;
  readonly renewal: Renewal;
  readonly frozen: string | null;
}

/** What `run` did, for people: what was found, how it stands, what was written. */
export function runText(
  { opened: { file, workbook, assessed }, renewal, frozen }: Made,
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
    ...(renewal.edits.length === 0 && frozen === null ? [`  ${cli.run.nothingToReport}`] : changesText(renewal, words, width)),
    ...(frozen === null ? [] : [`  ${cli.run.frozen(`“${frozen}”`)}`]),
    `  ${cli.run.untouched(printable(file))}`,
  ];
}

/** Which sheets are new, which changed, and where a person has to decide. */
function changesText({ sheets, conflicts }: Renewal, { cli }: Words, width: number): string[] {
  const named = (change: "new" | "changed"): readonly string[] =>
    sheets.filter((sheet) => sheet.change === change).map(({ name }) => `“${printable(name)}”`);
  const lineOf = (say: (names: readonly string[]) => string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : wrapped(say(names), width, "  ", "    ");
  const list = sheets.find(({ id }) => id === "conflicts");
  return [
    ...lineOf(cli.run.sheets, named("new")),
    ...lineOf(cli.run.renewed, named("changed")),
    ...(conflicts.length === 0 ? [] : wrapped(cli.run.conflicts(conflicts.length, list?.name ?? null), width, "  ", "    ")),
  ];
}

function foundText(tables: OpenedFile["assessed"]["book"]["tables"], words: Words): string[] {
  return aligned(
    tables.map((table) => [`“${printable(table.sheet, 31)}”`, words.domain.layout[table.layout], words.cli.read.rows(table.rows)]),
  );
}
