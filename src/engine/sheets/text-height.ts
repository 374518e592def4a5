/**
 * How many lines a text takes in a cell, so that rows can be given a height that shows all of them: a workbook that is only
 * printed or looked at never measures its rows again. Widths are those of Times New Roman (and of the fonts made to its
 * measure), in thousandths of the size; a Vietnamese letter is as wide as its base letter but for the two with a horn.
 */
export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** U+0020 … U+007E. */
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278,
  278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722,
  722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500,
  500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333,
  333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722,
  722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556,
  556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
const REGULAR_HORN: Readonly<Record<string, number>> = { o: 529, O: 722, u: 542, U: 776 };
const BOLD_HORN: Readonly<Record<string, number>> = { o: 554, O: 778, u: 600, U: 796 };
const WIDE = 1000;
const SPACE = 0x20;
const LINE_END = 0x0a;

const regularWidths = widthTable(REGULAR, REGULAR_HORN);
const boldWidths = widthTable(BOLD, BOLD_HORN);

/** Pixels of a digit of the default font (Calibri 11) and what a cell keeps free at its sides. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
/** Printers and other font renderers set text a little wider than its outlines say, beside the size they round to. */
const SLACK = 0.985;
/** The most that Excel allows for a row. */
export const TALLEST_ROW = 409;

/** Points that text may fill in a cell of so many characters' width. */
export function roomIn(width: number): number {
  return Math.max(8, (width * DIGIT - PADDING) * POINTS_PER_PIXEL * SLACK);
}

/** Characters of the narrowest cell with room for so many points. */
export function charactersFor(points: number): number {
  return (points / (POINTS_PER_PIXEL * SLACK) + PADDING) / DIGIT;
}

export function widthOf(text: string, font: TextFont): number {
  const table = font.isBold === true ? boldWidths : regularWidths;
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)] ?? WIDE;
  return (sum * drawnSize(font.size)) / 1000;
}

/** A screen draws letters in whole pixels: of 14 points, 19 pixels are 14.25. Where it rounds down, a printer does not. */
function drawnSize(size: number): number {
  return Math.max(size, Math.round(size / POINTS_PER_PIXEL) * POINTS_PER_PIXEL);
}

export interface WrappedLine {
  readonly text: string;
  /** What stood between this line and the next: a space where the width broke it, nothing inside a word, else the text's own line end. */
  readonly joint: Joint;
}

type Joint = " " | "" | "\n";

/** The lines of a wrapped cell, broken between words; a word wider than the cell is broken inside. Takes time linear in the text. */
export function wrappedLines(text: string, room: number, font: TextFont): readonly WrappedLine[] {
  const lines: WrappedLine[] = [];
  forEachLine(text, room, font, (start, end, joint) => lines.push({ text: text.slice(start, end), joint }));
  return lines;
}

export function linesOf(text: string, room: number, font: TextFont): readonly string[] {
  return wrappedLines(text, room, font).map((line) => line.text);
}

/** How many lines there are, without making them. */
export function lineCount(text: string, room: number, font: TextFont): number {
  let count = 0;
  forEachLine(text, room, font, () => count++);
  return count;
}

/** A row with no text in it is as high. */
const EMPTY_ROW = 15;

/** Points of a row that shows so many lines. */
export function heightOf(lines: number, size: number): number {
  const needed = lines * lineHeight(size) + 3;
  return lines === 0 ? needed : Math.max(EMPTY_ROW, needed);
}

/** Parts of the size above and below the line; a screen rounds each of them up. */
const ASCENT = 0.891;
const DESCENT = 0.216;

/** Excel draws 19 pixels a line at 12 points (and reserves 21 when it fits a row of one line itself), LibreOffice 17. */
export function lineHeight(size: number): number {
  const pixels = Math.round(size / POINTS_PER_PIXEL);
  return (Math.ceil(pixels * ASCENT) + Math.ceil(pixels * DESCENT)) * POINTS_PER_PIXEL;
}

function forEachLine(text: string, room: number, font: TextFont, emit: (start: number, end: number, joint: Joint) => void): void {
  const table = font.isBold === true ? boldWidths : regularWidths;
  const most = (room * 1000) / drawnSize(font.size);
  let lineStart = 0;
  let wordStart = 0;
  let before = 0;
  let word = 0;
  const begin = (at: number): void => {
    lineStart = wordStart = at;
    before = word = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_END) {
      emit(lineStart, i, "\n");
      begin(i + 1);
    } else if (code === SPACE) {
      before += word + (table[SPACE] ?? 0);
      word = 0;
      wordStart = i + 1;
    } else {
      const width = table[code] ?? WIDE;
      if (before + word + width > most && wordStart > lineStart) {
        emit(lineStart, wordStart - 1, " ");
        lineStart = wordStart;
        before = 0;
      }
      if (before + word + width > most && i > lineStart) {
        emit(lineStart, i, "");
        begin(i);
      }
      word += width;
    }
  }
  emit(lineStart, text.length, "\n");
}

function widthTable(ascii: readonly number[], horn: Readonly<Record<string, number>>): Uint16Array {
  const table = new Uint16Array(0x2600).fill(WIDE);
  ascii.forEach((width, index) => (table[0x20 + index] = width));
  for (let code = 0xa0; code < 0x1f00; code++) {
    const letters = String.fromCharCode(code).normalize("NFD");
    const base = table[letters.charCodeAt(0)];
    if (letters.length > 1 && base !== undefined) table[code] = letters.includes("\u031b") ? (horn[letters.charAt(0)] ?? base) : base;
  }
  for (let code = 0x300; code < 0x370; code++) table[code] = 0;
  table[0x110] = ascii[0x44 - 0x20] ?? WIDE;
  table[0x111] = ascii[0x64 - 0x20] ?? WIDE;
  const others: readonly (readonly [number, number])[] = [
    [0xa0, 250],
    [0xb0, 400],
    [0xb2, 300],
    [0xb7, 250],
    [0xd7, 564],
    [0x2010, 333],
    [0x2013, 500],
    [0x2018, 333],
    [0x2019, 333],
    [0x201c, 500],
    [0x201d, 500],
    [0x2022, 350],
    [0x2212, 570],
  ];
  for (const [code, width] of others) table[code] = width;
  return table;
}
