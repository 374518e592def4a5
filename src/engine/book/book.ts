import type { CircularId, SchoolType } from "../catalogue/circular";
import type { Acceptance } from "../diagnostics/finding";
import type { Area, Place } from "../workbook/address";
import type { CellValue, Day } from "../workbook/workbook";

/**
 * A school's book: what its workbook says, each fact with its cell. Made by `structure`, never changed afterwards.
 * Texts are composed and trimmed but otherwise as typed; an absent text is absent, never "".
 */
export interface Book {
  readonly profile: Profile;
  readonly circular: CircularChoice;
  readonly tables: readonly Table[];
  readonly plan: readonly PlanRow[];
  readonly assessments: readonly CriterionAssessment[];
  readonly results: readonly ResultRow[];
  readonly statements: readonly Statement[];
  /** Every self-assessment stated in words, of plan rows and of criteria without one ("Tiêu chí 5.4: …: Trường đã đạt Mức 2"). */
  readonly verdicts: readonly Verdict[];
  /** Non-empty cells inside a recognised table that became nothing else. */
  readonly leftovers: readonly Leftover[];
  /** Prose outside every table, one per cell, in reading order. */
  readonly paragraphs: readonly Paragraph[];
  /** Grids of the user that are no part of a plan: pupil tables, staff lists. */
  readonly otherTables: readonly OtherTable[];
  /** Cells whose content is stored otherwise than it was read, wherever they stand: letters stored apart, an old font, odd spaces. */
  readonly untidy: readonly UntidyCell[];
  /** Marks of our sheet Bảng tự đánh giá, every line of it; empty where the workbook has no such sheet. */
  readonly ownMarks: readonly CriterionAssessment[];
  /** Lines of our sheet Tiến độ. */
  readonly progress: readonly ProgressRow[];
  /** Lines of our sheet Kết quả kiểm tra: what was found when it was made, and what of it people accepted. */
  readonly listed: readonly ListedFinding[];
}

/** A text with the cells it stands in. `text` is composed and joined; `raw` is the very content of the cell (cells of a joined row by line break). */
export interface Field {
  readonly text: string;
  readonly raw: string;
  readonly area: Area;
  /** What the cell holds, where one whole cell is the field: the number 1.234 is not the text "1.234". */
  readonly value?: CellValue;
  /** The cells of a joined row, in reading order; absent where one cell is the field. */
  readonly pieces?: readonly Field[];
}

export interface Profile {
  readonly school: ProfileFact | null;
  readonly authority: ProfileFact | null;
  /** "2024-2025". */
  readonly schoolYear: ProfileFact | null;
  readonly schoolType: ProfileFact | null;
  readonly documentNumber: ProfileFact | null;
  readonly documentType: ProfileFact | null;
  /** ISO day. */
  readonly issuedOn: ProfileFact | null;
  readonly place: ProfileFact | null;
  readonly signer: ProfileFact | null;
  readonly signerTitle: ProfileFact | null;
}

/** `at` is null where the user or an option said it, not a cell. */
export interface ProfileFact {
  readonly value: string;
  readonly raw: string;
  readonly at: Place | null;
  /** What stands in the cell of our sheet in which a person typed it: it stays as it was typed. */
  readonly typed?: CellValue;
}

export type CircularReason = "option" | "own-sheet" | "basis" | "titles" | "school-type" | "date" | "default";

/** Which circular the book is read under, and why. */
export interface CircularChoice {
  readonly id: CircularId;
  readonly reason: CircularReason;
  /** The words that decided, where words did. */
  readonly words: string | null;
  readonly at: Place | null;
  readonly schoolType: SchoolType;
  /** 0..1. */
  readonly certainty: number;
}

export type LayoutId = "plan-grid" | "result-grid" | "mark-grid" | "label-blocks" | "own-self-assessment";

