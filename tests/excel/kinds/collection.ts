import { invalidArgument, notFound } from "../api-error";
import type { Batch, Kind, Subject } from "../kind";
import { keyIn, wholeNumberIn } from "./arguments";
import { subject } from "./subjects";

export interface CollectionOf<T, I> {
  readonly name: string;
  readonly itemKind: string;
  readonly list: (target: T, batch: Batch) => readonly I[];
  /** By name or id; absent for collections that go by number only. */
  readonly find?: (target: T, key: string | number, batch: Batch) => I | undefined;
  /** Where `getItem` of office.js is a method and not the indexer. */
  readonly hasCount?: boolean;
  readonly hasItemAt?: boolean;
  readonly more?: Partial<Kind<T>>;
}

/** getCount, getItemAt, getItem and its twin, items, count, over a list. */
export function collection<T, I>(of: CollectionOf<T, I>): Kind<T> {
  const { find, list, more = {} } = of;
  const wrap = (item: I): Subject => subject(of.itemKind, item);
  const found = (target: T, args: readonly unknown[], batch: Batch): Subject => {
    const item = find?.(target, keyIn(args), batch);
    if (item === undefined) throw notFound();
    return wrap(item);
  };
  const atIndex = (target: T, args: readonly unknown[], batch: Batch): Subject => {
    const item = list(target, batch)[wholeNumberIn(args)];
    if (item === undefined) throw invalidArgument();
    return wrap(item);
  };
  return {
    ...more,
    name: of.name,
    props: { ...(of.hasCount === true ? { Count: { read: (target: T, batch: Batch) => list(target, batch).length } } : {}), ...more.props },
    methods: {
      GetCount: (target, _args, batch) => list(target, batch).length,
      ...(of.hasItemAt === true ? { GetItemAt: atIndex } : {}),
      ...more.methods,
    },
    finders: { ...(find === undefined ? {} : { GetItem: found }), ...more.finders },
    items: (target, batch) => list(target, batch).map(wrap),
    at: find === undefined ? atIndex : found,
  };
}

/** A property kept in a map of facts, as it was set. */
export function fact<T extends { readonly facts: Map<string, unknown> }>(name: string, fallback: unknown = null) {
  return {
    read: (target: T): unknown => target.facts.get(name) ?? fallback,
    write: (target: T, value: unknown): void => void target.facts.set(name, value),
  };
}

export function facts<T extends { readonly facts: Map<string, unknown> }>(fallbacks: Readonly<Record<string, unknown>>, prefix = "") {
  return Object.fromEntries(Object.entries(fallbacks).map(([name, fallback]) => [name, fact<T>(prefix + name, fallback)]));
}
