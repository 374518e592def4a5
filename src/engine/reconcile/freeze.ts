import type { FrozenReport } from "../sheets/predecessor";
import type { Edit } from "../sheets/own-sheet";
import { namesFor } from "../sheets/sheet-names";
import type { SheetWords } from "../sheets/sheet-words";
import { bare } from "../workbook/fold";
import { shownText } from "../workbook/shown";
import type { Day, FrozenSheetId, ReportSheetId, Sheet, Workbook } from "../workbook/workbook";
import { type BaseSheet, baseSheetIn, baseSheetOf, basesIn, noteIn } from "./base";

export interface Freezing {
  readonly edits: readonly Edit[];
  /** The name of the copy. */
  readonly name: string;
}

/** How the edits that keep a dated copy of a report for good look. @see freezeReport */
export function freezing(workbook: Workbook, report: ReportSheetId, day: Day, words: SheetWords): Freezing | null {
  const source = workbook.sheets.find((sheet) => sheet.own === report);
  if (source === undefined) return null;
  const same = workbook.sheets.find((sheet) => isOfDay(sheet, report, day) && saysTheSame(sheet, source));
  if (same !== undefined) return { edits: [], name: same.name };
  const id = freeId(workbook, report, day);
  const wanted = words.frozenName(source.name, day);
  const name = namesFor(
    [[id, wanted]],
    new Map(),
    workbook.sheets.map((sheet) => sheet.name),
  ).get(id) as string;
  const base: BaseSheet = { id, name, columns: [], rows: [], breaks: [] };
  const there = baseSheetIn(workbook);
  const remembered = baseSheetOf([...basesIn(workbook), base], {
    name: there?.name ?? words.names.base,
    explanation: words.base,
    note: noteIn(workbook),
  });
  return {
    edits: [
      { kind: "copy-sheet", from: report, id, name },
      { kind: "put-sheet", sheet: remembered, ...(there === null ? {} : { over: there.name }) },
    ],
    name,
  };
}

function frozenId(report: ReportSheetId, day: Day): FrozenSheetId {
  return `frozen:${report.slice("report:".length)}:${day}`;
}

function isOfDay({ own }: Sheet, report: ReportSheetId, day: Day): boolean {
  return own?.startsWith(frozenId(report, day)) === true;
}

function saysTheSame(a: Sheet, b: Sheet): boolean {
  const textsOf = ({ rows }: Sheet): string =>
    JSON.stringify(rows.map((row) => [row.row, row.cells.map((cell) => [cell.column, shownText(cell.value)])]));
  return textsOf(a) === textsOf(b);
}

/** The same report may be approved twice on one day. */
function freeId(workbook: Workbook, report: ReportSheetId, day: Day): FrozenSheetId {
  const first = frozenId(report, day);
  const isTaken = (id: FrozenSheetId): boolean => workbook.sheets.some((sheet) => sheet.own === id);
  for (let id = first, number = 2; ; id = `${first}:${number++}`) if (!isTaken(id)) return id;
}

/** The approved reports that stand in the workbook. */
export function frozenReportsIn(workbook: Workbook): readonly FrozenReport[] {
  return workbook.sheets.flatMap((sheet) => {
    const match = /^frozen:([^:]+):([^:]+):(\d{4}-\d\d-\d\d)/.exec(sheet.own ?? "");
    if (match === null) return [];
    const [, period = "", form = "", day = ""] = match;
    return [{ period, form, day, sheet: sheet.name, number: numberOn(sheet), signed: dayOn(sheet) }];
  });
}

const HEADING_ROWS = 8;

/** The number the paper bears: "Số: 06/BC-THBM" in its heading, and no dots in it. */
function numberOn(sheet: Sheet): string | null {
  return firstInHeading(sheet, (text) => /:\s*(\d[\p{L}\d]*\/[\p{L}\d][\p{L}\d&.-]*)\s*$/u.exec(text)?.[1] ?? null);
}

/** The day behind the place, as a person wrote it there; null while it has dots. */
function dayOn(sheet: Sheet): Day | null {
  return firstInHeading(sheet, (text) => {
    const match = /(?:^|[\s,])ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/.exec(bare(text));
    if (match === null) return null;
    const [, date = "", month = "", year = ""] = match;
    const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
    return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true ? day : null;
  });
}

function firstInHeading<T>(sheet: Sheet, read: (text: string) => T | null): T | null {
  for (const row of sheet.rows.filter((one) => one.row <= HEADING_ROWS)) {
    for (const { value } of row.cells) {
      const found = read(shownText(value));
      if (found !== null) return found;
    }
  }
  return null;
}
