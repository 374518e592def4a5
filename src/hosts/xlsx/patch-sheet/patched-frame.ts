import type { OwnLink, PatchSheet } from "../../../engine/sheets/own-sheet";
import { addressOf, type Area, areaFromAddress, areaOfCell, LAST_COLUMN, unionOf } from "../../../engine/workbook/address";
import { sheetFrame, type SheetFrame, WORKSHEET_ORDER } from "../sheet-frame";
import { linkXml } from "../sheet-xml";
import { appended, attributeSplices, placeOfChild, removal, type Splice, spliced } from "../splice";
import { attributeOf, attributesOf, childOf, childrenOf, isOn, outlineOf, type XmlElement } from "../xml-outline";
import { prefixed } from "../xml-text";

/** A worksheet with what a patch says of merges, links and page breaks, and of how far it reaches. */
export function patchedFrame(text: string, part: string, patch: PatchSheet): string {
  const frame = sheetFrame(text, part);
  const splices = [
    ...dimensionSplices(frame, patch),
    ...mergeSplices(frame, patch.merges),
    ...linkSplices(frame, patch.links),
    ...breakSplices(frame, patch.breaks),
  ];
  return splices.length === 0 ? text : spliced(text, frame.inSheet(splices));
}

function dimensionSplices({ text, root }: SheetFrame, { insertedRows, cells }: PatchSheet): readonly Splice[] {
  const dimension = childOf(root, "dimension");
  const before = dimension === null ? null : areaFromAddress(attributeOf(text, dimension, "ref") ?? "");
  if (dimension === null || before === null) return [];
  let area: Area = before;
  const reach = (row: number, column: number): void => {
    area = unionOf(area, areaOfCell(row, column));
  };
  for (const { row, cells: all } of insertedRows) for (const { column } of all) reach(row, column);
  for (const { row, column, value } of cells) if (value.kind !== "empty") reach(row, column);
  return addressOf(area) === addressOf(before) ? [] : attributeSplices(text, dimension, "ref", addressOf(area));
}

/** A merge over one that is there would make the file a damaged one. */
function mergeSplices(frame: SheetFrame, merges: readonly Area[]): readonly Splice[] {
  const { text, root } = frame;
  const there = childrenOf(childOf(root, "mergeCells"), "mergeCell");
  const taken = merges.length === 0 ? [] : there.flatMap((one) => areaFromAddress(attributeOf(text, one, "ref") ?? "") ?? []);
  const added: Area[] = [];
  for (const area of merges) {
    if ((area.top === area.bottom && area.left === area.right) || [...taken, ...added].some((other) => isCrossing(area, other))) continue;
    added.push(area);
  }
  const xml = added.map((area) => `<mergeCell ref="${addressOf(area)}"/>`);
  return inContainer(frame, "mergeCells", xml, { count: there.length + added.length });
}

function isCrossing(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function linkSplices(frame: SheetFrame, links: readonly OwnLink[]): readonly Splice[] {
  if (links.length === 0) return [];
  const { text, root } = frame;
  const there = new Map<string, XmlElement>();
  // A link of merged cells names them all; the first is the one that holds it.
  for (const one of childrenOf(childOf(root, "hyperlinks"), "hyperlink")) {
    there.set((attributeOf(text, one, "ref") ?? "").replace(/:.*$/, ""), one);
  }
  const added: string[] = [];
  const splices: Splice[] = [];
  for (const [cell, link] of new Map(links.map((one) => [addressOf(areaOfCell(one.row, one.column)), one]))) {
    const old = there.get(cell);
    if (old === undefined) added.push(linkXml(cell, link));
    else if (!isSameLink(text, old, link)) {
      splices.push({ from: old.start, until: old.end, text: prefixed(linkXml(attributeOf(text, old, "ref") ?? cell, link), root.prefix) });
    }
  }
  return [...splices, ...inContainer(frame, "hyperlinks", added, {})];
}

function isSameLink(text: string, old: XmlElement, link: OwnLink): boolean {
  const wanted = linkXml("A1", link);
  const element = outlineOf(wanted, "");
  const isSame = (name: string): boolean => attributeOf(text, old, name) === attributeOf(wanted, element, name);
  return isSame("location") && isSame("tooltip") && !attributesOf(text, old).some(({ name }) => name.endsWith(":id"));
}

/** A break is told by the row above it. */
function breakSplices(frame: SheetFrame, { removed, added }: PatchSheet["breaks"]): readonly Splice[] {
  const { text, root } = frame;
  const section = childOf(root, "rowBreaks");
  const there = childrenOf(section, "brk").map((one) => ({
    one,
    id: Number(attributeOf(text, one, "id") ?? 0),
    isManual: isOn(attributeOf(text, one, "man")),
  }));
  const goneIds = new Set(removed.map((row) => row - 1));
  for (const row of added) goneIds.delete(row - 1);
  const gone = there.filter(({ id, isManual }) => isManual && goneIds.has(id));
  const staying = there.filter((one) => !gone.includes(one));
  const known = new Set(staying.map(({ id }) => id));
  const ids = [...new Set(added.map((row) => row - 1))].filter((id) => id > 0 && !known.has(id)).sort((a, b) => a - b);
  if (gone.length === 0 && ids.length === 0) return [];
  if (section !== null && staying.length + ids.length === 0) return [removal(section)];
  const counts = { count: staying.length + ids.length, manualBreakCount: staying.filter(({ isManual }) => isManual).length + ids.length };
  const xml = ids.map((id) => ({ id, xml: `<brk id="${id}" max="${LAST_COLUMN - 1}" man="1"/>` }));
  const removals = gone.map(({ one }) => removal(one));
  if (section === null || staying.length === 0)
    return [
      ...removals,
      ...inContainer(
        frame,
        "rowBreaks",
        xml.map((one) => one.xml),
        counts,
      ),
    ];
  // Ascending, as Excel writes them.
  const between = xml.map(({ id, xml: one }) => {
    const at = staying.find((other) => other.id > id)?.one.start ?? section.close;
    return { from: at, until: at, text: prefixed(one, root.prefix) };
  });
  return [...countSplices(text, section, counts), ...removals, ...between];
}

/** Put at the end of a list of the sheet, which is made where it is missing. */
function inContainer(
  { text, root }: SheetFrame,
  local: string,
  members: readonly string[],
  counts: Readonly<Record<string, number>>,
): readonly Splice[] {
  if (members.length === 0) return [];
  const section = childOf(root, local);
  const xml = members.join("");
  if (section !== null) return [...countSplices(text, section, counts), appended(section, prefixed(xml, section.prefix))];
  const at = placeOfChild(root, WORKSHEET_ORDER, local);
  const attributes = Object.entries(counts).map(([name, count]) => ` ${name}="${count}"`);
  return [{ from: at, until: at, text: prefixed(`<${local}${attributes.join("")}>${xml}</${local}>`, root.prefix) }];
}

function countSplices(text: string, section: XmlElement, counts: Readonly<Record<string, number>>): readonly Splice[] {
  return Object.entries(counts).flatMap(([name, count]) => attributeSplices(text, section, name, String(count)));
}
