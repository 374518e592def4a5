import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addressOf, areaFromAddress, areaOfCell, columnLetters, type Sheet, shownText, type Workbook } from "../../src/engine";

/*
 * What somebody does to a workbook in a spreadsheet program, done to the parts of the file: by other code than ours, so that what a renewal
 * finds was not written by what reads it.
 */

/** The text of every part by its name. */
export type Parts = Map<string, string>;

export function openParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function savedParts(parts: Parts): Uint8Array {
  const files = Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: new Date(2025, 0, 1) });
}

export function partOfSheet(parts: Parts, sheet: string): string {
  const entry = (parts.get("xl/workbook.xml") ?? "").match(new RegExp(`<sheet name="${escaped(sheet)}"[^>]*?r:id="(\\w+)"`));
  const target = (parts.get("xl/_rels/workbook.xml.rels") ?? "").match(
    new RegExp(`<Relationship (?=[^>]*Id="${entry?.[1]}")[^>]*Target="([^"]+)"`),
  );
  if (target === null) throw new Error(`no sheet ${sheet}`);
  return (target[1] as string).startsWith("/") ? (target[1] as string).slice(1) : `xl/${target[1]}`;
}

function escaped(text: string): string {
  return xml(text).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Changes the part as the edit says. */
export function edit(parts: Parts, part: string, change: (text: string) => string): void {
  const before = parts.get(part);
  if (before === undefined) throw new Error(`no part ${part}`);
  parts.set(part, change(before));
}

const cellAt = (address: string): RegExp => new RegExp(String.raw`<c r="${address}"(?: s="(\d+)")?[^>]*?(?:/>|>.*?</c>)`, "s");
const rowAt = (row: number | string): RegExp => new RegExp(String.raw`<row r="${row}"([^>]*?)(?:/>|>(.*?)</row>)`, "s");

/** Types into the cell, which keeps its looks. A day is its serial number. */
export function typed(sheet: string, address: string, value: string | number): string {
  const style = sheet.match(cellAt(address))?.[1];
  const head = `<c r="${address}"${style === undefined ? "" : ` s="${style}"`}`;
  const cell = typeof value === "number" ? `${head}><v>${value}</v></c>` : `${head} t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
  if (cellAt(address).test(sheet)) return sheet.replace(cellAt(address), () => cell);
  const { top: row, left: column } = areaFromAddress(address) as { top: number; left: number };
  const there = sheet.match(rowAt(row));
  if (there !== null) {
    const cells = cellsOf(there[2] ?? "");
    const line = [...cells, { column, text: cell }].sort((a, b) => a.column - b.column).map(({ text }) => text);
    return sheet.replace(rowAt(row), () => `<row r="${row}"${there[1] ?? ""}>${line.join("")}</row>`);
  }
  const next = [...sheet.matchAll(/<row r="(\d+)"/g)].find((one) => Number(one[1]) > row);
  const at = next?.index ?? sheet.indexOf("</sheetData>");
  return `${sheet.slice(0, at)}<row r="${row}">${cell}</row>${sheet.slice(at)}`;
}

function cellsOf(line: string): readonly { readonly column: number; readonly text: string }[] {
  return [...line.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([text, address]) => ({
    column: areaFromAddress(address as string)?.left ?? 0,
    text,
  }));
}

/** Gives the cell a colour behind what it holds. */
export function coloured(parts: Parts, part: string, address: string, rgb: string): void {
  const style = Number(parts.get(part)?.match(cellAt(address))?.[1] ?? 0);
  let count = 0;
  edit(parts, "xl/styles.xml", (styles) => {
    const fills = Number(styles.match(/<fills count="(\d+)"/)?.[1]);
    const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
    const all = formats.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
    count = all.length;
    const format = (all[style] as string)
      .replace(/ (?:fillId|applyFill)="\d+"/g, "")
      .replace("<xf ", `<xf fillId="${fills}" applyFill="1" `);
    return styles
      .replace(/<fills count="\d+"/, `<fills count="${fills + 1}"`)
      .replace(
        "</fills>",
        `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill></fills>`,
      )
      .replace(/<cellXfs count="\d+"/, `<cellXfs count="${count + 1}"`)
      .replace("</cellXfs>", () => `${format}</cellXfs>`);
  });
  edit(parts, part, (sheet) =>
    sheet.replace(cellAt(address), (cell, old?: string) =>
      old === undefined ? cell.replace(`"${address}"`, `"${address}" s="${count}"`) : cell.replace(` s="${old}"`, ` s="${count}"`),
    ),
  );
}

/** The colour behind the cell, "RRGGBB" with its alpha before; null for none. */
export function colourOf(parts: Parts, part: string, address: string): string | null {
  const style = Number(parts.get(part)?.match(cellAt(address))?.[1] ?? 0);
  const styles = parts.get("xl/styles.xml") ?? "";
  const formats = (/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "").match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const fill = Number(/fillId="(\d+)"/.exec(formats[style] ?? "")?.[1] ?? 0);
  const fills = (/<fills[^>]*>(.*?)<\/fills>/s.exec(styles)?.[1] ?? "").match(/<fill>.*?<\/fill>|<fill\/>/gs) ?? [];
  return /<fgColor rgb="(\w+)"/.exec(fills[fill] ?? "")?.[1] ?? null;
}

export function widened(sheet: string, column: number, width: number): string {
  return sheet.replace(
    new RegExp(`<col min="${column}" max="${column}" width="[^"]*"`),
    `<col min="${column}" max="${column}" width="${width}"`,
  );
}

