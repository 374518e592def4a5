// npm run manifest -- --base https://your.host/folder
// Writes dist/site/manifest.xml: the manifest of this repository with every address under the folder where the site will stand.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const DEVELOPMENT = "https://localhost:3000";

/** The manifest for a site at `base`. @throws where `base` is not an https address that Office will take. */
export function manifestFor(manifest, base) {
  const address = URL.canParse(base) ? new URL(base) : null;
  if (address === null || address.protocol !== "https:")
    throw new Error(`--base must be an https address such as https://truong.edu.vn/cai-tien (got: ${base})`);
  if (address.search !== "" || address.hash !== "" || address.username !== "")
    throw new Error(`--base must be a plain folder address (got: ${base})`);
  const folder = `${address.origin}${address.pathname}`.replace(/\/+$/, "");
  return manifest.replaceAll(DEVELOPMENT, escaped(folder));
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function main() {
  const { values } = parseArgs({
    options: { base: { type: "string" }, out: { type: "string", default: path.join(ROOT, "dist/site/manifest.xml") } },
  });
  const manifest = manifestFor(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"), values.base ?? "");
  mkdirSync(path.dirname(values.out), { recursive: true });
  writeFileSync(values.out, manifest);
  process.stdout.write(`${values.out}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
