import { dayOfSerial } from "../../../engine/workbook/serial-day";
import type { Piece } from "./format-code";
import { plainText } from "./shown-number";

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly serial: number;
  /** Seconds since midnight, to the thousandth. */
  readonly seconds: number;
}

const SECONDS_PER_DAY = 86_400;
/** What Excel shows where there is no such day. */
export const NO_SUCH_DAY = "########";

/** Names of the language come from the platform: "thứ hai", "tháng ba", "SA". Made once, for making them is slow. */
const names = new Map<string, readonly string[]>();

function namesOf(kind: "weekday" | "month" | "dayPeriod", length: "short" | "long"): readonly string[] {
  const key = `${kind} ${length}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const options: Intl.DateTimeFormatOptions =
    kind === "dayPeriod" ? { hour: "numeric", hour12: true, timeZone: "UTC" } : { [kind]: length, timeZone: "UTC" };
  const format = new Intl.DateTimeFormat("vi-VN", options);
  // 2 January 2000 was a Sunday.
  const days = kind === "weekday" ? range(7).map((day) => Date.UTC(2000, 0, 2 + day)) : range(12).map((month) => Date.UTC(2000, month, 1));
  const moments = kind === "dayPeriod" ? [Date.UTC(2000, 0, 1, 9), Date.UTC(2000, 0, 1, 15)] : days;
  const made = moments.map((at) => format.formatToParts(at).find(({ type }) => type === kind)?.value ?? format.format(at));
  names.set(key, made);
  return made;
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Shows a serial number as a day, a time or both; null where the section has nothing of them. */
export function timeShower(pieces: readonly Piece[], is1904: boolean): ((serial: number) => string) | null {
  if (!pieces.some(({ kind }) => kind === "time")) return null;
  const parts = withMinutes(pieces);
  const decimals = decimalsOf(pieces);
  const isTwelve = pieces.some(({ kind }) => kind === "half-day");
  return (serial) => {
    const moment = momentOf(serial, decimals, is1904);
    return moment === null ? NO_SUCH_DAY : parts.map((part) => shownPart(part, moment, isTwelve, decimals)).join("");
  };
}

type Part = Piece | { readonly kind: "minutes"; readonly letters: string; readonly isLength: boolean } | { readonly kind: "fraction" };

/** "m" after hours or before seconds are minutes; ".000" after seconds their thousandths. */
function withMinutes(pieces: readonly Piece[]): readonly Part[] {
  const times = pieces.filter((piece) => piece.kind === "time");
  const parts: Part[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "digit") continue;
    if (piece.kind === "point" && pieces[index + 1]?.kind === "digit") parts.push({ kind: "fraction" });
    else if (piece.kind === "time" && /^m{1,2}$/.test(piece.letters)) {
      const at = times.indexOf(piece);
      const isMinutes = piece.isLength || (times[at - 1]?.letters[0] ?? "") === "h" || (times[at + 1]?.letters[0] ?? "") === "s";
      parts.push(isMinutes ? { ...piece, kind: "minutes" } : piece);
    } else parts.push(piece);
  }
  return parts;
}

function decimalsOf(pieces: readonly Piece[]): number {
  return Math.min(3, pieces.filter(({ kind }) => kind === "digit").length);
}

function momentOf(serial: number, decimals: number, is1904: boolean): Moment | null {
  if (!(serial >= 0)) return null;
  const unit = 10 ** decimals;
  const all = Math.round(serial * SECONDS_PER_DAY * unit) / unit;
  const whole = Math.floor(all / SECONDS_PER_DAY);
  const rest = { serial: all / SECONDS_PER_DAY, seconds: all - whole * SECONDS_PER_DAY, weekday: (whole + (is1904 ? 5 : 6)) % 7 };
  // The 1900 calendar has a day 0 and a 29 February that never was.
  if (!is1904 && whole === 0) return { ...rest, year: 1900, month: 1, day: 0 };
  if (!is1904 && whole === 60) return { ...rest, year: 1900, month: 2, day: 29 };
  const day = dayOfSerial(whole, is1904);
  if (day === null) return null;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { ...rest, year, month, day: date };
}

function shownPart(part: Part, moment: Moment, isTwelve: boolean, decimals: number): string {
  switch (part.kind) {
    case "fraction":
      return `,${String(Math.round((moment.seconds % 1) * 10 ** decimals)).padStart(decimals, "0")}`;
    case "minutes": {
      const minutes = part.isLength ? Math.floor(moment.serial * 1440 + 1e-6) : Math.floor(moment.seconds / 60) % 60;
      return String(minutes).padStart(part.letters.length, "0");
    }
    case "half-day":
      return namesOf("dayPeriod", "short")[moment.seconds < SECONDS_PER_DAY / 2 ? 0 : 1] ?? "";
    case "time":
      return shownLetters(part.letters, part.isLength, moment, isTwelve);
    default:
      return plainText(part);
  }
}

function shownLetters(letters: string, isLength: boolean, moment: Moment, isTwelve: boolean): string {
  const padded = (number: number): string => String(number).padStart(Math.min(2, letters.length), "0");
  switch (letters[0]) {
    case "d":
      return letters.length < 3 ? padded(moment.day) : (namesOf("weekday", letters.length === 3 ? "short" : "long")[moment.weekday] ?? "");
    case "m":
      return letters.length < 3
        ? padded(moment.month)
        : (namesOf("month", letters.length === 3 ? "short" : "long")[moment.month - 1] ?? "");
    case "y":
      return letters.length < 3 ? String(moment.year % 100).padStart(2, "0") : String(moment.year).padStart(4, "0");
    case "h": {
      const hours = isLength ? Math.floor(moment.serial * 24 + 1e-6) : Math.floor(moment.seconds / 3600);
      return padded(isTwelve ? hours % 12 || 12 : hours);
    }
    default:
      return padded(isLength ? Math.round(moment.serial * SECONDS_PER_DAY) : Math.floor(moment.seconds) % 60);
  }
}
