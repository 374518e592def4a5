import type { Book, PlanRow } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import {
  ACTS,
  LESS,
  REMEDY_BEHIND,
  SCHOOL,
  SOMETIMES,
  STATE_DENIALS,
  STATE_SUBJECTS,
  SUBORDINATE,
  UNDONE,
  UNDONE_SCOPE,
} from "../../lexicon/sentence-forms";
import { remembered } from "../prose/plain";
import { quoted } from "../prose/quoted";
import { type CellText, textsWith } from "../prose/texts";
import { sentencesIn, START, STOP } from "./sentences";
import type { TextMisplaced } from "./text-misplaced";

const DENIAL = new RegExp(`${START}(?:${STATE_DENIALS})`, "iu");
const SUBJECT = new RegExp(`^(?:${STATE_SUBJECTS})${STOP}`, "iu");
const ACT = new RegExp(`${START}(?:${ACTS})${STOP}`, "iu");
const SUBORDINATING = new RegExp(`${START}(?:${SUBORDINATE})${STOP}`, "iu");
const REMEDY = new RegExp(`${START}(?:${REMEDY_BEHIND})${STOP}`, "iu");
const UNDONE_ACTIVITY = new RegExp(`${START}(?:${UNDONE})\\s+(?:${UNDONE_SCOPE})${STOP}`, "iu");
const SCHOOL_ONLY = new RegExp(`^(?:${SCHOOL})\\s+(?:(?:${SOMETIMES})\\s+)*$`, "iu");
/** "the share of those who do not … is to be below 2%". */
const AIMS_AT_LESS = new RegExp(`%|${START}(?:${LESS})${STOP}`, "iu");
/** "the contents that were not carried out": some of many, which a measure may well be about. */
const SOME_OF_MANY = /(?:^|\s)(?:c\u00e1c|nh\u1eefng|n\u1ed9i dung|ph\u1ea7n|vi\u1ec7c n\u00e0o|ch\u1ed7|n\u01a1i)\s/iu;

/** Weaknesses in the column of measures, or in that of the work where no other column tells measures. */
export function* weaknessesAmongMeasures(book: Book): Iterable<Found<TextMisplaced>> {
  const weakIn = remembered(firstState);
  for (const cell of textsWith(book, "lack")) {
    if (cell.part !== "plan" || !holdsMeasures(cell, book.plan[cell.index])) continue;
    const words = weakIn(cell.text);
    if (words === null) continue;
    const facts = { kind: "weakness", field: cell.field ?? "solution" } as const;
    yield { at: cell.at, fragment: quoted(words), criterion: cell.criterion, expected: null, facts };
  }
}

function holdsMeasures({ field }: CellText, row: PlanRow | undefined): boolean {
  if (row === undefined || field === "solution") return row !== undefined;
  return field === "work" && row.fields.solution === undefined && row.fields.weakness === undefined && row.fields.situation === undefined;
}

/** A cell that opens with the state and goes on to its remedy is a measure with its ground. */
function firstState(text: string): string | null {
  const sentences = sentencesIn(text);
  const place = sentences.findIndex(isState);
  if (place === -1 || (sentences.length > 1 && place === 0)) return null;
  return sentences[place] ?? null;
}

/** A denial is the predicate: no act stands before it, nothing makes it a part of something else, no remedy follows. */
function isState(sentence: string): boolean {
  const denial = DENIAL.exec(sentence);
  if (denial === null) return false;
  const before = sentence.slice(0, denial.index);
  const behind = sentence.slice(denial.index + denial[0].length);
  if (SUBORDINATING.test(before) || REMEDY.test(behind)) return false;
  if (UNDONE_ACTIVITY.test(sentence) && !SOME_OF_MANY.test(before) && !/[,;:]/.test(before)) return true;
  // the school itself "has not …": whatever follows is what it has not done
  if (SCHOOL_ONLY.test(before))
    return !behind
      .split(/[,;]/)
      .slice(1)
      .some((clause) => ACT.test(clause));
  return SUBJECT.test(sentence) && !ACT.test(before) && !ACT.test(behind) && !AIMS_AT_LESS.test(behind);
}
