import type { Page } from "playwright-core";
import type { StandIn } from "../excel/engine/engine";

/** How Excel on the web presents itself to the pane. */
export interface WindowOptions {
  readonly origin: string;
  readonly displayLanguage?: string;
  /** The newest ExcelApi it has; at most what the npm copy of office.js knows. */
  readonly excelApi?: string;
  /** "?page=check", as a button of the ribbon asks. */
  readonly query?: string;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
  } | null;
}

const REQUEST = 0;
const ANSWER = 1;
const INVOKE = 0;
const REGISTER = 1;
const FOR_CALL = 0;
const FOR_EVENT = 1;
const RICH_API = 93;
const RICH_API_EVENT = 33;
const RICH_API_CATEGORY = 65_536;
const REQUEST_TOO_LARGE = 5103;
const ANSWER_TOO_LARGE = 5104;
const CONVERSATION = "conversation";
const ADD_IN = "cai-tien";

/**
 * The other end of the conversation that office.js holds with the window around it (shared/excel-host/protocol.md, section 3).
 * The page passes texts on; the workbook and everything Excel knows stay here with the test.
 */
export async function openInExcel(page: Page, host: StandIn, options: WindowOptions): Promise<void> {
  const registered = new Map<string, Message>();
  const send = (to: Message, data: unknown, type = FOR_CALL): void => {
    const text = JSON.stringify({
      _messageType: ANSWER,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: options.origin,
      _data: data,
      _errorCode: 0,
      _responseType: type,
      _serializerVersion: 1,
    });
    void page.evaluate((message) => (globalThis as unknown as { fromExcel: (text: string) => void }).fromExcel(message), text).catch(() => {});
  };
  host.onEvents((messages) => {
    const listener = [...registered.values()].find(({ _data }) => _data?.eventDispId === RICH_API_EVENT);
    if (listener === undefined || messages.length === 0) return;
    const entries = messages.map(({ eventType, targetId, message }, id) => [RICH_API_CATEGORY, eventType, targetId, JSON.stringify(message), id, false]);
    send(listener, { ArrayData: entries }, FOR_EVENT);
  });
  const receive = (text: string): void => {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== REQUEST || message._conversationId !== CONVERSATION) return;
    if (message._actionType === INVOKE) answerCall(message, { host, options, send });
    else {
      if (message._actionType === REGISTER) registered.set(message._actionName, message);
      else registered.delete(message._actionName);
      send(message, { Error: 0 });
    }
  };
  await page.exposeFunction("toExcel", receive);
  await page.goto(`${options.origin}/excel.html`);
  await page.evaluate((address) => (globalThis as unknown as { openPane: (address: string) => void }).openPane(address), paneAddress(options));
}

/** Everything after `_xdm_Info=` is taken for its value, so it stands last. */
function paneAddress({ origin, displayLanguage = "vi-VN", query = "" }: WindowOptions): string {
  const about = ["Excel", "Web", "16.01", displayLanguage, "correlation", "", "disableLogging", "0"].join("$");
  const start = `${query === "" ? "?" : `${query}&`}_host_Info=${encodeURIComponent(about)}`;
  return `${origin}/taskpane.html${start}#&_serializer_version=1&_xdm_Info=${CONVERSATION}$${ADD_IN}$${origin}/`;
}

interface Ends {
  readonly host: StandIn;
  readonly options: WindowOptions;
  readonly send: (to: Message, data: unknown) => void;
}

function answerCall(message: Message, { host, options, send }: Ends): void {
  if (message._actionName === "ContextActivationManager_getAppContextAsync") return send(message, appContext(options));
  if (message._actionName !== "executeMethod") return send(message, null);
  if (message._data?.DdaMethod?.DispatchId !== RICH_API) return send(message, { Version: 1, Error: 5001 });
  const reply = host.answer(String(message._data.ArrayData?.[4]));
  switch (reply.kind) {
    case "silence":
      return;
    case "too-large":
      return send(message, { Version: 1, Error: reply.what === "request" ? REQUEST_TOO_LARGE : ANSWER_TOO_LARGE });
    case "answer":
      return send(message, { Version: 1, Error: 0, Data: [200, [], reply.text] });
  }
}

/** office.js wants most of these to be there; what they say matters little to it. */
function appContext({ displayLanguage = "vi-VN", excelApi = "1.13" }: WindowOptions): Readonly<Record<string, unknown>> {
  const EXCEL_ON_THE_WEB = 16;
  const READ_WRITE = 1;
  return {
    _id: ADD_IN,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: displayLanguage,
    _dataLocale: displayLanguage,
    _docUrl: "https://localhost/book.xlsx",
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: ADD_IN,
    _hostFullVersion: "16.0.18000.40000",
    _addinName: "Cai tien",
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ ExcelApi: Number(excelApi) }),
  };
}
