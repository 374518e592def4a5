import { type FailureCode, failure } from "../../engine/diagnostics/failure";
import { codeOfText } from "./gate-text";
import { type Package, openPackage } from "./package";
import { type Zip, openZip, unpacked } from "./zip";

export const MAX_FILE = 100 * 1024 * 1024;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Lets only workbooks of today's Excel in (.xlsx, .xlsm, .xltx, .xltm) and tells every other file for what it is, by its content;
 * its name does not count.
 * @throws Failure file-…, zip-damaged, zip-bomb, package-damaged, xml-forbidden, xml-damaged
 */
export function passGate(bytes: Uint8Array): Package {
  if (bytes.length > MAX_FILE) {
    throw failure("file-too-large", { reason: "bytes", megabytes: Math.ceil(bytes.length / 1048576), limit: MAX_FILE / 1048576 });
  }
  if (!isZip(bytes)) throw failure(codeOfOther(bytes));
  const zip = openZip(bytes);
  refuseOtherDocuments(zip);
  const parts = openPackage(zip);
  refuseOtherOffice(parts);
  return parts;
}

/** "PK" and the number of a first entry, of an empty directory, or of a split archive; a text may well begin with "PK" too. */
function isZip(bytes: Uint8Array): boolean {
  return [3, 5, 7].some((kind) => startsWith(bytes, [0x50, 0x4b, kind, kind + 1]));
}

function codeOfOther(bytes: Uint8Array): FailureCode {
  if (bytes.length === 0) return "file-empty";
  if (bytes.length < 4 && bytes[0] === 0x50 && (bytes[1] ?? 0x4b) === 0x4b) return "file-truncated";
  if (startsWith(bytes, OLE2)) return codeOfOle2(bytes);
  if (bytes[0] === 0x09 && bytes.length > 4 && [0, 2, 4, 8].includes(bytes[1] ?? 1) && bytes[3] === 0) return "file-xls";
  if (holds(bytes.subarray(0, 1024), ascii("%PDF-"))) return "file-pdf";
  return codeOfText(bytes);
}

/**
 * The container of the old Office, and of an encrypted new one: the names of its streams, in UTF-16, tell which. An .xls with a
 * password still is an .xls.
 */
function codeOfOle2(bytes: Uint8Array): FailureCode {
  const hasStream = (name: string): boolean => holds(bytes, wide(name));
  if (hasStream("EncryptedPackage")) return "file-encrypted";
  if (hasStream("WordDocument")) return "file-word";
  if (hasStream("Workbook") || hasStream("Book")) return "file-xls";
  return "file-unknown";
}

function refuseOtherDocuments(zip: Zip): void {
  const mimetype = zip.find("mimetype");
  if (mimetype !== null && mimetype.size < 200) {
    const type = String.fromCharCode(...unpacked(zip, mimetype));
    if (type.includes("opendocument.spreadsheet")) throw failure("file-ods");
    if (type.includes("opendocument.text")) throw failure("file-word");
  }
  if (zip.find("[Content_Types].xml") !== null) return;
  const isOurs = zip.find("xl/workbook.xml") !== null || zip.find("_rels/.rels") !== null;
  throw isOurs ? failure("package-damaged", { reason: "part-missing", part: "[Content_Types].xml" }) : failure("file-unknown");
}

function refuseOtherOffice(parts: Package): void {
  const type = (parts.contentTypeOf(parts.workbookPart) ?? "").toLowerCase();
  if (type.includes("wordprocessingml") || type.includes("ms-word")) throw failure("file-word");
  if (type.includes("sheet.binary") || parts.workbookPart.toLowerCase().endsWith(".bin")) throw failure("file-xlsb");
  if (type.includes("presentationml") || type.includes("ms-powerpoint") || type.includes("visio")) throw failure("file-unknown");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);
}

function holds(bytes: Uint8Array, searched: Uint8Array): boolean {
  const last = bytes.length - searched.length;
  // Byte by byte: `indexOf`, called anew at each first letter, takes seconds over 100 MB of that letter.
  for (let at = 0; at <= last; at++) {
    let i = 0;
    while (i < searched.length && bytes[at + i] === searched[i]) i++;
    if (i === searched.length) return true;
  }
  return false;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function wide(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0), 0]));
}
