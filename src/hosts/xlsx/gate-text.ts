import type { FailureCode } from "../../engine/diagnostics/failure";

/** Enough to tell what it is; a page of the web may begin with a long comment. */
const HEAD = 65_536;

/** What a file is that is no container: a page, an old XML workbook, a table in plain text, or something else. */
export function codeOfText(bytes: Uint8Array): FailureCode {
  const head = decoded(bytes.subarray(0, HEAD));
  if (head === null) return "file-unknown";
  const start = head.trimStart();
  if (start === "") return bytes.length > HEAD ? "file-unknown" : "file-empty";
  if (start.startsWith("{\\rtf")) return "file-word";
  if (/^MIME-Version:/i.test(start)) return "file-html";
  if (start.startsWith("<")) return codeOfMarkup(start);
  return "file-csv";
}

function codeOfMarkup(start: string): FailureCode {
  const lower = start.toLowerCase();
  // Excel 2003 could save a workbook as one XML file; it often goes about under the name .xls.
  if (lower.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "file-xls";
  if (lower.includes("opendocument:xmlns:office")) return lower.includes("opendocument.text") ? "file-word" : "file-ods";
  if (lower.includes("schemas.microsoft.com/office/word") || lower.includes("2006/xmlpackage")) return "file-word";
  if (/<(?:!doctype\s+html|html|head|body|table|meta|div|style)[\s>]/.test(lower)) return "file-html";
  return "file-unknown";
}

/** null where it is not text: control characters that no text has. */
function decoded(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // 0x1a ends a text file of DOS; 0x1b and 0x0c come from old printing programs.
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 0x1a && code !== 0x1b) return null;
  }
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
