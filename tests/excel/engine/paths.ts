import { ApiError, invalidArgument, unknownMember } from "../api-error";
import type { Batch, KindTable, KnownKind, Subject } from "../kind";
import { type Arguments, type ObjectPath, PATH, type Request } from "./protocol";

export interface PathContext {
  readonly request: Request;
  readonly table: KindTable;
  readonly batch: Batch;
  readonly root: Subject;
  readonly references: ReadonlyMap<string, Subject>;
}

export interface Paths {
  /** The object a path leads to; null for a null object. Each path is walked once in a batch. */
  readonly at: (id: number) => Subject | null;
  readonly argumentsOf: (written: Arguments | undefined) => readonly unknown[];
  /** What is known of a path without walking it, for messages. */
  readonly kindAt: (id: number) => string;
}

export function kindOf(table: KindTable, subject: Subject): KnownKind {
  const kind = table.get(subject.kind);
  if (kind === undefined) throw unknownMember(subject.kind);
  return kind;
}

export function pathsOf(context: PathContext): Paths {
  const walked = new Map<number, Subject | null>();
  const at = (id: number): Subject | null => {
    const before = walked.get(id);
    if (before !== undefined) return before;
    const path = context.request.ObjectPaths[String(id)];
    if (path === undefined) throw invalidArgument(`Unknown object path ${id}`);
    const subject = walk(path);
    walked.set(id, subject);
    return subject;
  };
  const walk = (path: ObjectPath): Subject | null => {
    const parent = path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0 ? null : at(path.ParentObjectPathId);
    switch (path.ObjectPathType) {
      case PATH.root:
        return context.root;
      case PATH.newObject:
        return created(context.table, path.Name);
      case PATH.reference:
        return referred(context, path.Name);
      case PATH.nullObject:
        return null;
    }
    return parent === null ? null : step(parent, path);
  };
  const step = (parent: Subject, path: ObjectPath): Subject | null => {
    const kind = kindOf(context.table, parent);
    if (path.ObjectPathType === PATH.property) {
      const child = kind.children.get(path.Name.toLowerCase());
      if (child === undefined) throw unknownMember(`${kind.name}.${path.Name}`);
      return child[1](parent.target, context.batch);
    }
    const member = path.ObjectPathType === PATH.indexer ? kind.at : kind.methods.get(path.Name.toLowerCase())?.[1];
    if (member === null || member === undefined) throw unknownMember(`${kind.name}.${path.Name || "getItem"}`);
    return (member(parent.target, argumentsOf(path.ArgumentInfo), context.batch) ?? null) as Subject | null;
  };
  const argumentsOf = (written: Arguments | undefined): readonly unknown[] => {
    const ids = written?.ReferencedObjectPathIds;
    return (written?.Arguments ?? []).map((value, i) => argument(value, ids?.[i] ?? 0));
  };
  const argument = (value: unknown, id: unknown): unknown => {
    if (Array.isArray(id) && Array.isArray(value)) return value.map((part, i) => argument(part, id[i]));
    return typeof id === "number" && id !== 0 ? at(id) : plain(value, at);
  };
  return { at, argumentsOf, kindAt: (id) => walked.get(id)?.kind ?? "" };
}

/** Objects inside plain arguments come as {_ObjectPathId}. Grids of scalars are passed on as they are. */
function plain(value: unknown, at: (id: number) => Subject | null): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.every(isScalarRow) ? value : value.map((part) => plain(part, at));
  if ("_ObjectPathId" in value) return at(value._ObjectPathId as number);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part, at)]));
}

function isScalarRow(part: unknown): boolean {
  return typeof part !== "object" || part === null || (Array.isArray(part) && part.every((x) => typeof x !== "object" || x === null));
}

function created(table: KindTable, typeName: string): Subject {
  const kind = typeName.split(".").at(-1) ?? "";
  if (table.get(kind)?.isCreatable !== true) throw unknownMember(`new ${typeName}`);
  return { kind, target: {} };
}

function referred({ references }: PathContext, name: string): Subject {
  const subject = references.get(name);
  if (subject === undefined) throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
  return subject;
}
