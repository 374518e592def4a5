import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { ownIdOf } from "../../src/engine/sheets/own-names";
import { columnLetters } from "../../src/engine/workbook/address";
import { type StandIn, startEngine } from "../excel/engine/engine";
import { KINDS } from "../excel/kinds";
import { modelFromXlsx } from "../excel/model/from-xlsx";
import { snapshotOfUserSheets } from "../excel/model/snapshot";
import type { ModelWorkbook } from "../excel/model/workbook";
import { people, type People } from "../excel/people";
import { personAt, type Look } from "./browser";
import { openInExcel } from "./excel-window";
import type { Site } from "./site";

const SAMPLES = path.resolve(__dirname, "../../assets/samples");

export interface Visit extends Look {
  /** "?page=check", as a button of the ribbon asks. */
  readonly query?: string;
  /** Whether the help for the first time is left on the screen. */
  readonly keepsTour?: boolean;
}

/** A workbook in Excel with our pane beside it, and the person who uses both. */
export interface OpenedSample {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly host: StandIn;
  readonly model: ModelWorkbook;
  readonly user: People;
  /** What the page itself complained of. */
  readonly troubles: string[];
  /** Waits until the pane says so in its message. */
  readonly told: (text: string | RegExp) => Promise<string>;
  /** Where Excel's selection is, "KH!A13". */
  readonly selected: () => string;
  readonly close: () => Promise<void>;
}

export function sampleModel(file: string): ModelWorkbook {
  return modelFromXlsx(readFileSync(path.join(SAMPLES, file)), file);
}

/** Opens the pane as a new person would find it; the same model may be opened again, as after Excel was closed. */
export async function openModel(
  browser: Browser,
  site: Site,
  model: ModelWorkbook,
  { query = "", keepsTour = false, ...look }: Visit = {},
): Promise<OpenedSample> {
  const person = await personAt(browser, look);
  if (!keepsTour) await withoutTour(person);
  const page = await person.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (fault) => troubles.push(String(fault)));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  const host = startEngine(model, KINDS);
  await openInExcel(page, host, { origin: site.origin, locale: look.language ?? "vi-VN", query });
  const pane = page.frameLocator("#pane");
  await started(host);
  return {
    page,
    pane,
    host,
    model,
    user: people(host),
    troubles,
    told: async (text) => {
      const notice = pane.locator("[aria-live=polite]").filter({ hasText: text }).first();
      await notice.waitFor();
      return notice.innerText();
    },
    selected: () => selectionOf(model),
    close: () => person.close(),
  };
}

/** Sheets that are not ours, as a person sees them. Ours carry a mark, whatever they are called. */
export function userSheetsOf(model: ModelWorkbook): unknown {
  const own = new Set(model.names.flatMap(({ name, target }) => (ownIdOf(name) !== null && "sheet" in target ? [target.sheet] : [])));
  return snapshotOfUserSheets(model, (sheet) => own.has(sheet));
}

/** The person has seen the help before. */
async function withoutTour(person: BrowserContext): Promise<void> {
  await person.addInitScript(() => localStorage.setItem("cai-tien.tour-seen", "yes"));
}

function selectionOf({ selection }: ModelWorkbook): string {
  const { top, left } = selection.area;
  return `${selection.sheet.name}!${columnLetters(left)}${top}`;
}

/** The last thing a pane does when it is opened is to ask for Excel's events. */
async function started(host: StandIn): Promise<void> {
  const isListening = () => host.requests().some(({ request }) => request.Actions.some(({ Name }) => Name.startsWith("_Register")));
  for (let waited = 0; !isListening(); waited += 10) {
    if (waited > 30_000) throw new Error("the pane did not start");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