/** The fields a column (or a label) can be taken for. */
export const FIELD_IDS = [
  "number",
  "standard",
  "criterion",
  "criterionTitle",
  "strength",
  "situation",
  "weakness",
  "cause",
  "goal",
  "target",
  "work",
  "solution",
  "indicator",
  "people",
  "partners",
  "conditions",
  "resources",
  "period",
  "start",
  "end",
  "budget",
  "funding",
  "selfAssessment",
  "evidence",
  "note",
  "planned",
  "adjusted",
  "done",
  "inProgress",
  "notStarted",
  "status",
  "reason",
  "failed",
  "level1",
  "level2",
  "level3",
  "level4",
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

export interface Column {
  readonly column: number;
  /** The header as typed (two header rows joined by " / "); null where there was none. */
  readonly header: string | null;
  readonly headerAt: Area | null;
  readonly field: FieldId | null;
  /** 0..1: how sure the field is. */
  readonly certainty: number;
  /** Another field the header would fit nearly as well. */
  readonly rival: FieldId | null;
  /** đồng per unit where the header names one ("triệu đồng" → 1 000 000). */
  readonly unit: number | null;
}

/** A row that heads others: "MỨC 1, 2, 3", "Tiêu chuẩn 1: …", a criterion on a line of its own. */
export interface Heading {
  readonly kind: "level" | "standard" | "criterion";
  readonly levels: readonly number[] | null;
  readonly standard: number | null;
  /** Criterion code as read; null unless kind is "criterion". */
  readonly criterion: string | null;
  /** The title behind the code; null where none stands there. */
  readonly title: string | null;
  readonly text: string;
  readonly at: Place;
  /** The running number that stands beside the heading in a cell of its own; absent where there is none. */
  readonly running?: { readonly text: string; readonly at: Place };
}

export interface Table {
  readonly sheet: string;
  readonly area: Area;
  readonly layout: LayoutId;
  /** False where the columns had to be inferred from their content. */
  readonly hasHeader: boolean;
  readonly columns: readonly Column[];
  readonly headings: readonly Heading[];
  /** How many records the table gave. */
  readonly rows: number;
}

export type PlanFieldId = Exclude<
  FieldId,
  "planned" | "adjusted" | "done" | "inProgress" | "notStarted" | "failed" | "level1" | "level2" | "level3" | "level4"
>;

export type CodeRepair =
  /** "Tiêu chí 14/ tiêu chuẩn 1" → 1.4 */
  | "lost-dot"
  /** the number 1.1 after 1.9 → 1.10 */
  | "number-for-ten"
  /** a date 4-Jan that was typed as 1.4 or 4/1 */
  | "date"
  /** "1,4", "1-4", "1.04" */
  | "separator";

export interface CriterionReading {
  /** "1.4" or "M4.1"; null where no code could be read. */
  readonly code: string | null;
  readonly repair: CodeRepair | null;
  /** Title typed behind the code, without the verdict. */
  readonly title: string | null;
  /** The cell(s); null where the criterion comes from a heading or the row above. */
  readonly field: Field | null;
  /** Further codes of the same cell ("Tiêu chí 1.1; 1.2"). */
  readonly others: readonly string[];
  /** Whether the code was taken from the row above or a heading. */
  readonly isInherited: boolean;
}

export interface Period {
  readonly text: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly openEnd: boolean;
  /** The days or months it names one by one, where there are several apart from each other ("10/2024; 1/2025"), from first to last. */
  readonly times?: readonly { readonly start: Day; readonly end: Day }[];
  readonly recurring: "yearly" | "dates" | "monthly" | "daily" | "unspecified" | null;
  /** False where the words could not be read as a time at all. */
  readonly isRead: boolean;
  /** What the words looked like: decides which checks apply. */
  readonly kind:
    | "interval"
    | "deadline"
    | "day"
    | "month"
    | "quarter"
    | "semester"
    | "school-year"
    | "year"
    | "stage"
    | "recurring"
    | "vague"
    | "unread";
  /** Set where the words are malformed and what was probably meant ("Năm học 2-24- 2025"). */
  readonly repaired: string | null;
  /** Of a time in two cells: it is the closing one that was repaired. */
  readonly isEndRepaired?: boolean;
}

export interface Money {
  readonly text: string;
  /** đồng; null where the words name no amount ("Theo kế hoạch được phê duyệt"). */
  readonly amount: number | null;
  readonly funding: string | null;
  /** The words hold a unit of their own ("10 tr") though the column is one of money. */
  readonly hasUnit: boolean;
  /** Two readings are possible ("1.500 triệu"); the second one in đồng. */
  readonly rival: number | null;
  /** Digits stand there but no amount could be read. */
  readonly isMalformed: boolean;
}

export type StatedResult = "met" | "not-met";

export interface PlanRow {
  readonly id: string;
  readonly table: number;
  readonly sheet: string;
  readonly area: Area;
  readonly criterion: CriterionReading;
  /** The level section it stands under. */
  readonly levels: readonly number[] | null;
  /** The standard heading it stands under. */
  readonly standard: number | null;
  readonly fields: Readonly<Partial<Record<PlanFieldId, Field>>>;
  readonly people: readonly string[];
  readonly period: Period | null;
  readonly money: Money | null;
  readonly targetLevel: number | null;
  readonly statedResult: StatedResult | null;
  readonly statedLevel: number | null;
  /** The verdict's own words and cell. */
  readonly verdict: Field | null;
  readonly evidence: readonly string[];
  /** Rows of the sheet that a page break had cut off and that were joined to the first. */
  readonly joined: readonly Area[];
  /** The beginning of the row is lost: no criterion, texts start in mid-sentence. */
  readonly isHeadLost: boolean;
  /** The codes whose title or text fits a row that has lost its head. */
  readonly likelyCriterion: string | null;
}

export interface CriterionAssessment {
  readonly criterion: string;
  readonly table: number;
  readonly failed: boolean;
  /** Levels marked, ascending. */
  readonly levels: readonly number[];
  /** 0..4: the highest level marked (0: failed, or nothing marked). */
  readonly reached: number;
  /** False where the line has no mark at all. */
  readonly isMarked: boolean;
  /** Title typed behind the code. */
  readonly title: string | null;
  readonly sheet: string;
  readonly area: Area;
  /** What stands in the column of notes of our own sheet. */
  readonly note?: string | null;
  /** Levels that somebody left open on our own sheet, with a question mark. */
  readonly open?: readonly number[];
  /** The cell of each mark. */
  readonly marks: readonly { readonly level: number; readonly area: Area; readonly text: string }[];
}

export type ResultFieldId =
  | "planned"
  | "adjusted"
  | "done"
  | "inProgress"
  | "notStarted"
  | "status"
  | "reason"
  | "note"
  | "period"
  | "evidence"
  | "people"
  | "number"
  | "criterion"
  | "criterionTitle"
  | "standard";
export type ResultStatus = "done" | "in-progress" | "late" | "not-started" | "mixed";

export interface ResultRow {
  readonly table: number;
  readonly sheet: string;
  readonly area: Area;
  readonly criterion: CriterionReading;
  readonly levels: readonly number[] | null;
  readonly standard: number | null;
  /** As typed; "Không" in a status column is kept here and means nothing to report in `status` and in the contract's JSON. */
  readonly fields: Readonly<Partial<Record<ResultFieldId, Field>>>;
  readonly status: ResultStatus | null;
  readonly period: Period | null;
  readonly joined: readonly Area[];
}

/** A tally that the text itself states. */
export interface Statement {
  /** The level the count is of. */
  readonly level: number | null;
  /** True for "không đạt Mức 2: 03/27". */
  readonly isNegated: boolean;
  readonly met: number | null;
  readonly total: number | null;
  /** As printed; null where no percentage stands there. */
  readonly percent: number | null;
  /** "external" under the external team's heading, "self" under the self-assessment's, else null. */
  readonly of: "self" | "external" | null;
  /** Level of the whole school that the words state ("Mức đánh giá …: Mức 1"). */
  readonly overall: number | null;
  readonly text: string;
  readonly at: Place;
}

export interface Verdict {
  readonly criterion: string;
  readonly result: StatedResult | null;
  readonly level: number | null;
  /** The verdict's own words, verbatim. */
  readonly words: string;
  readonly at: Place;
}

export interface Leftover {
  readonly text: string;
  readonly at: Place;
}

/** A cell of the user's with its very content, where composing or decoding changed more than its outer white space. */
export interface UntidyCell {
  readonly text: string;
  readonly raw: string;
  readonly at: Place;
}

export interface Paragraph {
  readonly text: string;
  readonly raw: string;
  readonly at: Place;
  readonly isHidden: boolean;
}

export interface OtherTable {
  readonly sheet: string;
  readonly area: Area;
  /** Rows of cells with content, the header among them. */
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly column: number; readonly text: string; readonly value: CellValue }[];
  }[];
}

