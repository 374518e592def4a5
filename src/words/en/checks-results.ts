import type { CheckWords } from "../wording";

const PROGRESS_COLUMN = {
  period: {
    name: "Period",
    problem: "is no period that can be read",
    todo: "Type 2025-Q1 for a quarter, 2024-2025-HK1 for a semester or 2024-2025 for the school year.",
  },
  status: {
    name: "Status",
    problem: "is not on the list of statuses",
    todo: "Choose one of the six statuses from the list; what else there is to say goes into the columns on the right.",
  },
  percent: { name: "Done (%)", problem: "is not a number from 0 to 100", todo: "Type a number from 0 to 100, such as 50 or 50%." },
  spent: {
    name: "Spent",
    problem: "is no amount that can be read",
    todo: "Type the amount in đồng, such as 9500000 or 9,5 tr; explanations go under Note.",
  },
  budget: {
    name: "Planned budget",
    problem: "is no amount that can be read",
    todo: "Type the amount in đồng, such as 9500000 or 9,5 tr; explanations go under Note.",
  },
  on: { name: "Recorded on", problem: "is no day", todo: "Type the day as day/month/year, such as 15/01/2025." },
  deadline: { name: "Deadline", problem: "is no day", todo: "Type the day as day/month/year, such as 15/01/2025." },
} as const;

/** A result report held against its plan: words of the group "Result report". */
export const resultsWords = {
  "result-missing": ({ facts, fragment }) =>
    facts.kind === "row"
      ? {
          what: `No result is given for “${facts.plan}”.`,
          why: "All result columns of this row are empty or say “Không”, so nobody can tell how far the work has come.",
          todo: "Say what is done, under way or not begun; give the reason for what is not begun.",
        }
      : {
          what: `No result is given for “${fragment ?? facts.plan}”.`,
          why: "The plan has this action, but no result column of the row speaks of it.",
          todo: "Add its result, or list it as not begun with the reason.",
        },
  "result-without-plan": ({ facts, fragment }) => ({
    what: `The result “${fragment ?? ""}” speaks of work that this row did not plan.`,
    why: `The row plans “${facts.plan}”; the result cannot be held against it.`,
    todo: "Report on what was planned; put extra work into the adjusted plan, and a result of another criterion into its row.",
  }),
  "result-copies-plan": ({ facts, fragment }) => ({
    what: `The result repeats the plan's sentence: “${fragment ?? ""}” (${String(facts.share)}% alike).`,
    why: "It says what was meant to be done, not what was done, how well and to what effect.",
    todo: "Give the result itself: when, how much, what it changed, where the evidence is.",
  }),
  "plan-item-dropped": ({ facts, fragment }) =>
    facts.kind === "goods"
      ? {
          what: `“${fragment ?? ""}” stands in the first plan, but neither in the adjusted plan nor among the results.`,
          why: "Goods or money that are not mentioned again may have been dropped, postponed or forgotten.",
          todo: "Keep it in the adjusted plan or report on it; if it was given up, say why.",
        }
      : {
          what: `“${fragment ?? ""}” stands neither in the adjusted plan nor among the results.`,
          why: "An action that neither the adjustment nor the results mention cannot be followed.",
          todo: "Keep it in the adjusted plan, report on it, or say why it was given up.",
        },
  "progress-unread": ({ facts, fragment }) => ({
    what:
      fragment === null
        ? "The row has results, but names no period."
        : `“${fragment}” under ${PROGRESS_COLUMN[facts.column].name} ${PROGRESS_COLUMN[facts.column].problem}.`,
    why:
      facts.column === "period"
        ? "Without its period, the row is told in no report and not counted in the overview."
        : "What cannot be read is counted neither in the report nor in the overview.",
    todo: PROGRESS_COLUMN[facts.column].todo,
  }),
  "reason-missing": ({ facts, fragment }) => ({
    what:
      fragment === null
        ? "The work is late, but no reason is given."
        : facts.kind === "bare"
          ? `The cell says “${fragment}” and no more: neither how far the work has come nor why it is not done.`
          : `“${fragment}” ${facts.kind === "late" ? "tells of work that lags behind" : "is work not begun"}, but no reason is given.`,
    why: "The report asks for the reason of what is late or not begun, so that something can be done about it.",
    todo: "Add the reason and when the work should be finished.",
  }),
} satisfies Partial<CheckWords>;
