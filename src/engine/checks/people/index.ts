import { abbreviationUnknown } from "./abbreviation-unknown";
import { authorityOutdated } from "./authority-outdated";
import { authorityNameWrong } from "./authority-name-wrong";
import { schoolNameContradictory } from "./school-name-contradictory";
import { ownerOutsideSchool } from "./owner-outside-school";
import { ownerTooGeneral } from "./owner-too-general";
import { placeOfOtherSchool } from "./place-of-other-school";
/** Who answers, and whose places and offices a document names. Every check of this group; a new one is a file here, a line here and its words. */
export const peopleChecks = [
  placeOfOtherSchool,
  schoolNameContradictory,
  authorityNameWrong,
  authorityOutdated,
  ownerOutsideSchool,
  ownerTooGeneral,
  abbreviationUnknown,
] as const;
