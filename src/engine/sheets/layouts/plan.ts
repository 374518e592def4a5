import { criterionOf, level4ItemOf, type Circular } from "../../catalogue/circular";
import type { PlanFieldId, PlanRow } from "../../book/book";
import { addressOf } from "../../workbook/address";
import { areaOf, blankCells, dayOf, filledCells, numberOf, rowOf, textOf } from "../cells";
import { PLAN_COLUMNS, type PlanColumn } from "../own-columns";
import type { OwnLink, OwnSheet, OwnStyle, OwnValue } from "../own-sheet";
import type { SheetWords } from "../sheet-words";
import { BODY, BODY_CENTER, BODY_DAY, BODY_LINK, BODY_MONEY, LANDSCAPE } from "../styles";
import { subjectOf, type LayoutContext } from "../layout-context";
import { blankSheet, headerRow, heightFor, tableOf, titleRows } from "../sheet-frame";

const HEADER_ROW = 4;

const WIDTHS: Readonly<Record<PlanColumn, number>> = {
  id: 14,
  criterion: 9,
  title: 28,
  levels: 9,
  criterionText: 22,
  strength: 40,
  weakness: 40,
  cause: 32,
  goal: 36,
  work: 44,
  solution: 50,
  indicator: 30,
  peopleText: 26,
  people: 26,
  partners: 22,
  conditions: 28,
  resources: 28,
  periodText: 22,
  start: 12,
  end: 12,
  recurring: 18,
  budgetText: 20,
  budget: 16,
  funding: 22,
  targetText: 16,
  targetLevel: 10,
  statedResult: 14,
  statedLevel: 10,
  evidence: 22,
  note: 24,
  source: 26,
};
/** Characters that stand beside each other on a landscape page and can still be read. */
const PAGE = 230;
/** Repeated on every page: which row is it? */
const NAMED_BY = { first: 1, last: 2 } as const;
/** Of a column in which no row has anything. */
const EMPTY_WIDTH = 12;

const STYLES: Readonly<Partial<Record<PlanColumn, OwnStyle>>> = {
  id: BODY_CENTER,
  criterion: BODY_CENTER,
  levels: BODY_CENTER,
  start: BODY_DAY,
  end: BODY_DAY,
  budget: BODY_MONEY,
  targetLevel: BODY_CENTER,
  statedResult: BODY_CENTER,
  statedLevel: BODY_CENTER,
  source: BODY_LINK,
};

/** Bảng kế hoạch: one row per plan row, as typed and as values. */
export function layOutPlan(context: LayoutContext): OwnSheet {
  const { assessed, words } = context;
  const { plan } = assessed.book;
  const blank = blankCells(PLAN_COLUMNS, (column) => STYLES[column] ?? BODY);
  const filled = plan.map((row) => filledCells(blank, (index) => VALUES[PLAN_COLUMNS[index] as PlanColumn](row, context)));
  const widths = PLAN_COLUMNS.map((column, index) =>
    filled.some((cells) => cells[index] !== blank[index]) ? WIDTHS[column] : Math.min(WIDTHS[column], EMPTY_WIDTH),
  );
  const wide = widths.reduce((sum, width) => sum + width, 0);
  const titles = PLAN_COLUMNS.map((column) => words.plan.columns[column]);
  const rows = (filled.length === 0 ? [blank] : filled).map((cells, index) => ({
    ...rowOf(HEADER_ROW + 1 + index, cells, heightFor(cells, widths)),
    key: `plan:${plan[index]?.id ?? "none"}`,
  }));
  const help = plan.length === 0 ? words.plan.nothing : words.plan.help;
  return {
    ...blankSheet("plan", context.nameOf("plan")),
    columns: widths.map((width) => ({ width })),
    columnKeys: PLAN_COLUMNS,
    rows: [...titleRows(words.plan.title, subjectOf(context), help), headerRow(HEADER_ROW, titles, widths), ...rows],
    tables: [tableOf("CaiTien_KeHoach", areaOf(HEADER_ROW, 1, HEADER_ROW + rows.length, titles.length), titles)],
    links: plan.map((row, index) => sourceLink(row, HEADER_ROW + 1 + index, words)),
    freeze: { rows: HEADER_ROW, columns: NAMED_BY.last },
    print: {
      ...LANDSCAPE,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      titleColumns: NAMED_BY,
      pagesWide: Math.ceil(wide / PAGE),
    },
    tabColor: "1F4E78",
  };
}

type ValueOf = (row: PlanRow, context: LayoutContext) => OwnValue;

function typed(field: PlanFieldId): ValueOf {
  return ({ fields }) => textOf(fields[field]?.text);
}

/** What each column says of a row: the words as typed, or the value that was read from them. */
const VALUES: Readonly<Record<PlanColumn, ValueOf>> = {
  id: (row) => textOf(row.id),
  criterion: (row) => textOf(row.criterion.code),
  title: (row, { circular }) => textOf(officialTitle(circular, row.criterion.code)),
  levels: (row) => textOf(row.levels?.join(", ")),
  criterionText: ({ criterion }) => textOf(criterion.field?.text ?? criterion.title),
  strength: typed("strength"),
  weakness: typed("weakness"),
  cause: typed("cause"),
  goal: typed("goal"),
  work: typed("work"),
  solution: typed("solution"),
  indicator: typed("indicator"),
  peopleText: typed("people"),
  people: (row) => textOf(row.people.join("; ")),
  partners: typed("partners"),
  conditions: typed("conditions"),
  resources: typed("resources"),
  periodText: ({ period, fields }) => textOf(period?.text ?? fields.period?.text),
  start: (row) => dayOf(row.period?.start),
  end: (row) => dayOf(row.period?.end),
  recurring: (row, { words }) => textOf(rhythmOf(row, words)),
  budgetText: ({ money, fields }) => textOf(money?.text ?? fields.budget?.text),
  budget: (row) => numberOf(row.money?.amount),
  funding: ({ money, fields }) => textOf(money?.funding ?? fields.funding?.text),
  targetText: typed("target"),
  targetLevel: (row) => numberOf(row.targetLevel),
  statedResult: (row, { words }) => textOf(row.statedResult === null ? null : words.plan.statedResult[row.statedResult]),
  statedLevel: (row) => numberOf(row.statedLevel),
  evidence: ({ evidence, fields }) => textOf(evidence.length > 0 ? evidence.join("; ") : fields.evidence?.text),
  note: typed("note"),
  source: (row, { words }) => textOf(words.place(row.sheet, addressOf(row.area))),
};

/** The official title of a criterion; the gist of an item of the fourth level. */
function officialTitle(circular: Circular, code: string | null): string | null {
  if (code === null) return null;
  return criterionOf(circular, code)?.title ?? level4ItemOf(circular, code)?.gist ?? null;
}

function rhythmOf({ period }: PlanRow, words: SheetWords): string | null {
  if (period === null) return null;
  const parts = [period.recurring === null ? null : words.plan.recurring[period.recurring], period.openEnd ? words.plan.openEnd : null];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join("; ");
}

function sourceLink(row: PlanRow, at: number, words: SheetWords): OwnLink {
  return { row: at, column: PLAN_COLUMNS.length, sheet: row.sheet, address: addressOf(row.area), tooltip: words.plan.goToSource };
}
