import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import type { Place } from "../../workbook/address";
import { plainOf } from "../prose/plain";
import { linesOf } from "../prose/outline";
import { stagesIn } from "../prose/times";
import type { DateFacts } from "./date-facts";

interface Evaluation {
  readonly from: number;
  readonly to: number;
  readonly at: Place;
  readonly fragment: string;
}

/** One external evaluation with two periods; measures after an external evaluation that was never asked for. */
export function* evaluationClashes(book: Book): Iterable<Found<DateFacts>> {
  const first = new Map<"self" | "external", Evaluation>();
  for (const line of linesOf(book)) {
    if (!/\d{4}/.test(line.plain)) continue;
    for (const stage of stagesIn(line.plain)) {
      const kind = /\bdanh gia ngoai\b/.test(stage.before) ? "external" : /\btu danh gia\b/.test(stage.before) ? "self" : null;
      if (kind === null || /\btiep theo\b|\bsap toi\b|\btruoc day\b|\blan (?:thu )?\d\b/.test(stage.before)) continue;
      const { text, at } = line.paragraph;
      const own = { from: stage.from, to: stage.to, at, fragment: text.slice(stage.index, stage.index + stage.length) };
      const known = first.get(kind);
      if (known === undefined) first.set(kind, own);
      else if (isOtherPeriod(known, own)) yield periodsFound(own, known);
    }
  }
  yield* neverHeld(book);
}

/** Cycles follow each other; two that overlap are one evaluation told in two ways. */
function isOtherPeriod(a: Evaluation, b: Evaluation): boolean {
  const overlaps = a.from < b.to && b.from < a.to;
  return overlaps && (a.from !== b.from || a.to !== b.to);
}

function periodsFound(own: Evaluation, known: Evaluation): Found<DateFacts> {
  return {
    at: own.at,
    related: [known.at],
    fragment: own.fragment,
    criterion: null,
    expected: null,
    facts: { kind: "evaluation-twice", stated: `${own.from}-${own.to}`, against: known.fragment.slice(0, 100) },
  };
}

/** "đánh giá ngoài" as typed. */
const EVALUATED = /\u0111\u00e1nh gi\u00e1 ngo\u00e0i/i;
const NEVER = /\bchua (?:de xuat|dang ky|duoc|co|thuc hien|to chuc|tham gia)(?: duoc)? (?:doan )?danh gia ngoai\b/;
const AFTER = /\bsau (?:khi )?(?:duoc )?danh gia ngoai\b/;

function* neverHeld(book: Book): Iterable<Found<DateFacts>> {
  let denial: Denial | null | undefined;
  for (const paragraph of book.paragraphs) {
    const match = EVALUATED.test(paragraph.text) ? AFTER.exec(plainOf(paragraph.text)) : null;
    if (match === null) continue;
    denial ??= denialOf(book);
    if (denial === null) return;
    const fragment = paragraph.text.slice(match.index, match.index + match[0].length);
    const facts: DateFacts = { kind: "after-evaluation-never-held", stated: fragment, against: denial.text };
    yield { at: paragraph.at, related: [denial.at], fragment, criterion: null, expected: null, facts };
  }
}

interface Denial {
  readonly at: Place;
  readonly text: string;
}

/** Where the document says that no external evaluation was asked for or held. */
function denialOf(book: Book): Denial | null {
  const said = (text: string): string | null => {
    const match = EVALUATED.test(text) ? NEVER.exec(plainOf(text)) : null;
    return match === null ? null : text.slice(match.index, match.index + match[0].length);
  };
  for (const one of [...book.paragraphs, ...book.leftovers]) {
    const text = said(one.text);
    if (text !== null) return { at: one.at, text };
  }
  for (const row of book.plan) {
    for (const field of [row.fields.work, row.fields.solution, row.fields.weakness, row.fields.note]) {
      const text = field === undefined ? null : said(field.text);
      if (field !== undefined && text !== null) return { at: { sheet: row.sheet, area: field.area }, text };
    }
  }
  return null;
}
