/** The text of a part that may grow, and how it was stored, so that a part that does keeps its encoding. */
export interface PartText {
  readonly text: string;
  readonly hasBom: boolean;
  /** False for UTF-16 and old code pages: such a part is written as UTF-8 when, and only when, it grows. */
  readonly isUtf8: boolean;
}

const DECLARED = /^(<\?xml[^>]{0,100}?\sencoding\s?=\s?["'])([A-Za-z0-9._-]{1,40})(["'])/;

/** Reads what `part-text.ts` reads, whole and with its byte order mark remembered. */
export function decodePart(bytes: Uint8Array): PartText {
  const label = encodingOf(bytes);
  const text = decoderFor(label).decode(bytes);
  return { text, hasBom: label === "utf-8" && bytes[0] === 0xef && bytes[1] === 0xbb, isUtf8: label === "utf-8" };
}

export function encodePart(original: PartText, text: string): Uint8Array {
  const encoder = new TextEncoder();
  if (original.isUtf8) return encoder.encode(original.hasBom ? `\ufeff${text}` : text);
  return encoder.encode(saysUtf8(text));
}

/** A text whose declaration, if it has one, names the encoding we write in. */
export function saysUtf8(text: string): string {
  return text.replace(DECLARED, "$1UTF-8$3");
}

/** An encoding that the platform does not know is read as the byte-sized letters it most likely is. */
function decoderFor(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("windows-1252");
  }
}

function encodingOf(bytes: Uint8Array): string {
  const a = bytes[0] ?? 0;
  const b = bytes[1] ?? 0;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0) return "utf-16le";
  if (a === 0 && b === 0x3c) return "utf-16be";
  if (a === 0xef) return "utf-8";
  const label = (DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[2] ?? "utf-8").toLowerCase();
  return label === "utf8" || label.startsWith("utf-16") ? "utf-8" : label;
}
