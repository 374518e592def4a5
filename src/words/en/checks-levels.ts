import type { CheckWords } from "../wording";
import { inWords, named } from "./naming";

export const levelsWords = {
  "target-already-reached": ({ facts, criterion }) => ({
    what: `${criterion === null ? "The criterion" : named(criterion)} has reached level ${facts.reached}, yet the target is still level ${facts.target}.`,
    why: "An improvement aims above the level reached; else there is nothing to report at the end of the year.",
    todo:
      facts.next === null
        ? `Level ${facts.reached} is the highest of this criterion; write “duy trì Mức ${facts.reached}” (keep level ${facts.reached}).`
        : `Aim at level ${facts.next}, or write “duy trì Mức ${facts.reached}” (keep level ${facts.reached}).`,
    fix: `Change to level ${facts.next ?? facts.reached}`,
  }),
  "level-contradictory": ({ facts, criterion }) =>
    facts.against === "block"
      ? {
          what: `The title says that level ${facts.stated ?? ""} is reached, yet the block below names a weakness and aims at level ${facts.reached}.`,
          why: "The other criteria have either a result in their title or a plan; with both nobody knows which holds.",
          todo: "Leave out the plan if the level is reached; else leave out the result and check the target.",
        }
      : {
          what: `The text says that ${criterion === null ? "the criterion" : named(criterion)} ${statedLevel(facts.stated)}, the table of marks that it ${statedLevel(facts.reached)}.`,
          why: "The text and the summary table report one self-assessment and must agree.",
          todo: "Check the self-assessment and correct the wrong one.",
        },
  "level-gap": ({ facts }) => {
    if (facts.kind === "failed") {
      return {
        what: `This line is marked “not met” and level ${facts.marked} at once.`,
        why: "Not met means that level 1 is not reached, so no other level is.",
        todo: "Keep the mark that is right.",
      };
    }
    const missing = inWords(facts.missing.map((level) => `level ${level}`));
    return facts.kind === "habit"
      ? {
          what: `The table marks only the highest level of each criterion (${facts.rows} lines).`,
          why: "The summary counts by column: a criterion at level 3 has a mark at levels 1 and 2 too, or the counts come out too low.",
          todo: "Mark the lower levels too.",
        }
      : {
          what: `Level ${facts.marked} is marked, but not ${missing}.`,
          why: "A level is reached only after the lower ones.",
          todo: `Mark ${missing} if reached, or remove the mark at level ${facts.marked}.`,
        };
  },
  "level-not-in-catalogue": ({ facts, criterion }) => ({
    what: `${criterion === null ? "The criterion" : named(criterion)} has no level ${facts.level}.`,
    why: `Under circular ${facts.circular} it has only ${inWords(facts.levels.map((level) => `level ${level}`))}.`,
    todo:
      facts.kind === "mark"
        ? "Remove the mark."
        : facts.kind === "target"
          ? `Set the target again, level ${Math.max(...facts.levels)} at most.`
          : `Write the level again, ${Math.max(...facts.levels)} at most.`,
  }),
  "level-missing": ({ facts }) => ({
    what: `The self-assessment says “met” without the level (${facts.rows} criteria of the table).`,
    why: "Criteria are assessed by levels; without them nobody can count how many reach level 1, 2 or 3.",
    todo: "Write the level, for example “Đạt Mức 2”, or add a table of marks.",
  }),
  "weakness-contradicts-level": ({ facts, criterion }) => ({
    what: `This denies what is marked: ${criterion === null ? "the criterion" : named(criterion)} is said to reach level ${facts.reached}.`,
    why: `Level ${facts.level}${facts.label === null ? "" : `, indicator ${facts.label},`} asks: ${facts.gist}.`,
    todo: `Check: either the weakness is not so, or level ${facts.level} is not reached.`,
  }),
  "weakness-above-target": ({ facts }) => ({
    what:
      facts.limit === "target"
        ? `This gap belongs to level ${facts.level}, while the target is level ${facts.limitLevel}.`
        : `This belongs to level ${facts.level}, while the row stands in the section of level ${facts.limitLevel}.`,
    why: `Level ${facts.level}${facts.label === null ? "" : `, indicator ${facts.label},`} asks: ${facts.gist}.`,
    todo:
      facts.limit === "target"
        ? `Aim at level ${facts.level}, or name a weakness of the level aimed at.`
        : `Move it to the section of level ${facts.level}.`,
  }),
  "tally-contradictory": ({ facts }) => {
    const level = facts.level === null ? "" : ` level ${facts.level}`;
    if (facts.kind === "overall") {
      return {
        what: `The text puts the school at level ${facts.stated}, the marks ${facts.right === 0 ? "below level 1" : `at level ${facts.right}`}.`,
        why: "A school reaches a level when every criterion that has it does.",
        todo: "Check the marks and the school's level, and correct the wrong one.",
      };
    }
    return facts.kind === "denominator"
      ? {
          what: `The denominator is ${facts.stated}, but only ${facts.right} criteria have${level}.`,
          why: "The share of a level is taken of the criteria that have it, not of all.",
          todo: `Use ${facts.right} and work out the share again.`,
        }
      : {
          what: `The text counts ${facts.stated} criteria that ${facts.isNegated ? "do not meet" : "meet"}${level}, the marks ${facts.right}.`,
          why: "The number in the text must be the number of marks in the table.",
          todo: "Count the marks again and correct the wrong one.",
        };
  },
  "tally-label-wrong": ({ facts }) =>
    facts.kind === "rank"
      ? {
          what: `“Mức độ ${facts.rank}” is a rank of the national standard; the accreditation has “cấp độ”.`,
          why: "Circulars 17, 18, 19/2018/TT-BGDĐT accredit schools at cấp độ 1 to 4, and recognise the national standard at mức độ 1 and 2.",
          todo: `Write “kiểm định chất lượng giáo dục cấp độ ${facts.rank}”, or name the national standard if that is meant.`,
        }
      : {
          what: `This part is about the ${facts.heading === "self" ? "self-assessment" : "external evaluation"}, but the words call it that of the ${facts.called === "self" ? "self-assessment" : "external team"}.`,
          why: "The self-assessment and the external evaluation are two different results.",
          todo: `Call it the result of the ${facts.heading === "self" ? "self-assessment" : "external evaluation"}.`,
        },
  "tally-at-risk": ({ facts }) => ({
    what: `If the weaknesses are true, the counts fall: ${facts.levels
      .map((level, index) => ({ level, now: facts.now[index], after: facts.after[index], total: facts.totals[index] }))
      .filter(({ now, after }) => now !== after)
      .map(({ level, now, after, total }) => `level ${level} from ${now}/${total} to ${after}/${total}`)
      .join("; ")}.`,
    why: `${inWords(facts.criteria.map(named))} are marked as met while their weaknesses deny what the level asks${
      facts.overallNow !== null && facts.overallAfter !== null && facts.overallNow !== facts.overallAfter
        ? `; the school would ${facts.overallAfter === 0 ? "not reach level 1" : `be at level ${facts.overallAfter}`}`
        : ""
    }.`,
    todo: "Go through these criteria before the result is published.",
  }),
} satisfies Partial<CheckWords>;

function statedLevel(level: number | null): string {
  if (level === null) return "is met";
  return level === 0 ? "is not met" : `reaches level ${level}`;
}
