import type { WorkbookAssessment } from "../../../src/engine/assess";
import type { Book, CriterionAssessment, PlanRow, ProgressRow, ResultRow } from "../../../src/engine/book/book";
import { builtInCatalogue } from "../../../src/engine/catalogue/catalogue";
import type { CircularId } from "../../../src/engine/catalogue/circular";
import type { Finding } from "../../../src/engine/diagnostics/finding";
import type { LayOutOptions } from "../../../src/engine/sheets/lay-out";
import type { OwnCell, OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { tallyOf } from "../../../src/engine/tally/tally-of";
import { EMPTY_PLAN_ROW } from "../empty-book";

const area = { top: 12, left: 1, bottom: 12, right: 8 };
export const sourceSheet = "Kế hoạch";

function field(text: string) {
  return { text, raw: text, area };
}

export interface PlanFacts {
  readonly id: string;
  readonly code: string | null;
  readonly levels?: readonly number[] | null;
  readonly texts?: Readonly<Record<string, string>>;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly money?: number | null;
  readonly targetLevel?: number | null;
}

export function planRow(facts: PlanFacts): PlanRow {
  const texts = facts.texts ?? { work: "Mua sắm thiết bị dạy học" };
  const period =
    facts.start === undefined
      ? null
      : {
          text: texts.period ?? "",
          start: facts.start,
          end: facts.end ?? null,
          openEnd: false,
          recurring: null,
          isRead: true,
          kind: "interval" as const,
          repaired: null,
        };
  return {
    ...EMPTY_PLAN_ROW,
    id: facts.id,
    table: 0,
    sheet: sourceSheet,
    area,
    criterion: {
      code: facts.code,
      repair: null,
      title: null,
      field: facts.code === null ? null : field(`Tiêu chí ${facts.code}`),
      isInherited: false,
      others: [],
    },
    levels: facts.levels ?? null,
    fields: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, field(text)])),
    period,
    money:
      facts.money == null
        ? null
        : {
            text: texts.budget ?? String(facts.money),
            amount: facts.money,
            funding: null,
            hasUnit: false,
            rival: null,
            isMalformed: false,
          },
    targetLevel: facts.targetLevel ?? null,
  };
}

export function resultRow(
  code: string,
  levels: readonly number[] | null,
  texts: Readonly<Record<string, string>>,
  status: ResultRow["status"] = null,
): ResultRow {
  return {
    table: 0,
    sheet: sourceSheet,
    area,
    criterion: { code, repair: null, title: null, field: field(`Tiêu chí ${code}`), isInherited: false, others: [] },
    levels,
    standard: null,
    fields: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, field(text)])),
    status,
    period: null,
    joined: [],
  } as ResultRow;
}

export function progressRow(planId: string, period: string, facts: Partial<ProgressRow> = {}): ProgressRow {
  return {
    planId,
    period,
    criterion: null,
    work: null,
    owner: null,
    deadline: null,
    budget: null,
    status: null,
    percent: null,
    done: null,
    inProgress: null,
    notStarted: null,
    reason: null,
    adjusted: null,
    evidence: null,
    spent: null,
    on: null,
    by: null,
    note: null,
    area,
    ...facts,
  };
}

export function mark(criterion: string, levels: readonly number[], failed = false): CriterionAssessment {
  return {
    criterion,
    table: 0,
    failed,
    levels,
    reached: Math.max(0, ...levels),
    isMarked: failed || levels.length > 0,
    title: null,
    sheet: sourceSheet,
    area,
    marks: [],
  } as CriterionAssessment;
}

export interface SampleFacts {
  readonly circular?: CircularId;
  readonly plan?: readonly PlanRow[];
  readonly results?: readonly ResultRow[];
  readonly progress?: readonly ProgressRow[];
  readonly assessments?: readonly CriterionAssessment[];
  readonly findings?: readonly Finding[];
  readonly profile?: Readonly<Record<string, string>>;
  readonly sheetNames?: readonly string[];
  readonly today?: string;
  /** What the document said before marks on our own sheet; the same as `assessments` where absent. */
  readonly assessmentsAtStart?: readonly CriterionAssessment[];
}

const PROFILE = {
  school: "Trường Tiểu học Hoa Sen",
  authority: "UBND phường Bến Tre",
  schoolYear: "2024-2025",
  place: "Bến Tre",
  signer: "Lê Thị Mẫu",
};

export function sample(facts: SampleFacts = {}): WorkbookAssessment {
  const id = facts.circular ?? "17/2018";
  const circular = builtInCatalogue.find((one) => one.id === id);
  if (circular === undefined) throw new Error("the catalogue lacks the circular");
  const said: Readonly<Record<string, string>> = facts.profile ?? PROFILE;
  const fact = (key: string) => (said[key] === undefined ? null : { value: said[key], raw: said[key], at: { sheet: sourceSheet, area } });
  const keys = [
    "school",
    "authority",
    "schoolYear",
    "schoolType",
    "documentNumber",
    "documentType",
    "issuedOn",
    "place",
    "signer",
    "signerTitle",
  ];
  const book = {
    profile: Object.fromEntries(keys.map((key) => [key, fact(key)])),
    circular: { id, reason: "basis", words: null, at: null, schoolType: "primary", certainty: 1 },
    tables: [],
    plan: facts.plan ?? [],
    assessments: facts.assessments ?? [],
    results: facts.results ?? [],
    statements: [],
    verdicts: [],
    leftovers: [],
    untidy: [],
    paragraphs: [],
    otherTables: [],
    ownMarks: [],
    progress: facts.progress ?? [],
    listed: [],
  } as unknown as Book;
  const today = facts.today ?? "2025-06-02";
  return {
    sheetNames: facts.sheetNames ?? [sourceSheet],
    book,
    circular,
    findings: facts.findings ?? [],
    tally: tallyOf(book, circular, today),
    startMarks: null,
    tallyAtStart: tallyOf({ ...book, assessments: facts.assessmentsAtStart ?? book.assessments }, circular, today),
    today,
  } as WorkbookAssessment;
}

export function options(more: Partial<LayOutOptions> = {}): LayOutOptions {
  return {
    findingWords: (finding) => ({ what: `Vấn đề ${finding.code}`, why: "Vì", todo: "Hãy" }),
    period: null,
    existing: new Map(),
    ...more,
  };
}

export function cellAt(sheet: OwnSheet, row: number, column: number): OwnCell | null {
  return sheet.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column) ?? null;
}

export function textsOf(sheet: OwnSheet): readonly string[] {
  return sheet.rows.flatMap((row) => row.cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])));
}
