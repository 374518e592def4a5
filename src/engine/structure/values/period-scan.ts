import { bare } from "../../workbook/fold";
import { fullYear, isYear, spanOfSchoolYear, dayOf } from "./calendar";
import type { SchoolYears } from "../../book/school-years";
import {
  day,
  month,
  part,
  quarter,
  semester,
  thirdOf,
  thirdOfSchoolYear,
  thirdOfYear,
  type Anchor,
  type Link,
  type PartOfYear,
  type Third,
  type WholeYears,
} from "./period-anchors";
import type { Period } from "../../book/book";
import { schoolYearOfDigits, isNearly } from "./school-year";

/** What the words of a time cell hold, before years are inferred. */
export interface PeriodScan {
  readonly anchors: Anchor[];
  /** "từ …" stood before the first anchor, or "trở đi" behind one. */
  isFrom: boolean;
  deadline: "by" | "before" | null;
  isOpenEnd: boolean;
  recurring: Period["recurring"];
  /** Words of time or condition that give no dates: "khi có kinh phí". */
  isVague: boolean;
  /** Digits that should be a time and are none: "tháng 13". */
  isMalformed: boolean;
}

/** Reads words into anchors, left to right, each word once. */
export function scanPeriod(text: string, plan: SchoolYears | null): PeriodScan {
  const words = bare(text.replace(/[→⇒⟶~]|[-=]>/g, "-")).match(/\d+|[a-z]+|[^\sa-z\d]/g) ?? [];
  const scanner: Scanner = {
    words,
    at: 0,
    plan,
    link: "list",
    third: null,
    isStage: false,
    isYearRepaired: false,
    pending: [],
    scan: { anchors: [], isFrom: false, deadline: null, isOpenEnd: false, recurring: null, isVague: false, isMalformed: false },
  };
  while (scanner.at < words.length) step(scanner);
  return scanner.scan;
}

interface Scanner {
  readonly words: readonly string[];
  at: number;
  readonly plan: SchoolYears | null;
  link: Link;
  third: Third | null;
  isStage: boolean;
  /** The year of the next part was mistyped ("20224"). */
  isYearRepaired: boolean;
  /** Small numbers whose unit is still to come: the 15 of "15-20/9". */
  pending: { readonly number: number; readonly link: Link }[];
  readonly scan: PeriodScan;
}

