import type { CheckWords } from "../wording";

export const textWords = {} satisfies Partial<CheckWords>;
