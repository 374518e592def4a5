import { readFileSync } from "node:fs";
import path from "node:path";

export const OFFICE_FOLDER = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/** What of office.js tests use beside the typed namespaces; its internals have no types. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  // oxlint-disable-next-line typescript/no-explicit-any -- internals of the library
  readonly OfficeExtension: any;
  /** The window the library runs in. */
  readonly page: Record<string, unknown>;
}

/** Names the library keeps at the top of the window. */
const GLOBALS = [
  "OSF",
  "Office",
  "OfficeExt",
  "OfficeExtension",
  "Excel",
  "Microsoft",
  "OfficeCore",
  "OTel",
  "Sys",
  "Type",
  "Strings",
  "g_isExpEnabled",
  "OSFPerformance",
];

/**
 * The unmodified office.js with its Excel file, run in this very realm against a window of our own: `instanceof Error` and arrays are as
 * in a page, no document, no network, 50 ms. Start-up (Office.onReady) is not part of it; the jsdom transport has that.
 */
export function loadLibrary(): OfficeLibrary {
  const source = ["office.js", "excel-web-16.00.js"].map((file) => readFileSync(path.join(OFFICE_FOLDER, file), "utf8")).join("\n;\n");
  const page = windowFor();
  // oxlint-disable-next-line no-implied-eval -- the library is a script for a page; this is the page
  const run = new Function("window", `with (window) {${source}\n;return { Office, OfficeExtension, Excel };}`) as (
    page: unknown,
  ) => Omit<OfficeLibrary, "page">;
  const library = run(page);
  Object.assign(page, { setTimeout, setInterval, clearTimeout, clearInterval });
  return { ...library, page };
}

/** Timers do nothing while loading: the library would wait for scripts that never come, and complain later. */
function windowFor(): Record<string, unknown> {
  const element = () => ({ setAttribute() {}, appendChild() {}, addEventListener() {}, style: {} });
  const script = { ...element(), src: "https://localhost/officejs/office.js", getAttribute: () => null };
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    hostname: "localhost",
    protocol: "https:",
    origin: "https://localhost",
  };
  const storage = { getItem: () => null, setItem() {}, removeItem() {} };
  const document = {
    getElementsByTagName: () => [script],
    getElementById: () => null,
    createElement: element,
    addEventListener() {},
    head: element(),
    body: element(),
    location,
    readyState: "complete",
    cookie: "",
    domain: "localhost",
  };
  const page: Record<string, unknown> = {
    ...Object.fromEntries(GLOBALS.map((name) => [name, undefined])),
    document,
    location,
    navigator: { userAgent: "node", appVersion: "", language: "vi-VN" },
    sessionStorage: storage,
    localStorage: storage,
    history: {},
    name: "",
    external: { GetHostInfo: () => "Excel$Web$16.01$vi-VN$correlation$$disableLogging$0" },
    addEventListener() {},
    setTimeout: () => 0,
    setInterval: () => 0,
    clearTimeout() {},
    clearInterval() {},
    Promise,
    JSON,
    console,
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
}