const ROMAN = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["mot", 1],
  ["hai", 2],
  ["ba", 3],
  ["bon", 4],
]);
const NAMED_MONTHS = new Map([
  ["gieng", 1],
  ["mot", 1],
  ["hai", 2],
  ["ba", 3],
  ["bay", 7],
  ["tam", 8],
  ["chin", 9],
  ["muoi", 10],
  ["chap", 12],
]);
/** Word sequences, longest first where one begins another, each with what it does and how many words it takes. */
const PHRASES: readonly (readonly [string, (s: Scanner) => void])[] = [
  ["tam nhin", skipVision],
  ["dinh huong", skipVision],
  ["giai doan", (s) => void (s.isStage = true)],
  ["chu ky", (s) => void (s.isStage = true)],
  ["nhiem ky", (s) => void (s.isStage = true)],
  ["dinh ky", (s) => recur(s, "unspecified")],
  ["thuong xuyen", (s) => recur(s, "unspecified")],
  ["lien tuc", (s) => recur(s, "unspecified")],
  ["quanh nam", (s) => recur(s, "unspecified")],
  ["thoi gian toi", vague],
  ["cac nam hoc sau", later],
  ["cac nam hoc toi", later],
  ["cac nam hoc tiep theo", later],
  ["cac nam hoc ke tiep", later],
  ["cac nam sau", later],
  ["cac nam toi", later],
  ["cac nam tiep theo", later],
  ["cac nam ke tiep", later],
  ["cac nam tiep", later],
  ["cac nam hoc", vague],
  ["nhung nam hoc sau", later],
  ["nhung nam hoc toi", later],
  ["nhung nam hoc tiep theo", later],
  ["nhung nam hoc ke tiep", later],
  ["nhung nam sau", later],
  ["nhung nam toi", later],
  ["nhung nam tiep theo", later],
  ["nhung nam ke tiep", later],
  ["nam hoc tiep theo", nextYear],
  ["nam hoc sau", nextYear],
  ["nam hoc toi", nextYear],
  ["nam tiep theo", nextYear],
  ["nam sau", nextYear],
  ["tro di", onward],
  ["ve sau", onward],
  ["tro ve sau", onward],
  ["tu nay", () => undefined],
  ["bat dau", from],
  ["cham nhat", by],
  ["muon nhat", by],
  ["tre nhat", by],
  ["khong qua", by],
  ["khong muon hon", by],
  ["thoi han", by],
  ["han cuoi", by],
  ["hoan thanh", by],
  ["den het", until],
  ["truoc tet", vague],
  ["sau tet", vague],
  ["sau khi", vague],
  ["dot xuat", vague],
  ["lau dai", vague],
  ["theo lo trinh", vague],
  ["da thuc hien", vague],
  ["dang thuc hien", vague],
  ["danh gia ngoai", vague],
  ["khai giang", (s) => addAnchor(s, day(5, 9, null, s.link))],
  ["nghi he", summer],
  ["mua he", summer],
  ["dip he", summer],
  ["sau thang dau", (s) => addAnchor(s, part({ kind: "interval", link: s.link, year: null, fromMonth: 1, toMonth: 6 }))],
  ["ket thuc", (s) => void (s.third = "end")],
  ["tong ket", (s) => void (s.third = "end")],
];
const SINGLE: ReadonlyMap<string, (s: Scanner) => void> = new Map<string, (s: Scanner) => void>([
  ["dau", (s) => void (s.third = "start")],
  ["giua", (s) => void (s.third = "middle")],
  ["cuoi", (s) => void (s.third = "end")],
  ["den", until],
  ["toi", until],
  ["truoc", (s) => void (s.scan.deadline = s.scan.anchors.length === 0 ? "before" : s.scan.deadline)],
  ["han", by],
  ["he", summer],
  ["khi", vague],
  ["theo", vague],
  ["tuy", vague],
  ["som", vague],
  ["tet", vague],
]);
const OPENERS = new Map<string, (readonly [readonly string[], (s: Scanner) => void])[]>();
for (const [phrase, act] of PHRASES) {
  const words = phrase.split(" ");
  const first = words[0] ?? "";
  OPENERS.set(first, [...(OPENERS.get(first) ?? []), [words, act]]);
}
const TIME_WORDS = new Set([
  "ngay",
  "thang",
  "t",
  "quy",
  "q",
  "nam",
  "hk",
  "hki",
  "hkii",
  "hoc",
  "ky",
  "dau",
  "giua",
  "cuoi",
  "he",
  "tuan",
  "nh",
  "khi",
  "dip",
]);

function step(s: Scanner): void {
  const word = s.words[s.at] ?? "";
  if (isDigits(word)) return readNumber(s);
  if (!/^[a-z]/.test(word)) return readSign(s, word);
  for (const [words, act] of OPENERS.get(word) ?? []) {
    if (!words.every((expected, i) => s.words[s.at + i] === expected)) continue;
    s.at += words.length;
    return act(s);
  }
  if (readUnit(s, word)) return;
  const act = SINGLE.get(word);
  s.at++;
  if (act !== undefined) act(s);
}

/** Words that name a unit of time; false where this word is none. */
function readUnit(s: Scanner, word: string): boolean {
  switch (word) {
    case "tu":
    case "ke":
    case "sau":
      return readFrom(s);
    case "thang":
    case "t":
      return readMonth(s);
    case "quy":
    case "q":
      return readQuarter(s);
    case "ky":
    case "hk":
    case "hki":
    case "hkii":
      return readSemester(s, word);
    case "hoc":
      if (s.words[s.at + 1] !== "ky") return false;
      s.at++;
      return readSemester(s, "ky");
    case "nam":
    case "nh":
    case "nien":
      return readYears(s, word);
    case "tuan":
      return readWeek(s);
    case "hang":
    case "moi":
    case "tung":
      return readEvery(s);
    case "i":
    case "ii":
    case "iii":
    case "iv":
      return readLikeLast(s, ROMAN.get(word) ?? 0);
    default:
      return false;
  }
}

