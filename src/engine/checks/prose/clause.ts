import type { Stretch } from "./passages";

/** What stands beside a stretch, up to the next full stop, semicolon or line, and never farther than asked. */
export interface Clause {
  readonly before: string;
  readonly after: string;
}

/** Long cells repeat their words: only the letters within reach are looked at, so that each stretch costs the same. */
export function clauseAround(text: string, { index, length }: Stretch, reach: { readonly before: number; readonly after: number }): Clause {
  const before = text.slice(Math.max(0, index - reach.before), index);
  const after = text.slice(index + length, index + length + reach.after);
  const start = Math.max(before.lastIndexOf("."), before.lastIndexOf(";"), before.lastIndexOf("\n")) + 1;
  const end = after.search(/[.;\n]/);
  return { before: before.slice(start), after: end === -1 ? after : after.slice(0, end) };
}
