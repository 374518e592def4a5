import { invalidCall } from "./invalid-call";

export const COMMAND_NAMES = ["read", "check", "tally", "run", "report", "progress", "fix", "batch", "catalogue", "demo"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

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
  { names: ["--sheet"], takesValue: true, commands: ["read", "check", "tally", "run", "report", "progress", "fix"] },
  { names: ["--today"], takesValue: true, commands: "all" },
  { names: ["--force"], takesValue: false, commands: "all" },
  { names: ["--out", "-o"], takesValue: true, commands: ["run", "report", "progress", "fix", "batch"] },
  { names: ["--workers"], takesValue: true, commands: ["batch"] },
  { names: ["--safe"], takesValue: false, commands: ["fix"] },
  { names: ["--code"], takesValue: true, commands: ["fix"] },
  { names: ["--period"], takesValue: true, commands: ["run", "report", "progress"] },
  { names: ["--form"], takesValue: true, commands: ["run", "report"] },
  { names: ["--freeze"], takesValue: false, commands: ["report"] },
  { names: ["--help", "-h"], takesValue: false, commands: "all" },
  { names: ["--version", "-V"], takesValue: false, commands: "all" },
];

/** `-o --json` forgot the file name; a file named "-x.xlsx" is still one. */
function isOption(text: string): boolean {
  return OPTIONS.some((one) => one.names.includes(text));
}

export type Given = ReadonlyMap<string, readonly string[]>;

export function sortArguments(argv: readonly string[]): { given: Given; operands: readonly string[] } {
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
    if (value === undefined || (kind.takesValue && (value === "" || isOption(value))))
      throw invalidCall("option-value-missing", { option: name });
    const key = kind.names[0] ?? name;
    given.set(key, [...(given.get(key) ?? []), value]);
  }
  return { given, operands };
}

export function refuseForeign(given: Given, command: CommandName): void {
  for (const option of given.keys()) {
    const kind = OPTIONS.find((one) => one.names.includes(option));
    if (kind === undefined || kind.commands === "all" || kind.commands.includes(command)) continue;
    throw invalidCall("option-not-here", { command, option });
  }
}
