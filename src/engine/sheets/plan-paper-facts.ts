import { bare, folded } from "../workbook/fold";
import type { Day } from "../workbook/workbook";
import type { LayoutContext } from "./layout-context";
import { planLines, type PlanLine } from "./plan-paper-lines";
import { reportFactsOf, type ReportFacts } from "./report-facts";
import { schoolYearAt } from "./report-period";

/** A heading over what the plan is based on, no basis itself. */
const IS_HEADING = /^can cu (xay dung|phap ly|lap|de)(\s|$)/;

export interface PlanPaperFacts {
  /** What heading and signature share with those of a report. */
  readonly heading: ReportFacts;
  readonly schoolYear: string | null;
  readonly day: Day | null;
  readonly year: number;
  readonly basis: readonly { readonly key: string; readonly text: string }[];
  readonly lines: readonly PlanLine[];
}

/** What the document says beside its grid. */
export function planPaperFactsOf(context: LayoutContext): PlanPaperFacts {
  const { book, today } = context.assessed;
  const { profile } = book;
  // Where the workbook holds a result report only, its number and day are not those of the plan.
  const isReport = book.results.length > 0 && book.plan.length === 0;
  const day = isReport ? null : (profile.issuedOn?.value ?? null);
  const number = profile.documentNumber?.value ?? null;
  const heading = reportFactsOf({ ...context, reportDetails: { number, day } });
  const schoolYear = profile.schoolYear?.value ?? null;
  const beginning = /^\d{4}/.exec(schoolYear ?? schoolYearAt(today).id)?.[0];
  return {
    heading: isReport ? { ...heading, number: null } : heading,
    schoolYear,
    day,
    year: Number((day ?? beginning ?? today).slice(0, 4)),
    basis: basisOf(context, day ?? today, isReport),
    lines: planLines(context),
  };
}

function basisOf(context: LayoutContext, day: Day, isReport: boolean): PlanPaperFacts["basis"] {
  const { circular, book } = context.assessed;
  const { report, planPaper } = context.words;
  const amendments = circular.amendments.filter((one) => one.effective <= day).map((one) => one.number);
  const typed = isReport ? [] : typedBasis(context);
  const ownAssessment = typed.find((line) => bare(line).includes("tu danh gia"));
  return [
    { key: "circular", text: report.circularBasis(circular.number, circular.issued, circular.title, amendments) },
    ...(circular.guidanceLetter === null ? [] : [{ key: "letter", text: report.letterBasis(circular.guidanceLetter) }]),
    ...typed.filter((line) => line !== ownAssessment).map((text) => ({ key: folded(text), text })),
    { key: "self-assessment", text: ownAssessment ?? planPaper.selfAssessmentBasis(book.profile.school?.value ?? null) },
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
