import { notFound } from "../api-error";
import type { Kind } from "../kind";
import type { ModelSheet, ModelWorkbook } from "../model/workbook";
import { newId } from "../model/workbook";
import { keyIn, textIn } from "./arguments";
import { collection } from "./collection";
import { customXmlPart } from "./application";
import { subject } from "./subjects";

interface Stored {
  readonly store: Map<string, unknown>;
  readonly key: string;
}

/** Keys with values: settings, custom properties of the document and of a sheet. */
function store<T>(names: { readonly collection: string; readonly one: string }, storeOf: (target: T) => Map<string, unknown>) {
  const stored = (target: T, key: string): Stored => ({ store: storeOf(target), key });
  const many: Kind<T> = collection<T, Stored>({
    name: names.collection,
    itemKind: names.one,
    list: (target) => [...storeOf(target).keys()].map((key) => stored(target, key)),
    find: (target, key) => (storeOf(target).has(String(key)) ? stored(target, String(key)) : undefined),
    more: {
      methods: {
        Add: (target, args) => {
          storeOf(target).set(textIn(args), args[1] ?? null);
          return subject(names.one, stored(target, textIn(args)));
        },
      },
    },
  });
  const one: Kind<Stored> = {
    name: names.one,
    identity: ({ key }) => ({ _Id: key }),
    props: {
      Key: { read: ({ key }) => key },
      Value: {
        read: (target) => target.store.get(mustExist(target)),
        write: (target, value) => void target.store.set(mustExist(target), value),
      },
    },
    methods: { Delete: (target) => void target.store.delete(mustExist(target)) },
  };
  return [many, one] as const;
}

function mustExist({ store: stored, key }: Stored): string {
  if (!stored.has(key)) throw notFound();
  return key;
}

export const settings = store<ModelWorkbook>({ collection: "SettingCollection", one: "Setting" }, (model) => model.settings);
export const documentStore = store<ModelWorkbook>(
  { collection: "CustomPropertyCollection", one: "CustomProperty" },
  (model) => model.customProperties,
);
export const sheetStore = store<ModelSheet>(
  { collection: "WorksheetCustomPropertyCollection", one: "WorksheetCustomProperty" },
  (sheet) => sheet.customProperties,
);

// oxlint-disable-next-line typescript/no-explicit-any -- two kinds with targets of their own
export const customXmlParts: readonly Kind<any>[] = [
  collection<ModelWorkbook, { readonly model: ModelWorkbook; readonly id: string }>({
    name: "CustomXmlPartCollection",
    itemKind: "CustomXmlPart",
    list: (model) => model.xmlParts.map(({ id }) => ({ model, id })),
    find: (model, key) => (model.xmlParts.some(({ id }) => id === key) ? { model, id: String(keyIn([key])) } : undefined),
    more: {
      methods: {
        Add: (model, args) => {
          const part = { id: newId(), xml: textIn(args) };
          model.xmlParts.push(part);
          return subject("CustomXmlPart", { model, id: part.id });
        },
      },
    },
  }) as Kind<any>,
  customXmlPart as Kind<any>,
];
