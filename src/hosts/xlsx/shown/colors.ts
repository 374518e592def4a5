import { CLOSE, END, OPEN, advance, attribute, enterRoot, skip, type Xml } from "../xml";

/** Colours that parts name by number. */
export interface Palette {
  /** In the order in which cells count them: light 1, dark 1, light 2, dark 2, the accents, links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Office's own theme, for workbooks without one. */
export const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** ECMA-376 part 1, 18.8.27: the first eight twice, then the palette of old Excel. */
const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const OLD =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
export const INDEXED: readonly string[] = [...BASIC, ...BASIC, ...OLD.split(" ")];

const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** The colours of a theme part; Office's where it does not say. */
export function readTheme(x: Xml): readonly string[] {
  const found = new Map<string, string>();
  let slot = "";
  enterRoot(x, "theme");
  while (advance(x) !== END) {
    if (x.kind !== OPEN || !x.isMain) continue;
    if (THEME_ORDER.includes(x.name)) slot = x.name;
    const value = x.name === "srgbClr" ? attribute(x, "val") : x.name === "sysClr" ? attribute(x, "lastClr") : null;
    if (value !== null && slot !== "" && !found.has(slot)) found.set(slot, value);
    if (x.name === "fontScheme") break;
  }
  return THEME_ORDER.map((name, index) => hexOf(found.get(name) ?? null) ?? OFFICE_THEME[index] ?? "000000");
}

/** Another palette in the place of the old one. Stands on the element's CLOSE afterwards. */
export function readIndexed(x: Xml): readonly string[] {
  const colors: string[] = [];
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind === OPEN && x.name === "rgbColor") colors.push(hexOf(attribute(x, "rgb")) ?? "000000");
  }
  return colors;
}

/** A colour as the element at hand names it; resolved once the whole part is read, for the palette may stand at its end. */
export type NamedColor = (palette: Palette) => string | null;

export function colorAtHand(x: Xml): NamedColor {
  const rgb = hexOf(attribute(x, "rgb"));
  const theme = attribute(x, "theme");
  const indexed = attribute(x, "indexed");
  const tint = Number(attribute(x, "tint") ?? 0);
  return (palette) => {
    const base =
      rgb ?? (theme !== null ? palette.theme[Number(theme)] : indexed !== null ? palette.indexed[Number(indexed)] : null) ?? null;
    return base === null ? null : `#${tinted(base, tint)}`;
  };
}

/** The same, passing over what the element holds. */
export function readColor(x: Xml): NamedColor {
  const color = colorAtHand(x);
  skip(x);
  return color;
}

function hexOf(written: string | null): string | null {
  const match = written === null ? null : /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(written);
  return match?.[1]?.toUpperCase() ?? null;
}

/** Lighter or darker by lightness, as ECMA-376 part 1, 18.8.19 has it. */
export function tinted(hex: string, tint: number): string {
  if (!(Math.abs(tint) <= 1) || tint === 0) return hex;
  const [red, green, blue] = channels(hex).map((one) => one / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const next = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  // Hue and saturation stay: every channel keeps its distance from the lightness, in proportion to the room there is.
  const room = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = room(light) === 0 ? 0 : room(next) / room(light);
  return hexFrom([red, green, blue].map((one) => (next + (one - light) * scale) * 255));
}

/** `share` of `over` on `under`. */
export function mixed(over: string, under: string, share: number): string {
  const below = channels(under.slice(1));
  return `#${hexFrom(channels(over.slice(1)).map((one, index) => one * share + (below[index] ?? 0) * (1 - share)))}`;
}

function channels(hex: string): readonly number[] {
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function hexFrom(values: readonly number[]): string {
  return values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
