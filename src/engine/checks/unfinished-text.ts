import type { Book, Field, PlanFieldId, PlanRow, ResultFieldId, ResultRow } from "../book/book";
import type { CheckContext } from "./check";
import { commonFollowers, type Ending as LastWords } from "./followers";
import { telexWords, wordSet } from "./telex";

/** Fields of prose; a name, a time or an amount needs no end. */
const PLAN_PROSE: readonly PlanFieldId[] = ["strength", "weakness", "cause", "goal", "work", "solution", "indicator"];
const RESULT_PROSE: readonly ResultFieldId[] = ["planned", "adjusted", "done", "inProgress", "notStarted", "reason"];

/** Shorter texts may be a title or an answer; a word that no sentence ends with tells of a cut in a shorter one already. */
const LEAST_LENGTH = 20;
const LEAST_ODD_LENGTH = 40;
const CLOSED = new Set(".!?;:\u2026)]}\"'\u201d\u2019");
const OPEN_MARK = new Set(",(\u2013\u2014/&+-");

/** Words no sentence can end with, in Telex. */
const OPEN = wordSet(`vaf hoawcj cuar vowis ddeer cacs nhuwngx mootj mooix moij nhawmf do vif taij laf maf ddax ddang sex raats
  nhuw bowir cho tuwf neeus thif soos khi vieecj suwj theo bij`);

/** The same words close a sentence as the end of a longer word: chỉ số, công việc, nhân sự, kèm theo, … */
const CLOSING_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "soos",
    wordSet(
      "six chir thuaatj ddooir daan tir tyr heej max chuwx trij tham dda thieeur sow lieeuj tangr truwowngf gia kyx vuj mangj suoots banr phoor kys luwcj daanj nhaanj tin mooi sinh",
    ),
  ],
  ["vieecj", wordSet("coong lamf vij xin nghir khoans suwj vuj thooi thuwr giao nhaanj timf")],
  ["suwj", wordSet("nhaan taam quaan daan thowif hinhf luaatj phucj chur lichj")],
  ["theo", wordSet("kemf tieeps noi lamf ddi hocj mang")],
  ["khi", wordSet("ddooi sau khis vux")],
  ["cho", wordSet("danhf ban trao gias")],
  ["laf", wordSet("goij")],
  ["bij", wordSet("thieets trang chuaanr duwj phongf")],
  ["taij", wordSet("toonf hieenj thuwcj")],
  ["do", wordSet("tuwj lys lis")],
  ["tuwf", wordSet("danh ddoongj tinhs")],
  ["mootj", wordSet("soos mucws caaps ddooj lowps khoois hocj quys khoor soos banj mooji thuws toaan thaangs maauj vang thoongs nhuw ky")],
  ["moij", wordSet("")],
]);

/** A text of a row that stops in mid-sentence. */
export interface Ending {
  readonly row: PlanRow | ResultRow;
  readonly field: Field;
  /** The last words, verbatim. */
  readonly words: string;
}

interface Candidate extends LastWords {
  readonly row: PlanRow | ResultRow;
  readonly field: Field;
  /** Most texts of the same column end with a full stop. */
  readonly isOdd: boolean;
}

const seen = new WeakMap<Book, readonly Ending[]>();

/** Texts of the rows that stop in mid-sentence; worked out once for a book. */
export function unfinishedEndings(book: Book, context: CheckContext): readonly Ending[] {
  const known = seen.get(book);
  if (known !== undefined) return known;
  const candidates = [...candidatesOf(book)];
  const doubtful = candidates.filter((one) => one.isOdd && !isOpen(one));
  const goOn = doubtful.length === 0 ? new Set<LastWords>() : commonFollowers(doubtful, book, context.catalogue);
  const endings = candidates
    .filter((one) => isOpen(one) || goOn.has(one))
    .map(({ row, field }) => ({ row, field, words: lastWords(field.text) }));
  seen.set(book, endings);
  return endings;
}

function isOpen(ending: Candidate): boolean {
  if (OPEN_MARK.has(ending.field.text.slice(-1))) return true;
  return OPEN.has(ending.last) && !(CLOSING_AFTER.get(ending.last)?.has(ending.before) ?? false);
}

interface OpenText {
  readonly row: PlanRow | ResultRow;
  readonly field: Field;
  readonly ends: ColumnEnds;
}

/** How many texts of a column end with a full stop. */
interface ColumnEnds {
  closed: number;
  all: number;
}

function* candidatesOf(book: Book): Generator<Candidate> {
  const words = new Map<string, readonly string[]>();
  for (const { row, field, ends } of openTexts(book)) {
    const isOdd = field.text.length >= LEAST_ODD_LENGTH && ends.all >= 4 && ends.closed >= ends.all * 0.7;
    const tail = lastTwo(field.text);
    const spelled = words.get(tail) ?? telexWords(tail);
    words.set(tail, spelled);
    yield { row, field, last: spelled.at(-1) ?? "", before: spelled.at(-2) ?? "", isOdd };
  }
}

function openTexts(book: Book): readonly OpenText[] {
  const open: OpenText[] = [];
  for (const id of PLAN_PROSE) gather(book.plan, (row) => row.fields[id], open);
  for (const id of RESULT_PROSE) gather(book.results, (row) => row.fields[id], open);
  return open;
}

/** The texts of one field that do not end with a full stop, each with how its table's column ends its texts. */
function gather<R extends PlanRow | ResultRow>(rows: readonly R[], fieldOf: (row: R) => Field | undefined, open: OpenText[]): void {
  const columns = new Map<number, ColumnEnds>();
  for (const row of rows) {
    const field = fieldOf(row);
    if (field === undefined || field.text.length < LEAST_LENGTH) continue;
    let ends = columns.get(row.table);
    if (ends === undefined) {
      ends = { closed: 0, all: 0 };
      columns.set(row.table, ends);
    }
    ends.all += 1;
    if (CLOSED.has(field.text.charAt(field.text.length - 1))) ends.closed += 1;
    else open.push({ row, field, ends });
  }
}

function lastTwo(text: string): string {
  const tail = text.slice(-40);
  const last = tail.lastIndexOf(" ");
  return tail.slice(tail.lastIndexOf(" ", last - 1) + 1);
}

/** The last eight words or so of the last line. */
function lastWords(text: string): string {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return line.slice(-400).split(" ").slice(-8).join(" ");
}
