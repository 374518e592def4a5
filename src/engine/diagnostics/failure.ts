/**
 * Trouble with the surroundings: a bad file, a name taken, a protected workbook. Thrown by hosts and by the border that reads
 * options and catalogues, caught once in the app, which words it by its code. Trouble with the user's data is a finding instead.
 */
export const FAILURE_CODES = [
  "file-missing",
  "file-unreadable",
  "file-empty",
  "file-truncated",
  "file-encrypted",
  "file-xls",
  "file-xlsb",
  "file-csv",
  "file-pdf",
  "file-html",
  "file-word",
  "file-ods",
  "file-unknown",
  "file-too-large",
  "zip-damaged",
  "zip-bomb",
  "package-damaged",
  "xml-forbidden",
  "xml-damaged",
  "sheet-part-missing",
  "workbook-protected",
  "sheet-unknown",
  "out-missing",
  "out-exists",
  "out-is-input",
  "out-unwritable",
  "call-invalid",
  "catalogue-invalid",
  "excel-busy",
  "excel-protected-sheet",
  "excel-name-taken",
  "excel-sheet-gone",
  "excel-sheet-hidden",
  "excel-tables-abreast",
  "excel-cell-changed",
  "excel-closed",
  "excel-too-old",
  "excel-unknown",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Failure extends Error {
  readonly name: "Failure";
  readonly code: FailureCode;
  /** What a sentence about it needs: names, numbers, limits. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export function failure(code: FailureCode, facts: Readonly<Record<string, string | number>> = {}): Failure {
  return Object.assign(new Error(code), { name: "Failure" as const, code, facts });
}

export function isFailure(thrown: unknown): thrown is Failure {
  return thrown instanceof Error && thrown.name === "Failure";
}
