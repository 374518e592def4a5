import type { OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { applyEdits } from "../../../src/hosts/xlsx/patch";
import { hasOffice, sheetsInLibreOffice } from "./libre-office";
import { cell, packageOf, planSheet, row, selfAssessmentSheet, sheetOf, tallySheet, textCell } from "./write-samples";

describe("LibreOffice", () => {
  if (!hasOffice) it.skip("is not installed here", () => undefined);
  else
    it("opens what we write, calculates our formulas over our tables and shows texts as texts", () => {
      const live: OwnSheet = sheetOf("profile", "Hồ sơ", [
        row(1, [textCell(1, "=1+1"), cell(2, { kind: "formula", formula: 'COUNTIF(BangTuDanhGia[Mức 1],"X")', cached: null })]),
      ]);
      const sheets = [planSheet(), selfAssessmentSheet(), tallySheet(), live];
      const seen = sheetsInLibreOffice(
        applyEdits(
          packageOf(),
          sheets.map((sheet) => ({ kind: "put-sheet", sheet })),
        ),
      );
      expect([...seen.keys()].toSorted()).toEqual(["Bảng kế hoạch", "Bảng tự đánh giá", "Hồ sơ", "Kế hoạch cũ", "Tổng hợp mức"].toSorted());
      expect(seen.get("Hồ sơ")).toEqual(["=1+1;3"]);
      expect(seen.get("Bảng kế hoạch")?.[1]).toBe("KH-1.1-01;1.10;Bồi dưỡng tổ trưởng;01/09/2024;15,000,000;Xem dòng gốc");
      expect(seen.get("Bảng tự đánh giá")).toEqual(["Tiêu chí;Mức 1;Mức 2;Mức 3", "1.1;X;;", "1.2;X;;", "1.10;X;;"]);
    }, 90_000);
});
