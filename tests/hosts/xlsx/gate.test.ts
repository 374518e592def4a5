import { strToU8, zipSync } from "fflate";
import { fc } from "../../properties";
import { isFailure } from "../../../src/engine/diagnostics/failure";
import { readXlsx } from "../../../src/hosts/xlsx/read";
import { MAIN, contentTypes, relationships, sheetWith, tinyPackage } from "./tiny-package";

/** The code of the refusal, or "read"; anything thrown that is no Failure breaks the test. */
function verdict(bytes: Uint8Array): string {
  try {
    readXlsx(bytes, "a.xlsx");
    return "read";
  } catch (thrown) {
    if (isFailure(thrown)) return thrown.code;
    throw thrown;
  }
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole2With = (stream: string): Uint8Array =>
  Uint8Array.from([...OLE2, ...Array.from({ length: 600 }, () => 0), ...[...stream].flatMap((s) => [s.charCodeAt(0), 0]), 0, 0]);
const wide = (text: string): Uint8Array =>
  Uint8Array.from([...`\ufeff${text}`].flatMap((s) => [s.charCodeAt(0) & 255, s.charCodeAt(0) >> 8]));

describe("files that are something else", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(0), "file-empty"],
    ["white space", strToU8(" \r\n\t"), "file-empty"],
    ["an old workbook", ole2With("Workbook"), "file-xls"],
    ["an older workbook", ole2With("Book"), "file-xls"],
    ["a workbook before containers", Uint8Array.from([9, 8, 8, 0, 0, 5, 5, 0, 1, 2]), "file-xls"],
    ["a workbook behind a password", ole2With("EncryptedPackage"), "file-encrypted"],
    ["an old Word document", ole2With("WordDocument"), "file-word"],
    ["an unknown container", ole2With("PowerPoint Document"), "file-unknown"],
    ["a table in plain text", strToU8("TT;Tiêu chí;Nội dung\n1;1.1;Xây dựng"), "file-csv"],
    ["a table in plain text that begins with PK", strToU8("PK,2024\n1,2"), "file-csv"],
    ["a table in wide plain text", wide("TT\tTiêu chí\r\n1\t1.1"), "file-csv"],
    ["a PDF", strToU8("%PDF-1.7\n%âãÏÓ"), "file-pdf"],
    ["a PDF after a line of rubbish", strToU8("\n\u0001x%PDF-1.4"), "file-pdf"],
    ["a page", strToU8("<!DOCTYPE html><html><body></body></html>"), "file-html"],
    ["a table saved as a page", strToU8('\ufeff<meta charset="utf-8"><table><tr><td>1</td></tr></table>'), "file-html"],
    ["a page in one file", strToU8("MIME-Version: 1.0\nContent-Type: multipart/related"), "file-html"],
    [
      "an XML workbook of 2003",
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "file-xls",
    ],
    ["rich text", strToU8("{\\rtf1\\ansi"), "file-word"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), "file-unknown"],
    ["any archive", zipSync({ "a.txt": strToU8("a") }), "file-unknown"],
    ["an empty archive", zipSync({}), "file-unknown"],
    ["an OpenDocument sheet", zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }] }), "file-ods"],
    ["an OpenDocument text", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), "file-word"],
    [
      "a Word document",
      tinyPackage({
        "[Content_Types].xml": contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      }),
      "file-word",
    ],
    [
      "a binary workbook",
      tinyPackage({
        "[Content_Types].xml": contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "/xl/workbook.bin"),
        "_rels/.rels": relationships(["a", "officeDocument", "xl/workbook.bin"]),
      }),
      "file-xlsb",
    ],
    ["a package without content types", tinyPackage({ "[Content_Types].xml": null }), "package-damaged"],
    ["a package without a main part", tinyPackage({ "_rels/.rels": relationships() }), "package-damaged"],
    ["a package whose main part is missing", tinyPackage({ "xl/workbook.xml": null }), "package-damaged"],
  ])("is told for what it is: %s", (_, bytes, code) => {
    expect(verdict(bytes)).toBe(code);
  });

  it("opens workbooks with macros and templates", () => {
    for (const type of ["sheet.macroEnabled.main+xml", "template.macroEnabled.main+xml"]) {
      expect(verdict(tinyPackage({ "[Content_Types].xml": contentTypes(`application/vnd.ms-excel.${type}`) }))).toBe("read");
    }
  });

  it("refuses a file above 100 MB without looking into it", () => {
    expect(verdict(new Uint8Array(100 * 1024 * 1024 + 1))).toBe("file-too-large");
  });
});

