import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const hasOffice = spawnSync("soffice", ["--version"], { timeout: 20_000 }).status === 0;

/** Every sheet as LibreOffice sees it, calculated by itself: name → lines. */
export function sheetsInLibreOffice(bytes: Uint8Array): ReadonlyMap<string, readonly string[]> {
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
