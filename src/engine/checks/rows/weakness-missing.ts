import { check } from "../check";
import { missingCells } from "../missing-cells";

export const weaknessMissing = check({
  code: "weakness-missing",
  group: "rows",
  subject: "cell",
  severity: "error",
  rule: "CV 5932/BGD\u0110T-QLCL and 5942/BGD\u0110T-QLCL (28/12/2018), item 4 of a criterion's sheet: the plan names the weakness it repairs",
  circulars: "all",
  find: (book, context) => missingCells(book, context, { fields: ["weakness"] }),
});
