import type { LayoutContext } from "../layout-context";
import type { OwnSheet } from "../own-sheet";
import { flowInto, heightOfAll, roomOn, type Flow } from "../papers/page-flow";
import { basisRows } from "../papers/basis-lines";
import { headingBlock, titleBlock } from "../papers/heading-block";
import { pageHeight, paperPrint } from "../papers/page-setup";
import { reachedRows } from "../papers/level-reached";
import { issuedSignature } from "../papers/signature-block";
import { columnSetFor } from "../papers/plan/plan-columns";
import { planWidths } from "../papers/plan/plan-widths";
import { planPaperFactsOf, type PlanPaperFacts } from "../papers/plan/plan-paper-facts";
import { planGridBody, planGridHead, problemRows } from "../papers/plan/plan-paper-grid";
import { budgetUnit, ownersOf, type PlanLine } from "../papers/plan/plan-paper-lines";
import { partHead, textRows } from "../papers/paragraphs";
import { paperOf, stacked, type Paper, type PaperRow } from "../papers/paper";
import { TEXT } from "../papers/paper-styles";
import { blankSheet } from "../sheet-frame";

const PAGE_HEIGHT = pageHeight("landscape");

/** Kế hoạch …: the plan itself, ready to print. */
export function layOutPlanPaper(context: LayoutContext): OwnSheet {
  const { planPaper } = context.words;
  const facts = planPaperFactsOf(context);
  const set = columnSetFor(context.assessed.book.plan, context.assessed.circular.id);
  const unit = budgetUnit(context.assessed.book);
  const widths = planWidths(set, context.assessed.book.plan, facts.lines);
  const paper = paperOf({ widths, leftBlock: leftBlockOf(widths) });
  const before = [
    ...headingRows(paper, context, facts),
    ...openingRows(paper, context, facts),
    ...stateRows(paper, context),
    ...problems(paper, problemRows(paper, set, facts.lines, planPaper), planPaper.problemsTitle),
    partHead(paper, "content", planPaper.contentTitle),
  ];
  const head = planGridHead(paper, set, planPaper, unit);
  const body = planGridBody(paper, set, facts.lines, { words: planPaper, unit });
  const { rows, breaks } = pagesOf([...before, ...head], body, endRows(paper, context, facts), heightOfAll(head));
  const { rows: placed, merges } = stacked(rows);
  const titleRows = { first: before.length + 1, last: before.length + head.length };
  return {
    ...blankSheet("plan-paper", context.nameOf("plan-paper")),
    columns: widths.map((width) => ({ width })),
    columnKeys: set.columns.map(({ id }) => id),
    rows: placed,
    merges,
    print: paperPrint("landscape", widths.length, { titleRows, breaksBefore: breaks }),
    tabColor: "7030A0",
  };
}

const LINES_WITH_SIGNATURE = 3;
/** The left block of heading and signature ends with the column whose end is nearest to this part of the page. */
const LEFT_PART = 0.45;

function leftBlockOf(widths: readonly number[]): number {
  const page = widths.reduce((sum, width) => sum + width, 0);
  const distance = (count: number): number => Math.abs(widths.slice(0, count).reduce((sum, width) => sum + width, 0) - page * LEFT_PART);
  return widths.map((_, index) => index + 1).reduce((best, count) => (distance(count) < distance(best) ? count : best), 1);
}

/** What comes behind the grid begins no page of its own if it can be helped: the head of the grid would stand over it. */
function pagesOf(before: readonly PaperRow[], body: readonly PaperRow[], end: readonly PaperRow[], headHeight: number): Flow<PaperRow> {
  const last = body.slice(-1).map((row) => ({ ...row, keepsWithNext: true }));
  const loose = flowInto([...before, ...body.slice(0, -1), ...last, ...end], PAGE_HEIGHT);
  const firstOfEnd = before.length + body.length + 1;
  const isTorn = loose.breaks.some((row) => row >= firstOfEnd);
  const whole = [...last, ...end.map((row, index) => ({ ...row, keepsWithNext: index < end.length - 1 }))];
  if (!isTorn || heightOfAll(whole) > roomOn(PAGE_HEIGHT) - headHeight) return loose;
  return flowInto([...before, ...body.slice(0, -1), ...whole], PAGE_HEIGHT);
}

