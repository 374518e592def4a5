import type { CheckPages } from "../../wording";

export const contentPages = {
  "content-misplaced": {
    finds:
      "Finds a cell that tells another criterion's subject and has no word of its own (the principal's training under the criterion of teachers); work that an item of Level 4 does not ask for; a measure that misses its weakness (time is short, and a contest is held).",
    rule: "Circulars 17, 18, 19/2018/TT-BGDĐT (Articles 7 to 22) and 57/2026/TT-BGDĐT: each criterion has its own subject, taken from its title. What concerns both criteria stays unmarked.",
  },
  "text-contradictory": {
    finds:
      "Finds a few facts that are often stated both ways: all staff to standard, enough teachers, full equipment, local funding, the national standard, function rooms that are there or lacking; a plan that is lacking and yet gone on with. Marked at the later place.",
    rule: "House rule: one document states one fact in one way. Goals, conditions, other times and mere parts (“một số”) do not clash.",
  },
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
