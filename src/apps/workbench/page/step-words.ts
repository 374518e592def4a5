import type { Words } from "../../../words";
import type { StepLabel } from "../post/messages";

/** What a step was, in words. */
export function stepWords(label: StepLabel, { domain, workbench }: Words): string {
  switch (label.kind) {
    case "opened":
      return workbench.steps.opened;
    case "typed":
      return workbench.steps.typed(domain.place(label.sheet, label.address), label.count);
    case "job":
      return (workbench.steps.jobs as Readonly<Partial<Record<string, string>>>)[label.job] ?? "";
  }
}
