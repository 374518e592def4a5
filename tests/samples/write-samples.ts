import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { headlessPageBreaks } from "./headless-page-breaks";
import { kindergartenSeveralSheets } from "./kindergarten-several-sheets";
import { labelBlocksAndMarks } from "./label-blocks-and-marks";
import { moneyAndLevel4 } from "./money-and-level-4";
import { resultReport } from "./result-report";
import { tenColumns } from "./ten-columns";
import { twoRowHeader } from "./two-row-header";
import { workbookBytes, type SampleWorkbook } from "./workbook-maker";

/** One for each layout, all of schools that do not exist. */
export const samples: readonly SampleWorkbook[] = [
  twoRowHeader,
  headlessPageBreaks,
  labelBlocksAndMarks,
  resultReport,
  moneyAndLevel4,
  kindergartenSeveralSheets,
  tenColumns,
];

export const SAMPLES_FOLDER = path.resolve(__dirname, "../../assets/samples");

/** Writes assets/samples anew; `npm run samples` calls it. */
export function writeSamples(): void {
  mkdirSync(SAMPLES_FOLDER, { recursive: true });
  for (const sample of samples) writeFileSync(path.join(SAMPLES_FOLDER, `${sample.name}.xlsx`), workbookBytes(sample));
}
