import type { CheckPages } from "../../wording";

export const textPages = {} satisfies Partial<CheckPages>;
