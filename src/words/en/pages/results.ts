import type { CheckPages } from "../../wording";

export const resultsPages = {} satisfies Partial<CheckPages>;
