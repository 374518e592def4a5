import type { Happening, KindTable } from "../kind";
import type { ModelWorkbook } from "../model/workbook";
import { type BatchOutcome, runBatch, type Scene, type Stop } from "./batch";
import { type EventMessage, listenerOf, messagesOf } from "./events";
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
  /** The fault of the k-th sync from now on (the next is 1). */
  readonly fail: (k: number, fault: Fault) => void;
  /** Takes all faults back; a pane that was closed may be opened anew. */
  readonly heal: () => void;
  readonly isClosed: () => boolean;
  /** What a person does in Excel: listeners hear of it. */
  readonly tell: (happenings: readonly Happening[]) => void;
  readonly onEvents: (hear: Hear) => void;
}

export type Hear = (messages: readonly EventMessage[], happenings: readonly Happening[]) => void;

export function startEngine(model: ModelWorkbook, table: KindTable, options: ExcelOptions = {}): StandIn {
  const scene: Scene = { model, table, references: new Map(), listeners: new Set(), events: { areOn: true }, calls: [], issued: 0 };
  const faults = plannedFaults(scene);
  let requests: RequestRecord[] = [];
  let hear: Hear = () => {};
  const flush = (happenings: readonly Happening[], isAddin: boolean): void => {
    if (happenings.length > 0) hear(heard(scene, happenings, isAddin), happenings);
  };
  const answer = (requestText: string): Reply => {
    if (faults.isClosed()) return { kind: "silence" };
    const request = JSON.parse(requestText) as Request;
    const isHousekeeping = isHousekeepingRequest(request);
    const fault = isHousekeeping ? null : faults.next();
    if (fault?.kind === "closed") return { kind: "silence" };
    const reply = answered(scene, request, {
      requestBytes: bytesOf(requestText),
      largest: options.largestMessage ?? LARGEST_MESSAGE,
      stop: stopOf(fault, request),
    });
    requests.push({ request, isHousekeeping, ...reply.record });
    flush(reply.happenings, true);
    return fault?.kind === "closed-after" ? { kind: "silence" } : reply.reply;
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
    fail: faults.plan,
    heal: faults.heal,
    isClosed: faults.isClosed,
    tell: (happenings) => flush(happenings, false),
    onEvents: (listener) => {
      hear = listener;
    },
  };
}

interface Faults {
  readonly plan: (k: number, fault: Fault) => void;
  /** The fault of the sync that has come, with what happens to the workbook meanwhile. */
  readonly next: () => Fault | null;
  readonly heal: () => void;
  readonly isClosed: () => boolean;
}

function plannedFaults(scene: Scene): Faults {
  const planned = new Map<number, Fault>();
  let count = 0;
  let isClosed = false;
  return {
    plan: (k, fault) => void planned.set(count + k, fault),
    next: () => {
      count += 1;
      const fault = planned.get(count) ?? null;
      planned.delete(count);
      if (fault?.kind === "closed" || fault?.kind === "closed-after") isClosed = true;
      if (fault?.kind === "meanwhile") fault.act(scene.model);
      return fault;
    },
    heal: () => {
      planned.clear();
      if (isClosed) hangUp(scene);
      isClosed = false;
    },
    isClosed: () => isClosed,
  };
}

/** A pane that was closed leaves neither references nor listeners behind. */
function hangUp(scene: Scene): void {
  scene.references.clear();
  scene.listeners.clear();
  scene.events.areOn = true;
}

function heard(scene: Scene, happenings: readonly Happening[], isAddin: boolean): readonly EventMessage[] {
  const messages = happenings.flatMap((happening) => messagesOf(happening, { isAddin }));
  return messages.filter(({ eventType, targetId }) => scene.listeners.has(`${eventType}|${listenerOf(eventType, targetId)}`));
}

interface Answered {
  readonly reply: Reply;
  readonly happenings: readonly Happening[];
  readonly record: Pick<RequestRecord, "requestBytes" | "answerBytes" | "errorCode">;
}

interface Limits {
  readonly requestBytes: number;
  readonly largest: number;
  readonly stop: Stop | null;
}

/** Too large a request is not done; too large an answer is not given, though all was done. */
function answered(scene: Scene, request: Request, { requestBytes, largest, stop }: Limits): Answered {
  if (requestBytes > largest) {
    const record = { requestBytes, answerBytes: 0, errorCode: "RequestPayloadSizeLimitExceeded" };
    return { reply: { kind: "too-large", what: "request" }, happenings: [], record };
  }
  const { answer, happenings }: BatchOutcome = runBatch(scene, request, stop);
  const text = JSON.stringify(answer satisfies Answer);
  const answerBytes = bytesOf(text);
  if (answerBytes > largest) {
    const record = { requestBytes, answerBytes, errorCode: "ResponsePayloadSizeLimitExceeded" };
    return { reply: { kind: "too-large", what: "response" }, happenings, record };
  }
  return { reply: { kind: "answer", text }, happenings, record: { requestBytes, answerBytes, errorCode: answer.Error?.Code ?? null } };
}

function stopOf(fault: Fault | null, request: Request): Stop | null {
  if (fault?.kind !== "error") return null;
  const afterActions = fault.afterActions === "all" ? request.Actions.length : (fault.afterActions ?? 0);
  return {
    afterActions,
    code: fault.code ?? "GeneralException",
    message: fault.message ?? "There was an internal error while processing the request.",
  };
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
