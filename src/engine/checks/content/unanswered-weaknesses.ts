import type { Book, Field } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { REMEDIES, type Remedy } from "../../lexicon/remedies";
import { placeOf } from "../places";
import { cuesIn } from "../prose/cues";
import { plainOf, remembered } from "../prose/plain";
import { textsWith } from "../prose/texts";
import { wholeWords } from "./sentences";
import type { ContentMisplaced } from "./content-misplaced";

const anchorsIn = cuesIn(REMEDIES.map(({ anchors }) => anchors));
const NOTHING: readonly Remedy[] = [];

/** A weakness lacks one thing, and its measure does another: time is short, and a contest is held. */
export function* unansweredWeaknesses(book: Book): Iterable<Found<ContentMisplaced>> {
  const lacksIn = remembered((text: string): readonly Remedy[] => {
    const anchored = anchorsIn(text);
    if (anchored === 0) return NOTHING;
    const plain = plainOf(text);
    const lacks = REMEDIES.filter(({ lack }, index) => (anchored & (1 << index)) !== 0 && lack.test(plain));
    // "degrees of training are low" speaks of no skill
    return lacks.length > 1 ? lacks.filter(({ id }) => id !== "skill") : lacks;
  });
  for (const cell of textsWith(book, "remedy")) {
    const row = cell.part === "plan" && cell.field === "weakness" ? book.plan[cell.index] : undefined;
    const { weakness, solution } = row?.fields ?? {};
    if (row === undefined || weakness === undefined || solution === undefined) continue;
    const lacks = lacksIn(weakness.text);
    if (lacks.length === 0) continue;
    const measure = plainOf([solution, row.fields.work, row.fields.goal].map((field) => field?.text ?? "").join("\n"));
    const words = lacks.length === 1 ? insteadOf(lacks[0] as Remedy, plainOf(weakness.text), measure, solution) : null;
    if (words === null) continue;
    const facts = { kind: "answer", about: (lacks[0] as Remedy).id, otherCode: null } as const;
    const related = [placeOf(row.sheet, weakness.area)];
    const at = placeOf(row.sheet, solution.area);
    yield { at, related, fragment: words, criterion: row.criterion.code, expected: null, facts, severity: "warning" };
  }
}

function insteadOf(remedy: Remedy, weakness: string, measure: string, solution: Field): string | null {
  if (remedy.mends.test(measure)) return null;
  const match = remedy.instead.exec(plainOf(solution.text));
  if (match === null || (remedy.id === "skill" && /thieu|chua du|so luong|kiem nhiem|du so/.test(weakness))) return null;
  return wholeWords(solution.text, match.index, match.index + match[0].length);
}
