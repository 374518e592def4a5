/**
 * Processor time of the checks alone: every check asked over a workbook read afresh, since a book remembers what was read of it.
 * Processor time, not the clock: other work on the machine changes it less, and with the collector's threads it is never the smaller.
 * Run: node --expose-gc --require ./load-typescript.cjs check-stage.cjs <runs> <workbook>…; prints the milliseconds of each workbook.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");

const SOURCE = path.resolve(__dirname, "../../src");
const { assess, checks } = require(path.join(SOURCE, "engine"));
const { readXlsx } = require(path.join(SOURCE, "hosts/xlsx"));

const TODAY = "2026-01-15";
/** Machine code is made for what has run a while. */
const WARM_UP = 3;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measured(file) {
  let total = 0;
  let isFirst = true;
  const timed = checks.map((check) => ({
    ...check,
    find: (book, context) => {
      // What reading left behind is not the checks' to clear away.
      if (isFirst) globalThis.gc();
      isFirst = false;
      const start = processorTime();
      const found = [...check.find(book, context)];
      total += processorTime() - start;
      return found;
    },
  }));
  assess(readXlsx(new Uint8Array(readFileSync(file)), path.basename(file)), { today: TODAY, checks: timed });
  return total;
}

const [runs, ...files] = process.argv.slice(2);
const medians = files.map((file) => {
  for (let i = 0; i < WARM_UP; i++) measured(file);
  return median(Array.from({ length: Number(runs) }, () => measured(file)));
});
process.stdout.write(`${JSON.stringify(medians)}\n`);