function readFrom(s: Scanner): boolean {
  const next = s.words[s.at + 1] ?? "";
  if (!isDigits(next) && !TIME_WORDS.has(next) && next !== "tu") return false;
  s.at++;
  from(s);
  return true;
}

function readMonth(s: Scanner): boolean {
  let at = s.at + 1;
  if (s.words[at] === ".") at++;
  const number = monthNumber(s.words, at);
  if (number === null) return false;
  s.at = at + number.taken;
  if (number.month < 1 || number.month > 12) {
    s.scan.isMalformed = true;
    readYearBehind(s);
    return true;
  }
  const second = s.words[s.at] === "/" ? Number(s.words[s.at + 1]) : Number.NaN;
  if (isDigits(s.words[s.at + 1]) && second >= 1 && second <= 12 && s.words[s.at + 2] !== "/") {
    addAnchor(s, month(number.month, null, s.link));
    s.at += 2;
    addAnchor(s, month(second, readYearBehind(s), "list"));
    return true;
  }
  addAnchor(s, month(number.month, readYearBehind(s), s.link));
  return true;
}

function monthNumber(words: readonly string[], at: number): { readonly month: number; readonly taken: number } | null {
  const word = words[at] ?? "";
  if (isDigits(word)) return word.length <= 2 ? { month: Number(word), taken: 1 } : null;
  if (word === "muoi" && words[at + 1] === "mot") return { month: 11, taken: 2 };
  if (word === "muoi" && words[at + 1] === "hai") return { month: 12, taken: 2 };
  const named = NAMED_MONTHS.get(word);
  return named === undefined ? null : { month: named, taken: 1 };
}

function readQuarter(s: Scanner): boolean {
  const word = s.words[s.at + 1] ?? "";
  const number = smallNumber(word);
  if (number === null || number < 1 || number > 4) return false;
  s.at += 2;
  addAnchor(s, quarter(number, readYearBehind(s), s.link));
  return true;
}

function readSemester(s: Scanner, word: string): boolean {
  const glued = word === "hki" ? 1 : word === "hkii" ? 2 : null;
  const number = glued ?? smallNumber(s.words[s.at + 1] ?? "");
  if (number !== 1 && number !== 2) {
    if (word === "ky") s.at++;
    return word === "ky";
  }
  s.at += glued === null ? 2 : 1;
  addAnchor(s, semester(number, readYearBehind(s), s.link));
  return true;
}

/** "năm học 2024-2025", "năm 2025", "năm 2022-2023", "cả năm", "năm học". */
function readYears(s: Scanner, word: string): boolean {
  const isSchool = word !== "nam" || s.words[s.at + 1] === "hoc";
  if (word === "nien" && s.words[s.at + 1] !== "khoa") return false;
  s.at += word === "nh" || !isSchool ? 1 : 2;
  if (s.words[s.at] === ":") s.at++;
  if (isSchool && isDigits(s.words[s.at])) return readSchoolYears(s);
  if (isDigits(s.words[s.at])) {
    const digits = s.words[s.at] ?? "";
    if (digits.length === 2 && s.words[s.at + 1] !== "/" && Number(digits) > 12) {
      s.at++;
      addYears(s, yearsAnchor(s, "year", fullYear(digits), fullYear(digits)));
    } else readNumber(s);
    return true;
  }
  const last = s.scan.anchors.at(-1);
  // "12 năm" is a duration; "năm học" beside a part of it says nothing more.
  if (s.third !== null) addThird(s, null);
  else if (last === undefined || !isPlanYear(last)) addYears(s, planYear(s));
  return true;
}