function headingRows(paper: Paper, { words: { report, planPaper } }: LayoutContext, facts: PlanPaperFacts): readonly PaperRow[] {
  const { document, schoolYear } = facts;
  const line = {
    number: planPaper.number(document.number, document.symbol),
    placeAndDay: report.placeAndDay(document.place, facts.day, facts.year),
  };
  return [
    ...headingBlock(paper, report, document, { line }),
    ...titleBlock(paper, planPaper.kind, planPaper.subject(schoolYear)),
    paper.gap("title:gap", 8),
  ];
}

function openingRows(
  paper: Paper,
  { words: { planPaper } }: LayoutContext,
  { basis, document, schoolYear }: PlanPaperFacts,
): readonly PaperRow[] {
  return [
    ...basisRows(paper, basis),
    ...textRows(paper, "opening", planPaper.opening(document.school, schoolYear)),
    partHead(paper, "purpose", planPaper.purposeTitle),
    ...planPaper.purposes.flatMap((text, index) => textRows(paper, `purpose:${index + 1}`, text)),
  ];
}

function stateRows(paper: Paper, context: LayoutContext): readonly PaperRow[] {
  const { assessed, circular } = context;
  const { planPaper } = context.words;
  const { perLevel } = assessed.tally;
  const known = perLevel.filter((one) => one.total > 0 && one.unknown < one.total);
  const counts = planPaper.levels(known.length === 0 ? null : known, circular.levels);
  return [
    partHead(paper, "state", planPaper.stateTitle),
    ...textRows(paper, "state:levels", counts),
    ...reachedRows(paper, "state:reached", context),
  ];
}

function problems(paper: Paper, rows: readonly PaperRow[], title: string): readonly PaperRow[] {
  return rows.length === 0
    ? []
    : [paper.full("problems:title", title, TEXT, { keepsWithNext: true }), ...rows, paper.gap("problems:gap", 6)];
}

/** Who does what, the last sentence, the signature: the signature never without the sentence before it. */
function endRows(
  paper: Paper,
  { words: { planPaper, report } }: LayoutContext,
  { lines, document, schoolYear }: PlanPaperFacts,
): readonly PaperRow[] {
  const owners = ownersOf(lines);
  const named = owners.length > 0 ? owners : [{ key: "nobody", people: [], criteria: [] }];
  const budgets = budgetsOf(lines);
  const planned = budgets.reduce((sum, amount) => sum + amount, 0);
  return [
    paper.gap("end:gap", 8, true),
    partHead(paper, "organisation", planPaper.organisationTitle),
    ...withoutLastAlone([
      ...named.flatMap(({ key, people, criteria }) => textRows(paper, key, planPaper.owner(people, criteria))),
      ...(planned === 0 ? [] : textRows(paper, "money", planPaper.money(planned, budgets.length))),
    ]),
    paper.full("closing", planPaper.closing(document.school, schoolYear), TEXT, { keepsWithNext: true }),
    paper.gap("sign:gap", 10, true),
    ...issuedSignature(paper, report, document, "signature"),
  ];
}

/** Nothing is summed up where the amount of a row is doubtful. */
function budgetsOf(lines: readonly PlanLine[]): readonly number[] {
  const read = lines.flatMap(({ row }) => (row.money === null ? [] : [row.money]));
  if (read.some(({ rival, isMalformed }) => rival !== null || isMalformed)) return [];
  return read.map(({ amount }) => amount ?? 0).filter((amount) => amount > 0);
}

/** The last lines go with the sentence and the signature behind them. */
function withoutLastAlone(rows: readonly PaperRow[]): readonly PaperRow[] {
  return rows.map((row, index) => ({ ...row, keepsWithNext: index >= rows.length - LINES_WITH_SIGNATURE }));
}
