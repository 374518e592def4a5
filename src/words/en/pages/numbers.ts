import type { CheckPages } from "../../wording";

export const numbersPages = {} satisfies Partial<CheckPages>;
