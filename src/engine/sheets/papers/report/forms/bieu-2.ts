import { dottedPrompt } from "../../dotted-lines";
import type { ReportContent, ReportForm } from "../report-form";
import { basisRows } from "../../basis-lines";
import { partHead, textRows } from "../../paragraphs";
import { openingRow } from "../report-heading";
import { overallRows, type SmallTables } from "../report-overall";
import type { Paper, PaperRow, PaperShape } from "../../paper";
import { PAPER_SIZE, SUBHEAD } from "../../paper-styles";
import { followUpRows, withoutAssessor } from "./bieu-2-follow-up";
import { planRows } from "./bieu-2-plan";
import { problemRows, problemsOf } from "./bieu-2-problems";
import { BIEU_2_PLAN_COLUMNS, type Bieu2Words } from "./bieu-2-words";

const SHORT: PaperShape = { widths: [4, 15, 14, 24, 12, 11, 13, 11, 11, 9], leftBlock: 4 };
const SMALL_TABLES: SmallTables = {
  levels: [
    [1, 2],
    [3, 4],
    [5, 7],
    [8, 10],
  ],
  status: [
    [1, 3],
    [4, 4],
    [5, 6],
  ],
};

/**
 * Biểu 2 of phụ lục V of thông tư 57/2026: an improvement plan with its follow-up; as the report of a period its centre is how far each
 * action is and what came of it. The circular itself could not be opened: parts and heads of columns come from programs and pages
 * that follow it (guidance.md 2.5, medium-high), so a school with the form in hand may find a word of it otherwise.
 */
export const bieu2: ReportForm = {
  circulars: ["57/2026"],
  shapes: {
    short: SHORT,
    medium: { widths: [4, 14, 13, 31, 11, 10, 12, 10, 10, 9], leftBlock: 4 },
    long: { widths: [4, 13, 11, 39, 10, 10, 10, 9, 9, 9], leftBlock: 4 },
    adjusted: SHORT,
  },
  columnKeys: BIEU_2_PLAN_COLUMNS,
  rows: (paper, content, pageHeight) => {
    const { parts } = wordsOf(content);
    return [
      openingRow(paper, content),
      partHead(paper, "general", parts.general),
      ...generalRows(paper, content),
      partHead(paper, "basis", parts.basis),
      ...basisRows(paper, content.facts.basis),
      ...promptPart(paper, content, "purpose"),
      partHead(paper, "problems", parts.problems),
      ...problemRows(paper, content, pageHeight),
      partHead(paper, "plan", parts.plan),
      ...planRows(paper, content, pageHeight),
      ...followUpPart(paper, content, pageHeight),
      ...promptPart(paper, content, "organisation"),
      ...promptPart(paper, content, "reporting"),
      paper.gap("gap:body", 8, true),
    ];
  },
  missing: missingOf,
};

function wordsOf({ context }: ReportContent): Bieu2Words {
  return context.words.report.bieu2;
}

function generalRows(paper: Paper, { context, facts }: ReportContent): readonly PaperRow[] {
  const { general, blank } = context.words.report.bieu2;
  const { authority, schoolYear } = context.assessed.book.profile;
  const rows: readonly (readonly [keyof typeof general, string | null])[] = [
    ["school", facts.school],
    ["authority", facts.isAuthorityKnown ? (authority?.value ?? null) : null],
    ["schoolYear", schoolYear?.value ?? null],
    ["period", context.words.report.periodPhrase(context.period)],
    ["principal", facts.signer],
  ];
  return rows.flatMap(([key, text]) => textRows(paper, `general:${key}`, general[key](text ?? blank)));
}

/** What only the school can say: a beginning, and lines to go on. */
function promptPart(paper: Paper, content: ReportContent, part: keyof Bieu2Words["prompts"]): readonly PaperRow[] {
  const { parts, prompts } = wordsOf(content);
  const rows = prompts[part].flatMap((prompt, index) =>
    textRows(paper, `${part}:${index + 1}`, dottedPrompt(paper, prompt, PAPER_SIZE.body)),
  );
  return [partHead(paper, part, parts[part]), ...rows];
}

function followUpPart(paper: Paper, content: ReportContent, pageHeight: number): readonly PaperRow[] {
  const { parts, summary, byAction } = wordsOf(content);
  return [
    partHead(paper, "follow-up", parts.followUp),
    paper.full("follow-up:summary", summary, SUBHEAD, { keepsWithNext: true }),
    ...overallRows(paper, content, SMALL_TABLES),
    paper.full("follow-up:by-action", byAction, SUBHEAD, { keepsWithNext: true }),
    ...followUpRows(paper, content, pageHeight),
  ];
}

function missingOf(content: ReportContent): readonly string[] {
  const { has } = content.filled;
  const { missing, prompts } = wordsOf(content);
  const problems = problemsOf(content);
  const withoutCause = problems.filter(({ id, cause }) => cause === null && !has(`problem:${id}`, ["evidence", "progress"])).length;
  const assessors = withoutAssessor(content, (key) => has(key, ["progress"]));
  const isAnswered = (part: keyof Bieu2Words["prompts"]): boolean => prompts[part].every((_, index) => has(`${part}:${index + 1}`));
  const noProblems = problems.length === 0 && !has("problem:none") ? missing.noProblems : null;
  const lines = [
    isAnswered("purpose") ? null : missing.purpose,
    withoutCause > 0 ? missing.causes(withoutCause) : noProblems,
    assessors > 0 ? missing.assessors(assessors) : null,
    isAnswered("organisation") ? null : missing.organisation,
    isAnswered("reporting") ? null : missing.reporting,
  ];
  return lines.filter((line) => line !== null);
}
