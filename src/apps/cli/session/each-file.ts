import { isFailure } from "../../../engine";
import { internalSentence, sentenceOf, type FailureFacts, type Words } from "../../../words";
import type { CommandName } from "../call/arguments";
import { invalidCall } from "../call/invalid-call";
import { jsonLine } from "../json/json-line";
import { worse, type ExitStatus, type Session } from "./session";

/** Does one thing with every file in the order given; a file that cannot be used is told of and the others go on. */
export async function eachFile(
  session: Session,
  files: readonly string[],
  work: (file: string) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const file of files) {
    try {
      status = worse(status, await work(file));
    } catch (thrown) {
      session.progress.clear();
      const trouble = troubleOf(thrown, file, session.words);
      if (session.options.json) await printJson(session, { file, error: { code: trouble.code, message: trouble.message } });
      session.terminal.tell(`${trouble.message}\n`);
      status = worse(status, trouble.status);
    }
  }
  return status;
}

export interface Trouble {
  readonly code: string;
  readonly message: string;
  readonly status: ExitStatus;
}

/** A failure of the surroundings in words; anything else is a fault of ours, told on one line without its stack. */
export function troubleOf(thrown: unknown, file: string | null, words: Words): Trouble {
  const named: FailureFacts = file === null ? {} : { file };
  if (isFailure(thrown)) return { code: thrown.code, message: sentenceOf(words, thrown.code, { ...named, ...thrown.facts }), status: 2 };
  const detail = (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)).slice(0, 300);
  return { code: "internal", message: internalSentence(words, { ...named, detail }), status: 3 };
}

export async function printJson(session: Session, value: Readonly<Record<string, unknown>>): Promise<void> {
  for (const piece of jsonLine(value)) await session.terminal.print(piece);
}

export function someFiles(operands: readonly string[], command: CommandName): readonly string[] {
  if (operands.length === 0) throw invalidCall("files-missing", { command });
  return operands;
}

export function oneFile(operands: readonly string[], command: CommandName): string {
  const [file] = someFiles(operands, command);
  if (file === undefined || operands.length > 1) throw invalidCall("one-file-only", { command, count: operands.length });
  return file;
}
