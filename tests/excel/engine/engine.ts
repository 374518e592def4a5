import type { Happening, KindTable } from "../kind";
import type { ModelWorkbook } from "../model/workbook";
import { type BatchOutcome, runBatch, type Scene, type Stop } from "./batch";
import { type EventMessage, messagesOf, WHOLE_WORKBOOK } from "./events";
import type { Answer, Request } from "./protocol";

/** Excel on the web takes and gives no more in one request, in bytes of UTF-8. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** What goes wrong with one request. */
export type Fault =
  /** An error comes back after so many actions were done: none by default; "all" is an answer lost on its way. */
  | { readonly kind: "error"; readonly code?: string; readonly message?: string; readonly afterActions?: number | "all" }
  /** The pane is closed: neither this request nor a later one is done or answered. */
  | { readonly kind: "closed" }
  /** The pane is closed while its request is on the way: it is done, no one hears the answer, later ones are not done. */
  | { readonly kind: "closed-after" }
  /** Something happens to the workbook before the request arrives; then it is answered. */
  | { readonly kind: "meanwhile"; readonly act: (model: ModelWorkbook) => void };

export interface RequestRecord {
  readonly request: Request;
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** Batches office.js sends on its own, that a command does not wait for: start-up, releasing references. */
  readonly isHousekeeping: boolean;
  readonly errorCode: string | null;
}

export type Reply =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "too-large"; readonly what: "request" | "response" }
  | { readonly kind: "silence" };

export interface ExcelOptions {
  readonly largestMessage?: number;
}

/** Excel itself, as a batch reaches it, whatever carried the batch. */
export interface StandIn {
  readonly model: ModelWorkbook;
  readonly answer: (requestText: string) => Reply;
  /** All requests since the last `forget`. */
  readonly requests: () => readonly RequestRecord[];
  /** How many syncs of the add-in's own there were since the last `forget`. */
  readonly syncs: () => number;
  /** Every member called or set, "Worksheet.Delete", since the last `forget`. */
  readonly calls: () => readonly string[];
  readonly forget: () => void;
  /** The fault of the k-th sync from now on (the next is 1); null takes all faults back. */
  readonly fail: (k: number, fault: Fault) => void;
  readonly heal: () => void;
  readonly isClosed: () => boolean;
  /** What a person does in Excel: listeners hear of it. */
  readonly tell: (happenings: readonly Happening[]) => void;
  readonly isListening: () => boolean;
  readonly onEvents: (hear: (messages: readonly EventMessage[], happenings: readonly Happening[]) => void) => void;
}

export function startEngine(model: ModelWorkbook, table: KindTable, options: ExcelOptions = {}): StandIn {
  const scene: Scene = {
    model,
    table,
    references: new Map(),
    listeners: new Set(),
    events: { areOn: true },
    calls: [],
    issued: 0,
  };
  const faults = new Map<number, Fault>();
  const largest = options.largestMessage ?? LARGEST_MESSAGE;
  let requests: RequestRecord[] = [];
  let count = 0;
  let isClosed = false;
  let hear: (messages: readonly EventMessage[], happenings: readonly Happening[]) => void = () => {};

  const flush = (happenings: readonly Happening[], isAddin: boolean): void => {
    const messages = happenings
      .flatMap((happening) => messagesOf(happening, { isAddin }))
      .filter(({ eventType, targetId }) => scene.listeners.has(`${eventType}|${targetId === WHOLE_WORKBOOK && eventType > 99 ? "" : targetId}`));
    if (happenings.length > 0) hear(messages, happenings);
  };
  const faultOfNext = (isHousekeeping: boolean): Fault | null => {
    if (isHousekeeping) return null;
    count += 1;
    const fault = faults.get(count) ?? null;
    faults.delete(count);
    if (fault?.kind === "closed" || fault?.kind === "closed-after") isClosed = true;
    if (fault?.kind === "meanwhile") fault.act(model);
    return fault;
  };
  const answer = (requestText: string): Reply => {
    if (isClosed) return { kind: "silence" };
    const request = JSON.parse(requestText) as Request;
    const requestBytes = bytesOf(requestText);
    const isHousekeeping = isHousekeepingRequest(request);
    const fault = faultOfNext(isHousekeeping);
    if (fault?.kind === "closed") return { kind: "silence" };
    const note = (answerBytes: number, errorCode: string | null): void =>
      void requests.push({ request, requestBytes, answerBytes, isHousekeeping, errorCode });
    if (requestBytes > largest) {
      note(0, "RequestPayloadSizeLimitExceeded");
      return { kind: "too-large", what: "request" };
    }
    const outcome: BatchOutcome = runBatch(scene, request, stopOf(fault, request));
    const text = JSON.stringify(outcome.answer satisfies Answer);
    const answerBytes = bytesOf(text);
    const isTooLarge = answerBytes > largest;
    note(answerBytes, isTooLarge ? "ResponsePayloadSizeLimitExceeded" : (outcome.answer.Error?.Code ?? null));
    flush(outcome.happenings, true);
    if (fault?.kind === "closed-after") return { kind: "silence" };
    return isTooLarge ? { kind: "too-large", what: "response" } : { kind: "answer", text };
  };
  return {
    model,
    answer,
    requests: () => requests,
    syncs: () => requests.filter((record) => !record.isHousekeeping).length,
    calls: () => scene.calls,
    forget: () => {
      requests = [];
      scene.calls.length = 0;
    },
    fail: (k, fault) => void faults.set(count + k, fault),
    heal: () => {
      faults.clear();
      isClosed = false;
    },
    isClosed: () => isClosed,
    tell: (happenings) => flush(happenings, false),
    isListening: () => scene.listeners.size > 0,
    onEvents: (listener) => {
      hear = listener;
    },
  };
}

function stopOf(fault: Fault | null, request: Request): Stop | null {
  if (fault?.kind !== "error") return null;
  const afterActions = fault.afterActions === "all" ? request.Actions.length : (fault.afterActions ?? 0);
  return { afterActions, code: fault.code ?? "GeneralException", message: fault.message ?? "There was an internal error while processing the request." };
}

/** UTF-8, as the limits of Excel on the web are measured. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function isHousekeepingRequest(request: Request): boolean {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.Name === "Microsoft.InternalService.AddinInternalService")) return true;
  const methods = request.Actions.filter((action) => action.ActionType !== 1);
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}
