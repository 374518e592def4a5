import { ApiError, isApiError, invalidOperation, unknownMember } from "../api-error";
import { type Batch, type Happening, isSubject, type KindTable, type Subject } from "../kind";
import type { ModelWorkbook } from "../model/workbook";
import { asJson, camelCase, type LoadContext, loaded } from "./loads";
import { kindOf, type Paths, pathsOf } from "./paths";
import { ACTION, type Action, type Answer, type AnswerError, type Request, type Result } from "./protocol";

/** What outlives a batch. */
export interface Scene {
  readonly model: ModelWorkbook;
  readonly table: KindTable;
  readonly references: Map<string, Subject>;
  readonly listeners: Set<string>;
  readonly events: { areOn: boolean };
  /** Every member called or set, "Worksheet.Delete", in order. */
  readonly calls: string[];
  issued: number;
}

/** A failure put into an answer: after so many actions were done, the batch stops. */
export interface Stop {
  readonly afterActions: number;
  readonly code: string;
  readonly message: string;
}

export interface BatchOutcome {
  readonly answer: Answer;
  readonly happenings: readonly Happening[];
}

export function runBatch(scene: Scene, request: Request, stop: Stop | null): BatchOutcome {
  const happenings: Happening[] = [];
  const kept = new Map<unknown, string>();
  const batch = batchOn(scene, happenings, kept);
  const root: Subject = { kind: "Workbook", target: scene.model };
  const paths = pathsOf({ request, table: scene.table, batch, root, references: scene.references });
  const context: LoadContext = { table: scene.table, batch, identityOf: (subject) => identityOf(scene, subject, kept) };
  const results: Result[] = [];
  const traces: number[] = [];
  let error: AnswerError | null = null;
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (stop !== null && index >= stop.afterActions) throw new ApiError(stop.code, stop.message);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(scene, action, paths, context) ?? null });
    } catch (caught) {
      error = errorOf(caught, action, index, paths);
      break;
    }
  }
  if (error === null && stop !== null)
    error = errorOf(new ApiError(stop.code, stop.message), request.Actions.at(-1), results.length - 1, paths);
  const body = error === null ? { Results: results } : { Error: error, ProcessedResults: { Results: results } };
  return { answer: traces.length === 0 ? body : { ...body, TraceIds: traces }, happenings };
}

function batchOn(scene: Scene, happenings: Happening[], kept: Map<unknown, string>): Batch {
  return {
    model: scene.model,
    events: scene.events,
    listen: (eventType, targetId) => void scene.listeners.add(`${eventType}|${targetId}`),
    stopListening: (eventType, targetId) => void scene.listeners.delete(`${eventType}|${targetId}`),
    keep: (target) => void kept.set(target, `reference-${(scene.issued += 1)}`),
    release: (reference) => void scene.references.delete(reference),
    releaseAll: () => scene.references.clear(),
    report: (happening) => {
      if (scene.events.areOn) happenings.push(happening);
    },
  };
}

function perform(scene: Scene, action: Action, paths: Paths, context: LoadContext): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const subject = paths.at(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return subject === null ? null : context.identityOf(subject);
    case ACTION.query:
    case ACTION.recursiveQuery:
      return subject === null ? null : loaded(context, subject, action.QueryInfo ?? {});
    case ACTION.queryAsJson:
      return subject === null ? null : asJson(loaded(context, subject, action.QueryInfo ?? {}));
    case ACTION.method:
      return subject === null ? { _IsNull: true } : call(scene, subject, action, paths, context);
    case ACTION.setProperty:
      if (subject === null) return { _IsNull: true };
      return set(scene, subject, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], context.batch);
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        if (subject !== null) set(scene, subject, name, value, context.batch);
      return null;
    case ACTION.ensureUnchanged:
      return null;
  }
  throw unknownMember(`action type ${action.ActionType}`);
}

function call(scene: Scene, subject: Subject, action: Action, paths: Paths, context: LoadContext): unknown {
  const kind = kindOf(scene.table, subject);
  const method = kind.methods.get(action.Name.toLowerCase());
  if (method === undefined) throw unknownMember(`${kind.name}.${action.Name}`);
  if (!action.Name.startsWith("_")) scene.calls.push(`${kind.name}.${method[0]}`);
  const value = method[1](subject.target, paths.argumentsOf(action.ArgumentInfo), context.batch);
  return isSubject(value) ? context.identityOf(value) : value;
}

function set(scene: Scene, subject: Subject, name: string, value: unknown, batch: Batch): null {
  const kind = kindOf(scene.table, subject);
  const property = kind.props.get(name.toLowerCase());
  if (property === undefined) throw unknownMember(`${kind.name}.${name}`);
  const { write } = property[1];
  if (write === undefined) throw invalidOperation(`${kind.name}.${name} is read-only.`);
  scene.calls.push(`${kind.name}.${property[0]}`);
  write(subject.target, value, batch);
  return null;
}

/** What office.js needs to find the object again: its id, or the reference it asked to keep. */
function identityOf(scene: Scene, subject: Subject, kept: ReadonlyMap<unknown, string>): Record<string, unknown> {
  const kind = kindOf(scene.table, subject);
  const identity = { ...kind.identity?.(subject.target) };
  const reference = kind.isTracked ? kept.get(subject.target) : undefined;
  if (reference === undefined) return identity;
  scene.references.set(reference, subject);
  return { ...identity, _ReferenceId: reference };
}

function errorOf(caught: unknown, action: Action | undefined, index: number, paths: Paths): AnswerError {
  const kind = action === undefined ? "" : paths.kindAt(action.ObjectPathId);
  const place = { Location: `${kind}${action?.Name ? `.${camelCase(action.Name)}` : ""}`, ActionIndex: Math.max(index, 0) };
  if (isApiError(caught)) {
    return { Code: caught.code, Message: caught.message, ...place, HttpStatusCode: caught.code === "ItemNotFound" ? 404 : 400 };
  }
  const reason = caught instanceof Error ? (caught.stack ?? caught.message) : String(caught);
  return { Code: "GeneralException", Message: `the stand-in broke: ${reason}`, ...place, HttpStatusCode: 500 };
}
