import type { LayoutContext } from "../../layout-context";
import { type BasisLine, lawBasis } from "../basis-lines";
import { type DocumentFacts, documentFactsOf, isResultReport } from "../document-facts";

export interface ReportFacts extends DocumentFacts {
  readonly basis: readonly BasisLine[];
  readonly isPlanBasisKnown: boolean;
}

/** What heading, basis and signature of the report say. */
export function reportFactsOf(context: LayoutContext): ReportFacts {
  const facts = documentFactsOf(context, context.reportDetails);
  const { profile } = context.assessed.book;
  // What the profile says of its document is said of the plan, unless that document is a report.
  const isReport = isResultReport(context);
  const number = isReport ? null : (profile.documentNumber?.value ?? null);
  const issued = isReport ? null : (profile.issuedOn?.value ?? null);
  const { predecessor, words } = context;
  const basis = [
    ...lawBasis(context, facts.signed),
    { key: "plan", text: words.report.planBasis(facts.school, number, issued, schoolYearOf(context)) },
    ...(predecessor === null ? [] : [{ key: "predecessor", text: words.report.predecessorBasis(predecessor, facts.school) }]),
  ];
  return { ...facts, basis, isPlanBasisKnown: number !== null && issued !== null };
}

function schoolYearOf({ assessed, period }: LayoutContext): string | null {
  const typed = assessed.book.profile.schoolYear?.value;
  return typed ?? (period.kind === "quarter" ? null : `${period.year}-${period.year + 1}`);
}
