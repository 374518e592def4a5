import type { CheckWords } from "../wording";

/** Texts of the law: the words of the group "Legal references". */
export const referencesWords = {
  "reference-malformed": ({ facts, fragment, expected }) => ({
    what: facts.isOnlySpaced
      ? `There is a space within the number of “${fragment ?? ""}”.`
      : `“${fragment ?? ""}” is not how a legal text is numbered.`,
    why: facts.isOnlySpaced
      ? "The number is written in one; with a space a search does not find it."
      : facts.kind === "decree"
        ? "A decree is numbered number/year/NĐ-CP; written otherwise it cannot be looked up."
        : "A circular is numbered number/year/TT-ministry; written otherwise it cannot be looked up.",
    todo: expected === null ? "Compare with the original and write the number again." : `Write ${expected}.`,
    fix: `Change to ${expected ?? ""}`,
  }),
  "reference-incomplete": ({ facts, fragment, expected }) => {
    const todo = expected === null ? "Write number, year, office and day of the text in full." : `Write in full: ${expected}.`;
    switch (facts.lacks) {
      case "nothing":
        return { what: `No number follows “${fragment ?? ""}”.`, why: "The reader cannot tell which text is meant.", todo };
      case "year":
        return {
          what: `“${fragment ?? ""}” names ${facts.kind === "letter" ? "no office" : "neither year nor office"}.`,
          why: "Every year and every office has a text of this number; the first reference is written in full (Nghị định 30/2020/NĐ-CP).",
          todo,
        };
      case "number":
        return {
          what: `The basis “${fragment ?? ""}” has neither number nor day.`,
          why: "A paper of another body can only be looked up by its number and day (Nghị định 30/2020/NĐ-CP).",
          todo: "Add number and day of the paper.",
        };
      case "office":
        return {
          what: `“${fragment ?? ""}” names no office.`,
          why: "Several ministries have a circular of this number and year; a basis is written in full (Nghị định 30/2020/NĐ-CP).",
          todo,
        };
    }
  },
  "reference-wrong": ({ facts, fragment, expected }) => {
    const isKnown = facts.citedTitle === null ? "" : ` (${facts.citedTitle})`;
    switch (facts.kind) {
      case "number":
        return {
          what: `“${fragment ?? ""}” is not the text on this subject${isKnown}.`,
          why: "What follows a wrong text has no legal basis.",
          todo: expected === null ? "Look up number and year again." : `Change to ${expected} (${facts.rightTitle ?? ""}).`,
        };
      case "school":
        return {
          what: `“${fragment ?? ""}” is not for the kind of school named behind it${isKnown}.`,
          why: "Each kind of school has its own text; number and title belong together.",
          todo: expected === null ? "Compare number and title." : `Change to ${expected}, or change the kind of school.`,
        };
      case "own-school":
        return {
          what: `“${fragment ?? ""}” does not apply to this school${isKnown}.`,
          why: "Another kind of school has other standards and criteria.",
          todo: `Base the paper on ${expected ?? ""} (${facts.rightTitle ?? ""}).`,
        };
      case "day":
        return {
          what: `“${fragment ?? ""}” is not the day this text was issued${isKnown}.`,
          why: "A wrong day makes the reader think of another text.",
          todo: `Change to ${expected ?? ""}.`,
        };
      case "year":
        return {
          what: `The number and “${fragment ?? ""}” are of different years.`,
          why: "Circulars and decrees carry the year in which they were issued.",
          todo: "Compare with the original; correct number or day.",
        };
      case "body":
        return {
          what: `“${fragment ?? ""}”: this body does not issue such texts${isKnown}.`,
          why: "Decrees are the government's, circulars a minister's.",
          todo: "Correct the body or the kind of text.",
        };
    }
  },
  "reference-outdated": ({ facts, fragment, expected }) =>
    facts.kind === "rank"
      ? {
          what: `“${fragment ?? ""}” is a term of a text that was replaced.`,
          why: `${facts.replaced} ended on ${shown(facts.since)}; ${facts.by} took its place.`,
          todo: `Use the present terms: ${expected ?? ""}.`,
        }
      : {
          what: `“${fragment ?? ""}” (${facts.title}) was replaced.`,
          why: `${facts.by} applies from ${shown(facts.since)}; this paper is read as of ${shown(facts.on)}.`,
          todo: `Cite ${expected ?? ""} and review the content by it.`,
        },
  "circular-superseded": ({ facts, expected }) =>
    facts.kind === "beside"
      ? {
          what: `${facts.cited} still stands among the bases beside ${expected ?? ""}.`,
          why: `From 07/07/2026 ${expected ?? ""} replaces circulars 17, 18, 19/2018 and 22/2024; a text that was replaced is no basis.`,
          todo: `Drop this basis and keep ${expected ?? ""}.`,
        }
      : facts.kind === "superseded"
        ? {
            what: `The plan ${facts.schoolYear === null ? "" : `for ${facts.schoolYear} `}is still built on ${facts.cited}.`,
            why: `From 07/07/2026 ${expected ?? ""} replaces circulars 17, 18, 19/2018 and 22/2024: 4 standards, 15 criteria, 2 levels.`,
            todo: `Draw up the plan by ${expected ?? ""}.`,
          }
        : {
            what: `${facts.cited} was not in force at the time of this paper${facts.issuedOn === null ? "" : ` (${shown(facts.issuedOn)})`}.`,
            why: "Circulars 17, 18 and 19/2018 came into force on 10/10/2018.",
            todo: "Check the day, the school year or the basis.",
          },
} satisfies Partial<CheckWords>;

/** "2024-09-01" → "01/09/2024". */
function shown(day: string): string {
  return day.split("-").toReversed().join("/");
}
