import type { PatchSheet, Workbook } from "../../src/engine";
import { applyEdits, readXlsx } from "../../src/hosts/xlsx";
import { wordsOf } from "../../src/words";
import * as office from "./office-work";
import type { DocumentChange, School } from "./schools";
import { patchOfNothing } from "../hosts/patch-of-nothing";

const { progress: words } = wordsOf("vi").sheets;

/** What she has done by hand, to be looked for after every run. */
export interface HandWork {
  /** Texts and the sheet, by its id, on which they stand. */
  readonly texts: readonly (readonly [sheet: string, text: string])[];
  readonly coloured: readonly (readonly [sheet: string, text: string, rgb: string])[];
}

type Line = Readonly<Partial<Record<keyof typeof words.columns, string | number>>>;

/** One line each, over and over: done, late, not begun, under way. What she writes says where and when she wrote it. */
function resultsOf(id: string, period: string, index: number, serial: number): Line {
  const own = `(${id}, ${period})`;
  const recorded: Line = { on: serial, by: "Đào Thị Ngân" };
  const lines: readonly Line[] = [
    {
      status: words.status.done,
      percent: 100,
      done: `Đã làm xong, có biên bản nghiệm thu ${own}`,
      evidence: `MC ${own}`,
      spent: 3_500_000,
    },
    {
      status: words.status.late,
      percent: 40,
      inProgress: `Mới xong phần đầu ${own}`,
      reason: `Thợ bận, hẹn sau Tết ${own}`,
      spent: 1_250_000,
    },
    { status: words.status["not-started"], percent: 0, notStarted: `Chưa làm ${own}`, reason: `Chờ phân bổ kinh phí ${own}` },
    { status: words.status["in-progress"], percent: 60, inProgress: `Đang làm theo lịch ${own}`, evidence: `Sổ theo dõi ${own}` },
  ];
  return { ...lines[index % lines.length], ...recorded };
}

/** She fills in every line of the period on Tiến độ that has no status yet. */
export function recordResults(
  bytes: Uint8Array,
  workbook: Workbook,
  period: string,
  serial: number,
): { readonly bytes: Uint8Array; readonly work: HandWork } {
  const parts = office.openParts(bytes);
  const sheet = workbook.sheets.find(({ own }) => own === "progress") as Workbook["sheets"][number];
  const part = office.partOfSheet(parts, sheet.name);
  const ids = sheet.rows.flatMap(({ cells }) => {
    const texts = cells.map(({ value }) => (value.kind === "text" ? value.text : ""));
    const id = texts.find((text) => text.startsWith("KH-"));
    return id !== undefined && texts.includes(period) ? [id] : [];
  });
  const texts: (readonly [string, string])[] = [];
  ids.forEach((id, index) => {
    for (const [column, value] of Object.entries(resultsOf(id, period, index, serial))) {
      const address = office.addressIn(workbook, sheet.name, [id, period], words.columns[column as keyof typeof words.columns]);
      office.edit(parts, part, (text) => office.typed(text, address, value));
      if (typeof value === "string" && value.includes(id)) texts.push(["progress", value]);
    }
  });
  return { bytes: office.savedParts(parts), work: { texts, coloured: [] } };
}

const STATUS_COLUMN = 8;

/** She sorts Tiến độ by status, as a filter button does. */
export function sortProgress(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const parts = office.openParts(bytes);
  const sheet = workbook.sheets.find(({ own }) => own === "progress") as Workbook["sheets"][number];
  const lines = sheet.rows.filter(({ cells }) => cells.some(({ value }) => value.kind === "text" && value.text.startsWith("KH-")));
  const order = office.orderBy(
    sheet,
    lines.map(({ row }) => row),
    STATUS_COLUMN,
  );
  office.sorted(parts, office.partOfSheet(parts, sheet.name), order);
  return office.savedParts(parts);
}

/** She writes a paragraph of the report anew, a result and a note into its grid, and a row of her own below; and colours what she wrote. */
export function writeOnReport(
  bytes: Uint8Array,
  workbook: Workbook,
  report: string,
  { grid }: School,
): { readonly bytes: Uint8Array; readonly work: HandWork } {
  const name = workbook.sheets.find(({ own }) => own === report)?.name ?? "";
  const parts = office.openParts(bytes);
  const part = office.partOfSheet(parts, name);
  const closing = office.addressIn(workbook, name, ["Trên đây là báo cáo"], 1);
  const result = office.addressIn(workbook, name, [grid.row], grid.result);
  const note = office.addressIn(workbook, name, [grid.row], grid.note);
  const typed = {
    [closing]: `Trên đây là báo cáo của nhà trường, đã thông qua hội đồng trường (${report}).`,
    [result]: `Kết quả do văn thư viết lại (${report})`,
    [note]: `Xem biên bản họp ngày 20 (${report})`,
  };
  for (const [address, text] of Object.entries(typed)) office.edit(parts, part, (xml) => office.typed(xml, address, text));
  office.coloured(parts, part, note, "FFFFE699");
  const own = `Việc làm thêm ngoài kế hoạch (${report})`;
  const row = Number(/\d+/.exec(note)?.[0]) + 1;
  const style = { isBordered: true, isWrapped: true } as const;
  const rowOfHers: PatchSheet = {
    ...patchOfNothing(report as PatchSheet["id"], name),
    insertedRows: [{ row, height: 30, cells: [{ column: 2, value: { kind: "text", text: own }, style }] }],
  };
  return {
    bytes: applyEdits(office.savedParts(parts), [rowOfHers]),
    work: {
      texts: [...Object.values(typed), own].map((text) => [report, text] as const),
      coloured: [[report, typed[note] as string, "FFFFE699"]],
    },
  };
}

/** She widens a column of Tiến độ, hangs a note on a line, and gives a sheet another name. */
export function makeHerOwn(bytes: Uint8Array, workbook: Workbook, period: string): Uint8Array {
  const parts = office.openParts(bytes);
  const nameOf = (id: string): string => workbook.sheets.find(({ own }) => own === id)?.name ?? "";
  const progress = nameOf("progress");
  const part = office.partOfSheet(parts, progress);
  office.edit(parts, part, (text) => office.widened(text, 10, 61.5));
  office.noted(parts, part, office.addressIn(workbook, progress, [NOTED, period], 1), "Hỏi lại kế toán");
  office.renamed(parts, nameOf("overview"), RENAMED);
  return office.savedParts(parts);
}

export const RENAMED = "Theo dõi của cô Ngân";
export const WIDE = { column: 10, width: 61.5 } as const;
/** What the line says on which the note hangs. */
export const NOTED = "Thợ bận, hẹn sau Tết";

/** Somebody changes the document the plan comes from. */
export function changeDocument(bytes: Uint8Array, { sheet, deadline, actions }: DocumentChange): Uint8Array {
  const parts = office.openParts(bytes);
  const part = office.partOfSheet(parts, sheet);
  const address = office.addressIn(readXlsx(bytes, ""), sheet, [deadline.row], deadline.column);
  office.edit(parts, part, (text) => office.typed(text, address, deadline.value));
  for (const { at, cells } of actions) office.edit(parts, part, (text) => office.inserted(text, at, cells));
  return office.savedParts(parts);
}
