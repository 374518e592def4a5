import type { Piece } from "./format-code";

/** Vietnamese: comma before the decimals, dot between thousands. */
const POINT = ",";
const GROUP = ".";
/** General has room for so many signs. */
const GENERAL_SIGNS = 11;

/** As the format General shows it. */
export function generalNumber(number: number): string {
  const size = Math.abs(number);
  if (Number.isInteger(number) && size < 1e11) return String(number);
  if (size >= 1e11 || size < 1e-9) return inPowers(number);
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return String(Number(rounded(number, Math.max(0, GENERAL_SIGNS - 1 - whole)))).replace(".", POINT);
}

function inPowers(number: number): string {
  const [digits = "", power = "+0"] = number.toExponential(5).split("e");
  const short = digits.replace(/\.?0+$/, "").replace(".", POINT);
  return `${short}E${power[0]}${power.slice(1).padStart(2, "0")}`;
}

/** Decimal text, half away from zero as people round and not as the binary fraction happens to lie. */
export function rounded(number: number, decimals: number): string {
  const places = Math.min(decimals, 30);
  const written = Math.abs(number).toPrecision(15);
  const sign = number < 0 ? "-" : "";
  if (written.includes("e") || places > 15) return Math.abs(number) >= 1e21 ? BigInt(number).toString() : number.toFixed(places);
  return sign + Number(`${Math.round(Number(`${written}e${places}`))}e-${places}`).toFixed(places);
}

/** Digit places of a section, worked out once. */
interface Shape {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  readonly decimals: number;
  readonly scale: number;
  readonly isGrouped: boolean;
  readonly hasPoint: boolean;
}

/** Shows the size of a number, its sign left to the caller; null where the section has no digit places. */
export function numberShower(pieces: readonly Piece[]): ((size: number) => string) | null {
  if (!pieces.some(({ kind }) => kind === "digit")) return null;
  const power = pieces.findIndex(({ kind }) => kind === "exponent");
  if (power >= 0) return powerShower(pieces, power);
  // Fractions are rare in schools; the plain number says the same.
  if (pieces.some(({ kind }) => kind === "slash")) return generalNumber;
  const shape = shapeOf(pieces);
  return (size) => shownIn(shape, rounded(size * shape.scale, shape.decimals));
}

function shapeOf(pieces: readonly Piece[]): Shape {
  const point = pieces.findIndex(({ kind }) => kind === "point");
  const before = point < 0 ? pieces : pieces.slice(0, point);
  const after = point < 0 ? [] : pieces.slice(point + 1);
  const percents = pieces.filter(({ kind }) => kind === "percent").length;
  const lastDigit = before.findLastIndex(({ kind }) => kind === "digit");
  const firstDigit = before.findIndex(({ kind }) => kind === "digit");
  const commas = before.map(({ kind }, index) => (kind === "comma" ? index : -1)).filter((index) => index >= 0);
  const thousands = commas.filter((index) => index > lastDigit && firstDigit >= 0).length;
  return {
    before: before.filter(({ kind }) => kind !== "comma"),
    after: after.filter(({ kind }) => kind !== "comma"),
    decimals: after.filter(({ kind }) => kind === "digit").length,
    scale: 100 ** percents / 1000 ** thousands,
    isGrouped: commas.some((index) => index > firstDigit && index < lastDigit),
    hasPoint: point >= 0,
  };
}

function shownIn(shape: Shape, decimal: string): string {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return wholePart(shape, whole === "0" ? "" : whole) + (shape.hasPoint ? POINT + fractionPart(shape.after, fraction) : "");
}

/** From the right: each place takes one digit, the leftmost all that are left. */
function wholePart({ before, isGrouped }: Shape, digits: string): string {
  const first = before.findIndex(({ kind }) => kind === "digit");
  const shown: string[] = [];
  let left = digits.length;
  let count = 0;
  const put = (sign: string): void => {
    if (sign === "") return;
    if (isGrouped && count > 0 && count % 3 === 0) shown.push(GROUP);
    shown.push(sign);
    count++;
  };
  for (let i = before.length - 1; i >= 0; i--) {
    const piece = before[i]!;
    if (piece.kind !== "digit") {
      shown.push(plainText(piece));
      continue;
    }
    if (left > 0) put(digits.charAt(--left));
    else put(piece.sign === "0" ? "0" : piece.sign === "?" ? " " : "");
    while (i === first && left > 0) put(digits.charAt(--left));
  }
  return (first < 0 ? digits : "") + shown.reverse().join("");
}

function fractionPart(after: readonly Piece[], fraction: string): string {
  let at = 0;
  let shown = "";
  const last = fraction.replace(/0+$/, "").length;
  for (const piece of after) {
    if (piece.kind !== "digit") shown += plainText(piece);
    else {
      shown += at < last || piece.sign === "0" ? fraction.charAt(at) : piece.sign === "?" ? " " : "";
      at++;
    }
  }
  return shown;
}

function powerShower(pieces: readonly Piece[], power: number): (size: number) => string {
  const mantissa = shapeOf(pieces.slice(0, power));
  const step = Math.max(1, mantissa.before.filter(({ kind }) => kind === "digit").length);
  const rest = pieces.slice(power + 1);
  const places = rest.filter(({ kind }) => kind === "digit").length;
  const exponent = pieces[power];
  const tail = rest
    .filter(({ kind }) => kind !== "digit")
    .map(plainText)
    .join("");
  return (size) => {
    const exact = size === 0 ? 0 : Number(size.toExponential(mantissa.decimals + step - 1).split("e")[1]);
    const at = step > 1 ? Math.floor(exact / step) * step : exact;
    const sign = at < 0 ? "-" : exponent?.kind === "exponent" && exponent.hasPlus ? "+" : "";
    return `${shownIn(mantissa, rounded(size / 10 ** at, mantissa.decimals))}E${sign}${String(Math.abs(at)).padStart(places, "0")}${tail}`;
  };
}

/** What a piece that is no digit place shows of itself. */
export function plainText(piece: Piece): string {
  switch (piece.kind) {
    case "literal":
      return piece.text;
    case "percent":
      return "%";
    case "slash":
      return "/";
    case "point":
      return ".";
    case "comma":
      return ",";
    case "time":
      return piece.letters;
    case "digit":
    case "exponent":
    case "text":
    case "general":
    case "half-day":
      return "";
  }
}
