import { CIRCULAR_IDS, failure, type CircularId } from "../../engine";
import { LANGUAGES, type CallProblem, type FailureFacts, type Language } from "../../words";

export const COMMAND_NAMES = ["read", "check", "tally", "run", "report", "catalogue", "demo"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What the person asked for, every value already of its type. */
export interface Call {
  readonly command: CommandName;
  /** Operands in the order given: files, or the id of a circular. */
  readonly operands: readonly string[];
  readonly options: Options;
}

export interface Options {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
  readonly lang: Language;
  readonly circular: CircularId | null;
  readonly schoolYear: string | null;
  readonly sheets: readonly string[];
  readonly today: string | null;
  readonly catalogues: readonly string[];
  readonly out: string | null;
  readonly period: string | null;
}

export type Request = { readonly kind: "help" | "version"; readonly lang: Language } | { readonly kind: "call"; readonly call: Call };

interface OptionKind {
  readonly names: readonly string[];
  readonly takesValue: boolean;
  /** Commands that know it. */
  readonly commands: "all" | readonly CommandName[];
}

const OPTIONS: readonly OptionKind[] = [
  { names: ["--json"], takesValue: false, commands: "all" },
  { names: ["--quiet"], takesValue: false, commands: "all" },
  { names: ["--lang"], takesValue: true, commands: "all" },
  { names: ["--catalogue"], takesValue: true, commands: "all" },
  { names: ["--circular"], takesValue: true, commands: "all" },
  { names: ["--school-year"], takesValue: true, commands: "all" },
  { names: ["--sheet"], takesValue: true, commands: ["read", "check", "tally", "run", "report"] },
  { names: ["--today"], takesValue: true, commands: "all" },
  { names: ["--force"], takesValue: false, commands: "all" },
  { names: ["--out", "-o"], takesValue: true, commands: ["run", "report"] },
  { names: ["--period"], takesValue: true, commands: ["run", "report"] },
  { names: ["--help", "-h"], takesValue: false, commands: "all" },
  { names: ["--version", "-V"], takesValue: false, commands: "all" },
];

export function invalidCall(problem: CallProblem, facts: FailureFacts = {}) {
  return failure("call-invalid", { problem, ...facts });
}

/** @throws Failure `call-invalid` with its problem */
export function readCall(argv: readonly string[]): Request {
  const { given, operands } = sortArguments(argv);
  const lang = readLanguage(last(given, "--lang"));
  if (given.has("--help")) return { kind: "help", lang };
  if (given.has("--version")) return { kind: "version", lang };
  const [name, ...rest] = operands;
  if (name === undefined) throw invalidCall("command-missing");
  const command = COMMAND_NAMES.find((one) => one === name);
  if (command === undefined) throw invalidCall("command-unknown", { command: name, commands: COMMAND_NAMES.join(", ") });
  refuseForeign(given, command);
  return { kind: "call", call: { command, operands: rest, options: readOptions(given, lang) } };
}

/** The language is wanted even for saying that the call is wrong. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf("--lang");
  const value = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith("--lang="))?.slice("--lang=".length);
  return LANGUAGES.find((one) => one === value) ?? "vi";
}

/** `-o --json` forgot the file name; a file named "-x.xlsx" is still one. */
function isOption(text: string): boolean {
  return OPTIONS.some((one) => one.names.includes(text));
}

type Given = ReadonlyMap<string, readonly string[]>;

function sortArguments(argv: readonly string[]): { given: Given; operands: readonly string[] } {
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? "";
    if (argument === "--") {
      operands.push(...argv.slice(i + 1));
      break;
    }
    if (!argument.startsWith("-") || argument === "-") {
      operands.push(argument);
      continue;
    }
    const equals = argument.startsWith("--") ? argument.indexOf("=") : -1;
    const name = equals < 0 ? argument : argument.slice(0, equals);
    const kind = OPTIONS.find((one) => one.names.includes(name));
    if (kind === undefined) throw invalidCall("option-unknown", { option: name });
    if (!kind.takesValue && equals >= 0) throw invalidCall("option-value-unexpected", { option: name });
    const value = !kind.takesValue ? "" : equals >= 0 ? argument.slice(equals + 1) : argv[++i];
    if (value === undefined || (kind.takesValue && (value === "" || isOption(value)))) throw invalidCall("option-value-missing", { option: name });
    const key = kind.names[0] ?? name;
    given.set(key, [...(given.get(key) ?? []), value]);
  }
  return { given, operands };
}

function refuseForeign(given: Given, command: CommandName): void {
  for (const option of given.keys()) {
    const kind = OPTIONS.find((one) => one.names.includes(option));
    if (kind === undefined || kind.commands === "all" || kind.commands.includes(command)) continue;
    throw invalidCall("option-not-here", { command, option });
  }
}

function readOptions(given: Given, lang: Language): Options {
  return {
    json: given.has("--json"),
    quiet: given.has("--quiet"),
    force: given.has("--force"),
    lang,
    circular: readCircular(last(given, "--circular")),
    schoolYear: readSchoolYear(last(given, "--school-year")),
    sheets: given.get("--sheet") ?? [],
    today: readToday(last(given, "--today")),
    catalogues: given.get("--catalogue") ?? [],
    out: last(given, "--out"),
    period: last(given, "--period"),
  };
}

/** Where an option stands twice the last one counts. */
function last(given: Given, option: string): string | null {
  return given.get(option)?.at(-1) ?? null;
}

function readLanguage(value: string | null): Language {
  if (value === null) return "vi";
  const lang = LANGUAGES.find((one) => one === value);
  if (lang === undefined) throw invalidCall("lang-unknown", { value });
  return lang;
}

/** "17/2018", or the whole number of the circular as it is printed. */
export function readCircular(value: string | null): CircularId | null {
  if (value === null) return null;
  const short = value.trim().replace(/\/TT-BGD.{1,2}T$/iu, "");
  const id = CIRCULAR_IDS.find((one) => one === short);
  if (id === undefined) throw invalidCall("circular-unknown", { value, choices: CIRCULAR_IDS.join(", ") });
  return id;
}

function readSchoolYear(value: string | null): string | null {
  if (value === null) return null;
  const match = /^(\d{4})\s*[-\u2013]\s*(\d{4})$/u.exec(value.trim());
  if (match === null || Number(match[2]) !== Number(match[1]) + 1) throw invalidCall("school-year-malformed", { value });
  return `${match[1]}-${match[2]}`;
}

function readToday(value: string | null): string | null {
  if (value === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) throw invalidCall("today-malformed", { value });
  return value;
}
