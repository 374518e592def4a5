import { levelContradictory } from "./level-contradictory";
import { levelGap } from "./level-gap";
import { levelMissing } from "./level-missing";
import { levelNotInCatalogue } from "./level-not-in-catalogue";
import { tallyAtRisk } from "./tally-at-risk";
import { tallyContradictory } from "./tally-contradictory";
import { tallyLabelWrong } from "./tally-label-wrong";
import { targetAlreadyReached } from "./target-already-reached";
import { weaknessAboveTarget } from "./weakness-above-target";
import { weaknessContradictsLevel } from "./weakness-contradicts-level";

/** Every check of this group; a new one is a file here, a line here and its words. */
export const levelsChecks = [
  targetAlreadyReached,
  levelContradictory,
  levelGap,
  levelNotInCatalogue,
  levelMissing,
  weaknessContradictsLevel,
  weaknessAboveTarget,
  tallyContradictory,
  tallyLabelWrong,
  tallyAtRisk,
] as const;
