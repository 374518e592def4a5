import type { Circular } from "../../../engine";
import type { Words } from "../../../words";
import { aligned, wrapped } from "./lines";

export function catalogueText(circulars: readonly Circular[], words: Words, width: number): string[] {
  const lines = circulars.flatMap((circular) => [
    `${circular.number}${circular.isCustom ? ` – ${words.cli.catalogue.custom}` : ""}`,
    ...wrapped(circular.title, width, "  "),
    `  ${sizeOf(circular, words)}; ${validityOf(circular, words)}`,
  ]);
  return [...lines, "", words.cli.catalogue.ask];
}

export function circularText(circular: Circular, words: Words, width: number): string[] {
  const { catalogue } = words.cli;
  return [
    `${circular.number}${circular.isCustom ? ` – ${catalogue.custom}` : ""}`,
    ...wrapped(circular.title, width, "  "),
    `  ${sizeOf(circular, words)}; ${validityOf(circular, words)}`,
    ...wrapped(catalogue.confidence(words.domain.confidence[circular.confidence]), width, "  "),
    ...circular.standards.flatMap((standard) => [
      "",
      ...wrapped(`${words.domain.standard(standard.number)}: ${standard.title}`, width, "", "  "),
      ...aligned(
        standard.criteria.map((one) => [
          one.code,
          `${one.levels.map((level) => words.domain.level(level)).join(", ")}${one.isMandatory ? ` (${catalogue.mandatory})` : ""}`,
          one.title,
        ]),
      ),
    ]),
    ...level4Text(circular, words, width),
    ...circular.amendments.flatMap((one) => ["", `${catalogue.amendments}: ${one.number} (${words.domain.day(one.effective)})`]),
  ];
}

function level4Text(circular: Circular, words: Words, width: number): string[] {
  if (circular.level4.length === 0) return [];
  return ["", words.cli.catalogue.level4, ...circular.level4.flatMap((one) => wrapped(`${one.number}. ${one.gist}`, width, "  ", "     "))];
}

function sizeOf(circular: Circular, words: Words): string {
  const criteria = circular.standards.reduce((sum, standard) => sum + standard.criteria.length, 0);
  return words.cli.catalogue.size(circular.standards.length, criteria, circular.levels);
}

function validityOf(circular: Circular, { cli, domain }: Words): string {
  return cli.catalogue.inForce(domain.day(circular.inForceFrom), circular.inForceTo === null ? null : domain.day(circular.inForceTo));
}
