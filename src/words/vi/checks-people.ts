import type { CheckWords } from "../wording";

export const peopleWords = {} satisfies Partial<CheckWords>;
