import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Five documents as administrators paste them; beside the repository, never in it. */
const FOLDER = path.resolve(__dirname, "../../shared/workbooks");

export const REAL_WORKBOOKS = [
  "quang-trung-2024",
  "vo-van-thang-2020",
  "giong-rieng-2024",
  "nguyen-ba-ngoc-2023",
  "tay-bac-lan-2022",
] as const;
export type RealWorkbook = (typeof REAL_WORKBOOKS)[number];

export const areRealWorkbooksHere = existsSync(FOLDER);

/** `describe` where the documents are at hand; elsewhere it says that it skips. */
export const describeWithRealWorkbooks: (name: string, tests: () => void) => void = areRealWorkbooksHere
  ? describe
  : (name, tests) => describe.skip(`${name} (skipped: ../shared/workbooks is not here)`, tests);

export function realWorkbookBytes(name: RealWorkbook): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, `${name}.xlsx`)));
}
