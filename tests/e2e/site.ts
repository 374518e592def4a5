import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

export interface Site {
  /** "https://localhost:40123". */
  readonly origin: string;
  readonly close: () => void;
}

/** The test build over https, on a free port. */
export async function startSite(folder = path.resolve(__dirname, "../../dist/site-test")): Promise<Site> {
  const server = spawn(process.execPath, [path.join(__dirname, "serve.mjs"), folder], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await new Promise<readonly string[]>((resolve, reject) => {
    createInterface({ input: server.stdout }).once("line", (line) => resolve([line]));
    server.once("exit", (code) => reject(new Error(`the site's server ended with status ${code}`)));
  });
  return { origin: `https://localhost:${port}`, close: () => server.stdin.end() };
}
