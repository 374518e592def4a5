import type { CheckWords } from "../wording";

/** Figures, goals and money: the words of the group "Numbers". */
export const numbersWords = {
  "ratio-contradictory": ({ facts }) => ({
    what: `${facts.part}/${facts.whole} is ${facts.right}, not ${facts.stated}.`,
    why: facts.isCutOff
      ? "The last decimals were cut off instead of rounded, so the shares of one whole do not make 100 %."
      : "A percentage must agree with the fraction beside it; a reviewer will recompute it.",
    todo: `Write ${facts.right}, or correct the fraction if the slip is there.`,
    fix: `Change to ${facts.right}`,
  }),
  "sum-contradictory": ({ facts }) => {
    switch (facts.kind) {
      case "list":
        return {
          what: `“${facts.label}”, but the parts listed add up to ${facts.sum} (${facts.parts.join(" + ")}).`,
          why: "A total equals its parts; the reader cannot tell which figure is right.",
          todo: "Compare with the original list, then correct the total or the part that is wrong.",
        };
      case "table":
        return {
          what: `The column ${facts.label === "" ? "" : `“${facts.label}” `}adds up to ${facts.sum}; the total row says ${facts.stated}.`,
          why: "A total row equals the rows above it; percentages taken from it will be wrong too.",
          todo: "Check each row, then correct the total or the row that is wrong.",
        };
      case "shares":
        return {
          what: `The shares “${facts.label}” add up to ${facts.sum}.`,
          why: "The parts of one whole make 100 %.",
          todo: "Reckon each share again from its count.",
        };
    }
  },
  "figure-contradictory": ({ facts }) => ({
    what: facts.isDenominator
      ? `This share is taken of ${facts.stated}, while ${POPULATION[facts.population]} is given elsewhere as ${facts.other}.`
      : `Here ${POPULATION[facts.population]} is ${facts.stated}; elsewhere it is ${facts.other} (“${facts.otherWords}”).`,
    why: "In one document and school year, one group has one size.",
    todo: "Compare with the school's official figures and use one everywhere; if it is of another date, say so.",
  }),
  "limit-exceeded": ({ facts }) =>
    facts.subject === "class-count"
      ? {
          what: `The school has ${facts.stated} classes, more than ${facts.limit}.`,
          why: `The indicator of criterion 1.5 at level ${facts.level ?? 2} allows at most ${facts.limit} classes.`,
          todo: "Reconsider the level of criterion 1.5 and plan how to reduce the number, or correct the figure.",
        }
      : {
          what:
            facts.pupils === null
              ? `A class of ${facts.stated} is larger than ${facts.limit}.`
              : `${facts.group === null || facts.group === "" ? "This row" : `“${facts.group}”`}: ${facts.pupils} pupils in ${facts.classes ?? 1} classes, ${facts.stated} each on average, more than ${facts.limit}.`,
          why: `${CHARTER[facts.schoolType]} allows at most ${facts.limit} in a class.`,
          todo: "Plan how to reduce class sizes (criterion 1.5), or correct the figure.",
        },
  "goal-contradictory": ({ facts }) => ({
    what: facts.isReached
      ? `The goal here is “${facts.first}”, yet the figures already say “${facts.second}”.`
      : `The goal here is “${facts.first}”; elsewhere it is “${facts.second}” for the same thing.`,
    why: facts.isReached
      ? "A goal no higher than what is reached asks for nothing."
      : "Both cannot be kept, so nobody knows which one the year will be judged by.",
    todo: facts.isReached
      ? "Raise the goal, or say that the level is to be kept."
      : "Keep one goal; if one of them is last year's result, say so.",
  }),
  "goal-unmeasurable": ({ facts }) => ({
    what:
      facts.bound === "at-least"
        ? `The goal is both a range from ${facts.from} to ${facts.to} and “or more”.`
        : `The goal is both a range from ${facts.from} to ${facts.to} and an upper limit.`,
    why: "A goal must be measurable: as written, it is not clear when it is met.",
    todo:
      facts.bound === "at-least"
        ? `Write one threshold (“${facts.from} or more”) or one range (“${facts.from} to ${facts.to}”).`
        : `Write one threshold (“at most ${facts.to}”) or one range (“${facts.from} to ${facts.to}”).`,
  }),
  "budget-unit-in-cell": ({ facts }) => ({
    what:
      facts.header === null
        ? `${facts.cells} cells of the money column hold amounts with their unit as text; no header names the unit.`
        : facts.hasMoreWords
          ? `The column “${facts.header}” has its unit, yet this cell holds the amount with a unit and its source as text.`
          : `The column “${facts.header}” has its unit, yet this cell holds the amount with a unit as text.`,
    why: "Excel takes it for text and cannot add it up.",
    todo:
      facts.header === null
        ? `Head the column “Kinh phí (đồng)” and write numbers only, for example ${facts.amount}.`
        : facts.hasMoreWords
          ? `Write only ${facts.amount} here and move the source to a column of its own.`
          : `Write only ${facts.amount}.`,
    fix: `Change to the number ${facts.amount}`,
  }),
  "budget-malformed": ({ facts }) => {
    const [one, other] = facts.readings;
    return one !== undefined && other !== undefined
      ? {
          what: `This amount can be read as ${one} or as ${other} đồng.`,
          why: "The two readings give very different totals.",
          todo: "Write one number: dots for thousands, a comma for decimals.",
        }
      : {
          what: "The cell holds digits that cannot be read as an amount.",
          why: "The row cannot be counted in the plan's total.",
          todo: "Write the amount in figures, in the column's unit.",
        };
  },
  "budget-contradictory": ({ facts }) =>
    facts.kind === "purchase-for-nothing"
      ? {
          what: `Something is to be bought or repaired, yet the cost says “${facts.denial}”.`,
          why: "Work that costs money and is not budgeted cannot be carried out or accounted for.",
          todo: "Give the expected cost and its source; if it is donated in kind, say so.",
        }
      : {
          what: `Sponsors or contributions are counted on, yet the resources say “${facts.denial}”.`,
          why: "Resources raised must be recorded to be followed and published.",
          todo: "Name the sponsors among the resources, or leave them out of the measure.",
        },
  "budget-total-missing": ({ facts }) => ({
    what: `The money column has no total; its ${facts.rows} amounts add up to ${inMoney(facts.sum, facts.unit)}.`,
    why: "Whoever approves the plan needs to know what it costs in all.",
    todo:
      facts.unsure === 0
        ? `Add a total row: ${inMoney(facts.sum, facts.unit)}.`
        : `Correct the ${facts.unsure} unclear amounts, then add a total row.`,
  }),
  "budget-total-wrong": ({ facts }) => ({
    what: `The total says ${inMoney(facts.stated, facts.unit)}; the rows add up to ${inMoney(facts.sum, facts.unit)}.`,
    why: `A difference of ${inMoney(facts.difference.replace("-", ""), facts.unit)}: budget and accounts will not agree.`,
    todo: `Check the ${facts.rows} rows with amounts, then correct the total or the row that is wrong.`,
  }),
} satisfies Partial<CheckWords>;

const POPULATION = {
  pupils: "the number of pupils of the school",
  classes: "the number of classes",
  staff: "the number of staff",
  teachers: "the number of teachers",
  "permanent-staff": "the number of permanent staff",
  "contract-staff": "the number of contract staff",
  "permanent-teachers": "the number of permanent teachers",
  "contract-teachers": "the number of contract teachers",
  "permanent-employees": "the number of permanent employees",
  "contract-employees": "the number of contract employees",
} as const;

const CHARTER = {
  kindergarten: "The kindergarten charter (Thông tư 52/2020/TT-BGDĐT)",
  primary: "The primary school charter (Thông tư 28/2020/TT-BGDĐT)",
  secondary: "The secondary school charter (Thông tư 32/2020/TT-BGDĐT)",
} as const;

function inMoney(amount: string, unit: number | null): string {
  const names: Readonly<Record<number, string>> = { 1e9: "billion đồng", 1e6: "million đồng", 1e3: "thousand đồng" };
  return `${amount} ${names[unit ?? 1] ?? "đồng"}`;
}
