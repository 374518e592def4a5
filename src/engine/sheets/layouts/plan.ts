import { criterionOf, level4ItemOf, type Circular } from "../../catalogue/circular";
import type { PlanRow } from "../../book/book";
import { addressOf } from "../../workbook/address";
import { areaOf, blankCells, dayOf, filledCells, numberOf, rowOf, textOf } from "../cells";
import { PLAN_COLUMNS, type PlanColumn } from "../own-columns";
import type { OwnLink, OwnSheet, OwnStyle, OwnValue } from "../own-sheet";
import type { SheetWords } from "../sheet-words";
import { BODY, BODY_CENTER, BODY_DAY, BODY_LINK, BODY_MONEY, LANDSCAPE } from "../styles";
import { subjectOf, type LayoutContext } from "./layout-context";
import { blankSheet, headerRow, heightFor, tableOf, titleRows } from "./sheet-frame";

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
  const { assessed, circular, words } = context;
  const { plan } = assessed.book;
  const filled = plan.map((row) => valuesOf(row, circular, words));
  const widths = PLAN_COLUMNS.map((column) => (hasAny(filled, column) ? WIDTHS[column] : Math.min(WIDTHS[column], EMPTY_WIDTH)));
  const titles = PLAN_COLUMNS.map((column) => words.plan.columns[column]);
  const blank = blankCells(PLAN_COLUMNS, (column) => STYLES[column] ?? BODY);
  const rows = (filled.length === 0 ? [emptyValues()] : filled).map((values, index) => {
    const cells = filledCells(blank, PLAN_COLUMNS, values);
    return rowOf(HEADER_ROW + 1 + index, cells, heightFor(cells, widths));
  });
  const last = HEADER_ROW + rows.length;
  const help = plan.length === 0 ? words.plan.nothing : words.plan.help;
  return {
    ...blankSheet("plan", context.nameOf("plan")),
    columns: widths.map((width) => ({ width })),
    rows: [...titleRows(words.plan.title, subjectOf(context), help), headerRow(HEADER_ROW, titles, widths), ...rows],
    tables: [tableOf("CaiTien_KeHoach", areaOf(HEADER_ROW, 1, last, titles.length), titles)],
    links: plan.map((row, index) => sourceLink(row, HEADER_ROW + 1 + index, words)),
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: { ...LANDSCAPE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    tabColor: "1F4E78",
  };
}

type PlanValues = Readonly<Record<PlanColumn, OwnValue>>;

function hasAny(rows: readonly PlanValues[], column: PlanColumn): boolean {
  return rows.some((row) => row[column].kind !== "empty");
}

function valuesOf(row: PlanRow, circular: Circular, words: SheetWords): PlanValues {
  return { ...typedValues(row), ...readValues(row, words), ...identityOf(row, circular, words) };
}

function identityOf(row: PlanRow, circular: Circular, words: SheetWords): Pick<PlanValues, "id" | "criterion" | "title" | "levels" | "source"> {
  return {
    id: textOf(row.id),
    criterion: textOf(row.criterion.code),
    title: textOf(officialTitle(circular, row.criterion.code)),
    levels: textOf(row.levels?.join(", ")),
    source: textOf(words.place(row.sheet, addressOf(row.area))),
  };
}

/** The official title of a criterion; the gist of an item of Mức 4. */
export function officialTitle(circular: Circular, code: string | null): string | null {
  if (code === null) return null;
  return criterionOf(circular, code)?.title ?? level4ItemOf(circular, code)?.gist ?? null;
}

function typedValues({ fields, criterion }: PlanRow): Omit<PlanValues, keyof ReturnType<typeof readValues> | keyof ReturnType<typeof identityOf>> {
  return {
    criterionText: textOf(criterion.field?.text ?? criterion.title),
    strength: textOf(fields.strength?.text),
    weakness: textOf(fields.weakness?.text),
    cause: textOf(fields.cause?.text),
    goal: textOf(fields.goal?.text),
    work: textOf(fields.work?.text),
    solution: textOf(fields.solution?.text),
    indicator: textOf(fields.indicator?.text),
    peopleText: textOf(fields.people?.text),
    partners: textOf(fields.partners?.text),
    conditions: textOf(fields.conditions?.text),
    resources: textOf(fields.resources?.text),
    targetText: textOf(fields.target?.text),
    note: textOf(fields.note?.text),
  };
}

function readValues(row: PlanRow, words: SheetWords): Pick<PlanValues, ReadColumn> {
  const { period, money } = row;
  return {
    people: textOf(row.people.join("; ")),
    periodText: textOf(period?.text ?? row.fields.period?.text),
    start: dayOf(period?.start),
    end: dayOf(period?.end),
    recurring: textOf(rhythmOf(row, words)),
    budgetText: textOf(money?.text ?? row.fields.budget?.text),
    budget: numberOf(money?.amount),
    funding: textOf(money?.funding ?? row.fields.funding?.text),
    targetLevel: numberOf(row.targetLevel),
    statedResult: textOf(row.statedResult === null ? null : words.plan.statedResult[row.statedResult]),
    statedLevel: numberOf(row.statedLevel),
    evidence: textOf(row.evidence.length > 0 ? row.evidence.join("; ") : row.fields.evidence?.text),
  };
}

type ReadColumn =
  | "people"
  | "periodText"
  | "start"
  | "end"
  | "recurring"
  | "budgetText"
  | "budget"
  | "funding"
  | "targetLevel"
  | "statedResult"
  | "statedLevel"
  | "evidence";

function rhythmOf({ period }: PlanRow, words: SheetWords): string | null {
  if (period === null) return null;
  const parts = [period.recurring === null ? null : words.plan.recurring[period.recurring], period.openEnd ? words.plan.openEnd : null];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join("; ");
}

function emptyValues(): PlanValues {
  return Object.fromEntries(PLAN_COLUMNS.map((column) => [column, { kind: "empty" }])) as unknown as PlanValues;
}

function sourceLink(row: PlanRow, at: number, words: SheetWords): OwnLink {
  return { row: at, column: PLAN_COLUMNS.length, sheet: row.sheet, address: addressOf(row.area), tooltip: words.plan.goToSource };
}
