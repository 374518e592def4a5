import type { ActionStatus } from "../../actions";
import { nothingToReport } from "../../recorded";
import { dottedPrompt } from "../dotted-lines";
import type { Paper, PaperRow } from "../paper";
import { partHead, textRows } from "../paragraphs";
import { PAPER_SIZE, TEXT } from "../paper-styles";
import type { ReportContent } from "./report-form";
import { criteriaOf, criterionLabel, type ReportRecord } from "./report-records";
import { shortcomingsOf } from "./shortcomings";

const OPEN: readonly ActionStatus[] = ["in-progress", "late", "not-started", "adjusted"];

interface Line {
  readonly key: string;
  readonly text: string;
}

/** Part IV: what goes on into the next period as far as the data tell; what the school proposes only the school can say. */
export function outlookPart(paper: Paper, content: ReportContent, tallest: number): readonly PaperRow[] {
  const { context, found } = content;
  const words = context.words.report.outlook;
  const prompt = (key: string, text: string): readonly PaperRow[] => textRows(paper, key, dottedPrompt(paper, text, PAPER_SIZE.body));
  const lines = outlookLines(content).flatMap(({ key, text }) => textRows(paper, key, text, TEXT, { tallest }));
  return [
    partHead(paper, "outlook", words.title(shortcomingsOf(context, found).length > 0)),
    ...(isDirectionOpen(content) ? prompt("outlook:direction", words.prompts.direction) : lines),
    ...prompt("outlook:proposals", words.prompts.proposals),
  ];
}

export function outlookMissing(content: ReportContent): readonly string[] {
  const { direction, proposals } = content.context.words.report.missing;
  const { has } = content.filled;
  return [...(isDirectionOpen(content) && !has("outlook:direction") ? [direction] : []), ...(has("outlook:proposals") ? [] : [proposals])];
}

/** While results are open, that nothing goes on cannot be said. */
function isDirectionOpen(content: ReportContent): boolean {
  return outlookLines(content).length === 0;
}

function outlookLines({ context, found }: ReportContent): readonly Line[] {
  const { words, circular } = context;
  const { outlook } = words.report;
  const open = found.records.filter(({ status }) => status !== null && OPEN.includes(status));
  const isAdjusted = ({ recorded }: ReportRecord): boolean => recorded.adjusted !== null && !nothingToReport(recorded.adjusted, words);
  const goesOn = criteriaOf(
    open.filter((one) => !isAdjusted(one)).map(({ action }) => action),
    context,
  );
  const isBriefly = (one: ReportRecord): boolean => isAdjusted(one) && isBrief(briefOf(one.recorded.adjusted));
  const atLength = criteriaOf(
    open.filter((one) => isAdjusted(one) && !isBriefly(one)).map(({ action }) => action),
    context,
  );
  const later = criteriaOf(found.later, context);
  const lines = [
    ...(goesOn.length === 0 ? [] : [{ key: "outlook:goes-on", text: outlook.goesOn(goesOn) }]),
    ...open.filter(isBriefly).map(({ action, recorded }) => {
      const { code } = action;
      const isCriterion = code !== null && !code.startsWith("M4.");
      const label = isCriterion ? words.report.criterion(code, null) : criterionLabel(action, circular, words.report);
      return { key: `outlook:${action.id}`, text: outlook.adjusted(label, briefOf(recorded.adjusted)) };
    }),
    ...(atLength.length === 0 ? [] : [{ key: "outlook:at-length", text: outlook.adjustedAtLength(atLength) }]),
    ...(later.length === 0 ? [] : [{ key: "outlook:later", text: outlook.later(later) }]),
  ];
  const isAllTold = found.records.length > 0 && found.records.every(({ status }) => status !== null);
  return lines.length === 0 && isAllTold ? [{ key: "outlook:nothing", text: outlook.nothing }] : lines;
}

/** What is told at length in its column is not told again. */
const LONGEST = 200;

function isBrief(adjusted: string): boolean {
  return adjusted.length <= LONGEST && !adjusted.includes("\n");
}

function briefOf(adjusted: string | null): string {
  return (adjusted ?? "").replace(/^[-\u2013\u2014+*\u2022]\s*/, "");
}
