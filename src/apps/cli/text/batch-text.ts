import type { BatchOutcome } from "../../../engine";
import type { Words } from "../../../words";
import { aligned, printable } from "./lines";

/** What `batch` did, for people: how many files, at which levels the schools are, what was written. */
export function batchText(outcomes: readonly BatchOutcome[], out: string, seconds: number, words: Words): string[] {
  const { batch, cli, domain } = words;
  const count = (kind: BatchOutcome["kind"]): number => outcomes.filter((one) => one.kind === kind).length;
  const levels = outcomes.flatMap((one) => (one.kind === "school" ? [one.line.overallLevel] : []));
  const known = [...new Set(levels)].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const lines = known.map((level) => [batch.schoolLevel(level), domain.number(levels.filter((one) => one === level).length)]);
  return [
    cli.batch.done(count("school"), count("unread"), count("skipped"), seconds),
    ...(lines.length === 0 ? [] : [`${batch.perLevel.title}:`, ...aligned(lines, "  ", [1])]),
    cli.run.written(printable(out)),
  ];
}
