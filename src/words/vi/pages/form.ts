import type { CheckPages } from "../../wording";

export const formPages = {} satisfies Partial<CheckPages>;
