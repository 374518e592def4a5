/** Rows and columns are the numbers Excel shows: the first is 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An area on a named sheet: where a fact stands and where a reader must look. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function areaOfCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function unionOf(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB" → 28; 0 where the text is no column. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    const digit = (letters.charCodeAt(i) | 32) - 96;
    if (digit < 1 || digit > 26) return 0;
    column = column * 26 + digit;
  }
  return column;
}

/** "B3", or "B3:D7" where the area has more than one cell. */
export function addressOf(area: Area): string {
  const first = columnLetters(area.left) + area.top;
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${columnLetters(area.right)}${area.bottom}`;
}

/** "B3", "$B$3:D7" → an area; null where the text is no address of cells. */
export function areaFromAddress(address: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (match === null) return null;
  const left = columnNumber(match[1] ?? "");
  const top = Number(match[2]);
  const right = match[3] === undefined ? left : columnNumber(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]);
  if (left < 1 || top < 1 || right > LAST_COLUMN || bottom > LAST_ROW) return null;
  return { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
}
