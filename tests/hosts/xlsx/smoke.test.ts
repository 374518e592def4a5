import { readFileSync, writeFileSync } from "node:fs";
import { applyEdits } from "../../../src/hosts/xlsx/patch";
import { planSheet, tallySheet, selfAssessmentSheet, packageOf } from "./write-samples";
it("smoke", () => {
  const edits = [planSheet("KH cải tiến CL"), selfAssessmentSheet(), tallySheet()].map((sheet) => ({ kind: "put-sheet", sheet }) as const);
  for (const [name, bytes] of [["real", new Uint8Array(readFileSync("/work/shared/workbooks/quang-trung-2024.xlsx"))], ["plain", packageOf()]] as const) {
    const out = applyEdits(bytes, edits);
    writeFileSync(`/tmp/w/${name}.xlsx`, out);
    expect(Buffer.compare(applyEdits(out, edits), out)).toBe(0);
  }
});
