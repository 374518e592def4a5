import { bare, type CriterionAssessment, type Field, type ResultRow, type Statement } from "../../../engine";
import { sourceOf, textOf } from "./source-json";

export function assessmentJson(line: CriterionAssessment) {
  return {
    criterion: line.criterion,
    failed: line.failed,
    levels: line.levels,
    reached: line.reached,
    source: sourceOf(line.sheet, line.area),
    isMarked: line.isMarked,
    title: line.title,
  };
}

export function resultJson(row: ResultRow) {
  const { fields } = row;
  return {
    criterion: row.criterion.code,
    levels: row.levels,
    planned: textOf(fields.planned),
    adjusted: textOf(fields.adjusted),
    done: reportedIn(fields.done),
    inProgress: reportedIn(fields.inProgress),
    notStarted: reportedIn(fields.notStarted),
    reason: textOf(fields.reason),
    note: textOf(fields.note),
    status: row.status,
    period: textOf(fields.period) ?? (row.period === null || row.period.text === "" ? null : row.period.text),
    source: sourceOf(row.sheet, row.area),
    criterionText: textOf(row.criterion.field),
    statusText: textOf(fields.status),
    standard: row.standard,
  };
}

/** The word for "none" in a status column means that there is nothing to report there. */
function reportedIn(field: Field | undefined): string | null {
  const text = textOf(field);
  return text === null || NOTHING.has(bare(text).replace(/^[-+\s]+/, "")) ? null : text;
}

const NOTHING: ReadonlySet<string> = new Set(["", "khong", "khong co", "khong co noi dung", "khong co gi", "0", "/", "x"]);

/** A count of criteria that miss the level is no count of those that meet it: it stands as `notMet`. */
export function statementJson(statement: Statement) {
  return {
    level: statement.level,
    met: statement.isNegated ? null : statement.met,
    total: statement.total,
    percent: statement.percent,
    text: statement.text,
    source: sourceOf(statement.at.sheet, statement.at.area),
    notMet: statement.isNegated ? statement.met : null,
    of: statement.of,
    overallLevel: statement.overall,
  };
}
