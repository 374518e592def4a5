import { planItemDropped } from "./plan-item-dropped";
import { progressUnread } from "./progress-unread";
import { reasonMissing } from "./reason-missing";
import { resultCopiesPlan } from "./result-copies-plan";
import { resultMissing } from "./result-missing";
import { resultWithoutPlan } from "./result-without-plan";

/** A result report held against the plan it reports on. Every check of this group; a new one is a file here, a line here and its words. */
export const resultsChecks = [planItemDropped, progressUnread, reasonMissing, resultCopiesPlan, resultMissing, resultWithoutPlan] as const;
