import type { CheckWords } from "../wording";

export const referencesWords = {} satisfies Partial<CheckWords>;
