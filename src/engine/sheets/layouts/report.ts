import { areaOf } from "../cells";
import type { LayoutContext } from "../layout-context";
import type { OwnSheet } from "../own-sheet";
import { pageHeight, paperPrint } from "../papers/page-setup";
import { flowInto, heightOfAll, roomOn } from "../papers/page-flow";
import { endingRows } from "../papers/report/report-ending";
import { reportContentOf, reportShape } from "../papers/report/report-content";
import { reportForm } from "../papers/report/report-forms";
import { headingRows } from "../papers/report/report-heading";
import { withNote } from "../papers/report/report-note";
import { paperOf, stacked, type PaperRow } from "../papers/paper";
import { blankSheet } from "../sheet-frame";

const PAGE_HEIGHT = pageHeight("landscape");
const NOTE_WIDTH = 70;
/** Rows that the list of what is missing goes over: high enough for all it may say, and never into rows that the printer repeats. */
const NOTE_ROWS = 30;

/** Báo cáo …: the result report of the period in its form, ready to print. */
export function layOutReport(context: LayoutContext): OwnSheet {
  const form = reportForm(context.form);
  const content = reportContentOf(context);
  const shape = reportShape(context);
  const paper = paperOf(shape);
  const body = [...headingRows(paper, content), ...form.rows(paper, content, PAGE_HEIGHT)];
  const { rows, breaks } = flowInto(withEnding(body, endingRows(paper, content)), PAGE_HEIGHT);
  const sheet = stacked(rows);
  const noteColumn = paper.lastColumn + 2;
  return {
    ...blankSheet(context.reportId, context.nameOf("report")),
    columns: [...shape.widths.map((width) => ({ width })), { width: 3 }, { width: NOTE_WIDTH }],
    columnKeys: [...form.columnKeys, "gap", "missing"],
    rows: withNote(sheet.rows, noteColumn, content),
    merges: [...sheet.merges, areaOf(3, noteColumn, noteEnd(rows), noteColumn)],
    print: paperPrint("landscape", paper.lastColumn, { titleRows: titleRowsOf(rows), breaksBefore: breaks }),
    tabColor: "7030A0",
  };
}

/** A signature does not stand on a page without text: the last row of the body goes with it, where both fit on one page. */
function withEnding(body: readonly PaperRow[], ending: readonly PaperRow[]): readonly PaperRow[] {
  const tail = tailOf(body);
  const titles = body.filter((row) => row.isTitle === true);
  const fits = heightOfAll([...titles, ...tail, ...ending]) <= roomOn(PAGE_HEIGHT);
  const kept = fits ? tail.map((row) => ({ ...row, keepsWithNext: true })) : tail;
  return [...body.slice(0, body.length - tail.length), ...kept, ...ending];
}

/** The last row that says something, with the gaps behind it and the headings before it. */
function tailOf(body: readonly PaperRow[]): readonly PaperRow[] {
  let first = body.length - 1;
  while (first > 0 && body[first]?.cells.length === 0) first--;
  while (first > 0 && body[first - 1]?.keepsWithNext === true) first--;
  return body.slice(first);
}

function titleRowsOf(rows: readonly PaperRow[]): OwnSheet["print"]["titleRows"] {
  const first = rows.findIndex((row) => row.isTitle === true);
  if (first < 0) return null;
  return { first: first + 1, last: first + rows.slice(first).filter((row) => row.isTitle === true).length };
}

function noteEnd(rows: readonly PaperRow[]): number {
  const table = rows.findIndex((row) => row.isTitle === true);
  return Math.max(4, Math.min(NOTE_ROWS, table < 0 ? rows.length : table - 1));
}
