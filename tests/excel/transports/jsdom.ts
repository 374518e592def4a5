import { readFileSync } from "node:fs";
import path from "node:path";
import * as jsdom from "jsdom";
import { type DOMWindow, JSDOM, VirtualConsole } from "jsdom";
import { type ExcelOptions, type StandIn, startEngine } from "../engine/engine";
import { KINDS } from "../kinds";
import type { ModelWorkbook } from "../model/workbook";
import { people, type People } from "../people";
import { OFFICE_FOLDER } from "./load-library";
import { paneAddress, windowHost } from "./window-protocol";

export interface OpenOptions extends ExcelOptions {
  readonly locale?: string;
  readonly apiSet?: string;
  /** Refuse members above `apiSet`. Default true. */
  readonly checksApiSet?: boolean;
  /** What stands in the body of the pane, and files of its own by path ("/pane.js" → a file on disk). */
  readonly body?: string;
  readonly files?: Readonly<Record<string, string>>;
}

export interface OpenExcel {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  // oxlint-disable-next-line typescript/no-explicit-any -- internals of the library
  readonly OfficeExtension: any;
  /** What Office.onReady gave. */
  readonly info: { readonly host: Office.HostType | null; readonly platform: Office.PlatformType | null };
  readonly host: StandIn;
  readonly user: People;
  readonly model: ModelWorkbook;
  /** Every address the page asked for. */
  readonly addresses: readonly string[];
  readonly pageErrors: readonly string[];
  readonly close: () => void;
}

/** jsdom 22 loads scripts through this; the types at hand are of a later jsdom, which has another way. */
interface Loader {
  readonly fetch: (address: string) => Promise<Buffer>;
}
const { ResourceLoader } = jsdom as unknown as { readonly ResourceLoader: new () => Loader };

const ORIGIN = "https://localhost";
const IDS = { conversationId: "conversation", addinId: "add-in", origin: ORIGIN };

/** A pane in jsdom with the unmodified office.js, its start-up included; the page around it is Excel on the web over `model`. */
export async function openExcel(model: ModelWorkbook, options: OpenOptions = {}): Promise<OpenExcel> {
  const host = startEngine(model, KINDS, options);
  const addresses: string[] = [];
  const pageErrors: string[] = [];
  let dom: JSDOM | null = null;
  const deliver = (text: string): void => {
    const { window } = dom as JSDOM;
    if ((window.document as Document | null) !== null)
      window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: ORIGIN }));
  };
  const parent = windowHost(host, {
    ...IDS,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.apiSet === undefined ? {} : { apiSet: options.apiSet }),
    post: (text) => void setImmediate(deliver, text),
  });
  const errors = new VirtualConsole();
  errors.on("jsdomError", (error) => pageErrors.push(String(error.stack ?? error.message)));
  dom = new JSDOM(
    `<!doctype html><html><head><script src="${ORIGIN}/officejs/office.js"></script></head><body>${options.body ?? ""}</body></html>`,
    {
      url: paneAddress(`${ORIGIN}/taskpane.html`, { ...IDS, ...(options.locale === undefined ? {} : { locale: options.locale }) }),
      runScripts: "dangerously",
      resources: localFiles(options.files ?? {}, addresses) as unknown as "usable",
      virtualConsole: errors,
      pretendToBeVisual: true,
      beforeParse: (window) => shim(window, parent.receive),
    },
  );
  const { window } = dom;
  const page = window as unknown as Pick<OpenExcel, "Excel" | "Office" | "OfficeExtension">;
  await until(() => typeof page.Office?.onReady === "function");
  const info = await page.Office.onReady();
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = options.checksApiSet ?? true;
  const { Excel, Office, OfficeExtension } = page;
  return {
    window,
    Excel,
    Office,
    OfficeExtension,
    info,
    host,
    user: people(host),
    model,
    addresses,
    pageErrors,
    close: () => window.close(),
  };
}

/** office.js and the pane's own files from disk; nothing else is asked for anywhere. */
function localFiles(files: Readonly<Record<string, string>>, addresses: string[]): Loader {
  const fetch = async (address: string): Promise<Buffer> => {
    addresses.push(address);
    const { origin, pathname } = new URL(address);
    const office = pathname.startsWith("/officejs/")
      ? path.join(OFFICE_FOLDER, pathname.slice("/officejs/".length).toLowerCase())
      : undefined;
    const file = files[pathname] ?? office;
    if (origin !== ORIGIN || file === undefined) throw new Error(`blocked: ${address}`);
    return readFileSync(file);
  };
  return Object.assign(new ResourceLoader(), { fetch });
}

/** jsdom has no document.domain, and its window is its own parent. */
function shim(window: DOMWindow, receive: (text: string) => void): void {
  Object.defineProperty(window.Document.prototype, "domain", { get: () => window.location.hostname, configurable: true });
  Object.defineProperty(window, "parent", { value: { postMessage: (text: string) => receive(text) }, configurable: true });
}

async function until(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 5));
}
