import { CIRCULAR_IDS, FIELD_IDS, type CellValue, type CircularId, type ColumnChoice, type FieldId, type Profile } from "../../../engine";
import { NO_CHOICES, type Choices, type FixMade, type ReportDraft } from "./pane-state";
import type { Keeper } from "./surroundings";

const CHOICES_KEY = "choices";
const FIXES_KEY = "fixes";
/** Old values are text of the user: a workbook's settings are no place for thousands of them. */
const MOST_FIXES = 500;
const PROFILE_FIELDS: readonly (keyof Profile)[] = [
  "school",
  "authority",
  "schoolYear",
  "schoolType",
  "documentNumber",
  "documentType",
  "issuedOn",
  "place",
  "signer",
  "signerTitle",
];

export async function keepChoices(keeper: Keeper, choices: Choices): Promise<void> {
  await keeper.write(CHOICES_KEY, JSON.stringify(choices));
}

export async function keepFixes(keeper: Keeper, fixes: readonly FixMade[]): Promise<void> {
  await keeper.write(FIXES_KEY, JSON.stringify(fixes.slice(-MOST_FIXES)));
}

/** Whether a text that was kept is no more than one that never was. */
export function saysNothing(text: string): boolean {
  return text === NOTHING_CHOSEN || text === "[]";
}

const NOTHING_CHOSEN = JSON.stringify(NO_CHOICES);

/** The latest of the fixes kept in a text, as many as fit into so many signs. */
export function latestFixesIn(text: string, signs: number): string {
  if (text.length <= signs) return text;
  const fixes = listIn(parsed(text));
  let room = signs - 2;
  let first = fixes.length;
  for (let next = first - 1; next >= 0; next--) {
    room -= JSON.stringify(fixes[next]).length + 1;
    if (room < 0) break;
    first = next;
  }
  return JSON.stringify(fixes.slice(first));
}

/** What was kept in the workbook; whatever is damaged or of another version counts as not kept. */
export async function keptIn(keeper: Keeper): Promise<{ readonly choices: Choices; readonly fixes: readonly FixMade[] }> {
  const [choices, fixes] = await Promise.all([keeper.read(CHOICES_KEY), keeper.read(FIXES_KEY)]);
  return { choices: choicesIn(parsed(choices)), fixes: listIn(parsed(fixes)).flatMap((one) => fixIn(one) ?? []) };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function choicesIn(value: unknown): Choices {
  const fields = fieldsIn(value);
  if (fields === null) return NO_CHOICES;
  const profile = fieldsIn(fields.profile) ?? {};
  return {
    circular: CIRCULAR_IDS.find((id: CircularId) => id === fields.circular) ?? null,
    schoolYear: textIn(fields.schoolYear),
    columns: listIn(fields.columns).flatMap((one) => columnChoiceIn(one) ?? []),
    profile: Object.fromEntries(
      PROFILE_FIELDS.flatMap((field) => (textIn(profile[field]) === null ? [] : [[field, textIn(profile[field])]])),
    ),
    report: reportIn(fieldsIn(fields.report) ?? {}),
  };
}

function reportIn(fields: Fields): ReportDraft {
  const text = (value: unknown): string => textIn(value) ?? "";
  return {
    period: textIn(fields.period),
    form: textIn(fields.form),
    number: text(fields.number),
    place: text(fields.place),
    day: /^\d{4}-\d\d-\d\d$/.test(text(fields.day)) ? text(fields.day) : "",
    signer: text(fields.signer),
    signerTitle: text(fields.signerTitle),
  };
}

function columnChoiceIn(value: unknown): ColumnChoice | null {
  const fields = fieldsIn(value);
  if (fields === null || typeof fields.sheet !== "string" || typeof fields.column !== "number") return null;
  const field = FIELD_IDS.find((id: FieldId) => id === fields.field) ?? null;
  if (field === null && fields.field !== null) return null;
  return { sheet: fields.sheet, column: fields.column, header: textIn(fields.header), field };
}

function fixIn(value: unknown): FixMade | null {
  const fields = fieldsIn(value);
  const after = valueIn(fields?.after);
  const before = fields?.before === null ? null : valueIn(fields?.before);
  if (fields === null || after === null || (before === null && fields.before !== null)) return null;
  if (typeof fields.sheet !== "string" || typeof fields.row !== "number" || typeof fields.column !== "number") return null;
  return { sheet: fields.sheet, row: fields.row, column: fields.column, before, after };
}

function valueIn(value: unknown): CellValue | null {
  const fields = fieldsIn(value);
  const format = textIn(fields?.format);
  switch (fields?.kind) {
    case "text":
      return typeof fields.text === "string" ? { kind: "text", text: fields.text } : null;
    case "number":
      return typeof fields.number === "number" ? { kind: "number", number: fields.number, format } : null;
    case "boolean":
      return typeof fields.boolean === "boolean" ? { kind: "boolean", boolean: fields.boolean } : null;
    case "date":
      return typeof fields.day === "string" ? { kind: "date", day: fields.day, format: format ?? "dd/mm/yyyy" } : null;
    case "error":
      return typeof fields.code === "string" ? { kind: "error", code: fields.code } : null;
    default:
      return null;
  }
}

function fieldsIn(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textIn(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
