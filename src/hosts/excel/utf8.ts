/** Bytes of the text in UTF-8, without making them: a limit of Excel on the web is counted in bytes, and a Vietnamese letter has up to three. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    // Each half of a pair counts two: four for the pair.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/** About what a cell takes in a message: its text, quotes, a comma, and what JSON escapes. */
export function messageLength(cell: unknown): number {
  if (typeof cell !== "string") return cell === null ? 5 : 20;
  let escaped = 0;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code === 34 || code === 92 || code === 10) escaped += 1;
    else if (code < 32) escaped += 5;
  }
  return utf8Length(cell) + escaped + 3;
}

/** Excel on the web takes and gives 5 MB at a time: a block of cells leaves room for calls beside it, a message for what is not counted. */
export const BLOCK_BYTES = 4_000_000;
export const MESSAGE_BYTES = 4_600_000;
