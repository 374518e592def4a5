import type { CheckWords } from "../wording";

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
