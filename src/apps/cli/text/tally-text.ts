import { addressOf, type LevelCount, type Tally } from "../../../engine";
import type { Words } from "../../../words";
import { aligned, bar, printable, wrapped } from "./lines";

/** The levels for people: a bar for each, the school's level, what blocks the next one. */
export function tallyText(tally: Tally, words: Words, width: number): string[] {
  if (isEmpty(tally)) return [...wrapped(words.cli.tally.noMarks, width, "  "), ...statedText(tally, words, width)];
  return [
    ...aligned(
      tally.perLevel.map((count) => levelLine(count, words, 20)),
      "  ",
      [2],
    ),
    "",
    ...conclusions(tally, words).flatMap((line) => wrapped(line, width, "  ", "    ")),
    ...standardsText(tally, words),
    ...statedText(tally, words, width),
  ];
}

export function isEmpty(tally: Tally): boolean {
  return tally.perLevel.every((count) => count.met + count.notMet === 0);
}

function levelLine(count: LevelCount, words: Words, width: number): string[] {
  const { cli, domain } = words;
  const open = [
    ...(count.notMet > 0 ? [cli.tally.notMet(count.notMet)] : []),
    ...(count.unknown > 0 ? [cli.tally.unknown(count.unknown)] : []),
  ];
  const share = count.total === 0 ? 0 : count.met / count.total;
  return [domain.level(count.level), bar(share, width), `${count.met}/${count.total}`, domain.percent(count.percent), open.join(", ")];
}

function conclusions(tally: Tally, { cli, domain }: Words): string[] {
  const external = cli.tally.ifExternal(tally.accreditation, tally.nationalStandard);
  const { nextLevel, projected } = tally;
  return [
    cli.tally.overall(tally.overallLevel),
    ...(external === null ? [] : [external]),
    ...(nextLevel === null || nextLevel.blockedBy.length === 0 ? [] : [cli.tally.blocked(nextLevel.level, nextLevel.blockedBy)]),
    ...(projected === null ? [] : [cli.tally.projected(projected.overallLevel, projected.on === null ? null : domain.day(projected.on))]),
  ];
}

function standardsText(tally: Tally, words: Words): string[] {
  const rows = tally.byStandard.map(({ standard, perLevel }) => [
    words.domain.standard(standard),
    ...perLevel.map((count) => `${words.domain.level(count.level)}: ${count.met}/${count.total}`),
  ]);
  return rows.length === 0 ? [] : ["", `  ${words.cli.tally.byStandard}`, ...aligned(rows, "    ")];
}

function statedText(tally: Tally, words: Words, width: number): string[] {
  if (tally.stated.length === 0) return [];
  const lines = tally.stated
    .slice(0, 12)
    .flatMap(({ text, at }) =>
      wrapped(
        `${printable(text, 160).replace(/^[-+*\u2022\s]+/, "")} (${words.domain.place(printable(at.sheet, 31), addressOf(at.area))})`,
        width,
        "    - ",
        "      ",
      ),
    );
  return ["", `  ${words.cli.tally.stated}`, ...lines];
}
