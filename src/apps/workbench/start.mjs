// npm start – serves dist/site on localhost and opens the workbench in the person's browser where there is one. `--no-browser` only prints the
// address, `--port N` takes that port.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveSite } from "../taskpane/site-server.mjs";

const SITE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../dist/site");
const USUAL_PORT = 4173;

const { values } = parseArgs({ options: { port: { type: "string" }, "no-browser": { type: "boolean" } } });
try {
  await start();
} catch (error) {
  say(error.message);
  process.exitCode = 2;
}

async function start() {
  if (!existsSync(path.join(SITE, "workbench.html"))) throw new Error("dist/site is not built: npm run build:site");
  const server = await served(values.port === undefined ? USUAL_PORT : Number(values.port));
  const address = `http://localhost:${server.address().port}/workbench.html`;
  say(`${address}\n(Ctrl+C: kết thúc / end)`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
  if (!values["no-browser"]) openBrowser(address);
}

/** Another port where something else has this one. */
async function served(port) {
  try {
    return await serveSite({ folder: SITE, port });
  } catch (error) {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    return serveSite({ folder: SITE, port: 0 });
  }
}

/** Where there is no browser, or no screen, the address is enough. */
function openBrowser(address) {
  const hasScreen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  const commands = { win32: ["cmd", "/c", "start", '""', address], darwin: ["open", address] };
  const [command, ...args] = commands[process.platform] ?? (hasScreen ? ["xdg-open", address] : []);
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
