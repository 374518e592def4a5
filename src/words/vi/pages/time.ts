import type { CheckPages } from "../../wording";

export const timePages = {} satisfies Partial<CheckPages>;
