import type { CheckWords } from "../wording";

const q = (words: string | null): string => `“${words ?? ""}”`;

/** Letters, words and traces: the sentences of the group “Text”. */
export const textWords = {
  "text-decomposed": ({ facts, fragment }) => ({
    what: facts.isWhole
      ? `This cell stores letters and marks apart (${facts.marks} marks).`
      : `From ${q(fragment)} on, letters and marks are stored apart (${facts.marks} marks).`,
    why: "It looks the same, but searching, COUNTIF and filters miss this cell.",
    todo: "Store the cell in composed Unicode; what it says does not change.",
    fix: "Compose the letters",
  }),
  "text-homoglyph": ({ facts, fragment, expected }) => ({
    what: `In ${q(fragment)} the letter “${facts.letter}” is not the Vietnamese “${facts.right}”${facts.count > 1 ? ` (${facts.count} such words in this cell)` : ""}.`,
    why: "The two look alike but differ for the computer: searching and sorting go wrong.",
    todo: `Write ${q(expected)}.`,
    fix: `Put in the letter “${facts.right}”`,
  }),
  "text-legacy-font": ({ expected }) => ({
    what: "This cell was typed in an old code (TCVN3 or VNI).",
    why: "Without the old font it shows strange signs; Decree 30/2020/NĐ-CP asks for Unicode.",
    todo: `Convert it to Unicode: ${q(expected)}.`,
    fix: "Convert the cell to Unicode",
  }),
  "text-spacing": ({ facts, fragment, expected }) => ({
    what:
      facts.kind === "odd"
        ? `${q(fragment)} has a special space instead of an ordinary one.`
        : facts.kind === "invisible"
          ? `${q(fragment)} has an invisible sign in it.`
          : `${q(fragment)} has two spaces together${facts.count > 1 ? ` (${facts.count} places in this cell)` : ""}.`,
    why: "Excel neither finds nor groups the same words with other spaces.",
    todo: `Leave one ordinary space between words: ${q(expected)}.`,
    fix: "Tidy the spaces of the cell",
  }),
  "text-spelling": ({ facts, fragment, expected }) => {
    const fix = `Change to ${q(expected)}`;
    const check = expected === null ? "Look at this word again." : `Change it to ${q(expected)}.`;
    switch (facts.kind) {
      case "syllable":
        return { what: `${q(fragment)} is no syllable of Vietnamese.`, why: "A letter or a mark was probably mistyped.", todo: check, fix };
      case "glued":
        return {
          what: `${q(fragment)} is two syllables without a space.`,
          why: "The word cannot be searched for like this.",
          todo: check,
          fix,
        };
      case "abbreviation":
        return { what: `${q(fragment)} lacks the stroke of Đ.`, why: `The usual abbreviation is ${q(facts.right)}.`, todo: check, fix };
      case "term":
        return {
          what: `${q(fragment)} is usually written ${q(expected)}.`,
          why: "A mark or letter was mistaken, or a syllable was lost.",
          todo: check,
          fix,
        };
      case "doubled":
        return { what: `${q(fragment)} has its punctuation twice.`, why: "One stop is enough.", todo: check, fix };
      case "space-before":
        return { what: `${q(fragment)} has a space before the stop.`, why: "Punctuation follows its word at once.", todo: check, fix };
      case "small-after-stop":
        return {
          what: `A small letter follows the full stop in ${q(fragment)}.`,
          why: "A sentence begins with a capital; if it goes on, the stop should be a comma.",
          todo: `Write ${q(expected)}, or put a comma for the stop.`,
          fix,
        };
    }
  },
  "text-duplicate": ({ facts, fragment, expected }) =>
    facts.kind === "heading"
      ? {
          what: `The section ${q(fragment)} has the title of an earlier one.`,
          why: "Two sections of one title were mostly pasted from another document, and their figures soon disagree.",
          todo: "Join the two, or delete the pasted one and number again.",
        }
      : {
          what: `${q(fragment)} stands twice.`,
          why: "The sentence has words too many.",
          todo: `Leave ${q(expected)} once.`,
          fix: `Leave ${q(expected)} once`,
        },
  "template-leftover": ({ facts, fragment, expected }) => {
    switch (facts.kind) {
      case "markup":
        return {
          what: `${q(fragment)} still has the formatting signs of another program.`,
          why: "On paper these signs are printed as they stand.",
          todo: expected === null ? "Delete the formatting signs." : `Write ${q(expected)}.`,
          fix: `Change to ${q(expected)}`,
        };
      case "bookmark":
        return {
          what: `${q(fragment)} is an error message of Word.`,
          why: "A reference here leads nowhere.",
          todo: "Write what it referred to.",
        };
      case "gap":
        return {
          what: `The gap ${q(fragment)} of the form was not filled in.`,
          why: "What is left blank can be neither done nor checked.",
          todo: "Fill it in, or delete it where it is not needed.",
        };
      case "choice":
        return {
          what: `${q(fragment)} are alternatives of the form; none was chosen.`,
          why: "Nobody can tell which one is the school's.",
          todo: "Leave the one that is right.",
        };
      case "instruction":
        return {
          what: `${q(fragment)} is an instruction of the form.`,
          why: "An instruction is no content of a plan.",
          todo: "Delete it once the content is there.",
        };
      case "prompt":
        return {
          what: `${q(fragment)} is a prompt of the form, left in ${facts.cells} cells.`,
          why: "A prompt in every row hides the work itself.",
          todo: "Delete the prompt from these cells.",
        };
    }
  },
  "text-unread": ({ facts, fragment }) => ({
    what: facts.isProgram
      ? `${q(fragment)} was written on the page by the scanning program and is no content.`
      : facts.cells === 1
        ? `${q(fragment)} is no content, probably the trace of a stamp on a scan.`
        : `${q(fragment)} and ${facts.cells - 1} cells beside it are no content, probably the trace of a stamp on a scan.`,
    why: "Such pieces between the rows disturb filters and counts.",
    todo: "Delete these cells.",
  }),
} satisfies Partial<CheckWords>;
