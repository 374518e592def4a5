import type { CheckWords } from "../wording";

export const contentWords = {
  "content-misplaced": ({ facts, fragment, criterion }) => {
    const words = fragment ?? "";
    switch (facts.kind) {
      case "other":
        return {
          what: `“${words}” belongs to criterion ${facts.otherCode ?? ""} (${facts.about}), not to ${criterion === null ? "this one" : `criterion ${criterion}`}.`,
          why: "A criterion is judged by its own subject; with another one's work here its own weakness has nobody to mend it.",
          todo: `Move this to criterion ${facts.otherCode ?? ""} and write what belongs here.`,
        };
      case "item":
        return {
          what: `“${words}” is not what this item asks for.`,
          why: `The item asks for “${facts.about}”. A new plan does not show that goals were met.`,
          todo: "Write what is to be done to meet the goals of the strategy, and how they are watched each year.",
        };
      case "answer":
        return {
          what: `The weakness is about ${lacking(facts.about)}, but the measure is “${words}”.`,
          why: "A measure that misses the weakness can be carried out and leave it as it was.",
          todo: `Write what mends it (${lacking(facts.about)}), or add the weakness that this measure is for.`,
        };
    }
  },
  "text-contradictory": ({ facts, fragment }) => ({
    what:
      facts.kind === "plan"
        ? `The weakness says “${facts.against}”, the measure “${fragment ?? ""}”.`
        : facts.kind === "room"
          ? `“${fragment ?? ""}” is spoken of as being there; elsewhere the school lacks “${facts.against}”.`
          : `“${fragment ?? ""}” contradicts another place of the document: “${facts.against}”.`,
    why:
      facts.kind === "plan"
        ? "What is not there cannot be gone on with; the reader cannot tell whether there is a plan."
        : `With two statements about ${aboutFact(facts.kind)} the reader can believe neither.`,
    todo:
      facts.kind === "plan"
        ? "Leave out “tiếp tục”, or correct the weakness if there is a plan."
        : "Compare with the facts and correct one of the two places.",
  }),
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

function aboutFact(kind: string): string {
  switch (kind) {
    case "standard":
      return "the training of the staff";
    case "enough":
      return "the number of teachers";
    case "equipment":
      return "teaching equipment";
    case "funding":
      return "local funding";
    case "national":
      return "the national standard";
    default:
      return "function rooms";
  }
}

function lacking(id: string): string {
  switch (id) {
    case "time":
      return "a lack of time";
    case "watching":
      return "a lack of follow-up";
    case "degree":
      return "degrees of training";
    case "skill":
      return "skill";
    case "people":
      return "a lack of people";
    default:
      return "a lack of rooms";
  }
}
