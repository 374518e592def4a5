import { failure } from "../../engine/diagnostics/failure";

/** A cell, and a row too, costs about 60 bytes, a string 80 and two for each character: together some 700 MB at the very worst. See `limits.md`. */
export const MAX_CELLS = 4_000_000;
export const MAX_STRINGS = 2_500_000;
export const MAX_TEXT = 150_000_000;
export const MAX_MERGES = 500_000;

/** What one workbook may still cost. The one thing here that changes while a file is read. */
export interface Budget {
  cells: number;
  strings: number;
  text: number;
  merges: number;
}

export function newBudget(): Budget {
  return { cells: MAX_CELLS, strings: MAX_STRINGS, text: MAX_TEXT, merges: MAX_MERGES };
}

/** @throws Failure file-too-large */
export function spendText(budget: Budget, characters: number): void {
  budget.text -= characters;
  if (budget.text < 0) throw failure("file-too-large", { reason: "text", limit: MAX_TEXT });
  if (--budget.strings < 0) throw failure("file-too-large", { reason: "strings", limit: MAX_STRINGS });
}

/** @throws Failure file-too-large */
export function spendCell(budget: Budget): void {
  if (--budget.cells < 0) throw failure("file-too-large", { reason: "cells", limit: MAX_CELLS });
}

/** @throws Failure file-too-large */
export function spendMerge(budget: Budget): void {
  if (--budget.merges < 0) throw failure("file-too-large", { reason: "merges", limit: MAX_MERGES });
}
