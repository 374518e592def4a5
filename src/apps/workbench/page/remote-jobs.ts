import type { Jobs, JobsMaker } from "../../panels";
import type { WorkerLink } from "./worker-link";

/** The pane's work, done by the worker. `today` is the page's day: the worker asks no clock. */
export function remoteJobs(link: WorkerLink): JobsMaker {
  return (around, state, _tell): Jobs => {
    const asked = (job: keyof Jobs, given: readonly unknown[]) => {
      const { language, choices, fixes } = state();
      return { job, given, wishes: { language, choices, fixes }, today: around.today() };
    };
    const job = (name: keyof Jobs) =>
      (async (enter: never, ...given: readonly unknown[]) => link.ask("job", asked(name, given), { enter })) as never;
    const question = (name: keyof Jobs) => (async (...given: readonly unknown[]) => link.ask("job", asked(name, given))) as never;
    return {
      read: job("read"),
      make: job("make"),
      progress: job("progress"),
      report: job("report"),
      freeze: job("freeze"),
      decide: job("decide"),
      fix: job("fix"),
      fixSafe: job("fixSafe"),
      restore: job("restore"),
      accept: job("accept"),
      choose: job("choose"),
      safeFixes: question("safeFixes"),
      conflicts: question("conflicts"),
      missing: question("missing"),
      followUp: question("followUp"),
    };
  };
}
