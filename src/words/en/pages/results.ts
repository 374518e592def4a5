import type { CheckPages } from "../../wording";

export const resultsPages = {
  "plan-item-dropped": {
    finds: "Goods, money or an action of the first plan that neither the adjusted plan nor any result column mentions.",
    rule: "House rule: what was planned is adjusted in words or reported on. There is no national form of this report; the columns are those in common use (first plan, adjusted, done, under way, not begun).",
  },
  "progress-unread": {
    finds:
      "A cell of the sheet of progress that is not understood: a status that is not on the list, a period that is none, money, a share or a day that cannot be read; and a row with results that names no period.",
    rule: "House rule: what was recorded is counted in the report and in the overview, or people are told that it is not. “9,5 tr”, “12.000.000 đồng”, “50%”, “Đã xong”, “Quý I/2025” are understood.",
  },
  "reason-missing": {
    finds: "Work that is late or not begun without a reason in its cell, the column of reasons or the note.",
    rule: "House rule after the headers in common use, which ask for the reason of what is late or not begun.",
  },
  "result-copies-plan": {
    finds: "A result that repeats the plan's sentence but for words of time, and so reports nothing.",
    rule: "House rule after the headers in common use, which ask for quality and effect of the work.",
  },
  "result-missing": {
    finds:
      "A planned row whose result columns are all empty or say “Không”, or an undertaking of its own (a contest, a training, a survey …) that no result names.",
    rule: "House rule: of each planned action the report tells whether it is done, under way or not begun. A result told of the whole plan is enough.",
  },
  "result-without-plan": {
    finds: "A result with a subject of its own on work that neither the first nor the adjusted plan of its row speaks of.",
    rule: "House rule: the report follows each criterion; the result answers what was planned. General praise and reasons are left alone.",
  },
} satisfies Partial<CheckPages>;
