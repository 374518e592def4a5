import { cycleLengthWrong } from "./cycle-length-wrong";
import { dateContradictory } from "./date-contradictory";
import { numberOutOfSequence } from "./number-out-of-sequence";
import { periodMalformed } from "./period-malformed";
import { periodOutsidePlanYear } from "./period-outside-plan-year";
import { periodReversed } from "./period-reversed";
import { periodStale } from "./period-stale";

/** Every check of this group; a new one is a file here, a line here and its words. */
export const timeChecks = [
  periodMalformed,
  periodOutsidePlanYear,
  periodStale,
  periodReversed,
  dateContradictory,
  numberOutOfSequence,
  cycleLengthWrong,
] as const;
