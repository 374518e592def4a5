import type { CheckPages } from "../../wording";

export const levelsPages = {} satisfies Partial<CheckPages>;
