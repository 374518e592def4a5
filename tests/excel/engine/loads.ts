import { invalidArgument } from "../api-error";
import type { Batch, KindTable, KnownKind, Subject } from "../kind";
import { kindOf } from "./paths";
import type { Query } from "./protocol";

export interface LoadContext {
  readonly table: KindTable;
  readonly batch: Batch;
  readonly identityOf: (subject: Subject) => Record<string, unknown>;
}

/** What a load asks for: properties in PascalCase, children nested, the members of a collection under `_Items`. */
export function loaded(context: LoadContext, subject: Subject, query: Query): Record<string, unknown> {
  const kind = kindOf(context.table, subject);
  return kind.items === null ? loadedObject(context, subject, query) : loadedCollection(context, subject, query);
}

function loadedCollection(context: LoadContext, subject: Subject, query: Query): Record<string, unknown> {
  const kind = kindOf(context.table, subject);
  const selected = (query.Select ?? []).map((name) => name.replace(/^items\//i, ""));
  const own = selected.filter((name) => kind.props.has(name.toLowerCase()));
  const each = selected.filter((name) => !own.includes(name) && !/^items$/i.test(name));
  const isEverything = selected.length === 0 || each.includes("*");
  const out = own.length > 0 ? propertiesOf(context, subject, own) : isEverything ? everyProperty(context, subject) : {};
  if (own.length > 0 && each.length === 0 && selected.length === own.length) return out;
  const members = kind.items?.(subject.target, context.batch) ?? [];
  const from = query.Skip ?? 0;
  const page = members.slice(from, query.Top === undefined ? members.length : from + query.Top);
  out["_Items"] = page.map((member) => loadedObject(context, member, { Select: each, Expand: query.Expand ?? [] }));
  return out;
}

function loadedObject(context: LoadContext, subject: Subject, query: Query): Record<string, unknown> {
  const kind = kindOf(context.table, subject);
  const out = context.identityOf(subject);
  const children = new Map<string, string[]>();
  const selected = query.Select ?? [];
  if (selected.length === 0 || selected.includes("*")) Object.assign(out, everyProperty(context, subject));
  for (const name of selected) if (name !== "*") select(context, subject, name, { out, children });
  for (const name of query.Expand ?? []) if (!children.has(name.toLowerCase())) children.set(name.toLowerCase(), []);
  for (const [name, deeper] of children) {
    const child = kind.children.get(name);
    if (child === undefined) throw invalidArgument(`Unknown property in load: ${kind.name}.${name}`);
    const target = child[1](subject.target, context.batch);
    out[child[0]] = target === null ? null : loaded(context, target, { Select: deeper });
  }
  return out;
}

function select(
  context: LoadContext,
  subject: Subject,
  name: string,
  into: { readonly out: Record<string, unknown>; readonly children: Map<string, string[]> },
): void {
  const kind = kindOf(context.table, subject);
  const [head = "", ...rest] = name.split(/[/.]/);
  const property = rest.length === 0 ? kind.props.get(head.toLowerCase()) : undefined;
  if (property !== undefined) {
    into.out[property[0]] = property[1].read(subject.target, context.batch) ?? null;
    return;
  }
  if (!kind.children.has(head.toLowerCase())) throw invalidArgument(`Unknown property in load: ${kind.name}.${name}`);
  const deeper = into.children.get(head.toLowerCase()) ?? [];
  if (rest.length > 0) deeper.push(rest.join("/"));
  into.children.set(head.toLowerCase(), deeper);
}

function propertiesOf(context: LoadContext, subject: Subject, names: readonly string[]): Record<string, unknown> {
  const kind = kindOf(context.table, subject);
  return Object.fromEntries(names.map((name) => propertyOf(context, kind, subject, name)));
}

function propertyOf(context: LoadContext, kind: KnownKind, subject: Subject, name: string): readonly [string, unknown] {
  const property = kind.props.get(name.toLowerCase());
  if (property === undefined) throw invalidArgument(`Unknown property in load: ${kind.name}.${name}`);
  return [property[0], property[1].read(subject.target, context.batch) ?? null];
}

function everyProperty(context: LoadContext, subject: Subject): Record<string, unknown> {
  const kind = kindOf(context.table, subject);
  const out: Record<string, unknown> = {};
  for (const [name, property] of kind.props.values()) {
    if (property.isOnDemand !== true) out[name] = property.read(subject.target, context.batch) ?? null;
  }
  return out;
}

/** The form `retrieve` and JSON queries want: camelCase, `items`. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name === "_Items" ? "items" : camelCase(name), asJson(part)]));
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
