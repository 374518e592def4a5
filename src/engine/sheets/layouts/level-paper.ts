import type { LayoutContext } from "../layout-context";
import { itemRows, levelHead, levelHeadMerge, levelRows } from "../papers/levels/level-paper-grid";
import { markGridOf } from "../mark-grid";
import { marksShown } from "../marks-shown";
import type { OwnSheet, OwnStyle } from "../own-sheet";
import { flowInto } from "../papers/page-flow";
import { documentFactsOf } from "../papers/document-facts";
import { headingBlock } from "../papers/heading-block";
import { pageHeight, paperPrint } from "../papers/page-setup";
import { signatureBlock } from "../papers/signature-block";
import { textRows } from "../papers/paragraphs";
import { paperOf, stacked, type Paper, type PaperRow } from "../papers/paper";
import { HEADING, KIND, PAPER_SIZE, TEXT } from "../papers/paper-styles";
import { blankSheet } from "../sheet-frame";
import { tallyModelOf, type TallyModel } from "../tally-model";

/** Characters of all columns together: the width of an upright A4 page between the margins of the decree. */
const PAGE = 81;
/** Together wide enough for the name of most schools, and what is left for the nation's, each on one line. */
const NAME_WIDTH = 20;
const FAILED_WIDTH = 12;
/** The smaller of the sizes that the decree allows for a text: two pages are enough then. */
const LINE: OwnStyle = { ...TEXT, size: PAPER_SIZE.heading };
const STRONG_LINE: OwnStyle = { ...HEADING, size: PAPER_SIZE.heading };

/** Bảng tổng hợp kết quả tự đánh giá, as the guidance of self-assessments prescribes it; ready to print. */
export function layOutLevelPaper(context: LayoutContext): OwnSheet {
  const { assessed, circular, words } = context;
  const model = tallyModelOf(markGridOf(circular), circular, marksShown(assessed.book));
  const widths = widthsFor(circular.levels.length);
  const paper = paperOf({ widths, leftBlock: 2 });
  const before = headingRows(paper, context);
  const head = levelHead(paper, circular, words.levelPaper);
  const grid = levelRows(paper, circular, model, words.levelPaper);
  const { rows, breaks } = flowInto([...before, ...head, ...grid, ...endRows(paper, context, model)], pageHeight("portrait"));
  const { rows: placed, merges } = stacked(rows);
  const top = before.length + 1;
  const lastOfGrid = before.length + head.length + grid.length;
  const isDivided = breaks.some((row) => row <= lastOfGrid);
  return {
    ...blankSheet("level-paper", context.nameOf("level-paper")),
    columns: widths.map((width) => ({ width })),
    columnKeys: ["criterion", "failed", ...circular.levels.map((level) => `level${level}`)],
    rows: placed,
    merges: [...merges, levelHeadMerge(top)],
    print: paperPrint("portrait", widths.length, {
      // A head above what is no part of its table would only confuse.
      titleRows: isDivided ? { first: top, last: top + head.length - 1 } : null,
      breaksBefore: breaks,
    }),
    tabColor: "BF8F00",
  };
}

function widthsFor(levels: number): readonly number[] {
  const width = Math.floor((PAGE - NAME_WIDTH - FAILED_WIDTH) / levels);
  return [PAGE - FAILED_WIDTH - width * levels, FAILED_WIDTH, ...Array.from({ length: levels }, () => width)];
}

function headingRows(paper: Paper, context: LayoutContext): readonly PaperRow[] {
  const { assessed, circular, words } = context;
  const { levelPaper, report } = words;
  const facts = documentFactsOf(context, context.reportDetails);
  const title = (key: string, text: string): PaperRow => paper.full(`title:${key}`, text, KIND);
  return [
    ...headingBlock(paper, report, facts, { line: null }),
    title("kind", levelPaper.title),
    title("year", levelPaper.subject(assessed.book.profile.schoolYear?.value ?? null)),
    paper.gap("title:gap", 8),
    partRow(paper, "results", levelPaper.results),
    partRow(paper, "levels", levelPaper.levelsTitle(circular.levels)),
  ];
}

/** What the marks come to, the items of Mức 4, the conclusion and the signature. */
function endRows(paper: Paper, context: LayoutContext, model: TallyModel): readonly PaperRow[] {
  const { circular, words } = context;
  const { levelPaper } = words;
  const { overallLevel } = context.assessed.tally;
  const most = Math.max(...circular.levels);
  const reached = overallLevel === null ? null : Math.min(overallLevel, most);
  const facts = documentFactsOf(context, context.reportDetails);
  return [
    paper.gap("levels:gap", 4),
    paper.full("levels:reached", levelPaper.reached(reached), STRONG_LINE),
    ...unknownRows(paper, context),
    ...itemPart(paper, context, model),
    partRow(paper, "conclusion", levelPaper.conclusionTitle),
    // The signature stands under the whole conclusion.
    ...countRows(paper, context).map((row) => ({ ...row, keepsWithNext: true })),
    paper.full("conclusion:level", levelPaper.conclusion(overallLevel), STRONG_LINE, { keepsWithNext: true }),
    paper.gap("sign:gap", 6, true),
    ...signatureBlock(paper, words.report, facts, {
      key: "signature",
      from: paper.leftBlock + 1,
      recipients: [],
      placeAndDay: levelPaper.placeAndDay(facts.place),
      titles: [levelPaper.chair, ...facts.signerLines],
    }),
  ];
}

function unknownRows(paper: Paper, { assessed, circular, words: { levelPaper } }: LayoutContext): readonly PaperRow[] {
  const { unknownCriteria } = assessed.tally;
  if (unknownCriteria.length === 0) return [];
  const isNothingKnown = circular.standards.every(({ criteria }) => criteria.every(({ code }) => unknownCriteria.includes(code)));
  return textRows(paper, "levels:unknown", isNothingKnown ? levelPaper.nothingKnown : levelPaper.unknown(unknownCriteria), LINE);
}

function itemPart(paper: Paper, { assessed, circular, words: { levelPaper } }: LayoutContext, model: TallyModel): readonly PaperRow[] {
  if (circular.level4.length === 0) return [];
  const notes = new Map(assessed.book.ownMarks.flatMap(({ criterion, note }) => (note == null ? [] : [[criterion, note] as const])));
  const isTold = model.lines.some(({ line, statusAt }) => line.standard === null && statusAt(4) !== "unknown");
  const { overallLevel } = assessed.tally;
  return [
    partRow(paper, "items", levelPaper.level4Title),
    ...itemRows(paper, circular, model, { words: levelPaper, notes }),
    paper.full("items:reached", levelPaper.level4(isTold && overallLevel !== null ? overallLevel === 4 : null), STRONG_LINE),
  ];
}

function countRows(paper: Paper, { assessed, words: { levelPaper } }: LayoutContext): readonly PaperRow[] {
  return assessed.tally.perLevel
    .filter(({ total }) => total > 0)
    .flatMap((one) =>
      textRows(paper, `count:${one.level}`, levelPaper.count({ ...one, met: one.unknown === one.total ? null : one.met }), LINE),
    );
}

function partRow(paper: Paper, key: string, text: string): PaperRow {
  return paper.full(`part:${key}`, text, STRONG_LINE, { least: 21, keepsWithNext: true });
}