describe("archives that lie or are hurt", () => {
  const good = sheetWith('<row r="1"><c t="inlineStr"><is><t>Kế hoạch</t></is></c></row>');

  it("never gives anything but a refusal or a good reading, wherever the file is cut", () => {
    for (let part = 0; part < 40; part++) {
      const cut = good.subarray(0, Math.floor((good.length * part) / 40));
      expect(verdict(cut)).toMatch(/^(file-empty|file-truncated|zip-damaged)$/);
    }
  });

  it("never gives anything but a refusal or a good reading, whatever byte is wrong", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const hurt = good.slice();
        hurt[at] = byte;
        verdict(hurt);
      }),
      { numRuns: 1_500, seed: 7 },
    );
  });

  it("tells a wrong checksum", () => {
    const hurt = edited(good, (view, central) => view.setUint32(central + 16, 1, true));
    expect(verdict(hurt)).toBe("zip-damaged");
  });

  it("tells sizes that are not true, before more than the said size is made", () => {
    const bytes = tinyPackage({ "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${" ".repeat(5_000_000)}</styleSheet>` });
    const lying = edited(bytes, (view, central, name) => name === "xl/styles.xml" && view.setUint32(central + 24, 100, true));
    expect(verdict(lying)).toBe("zip-damaged");
  });

  it("tells entries that share bytes", () => {
    let first = -1;
    const overlapping = edited(good, (view, central) => {
      if (first < 0) first = view.getUint32(central + 42, true);
      else view.setUint32(central + 42, first, true);
    });
    expect(verdict(overlapping)).toBe("zip-damaged");
  });

  it("tells two parts of one name, upper and lower case being one", () => {
    expect(verdict(tinyPackage({ "XL/Workbook.xml": "<a/>" }))).toBe("zip-damaged");
  });

  it("tells a password on the archive", () => {
    expect(verdict(edited(good, (view, central) => view.setUint16(central + 8, 1, true)))).toBe("file-encrypted");
  });

  it("tells a way of packing it does not know", () => {
    expect(verdict(edited(good, (view, central) => view.setUint16(central + 10, 9, true)))).toBe("zip-damaged");
  });

  it("opens an archive with a comment, with bytes before it and with folders", () => {
    const prefixed = new Uint8Array(good.length + 4);
    prefixed.set([0x50, 0x4b, 7, 8]);
    prefixed.set(good, 4);
    expect(verdict(prefixed)).toBe("read");
    const comment = "PK\u0005\u0006 kế hoạch năm học, không có thư mục nào ở đây";
    expect(verdict(withComment(good, strToU8(comment)))).toBe("read");
    expect(verdict(tinyPackage({ "xl/": new Uint8Array(0), "xl/media/": new Uint8Array(0) }))).toBe("read");
  });

  it("refuses bombs: one part, many parts, many names", () => {
    const blank = new Uint8Array(120 * 1024 * 1024);
    const bomb = zipSync({ "[Content_Types].xml": strToU8("<a/>"), "xl/media/a.bin": blank });
    expect(verdict(bomb)).toBe("zip-bomb");
    const third = bomb.length; // the ratio alone: 120 MB in some 120 kB
    expect(third).toBeLessThan(1_000_000);
    const lying = edited(good, (view, central) => view.setUint32(central + 24, 200 * 1024 * 1024, true));
    expect(verdict(lying)).toBe("zip-bomb");
    const names = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`xl/media/${i}`, new Uint8Array(0)]));
    expect(verdict(tinyPackage(names))).toBe("zip-bomb");
  }, 30_000);

  it("reads a large part that is merely dull", () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="1"/><c r="B${i + 1}" t="s"><v>0</v></c></row>`,
    ).join("");
    expect(verdict(sheetWith(rows, { strings: ["<t>Đạt</t>"] }))).toBe("read");
  });
});

describe("XML that wants harm or is hurt", () => {
  const sheet = (xml: string): string => verdict(tinyPackage({ "xl/worksheets/sheet1.xml": xml }));
  const inSheet = (inner: string): string => sheet(`<worksheet xmlns="${MAIN}"><sheetData>${inner}</sheetData></worksheet>`);

  it("knows no DOCTYPE, hence nothing that expands", () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>';
    expect(sheet(`<?xml version="1.0"?>${lol}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`)).toBe("xml-forbidden");
    expect(verdict(tinyPackage({ "[Content_Types].xml": `<!DOCTYPE a SYSTEM "file:///etc/passwd">${contentTypes()}` }))).toBe(
      "xml-forbidden",
    );
    expect(inSheet('<row><c t="str"><v>&lol;</v></c></row>')).toBe("xml-damaged");
  });

  it("goes no deeper than a hundred elements", () => {
    expect(inSheet("<row>".repeat(200) + "</row>".repeat(200))).toBe("xml-forbidden");
    expect(inSheet("<a>".repeat(100_000))).toBe("xml-forbidden");
    expect(inSheet("<a>".repeat(90) + "</a>".repeat(90))).toBe("read");
  });

  it("holds no token without end", () => {
    expect(inSheet(`<row r="${"1".repeat(5_000_000)}"/>`)).toMatch(/^xml-/);
    expect(inSheet(`<!--${"-".repeat(5_000_000)}`)).toMatch(/^xml-/);
    expect(inSheet(`<row ${Array.from({ length: 5_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`)).toBe("xml-forbidden");
  });

  it.each([
    "<row>",
    "<row></c></row>",
    "<row></rows></row>",
    '<row r="1></row>',
    "<row r=1/>",
    "<row r/>",
    '<row a="1"b="2"/>',
    '<row r="<"/>',
    "<row/ >",
    "< row/>",
    "<q:row/>",
    "<row><c><v>1 & 2</v></c></row>",
    "<row><c t='str'><v>&#0;</v></c></row>",
    "<row><![CDATA[</row>",
    "<!-- </row>",
    "<row><?x </row>",
  ])("refuses what is not well formed: %s", (inner) => {
    expect(inSheet(inner)).toMatch(/^xml-(damaged|forbidden)$/);
  });

  it.each([
    "",
    "  ",
    "text",
    "<a/>",
    `<worksheet xmlns="${MAIN}"/><b/>`,
    `<worksheet xmlns="${MAIN}"/>rest`,
    `<worksheet xmlns="${MAIN}"`,
    "</worksheet>",
  ])("refuses a sheet that is no document: %j", (xml) => {
    expect(sheet(xml)).toBe("xml-damaged");
  });

  it("refuses an encoding nobody knows", () => {
    expect(sheet(`<?xml version="1.0" encoding="klingon-8"?><worksheet xmlns="${MAIN}"/>`)).toBe("xml-damaged");
  });

  it("reads names that mean something in JavaScript as any other text", () => {
    expect(inSheet('<row><c t="inlineStr"><is><t>__proto__</t></is></c></row><__proto__/><constructor a="1"/>')).toBe("read");
  });
});

/** Changes entries of the directory; `edit` has the place of each and its name. */
function edited(bytes: Uint8Array, edit: (view: DataView, central: number, name: string) => unknown): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = view.getUint32(copy.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    const length = view.getUint16(at + 28, true);
    edit(view, at, new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}

function withComment(bytes: Uint8Array, comment: Uint8Array): Uint8Array {
  const longer = new Uint8Array(bytes.length + comment.length);
  longer.set(bytes);
  longer.set(comment, bytes.length);
  new DataView(longer.buffer).setUint16(bytes.length - 2, comment.length, true);
  return longer;
}
