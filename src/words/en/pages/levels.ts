import type { CheckPages } from "../../wording";

const LEVELS = "Circulars 17, 18, 19/2018/TT-BGDĐT, article 6";

export const levelsPages = {
  "target-already-reached": {
    finds:
      "A target that is a level already reached, by the grid of marks or the verdict behind the title. Says the next level the criterion has, or to keep the highest. “Duy trì”, “giữ vững”, “củng cố” a level is fine.",
    rule: `${LEVELS}: levels build on each other; whoever reached the higher one has the lower one. An improvement aims at a level not reached, or keeps the highest.`,
  },
  "level-contradictory": {
    finds:
      "A verdict in words (“Tự đánh giá: Đạt Mức 3”) that the grid of marks does not give for that criterion. “Không đạt Mức 2” beside marks up to level 1 agrees.",
    rule: "Official letters 5932/BGDĐT-QLCL and 5942/BGDĐT-QLCL of 28/12/2018: summary table and text report one self-assessment. Known from the forms that schools use after these letters, not from their full text.",
  },
  "level-gap": {
    finds:
      "A line that marks a level and leaves a lower one open, or marks “Không đạt” beside a level. A grid that marks only the highest level everywhere is one finding.",
    rule: `${LEVELS}: a level is reached where every lower one is; in the form of the summary table marks run on from level 1.`,
  },
  "level-not-in-catalogue": {
    finds:
      "A mark, a target or a verdict at a level that the criterion does not have, as level 3 of criterion 1.9. Empty cells and dashes are fine.",
    rule: "Circulars 17, 18, 19/2018/TT-BGDĐT, articles 7 to 21: not every criterion has a level 3. Circular 57/2026/TT-BGDĐT: two levels.",
  },
  "level-missing": {
    finds:
      "Verdicts that say only “Đạt” and no level, where no grid of marks tells it either. Once for a table, at its first such row. Items of level 4 are not asked.",
    rule: `${LEVELS}: a criterion is assessed by levels; without the level nobody knows which comes next.`,
  },
  "weakness-contradicts-level": {
    finds:
      "A weakness that denies an indicator of a level marked as reached, as “chưa có biện pháp giám sát việc thực hiện chiến lược” where criterion 1.1 has level 2. Small weaknesses, of some people or of what could be better, are fine.",
    rule: `${LEVELS}: a level is reached where every indicator of it is met. Either the mark or the words need another look.`,
  },
  "weakness-above-target": {
    finds:
      "A weakness that belongs to an indicator above the target of its row (error) or above the level of its section (warning): target level 2, and no long-term plan for income, an indicator of level 3.",
    rule: `${LEVELS}: a plan aims at the level whose indicator is not met; mending an indicator of level 3 does not bring level 2.`,
  },
  "tally-contradictory": {
    finds:
      "A stated count, denominator or level of the school that the grid of marks or the circular's list does not give, as “12/27 at level 3” where 19 criteria have level 3. Counts of one standard and results of external evaluation are not held against the grid.",
    rule: `${LEVELS} and the list of criteria: 27 for primary schools, 19 of them with level 3; the other circulars by their own lists. Where an amendment may have changed the number, nothing is said.`,
  },
  "tally-label-wrong": {
    finds:
      "Under the heading of the self-assessment a level called that of the external team, or the other way round. Results under their own headings are fine.",
    rule: "Official letters 5932/BGDĐT-QLCL and 5942/BGDĐT-QLCL of 28/12/2018: self-assessment and external evaluation are two results of two bodies.",
  },
  "tally-at-risk": {
    finds:
      "If the written weaknesses are true, fewer criteria reach their level: says the counts now and then, and which criteria. Once for a file, at the sentence with the count or at the grid of marks.",
    rule: `${LEVELS}: a level is reached where every indicator of it is met. A reminder before the external team asks, no verdict.`,
  },
} satisfies Partial<CheckPages>;
