const PIECE = 65_536;

/**
 * One JSON object on one line, in pieces of about 64 kB: a plan of 100,000 rows is never one string.
 * The pieces joined equal `JSON.stringify(value)` and a line end.
 */
export function* jsonLine(value: Readonly<Record<string, unknown>>): Generator<string> {
  let piece = "{";
  let isFirst = true;
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    piece += `${isFirst ? "" : ","}${JSON.stringify(key)}:`;
    isFirst = false;
    if (!Array.isArray(member)) {
      piece += JSON.stringify(member);
      continue;
    }
    piece += "[";
    for (let i = 0; i < member.length; i++) {
      piece += (i === 0 ? "" : ",") + (JSON.stringify(member[i]) ?? "null");
      if (piece.length < PIECE) continue;
      yield piece;
      piece = "";
    }
    piece += "]";
  }
  yield `${piece}}\n`;
}
