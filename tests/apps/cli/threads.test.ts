import { writeFileSync } from "node:fs";
import path from "node:path";
import { inThreads } from "../../../src/apps/cli/surroundings/threads";
import { scratchFolder } from "./spawn-cli";

/** A thread as `serveThread` makes one, whose tasks say what befalls it. */
const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
parentPort.on("message", (message) => {
  if (message === null) return parentPort.close();
  const { index, task } = message;
  if (task === "leave") process.exit(0);
  if (task === "fall") throw new Error("fell");
  if (task === "swell") for (const all = []; ; ) all.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  const answer = () => parentPort.postMessage({ index, result: workerData.greeting + task });
  if (task.startsWith("slow")) setTimeout(answer, task === "slowest" ? 2000 : 50);
  else answer();
});
`;

const program = path.join(scratchFolder(), "thread.cjs");
writeFileSync(program, PROGRAM);

async function answersTo(tasks: readonly string[], threads: number) {
  const answers: (string | undefined)[] = tasks.map(() => undefined);
  const order: number[] = [];
  const settle = (index: number, answer: string): void => {
    expect(answers[index]).toBeUndefined();
    answers[index] = answer;
    order.push(index);
  };
  await inThreads<string, string>(tasks, {
    program,
    order: { greeting: "xong " },
    threads,
    heap: 40,
    onResult: settle,
    onLost: (index, loss, thrown) => settle(index, `${loss}: ${(thrown as Error | null)?.message ?? "nothing"}`),
  });
  return { answers, order };
}

describe("tasks in threads", () => {
  it.each([1, 2, 9])("are each done once on %d", async (threads) => {
    const tasks = Array.from({ length: 7 }, (_, index) => (index === 0 ? "slow" : `${index}`));
    const { answers } = await answersTo(tasks, threads);
    expect(answers).toEqual(tasks.map((task) => `xong ${task}`));
  });

  it("do not wait for a slow one", async () => {
    const { order } = await answersTo(["slowest", "1", "2", "3"], 2);
    expect(order.at(-1)).toBe(0);
  });

  it("go on after a thread is lost, and the loss is told of its task alone", async () => {
    for (const threads of [1, 3]) {
      const { answers } = await answersTo(["a", "fall", "b", "leave", "c", "fall"], threads);
      expect(answers).toEqual(["xong a", "crash: fell", "xong b", "crash: nothing", "xong c", "crash: fell"]);
    }
  });

  it("cannot take more memory than they are given: the one that would is lost, the program is not", async () => {
    const { answers } = await answersTo(["a", "swell", "b"], 1);
    expect(answers).toEqual(["xong a", expect.stringMatching(/^memory: /), "xong b"]);
  });

  it("may be none", async () => {
    expect(await answersTo([], 2)).toEqual({ answers: [], order: [] });
  });
});
