import type { StandIn } from "../engine/engine";
import type { EventMessage } from "../engine/events";

/** The conversation office.js holds with the page around it (shared/excel-host/protocol.md, section 3), from the side of that page. */
export interface WindowHost {
  /** What the pane posted. */
  readonly receive: (text: string) => void;
}

export interface WindowOptions {
  readonly conversationId: string;
  readonly addinId: string;
  /** Origin of the page around the pane. */
  readonly origin: string;
  readonly post: (text: string) => void;
  /** Language of Excel's own words, and of numbers and dates. */
  readonly locale?: string;
  /** The highest ExcelApi the host reports. */
  readonly apiSet?: string;
  /** What the pane tells beside its work: 0 and 1 focus, 13 and 14 leaving by Tab, 15 Esc. */
  readonly onNotice?: (action: unknown) => void;
}

/** Where the pane is opened. The order of the fragments matters: the last one is read to the end of the address. */
export function paneAddress(page: string, of: Pick<WindowOptions, "conversationId" | "addinId" | "origin" | "locale">): string {
  const hostInfo = ["Excel", "Web", "16.01", of.locale ?? "vi-VN", "correlation", "", "disableLogging", "0"].join("$");
  const query = `${page}${page.includes("?") ? "&" : "?"}_host_Info=${encodeURIComponent(hostInfo)}`;
  return `${query}#&_serializer_version=1&_xdm_Info=${[of.conversationId, of.addinId, `${of.origin}/`].join("$")}`;
}

const MESSAGE = { request: 0, response: 1 } as const;
const CALL = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { forCall: 0, forEvent: 1 } as const;
const RICH_API = 93;
const RICH_API_EVENT = 33;
const SELECTION_EVENT = 2;
const OFFICE_ERROR = { requestTooLarge: 5103, responseTooLarge: 5104, internal: 5001 } as const;
const UNKNOWN_ACTION = -2;

interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
  } & readonly unknown[];
}

export function windowHost(host: StandIn, options: WindowOptions): WindowHost {
  const registered = new Map<string, PaneMessage>();
  const send = (to: PaneMessage, data: unknown, { errorCode = 0, type = RESPONSE.forCall as number } = {}): void => {
    if (host.isClosed()) return;
    options.post(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: to._actionName,
        _conversationId: to._conversationId,
        _correlationId: to._correlationId,
        _origin: options.origin,
        _data: data ?? null,
        _errorCode: errorCode,
        _responseType: type,
        _serializerVersion: 1,
      }),
    );
  };
  const tell = (eventId: number, data: unknown): void => {
    for (const to of registered.values()) if (to._data.eventDispId === eventId) send(to, data, { type: RESPONSE.forEvent });
  };
  host.onEvents((messages, happenings) => {
    if (messages.length > 0) tell(RICH_API_EVENT, { ArrayData: messages.map(entryOf) });
    if (happenings.some(({ kind }) => kind === "selected")) tell(SELECTION_EVENT, {});
  });
  const invoke = (message: PaneMessage): void => {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return send(message, appContext(options));
      case "ContextActivationManager_notifyHost":
        options.onNotice?.(message._data[1]);
        return send(message, null);
      case "executeMethod":
        return execute(host, message, (data) => send(message, data));
    }
    send(message, null, { errorCode: UNKNOWN_ACTION });
  };
  return {
    receive: (text) => {
      const message = parsed(text);
      if (message?._messageType !== MESSAGE.request || message._conversationId !== options.conversationId) return;
      if (message._actionType === CALL.invoke) return invoke(message);
      if (message._actionType === CALL.register) registered.set(message._actionName, message);
      else registered.delete(message._actionName);
      send(message, { Error: 0 });
    },
  };
}

function parsed(text: string): PaneMessage | null {
  try {
    return JSON.parse(text) as PaneMessage | null;
  } catch {
    return null;
  }
}

/** A batch; of the older Common API nothing is here, and it says so. */
function execute(host: StandIn, message: PaneMessage, send: (data: unknown) => void): void {
  if (message._data.DdaMethod?.DispatchId !== RICH_API) return send({ Version: 1, Error: OFFICE_ERROR.internal });
  const reply = host.answer(String(message._data.ArrayData?.[4]));
  switch (reply.kind) {
    case "silence":
      return;
    case "too-large":
      return send({ Version: 1, Error: reply.what === "request" ? OFFICE_ERROR.requestTooLarge : OFFICE_ERROR.responseTooLarge });
    case "answer":
      return send({ Version: 1, Error: 0, Data: [200, [], reply.text] });
  }
}

function entryOf({ eventType, targetId, message }: EventMessage, id: number): readonly unknown[] {
  return [65_536, eventType, targetId, JSON.stringify(message), id, false];
}

function appContext({ addinId, origin, locale = "vi-VN", apiSet = "1.13" }: WindowOptions): unknown {
  const sets = { ExcelApi: apiSet, RibbonApi: "1.2", SharedRuntime: "1.2", DialogApi: "1.2", Settings: "1.1", Selection: "1.1" };
  return {
    _id: addinId,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${origin}/workbook.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: addinId,
    _hostFullVersion: "16.0.18000.40000",
    _addinName: "add-in",
    _appDomains: [],
    _requirementMatrix: JSON.stringify(sets),
  };
}
