import type { CheckPages } from "../../wording";

export const referencesPages = {} satisfies Partial<CheckPages>;
