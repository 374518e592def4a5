import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OwnSheet } from "../../../src/engine/sheets/own-sheet";
import { applyEdits } from "../../../src/hosts/xlsx/patch";
import { cell, packageOf, planSheet, row, selfAssessmentSheet, sheetOf, tallySheet, textCell } from "./write-samples";

const hasOffice = spawnSync("soffice", ["--version"], { timeout: 20_000 }).status === 0;

/** Every sheet as LibreOffice sees it, calculated by itself: name → lines. */
function sheetsInLibreOffice(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "caitien-"));
  try {
    writeFileSync(join(folder, "a.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const csv = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1";
    execFileSync("soffice", [profile, "--headless", "--convert-to", csv, "--outdir", folder, join(folder, "a.xlsx")], {
      timeout: 60_000,
      stdio: "ignore",
    });
    const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return new Map(
      files.map((name) => [name.slice(2, -4).normalize("NFC"), readFileSync(join(folder, name), "utf8").trimEnd().split("\n")]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
