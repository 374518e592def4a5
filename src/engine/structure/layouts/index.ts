import type { GridLayout } from "./layout";
import { markGrid } from "./mark-grid";
import { planGrid } from "./plan-grid";
import { resultGrid } from "./result-grid";

/** Asked in this order: a result report has plan columns too, and a grid of X may have a column of weaknesses. */
export const gridLayouts: readonly GridLayout[] = [resultGrid, markGrid, planGrid];
