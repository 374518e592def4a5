import { readFileSync } from "node:fs";
import path from "node:path";
import { type Day, recognised, type Renewal, type Workbook } from "../../src/engine";
import { applyEdits, readXlsx } from "../../src/hosts/xlsx";
import { renewalOf } from "../renewal-of";
import { SAMPLES_FOLDER } from "../samples/write-samples";

export interface Made {
  readonly name: string;
  readonly period: string;
  readonly today: Day;
}

/** Schools of three circulars, each with the quarter that is reported. */
export const schools: readonly Made[] = [
  { name: "tieu-hoc-hoa-sen-2024", period: "2024-Q4", today: "2024-12-27" },
  { name: "mam-non-hoa-mai-2024", period: "2024-Q4", today: "2024-12-28" },
  { name: "thcs-ben-ngu-2026", period: "2026-Q4", today: "2026-12-28" },
];

export function renewal(workbook: Workbook, { period, today }: Made): Renewal {
  return renewalOf(workbook, { period, today });
}

/** The file as it comes out of a run. */
export function renewed(bytes: Uint8Array, made: Made): Uint8Array {
  return applyEdits(bytes, renewal(readXlsx(bytes, "x.xlsx"), made).edits);
}

export function sample({ name }: Made): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SAMPLES_FOLDER, `${name}.xlsx`)));
}

/** What a run would do, for a test to say: nothing. */
export function changesOf(workbook: Workbook, made: Made): readonly unknown[] {
  const { edits, conflicts } = renewal(workbook, made);
  return [...edits.map((edit) => (edit.kind === "put-sheet" ? `put ${edit.sheet.id}` : edit)), ...conflicts];
}

/** Our sheets, by their ids, twice where there are two of one; those too that have lost their marks. */
export function ownSheets(workbook: Workbook): readonly string[] {
  return recognised(workbook)
    .sheets.flatMap(({ own }) => (own === null ? [] : [own]))
    .sort();
}
