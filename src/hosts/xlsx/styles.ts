import { type CellFormat, formatOf } from "./cell-format";
import { CLOSE, END, OPEN, advance, attribute, enterRoot, skip, type Xml } from "./xml";

/** The number format of each cell style, by its index. Fonts, fills and borders mean nothing to us and stay where they are. */
export function readFormats(x: Xml): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  enterRoot(x, "styleSheet");
  while (advance(x) !== END) {
    if (x.kind !== OPEN) continue;
    if (x.isMain && x.name === "numFmts") readCodes(x, codes);
    else if (x.isMain && x.name === "cellXfs") readIds(x, ids);
    else skip(x);
  }
  const formats = new Map<number, CellFormat>();
  return ids.map((id) => {
    const known = formats.get(id) ?? formatOf(id, codes.get(id));
    formats.set(id, known);
    return known;
  });
}

function readCodes(x: Xml, codes: Map<number, string>): void {
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN || !x.isMain || x.name !== "numFmt") continue;
    const id = attribute(x, "numFmtId");
    const code = attribute(x, "formatCode");
    if (id !== null && code !== null) codes.set(Number(id), code);
  }
}

function readIds(x: Xml, ids: number[]): void {
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind === OPEN && x.isMain && x.name === "xf" && x.depth === depth + 1) ids.push(Number(attribute(x, "numFmtId") ?? 0));
  }
}
