import type { Book } from "../../book/book";
import type { Found } from "../../diagnostics/finding";
import { PAPER_SUBJECTS } from "../../lexicon/paper-subjects";
import { check } from "../check";
import { quoted } from "../prose/quoted";
import { schoolYearsIn, sentenceEnd, stagesIn } from "../prose/times";
import { type CellLine, cellLinesOf } from "./cell-lines";
import { type PaperTitle, paperHeadsOf, titleKindOf } from "./paper-heads";

export type TitleFacts = {
  /** What the sentence says otherwise than the title: the kind of paper, its subject, its school year or stage. */
  readonly kind: "type" | "subject" | "period";
  /** Where the sentence stands. */
  readonly where: "opening" | "body" | "closing";
  readonly title: string;
};

/** The sentence that opens or closes a paper, or says for when it holds, names another paper, school year or stage than its title. */
export const titleContradictory = check({
  code: "title-contradictory",
  group: "form",
  subject: "cell",
  severity: "error",
  rule: "House rule: a paper has one title (Nghị định 30/2020/NĐ-CP, Điều 8: tên loại và trích yếu); the sentences that name the paper name that one.",
  circulars: "all",
  find,
});

const CLOSING = /^\W{0,4}tren day la\s(?:\s{0,2}(?:toan bo|noi dung|du thao|mot so noi dung|ban)\s)*\s{0,2}(ke hoach|bao cao)\b/;
const OPENING =
  /^\W{0,4}(?:[^.;]{0,160}[,;]\s{0,2})?(?:truong|nha truong)\b.{0,160}?\b(?:xay dung|ban hanh|lap|trien khai|bao cao)\b.{0,60}?\b(ke hoach|bao cao|ket qua)\b/;
/** "Kế hoạch này được thực hiện trong năm học …": what was done before ("đã") is another plan's. */
const HOLDS =
  /(?:^|[.;]\s)\W{0,4}(?:\d{1,2}[.)]\s{0,2})?(ke hoach)(?: nay)?(?: cai tien chat luong(?: giao duc)?)?(?: cua (?:nha )?truong)?(?: nay)? (?:co hieu luc|(?:duoc )?(?:thuc hien|trien khai|ap dung))\b[^.;]{0,40}?nam hoc\b/;
const OPENS_BODY = /nhu sau|cu the sau|voi (?:cac|nhung) noi dung/;

function* find(book: Book): Iterable<Found<TitleFacts>> {
  for (const { sheet, title } of paperHeadsOf(book)) {
    if (title === null) continue;
    const lines = linesUnder(book, sheet, title);
    const closing = lines.findLast((line) => CLOSING.test(line.plain));
    const opening = lines.slice(0, MOST_BEFORE_BODY).find((line) => OPENING.test(line.plain) && OPENS_BODY.test(line.plain));
    const body =
      title.kind === "ke hoach" ? lines.find((line) => line !== opening && line !== closing && HOLDS.test(line.plain)) : undefined;
    for (const [line, where] of [[opening, "opening"] as const, [body, "body"] as const, [closing, "closing"] as const]) {
      const found = line === undefined ? null : contradictionOf(line, where, title);
      if (found !== null) yield found;
    }
  }
}

const PATTERNS = { opening: OPENING, body: HOLDS, closing: CLOSING } as const;
const MOST_BEFORE_BODY = 40;

/** The lines behind a title, up to the title of the next paper on the sheet. */
function linesUnder(book: Book, sheet: string, title: PaperTitle): readonly CellLine[] {
  const last = title.lines.at(-1);
  const all = cellLinesOf(book);
  const lines = last === undefined ? [] : all.slice(all.indexOf(last) + 1).filter((line) => line.at.sheet === sheet);
  const next = lines.findIndex((line) => titleKindOf(line) !== null);
  return next === -1 ? lines : lines.slice(0, next);
}

function contradictionOf(line: CellLine, where: TitleFacts["where"], title: PaperTitle): Found<TitleFacts> | null {
  const match = PATTERNS[where].exec(line.plain);
  if (match === null) return null;
  const start =
    where === "body" ? match.index + match[0].indexOf(match[1] as string) : match.index + match[0].length - (match[1] as string).length;
  const named = line.plain.slice(start, Math.min(sentenceEnd(line.plain, start), start + 240));
  const words = titleWords(title);
  const period = otherPeriodIn(named, words.plain);
  const kind = isOtherType(match[1] as string, title.kind, where)
    ? "type"
    : period !== null
      ? "period"
      : where !== "body" && isOtherSubject(named, words.plain)
        ? "subject"
        : null;
  if (kind === null) return null;
  const end = period === null ? named.search(/[,;:.](?:\s|$)|\bnhu sau/) : period.index + period.length;
  const fragment = quoted(line.text.slice(start, start + (end === -1 ? named.length : end)), 120).replace(/[\s./]+$/, "");
  const [first] = title.lines;
  return {
    at: line.at,
    ...(first === undefined ? {} : { related: [first.at] }),
    fragment,
    criterion: null,
    expected: words.typed,
    facts: { kind, where, title: words.typed },
  };
}

const LONGEST_TITLE = 220;

/** The title's own words: a page pasted into one cell runs on into the body. */
function titleWords(title: PaperTitle): { typed: string; plain: string } {
  const typed = title.lines.map((line) => line.text.replace(/[*_]/g, "").trim()).join(" ");
  const plain = title.lines.map((line) => line.plain.replace(/[*_]/g, "").trim()).join(" ");
  const body = plain.search(/\s(?:i|1)\s?[./]\s|\scan cu\s/);
  const end = Math.min(body === -1 ? plain.length : body, LONGEST_TITLE);
  return { typed: typed.slice(0, end).trim(), plain: plain.slice(0, end) };
}

/** The opening sentence of a report may speak of the plan it reports on. */
function isOtherType(named: string, kind: string, where: TitleFacts["where"]): boolean {
  return where === "closing" && (kind === "ke hoach" || kind === "bao cao") && named !== kind;
}

interface NamedPeriod {
  readonly index: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** The first period of the sentence, where none of them is the title's: a year inside the title's stage is. */
function otherPeriodIn(named: string, title: string): NamedPeriod | null {
  const own = periodsIn(title);
  const periods = periodsIn(named);
  const [first] = periods;
  if (own.length === 0 || first === undefined) return null;
  const isOwn = periods.some((period) => own.some((one) => one.from <= period.from && period.to <= one.to));
  return isOwn ? null : first;
}

function periodsIn(plain: string): readonly NamedPeriod[] {
  const stages = stagesIn(plain).map((stage) => ({ ...stage, to: stage.isOfSchoolYears ? stage.to + 1 : stage.to }));
  const isInStage = (index: number): boolean => stages.some((stage) => stage.index <= index && index < stage.index + stage.length);
  const years = schoolYearsIn(plain).filter((year) => !isInStage(year.index));
  return [...stages, ...years.map((year) => ({ ...year, from: year.first, to: year.second }))].sort((a, b) => a.index - b.index);
}

function isOtherSubject(named: string, title: string): boolean {
  const phrase = named.split(/[,;:]/)[0] ?? "";
  const of = (text: string): readonly RegExp[] => PAPER_SUBJECTS.filter((subject) => subject.test(text));
  const [own, other] = [of(title), of(phrase)];
  return own.length > 0 && other.length > 0 && !other.some((subject) => own.includes(subject));
}
