import type { CircularId, ReportFormId } from "../../../engine";
import { LANGUAGES, type Language } from "../../../words";
import { COMMAND_NAMES, refuseForeign, sortArguments, type CommandName, type Given } from "./arguments";
import { invalidCall } from "./invalid-call";
import { readCircular, readForm, readLanguage, readSchoolYear, readToday, readWorkers } from "./option-values";

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
  /** The form of the report; the one of the circular where null. */
  readonly form: ReportFormId | null;
  /** Whether a copy of the report is to be kept for good. */
  readonly freeze: boolean;
  /** Checks whose findings are to be mended; none means every safe fix. */
  readonly codes: readonly string[];
  /** How many files are read at a time; by the machine where null. */
  readonly workers: number | null;
}

export type Request = { readonly kind: "help" | "version"; readonly lang: Language } | { readonly kind: "call"; readonly call: Call };

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
    form: readForm(last(given, "--form")),
    freeze: given.has("--freeze"),
    codes: readCodes(given),
    workers: readWorkers(last(given, "--workers")),
  };
}

/** @throws Failure call-invalid where both ways of choosing are given */
function readCodes(given: Given): readonly string[] {
  const codes = (given.get("--code") ?? []).flatMap((one) => one.split(",")).map((one) => one.trim());
  if (codes.length > 0 && given.has("--safe")) throw invalidCall("safe-or-code");
  return codes;
}

/** Where an option stands twice the last one counts. */
function last(given: Given, option: string): string | null {
  return given.get(option)?.at(-1) ?? null;
}
