import { wordsOf } from "../../words";
import { languageOf, readCall, type Call } from "./call/call";
import { batch } from "./commands/batch";
import { catalogue } from "./commands/catalogue";
import { demo } from "./commands/demo";
import { fix } from "./commands/fix";
import { inspect } from "./commands/inspect";
import { progress, report, run } from "./commands/run";
import { troubleOf } from "./session/each-file";
import type { ExitStatus, Session } from "./session/session";
import { readCatalogueFile } from "./surroundings/catalogue-file";
import { progressOn, silentProgress } from "./surroundings/progress";
import type { Terminal } from "./surroundings/terminal";

export interface World {
  readonly terminal: Terminal;
  /** The day the clock shows, "2025-05-31". */
  readonly clockDay: string;
  readonly now: () => number;
  readonly version: string;
  /** The folder of the samples that ship with the program. */
  readonly samples: string;
  /** The file of the program itself: threads run it too. */
  readonly program: string;
}

/** The whole program but for the process it runs in. Never throws. */
export async function runCli(argv: readonly string[], world: World): Promise<ExitStatus> {
  try {
    const request = readCall(argv);
    switch (request.kind) {
      case "help":
        await world.terminal.print(wordsOf(request.lang).cli.help);
        return 0;
      case "version":
        await world.terminal.print(`${world.version}\n`);
        return 0;
      case "call":
        return await obey(request.call, world);
    }
  } catch (thrown) {
    const trouble = troubleOf(thrown, null, wordsOf(languageOf(argv)));
    world.terminal.tell(`${trouble.message}\n`);
    return trouble.status;
  }
}

function obey(call: Call, world: World): Promise<ExitStatus> {
  const session = sessionOf(call, world);
  const { command, operands } = call;
  switch (command) {
    case "read":
    case "check":
    case "tally":
      return inspect(session, command, operands);
    case "run":
      return run(session, operands);
    case "report":
      return report(session, operands);
    case "progress":
      return progress(session, operands);
    case "fix":
      return fix(session, operands);
    case "batch":
      return batch(session, operands, world.program);
    case "catalogue":
      return catalogue(session, operands);
    case "demo":
      return demo(session, world.samples);
  }
}

function sessionOf({ options }: Call, world: World): Session {
  const words = wordsOf(options.lang);
  return {
    options,
    words,
    terminal: world.terminal,
    progress: options.quiet ? silentProgress : progressOn(world.terminal, words, world.now),
    today: options.today ?? world.clockDay,
    catalogues: options.catalogues.flatMap(readCatalogueFile),
    now: world.now,
  };
}