function isPlanYear(anchor: Anchor): boolean {
  return anchor.form === "part" || anchor.kind === "school-year";
}

function readSchoolYears(s: Scanner): boolean {
  let end = s.at;
  while (end < s.words.length && end < s.at + 7 && /^[\d\-/.]+$/.test(s.words[end] ?? "")) end++;
  const run = s.words.slice(s.at, end);
  const clean = cleanPair(s.words, s.at);
  const year = schoolYearOfDigits(run.join(" "));
  if (year === null) {
    s.scan.isMalformed = true;
    s.at = end;
    return true;
  }
  const alone = run.filter(isDigits).length === 1 && run[0]?.length === 4;
  const first = alone && s.plan !== null && s.plan.second === year.first ? s.plan.first : year.first;
  const repaired = year.repaired ? `Năm học ${first}-${first + 1}` : null;
  s.at = clean ? s.at + 3 : alone ? s.at + 1 : end;
  const span = spanOfSchoolYear(first);
  addYears(s, { form: "years", kind: "school-year", link: s.link, ...span, first, repaired });
  return true;
}

function cleanPair(words: readonly string[], at: number): boolean {
  const [one = "", sign = "", two = ""] = words.slice(at, at + 3);
  if ((sign !== "-" && sign !== "/") || !isDigits(two)) return false;
  return one.length === 4
    ? Number(two) === Number(one) + 1 || Number(two) === (Number(one) + 1) % 100
    : one.length === 2 && Number(two) === Number(one) + 1;
}

function readWeek(s: Scanner): boolean {
  let at = s.at + 1;
  if (s.words[at] === "thu") at++;
  if (!isDigits(s.words[at])) return false;
  const week = Number(s.words[at]);
  s.at = at + 1;
  s.scan.isVague = true;
  if (s.words[s.at] === "cua") s.at++;
  const isOfMonth = s.words[s.at] === "thang" || s.words[s.at] === "t";
  if (!isOfMonth || week < 1 || week > 5) return true;
  if (!isDigits(s.words[s.at + 1])) {
    s.scan.recurring = "monthly";
    return true;
  }
  const before = s.scan.anchors.length;
  readMonth(s);
  const anchor = s.scan.anchors[before];
  if (anchor?.form === "part")
    s.scan.anchors[before] = { ...anchor, kind: "interval", fromDate: Math.min(week * 7 - 6, 29), toDate: week >= 4 ? null : week * 7 };
  return true;
}

function readEvery(s: Scanner): boolean {
  const unit = s.words[s.at + 1] ?? "";
  const recurring = {
    nam: "yearly",
    thang: "monthly",
    ngay: "daily",
    tuan: "unspecified",
    quy: "unspecified",
    ky: "unspecified",
    hoc: "unspecified",
  } as const;
  if (!(unit === "nam" || unit === "thang" || unit === "ngay" || unit === "tuan" || unit === "quy" || unit === "ky" || unit === "hoc"))
    return false;
  s.at += unit === "hoc" || (unit === "nam" && s.words[s.at + 2] === "hoc") ? 3 : 2;
  recur(s, recurring[unit]);
  if (unit === "nam" && s.third !== null) addThird(s, null);
  return true;
}

/** A number or numeral without a unit takes the unit of the one before: "Tháng 9, 10", "Quý III-IV", "học kỳ 1 và 2". */
function readLikeLast(s: Scanner, number: number): boolean {
  const last = s.scan.anchors.at(-1);
  const before = s.words[s.at - 1] ?? "";
  const isJoined = /^[,;&/+-]$/.test(before) || before === "va" || before === "den" || before === "toi" || before === "het";
  s.at++;
  if (last?.form !== "part" || !isJoined) return false;
  if (last.kind === "month" && !last.isOfSchoolYear && number >= 1 && number <= 12) addAnchor(s, month(number, readYearBehind(s), s.link));
  else if (last.kind === "quarter" && number >= 1 && number <= 4) addAnchor(s, quarter(number, readYearBehind(s), s.link));
  else if (last.kind === "semester" && (number === 1 || number === 2)) addAnchor(s, semester(number, readYearBehind(s), s.link));
  else return false;
  return true;
}

