import { addressOf, type Finding, type Severity } from "../../../engine";
import { wordingOf, type Words } from "../../../words";
import { countsOf } from "../json/check-json";
import { printable, wrapped } from "./lines";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const MOST_OF_EACH = 150;

/** Findings for people, the gravest first, each with its cell. */
export function checkText(findings: readonly Finding[], words: Words, width: number): string[] {
  if (findings.length === 0) return [`  ${words.cli.check.clean}`];
  const { error, warning, note } = countsOf(findings);
  return [
    `  ${words.cli.check.counts(error, warning, note)}`,
    ...SEVERITIES.flatMap((severity) => groupText(findings, severity, words, width)),
  ];
}

function groupText(findings: readonly Finding[], severity: Severity, words: Words, width: number): string[] {
  const group = findings.filter((finding) => finding.severity === severity);
  if (group.length === 0) return [];
  const rest = group.length - MOST_OF_EACH;
  return [
    "",
    `${words.domain.severity[severity]} (${words.domain.number(group.length)})`,
    ...group.slice(0, MOST_OF_EACH).flatMap((finding) => findingText(finding, words, width)),
    ...(rest > 0 ? [`  ${words.cli.more(rest)}`] : []),
  ];
}

function findingText(finding: Finding, words: Words, width: number): string[] {
  const { domain, cli } = words;
  const { what, why, todo } = wordingOf(words, finding);
  const at = domain.place(printable(finding.at.sheet, 31), addressOf(finding.at.area));
  const where = finding.criterion === null ? at : `${at} – ${domain.criterion(finding.criterion)}`;
  const say = (label: string, text: string) => wrapped(`${label}: ${printable(text, 600)}`, width, "      ");
  return [
    `  • ${where}`,
    ...wrapped(printable(what, 600), width, "      "),
    ...say(cli.check.why, why),
    ...say(cli.check.todo, todo),
    ...(finding.expected === null ? [] : say(cli.check.expected, finding.expected)),
    ...(finding.accepted === null
      ? []
      : wrapped(printable(cli.check.accepted(finding.accepted.reason, finding.accepted.by), 300), width, "      ")),
  ];
}