export function widthOf(sheet: string, column: number): number {
  return Number(new RegExp(`<col min="${column}" max="${column}" width="([^"]*)"`).exec(sheet)?.[1]);
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const NOTES = "xl/comments77.xml";
const BOXES = "xl/drawings/vmlDrawing77.vml";
const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/** Hangs a note on the cell, as Excel keeps notes: the text in one part, its box in another. */
export function noted(parts: Parts, part: string, address: string, text: string): void {
  const { top, left } = areaFromAddress(address) as { top: number; left: number };
  const relationships = part.replace("worksheets/", "worksheets/_rels/") + ".rels";
  const before = parts.get(relationships) ?? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  parts.set(
    relationships,
    before.replace(
      "</Relationships>",
      `<Relationship Id="rIdNote" Type="${OFFICE}/comments" Target="../comments77.xml"/><Relationship Id="rIdBox" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing77.vml"/></Relationships>`,
    ),
  );
  parts.set(
    NOTES,
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Văn thư</author></authors><commentList><comment ref="${address}" authorId="0"><text><t>${xml(text)}</t></text></comment></commentList></comments>`,
  );
  parts.set(
    BOXES,
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>${left},15,${top - 1},10,${left + 2},15,${top + 3},4</x:Anchor><x:Row>${top - 1}</x:Row><x:Column>${left - 1}</x:Column></x:ClientData></v:shape></xml>`,
  );
  edit(parts, "[Content_Types].xml", (types) =>
    types.replace(
      "</Types>",
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments77.xml" ContentType="${COMMENTS}"/></Types>`,
    ),
  );
  edit(parts, part, (sheet) => {
    const box = `<legacyDrawing r:id="rIdBox"/>`;
    return sheet.includes("<tableParts")
      ? sheet.replace("<tableParts", `${box}<tableParts`)
      : sheet.replace("</worksheet>", `${box}</worksheet>`);
  });
}

/** The cell on which the note hangs. */
export function notedCell(parts: Parts): string | null {
  return /<comment ref="([A-Z]+\d+)"/.exec(parts.get(NOTES) ?? "")?.[1] ?? null;
}

/** Rows of a sheet in the order of the texts in a column, the last first. */
export function orderBy(there: Sheet, rows: readonly number[], column: number): readonly number[] {
  const textIn = (row: number): string => {
    const value = there.rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column)?.value;
    return value === undefined ? "" : shownText(value);
  };
  return [...rows].sort((a, b) => (textIn(a) < textIn(b) ? 1 : textIn(a) > textIn(b) ? -1 : a - b));
}

