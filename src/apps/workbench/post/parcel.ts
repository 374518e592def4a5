/*
 * Large plain data sent in slices, so that no single message keeps the receiving thread busy for long, and only what differs from what
 * was sent before. What stays the same is the very same record afterwards: whoever draws it sees at once that nothing changed.
 */

/** What stands at one place: the same as before, a small value as it is, or something large whose parts have nodes of their own. */
type Node =
  | typeof SAME
  | { readonly value: unknown }
  | { readonly fields: Readonly<Record<string, Node>> }
  | { readonly list: number }
  | { readonly map: number };

/** A run of the nodes of one list or map. */
export interface Slice {
  readonly list: number;
  readonly nodes: readonly Node[];
  /** Of a map only. */
  readonly keys: readonly unknown[] | null;
}

export interface Parcel {
  readonly root: Node;
}

const SAME = 0;
/** About as many values as are taken out of a message in two or three milliseconds on a slow machine. */
const SLICE_WEIGHT = 2_500;
const LIGHT = 400;

type Fields = Readonly<Record<string, unknown>>;

/** Gives every slice to `send`, then the parcel that puts them together. */
export function packed(value: unknown, before: unknown, send: (slice: Slice) => void): Parcel {
  const weigh = scales();
  let lists = 0;

  const nodeOf = (now: unknown, then: unknown): Node => {
    if (Object.is(now, then)) return SAME;
    if (weigh(now) > LIGHT) {
      if (Array.isArray(now)) return listOf(now, Array.isArray(then) ? then : []);
      if (now instanceof Map) return mapOf(now, then instanceof Map ? then : new Map());
      if (isRecord(now)) return fieldsOf(now, isRecord(then) ? then : {});
    }
    // Whatever has no parts to send one by one goes whole, however heavy: a long text too.
    return isSame(now, then) ? SAME : { value: now };
  };
  const fieldsOf = (now: Fields, then: Fields): Node => {
    const keys = Object.keys(now);
    const fields = Object.fromEntries(keys.map((key) => [key, nodeOf(now[key], fieldOf(then, key))]));
    const isUnchanged = keys.length === Object.keys(then).length && keys.every((key) => fields[key] === SAME && hasField(then, key));
    return isUnchanged ? SAME : { fields };
  };
  const listOf = (now: readonly unknown[], then: readonly unknown[]): Node => {
    const nodes = now.map((one, index) => (index < then.length ? nodeOf(one, then[index]) : nodeOf(one, undefined)));
    if (now.length === then.length && nodes.every((node) => node === SAME)) return SAME;
    return { list: sliced(nodes, now, null) };
  };
  const mapOf = (now: ReadonlyMap<unknown, unknown>, then: ReadonlyMap<unknown, unknown>): Node => {
    const keys = [...now.keys()];
    const values = [...now.values()];
    const nodes = values.map((one, index) => nodeOf(one, then.get(keys[index])));
    if (now.size === then.size && nodes.every((node, index) => node === SAME && then.has(keys[index]))) return SAME;
    return { map: sliced(nodes, values, keys) };
  };
  const sliced = (nodes: readonly Node[], values: readonly unknown[], keys: readonly unknown[] | null): number => {
    const list = lists++;
    let start = 0;
    let weight = 0;
    nodes.forEach((node, index) => {
      weight += 1 + (node !== SAME && "value" in node ? weigh(values[index]) : 0);
      if (weight < SLICE_WEIGHT) return;
      send({ list, nodes: nodes.slice(start, index + 1), keys: keys?.slice(start, index + 1) ?? null });
      start = index + 1;
      weight = 0;
    });
    send({ list, nodes: nodes.slice(start), keys: keys?.slice(start) ?? null });
    return list;
  };

  return { root: nodeOf(value, before) };
}

/** The value that was packed, from its slices in the order they came, and what was there before. */
export function unpacked({ root }: Parcel, slices: readonly Slice[], before: unknown): unknown {
  const lists = new Map<number, Slice[]>();
  for (const slice of slices) {
    const known = lists.get(slice.list);
    if (known === undefined) lists.set(slice.list, [slice]);
    else known.push(slice);
  }
  const valueOf = (node: Node, then: unknown): unknown => {
    if (node === SAME) return then;
    if ("value" in node) return node.value;
    if ("fields" in node) {
      const fields = isRecord(then) ? then : {};
      return Object.fromEntries(Object.entries(node.fields).map(([key, one]) => [key, valueOf(one, fieldOf(fields, key))]));
    }
    if ("list" in node) {
      const old: readonly unknown[] = Array.isArray(then) ? then : [];
      const made: unknown[] = [];
      for (const { nodes } of lists.get(node.list) ?? []) for (const one of nodes) made.push(valueOf(one, old[made.length]));
      return made;
    }
    const old: ReadonlyMap<unknown, unknown> = then instanceof Map ? then : new Map();
    const made = new Map<unknown, unknown>();
    for (const { nodes, keys } of lists.get(node.map) ?? [])
      nodes.forEach((one, index) => made.set(keys?.[index], valueOf(one, old.get(keys?.[index]))));
    return made;
  };
  return valueOf(root, before);
}

/** How many values something holds; a text counts by its length. Each record is weighed once. */
function scales(): (value: unknown) => number {
  const known = new WeakMap<object, number>();
  const weigh = (value: unknown): number => {
    if (typeof value === "string") return 1 + value.length / 64;
    if (!isRecord(value) && !Array.isArray(value) && !(value instanceof Map)) return 1;
    const before = known.get(value);
    if (before !== undefined) return before;
    let weight = 1;
    if (value instanceof Map) for (const one of value.values()) weight += 1 + weigh(one);
    else for (const one of Array.isArray(value) ? value : Object.values(value)) weight += weigh(one);
    known.set(value, weight);
    return weight;
  };
  return weigh;
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Map) {
    if (!(b instanceof Map) || a.size !== b.size) return false;
    for (const [key, one] of a) if (!b.has(key) || !isSame(one, b.get(key))) return false;
    return true;
  }
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => hasField(b, key) && isSame(a[key], b[key]));
}

/** Plain fields and nothing else: a day or bytes are taken as one value. */
function isRecord(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === null || Object.getPrototypeOf(kind) === null;
}

function hasField(record: Fields, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(record, key);
}

/** Undefined also where every record has something of that name. */
function fieldOf(record: Fields, key: string): unknown {
  return hasField(record, key) ? record[key] : undefined;
}
