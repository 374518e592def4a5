import type { CheckPages } from "../../wording";

export const timePages = {
  "period-malformed": {
    finds:
      "A school year with digits lost (“2-24-2025”), with one year only (“Năm học 2024”) or two that are not consecutive; days and months that do not exist; “năm 2024-2025” for a school year; a summer day of unknown year (warning). “2024-25”, calendar years and stages are fine.",
    rule: "House rule: a school year is two consecutive years; a day exists; a summer day needs its year, for it may be before or after the school year.",
  },
  "period-outside-plan-year": {
    finds:
      "A time that begins before the plan's school year (error), or ends after it without a milestone inside (warning). Where nearly every other row ends exactly a year earlier it is a slip (error). “Và các năm tiếp theo” and summer work are fine.",
    rule: "House rule: a plan of one school year names what is done in it, from June to the end of August a year later, so that there are results to report.",
  },
  "period-stale": {
    finds:
      "A time that was over before the plan's school year, in the time column, in a sentence about work to do or in a heading of goals: mostly left from last year's plan. What began then and goes on, and work already done, are fine.",
    rule: "House rule: what is to be done is not over before the school year begins.",
  },
  "period-reversed": {
    finds:
      "An end before its beginning, in one cell, in two columns or in a sentence (“giai đoạn 2025-2020”). Months without a year go by the school year: November to March is right.",
    rule: "House rule: a time ends after it begins.",
  },
  "date-contradictory": {
    finds:
      "Dates that cannot all be true: a basis later than the plan or not over yet; results of work still to come; two deadlines in one sentence; a report due before the work ends (warning); two periods for one evaluation; two horizons for one strategy; “after the external evaluation” where there was none.",
    rule: "House rule: a paper rests on what is there, results come after the work, one task has one deadline.",
  },
  "number-out-of-sequence": {
    finds:
      "A document with a lower number and a later date than another of the same year, kind and office, the paper itself included. A new year begins at 01 again, and other kinds have other series.",
    rule: "Decree 30/2020/NĐ-CP, articles 8 and 15: outgoing papers are numbered in the order of time within the year, from 01; kinds may have series of their own, so only one kind is compared.",
  },
  "cycle-length-wrong": {
    finds:
      "An accreditation or evaluation cycle that is not five years, as “chu kỳ 2022 - 2030”. A strategy's stage is no cycle; 2021-2025 and 2022-2027 are both five years.",
    rule: "Circulars 17, 18, 19/2018/TT-BGDĐT and 57/2026/TT-BGDĐT: external evaluation and its certificate run for five years. A note only, for a self-assessment may cover another span.",
  },
} satisfies Partial<CheckPages>;
