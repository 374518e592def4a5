import { CIRCULAR_IDS, type CircularId } from "../catalogue/circular";
import { bare } from "../workbook/fold";

/** cited: the paper rests on it; amended: named as what another text amends; repealed: named as replaced, and so not what the paper rests on. */
export type Standing = "cited" | "amended" | "repealed";

export interface CircularMention {
  readonly id: CircularId;
  readonly standing: Standing;
}

interface Spot {
  readonly id: CircularId;
  readonly start: number;
  readonly end: number;
}

const LONGEST_LINE = 4000;
const NUMBER_AND_YEAR = /(\d{1,3}) ?([/.-]) ?(20\d{2})(?!\d)/g;
/** The year left out of the number, or in the wrong place: "Thông tư số 17/TT-BGDĐT ngày 22/8/2018", "17/TT/2018". */
const NUMBER_ALONE = /(?<![a-z])(?:thong tu|tt)(?: so)? ?:? ?(\d{1,3})(?! ?[/.-] ?\d)(?!\d)/g;
/** Bộ Giáo dục và Đào tạo however it is cut short, or no issuer but the next word. */
const OUR_ISSUER = /^(?:|bgd[a-z]*|bo|gd[a-z]*|ngay|thang|nam|cua|ve|ban)$/;
const INSTRUMENTS = [
  "thong tu",
  "nghi dinh",
  "nghi quyet",
  "quyet dinh",
  "cong van",
  "ke hoach",
  "bao cao",
  "to trinh",
  "huong dan so",
  "luat",
];

/** Every mention of a circular of the catalogue in one line of text, in its order. Circulars of other ministries with the same number are none. */
export function circularMentions(line: string): readonly CircularMention[] {
  const text = bare(line.slice(0, LONGEST_LINE));
  const spots = [...withYear(text), ...withoutYear(text)].sort((a, b) => a.start - b.start);
  return standings(text, spots).map((standing, index) => ({ id: (spots[index] as Spot).id, standing }));
}

function idOf(number: string, year: string): CircularId | null {
  const id = `${Number(number)}/${year}`;
  return CIRCULAR_IDS.find((one) => one === id) ?? null;
}

function withYear(text: string): Spot[] {
  const spots: Spot[] = [];
  for (const match of text.matchAll(NUMBER_AND_YEAR)) {
    const id = idOf(match[1] ?? "", match[3] ?? "");
    const end = match.index + match[0].length;
    // "22/8/2018" is a day, not number 8 of 2018.
    if (id === null || /[\d/.-] ?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (isOurs(text, match.index, end, match[2] === "/")) spots.push({ id, start: match.index, end });
  }
  return spots;
}

function withoutYear(text: string): Spot[] {
  const spots: Spot[] = [];
  for (const match of text.matchAll(NUMBER_ALONE)) {
    const start = match.index + match[0].length - (match[1] ?? "").length;
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 60).split(/;|thong tu/)[0] ?? "";
    const year = /20\d{2}/.exec(after)?.[0] ?? "";
    const id = idOf(match[1] ?? "", year);
    if (id !== null && isOurs(text, start, end, true)) spots.push({ id, start, end });
  }
  return spots;
}

/** The symbol behind the number decides ("/TT-BGDĐT"); without one, the nearest word for a kind of text before it. */
function isOurs(text: string, start: number, end: number, isSlash: boolean): boolean {
  const after = text.slice(end, end + 60);
  const symbol = /^ ?[/-] ?tt(?![a-z]) ?-? ?([a-z]*)/.exec(after);
  if (symbol !== null) return OUR_ISSUER.test(symbol[1] ?? "");
  if (/^ ?\/ ?[a-z]/.test(after) || /^[^;.]{0,50}cua bo (?!gd|giao duc)/.test(after)) return false;
  const before = lastSentence(text.slice(Math.max(0, start - 160), start));
  if (/(?:ngay|thang) ?$/.test(before)) return false;
  if (/(?:^|[^a-z])tt(?: so)? ?:? ?$/.test(before)) return true;
  const nearest = INSTRUMENTS.map((word) => ({ word, at: before.lastIndexOf(word) })).reduce((a, b) => (b.at > a.at ? b : a));
  return isSlash && nearest.at >= 0 && nearest.word === "thong tu";
}

const ACTIVE_REPEAL = /(?:thay the|bai bo|huy bo|thay cho)(?! (?:boi|bang))/;
const PASSIVE_REPEAL = /(?:duoc|bi|da) (?:thay the|bai bo)|thay the (?:boi|bang)|het hieu luc|khong con hieu luc|thoi hieu luc/;
const AMENDS = /sua doi|bo sung mot so/;

function standings(text: string, spots: readonly Spot[]): Standing[] {
  const found: Standing[] = [];
  spots.forEach((spot, index) => {
    const before = lastSentence(text.slice(spots[index - 1]?.end ?? 0, spot.start));
    const after = firstSentence(text.slice(spot.end, spots[index + 1]?.start ?? text.length));
    const inherits = index > 0 && isJoining(before);
    if (PASSIVE_REPEAL.test(after)) {
      found.push("repealed");
      for (let i = index - 1; i >= 0 && isJoining(text.slice((spots[i] as Spot).end, (spots[i + 1] as Spot).start)); i--)
        found[i] = "repealed";
    } else if (inherits) found.push(found[index - 1] as Standing);
    else if (ACTIVE_REPEAL.test(before)) found.push("repealed");
    else found.push(AMENDS.test(before) ? "amended" : "cited");
  });
  return found;
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(";"), text.lastIndexOf(". ")) + 1);
}

function firstSentence(text: string): string {
  return text.split(/;|\. /)[0] ?? "";
}

const JOINING = new Set("thong tu so va cac hoac cung tt bgddt bgd dt ngay thang nam cua bo giao duc dao tao".split(" "));

/** Only "and", commas and what belongs to a number: the two mentions share what is said of them. */
function isJoining(between: string): boolean {
  return !between.includes(";") && between.split(/[^a-z]+/).every((word) => word === "" || JOINING.has(word));
}
