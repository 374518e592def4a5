import { budgetContradictory } from "./budget-contradictory";
import { budgetMalformed } from "./budget-malformed";
import { budgetTotalMissing } from "./budget-total-missing";
import { budgetTotalWrong } from "./budget-total-wrong";
import { budgetUnitInCell } from "./budget-unit-in-cell";
import { figureContradictory } from "./figure-contradictory";
import { goalContradictory } from "./goal-contradictory";
import { goalUnmeasurable } from "./goal-unmeasurable";
import { limitExceeded } from "./limit-exceeded";
import { ratioContradictory } from "./ratio-contradictory";
import { sumContradictory } from "./sum-contradictory";

/** Every check of this group; a new one is a file here, a line here and its words. */
export const numbersChecks = [
  ratioContradictory,
  sumContradictory,
  figureContradictory,
  limitExceeded,
  goalContradictory,
  goalUnmeasurable,
  budgetUnitInCell,
  budgetMalformed,
  budgetContradictory,
  budgetTotalMissing,
  budgetTotalWrong,
] as const;
