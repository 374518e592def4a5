/**
 * One run of `batch` over a folder, as a process of its own: its time, and how its memory went while files were read (the resident set, taken
 * every 50 ms from the system: workers are threads, so it holds them all). Linux only; elsewhere the memory is left out.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeDistrict } from "./make-district.mjs";

const EVERY_MS = 50;
const KIB = 1024;
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
/** Fewer are told by `BENCH_BATCH`; runs are taken in turns, so that a slow minute of the machine hits both alike. */
const COUNT = Number(process.env.BENCH_BATCH ?? 2000);
const TURNS = Number(process.env.BENCH_BATCH_TURNS ?? 1);

/** Prints how `batch` does on 1 and 2 workers; what it is held to is returned, as bench.mjs has its goals. */
export async function measureBatch() {
  const folder = mkdtempSync(path.join(tmpdir(), "cai-tien-district-"));
  const schools = path.join(folder, "in");
  try {
    writeDistrict(schools, path.join(ROOT, "assets/samples"), COUNT);
    const taken = { 1: [], 2: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      for (const workers of [1, 2]) {
        taken[workers].push(await runBatch(path.join(ROOT, "dist/cli.js"), schools, path.join(folder, "out.xlsx"), workers));
        process.stderr.write(`batch ${turn + 1}/${TURNS} on ${workers}\n`);
      }
    }
    const of = (workers, what) => taken[workers].map((one) => one[what]).sort((a, b) => a - b)[TURNS >> 1];
    console.log(`batch over ${COUNT} generated workbooks`);
    for (const workers of [1, 2]) {
      const memory = ["first", "last", "peak"].map((what) => `${what} ${of(workers, what).toFixed(0)}`).join(", ");
      console.log(`  ${workers} worker(s) ${of(workers, "perSecond").toFixed(1).padStart(7)} workbooks/s  ${memory} MiB`);
    }
    return [
      ["(f) batch, workbooks per second on 2 workers / on 1", of(2, "perSecond") / of(1, "perSecond"), ">=", 1.7],
      ["(f) batch, memory of the last quarter / the first, 1 worker", of(1, "last") / of(1, "first"), "<=", 1.15],
      ["(f) batch, memory of the last quarter / the first, 2 workers", of(2, "last") / of(2, "first"), "<=", 1.15],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<{seconds: number, perSecond: number, peak: number, first: number, last: number}>} MiB in the first and the last quarter of the files */
export async function runBatch(cli, folder, out, workers) {
  const start = process.hrtime.bigint();
  const args = [cli, "batch", folder, "-o", out, "--force", "--json", "--quiet", "--today", "2025-05-31", "--workers", String(workers)];
  const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const samples = [];
  let done = 0;
  let message = "";
  running.stdout.on("data", (piece) => (done += piece.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0)));
  running.stderr.on("data", (piece) => (message += piece));
  const timer = setInterval(() => samples.push({ done, memory: residentOf(running.pid) }), EVERY_MS);
  const status = await new Promise((resolve) => running.on("close", resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`batch ended with ${status}: ${message.slice(0, 500)}`);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const mean = (from, to) => {
    const within = samples.filter((one) => one.memory > 0 && one.done > done * from && one.done <= done * to).map((one) => one.memory);
    return within.reduce((sum, one) => sum + one, 0) / Math.max(1, within.length);
  };
  const peak = Math.max(0, ...samples.map(({ memory }) => memory));
  // The very first files warm the program up: the first quarter begins once 2 % are done.
  return { seconds, perSecond: done / seconds, peak, first: mean(0.02, 0.25), last: mean(0.75, 1) };
}

function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / KIB;
  } catch {
    return 0;
  }
}

export function printGoals(goals) {
  for (const [name, value, relation, goal] of goals) {
    const isMet = relation === ">=" ? value >= goal : value <= goal;
    console.log(`${isMet ? "met    " : "NOT MET"}  ${name}: ${value.toFixed(2)} (goal ${relation} ${goal})`);
  }
}

// By itself: node tests/bench/batch-run.mjs
if (process.argv[1] === fileURLToPath(import.meta.url)) printGoals(await measureBatch());
