import type { Book, FieldId } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { check } from "../check";
import { firstTimes, fixOf } from "../prose/passages";
import { textsWith, type CellText } from "../prose/texts";
import { onlyInstruction, remainsIn, type Remain } from "./form-remains";
import { repeatedPrompts } from "./repeated-prompts";

export type TemplateFacts = { readonly kind: Remain["kind"] | "prompt"; readonly cells: number };

/** What a form left behind: its prompts, gaps and choices; marks of the program that the text was pasted from. */
export const templateLeftover = check({
  code: "template-leftover",
  group: "text",
  subject: "cell",
  severity: "note",
  rule: "Công văn 5932/BGDĐT-QLCL, phụ lục 5a–6: the forms ask to be filled in; what only tells how to fill them in does not stand in the document.",
  circulars: "all",
  find,
});

const SEVERITY = { bookmark: "error", gap: "error", choice: "error", instruction: "warning", markup: "note" } as const;

function* find(book: Book): Iterable<Found<TemplateFacts>> {
  const isFirst = firstTimes();
  for (const sign of ["markup", "prompt"] as const) {
    for (const text of textsWith(book, sign)) {
      for (const remain of remainsOf(text)) {
        if (!isOfLetterHead(text, remain) && isFirst(text.at, remain.kind)) yield foundOf(text, remain);
      }
    }
  }
  for (const { first, others, label } of repeatedPrompts(book)) {
    yield {
      at: first.at,
      related: others.map((other) => other.at),
      fragment: label,
      criterion: first.criterion,
      expected: null,
      facts: { kind: "prompt", cells: others.length + 1 },
    };
  }
}

/** Fields that name and count; in the others "n\u00eau r\u00f5 \u2026" may be the work itself. */
const NAMING: ReadonlySet<FieldId> = new Set<FieldId>([
  "people",
  "partners",
  "period",
  "start",
  "end",
  "resources",
  "conditions",
  "budget",
  "evidence",
  "note",
]);

function remainsOf(text: CellText): readonly Remain[] {
  const remains = remainsIn(text.text, text.part === "header" || text.part === "heading");
  const whole = text.field !== null && NAMING.has(text.field) ? onlyInstruction(text.text) : null;
  return whole === null || remains.length > 0 ? remains : [whole];
}

function foundOf(text: CellText, { kind, index, length, right }: Remain): Found<TemplateFacts> {
  return {
    at: text.at,
    fragment: text.text.slice(index, index + length),
    criterion: text.criterion,
    expected: right,
    facts: { kind, cells: 1 },
    severity: SEVERITY[kind],
    ...fixOf(text, { index, length }, right),
  };
}

/** The number and date of a document not yet issued, the dots of a signature: other checks speak of them. */
function isOfLetterHead({ part, text }: CellText, { kind }: Remain): boolean {
  return kind === "gap" && part === "paragraph" && text.length < 80 && /^(?:S\u1ed1|S\u1ed0)\s?:|ng\u00e0y|^[._\u2026\s]+$/u.test(text);
}