/** How an action stands, as it is chosen from the list on Tiến độ. */
export type ActionStatus = "done" | "in-progress" | "late" | "not-started" | "adjusted" | "dropped";

/** The columns of Tiến độ in which a value is expected, not words. */
export type ProgressValue = "period" | "status" | "percent" | "spent" | "budget" | "on" | "deadline";

/** What the words of a line mean. */
export interface LineReading {
  /** "2025-Q1", "2024-2025-HK1", "2024-2025"; null where the period cannot be read. */
  readonly periodId: string | null;
  readonly code: string | null;
  readonly people: readonly string[];
}

export interface ProgressRow {
  /** "TT-1.4-01" on a line that somebody added by hand; "" where the line says too little to be work of its own. */
  readonly planId: string;
  /** As they stand on the line: what is kept where the plan no longer has the row. */
  readonly criterion: string | null;
  readonly work: string | null;
  readonly owner: string | null;
  readonly deadline: Day | null;
  readonly budget: number | null;
  readonly period: string;
  /** As typed. */
  readonly status: string | null;
  /** What it means, in whichever language it was chosen; null where it is none of the list. */
  readonly statusId?: ActionStatus | null;
  readonly percent: number | null;
  readonly done: string | null;
  readonly inProgress: string | null;
  readonly notStarted: string | null;
  readonly reason: string | null;
  readonly adjusted: string | null;
  readonly evidence: string | null;
  readonly spent: number | null;
  readonly on: Day | null;
  readonly by: string | null;
  readonly note: string | null;
  readonly area: Area;
  /** The cell of each filled column. */
  readonly places?: Readonly<Partial<Record<string, Place>>>;
  readonly reading?: LineReading;
  /** What stands in a cell that was read as something else ("9,5 tr", 0.5 for 50 %): it stays as it was typed. */
  readonly typed?: Readonly<Partial<Record<ProgressValue, string | number>>>;
  /** It goes on from an earlier line as we wrote it, and nobody has recorded anything in it; absent where that is not known. */
  readonly isUntouched?: boolean;
  /** What was not understood. */
  readonly unread?: readonly { readonly field: ProgressValue; readonly text: string }[];
}

/** A finding as it was listed; in the order of the list. */
export interface ListedFinding {
  readonly code: string;
  readonly sheet: string;
  readonly address: string;
  readonly fragment: string | null;
  readonly criterion: string | null;
  /** Null where nobody accepted it. */
  readonly acceptance: Acceptance | null;
}
