/** What a pair that must not be is worth. */
export const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Pairs rows with columns so that the sum of what the pairs are worth is largest: by row the column it gets, null where it stays alone. Worth
 * is above 0 or `NEVER`. The Hungarian method: the work grows with the third power of the larger side.
 */
export function bestAssignment(worth: readonly (readonly number[])[]): readonly (number | null)[] {
  const size = Math.max(worth.length, ...worth.map((row) => row.length));
  const costOf = (row: number, column: number): number => -Math.max(0, worth[row]?.[column] ?? 0);
  const rowOf = new Int32Array(size + 1).fill(-1);
  const byRow = new Float64Array(size);
  const byColumn = new Float64Array(size + 1);
  for (let row = 0; row < size; row++) placeRow({ size, costOf, rowOf, byRow, byColumn }, row);
  const columns: (number | null)[] = worth.map(() => null);
  for (let column = 0; column < size; column++) {
    const row = rowOf[column] as number;
    if ((worth[row]?.[column] ?? NEVER) > 0) columns[row] = column;
  }
  return columns;
}

interface Placing {
  readonly size: number;
  readonly costOf: (row: number, column: number) => number;
  /** By column; the last is where the row to be placed begins. */
  readonly rowOf: Int32Array;
  readonly byRow: Float64Array;
  readonly byColumn: Float64Array;
}

/** One more row: along the cheapest chain of rows that make room for each other. */
function placeRow({ size, costOf, rowOf, byRow, byColumn }: Placing, row: number): void {
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(size).fill(size);
  const isSeen = new Uint8Array(size + 1);
  rowOf[size] = row;
  let at = size;
  while (rowOf[at] !== -1) {
    isSeen[at] = 1;
    const from = rowOf[at] as number;
    let step = Number.POSITIVE_INFINITY;
    let next = size;
    for (let column = 0; column < size; column++) {
      if (isSeen[column] === 1) continue;
      const cost = costOf(from, column) - (byRow[from] as number) - (byColumn[column] as number);
      if (cost < (least[column] as number)) {
        least[column] = cost;
        before[column] = at;
      }
      if ((least[column] as number) < step) {
        step = least[column] as number;
        next = column;
      }
    }
    for (let column = 0; column <= size; column++) {
      if (isSeen[column] === 1) {
        const seen = rowOf[column] as number;
        byRow[seen] = (byRow[seen] as number) + step;
        byColumn[column] = (byColumn[column] as number) - step;
      } else if (column < size) least[column] = (least[column] as number) - step;
    }
    at = next;
  }
  while (at !== size) {
    const from = before[at] as number;
    rowOf[at] = rowOf[from] as number;
    at = from;
  }
  rowOf[size] = -1;
}
