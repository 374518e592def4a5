import path from "node:path";
import { isMainThread, workerData } from "node:worker_threads";
import manifest from "../../../package.json";
import { runCli } from "./cli";
import { isBatchOrder, serveBatch } from "./commands/school-outcome";
import { leaveQuietlyWhenPipeCloses, processTerminal } from "./surroundings/terminal";

// The program is one file, so the threads of `batch` run this very file.
const order: unknown = isMainThread ? null : workerData;
if (isBatchOrder(order)) serveBatch(order);
else beProgram();

function beProgram(): void {
  leaveQuietlyWhenPipeCloses();
  void runCli(process.argv.slice(2), {
    terminal: processTerminal(),
    clockDay: dayOf(new Date()),
    now: () => performance.now(),
    version: manifest.version,
    samples: path.resolve(__dirname, "..", "assets", "samples"),
    program: __filename,
  }).then((status) => {
    process.exitCode = status;
  });
}

/** The day on the wall, not in Greenwich. */
function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
