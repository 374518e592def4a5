import { alreadyExists, invalidArgument, notFound } from "../api-error";
import { type Batch, isSubject, type Kind } from "../kind";
import { absoluteAddress, parseReference } from "../model/address";
import { type DefinedName, findSheet, type ModelSheet, type ModelWorkbook } from "../model/workbook";
import { asFlag, asText, optionalTextIn, textIn } from "./arguments";
import { collection } from "./collection";
import { isCells, rangeOf, subject } from "./subjects";

interface Scope {
  readonly model: ModelWorkbook;
  readonly sheet: ModelSheet | null;
}

export const namedItemCollection: Kind<Scope> = collection<Scope, DefinedName>({
  name: "NamedItemCollection",
  itemKind: "NamedItem",
  list: namesIn,
  find: (scope, key) => namesIn(scope).find((name) => name.name.toLowerCase() === String(key).toLowerCase()),
  more: {
    methods: {
      Add: (scope, args, batch) => subject("NamedItem", added(scope, args, batch)),
      AddFormulaLocal: (scope, args, batch) => subject("NamedItem", added(scope, args, batch)),
    },
  },
});

function namesIn({ model, sheet }: Scope): readonly DefinedName[] {
  return model.names.filter((name) => name.scope === sheet);
}

/** A letter, underscore or backslash, then letters, digits, points; no address ("A1", "R1C1"). */
export function isName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]{0,254}$/u.test(name)) return false;
  return parseReference(name) === null && !/^[rc]$/i.test(name) && !/^r\d*c\d*$/i.test(name);
}

function added(scope: Scope, args: readonly unknown[], batch: Batch): DefinedName {
  const name = textIn(args);
  if (!isName(name)) throw invalidArgument();
  if (namesIn(scope).some((other) => other.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
  const made: DefinedName = {
    name,
    scope: scope.sheet,
    comment: optionalTextIn(args, 2) ?? "",
    isVisible: true,
    target: targetOf(batch.model, args[1]),
  };
  batch.model.names.push(made);
  return made;
}

function targetOf(model: ModelWorkbook, reference: unknown): DefinedName["target"] {
  if (isSubject(reference) && isCells(reference.target)) return { sheet: reference.target.sheet, area: reference.target.area };
  const formula = asText(reference);
  const parsed = parseReference(formula);
  const sheet = parsed === null || parsed.sheet === null ? null : findSheet(model, parsed.sheet);
  if (parsed !== null && sheet !== null) return { sheet, area: parsed.area };
  if (!formula.startsWith("=")) throw invalidArgument();
  return { formula };
}

export function formulaOf({ target }: DefinedName): string {
  return "formula" in target ? target.formula : `=${absoluteAddress(target.sheet.name, target.area)}`;
}

export const namedItem: Kind<DefinedName> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  props: {
    Name: { read: ({ name }) => name },
    Type: { read: typeOf },
    Value: { read: (name) => (typeOf(name) === "Error" ? "#REF!" : formulaOf(name).slice(1)) },
    Formula: {
      read: formulaOf,
      write: (name, value, batch) => {
        name.target = targetOf(batch.model, value);
      },
    },
    Visible: {
      read: ({ isVisible }) => isVisible,
      write: (name, value) => {
        name.isVisible = asFlag(value);
      },
    },
    Comment: {
      read: ({ comment }) => comment,
      write: (name, value) => {
        name.comment = asText(value);
      },
    },
    Scope: { read: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
  },
  children: {
    Worksheet: ({ scope }) => {
      if (scope === null) throw notFound();
      return subject("Worksheet", scope);
    },
    WorksheetOrNullObject: ({ scope }) => (scope === null ? null : subject("Worksheet", scope)),
  },
  methods: {
    Delete: (name, _args, { model }) => {
      if (!model.names.includes(name)) throw notFound();
      model.names = model.names.filter((other) => other !== name);
    },
  },
  finders: {
    GetRange: ({ target }) => {
      if ("formula" in target) throw notFound();
      return rangeOf(target.sheet, target.area);
    },
  },
};

function typeOf({ target }: DefinedName): string {
  if ("sheet" in target) return "Range";
  return target.formula.includes("#REF!") ? "Error" : "String";
}
