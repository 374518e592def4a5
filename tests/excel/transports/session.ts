import { bytesOf, type ExcelOptions, type StandIn, startEngine } from "../engine/engine";
import type { EventMessage } from "../engine/events";
import { KINDS } from "../kinds";
import { people, type People } from "../people";
import type { ModelWorkbook } from "../model/workbook";
import { loadLibrary, type OfficeLibrary } from "./load-library";

export interface SessionOptions extends ExcelOptions {
  /** The highest ExcelApi the host has; with it the library refuses newer members (ApiNotFound). Default "1.13"; null switches the check off. */
  readonly apiSet?: string | null;
}

export interface Session extends OfficeLibrary {
  readonly host: StandIn;
  readonly user: People;
  readonly model: ModelWorkbook;
  /** Makes `Excel` and `Office` the globals that the code under test sees; undone by `close`. */
  readonly close: () => void;
}

let shared: OfficeLibrary | null = null;

/**
 * The real library with every `Excel.run` going to a stand-in Excel over `model`. One session is open at a time in a test file: opening
 * another takes the library over.
 */
export function openSession(model: ModelWorkbook, options: SessionOptions = {}): Session {
  const library = (shared ??= loadLibrary());
  const { OfficeExtension } = library;
  const host = startEngine(model, KINDS, options);
  forgetListeners(library);
  OfficeExtension.SessionBase._overrideSession = sessionOver(OfficeExtension, host);
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvents((messages) => {
    if (messages.length > 0 && !host.isClosed())
      setImmediate(() => OfficeExtension._testTriggerRichApiMessageEvent({ entries: messages.map(entryOf) }));
  });
  const limit = options.apiSet === undefined ? "1.13" : options.apiSet;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = limit !== null;
  const office = officeWith(library, limit);
  const before = { Excel: globalThis.Excel, Office: globalThis.Office, OfficeExtension: globalThis.OfficeExtension };
  Object.assign(globalThis, { Excel: library.Excel, Office: office, OfficeExtension });
  return { ...library, Office: office, host, model, user: people(host), close: () => void Object.assign(globalThis, before) };
}

/** Handlers of an earlier session must not hear of this one. */
function forgetListeners({ OfficeExtension }: OfficeLibrary): void {
  const registrations = OfficeExtension.GenericEventRegistration.s_genericEventRegistrations as Record<string, unknown>;
  for (const name of Object.keys(registrations)) delete registrations[name];
}

/** Office as it is after start-up in Excel on the web, with the sets this host has. */
function officeWith(library: OfficeLibrary, limit: string | null): typeof Office {
  const requirements = {
    isSetSupported: (set: string, version = "1.1") => set === "ExcelApi" && (limit === null || isAtMost(String(version), limit)),
  };
  const context = { requirements, displayLanguage: "vi-VN", contentLanguage: "vi-VN", host: "Excel", platform: "OfficeOnline" };
  const office = Object.create(library.Office, { context: { value: context, enumerable: true } }) as typeof Office;
  library.page["Office"] = office;
  return office;
}

function isAtMost(version: string, limit: string): boolean {
  const [a = 0, b = 0] = version.split(".").map(Number);
  const [c = 0, d = 0] = limit.split(".").map(Number);
  return a < c || (a === c && b <= d);
}

// oxlint-disable-next-line typescript/no-explicit-any -- internals of the library
function sessionOver(OfficeExtension: any, host: StandIn): unknown {
  class StandInSession extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<unknown> {
      return Promise.resolve({ url: "https://localhost/", headers: {} });
    }

    _createRequestExecutorOrNull(): unknown {
      return {
        executeAsync: (_data: unknown, _flags: unknown, message: { readonly Body: unknown }) => execute(host, JSON.stringify(message.Body)),
      };
    }
  }
  return new StandInSession();
}

async function execute(host: StandIn, text: string): Promise<unknown> {
  await new Promise((resolve) => setImmediate(resolve));
  const reply = host.answer(text);
  switch (reply.kind) {
    case "silence":
      return new Promise(() => {});
    case "too-large": {
      const code = reply.what === "request" ? "RequestPayloadSizeLimitExceeded" : "ResponsePayloadSizeLimitExceeded";
      return { ErrorCode: code, ErrorMessage: `${bytesOf(text)} bytes`, Headers: {}, Body: null };
    }
    case "answer":
      return { ErrorCode: "", ErrorMessage: "", Headers: {}, Body: JSON.parse(reply.text) as unknown };
  }
}

function entryOf({ eventType, targetId, message }: EventMessage, id: number): unknown {
  return { messageCategory: 65_536, messageType: eventType, targetId, message: JSON.stringify(message), id };
}
