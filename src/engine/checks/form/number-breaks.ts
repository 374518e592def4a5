export interface NumberBreak {
  /** Place in the list. */
  readonly index: number;
  readonly expected: number;
  readonly kind: "gap" | "repeated" | "reversed";
  /** The numbers behind it go on as if it were right: writing the expected one mends the list. */
  readonly isSlip: boolean;
}

/** A jump over more numbers than this is no slip of a list but another list. */
const WIDEST_GAP = 3;

/**
 * Where the numbers of one list leave their order, each break once. A list that begins anew with 1 is several lists
 * under headings without numbers: there only a number whose neighbours pass over it is wrong ("1, 2, 1, 4").
 */
export function numberBreaksIn(values: readonly number[]): readonly NumberBreak[] {
  const breaks: NumberBreak[] = [];
  const isOneList = !values.slice(1).includes(1);
  let before = values[0] ?? 0;
  for (let index = 1; index < values.length; index++) {
    const value = values[index] as number;
    const expected = before + 1;
    const next = values[index + 1];
    const isSlip = value !== expected && next === expected + 1;
    const kind = value > expected ? "gap" : value === before ? "repeated" : "reversed";
    if (isSlip) {
      breaks.push({ index, expected, kind, isSlip });
      before = expected;
      continue;
    }
    if (isOneList && value !== expected && kind !== "reversed" && value - expected <= WIDEST_GAP) {
      breaks.push({ index, expected, kind, isSlip: index === values.length - 1 });
    }
    // Two items that changed places are one break.
    if (value === expected + 1 && next === expected) index += 1;
    before = value;
  }
  return breaks;
}
