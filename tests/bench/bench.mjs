/**
 * Speed as ratios against peers, from one run on one machine: each measurement is a process of its own, start-up included, under the same
 * Node flags; medians of RUNS runs, taken in turns so that a slow minute of the machine hits all alike.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { measureBatch, printGoals } from "./batch-run.mjs";
import { writePlan } from "./make-plan.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(HERE, "../..");
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const folder = mkdtempSync(path.join(tmpdir(), "cai-tien-bench-"));
const small = path.join(folder, "10k.xlsx");
const large = path.join(folder, "100k.xlsx");
const out = path.join(folder, "out.xlsx");
const sample = path.join(ROOT, "assets/samples", process.env.BENCH_SAMPLE ?? "thpt-nui-bac-2024.xlsx");

const cli = path.join(ROOT, "dist/cli.js");
const ours = (...args) => [cli, ...args, "--quiet"];
const jobs = {
  "check 100k": ours("check", large, "--json"),
  "check 10k": ours("check", small, "--json"),
  "run 100k": ours("run", large, "-o", out, "--force"),
  "read-excel-file 100k": [path.join(HERE, "peer-read-excel-file.mjs"), large],
  "hucre 100k": [path.join(HERE, "peer-hucre.mjs"), large],
  "run a real plan": ours("run", sample, "-o", out, "--force"),
};

function measure(args) {
  const start = process.hrtime.bigint();
  const done = spawnSync(process.execPath, ["--require", path.join(HERE, "peak-memory.cjs"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const isRead = done.status === 0 || (args[1] === "check" && done.status === 1);
  if (!isRead) throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stderr.slice(0, 500)}`);
  return { seconds, memory: Number(/peak (\d+)/.exec(done.stderr)?.[1] ?? 0) };
}

/** Milliseconds of the checks alone, one for each workbook, in a process that has warmed up. */
function measureChecks(runs, ...files) {
  const preload = ["--expose-gc", "--require", path.join(HERE, "load-typescript.cjs")];
  const done = spawnSync(process.execPath, [...preload, path.join(HERE, "check-stage.cjs"), String(runs), ...files], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`the checks ended with ${done.status}: ${done.stderr.slice(0, 500)}`);
  return JSON.parse(done.stdout);
}

/** What tests/bench/page-stage.ts tells. */
function measurePages(file) {
  const done = spawnSync(process.execPath, ["--require", path.join(HERE, "load-typescript.cjs"), path.join(HERE, "page-stage.ts"), file], {
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`the pages ended with ${done.status}: ${done.stderr.slice(0, 500)}`);
  return JSON.parse(done.stdout);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

writePlan(small, 10_000);
writePlan(large, 100_000);
const taken = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, args] of Object.entries(jobs)) taken[name].push(measure(args));
  process.stderr.write(`run ${run + 1}/${RUNS}\n`);
}
const [checks10k, checks100k] = measureChecks(RUNS, small, large);
const [checksReal] = measureChecks(RUNS * 4, sample);
const pages = Array.from({ length: RUNS }, () => measurePages(small));
const longest = (what) => median(pages.map((one) => Math.max(0, ...one[what])));
const seconds = (name) => median(taken[name].map((one) => one.seconds));
const memory = (name) => median(taken[name].map((one) => one.memory));

console.log(`Medians of ${RUNS} runs, ${process.version}, start-up included`);
for (const name of Object.keys(jobs))
  console.log(`  ${name.padEnd(22)} ${seconds(name).toFixed(2).padStart(7)} s  ${String(memory(name)).padStart(6)} MiB`);

console.log(`Checks alone, processor time: 10k rows ${checks10k.toFixed(0)} ms, 100k rows ${checks100k.toFixed(0)} ms`);

const goals = [
  ["(a) read-excel-file / our read + check, 100k rows", seconds("read-excel-file 100k") / seconds("check 100k"), ">=", 3],
  ["(a) memory, ours / read-excel-file", memory("check 100k") / memory("read-excel-file 100k"), "<=", 1],
  ["(b) our read + check / hucre just reading", seconds("check 100k") / seconds("hucre 100k"), "<=", 1.5],
  ["(b) our whole job (run, seven sheets written) / hucre just reading", seconds("run 100k") / seconds("hucre 100k"), "<=", 1.5],
  ["(c) growth of read + check, 10k to 100k rows", seconds("check 100k") / seconds("check 10k"), "<=", 11],
  ["(d) run on a real plan, seconds", seconds("run a real plan"), "<=", 1],
  ["(e) all checks over 100k rows, seconds", checks100k / 1000, "<=", 2],
  ["(e) growth of the checks, 10k to 100k rows", checks100k / checks10k, "<=", 11],
  ["(e) all checks over a real plan, milliseconds", checksReal, "<=", 50],
];
goals.push(
  ["(g) first paint of the pane, milliseconds", median(pages.map((one) => one.firstPaint)), "<=", 500],
  ["(g) script of a frame while scrolling 10k rows, the median, milliseconds", median(pages.map((one) => median(one.frames))), "<=", 16],
  ["(g) script of a frame while scrolling 10k rows, the longest, milliseconds", longest("frames"), "<=", 50],
  ["(g) longest task of the page while 10k rows are opened, milliseconds", longest("opening"), "<=", 50],
  ["(g) longest task of the page while its pages are looked at, milliseconds", longest("looking"), "<=", 50],
  ["(g) longest task of the page while a cell is typed, milliseconds", longest("typing"), "<=", 50],
);
printGoals([...goals, ...(await measureBatch())]);
rmSync(folder, { recursive: true, force: true });
