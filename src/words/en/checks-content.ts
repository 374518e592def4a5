import type { CheckWords } from "../wording";

export const contentWords = {
  "text-copied": ({ facts, fragment, criterion }) => {
    const changed = [
      facts.before.length > 0 ? `without “${facts.before.join("”, “")}”` : "",
      facts.after.length > 0 ? `with “${facts.after.join("”, “")}”` : "",
    ].filter((part) => part !== "");
    const difference = changed.length === 0 ? "word for word" : `${String(facts.share)}% alike, only ${changed.join(", ")}`;
    switch (facts.kind) {
      case "adjusted":
        return {
          what: `The adjusted plan repeats the first one (${difference}).`,
          why: "The reader cannot see what was adjusted, or why.",
          todo: "Say what was adjusted and why; where nothing was, write “Không điều chỉnh”.",
        };
      case "tallies":
        return {
          what: `The external evaluation and the self-assessment state the same counts at every level (${facts.after.join(", ")}).`,
          why: "Two evaluations seldom agree in every figure; one may have been copied from the other.",
          todo: "Compare with the report of each evaluation; keep the figures if they are right.",
        };
      case "prose":
        return {
          what: `“${fragment ?? ""}” stands twice in the text (${difference}).`,
          why: "Two bodies with the same sentence as their duty: nobody knows who does what.",
          todo: "Keep the sentence in one place and write the other body's own duty.",
        };
      case "criteria":
        return {
          what: `“${fragment ?? ""}” is also the text of criterion ${facts.other ?? ""}${facts.more > 0 ? ` and of ${String(facts.more)} more places` : ""} (${difference}).`,
          why: "Each criterion asks for something of its own; a text copied from another one mends nothing.",
          todo: `Write a text of its own${criterion === null ? "" : ` for criterion ${criterion}`}, or keep it under one criterion if it is one action.`,
        };
    }
  },
  "text-misplaced": ({ facts, fragment }) => {
    const words = fragment ?? "";
    switch (facts.kind) {
      case "weakness":
        return {
          what: `“${words}” is a weakness, not a measure.`,
          why: "A measure says what will be done; this says what is lacking, so the weakness has no remedy yet.",
          todo: "Move it to the weaknesses and write what will be done about it.",
        };
      case "undone":
        return {
          what: `“${words}” was not begun, but stands among the work ${facts.field === "done" ? "done" : "under way"}.`,
          why: "In the wrong column, work that was not begun counts as done or under way.",
          todo: "Move it to the column of work not begun, with its reason.",
        };
      case "measure":
        return {
          what: `“${words}” is a measure, but stands under ${facts.field === "resources" ? "resources" : "the people"}.`,
          why: facts.field === "resources" ? "Here money, partners or means are named." : "Here those who answer for it are named.",
          todo: "Move it to the measures, and name here what the column asks for.",
        };
      case "state":
        return {
          what: `“${words}” is what was reached, but stands as the target.`,
          why: "A target is what is to be reached; without one the plan aims at nothing.",
          todo: "Write the next level to aim at, or move this to the assessment.",
        };
    }
  },
} satisfies Partial<CheckWords>;
