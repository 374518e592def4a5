import type {
  Book,
  Column,
  Field,
  FieldId,
  OtherTable,
  Paragraph,
  PlanFieldId,
  PlanRow,
  ProfileFact,
  ResultFieldId,
  ResultRow,
  Table,
} from "../../../../src/engine/book/book";
import { builtInCatalogue } from "../../../../src/engine/catalogue/catalogue";
import type { CircularId, SchoolType } from "../../../../src/engine/catalogue/circular";
import type { Check, CheckContext } from "../../../../src/engine/checks/check";
import type { Facts, Found } from "../../../../src/engine/diagnostics/finding";
import { readMoney, unitOfHeader } from "../../../../src/engine/structure/values/money";
import { readPeriod, readPeriodOf } from "../../../../src/engine/structure/values/period";
import { addressOf, areaOfCell, columnNumber } from "../../../../src/engine/workbook/address";
import { numberValue, textValue } from "../../../../src/engine/workbook/workbook";
import { EMPTY_BOOK, EMPTY_PLAN_ROW, EMPTY_PROFILE } from "../../empty-book";

export const SHEET = "Kế hoạch";

export interface SmallBook {
  /** Line n stands in A{n}. */
  readonly lines?: readonly string[];
  /** Plan rows; row n of the plan stands in sheet row 100 + n. */
  readonly plan?: readonly Readonly<Partial<Record<PlanFieldId, string>>>[];
  readonly results?: readonly Readonly<Partial<Record<ResultFieldId, string>>>[];
  readonly budgetHeader?: string;
  readonly hasHeader?: boolean;
  /** A table of the user from row 200 on: cells by "|", numbers as numbers where they begin with "#". */
  readonly table?: readonly string[];
  readonly leftovers?: Readonly<Record<string, string>>;
  readonly schoolYear?: string | null;
  readonly issuedOn?: string;
  readonly documentNumber?: string;
  readonly schoolType?: SchoolType;
  readonly circular?: CircularId;
}

const COLUMNS: readonly FieldId[] = [
  "number",
  "criterion",
  "weakness",
  "work",
  "solution",
  "people",
  "period",
  "start",
  "end",
  "budget",
  "resources",
  "note",
];
const RESULT_COLUMNS: readonly FieldId[] = ["criterion", "planned", "adjusted", "done", "inProgress", "notStarted", "period"];

export function bookOf(small: SmallBook): Book {
  const year = yearsOf(small.schoolYear);
  const unit = unitOfHeader(small.budgetHeader ?? "");
  return {
    ...EMPTY_BOOK,
    profile: {
      ...EMPTY_PROFILE,
      documentNumber: factOf(small.documentNumber, 301),
      issuedOn: factOf(small.issuedOn, 302, dayWords),
    },
    circular: { ...EMPTY_BOOK.circular, id: small.circular ?? "17/2018", reason: "default", schoolType: small.schoolType ?? "primary" },
    tables: [tableOf(small, unit)],
    plan: (small.plan ?? []).map((texts, index) => planRow(texts, index, { year, unit })),
    results: (small.results ?? []).map((texts, index) => resultRow(texts, index, year)),
    leftovers: Object.entries(small.leftovers ?? {}).map(([address, text]) => ({ text, at: placeOf(address) })),
    paragraphs: (small.lines ?? []).map(paragraphOf),
    otherTables: small.table === undefined ? [] : [otherTable(small.table)],
  };
}

function factOf(value: string | undefined, row: number, spelled = (shown: string) => shown): ProfileFact | null {
  return value === undefined ? null : { value, raw: spelled(value), at: { sheet: SHEET, area: areaOfCell(row, 1) } };
}

/** Findings as "code? address «fragment» → expected", the way tests compare them. */
export function marks<F extends Facts>(check: Check<string, F>, small: SmallBook): readonly string[] {
  return foundIn(check, small).map(({ at, fragment, expected, severity }) => {
    const ending = expected === null ? "" : ` → ${expected}`;
    return `${addressOf(at.area)} ${fragment ?? "∅"}${ending}${severity === undefined || severity === check.severity ? "" : ` [${severity}]`}`;
  });
}

export function foundIn<F extends Facts>(check: Check<string, F>, small: SmallBook): readonly Found<F>[] {
  return [...check.find(bookOf(small), contextOf(small))];
}