/** "Quý 3, 4/2024": the 4 is a quarter and no month. */
function isUnitOfLast(s: Scanner): boolean {
  const last = s.scan.anchors.at(-1);
  return (
    last?.form === "part" && (last.kind === "quarter" || last.kind === "semester") && /^(?:[,;&+-]|va|den)$/.test(s.words[s.at - 1] ?? "")
  );
}

function readSign(s: Scanner, sign: string): void {
  s.at++;
  if (sign === "-") {
    if (s.scan.anchors.length > 0 || s.pending.length > 0) s.link = "dash";
  }
}

/** A number that no unit announced: a day, a month with its year, a year, or one that waits for its unit. */
function readNumber(s: Scanner): void {
  const [one = "", sign = "", two = "", sign2 = "", three = ""] = s.words.slice(s.at, s.at + 5);
  const isSign = sign === "/" || sign === "-" || sign === ".";
  if (one.length >= 3) return readYearNumber(s, one, sign, two, sign2, three);
  if (one.length === 1 && /^[/.]$/.test(sign) && isUnitOfLast(s)) return readLoneNumber(s, Number(one), sign);
  const isYearThird = isDigits(three) && (three.length === 4 || (three.length === 2 && sign !== "-"));
  if (isSign && isDigits(two) && two.length <= 2 && sign2 === sign && isYearThird)
    return addDay(s, 5, Number(one), Number(two), fullYear(three));
  if (isSign && isDigits(two) && two.length <= 2 && sign2 === sign && three.length === 5)
    return addDay(s, 5, Number(one), Number(two), nearYear(s, three));
  if (isSign && two.length === 4 && isYear(Number(two))) return addMonth(s, 3, Number(one), Number(two));
  if (sign === "/" && two.length === 5) return addMonth(s, 3, Number(one), nearYear(s, two));
  if ((sign === "/" || sign === ".") && isDigits(two) && two.length <= 2) return readPairOfNumbers(s, Number(one), two);
  if (sign === "thang" && isDigits(two) && two.length <= 2) return readSpelledDay(s, Number(one), Number(two));
  readLoneNumber(s, Number(one), sign);
}

/** "9/24" is September 2024, "20/11" the 20th of November. */
function readPairOfNumbers(s: Scanner, one: number, two: string): void {
  if (Number(two) >= 1 && Number(two) <= 12) return addDay(s, 3, one, Number(two), null);
  if (two.length === 2 && one >= 1 && one <= 12 && Number(two) > 12) return addMonth(s, 3, one, fullYear(two));
  s.scan.isMalformed = true;
  s.at += 3;
}

function readSpelledDay(s: Scanner, date: number, monthOfDay: number): void {
  s.at += 3;
  const year = readYearBehind(s);
  addDay(s, 0, date, monthOfDay, year);
}

function readLoneNumber(s: Scanner, number: number, next: string): void {
  if (next === "thang" && (s.words[s.at + 2] === "dau" || s.words[s.at + 2] === "cuoi")) return readHalfYear(s);
  if (next === "thang" || next === "nam" || next === "tuan" || next === "ngay") {
    s.at += 2;
    s.scan.isVague = true;
    return;
  }
  const at = s.at;
  if (readLikeLast(s, number)) return;
  if (s.at === at) s.at++;
  if (number >= 1 && number <= 31) s.pending.push({ number, link: s.link });
  s.link = "list";
}

/** "6 tháng đầu năm 2025". */
function readHalfYear(s: Scanner): void {
  const isFirst = s.words[s.at + 2] === "dau";
  const months = Number(s.words[s.at]);
  s.at += 3;
  if (months < 1 || months > 11) return;
  const year = readYearBehind(s);
  if (s.words[s.at] === "nam") s.at++;
  const [fromMonth, toMonth] = isFirst ? [1, months] : [13 - months, 12];
  addAnchor(s, part({ kind: "interval", link: s.link, year, fromMonth, toMonth }));
}