/** Puts whole rows, that lie one below the other, into this order; a note goes with its cell. */
export function sorted(parts: Parts, part: string, order: readonly number[]): void {
  const first = Math.min(...order);
  edit(parts, part, (sheet) => {
    const lines = order.map((row, index) => moved(sheet.match(rowAt(row))?.[0] ?? "", row, first + index));
    const start = sheet.match(rowAt(first)) as RegExpMatchArray;
    const end = sheet.match(rowAt(Math.max(...order))) as RegExpMatchArray;
    return sheet.slice(0, start.index) + lines.join("") + sheet.slice((end.index as number) + end[0].length);
  });
  const noted = notedCell(parts);
  const place = order.indexOf(Number(/\d+/.exec(noted ?? "")?.[0]));
  if (noted === null || place === -1) return;
  const row = first + place;
  edit(parts, NOTES, (notes) => notes.replace(`ref="${noted}"`, `ref="${noted.replace(/\d+/, String(row))}"`));
  edit(parts, BOXES, (boxes) => boxes.replace(/<x:Row>\d+</, `<x:Row>${row - 1}<`));
}

function moved(line: string, from: number, to: number): string {
  return line.replace(`<row r="${from}"`, `<row r="${to}"`).replaceAll(new RegExp(`(<c r="[A-Z]+)${from}"`, "g"), `$1${to}"`);
}

/** Inserts a row of these cells into a plain sheet of the user; it takes the looks of the row it pushes down. */
export function inserted(sheet: string, at: number, cells: Readonly<Record<string, string | number>>): string {
  const pushed = (row: number): number => (row >= at ? row + 1 : row);
  const reference = (address: string): string =>
    address.replace(/(\$?[A-Z]+\$?)(\d+)/g, (_, letters: string, row: string) => letters + pushed(Number(row)));
  const model = cellsOf(sheet.match(rowAt(at))?.[2] ?? "").map(
    ({ column, text }) => `<c r="${columnLetters(column)}${at}"${/ s="\d+"/.exec(text)?.[0] ?? ""}/>`,
  );
  const shifted = sheet
    .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${pushed(Number(row))}"`)
    .replace(/<c r="([A-Z]+\d+)"/g, (_, address: string) => `<c r="${reference(address)}"`)
    .replace(/<mergeCell ref="([^"]+)"/g, (_, area: string) => `<mergeCell ref="${reference(area)}"`)
    .replace(/<f>([^<]*)<\/f>/g, (_, formula: string) => `<f>${reference(formula)}</f>`)
    .replace(new RegExp(`<row r="${at + 1}"`), () => `<row r="${at}">${model.join("")}</row><row r="${at + 1}"`);
  return Object.entries(cells).reduce((text, [letters, value]) => typed(text, `${letters}${at}`, value), shifted);
}

/** Gives a sheet another name; whatever refers to it follows. */
export function renamed(parts: Parts, from: string, to: string): void {
  edit(parts, "xl/workbook.xml", (text) => text.replace(`<sheet name="${xml(from)}"`, `<sheet name="${xml(to)}"`));
  const [before, after] = [`'${xml(from)}'!`, `'${xml(to)}'!`];
  for (const [part, text] of parts) if (part.endsWith(".xml") && text.includes(before)) parts.set(part, text.replaceAll(before, after));
}

/** The address of the cell in that column, in the first row that holds all these texts. */
export function addressIn(workbook: Workbook, sheetName: string, texts: readonly string[], column: number | string): string {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName) as Sheet;
  const holds = (row: Sheet["rows"][number], text: string) => row.cells.some(({ value }) => shownText(value).includes(text));
  const line = sheet.rows.find((row) => texts.every((text) => holds(row, text)));
  const header = sheet.rows.flatMap(({ cells }) => cells).find(({ value }) => shownText(value) === column);
  const at = typeof column === "number" ? column : header?.column;
  if (line === undefined || at === undefined) throw new Error(`${sheetName}: no row with ${texts.join(", ")} or no column ${column}`);
  return addressOf(areaOfCell(line.row, at));
}
