import type { CheckWords } from "../wording";
import { domain } from "./domain";
import { missingCell, named, of } from "./naming";

export const rowsWords = {
  "header-missing": ({ facts }) => ({
    what: "This table has no header row, so what its columns hold had to be inferred from the cells.",
    why:
      facts.columns.length === 0
        ? "A reader cannot tell what each column is for."
        : `It was read as: ${facts.columns.map((column, index) => `column ${column} – ${domain.field[facts.fields[index] ?? "note"]}`).join("; ")}.`,
    todo: "Add a header row that names each column; if the reading above is wrong, the headers will correct it.",
  }),
  "header-ambiguous": ({ facts }) =>
    facts.field === null
      ? {
          what: `It is not clear what column ${facts.column} holds.`,
          why: "Its header fits no part of a plan, so its cells are not in the summary tables.",
          todo: "Make the header clear (weakness, solution, owner, period …), or leave it if the column is only for your own use.",
        }
      : {
          what: `Columns ${facts.column} and ${facts.otherColumn ?? ""} were both taken for “${domain.field[facts.field]}”.`,
          why: "With two columns for one thing, nobody knows which cell counts.",
          todo: "Rename one of the two headers, or merge the columns.",
        },
  "criterion-missing": ({ facts }) =>
    facts.isWholeTable
      ? {
          what: `None of the ${facts.rows} rows of this table says which criterion it belongs to.`,
          why: "Improvement plans are written and reported by criterion; without codes nothing can be summed up.",
          todo: "Add a criterion column and give each row its code, for example “Tiêu chí 1.4”.",
        }
      : {
          what: "This row does not say which criterion it belongs to.",
          why: "Without a code the row counts for no criterion.",
          todo:
            facts.likely === null
              ? "Give the row its criterion, or merge it with the row above if it continues it."
              : `Give the row its criterion; its content suggests ${facts.likely}.`,
        },
  "criterion-malformed": ({ facts }) => {
    const read = facts.code === null ? "" : named(facts.code);
    const what = {
      "lost-dot": `The dot of the criterion's code is lost; it was read as ${read}.`,
      "number-for-ten": `This number follows criterion 9 of its standard, so it was read as ${read}: Excel dropped the last zero.`,
      date: `Excel turned the code into a date; it was read as ${read}.`,
      separator: `The code is not written as it should be; it was read as ${read}.`,
    };
    return {
      what: facts.repair === null ? "The criterion's code in this cell cannot be read." : what[facts.repair],
      why: "A code is the standard's number, a dot and the criterion's number; written otherwise it may be counted elsewhere.",
      todo:
        facts.code === null
          ? "Write the code again, for example “Tiêu chí 1.4”."
          : `Write “${read}” if that is right, else the right code.`,
      fix: `Change to ${read}`,
    };
  },
  "criterion-unknown": ({ facts }) => ({
    what: `Circular ${facts.circular} has no ${named(facts.code)}.`,
    why:
      facts.inStandard === 0
        ? "The code belongs to no standard of the circular."
        : facts.code.startsWith("M4.")
          ? `Level 4 has ${facts.inStandard} items in the circular.`
          : `Standard ${facts.code.split(".")[0] ?? ""} has ${facts.inStandard} criteria in the circular.`,
    todo:
      facts.elsewhere.length === 0
        ? "Check the code of this row."
        : `Check the code, or choose another circular: it exists in ${facts.elsewhere.join(", ")}.`,
  }),
  "criterion-misplaced": ({ facts }) => {
    const under = facts.under.join(", ");
    if (facts.kind === "section") {
      return {
        what: `${named(facts.code)} stands in the section of level ${under}.`,
        why: facts.code.startsWith("M4.")
          ? "The items of level 4 (article 22) are assessed on their own."
          : "The section of level 4 holds only the items of article 22.",
        todo: "Move the row to its section, or correct the code.",
      };
    }
    if (facts.kind === "tail") {
      return {
        what: `The code is ${named(facts.code)}, but the words behind it name standard ${under}.`,
        why: "The number before the dot is the standard; the two must agree.",
        todo: "Check the code and the standard, and correct the wrong one.",
      };
    }
    return facts.rows > 1
      ? {
          what: `The heading says standard ${under}, but all ${facts.rows} criteria below belong to standard ${facts.code.split(".")[0] ?? ""}.`,
          why: "The number before the dot of a criterion is its standard.",
          todo: "Correct the number in the heading.",
        }
      : {
          what: `${named(facts.code)} stands under standard ${under}.`,
          why: "The number before the dot of a criterion is its standard; misplaced, it spoils the counts by standard.",
          todo: "Move the row to its standard, or correct the code.",
        };
  },
  "criterion-duplicate": ({ facts }) => ({
    what:
      facts.kind === "action"
        ? `${named(facts.code)} has two rows with the same action.`
        : facts.kind === "mark"
          ? `${named(facts.code)} has two lines in the self-assessment table.`
          : `${named(facts.code)} stands in two places of one section.`,
    why:
      facts.kind === "mark"
        ? "A criterion counts once; the first line was taken."
        : "Written twice, the work, the money and the report are easily counted twice.",
    todo:
      facts.kind === "place"
        ? "Put the rows of a criterion together, or correct the code."
        : "Remove one row, or correct it if it belongs to another criterion.",
  }),
  "criterion-absent": ({ facts, expected }) =>
    facts.kind === "unplanned"
      ? {
          what: `${named(facts.missing[0] ?? "")} has not reached level ${facts.level ?? ""}, but no row of the plan is about it.`,
          why: `The school reaches level ${facts.level ?? ""} only when every criterion that has it does.`,
          todo: "Add an improvement for this criterion, or say why it is left out this year.",
        }
      : {
          what: `The table lacks ${facts.missing.map(named).join(", ")}${facts.after === null ? "" : `: nothing follows ${facts.after}`}.`,
          why: "The table lists the criteria one by one and breaks off here; a page may have been lost in copying.",
          todo: `Add: ${expected ?? facts.missing.join(", ")}.`,
        },
  "title-wrong": ({ facts }) => ({
    what: facts.isEmpty
      ? `Standard ${facts.code} has no title.`
      : facts.of === null
        ? `“${facts.typed}” is not the title of ${of(facts.kind, facts.code)}.`
        : `This is the title of ${of(facts.kind, facts.of)}, not of ${of(facts.kind, facts.code)}.`,
    why: facts.isEmpty
      ? "The other standards of the table have theirs; without it a reader must look it up."
      : "Code and title disagree, so nobody knows what the row is about.",
    todo: `Write the title of the circular: “${facts.official}”.`,
  }),
  "title-of-other-circular": ({ facts }) => ({
    what: `The title of ${of(facts.kind, facts.code)} is taken from circular ${facts.otherCircular} (${facts.otherSchools.map((type) => domain.schoolType[type]).join(", ")}).`,
    why: `This plan is under circular ${facts.circular}; each kind of school has criteria of its own.`,
    todo: `Write the title of circular ${facts.circular}: “${facts.official}”.`,
  }),
  "row-split": ({ facts }) =>
    facts.isProse
      ? {
          what: `Row ${facts.row} continues the sentence of row ${facts.joinedTo}, cut off by a page break.`,
          why: "A sentence in two halves is hard to follow and prints with a break in its middle.",
          todo: "Make the two rows one sentence.",
        }
      : {
          what: `Row ${facts.row} continues row ${facts.joinedTo}, cut off by a page break; the two were read as one.`,
          why: "Left apart, filtering, sorting and counting in Excel go wrong.",
          todo: "Merge the two rows if the table stays in use.",
        },
  "text-truncated": ({ facts }) =>
    facts.kind === "head"
      ? {
          what: `The beginning of this row is lost; it starts with “${facts.words}”.`,
          why: "Without its code and its first words the row counts for no criterion.",
          todo:
            facts.likely === null
              ? "Restore what is missing from the original document."
              : `Restore what is missing from the original document; its content suggests criterion ${facts.likely}.`,
        }
      : facts.kind === "start"
        ? {
            what: `The text begins in mid-sentence: “${facts.words} …”; what stood before is lost.`,
            why: "With half a sentence it is not clear what is to be done; a page was probably lost in copying.",
            todo: "Restore the beginning from the original document.",
          }
        : {
            what: `The text stops in mid-sentence: “… ${facts.words}”.`,
            why: "With half a sentence it is not clear what is to be done; the rest may have been lost in copying.",
            todo: "Restore the rest from the original document.",
          },
  "self-assessment-missing": ({ facts, criterion }) => ({
    what: `${criterion === null ? "This row" : named(criterion)} has no self-assessment result.`,
    why: `${facts.filled} of ${facts.rows} rows have one; without it the level of the criterion is unknown.`,
    todo: "Write the result, for example “Tự đánh giá: Đạt Mức 2”.",
  }),
  "period-missing": missingCell("period", "Without it progress cannot be followed.", "Write when it begins and ends."),
  "owner-missing": missingCell("owner", "Without an owner the work is easily forgotten.", "Name the person or unit that answers for it."),
  "resources-missing": missingCell(
    "conditions and resources",
    "A plan shows what its work relies on.",
    "Write the conditions; if none are needed, say so.",
  ),
  "budget-missing": missingCell(
    "budget",
    "An empty cell does not tell “none needed” from “not yet estimated”.",
    "Write the amount; 0 if none is needed.",
  ),
  "weakness-missing": missingCell("weakness", "A measure answers a definite weakness.", "Write the weakness that this measure repairs."),
  "solution-missing": missingCell("measures", "Without measures the weakness stays.", "Write what will be done."),
  "row-empty": ({ facts, criterion }) => ({
    what:
      facts.rows > 1
        ? `${facts.rows} rows of the table hold only a criterion and no content.`
        : facts.words === null
          ? `${criterion === null ? "This row" : named(criterion)} has no content.`
          : `${criterion === null ? "This row" : named(criterion)} only says “${facts.words}”.`,
    why: "A criterion in the plan needs work, an owner and a time.",
    todo: "Add the content, or remove the row if nothing is planned this year.",
  }),
  "section-missing": ({ facts }) =>
    facts.kind === "heading"
      ? {
          what: `The head of the document lacks ${facts.missing.map((part) => headingParts.get(part) ?? part).join("; ")}.`,
          why: "Decree 30/2020/NĐ-CP (article 8) requires them.",
          todo: "Add them before it is signed; the profile sheet keeps them for the report.",
        }
      : facts.kind === "ending"
        ? {
            what: `The end of the document lacks ${facts.missing.map((part) => headingParts.get(part) ?? part).join("; ")}.`,
            why: "Decree 30/2020/NĐ-CP (article 8) requires them; a document that nobody signs is not in force.",
            todo: "Add what is missing at the end, or look for the last page if it was lost in conversion.",
          }
        : {
            what: `The report says nothing of ${facts.kind === "levels" ? "level" : "standard"} ${facts.missing.join(", ")}.`,
            why: "A result report covers every part of the plan, also those without improvements.",
            todo: "Add the results of this part, or say that nothing was planned.",
          },
} satisfies Partial<CheckWords>;

const headingParts: ReadonlyMap<string, string> = new Map([
  ["number", "its number"],
  ["date", "place and date"],
  ["school", "the school's name"],
  ["motto", "the state's name and motto"],
  ["signer", "the signer's office, signature and name"],
  ["recipients", "the recipients"],
]);
