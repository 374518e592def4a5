import { execFileSync, spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";

const ROOT = path.resolve(__dirname, "../../..");
const SITE = path.join(ROOT, "dist/site-test");
const TASKPANE = path.join(ROOT, "src/apps/taskpane");

function pageOf(name: string): Document {
  return new JSDOM(readFileSync(path.join(SITE, name), "utf8")).window.document;
}

/** Runs a line of an ES module in Node and gives what it prints. */
function printed(line: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "-e", line], { cwd: TASKPANE, encoding: "utf8" });
}

describe.each(["taskpane.html", "help.html", "workbench.html", "index.html"])("the built page %s", (name) => {
  const page = (): Document => pageOf(name);

  it("lets in scripts from files only, styles of ours only, and speaks to its own origin alone", () => {
    const policy = page().querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content") ?? "";
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual(["'self'"]);
    expect(rules.get("connect-src")).toEqual(["'self'"]);
    expect(rules.get("frame-src")).toEqual(["'none'"]);
    expect(rules.get("style-src")).toEqual(["'self'", expect.stringMatching(/^'nonce-[\w-]{20,}'$/)]);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it("has no script or style of its own inside, and every file it names", () => {
    expect([...page().querySelectorAll("script:not([src]), style, [style], [onclick], [onload]")]).toEqual([]);
    const named = [...page().querySelectorAll("[src], link[href]")].map((one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "");
    expect(named.filter((file) => !existsSync(path.join(SITE, file)))).toEqual([]);
  });
});

it("the built site has no code that makes code of texts", () => {
  const scripts = readdirSync(SITE).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) expect(readFileSync(path.join(SITE, name), "utf8")).not.toMatch(/\beval\(/);
});

describe("the manifest for a host of one's own", () => {
  const written = (base: string): { readonly status: number | null; readonly said: string; readonly manifest: string | null } => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "cai-tien-manifest-"));
    const out = path.join(folder, "manifest.xml");
    const { status, stderr } = spawnSync(process.execPath, [path.join(TASKPANE, "manifest-for.mjs"), "--base", base, "--out", out], {
      encoding: "utf8",
    });
    const manifest = existsSync(out) ? readFileSync(out, "utf8") : null;
    rmSync(folder, { recursive: true });
    return { status, said: stderr, manifest };
  };

  it("has every address under that host and nothing else changed", () => {
    const { status, manifest } = written("https://truong.edu.vn/cai-tien/");
    const development = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
    expect(status).toBe(0);
    expect(manifest).toBe(development.replaceAll("https://localhost:3000/", "https://truong.edu.vn/cai-tien/"));
    expect(manifest).not.toContain("localhost");
  });

  it.each(["http://truong.edu.vn", "truong.edu.vn", "", "https://truong.edu.vn/?a=1"])(
    "is refused for the address '%s' in one line",
    (base) => {
      const { status, said, manifest } = written(base);
      expect([status, manifest]).toEqual([2, null]);
      expect(said).toMatch(/^--base must [^\n]+\n$/);
    },
  );
});

describe("the certificate for localhost", () => {
  const made = JSON.parse(
    printed('import { makeCertificate } from "./certificate.mjs"; console.log(JSON.stringify(makeCertificate()))'),
  ) as {
    readonly key: string;
    readonly certificate: string;
  };
  const certificate = new X509Certificate(made.certificate);

  it("vouches for this machine and for nothing else, for a year", () => {
    expect(certificate.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1");
    expect(certificate.ca).toBe(false);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 86_400_000;
    expect(Math.round(days)).toBe(366);
  });

  it("is used again while it lasts, and never with another's key", () => {
    const ask = `import { isUsable, makeCertificate } from "./certificate.mjs";
      const pair = ${JSON.stringify(made)};
      const other = makeCertificate();
      const soon = new Date(${Date.parse(certificate.validTo)} - 86_400_000);
      console.log(JSON.stringify([isUsable(pair), isUsable(pair, soon), isUsable({ ...pair, key: other.key }), isUsable({ key: "", certificate: "" })]));`;
    expect(JSON.parse(printed(ask))).toEqual([true, false, false, false]);
  });
});
