import type { CheckWords } from "../wording";

/** Times, days and document numbers: the words of the group "Time". */
export const timeWords = {
  "period-malformed": ({ facts, fragment, expected }) => {
    switch (facts.kind) {
      case "school-year":
        return {
          what: `“${fragment ?? ""}” is no school year.`,
          why: "A school year is two consecutive years; otherwise the row belongs to no year.",
          todo: expected === null ? "Write the school year again, for example “2024-2025”." : `Write ${expected}.`,
          fix: `Change to ${expected ?? ""}`,
        };
      case "single-year":
        return {
          what: `“${fragment ?? ""}” has one year only; it is not clear which school year is meant.`,
          why: "A school year runs over two calendar years, so both are written.",
          todo:
            expected === null
              ? "Write both years, or leave out “học” if the calendar year is meant."
              : `Write “năm học ${expected}”, or leave out “học” if the calendar year is meant.`,
          fix: `Change to ${expected ?? ""}`,
        };
      case "word-lost":
        return {
          what: `“${fragment ?? ""}” lacks “học”: a school year is meant, not a calendar year.`,
          why: "A calendar year is not written as two years.",
          todo: `Write ${expected ?? ""}.`,
          fix: `Change to ${expected ?? ""}`,
        };
      case "no-such-day":
        return {
          what: `“${fragment ?? ""}” is not in the calendar.`,
          why: "Progress cannot be followed against a time that does not exist.",
          todo: "Write the day or month again.",
        };
      case "no-year":
        return {
          what: `The days “${fragment ?? ""}” have no year.`,
          why: "A day in summer may lie before or after the plan's school year.",
          todo: "Add the year to each day; move days outside the school year to another plan.",
        };
      case "unreadable":
        return {
          what: `The time “${fragment ?? ""}” cannot be understood.`,
          why: "The row has no place in the plan's schedule.",
          todo: "Write when it begins and ends, for example “từ tháng 9/2024 đến tháng 5/2025”.",
        };
    }
  },
  "period-outside-plan-year": ({ facts, fragment, expected }) =>
    facts.where === "before"
      ? {
          what: `“${fragment ?? ""}” begins before the plan's school year ${facts.schoolYear}.`,
          why: "Work of this year's plan cannot have begun in the year before.",
          todo: expected === null ? "Check the year: it may come from an old plan." : `Check it; the other rows say “${expected}”.`,
        }
      : facts.isSlip
        ? {
            what: `“${fragment ?? ""}” ends after the school year ${facts.schoolYear}, while nearly every other row ends exactly one year earlier.`,
            why: "The year may be a slip; at the end of the school year this row would have no result to report.",
            todo: expected === null ? "Check the year of its end." : `Write “${expected}” if it is a slip.`,
          }
        : {
            what: `“${fragment ?? ""}” goes beyond the plan's school year ${facts.schoolYear}.`,
            why: "A plan of one school year needs something that can be measured in that year.",
            todo: `Say what is to be done within ${facts.schoolYear}, and add “và các năm tiếp theo” for the rest.`,
          },
  "period-stale": ({ facts, fragment, expected }) => ({
    what: `“${fragment ?? ""}” was over before the plan's school year ${facts.schoolYear}.`,
    why: "It may be left over from last year's plan; what is past cannot be planned.",
    todo:
      expected === null
        ? `Correct the time for the school year ${facts.schoolYear}.`
        : `Write “${expected}”, or remove the row if the work is done.`,
  }),
  "period-reversed": ({ facts }) => ({
    what: `The end (${facts.end}) lies before the start (${facts.start}).`,
    why: "Progress of this row cannot be reckoned.",
    todo: "Check both times: they may be swapped, or one year is wrong.",
  }),
  "date-contradictory": ({ facts, fragment }) => {
    switch (facts.kind) {
      case "report-before-work":
        return {
          what: `The report on the school year ${facts.against} is dated ${facts.stated}, when that year has hardly begun.`,
          why: "There can be no result of work whose time has not come.",
          todo: "Check the day of issue, or the school year in the title.",
        };
      case "result-before-plan":
        return {
          what: `This is planned from ${facts.stated} on, yet the report of ${facts.against} gives its result.`,
          why: "A result cannot come before the work.",
          todo: "Check the time of this work, or the day of the report.",
        };
      case "basis-not-over":
        return {
          what: `The basis names “${fragment ?? ""}”, which ends on ${facts.stated} only.`,
          why: "Only an assessment of a time that is over can be a basis.",
          todo: "Name the period that was assessed.",
        };
      case "basis-later":
        return {
          what: `The basis names a paper of ${facts.stated}, later than this document (${facts.against}).`,
          why: "A document cannot rest on one that was issued after it.",
          todo: "Check both days.",
        };
      case "two-deadlines":
        return {
          what: `One sentence sets two deadlines: ${facts.against} and ${facts.stated}.`,
          why: "Whoever does the work cannot know when it is due.",
          todo: "Keep one, or say which work each is for.",
        };
      case "deadline-before-work":
        return {
          what: `The report is due before ${facts.stated}, while most measures end on ${facts.against} or later.`,
          why: "An early report has no results of measures that are still under way.",
          todo: "Move the deadline, or say that the report is an interim one.",
        };
      case "evaluation-twice":
        return {
          what: `Here “${fragment ?? ""}”, elsewhere “${facts.against}”, for one evaluation.`,
          why: "One evaluation covers one period.",
          todo: "Compare with the original report or decision and use one.",
        };
      case "after-evaluation-never-held":
        return {
          what: `This speaks of what comes “${fragment ?? ""}”, while the document says the school “${facts.against}”.`,
          why: "Nothing can come after an external evaluation that has not taken place.",
          todo: "Leave the words out, or correct what is said of the external evaluation.",
        };
      case "two-visions":
        return {
          what: `Here “${fragment ?? ""}”, elsewhere “${facts.against}”, for one strategy.`,
          why: "One strategy has one horizon.",
          todo: "Compare with the approved strategy and use one.",
        };
    }
  },
  "number-out-of-sequence": ({ facts }) => ({
    what: `No. ${shownNumber(facts.number)}/${facts.series} is dated ${facts.day}, after No. ${shownNumber(facts.otherNumber)}/${facts.series} of ${facts.otherDay}.`,
    why: "Within a year, papers of one kind are numbered in the order of time (Nghị định 30/2020/NĐ-CP).",
    todo: "Compare with the register of outgoing papers and correct the number or the day.",
  }),
  "cycle-length-wrong": ({ facts, fragment }) => ({
    what: `“${fragment ?? ""}” is ${facts.years} ${facts.isOfSchoolYears ? "school years" : "years"}; the accreditation cycle is ${facts.cycleYears}.`,
    why: `Under the circular on accreditation an evaluation covers a cycle of ${facts.cycleYears} years.`,
    todo: "Check the first and the last year of the period.",
  }),
} satisfies Partial<CheckWords>;

/** 1 → "01", as papers are numbered. */
function shownNumber(number: number): string {
  return String(number).padStart(2, "0");
}
