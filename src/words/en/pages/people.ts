import type { CheckPages } from "../../wording";

export const peoplePages = {} satisfies Partial<CheckPages>;
