import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Microsoft's OpenXmlValidator, which `.ci/run` installs beside the project. */
const VALIDATOR = process.env.OOXML_VALIDATOR ?? "";

export const hasValidator = existsSync(VALIDATOR);

/** What Microsoft's validator has against a workbook. */
export function complaintsAbout(bytes: Uint8Array): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), "caitien-valid-"));
  try {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, bytes);
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
    const { stdout } = spawnSync(process.execPath, [VALIDATOR, file], { encoding: "utf8", env });
    return (JSON.parse(stdout) as { readonly errors: readonly unknown[] }).errors;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
