/** Where rows (or columns) lie, in pixels from the first. Numbers are those Excel shows: the first is 1. */
export interface Axis {
  readonly count: number;
  /** How many stand still while the others scroll. */
  readonly frozen: number;
  readonly startOf: (index: number) => number;
  readonly sizeOf: (index: number) => number;
  /** The one at that pixel, within 1 … count. */
  readonly at: (pixel: number) => number;
  readonly total: number;
}

/** Browsers draw no element higher than some 17 million pixels. */
const LONGEST = 15_000_000;

export function axisOf(count: number, frozen: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  let shown = 0;
  while (shown < count) {
    const end = starts[shown]! + sizeOf(shown + 1);
    if (end > LONGEST) break;
    starts[++shown] = end;
  }
  const within = (index: number): number => Math.min(Math.max(index, 1), shown);
  return {
    count: shown,
    frozen: Math.min(frozen, shown),
    startOf: (index) => starts[within(index) - 1]!,
    sizeOf: (index) => (index < 1 || index > shown ? 0 : starts[index]! - starts[index - 1]!),
    at: (pixel) => within(lastAtOrBefore(starts, shown, pixel) + 1),
    total: starts[shown]!,
  };
}

/** The greatest place whose start is not beyond the pixel; of hidden ones, which start together, the last. */
function lastAtOrBefore(starts: Float64Array, count: number, pixel: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is to be drawn of an axis, in steps, so that scrolling by a little draws nothing anew. */
export function visibleSpan(axis: Axis, scrolled: number, room: number, step: number): Span {
  const start = axis.frozen === 0 ? 0 : axis.startOf(axis.frozen) + axis.sizeOf(axis.frozen);
  const first = axis.at(start + scrolled);
  const last = axis.at(start + scrolled + room);
  const from = Math.max(axis.frozen + 1, (Math.floor(first / step) - 1) * step + 1);
  return { from, to: Math.min(axis.count, (Math.floor(last / step) + 2) * step) };
}

/** Pixels from the first frozen one to the first that scrolls. */
export function frozenSize(axis: Axis): number {
  return axis.frozen === 0 ? 0 : axis.startOf(axis.frozen) + axis.sizeOf(axis.frozen);
}
