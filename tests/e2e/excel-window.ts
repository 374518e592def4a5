import type { Page } from "playwright-core";
import type { StandIn } from "../excel/engine/engine";
import { paneAddress, windowHost } from "../excel/transports/window-protocol";

export interface WindowOptions {
  readonly origin: string;
  /** Language of Excel's own words. */
  readonly locale?: string;
  /** The newest ExcelApi it has; at most what the npm copy of office.js knows. */
  readonly apiSet?: string;
  /** "?page=check", as a button of the ribbon asks. */
  readonly query?: string;
}

/** What tests/e2e/serve.mjs has in its page. */
interface ExcelPage {
  readonly fromExcel: (text: string) => void;
  readonly openPane: (address: string) => void;
}

let conversations = 0;

/** Opens the pane in a page that only passes texts on: the workbook, and everything Excel knows, stay here with the test. */
export async function openInExcel(page: Page, host: StandIn, { query = "", ...options }: WindowOptions): Promise<void> {
  const ids = { conversationId: `conversation-${(conversations += 1)}`, addinId: "cai-tien" };
  const post = (text: string): void =>
    void page
      .evaluate((message) => (globalThis as unknown as ExcelPage).fromExcel(message), text)
      .catch(() => {
        // The page was closed in the middle, as some tests do.
      });
  const excel = windowHost(host, { ...ids, ...options, post });
  await page.exposeFunction("toExcel", excel.receive);
  await page.goto(`${options.origin}/excel.html`);
  const address = paneAddress(`${options.origin}/taskpane.html${query}`, { ...ids, ...options });
  await page.evaluate((pane) => (globalThis as unknown as ExcelPage).openPane(pane), address);
}
