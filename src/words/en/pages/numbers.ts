import type { CheckPages } from "../../wording";

export const numbersPages = {
  "ratio-contradictory": {
    finds:
      "A percentage that does not agree with the fraction beside it (“24/27 …, tỷ lệ 90%”), or with the two columns that the other rows of a table are the share of. Tells cut-off digits from wrong ones. Dates, document numbers, rises and falls, and shares evened out to 100% are fine.",
    rule: "House rule: a percentage is its fraction, rounded half up at the decimals printed.",
  },
  "sum-contradictory": {
    finds:
      "Parts that do not make up their whole: “36, trong đó: 3 … 28 … 4”, lists over several lines, the total row of a table, shares beyond 100%. Parts that overlap (women, party members) or leave something out are fine.",
    rule: "House rule: parts that share nothing and leave nothing out add up to their whole.",
  },
  "figure-contradictory": {
    finds:
      "Two sizes for the school's pupils, classes, teachers or staff in one document; a denominator that is not the size stated. A grade, a branch, another school year and goals are other figures.",
    rule: "House rule: one population has one size in one document and school year. The table of classes counts first, else the first sentence that states the size.",
  },
  "limit-exceeded": {
    finds:
      "Class sizes or numbers of classes beyond the limit, reckoned from the table of classes or read in a sentence. The rule itself, goals to lower the size, and weaknesses that own up to it are fine.",
    rule: "Size: circulars 28/2020/TT-BGDĐT, article 16 (primary, 35), 32/2020/TT-BGDĐT, article 16 (secondary, 45), 52/2020/TT-BGDĐT, article 15 (kindergartens by age). Number of classes: indicators of criterion 1.5 (primary 30, secondary 45, kindergartens 20).",
  },
  "goal-contradictory": {
    finds:
      "Two goals for one measured thing in a school year that cannot both be kept; a goal for staff training that falls over the years or lies below what is reached. Other ranks, groups and years are other goals.",
    rule: "House rule: one thing has one goal in a school year; whoever is trained stays trained.",
  },
  "goal-unmeasurable": {
    finds:
      "A goal that is a range and a bound at once, as “2 đến 5 giải trở lên”, “ít nhất 95-97%”: nobody knows what meets it. A bound or a range alone is fine.",
    rule: "House rule: a goal can be measured, so it has one bound or one range. Form 2, annex V of circular 57/2026/TT-BGDĐT has a column for measures of success.",
  },
  "budget-unit-in-cell": {
    finds:
      "An amount with its unit (“12 tr”) under a header that names the unit; a column without a header whose amounts are text, once. A cell with nothing but an amount can be turned into a number; one that also names the source of money cannot, so that no words are lost.",
    rule: "House rule: under a header with its unit a cell holds a number that can be added; the source of money has a column of its own.",
  },
  "budget-malformed": {
    finds:
      "An amount that cannot be read (“1O0 tr”, the letter O for a zero) or reads two ways: a range (“10-15 triệu”), “1.500 triệu”. “Không” and “Theo dự toán được duyệt” are fine.",
    rule: "House rule: an amount has one reading; dots group thousands, the comma is the decimal sign.",
  },
  "budget-contradictory": {
    finds:
      "Buying, fitting or repairing at 0 đồng; sponsors that are asked while the resources say “Không”. What authorities are asked to do, home-made teaching aids and “trang bị kiến thức” are fine, and so is “Không” for the amount.",
    rule: "House rule: what is bought, built or repaired costs something; whoever is asked to pay is named among the resources.",
  },
  "budget-total-missing": {
    finds: "A money column with two amounts or more, without a total row and without a total in the text. Says what the total is.",
    rule: "House rule: a plan with money says how much in all, so that whoever approves it knows.",
  },
  "budget-total-wrong": {
    finds:
      "A total of the money column, or one stated in the text, that is not the sum of the rows. Nothing is said while an amount reads two ways.",
    rule: "House rule: the total is the sum of the rows; rows without an amount count for nothing.",
  },
} satisfies Partial<CheckPages>;
