import type { CheckWords } from "../wording";

export const formWords = {} satisfies Partial<CheckWords>;