export function contextOf(small: SmallBook): CheckContext {
  const circular = builtInCatalogue.find((one) => one.id === (small.circular ?? "17/2018"));
  if (circular === undefined) throw new Error("no such circular");
  return { circular, catalogue: builtInCatalogue, today: "2026-11-23", schoolYear: yearsOf(small.schoolYear), isUncertain: () => false };
}

function yearsOf(schoolYear: string | null | undefined): { first: number; second: number } | null {
  if (schoolYear === null) return null;
  const [first = 2024, second = 2025] = (schoolYear ?? "2024-2025").split("-").map(Number);
  return { first, second };
}

function paragraphOf(text: string, index: number): Paragraph {
  return { text, raw: text, at: { sheet: SHEET, area: areaOfCell(index + 1, 1) }, isHidden: false };
}

function tableOf(small: SmallBook, unit: number | null): Table {
  const ids = small.results === undefined ? COLUMNS : RESULT_COLUMNS;
  const columns = ids.map((field, index): Column => {
    const header = field === "budget" ? (small.budgetHeader ?? null) : null;
    const headerAt = header === null ? null : areaOfCell(100, index + 1);
    return { column: index + 1, header, headerAt, field, certainty: 1, rival: null, unit: field === "budget" ? unit : null };
  });
  return {
    sheet: SHEET,
    area: { top: 100, left: 1, bottom: 150, right: 12 },
    layout: "plan-grid",
    hasHeader: small.hasHeader ?? true,
    columns,
    headings: [],
    rows: 1,
  };
}

interface Reading {
  readonly year: { first: number; second: number } | null;
  readonly unit: number | null;
}

function planRow(texts: Readonly<Partial<Record<PlanFieldId, string>>>, index: number, { year, unit }: Reading): PlanRow {
  const row = 101 + index;
  const fields = fieldsOf(texts, row, COLUMNS) as PlanRow["fields"];
  const { period, start, end, budget, criterion } = texts;
  return {
    ...EMPTY_PLAN_ROW,
    id: `KH-${index}`,
    table: 0,
    sheet: SHEET,
    area: { top: row, left: 1, bottom: row, right: 12 },
    criterion: { code: criterion ?? null, repair: null, title: null, field: fields.criterion ?? null, others: [], isInherited: false },
    fields,
    period:
      period !== undefined
        ? readPeriod(period, year)
        : start !== undefined || end !== undefined
          ? readPeriodOf(start ?? null, end ?? null, year)
          : null,
    money: budget === undefined ? null : readMoney(budget, unit),
  };
}

function resultRow(texts: Readonly<Partial<Record<ResultFieldId, string>>>, index: number, year: Reading["year"]): ResultRow {
  const row = 101 + index;
  const fields = fieldsOf(texts, row, RESULT_COLUMNS) as ResultRow["fields"];
  return {
    table: 0,
    sheet: SHEET,
    area: { top: row, left: 1, bottom: row, right: 7 },
    criterion: {
      code: texts.criterion ?? null,
      repair: null,
      title: null,
      field: fields.criterion ?? null,
      others: [],
      isInherited: false,
    },
    levels: null,
    standard: null,
    fields,
    status: texts.done === undefined ? null : "done",
    period: texts.period === undefined ? null : readPeriod(texts.period, year),
    joined: [],
  };
}

function fieldsOf(
  texts: Readonly<Record<string, string | undefined>>,
  row: number,
  columns: readonly FieldId[],
): Readonly<Record<string, Field>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => {
      const column = columns.indexOf(field as FieldId) + 1;
      return text === undefined || column === 0 ? [] : [[field, { text, raw: text, area: areaOfCell(row, column) }]];
    }),
  );
}

function otherTable(lines: readonly string[]): OtherTable {
  const rows = lines.map((line, index) => ({
    row: 200 + index,
    cells: line.split("|").flatMap((typed, column) => {
      const text = typed.trim();
      if (text === "") return [];
      return [
        {
          column: column + 1,
          text: text.replace(/^#/, ""),
          value: text.startsWith("#") ? numberValue(Number(text.slice(1))) : textValue(text),
        },
      ];
    }),
  }));
  return { sheet: SHEET, area: { top: 200, left: 1, bottom: 200 + lines.length, right: 12 }, rows };
}

function placeOf(address: string): { readonly sheet: string; readonly area: ReturnType<typeof areaOfCell> } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  return { sheet: SHEET, area: areaOfCell(Number(match?.[2]), columnNumber(match?.[1] ?? "A")) };
}

function dayWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `Hoa Sen, ngày ${date} tháng ${month} năm ${year}`;
}
