// npm run start:excel – serves dist/site on https://localhost:3000 with a certificate this machine trusts, and opens Excel with the add-in
// through Microsoft's office-addin-dev-settings. `--serve-only` leaves Excel alone; `--stop` takes the add-in and the certificate away again.
import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isUsable, makeCertificate } from "./certificate.mjs";
import { serveSite } from "./site-server.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const SITE = path.join(ROOT, "dist/site");
const MANIFEST = path.join(ROOT, "manifest.xml");
const KEPT = path.join(os.homedir(), ".cai-tien-localhost");
const CERTIFICATE = path.join(KEPT, "localhost.crt");
const KEY = path.join(KEPT, "localhost.key");
const PORT = 3000;

const { values } = parseArgs({ options: { "serve-only": { type: "boolean" }, stop: { type: "boolean" }, document: { type: "string" } } });
try {
  if (values.stop) stop();
  else await start();
} catch (error) {
  say(error.code === "EADDRINUSE" ? `port ${PORT} is in use: end the program that uses it, then try again` : error.message);
  process.exitCode = 2;
}

async function start() {
  if (!existsSync(path.join(SITE, "taskpane.html"))) throw new Error("dist/site is not built: npm run build");
  const pair = keptPair() ?? newPair();
  if (!values["serve-only"]) trust();
  await serveSite({ folder: SITE, port: PORT, ...pair });
  say(`https://localhost:${PORT}/taskpane.html`);
  if (!values["serve-only"]) sideload();
}

function keptPair() {
  if (!existsSync(KEY) || !existsSync(CERTIFICATE)) return null;
  const pair = { key: readFileSync(KEY, "utf8"), certificate: readFileSync(CERTIFICATE, "utf8") };
  return isUsable(pair) ? pair : null;
}

/** The key stays in the person's own folder, readable by that person only. */
function newPair() {
  if (existsSync(CERTIFICATE)) distrust();
  const pair = makeCertificate();
  mkdirSync(KEPT, { recursive: true, mode: 0o700 });
  writeFileSync(KEY, pair.key, { mode: 0o600 });
  writeFileSync(CERTIFICATE, pair.certificate);
  return pair;
}

/** Each system asks the person itself before it trusts a certificate; it is asked only when it does not yet. */
function trust() {
  if (process.platform === "win32") {
    const thumbprint = fingerprint();
    if (run("certutil", ["-user", "-verifystore", "Root", thumbprint]) !== 0)
      run("certutil", ["-user", "-addstore", "Root", CERTIFICATE], "inherit");
  } else if (process.platform === "darwin") {
    if (run("security", ["verify-cert", "-p", "ssl", "-c", CERTIFICATE]) !== 0)
      run(
        "security",
        ["add-trusted-cert", "-p", "ssl", "-p", "basic", "-k", path.join(os.homedir(), "Library/Keychains/login.keychain-db"), CERTIFICATE],
        "inherit",
      );
  } else
    say(`Excel for the desktop does not run here. For Excel on the web let your browser trust ${CERTIFICATE}, then upload manifest.xml.`);
}

function distrust() {
  if (process.platform === "win32") run("certutil", ["-user", "-delstore", "Root", fingerprint()], "inherit");
  else if (process.platform === "darwin") run("security", ["remove-trusted-cert", CERTIFICATE], "inherit");
}

function sideload() {
  if (process.platform !== "win32" && process.platform !== "darwin") return;
  devSettings(
    "sideload",
    MANIFEST,
    "desktop",
    "--app",
    "excel",
    ...(values.document === undefined ? [] : ["--document", path.resolve(values.document)]),
  );
}

function stop() {
  if (process.platform === "win32" || process.platform === "darwin") devSettings("unregister", MANIFEST);
  if (!existsSync(CERTIFICATE)) return;
  distrust();
  rmSync(KEPT, { recursive: true, force: true });
}

function devSettings(...args) {
  const cli = createRequire(import.meta.url).resolve("office-addin-dev-settings/cli.js");
  const status = run(process.execPath, [cli, ...args], "inherit");
  if (status !== 0) say(`office-addin-dev-settings ${args[0]} ended with status ${status}; the site is still served.`);
}

/** Hexadecimal SHA-1, the name by which Windows finds a certificate. */
function fingerprint() {
  return new X509Certificate(readFileSync(CERTIFICATE)).fingerprint.replaceAll(":", "").toLowerCase();
}

function run(command, args, stdio = "ignore") {
  return spawnSync(command, args, { stdio }).status;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
