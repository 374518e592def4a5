import { isApiError } from "./api-error";
import type { Area } from "../../src/engine/workbook/address";
import type { ModelSheet, ModelWorkbook, Table } from "./model/workbook";

/** An object of Excel as the protocol sees it: what kind it is, and what of the model it stands for. */
export interface Subject {
  readonly kind: string;
  readonly target: unknown;
}

export type Happening =
  | { readonly kind: "changed"; readonly sheet: ModelSheet; readonly area: Area; readonly changeType: string }
  | { readonly kind: "selected"; readonly sheet: ModelSheet; readonly area: Area }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "activated" | "deactivated" | "protection-changed"; readonly sheet: ModelSheet }
  | { readonly kind: "table-added" | "table-deleted"; readonly table: Table };

/** What a member may do beside changing the model, while a batch runs. */
export interface Batch {
  readonly model: ModelWorkbook;
  readonly listen: (eventType: number, targetId: string) => void;
  readonly stopListening: (eventType: number, targetId: string) => void;
  /** Issues a reference for the object the member was called on. */
  readonly keep: (target: unknown) => void;
  readonly release: (reference: string) => void;
  readonly releaseAll: () => void;
  readonly report: (happening: Happening) => void;
  /** `runtime.enableEvents`. */
  readonly events: { areOn: boolean };
}

export interface Property<T> {
  readonly read: (target: T, batch: Batch) => unknown;
  /** Absent where the property is read-only. */
  readonly write?: (target: T, value: unknown, batch: Batch) => void;
  /** Loaded only when asked for by name, as costly ones are. */
  readonly isOnDemand?: boolean;
}

export type Member<T> = (target: T, args: readonly unknown[], batch: Batch) => unknown;

/** One kind of object, by the names the protocol uses. */
export interface Kind<T> {
  readonly name: string;
  /** What tells the object again in a later request: Id, _Id, _Index; absent where office.js asks for none. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** True where office.js keeps the object by a reference we issue. */
  readonly isTracked?: boolean;
  /** True where office.js makes it by its type name. */
  readonly isCreatable?: boolean;
  readonly props?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (target: T, batch: Batch) => Subject | null>>;
  readonly methods?: Readonly<Record<string, Member<T>>>;
  /** Methods that throw ItemNotFound; each has a twin "…OrNullObject" that gives a null object instead. */
  readonly finders?: Readonly<Record<string, Member<T>>>;
  /** The members of a collection. */
  readonly items?: (target: T, batch: Batch) => readonly Subject[];
  /** The indexer, by name, id or number. */
  readonly at?: Member<T>;
}

/** A kind as the engine looks it up: names without regard to case, twins made. */
export interface KnownKind {
  readonly name: string;
  readonly identity: ((target: unknown) => Readonly<Record<string, unknown>>) | null;
  readonly isTracked: boolean;
  readonly isCreatable: boolean;
  readonly props: ReadonlyMap<string, readonly [string, Property<unknown>]>;
  readonly children: ReadonlyMap<string, readonly [string, (target: unknown, batch: Batch) => Subject | null]>;
  readonly methods: ReadonlyMap<string, readonly [string, Member<unknown>]>;
  readonly items: ((target: unknown, batch: Batch) => readonly Subject[]) | null;
  readonly at: Member<unknown> | null;
}

export type KindTable = ReadonlyMap<string, KnownKind>;

// oxlint-disable-next-line typescript/no-explicit-any -- each kind has a target of its own; the table holds them all
export function kindTable(kinds: readonly Kind<any>[]): KindTable {
  const table = new Map<string, KnownKind>();
  for (const kind of kinds) {
    if (table.has(kind.name)) throw new Error(`two kinds are called ${kind.name}`);
    table.set(kind.name, known(kind));
  }
  return table;
}

function known(kind: Kind<unknown>): KnownKind {
  const methods = { ...kind.methods, ...kind.finders, ...twinsOf(kind.finders ?? {}) };
  return {
    name: kind.name,
    identity: kind.identity ?? null,
    isTracked: kind.isTracked ?? false,
    isCreatable: kind.isCreatable ?? false,
    props: byFoldedName(kind.props ?? {}),
    children: byFoldedName(kind.children ?? {}),
    methods: byFoldedName(methods),
    items: kind.items ?? null,
    at: kind.at ?? null,
  };
}

function byFoldedName<M>(members: Readonly<Record<string, M>>): ReadonlyMap<string, readonly [string, M]> {
  return new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), [name, member]]));
}

function twinsOf(finders: Readonly<Record<string, Member<unknown>>>): Readonly<Record<string, Member<unknown>>> {
  return Object.fromEntries(Object.entries(finders).map(([name, finder]) => [`${name}OrNullObject`, orNull(finder)]));
}

export function orNull<T>(finder: Member<T>): Member<T> {
  return (target, args, batch) => {
    try {
      return finder(target, args, batch);
    } catch (error) {
      if (isApiError(error) && error.code === "ItemNotFound") return null;
      throw error;
    }
  };
}

export function isSubject(value: unknown): value is Subject {
  return typeof value === "object" && value !== null && "kind" in value && "target" in value;
}
