import { JOB_KINDS, type Jobs, type JobsMaker } from "../../panels";
import type { WorkerLink } from "./worker-link";

/** The pane's work, done by the worker. `today` is the page's day: the worker asks no clock. */
export function remoteJobs(link: WorkerLink): JobsMaker {
  return (around, state, _tell): Jobs => {
    const asked = (job: keyof Jobs, given: readonly unknown[]) => {
      const { language, choices, fixes } = state();
      return { job, given, wishes: { language, choices, fixes }, today: around.today() };
    };
    const remote = ([name, kind]: readonly [string, "job" | "question"]) => {
      const question = (...given: readonly unknown[]) => link.ask("job", asked(name as keyof Jobs, given));
      const job = (enter: never, ...given: readonly unknown[]) => link.ask("job", asked(name as keyof Jobs, given), { enter });
      return [name, kind === "question" ? question : job] as const;
    };
    return Object.fromEntries(Object.entries(JOB_KINDS).map(remote)) as unknown as Jobs;
  };
}
