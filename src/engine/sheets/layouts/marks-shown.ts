import type { WorkbookAssessment } from "../../assess";
import type { LineMarks } from "./tally-model";

/**
 * The marks of each criterion as Bảng tự đánh giá shows them: those of the document's grid; where it has none, the levels that
 * the tally counted from its words.
 */
export function marksShown({ book, tally }: WorkbookAssessment): ReadonlyMap<string, LineMarks> {
  const shown = new Map<string, LineMarks>();
  for (const one of book.assessments) {
    if (one.isMarked) shown.set(one.criterion, { failed: one.failed, levels: one.levels });
  }
  const told = new Map<string, number[]>();
  for (const { level, criteria } of tally.perLevel) {
    for (const code of criteria) {
      if (shown.has(code)) continue;
      const levels = told.get(code);
      if (levels === undefined) told.set(code, [level]);
      else levels.push(level);
    }
  }
  for (const [criterion, levels] of told) shown.set(criterion, { failed: false, levels });
  return shown;
}
