import path from "node:path";
import manifest from "../../../package.json";
import { runCli } from "./cli";
import { leaveQuietlyWhenPipeCloses, processTerminal } from "./surroundings/terminal";

leaveQuietlyWhenPipeCloses();
void runCli(process.argv.slice(2), {
  terminal: processTerminal(),
  clockDay: dayOf(new Date()),
  now: () => performance.now(),
  version: manifest.version,
  samples: path.resolve(__dirname, "..", "assets", "samples"),
}).then((status) => {
  process.exitCode = status;
});

/** The day on the wall, not in Greenwich. */
function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
