import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly language?: "vi-VN" | "en-US";
}

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Chrome and Edge usually are, the one the person names first; CHROME_PATH=npm asks for the one that comes with npm. */
function installed(): string | null {
  if (process.env["CHROME_PATH"] === "npm") return null;
  const programs = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].filter(
    (folder) => folder !== undefined,
  );
  const places = [
    process.env["CHROME_PATH"],
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...programs.flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
  ];
  return places.find((place) => place !== undefined && place !== "" && existsSync(place)) ?? null;
}

/** The browser that comes with npm; told that it runs where its own libraries are needed, it unpacks them. */
async function fromNpm(): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: packed } = (await import("@sparticuz/chromium")) as typeof import("@sparticuz/chromium");
  return { executablePath: await packed.executablePath(), args: [] };
}

/** The browser's program, unpacked where it has to be. */
export async function browserProgram(): Promise<{ readonly executablePath: string; readonly args: readonly string[] }> {
  const found = installed();
  return found === null ? fromNpm() : { executablePath: found, args: [] };
}

/** A browser with nothing of anybody's in it: its profile is a new empty folder, gone when it closes. */
export async function startBrowser(): Promise<Browser> {
  const { executablePath, args } = await browserProgram();
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...args], headless: true });
}

/** One person's browser as if just installed; nothing is shared with another. */
export async function personAt(
  browser: Browser,
  { width = 360, height = 740, theme = "light", language = "vi-VN" }: Look = {},
): Promise<BrowserContext> {
  const person = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, colorScheme: theme, locale: language });
  person.setDefaultTimeout(30_000);
  return person;
}
