import type { AcceptedFinding, CriterionAssessment, ProfileFact, ProgressRow, Profile } from "../book/book";
import type { Workbook } from "../workbook/workbook";
import type { LineSign } from "./choose-circular";

/** What people typed into the sheets we own. */
export interface OwnBook {
  readonly profile: Partial<Profile>;
  readonly circular: LineSign | null;
  readonly assessments: readonly CriterionAssessment[];
  readonly progress: readonly ProgressRow[];
  readonly accepted: readonly AcceptedFinding[];
}

export function ownBookOf(_workbook: Workbook): OwnBook {
  const profile: Partial<Record<keyof Profile, ProfileFact>> = {};
  return { profile, circular: null, assessments: [], progress: [], accepted: [] };
}
