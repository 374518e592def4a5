import type { CheckPages } from "../../wording";

export const rowsPages = {} satisfies Partial<CheckPages>;
