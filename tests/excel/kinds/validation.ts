import { invalidArgument, notFound } from "../api-error";
import type { Kind, Property } from "../kind";
import { isInside, isSameArea, overlapOf } from "../model/address";
import type { Validation } from "../model/workbook";
import { recordIn } from "./arguments";
import { mustBeUnprotected } from "./permissions";
import type { Cells } from "./subjects";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** A list written out holds no more characters. */
const LONGEST_LIST = 255;

export const dataValidation: Kind<Cells> = {
  name: "DataValidation",
  props: {
    Type: { read: typeOf },
    Rule: { read: (cells) => validationOf(cells)?.facts.get("Rule") ?? {}, write: (cells, value) => setRule(cells, value) },
    ErrorAlert: alert("ErrorAlert", { message: "", showAlert: true, style: "Stop", title: "" }),
    Prompt: alert("Prompt", { message: "", showPrompt: true, title: "" }),
    IgnoreBlanks: alert("IgnoreBlanks", true),
    Valid: { read: () => true, isOnDemand: true },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      mustBeUnprotected(sheet);
      sheet.validations = sheet.validations.filter((validation) => overlapOf(validation.area, area) === null);
    },
  },
};

/** The validation that all cells of the range have. */
function validationOf({ sheet, area }: Cells): Validation | null {
  return sheet.validations.findLast((validation) => isInside(area, validation.area)) ?? null;
}

function typeOf(cells: Cells): string {
  const validation = validationOf(cells);
  if (validation !== null) return String(validation.facts.get("Type"));
  return cells.sheet.validations.some(({ area }) => overlapOf(area, cells.area) !== null) ? "Inconsistent" : "None";
}

/** A new rule takes the place of what its cells had; an older rule of other cells stays with those (kept whole, newest wins). */
function setRule(cells: Cells, value: unknown): void {
  const { sheet, area } = cells;
  mustBeUnprotected(sheet);
  const [name, ...others] = Object.keys(recordIn([value]));
  const type = name === undefined ? undefined : TYPES[name];
  if (type === undefined || others.length > 0) throw invalidArgument();
  mustBeShortList(value as Readonly<Record<string, unknown>>);
  const before = sheet.validations.find((validation) => isSameArea(validation.area, area));
  sheet.validations = sheet.validations.filter((validation) => !isInside(validation.area, area));
  const facts = new Map(before?.facts ?? []);
  sheet.validations.push({ area, facts: facts.set("Type", type).set("Rule", value) });
}

function mustBeShortList({ list }: Readonly<Record<string, unknown>>): void {
  if (list === undefined) return;
  const { source } = recordIn([list]);
  if (typeof source === "string" && !source.startsWith("=") && source.length > LONGEST_LIST) throw invalidArgument();
}

function alert(name: string, fallback: unknown): Property<Cells> {
  return {
    read: (cells) => validationOf(cells)?.facts.get(name) ?? fallback,
    write: (cells, value) => {
      mustBeUnprotected(cells.sheet);
      const validation = cells.sheet.validations.find(({ area }) => isSameArea(area, cells.area));
      if (validation === undefined) throw notFound();
      mustBeShort(value);
      validation.facts.set(name, value);
    },
  };
}

/** Excel cuts no text here, it refuses: titles of 32, messages of 225 (alert) or 255 (prompt) characters. */
function mustBeShort(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const { title, message } = value as Readonly<Record<string, unknown>>;
  if (typeof title === "string" && title.length > 32) throw invalidArgument();
  if (typeof message === "string" && message.length > 255) throw invalidArgument();
}
