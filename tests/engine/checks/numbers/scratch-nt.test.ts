import { assess } from "../../../../src/engine/assess";
import { addressOf } from "../../../../src/engine/workbook/address";
import { readXlsx } from "../../../../src/hosts/xlsx/read";
import { REAL_WORKBOOKS, realWorkbookBytes } from "../../../real-workbooks";
import { writeFileSync } from "node:fs";
it("x", () => {
  const out: string[] = [];
  for (const name of REAL_WORKBOOKS) {
    const a = assess(readXlsx(realWorkbookBytes(name), `${name}.xlsx`), { today: "2026-11-23" });
    out.push(
      `##### ${name} year=${a.book.profile.schoolYear?.value} issued=${a.book.profile.issuedOn?.value} circ=${a.circular.id} other=${a.book.otherTables.length} plan=${a.book.plan.length} res=${a.book.results.length}`,
    );
    for (const f of a.findings) {
      out.push(
        `${f.code} [${f.severity}] ${addressOf(f.at.area)} c=${f.criterion} «${f.fragment}» -> ${f.expected} ${JSON.stringify(f.facts)} rel=${f.related.map((r) => addressOf(r.area)).join(",")} fix=${f.fix === null ? "" : f.fix.isSafe}`,
      );
    }
  }
  writeFileSync("/tmp/nt-findings.txt", out.join("\n"));
});
