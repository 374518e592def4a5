import type { ActionStatus, ListedFinding, CriterionAssessment, Profile, ProfileFact, ProgressRow } from "../book/book";
import type { OwnTitles } from "../book/own-titles";
import { areaFromAddress, areaOfCell, type Place } from "../workbook/address";
import { composed, folded } from "../workbook/fold";
import { shownText } from "../workbook/shown";
import type { CellValue, OwnSheetId, Sheet, Workbook } from "../workbook/workbook";
import type { LineSign } from "./choose-circular";
import { orNull, TELLING_FIELDS, textFacts } from "./action-facts";
import type { OwnPlanLine } from "./known-actions";
import { dayIn, type OwnLine, ownLines, textIn } from "./own-table";
import { readProfileFact } from "./profile-fact";
import { isMark } from "./values/level";
import { statusNamed } from "./values/status";
import { typedDay, typedDeadline, typedMoney, typedPercent, type TypedValue } from "./values/typed-value";

/** What people typed into the sheets we own. */
export interface OwnBook {
  readonly profile: Partial<Profile>;
  readonly circular: LineSign | null;
  readonly marks: readonly CriterionAssessment[];
  readonly progress: readonly ProgressRow[];
  readonly listed: readonly ListedFinding[];
  /** The actions as our table of the plan has them. */
  readonly plan: readonly OwnPlanLine[];
}

/** Reads our sheets in whichever language they were made. */
export function ownBookOf(workbook: Workbook, languages: readonly OwnTitles[]): OwnBook {
  const sheetOf = (id: OwnSheetId): Sheet | null => workbook.sheets.find((sheet) => sheet.own === id) ?? null;
  const first = <T>(sheet: Sheet | null, read: (sheet: Sheet, titles: OwnTitles) => readonly T[]): readonly T[] => {
    if (sheet === null) return [];
    for (const titles of languages) {
      const found = read(sheet, titles);
      if (found.length > 0) return found;
    }
    return [];
  };
  const facts = first(sheetOf("profile"), profileLines);
  const circular = facts.find((fact) => fact.field === "circular");
  return {
    profile: Object.fromEntries(facts.filter((fact) => fact.field !== "circular").map((fact) => [fact.field, fact.fact])),
    circular: circular === undefined ? null : { text: circular.fact.value, at: circular.fact.at },
    marks: first(sheetOf("self-assessment"), markLines),
    progress: first(sheetOf("progress"), (sheet, titles) => progressLines(sheet, titles, languages)),
    listed: first(sheetOf("findings"), listedLines),
    plan: first(sheetOf("plan"), planLines),
  };
}

/** Of the table's many columns people delete some; so many are the least by which it is known. */
const LEAST_PLAN_TITLES = 3;

function planLines(sheet: Sheet, titles: OwnTitles): readonly OwnPlanLine[] {
  return ownLines(sheet, Object.entries(titles.plan ?? {}), LEAST_PLAN_TITLES).flatMap((line) => {
    const id = textIn(line, "id");
    if (id === null) return [];
    const [work = null, solution = null, goal = null, weakness = null] = TELLING_FIELDS.map((field) => textIn(line, field));
    const facts = {
      code: textIn(line, "criterion"),
      ...textFacts({ work, solution, goal, weakness }),
      time: orNull(textIn(line, "periodText")),
      deadline: dayIn(line, "end"),
      owner: orNull(textIn(line, "people") ?? textIn(line, "peopleText")),
      money: amountIn(line),
    };
    return [{ id, facts }];
  });
}

/** An amount that people wrote over with words is none to compare. */
function amountIn(line: OwnLine): number | null {
  const value = line.values.get("budget")?.value;
  return value?.kind === "number" && value.number !== 0 ? value.number : null;
}

interface ProfileLine {
  readonly field: keyof Profile | "circular";
  readonly fact: ProfileFact;
}

function profileLines(sheet: Sheet, titles: OwnTitles): readonly ProfileLine[] {
  const byLabel = new Map(Object.entries(titles.profile).map(([field, label]) => [composed(label), field as ProfileLine["field"]]));
  const typeNames = new Map(Object.entries(titles.schoolTypes).map(([type, name]) => [composed(name), type]));
  return sheet.rows.flatMap((row) => {
    const [label, cell] = row.cells;
    const field = label === undefined ? undefined : byLabel.get(composed(shownText(label.value)));
    if (field === undefined || label === undefined || cell === undefined || cell.column !== label.column + 1) return [];
    const raw = composed(shownText(cell.value));
    const value = field === "circular" ? raw : readProfileFact(field, cell.value, typeNames);
    if (value === null || value === "") return [];
    return [{ field, fact: { value, raw, at: { sheet: sheet.name, area: areaOfCell(row.row, cell.column) }, typed: cell.value } }];
  });
}

function markLines(sheet: Sheet, { marks }: OwnTitles): readonly CriterionAssessment[] {
  const levels = marks.levels.map((title, index) => [`level${index + 1}`, title] as const);
  const titles = [["criterion", marks.criterion], ["failed", marks.failed], ["note", marks.note], ...levels] as const;
  return ownLines(sheet, titles).flatMap((line) => {
    const code = textIn(line, "criterion");
    return code === null || !/^(?:\d{1,2}|M4)\.\d{1,2}$/.test(code) ? [] : [assessmentIn(sheet, line, code, marks.levels.length)];
  });
}

