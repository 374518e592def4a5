import type { Book, CriterionReading } from "../book/book";
import type { Place } from "../workbook/address";
import { addressOf } from "../workbook/address";
import { type CheckContext } from "./check";
import { criterionTitles, judgeTitle, type KnownTitle, standardTitles, titleWords, type TitleVerdict } from "./near-titles";
import { firstCellOf, placeOf } from "./places";

/** A title as a paper has it behind a code. */
export interface TypedTitle {
  readonly kind: "standard" | "criterion";
  /** "1.4", or "1" for a standard. */
  readonly code: string;
  readonly title: string;
  /** The title with the code before it, as the cell has them. */
  readonly words: string;
  readonly at: Place;
}

/** A title and whose it is. */
export interface JudgedTitle {
  readonly typed: TypedTitle;
  readonly verdict: TitleVerdict;
}

const seen = new WeakMap<Book, readonly JudgedTitle[]>();

/** The titles that are not those of their code, each cell once; worked out once for a book. */
export function strangeTitles(book: Book, context: CheckContext): readonly JudgedTitle[] {
  const known = seen.get(book);
  if (known !== undefined) return known;
  const judge = titleJudge(context);
  const told = new Set<string>();
  const strange: JudgedTitle[] = [];
  for (const typed of allTitles(book)) {
    const verdict = judge(typed);
    if (verdict === null || verdict.kind === "right") continue;
    const key = `${typed.at.sheet} ${addressOf(typed.at.area)} ${typed.code}`;
    if (told.has(key)) continue;
    told.add(key);
    strange.push({ typed, verdict });
  }
  seen.set(book, strange);
  return strange;
}

function* allTitles(book: Book): Generator<TypedTitle> {
  for (const table of book.tables) {
    for (const { kind, standard, criterion, title, text, at } of table.headings) {
      if (title === null || kind === "level") continue;
      const code = kind === "standard" ? standard?.toString() : criterion;
      if (code !== undefined && code !== null) yield { kind, code, title, words: upTo(title, text), at };
    }
  }
  for (const row of book.plan) {
    yield* ofReading(row.criterion, row.sheet);
    const own = row.fields.criterionTitle;
    if (own !== undefined && row.criterion.code !== null)
      yield { kind: "criterion", code: row.criterion.code, title: own.text, words: own.text, at: placeOf(row.sheet, own.area) };
  }
  for (const row of book.results) yield* ofReading(row.criterion, row.sheet);
  for (const one of book.assessments) {
    if (one.title !== null)
      yield { kind: "criterion", code: one.criterion, title: one.title, words: one.title, at: firstCellOf(one.sheet, one.area) };
  }
}

function* ofReading(reading: CriterionReading, sheet: string): Generator<TypedTitle> {
  if (reading.code === null || reading.title === null || reading.field === null || reading.isInherited) return;
  const words = upTo(reading.title, reading.field.text);
  yield { kind: "criterion", code: reading.code, title: reading.title, words, at: placeOf(sheet, reading.field.area) };
}

/** The cell's words from its beginning to the end of the title, where they are not long. */
function upTo(title: string, text: string): string {
  const at = text.indexOf(title);
  return at < 0 || at + title.length > 120 ? title : text.slice(0, at + title.length);
}

/** A judge that reads every pair of code and title once. Titles of standards that an amendment may have changed are not judged. */
function titleJudge(context: CheckContext): (typed: TypedTitle) => TitleVerdict | null {
  const others = context.catalogue.filter((circular) => circular.id !== context.circular.id);
  const known = {
    criterion: { own: criterionTitles(context.circular), others: others.flatMap(criterionTitles) },
    standard: { own: standardTitles(context.circular), others: others.flatMap(standardTitles) },
  };
  const judged = new Map<string, Map<string, TitleVerdict | null>>();
  return (typed) => {
    const code = `${typed.kind} ${typed.code}`;
    const titles = judged.get(code) ?? new Map<string, TitleVerdict | null>();
    judged.set(code, titles);
    const before = titles.get(typed.title);
    if (before !== undefined) return before;
    const verdict = judgeOnce(typed);
    titles.set(typed.title, verdict);
    return verdict;
  };

  function judgeOnce(typed: TypedTitle): TitleVerdict | null {
    const { own: same, others: foreign } = known[typed.kind];
    const own: KnownTitle | undefined = same.find((title) => title.code === typed.code);
    if (own === undefined || context.isUncertain(Number(typed.code.split(".")[0])) || !isTitle(typed.title)) return null;
    return judgeTitle(typed.title, own, same, foreign);
  }
}

/** "not", "not yet": no official title denies anything. */
const DENIALS = new Set(["ch\u01b0a", "kh\u00f4ng"]);

/** Words of a plan that stand in the cell of the criterion are no title. */
function isTitle(text: string): boolean {
  const words = titleWords(text);
  return words.length >= 2 && words.length <= 40 && !/[.;]\s+\p{Lu}/u.test(text) && !words.some((word) => DENIALS.has(word));
}
