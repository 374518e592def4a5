import type { LayoutContext } from "../../layout-context";
import type { PaperShape } from "../paper";
import { filledIn } from "./filled-in";
import { reportFactsOf } from "./report-facts";
import type { ReportContent } from "./report-form";
import { reportForm } from "./report-forms";
import { reportRecordsOf } from "./report-records";
import { textWeight } from "./text-weight";

export function reportContentOf(context: LayoutContext): ReportContent {
  const { leftBlock } = reportShape(context);
  const filled = filledIn(context.typed, reportForm(context.form).columnKeys, leftBlock);
  return { context, facts: reportFactsOf(context), found: reportRecordsOf(context), filled };
}

export function reportShape({ form, assessed }: LayoutContext): PaperShape {
  return reportForm(form).shapes[textWeight(assessed.book)];
}
