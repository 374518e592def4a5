import type { CheckPages } from "../../wording";

export const contentPages = {} satisfies Partial<CheckPages>;
