import type { WorkbookAssessment } from "../../../engine";
import { statementJson } from "./result-json";

/** One line of `tally --json`. */
export function tallyJson(file: string, { book, circular, tally }: WorkbookAssessment) {
  return {
    file,
    circular: circular.id,
    schoolYear: book.profile.schoolYear?.value ?? null,
    perLevel: tally.perLevel,
    byStandard: tally.byStandard,
    overallLevel: tally.overallLevel,
    accreditation: tally.accreditation,
    nationalStandard: tally.nationalStandard,
    nextLevel: tally.nextLevel,
    projected: tally.projected,
    stated: tally.stated.map(statementJson),
    unknownCriteria: tally.unknownCriteria,
  };
}
