import { check } from "../check";
import { missingCells } from "../missing-cells";

/** An empty money cell often means that nothing is needed: only a table that fills nearly all of them is asked. */
export const budgetMissing = check({
  code: "budget-missing",
  group: "rows",
  subject: "cell",
  severity: "error",
  rule: "CV 5932/BGD\u0110T-QLCL and 5942/BGD\u0110T-QLCL (28/12/2018), item 4 of a criterion's sheet: the plan names the money",
  circulars: "all",
  find: (book, context) => missingCells(book, context, { fields: ["budget"], or: ["funding"], share: 3 / 4, severity: "warning" }),
});
