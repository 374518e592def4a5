import { bare, folded } from "../../../workbook/fold";
import type { Day } from "../../../workbook/workbook";
import type { LayoutContext } from "../../layout-context";
import { planLines, type PlanLine } from "./plan-paper-lines";
import { type BasisLine, lawBasis } from "../basis-lines";
import { type DocumentFacts, documentFactsOf, isResultReport } from "../document-facts";
import { schoolYearAt } from "../../report-period";

/** A heading over what the plan is based on, no basis itself. */
const IS_HEADING = /^can cu (xay dung|phap ly|lap|de)(\s|$)/;

export interface PlanPaperFacts {
  readonly document: DocumentFacts;
  readonly schoolYear: string | null;
  readonly day: Day | null;
  readonly year: number;
  readonly basis: readonly BasisLine[];
  readonly lines: readonly PlanLine[];
}

/** What the document says beside its grid. */
export function planPaperFactsOf(context: LayoutContext): PlanPaperFacts {
  const { book, today } = context.assessed;
  const { profile } = book;
  // Where the workbook holds a result report only, its number and day are not those of the plan.
  const isReport = isResultReport(context);
  const day = isReport ? null : (profile.issuedOn?.value ?? null);
  const number = profile.documentNumber?.value ?? null;
  const document = documentFactsOf(context, { number, day });
  const schoolYear = profile.schoolYear?.value ?? null;
  const beginning = /^\d{4}/.exec(schoolYear ?? schoolYearAt(today).id)?.[0];
  return {
    document: isReport ? { ...document, number: null } : document,
    schoolYear,
    day,
    year: Number((day ?? beginning ?? today).slice(0, 4)),
    basis: basisOf(context, day ?? today, isReport),
    lines: planLines(context),
  };
}

function basisOf(context: LayoutContext, day: Day, isReport: boolean): readonly BasisLine[] {
  const school = context.assessed.book.profile.school?.value ?? null;
  const typed = isReport ? [] : typedBasis(context);
  const ownAssessment = typed.find((line) => bare(line).includes("tu danh gia"));
  return [
    ...lawBasis(context, day),
    ...typed.filter((line) => line !== ownAssessment).map((text) => ({ key: folded(text), text })),
    { key: "self-assessment", text: ownAssessment ?? context.words.planPaper.selfAssessmentBasis(school) },
  ];
}

/** What the plan itself is based on, those papers aside that we name in full. */
function typedBasis({ assessed }: LayoutContext): readonly string[] {
  const { circular, book } = assessed;
  const named = [circular.id, ...(circular.guidanceLetter === null ? [] : [circular.guidanceLetter.split("/")[0] ?? ""])];
  const lines = book.paragraphs
    .filter(({ isHidden, text }) => !isHidden && /^([-\u2013+*]\s*)?can cu\s/.test(bare(text)) && !text.includes("\n"))
    .map(({ text }) => text.replace(/^[-\u2013+*]\s*/, "").replace(/[\s;,.:]+$/, ""))
    .filter((text) => !named.some((one) => text.includes(one)) && !IS_HEADING.test(bare(text)));
  return [...new Map(lines.map((line) => [folded(line), line])).values()];
}
