import type { CheckWords } from "../wording";

export const contentWords = {} satisfies Partial<CheckWords>;
