/** What a cell looks like. Looks are interned: two that are equal are the same object. */
export interface Look {
  readonly format: string;
  /** "#RRGGBB"; null for none. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly underline: string;
  readonly isStruck: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly isWrapped: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrinks: boolean;
  readonly isLocked: boolean;
  readonly isFormulaHidden: boolean;
  readonly top: Line | null;
  readonly left: Line | null;
  readonly bottom: Line | null;
  readonly right: Line | null;
}

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const PLAIN_LINE: Line = { style: "Continuous", weight: "Thin", color: "#000000" };

export const DEFAULT_LOOK: Look = {
  format: "General",
  fill: null,
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  isBold: false,
  isItalic: false,
  underline: "None",
  isStruck: false,
  horizontal: "General",
  vertical: "Bottom",
  isWrapped: false,
  indent: 0,
  orientation: 0,
  shrinks: false,
  isLocked: true,
  isFormulaHidden: false,
  top: null,
  left: null,
  bottom: null,
  right: null,
};

const known = new Map<string, Look>([[JSON.stringify(DEFAULT_LOOK), DEFAULT_LOOK]]);

export function lookWith(look: Look, patch: Partial<Look>): Look {
  const changed = { ...look, ...patch };
  const key = JSON.stringify(changed);
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, changed);
  return changed;
}

/** What differs from a plain cell, for snapshots. */
export function factsOfLook(look: Look): Partial<Look> {
  return Object.fromEntries(Object.entries(look).filter(([name, value]) => value !== DEFAULT_LOOK[name as keyof Look]));
}