function readYearNumber(s: Scanner, one: string, sign: string, two: string, sign2: string, three: string): void {
  const first = one.length === 4 ? Number(one) : nearYear(s, one);
  const isPair = (sign === "-" || sign === "/") && isDigits(two);
  if (isPair && two.length <= 2 && (sign2 === "-" || sign2 === "/") && isDigits(three) && three.length <= 2) {
    return addDay(s, 5, Number(three), Number(two), first);
  }
  if (!isYear(first)) {
    s.scan.isMalformed = true;
    s.at++;
    return;
  }
  if (isPair && cleanPair([String(first), sign, two], 0)) return addPair(s, first, first + 1, one.length !== 4);
  if (isPair && two.length === 4 && isYear(Number(two))) return addPair(s, first, Number(two), false);
  if (isPair && two.length >= 3 && isNearly(two, String(first + 1))) return addPair(s, first, first + 1, true);
  s.at++;
  addYears(s, yearsAnchor(s, "year", first, first));
}

/** Two years in a row are a school year, others a stage; so is any pair behind "giai đoạn". */
function addPair(s: Scanner, first: number, second: number, isRepaired: boolean): void {
  s.at += 3;
  if (s.isStage || second > first + 1) return addYears(s, yearsAnchor(s, "stage", first, second));
  const start = second < first ? second : first;
  const repaired = isRepaired || second !== first + 1 ? `Năm học ${start}-${start + 1}` : null;
  addYears(s, { form: "years", kind: "school-year", link: s.link, ...spanOfSchoolYear(start), first: start, repaired });
}

function yearsAnchor(s: Scanner, kind: "year" | "stage", first: number, last: number): WholeYears {
  return { form: "years", kind, link: s.link, start: dayOf(first, 1, 1), end: dayOf(last, 12, 31), first, repaired: null };
}

function planYear(s: Scanner): WholeYears {
  const span = s.plan === null ? { start: null, end: null } : spanOfSchoolYear(s.plan.first);
  return { form: "years", kind: "school-year", link: s.link, ...span, first: s.plan?.first ?? null, repaired: null };
}

/** "20224" beside nothing that helps: the plan's own year where one digit differs, else the doubled digit dropped. */
function nearYear(s: Scanner, digits: string): number {
  s.isYearRepaired = true;
  for (const year of [s.plan?.first, s.plan?.second]) if (year !== undefined && isNearly(digits, String(year))) return year;
  for (let i = digits.length - 1; i > 0; i--) {
    const shorter = Number(digits.slice(0, i) + digits.slice(i + 1));
    if (digits.length === 5 && digits[i] === digits[i - 1] && isYear(shorter)) return shorter;
  }
  return Number.NaN;
}