/** Neither met nor missed. */
const OPEN = "?";

function assessmentIn(sheet: Sheet, line: OwnLine, criterion: string, levelCount: number): CriterionAssessment {
  const fields = [
    ...Array.from({ length: levelCount }, (_, index) => ({ field: `level${index + 1}`, level: index + 1 })),
    { field: "failed", level: 0 },
  ];
  const marks = fields.flatMap(({ field, level }) => {
    const text = textIn(line, field);
    const column = line.values.get(field)?.column ?? line.left;
    return text !== null && isMark(text) ? [{ level, area: areaOfCell(line.row, column), text }] : [];
  });
  const levels = marks.map((mark) => mark.level).filter((level) => level > 0);
  const open = fields.flatMap(({ field, level }) => (level > 0 && textIn(line, field) === OPEN ? [level] : []));
  return {
    criterion,
    table: -1,
    failed: marks.some((mark) => mark.level === 0),
    levels,
    reached: Math.max(0, ...levels),
    isMarked: marks.length > 0 || open.length > 0,
    open,
    title: null,
    note: textIn(line, "note"),
    sheet: sheet.name,
    area: { top: line.row, left: line.left, bottom: line.row, right: line.right },
    marks,
  };
}

function progressLines(sheet: Sheet, titles: OwnTitles, languages: readonly OwnTitles[]): readonly ProgressRow[] {
  return ownLines(sheet, Object.entries(titles.progress)).flatMap((line) => {
    const area = { top: line.row, left: line.left, bottom: line.row, right: line.right };
    const places = placesIn(sheet, line);
    return [{ planId: textIn(line, "id") ?? "", period: textIn(line, "period") ?? "", ...recordedIn(line, languages), area, places }];
  });
}

function placesIn(sheet: Sheet, line: OwnLine): Readonly<Record<string, Place>> {
  const cells = [...line.values].map(([field, { column }]) => [field, { sheet: sheet.name, area: areaOfCell(line.row, column) }] as const);
  return Object.fromEntries(cells);
}

function recordedIn(line: OwnLine, languages: readonly OwnTitles[]): Omit<ProgressRow, "planId" | "period" | "area"> {
  const [status, statusId] = [textIn(line, "status"), statusOf(textIn(line, "status"), languages)];
  const { values, typed, unread } = valuesIn(line);
  return {
    criterion: textIn(line, "criterion"),
    work: textIn(line, "work"),
    owner: textIn(line, "owner"),
    ...values,
    status,
    statusId,
    done: textIn(line, "done"),
    inProgress: textIn(line, "inProgress"),
    notStarted: textIn(line, "notStarted"),
    reason: textIn(line, "reason"),
    adjusted: textIn(line, "adjusted"),
    evidence: textIn(line, "evidence"),
    by: textIn(line, "by"),
    note: textIn(line, "note"),
    typed,
    unread: status === null || statusId !== null ? unread : [{ field: "status", text: status }, ...unread],
  };
}

type LineValues = Pick<ProgressRow, "deadline" | "budget" | "percent" | "spent" | "on">;

const VALUES = [
  ["deadline", typedDeadline],
  ["budget", typedMoney],
  ["percent", typedPercent],
  ["spent", typedMoney],
  ["on", typedDay],
] as const satisfies readonly (readonly [keyof LineValues, (value: CellValue) => TypedValue<string | number>])[];

/** Values by their column, with what stands there where that is something else, and what was not understood. */
function valuesIn(line: OwnLine): { readonly values: LineValues } & Required<Pick<ProgressRow, "typed" | "unread">> {
  const values: Record<string, string | number | null> = {};
  const typed: Record<string, string | number> = {};
  const unread: { field: keyof LineValues; text: string }[] = [];
  for (const [field, read] of VALUES) {
    const cell = line.values.get(field)?.value;
    const { value, isUnread } = cell === undefined ? { value: null, isUnread: false } : read(cell);
    values[field] = value;
    if (cell?.kind === "text") typed[field] = composed(cell.text);
    if (cell?.kind === "number" && cell.number !== value) typed[field] = cell.number;
    if (isUnread) unread.push({ field, text: textIn(line, field) ?? "" });
  }
  return { values: values as unknown as LineValues, typed, unread };
}

/** A sheet made in one language may be worked on in another. */
function statusOf(typed: string | null, languages: readonly OwnTitles[]): ActionStatus | null {
  if (typed === null) return null;
  const words = folded(typed);
  for (const { statuses } of languages) {
    const known = Object.entries(statuses ?? {}).find(([, word]) => folded(word) === words);
    if (known !== undefined) return known[0] as ActionStatus;
  }
  return statusNamed(words);
}

function listedLines(sheet: Sheet, titles: OwnTitles): readonly ListedFinding[] {
  return ownLines(sheet, Object.entries(titles.findings)).flatMap((line) => {
    const [code, at, address, reason] = ["code", "sheet", "address", "reason"].map((field) => textIn(line, field));
    // The header of the table of accepted findings stands among the lines.
    if (code == null || at == null || address == null || areaFromAddress(address) === null) return [];
    const acceptance = reason == null ? null : { reason, by: textIn(line, "by"), on: dayIn(line, "on") };
    return [{ code, sheet: at, address, fragment: textIn(line, "fragment"), criterion: textIn(line, "criterion"), acceptance }];
  });
}
