import { accessDenied, notFound } from "../api-error";
import type { Kind, Property } from "../kind";
import type { ModelWorkbook } from "../model/workbook";
import { asText, optionalTextIn, textIn } from "./arguments";
import { rangeOf, subject } from "./subjects";

const self = (kind: string) => (model: ModelWorkbook) => subject(kind, model);

export const workbook: Kind<ModelWorkbook> = {
  name: "Workbook",
  props: {
    Name: { read: (model) => model.name },
    ReadOnly: { read: () => false },
    IsDirty: { read: () => true, write: () => {} },
    AutoSave: { read: () => false },
    PreviouslySaved: { read: () => true },
  },
  children: {
    Worksheets: self("WorksheetCollection"),
    Tables: (model) => subject("TableCollection", { model, sheet: null }),
    Names: (model) => subject("NamedItemCollection", { model, sheet: null }),
    Application: self("Application"),
    Settings: self("SettingCollection"),
    Properties: self("DocumentProperties"),
    Protection: self("WorkbookProtection"),
    CustomXmlParts: self("CustomXmlPartCollection"),
    _Runtime: self("Runtime"),
  },
  methods: {
    GetSelectedRange: ({ selection }) => rangeOf(selection.sheet, selection.area),
    GetActiveCell: ({ selection: { sheet, area } }) => rangeOf(sheet, { ...area, bottom: area.top, right: area.left }),
    _RemoveReference: (_model, args, batch) => batch.release(textIn(args)),
    _RemoveAllReferences: (_model, _args, batch) => batch.releaseAll(),
  },
};

export const runtime: Kind<ModelWorkbook> = {
  name: "Runtime",
  props: {
    EnableEvents: {
      read: (_model, batch) => batch.events.areOn,
      write: (_model, value, batch) => {
        batch.events.areOn = value === true;
      },
    },
  },
};

export const application: Kind<ModelWorkbook> = {
  name: "Application",
  props: {
    CalculationMode: {
      read: (model) => model.calculationMode,
      write: (model, value) => {
        model.calculationMode = asText(value);
      },
    },
    CalculationState: { read: () => "Done" },
    CalculationEngineVersion: { read: () => 191_029 },
    DecimalSeparator: { read: () => "," },
    ThousandsSeparator: { read: () => "." },
    UseSystemSeparators: { read: () => true },
  },
  children: { CultureInfo: self("CultureInfo") },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const cultureInfo: Kind<ModelWorkbook> = {
  name: "CultureInfo",
  props: { Name: { read: () => "vi-VN" } },
  children: { NumberFormat: self("NumberFormatInfo"), DatetimeFormat: self("DatetimeFormatInfo") },
};

export const numberFormatInfo: Kind<ModelWorkbook> = {
  name: "NumberFormatInfo",
  props: { NumberDecimalSeparator: { read: () => "," }, NumberGroupSeparator: { read: () => "." } },
};

export const datetimeFormatInfo: Kind<ModelWorkbook> = {
  name: "DatetimeFormatInfo",
  props: {
    DateSeparator: { read: () => "/" },
    TimeSeparator: { read: () => ":" },
    ShortDatePattern: { read: () => "dd/MM/yyyy" },
    LongDatePattern: { read: () => "dd MMMM yyyy" },
    LongTimePattern: { read: () => "h:mm:ss tt" },
  },
};

export const workbookProtection: Kind<ModelWorkbook> = {
  name: "WorkbookProtection",
  props: { Protected: { read: (model) => model.protection !== null } },
  methods: {
    Protect: (model, args) => {
      if (model.protection !== null) throw accessDenied();
      model.protection = { password: optionalTextIn(args) };
    },
    Unprotect: (model, args) => {
      if (model.protection === null) return;
      if (model.protection.password !== optionalTextIn(args)) throw accessDenied();
      model.protection = null;
    },
  },
};

function documentText(name: string, isReadOnly = false): Property<ModelWorkbook> {
  const read = (model: ModelWorkbook): unknown => model.properties.get(name) ?? "";
  return isReadOnly ? { read } : { read, write: (model, value) => void model.properties.set(name, asText(value)) };
}

export const documentProperties: Kind<ModelWorkbook> = {
  name: "DocumentProperties",
  props: {
    Title: documentText("Title"),
    Subject: documentText("Subject"),
    Author: documentText("Author"),
    Keywords: documentText("Keywords"),
    Comments: documentText("Comments"),
    Category: documentText("Category"),
    Manager: documentText("Manager"),
    Company: documentText("Company"),
    LastAuthor: documentText("LastAuthor", true),
    CreationDate: { read: (model) => model.properties.get("CreationDate") ?? null },
  },
  children: { Custom: self("CustomPropertyCollection") },
};

export const addinInternalService: Kind<object> = {
  name: "AddinInternalService",
  isCreatable: true,
  methods: { NotifyActionHandlerReady: () => null },
};

interface XmlPart {
  readonly model: ModelWorkbook;
  readonly id: string;
}

function xmlOf({ model, id }: XmlPart): ModelWorkbook["xmlParts"][number] {
  const part = model.xmlParts.find((one) => one.id === id);
  if (part === undefined) throw notFound();
  return part;
}

export const customXmlPart: Kind<XmlPart> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  props: {
    Id: { read: ({ id }) => id },
    NamespaceUri: { read: (part) => /\sxmlns="([^"]*)"/.exec(xmlOf(part).xml)?.[1] ?? "" },
  },
  methods: {
    GetXml: (part) => xmlOf(part).xml,
    SetXml: (part, args) => {
      xmlOf(part).xml = textIn(args);
    },
    Delete: ({ model, id }) => {
      model.xmlParts = model.xmlParts.filter((part) => part.id !== id);
    },
  },
};