/** The calendar year behind a month, quarter or semester; a pair of years is left for the main walk. */
function readYearBehind(s: Scanner): number | null {
  let at = s.at;
  if (/^[/.,(-]$/.test(s.words[at] ?? "")) at++;
  const isNamed = s.words[at] === "nam" && isDigits(s.words[at + 1]);
  if (s.words[at] === "nam" && !isNamed) return null;
  if (isNamed) at++;
  const digits = s.words[at] ?? "";
  if (!isDigits(digits) || cleanPair(s.words, at)) return null;
  const isShort = digits.length === 2 && Number(digits) > 12 && (isNamed || s.words[at - 1] === "/") && at > s.at;
  const year = digits.length === 5 ? nearYear(s, digits) : fullYear(digits);
  if ((digits.length !== 4 && digits.length !== 5 && !isShort) || !isYear(year)) return null;
  s.at = at + 1;
  return year;
}

function addDay(s: Scanner, taken: number, date: number, monthOfDay: number, year: number | null): void {
  s.at += taken;
  const isReadable = year === null || isYear(year);
  const anchor = isReadable ? day(date, monthOfDay, year, s.link) : null;
  if (anchor === null) s.scan.isMalformed = true;
  addAnchor(s, anchor);
}

function addMonth(s: Scanner, taken: number, number: number, year: number): void {
  s.at += taken;
  if (number >= 1 && number <= 12 && isYear(year)) addAnchor(s, month(number, year, s.link));
  else s.scan.isMalformed = true;
}

/** Adds a part, the numbers that waited for its unit before it. */
function addAnchor(s: Scanner, anchor: Anchor | null): void {
  if (anchor?.form === "part") {
    for (const { number, link } of s.pending) {
      const early =
        anchor.kind === "day"
          ? day(number, anchor.fromMonth, anchor.year, link)
          : anchor.kind === "month" && number <= 12
            ? month(number, null, link)
            : null;
      if (early !== null) s.scan.anchors.push(early);
    }
    const whole = s.isYearRepaired ? { ...anchor, repaired: anchor.repaired ?? shownPart(anchor) } : anchor;
    s.scan.anchors.push(s.third === null ? whole : thirdOf(whole, s.third));
  }
  s.isYearRepaired = false;
  s.pending = [];
  s.third = null;
  s.link = "list";
}

function shownPart(part: PartOfYear): string {
  if (part.kind === "day") return `${part.fromDate}/${part.fromMonth}/${part.year}`;
  return part.kind === "month" ? `${part.fromMonth}/${part.year}` : String(part.year);
}

function addYears(s: Scanner, years: WholeYears): void {
  if (s.third !== null) return addThird(s, years);
  s.scan.anchors.push(years);
  s.pending = [];
  s.link = "list";
}

/** "Đầu năm học", "cuối năm 2024". */
function addThird(s: Scanner, years: WholeYears | null): void {
  const third = s.third ?? "start";
  s.third = null;
  if (years?.kind === "year" && years.first !== null) s.scan.anchors.push(thirdOfYear(third, years.first, s.link));
  else {
    s.scan.anchors.push(thirdOfSchoolYear(third, s.link));
    if (years !== null) s.scan.anchors.push({ ...years, link: "list" });
  }
  s.link = "list";
}

function from(s: Scanner): void {
  // "giai đoạn từ năm 2019-2020 đến …": the stage is the interval, its ends are school years.
  s.isStage = false;
  if (s.scan.anchors.every((anchor) => anchor.form === "years")) s.scan.isFrom = true;
}

function onward(s: Scanner): void {
  s.scan.isFrom = true;
}

function until(s: Scanner): void {
  if (s.scan.anchors.length > 0 || s.pending.length > 0) s.link = "to";
  else if (!s.scan.isFrom) s.scan.deadline ??= "by";
}

function by(s: Scanner): void {
  s.scan.deadline ??= "by";
}

function vague(s: Scanner): void {
  s.scan.isVague = true;
}

function later(s: Scanner): void {
  s.scan.isOpenEnd = true;
}

function recur(s: Scanner, recurring: Period["recurring"]): void {
  s.scan.recurring ??= recurring;
}

function nextYear(s: Scanner): void {
  const next = s.plan === null ? null : s.plan.second;
  const span = next === null ? { start: null, end: null } : spanOfSchoolYear(next);
  addYears(s, { form: "years", kind: "school-year", link: s.link, ...span, first: next, repaired: null });
}

function summer(s: Scanner): void {
  if (s.words[s.at] === "nam" && !isDigits(s.words[s.at + 1])) s.at++;
  addAnchor(s, part({ kind: "interval", link: s.link, year: readYearBehind(s), fromMonth: 6, toMonth: 8 }));
}

/** A vision or orientation ("tầm nhìn 2030") is no time of work. */
function skipVision(s: Scanner): void {
  for (let i = 0; i < 3 && s.at < s.words.length; i++) {
    if (isDigits(s.words[s.at++])) return;
  }
}

function isDigits(word: string | undefined): boolean {
  return word !== undefined && word !== "" && word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
}

function smallNumber(word: string): number | null {
  return isDigits(word) ? Number(word) : (ROMAN.get(word) ?? null);
}
