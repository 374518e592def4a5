import { ALL_KINDS, KINDS } from "./kinds";
import type { KnownKind } from "./kind";
import { loadLibrary } from "./transports/load-library";

/** Made by type name and never seen by add-ins: it has no proxy class in the Excel namespace. */
const INTERNAL = new Set(["AddinInternalService"]);
/** What every proxy class has for the library's own use. */
const OF_EVERY_CLASS = new Set(
  ["constructor", "load", "retrieve", "set", "update", "toJSON", "setMockData", "track", "untrack", "ensureUnchanged"].concat([
    "_handleResult",
    "_handleIdResult",
    "_handleRetrieveResult",
    "_toInterfaceData",
  ]),
);
const library = loadLibrary();

interface Proxy {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

function proxyOf(name: string): (Proxy & Record<string, unknown>) | null {
  const made = (library.Excel as unknown as Record<string, { readonly prototype?: unknown } | undefined>)[name];
  return (made?.prototype as (Proxy & Record<string, unknown>) | undefined) ?? null;
}

function camelCase(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** Names that hand-written parts of the library send in place of those of the class. */
const SENT_BESIDE: Readonly<Record<string, readonly string[]>> = { Worksheet: ["Gridlines", "Headings"] };

/** A property may be loaded by one name and set by another: the setter of the class tells. */
function settersOf(proxy: Proxy & Record<string, unknown>): ReadonlyMap<string, string> {
  const sent = (proxy._scalarPropertyNames ?? []).map((name): [string, string] => {
    const setter = Object.getOwnPropertyDescriptor(proxy, name)?.set?.toString() ?? "";
    return [name, /this,\s*"(\w+)"/.exec(setter)?.[1] ?? ""];
  });
  return new Map(sent.filter(([, name]) => name !== ""));
}

/** What is read of a proxy class without running its getters. */
function namesOf(proxy: Proxy & Record<string, unknown>) {
  return {
    props: new Map((proxy._scalarPropertyOriginalNames ?? []).map((name, i) => [name, proxy._scalarPropertyUpdateable?.[i] ?? false])),
    children: new Set(proxy._navigationPropertyNames ?? []),
    methods: new Set(
      Object.getOwnPropertyNames(proxy).filter(
        (name) => typeof Object.getOwnPropertyDescriptor(proxy, name)?.value === "function" && !OF_EVERY_CLASS.has(name),
      ),
    ),
  };
}

function misspelt(kind: KnownKind): readonly string[] {
  const proxy = proxyOf(kind.name);
  if (proxy === null) return INTERNAL.has(kind.name) ? [] : [kind.name];
  const real = namesOf(proxy);
  const sent = [...settersOf(proxy).values(), ...(SENT_BESIDE[kind.name] ?? [])];
  return [
    ...[...kind.props.values()].map(([name]) => name).filter((name) => !real.props.has(name) && !sent.includes(name)),
    ...[...kind.children.values()].map(([name]) => name).filter((name) => !real.children.has(camelCase(name)) && !real.children.has(name)),
    ...[...kind.methods.values()]
      .map(([name]) => name)
      .filter((name) => !real.methods.has(camelCase(name)) && !(name === "GetItem" && real.methods.has("getItem"))),
  ].map((name) => `${kind.name}.${name}`);
}

describe("the table of kinds", () => {
  it.each([...KINDS.values()].map((kind) => [kind.name, kind] as const))("%s has only members of the real proxy class", (_name, kind) => {
    expect(misspelt(kind)).toEqual([]);
  });

  it("lets be written only what the library lets write", () => {
    const wrong = [...KINDS.values()].flatMap((kind) => {
      const proxy = proxyOf(kind.name);
      if (proxy === null) return [];
      const real = namesOf(proxy).props;
      return [...kind.props.values()]
        .filter(([name, property]) => property.write !== undefined && real.get(name) === false)
        .map(([name]) => `${kind.name}.${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it("knows what it lets be written by the name the library sends", () => {
    const missing = [...KINDS.values()].flatMap((kind) => {
      const proxy = proxyOf(kind.name);
      if (proxy === null) return [];
      const setters = settersOf(proxy);
      const written = [...kind.props.values()].filter(([, property]) => property.write !== undefined).map(([name]) => camelCase(name));
      return written.map((name) => setters.get(name) ?? name).filter((name) => kind.props.get(name.toLowerCase())?.[1].write === undefined);
    });
    expect(missing).toEqual([]);
  });

  it("has each kind once", () => {
    expect(ALL_KINDS.length).toBe(KINDS.size);
  });

  it("says how much of Excel it covers", () => {
    const count = { kinds: 0, props: 0, ofProps: 0, children: 0, ofChildren: 0, methods: 0, ofMethods: 0 };
    for (const kind of KINDS.values()) {
      const proxy = proxyOf(kind.name);
      if (proxy === null) continue;
      const real = namesOf(proxy);
      count.kinds += 1;
      count.props += kind.props.size;
      count.ofProps += real.props.size;
      count.children += kind.children.size;
      count.ofChildren += real.children.size;
      count.methods += kind.methods.size;
      count.ofMethods += real.methods.size;
    }
    process.stdout.write(
      `stand-in Excel: ${count.kinds} kinds, ${count.props} of their ${count.ofProps} properties, ` +
        `${count.children} of ${count.ofChildren} children, ${count.methods} of ${count.ofMethods} methods\n`,
    );
    expect(count.kinds).toBeGreaterThan(60);
  });
});
