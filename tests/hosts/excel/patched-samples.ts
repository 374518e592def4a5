import type { OwnRow, OwnSheet, OwnValue, PatchedCell, PatchSheet } from "../../../src/engine/sheets/own-sheet";
import { type Sheet, textValue, type Workbook } from "../../../src/engine/workbook/workbook";
import { cell, row, sheetOf, textCell } from "../xlsx/write-samples";
import { patchOfNothing } from "../patch-of-nothing";

/** A small plan to patch: titles, a table from row 3, a blank row, then lines of a closing part with a merge over three rows. */

export const PLAN_NAME = "Bảng kế hoạch";
export const TABLE_NAME = "BangKeHoach";
const COLUMNS = ["Mã", "Nội dung", "Ngày", "Kinh phí", "Số ngày"];
const MONEY = { format: "#,##0", isBordered: true } as const;

/** A workbook with one sheet of the user. */
export function start(): Workbook {
  const rows = [{ row: 2, isHidden: false, cells: [{ column: 2, value: textValue("Ổn định nề nếp"), isFormula: false }] }];
  return { name: "ke-hoach.xlsx", sheets: [{ name: "Kế hoạch cũ", isHidden: false, own: null, rows, merges: [] }] };
}

export function recordRow(number: number, key: string, content = `Nội dung ${key}`): OwnRow {
  return {
    ...row(
      number,
      [
        textCell(1, key),
        textCell(2, content),
        cell(3, { kind: "day", day: "2024-09-01" }),
        cell(4, { kind: "number", number: number * 1_000 }, MONEY),
        cell(5, formulaAt(number)),
      ],
      30,
    ),
    key,
  };
}

export function formulaAt(number: number): OwnValue {
  return { kind: "formula", formula: `D${number}/1000`, cached: number };
}

export function patchablePlan(keys: readonly string[]): OwnSheet {
  const last = 3 + Math.max(1, keys.length);
  return sheetOf(
    "plan",
    PLAN_NAME,
    [
      row(1, [textCell(1, "KẾ HOẠCH CẢI TIẾN", { isBold: true })], 24),
      row(
        3,
        COLUMNS.map((title, index) => textCell(index + 1, title)),
      ),
      ...keys.map((key, index) => recordRow(4 + index, key)),
      row(last + 2, [textCell(1, "Nơi nhận"), textCell(2, "Lưu: VT")]),
      row(last + 3, [textCell(2, "Các tổ")]),
      row(last + 4, [textCell(2, "Hiệu trưởng")]),
    ],
    {
      columns: [{ width: 10 }, { width: 60 }, { width: 12 }, { width: 15 }, { width: 10 }],
      merges: [
        { top: 1, left: 1, bottom: 1, right: 5 },
        { top: last + 2, left: 1, bottom: last + 4, right: 1 },
      ],
      tables: [{ name: TABLE_NAME, area: { top: 3, left: 1, bottom: last, right: 5 }, columns: COLUMNS, style: "TableStyleLight1" }],
      validations: [
        {
          area: { top: 4, left: 3, bottom: last, right: 3 },
          rule: { kind: "date", from: "2024-09-01", to: "2025-05-31" },
          title: "Ngày",
          message: "Nhập một ngày trong năm học.",
        },
      ],
    },
  );
}

export function patchOf(more: Partial<PatchSheet>): PatchSheet {
  return { ...patchOfNothing("plan", PLAN_NAME), ...more };
}

const PATCHED_NAME = /^KH-/;

/** What a renewal would ask: records that are wanted and not there come, those not wanted go, the rest keep their rows. */
export function patchTowards(sheet: Sheet, wanted: readonly { readonly key: string; readonly content: string }[]): PatchSheet {
  const standing = sheet.rows.flatMap((one) => {
    const value = one.cells.find(({ column }) => column === 1)?.value;
    return value?.kind === "text" && PATCHED_NAME.test(value.text) ? [{ row: one.row, key: value.text }] : [];
  });
  const keys = new Set(wanted.map(({ key }) => key));
  const seen = new Set<string>();
  const isGoing = ({ key }: { readonly key: string }): boolean => !keys.has(key) || seen.has(key) || (seen.add(key), false);
  const deletedRows = standing.filter(isGoing).map((one) => one.row);
  const stays = standing.filter((one) => !deletedRows.includes(one.row));
  const insertedRows: OwnRow[] = [];
  const cells: PatchedCell[] = [];
  let last = 3;
  for (const { key, content } of wanted) {
    const there = stays.find((one) => one.key === key);
    const before = (number: number): number => deletedRows.filter((one) => one < number).length;
    const at = there === undefined ? last + 1 : Math.max(last + 1, there.row - before(there.row) + insertedRows.length);
    if (there === undefined) insertedRows.push(recordRow(at, key, content));
    else cells.push({ row: at, column: 2, value: { kind: "text", text: content } }, { row: at, column: 5, value: formulaAt(at) });
    last = at;
  }
  return patchOf({ deletedRows, insertedRows, cells, tables: [{ name: TABLE_NAME, area: { top: 3, left: 1, bottom: last, right: 5 } }] });
}
