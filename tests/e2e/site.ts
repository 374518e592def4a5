import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

export interface Site {
  /** "https://localhost:40123". */
  readonly origin: string;
  readonly close: () => void;
}

/** The test build on a free port: over https, or over http, where a browser keeps files offline without asking who vouches for the server. */
export async function startSite(protocol: "https" | "http" = "https"): Promise<Site> {
  const folder = process.env["SITE"] ?? path.resolve(__dirname, "../../dist/site-test");
  const server = spawn(process.execPath, [path.join(__dirname, "serve.mjs"), folder, protocol], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await new Promise<readonly string[]>((resolve, reject) => {
    createInterface({ input: server.stdout }).once("line", (line) => resolve([line]));
    server.once("exit", (code) => reject(new Error(`the site's server ended with status ${code}`)));
  });
  return { origin: `${protocol}://localhost:${port}`, close: () => server.stdin.end() };
}
