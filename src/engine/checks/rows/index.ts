import { budgetMissing } from "./budget-missing";
import { criterionAbsent } from "./criterion-absent";
import { criterionDuplicate } from "./criterion-duplicate";
import { criterionMalformed } from "./criterion-malformed";
import { criterionMisplaced } from "./criterion-misplaced";
import { criterionMissing } from "./criterion-missing";
import { criterionUnknown } from "./criterion-unknown";
import { headerAmbiguous } from "./header-ambiguous";
import { headerMissing } from "./header-missing";
import { ownerMissing } from "./owner-missing";
import { periodMissing } from "./period-missing";
import { resourcesMissing } from "./resources-missing";
import { rowEmpty } from "./row-empty";
import { rowSplit } from "./row-split";
import { sectionMissing } from "./section-missing";
import { selfAssessmentMissing } from "./self-assessment-missing";
import { solutionMissing } from "./solution-missing";
import { textTruncated } from "./text-truncated";
import { titleOfOtherCircular } from "./title-of-other-circular";
import { titleWrong } from "./title-wrong";
import { weaknessMissing } from "./weakness-missing";

/** Every check of this group; a new one is a file here, a line here and its words. */
export const rowsChecks = [
  headerMissing,
  headerAmbiguous,
  criterionMissing,
  criterionMalformed,
  criterionUnknown,
  criterionMisplaced,
  criterionDuplicate,
  criterionAbsent,
  titleWrong,
  titleOfOtherCircular,
  rowSplit,
  textTruncated,
  selfAssessmentMissing,
  periodMissing,
  ownerMissing,
  resourcesMissing,
  budgetMissing,
  weaknessMissing,
  solutionMissing,
  rowEmpty,
  sectionMissing,
] as const;
