import type { CheckPages } from "../../wording";

export const contentPages = {
  "text-copied": {
    finds:
      "A long sentence that stands, word for word or nearly so, under two criteria or twice in the prose; an “adjusted” plan that differs in a date or semester only; two evaluations with the same counts at every level. Shows what really differs.",
    rule: "House rule: each criterion has its own weakness and measure, and an adjusted plan says what changed. Only sentences of at least 12 telling words; citations of law and one criterion repeated under several levels are left alone.",
  },
  "text-misplaced": {
    finds:
      "A weakness among the measures, undone work among the work done or under way, a measure among resources or people, a level reached as the target.",
    rule: "House rule after the names of the columns: the weakness says what is lacking, the measure what will be done, the resources what it needs, the target what to reach.",
  },
} satisfies Partial<CheckPages>;
