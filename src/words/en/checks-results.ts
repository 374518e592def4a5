import type { CheckWords } from "../wording";

export const resultsWords = {} satisfies Partial<CheckWords>;
