import { endOf, nextElement } from "../find-cells";
import { dataSplice, type SheetFrame, sheetFrame, WORKSHEET_ORDER } from "../sheet-frame";
import { placeOfChild, removal, type Splice, spliced } from "../splice";
import { attributesOf, childrenOf, type XmlElement } from "../xml-outline";
import { cellsOfRow } from "../move-rows/cells-of-row";

/** What a copy takes over; all else leads to parts of its own (comments, controls, tables) or belongs to typing (filters, protected ranges). */
const KEPT = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
  "drawing",
  "extLst",
]);

/**
 * The text of a worksheet as a copy that nobody types into: values where formulas were, everything that needs a part of its own left out
 * but what `keptIds` names.
 */
export function copiedSheet(text: string, part: string, keptIds: ReadonlySet<string>): string {
  const frame = sheetFrame(text, part);
  const splices = [protection(frame), ...frameSplices(frame, keptIds)];
  const rows = valuesOnly(text, frame, part);
  return spliced(text, [...frame.inSheet(splices), ...(rows === null ? [] : [dataSplice(frame, rows)])]);
}

function frameSplices({ text, root }: SheetFrame, keptIds: ReadonlySet<string>): readonly Splice[] {
  return root.children.flatMap((child) => {
    if (!KEPT.has(child.local)) return [removal(child)];
    switch (child.local) {
      case "sheetPr":
        // The name by which macros know a sheet is one sheet's alone.
        return without(text, child, ["codeName"]);
      case "sheetViews":
        // Two tabs that are chosen at once would both take what is typed.
        return childrenOf(child, "sheetView").flatMap((view) => without(text, view, ["tabSelected"]));
      case "hyperlinks":
      case "extLst":
        return withoutLinked(text, child, keptIds);
      case "drawing":
        return isLinked(text, child, keptIds) ? [removal(child)] : [];
      case "pageSetup":
        return linksOf(text, child).flatMap(({ name }) => without(text, child, [name]));
      default:
        return [];
    }
  });
}

/** Members that lead to parts the copy has not. */
function withoutLinked(text: string, section: XmlElement, keptIds: ReadonlySet<string>): readonly Splice[] {
  const gone = section.children.filter((one) => isLinked(text, one, keptIds));
  return gone.length === section.children.length ? [removal(section)] : gone.map(removal);
}

function isLinked(text: string, element: XmlElement, keptIds: ReadonlySet<string>): boolean {
  return (
    linksOf(text, element).some(({ value }) => !keptIds.has(value)) || element.children.some((child) => isLinked(text, child, keptIds))
  );
}

/** Attributes of the relationships namespace, under whatever prefix. */
function linksOf(text: string, element: XmlElement): readonly { readonly name: string; readonly value: string }[] {
  return attributesOf(text, element).filter(({ name }) => /^[\w.-]+:(?:id|embed|link|pict)$/.test(name) && !name.startsWith("xml:"));
}

function without(text: string, element: XmlElement, names: readonly string[]): readonly Splice[] {
  return attributesOf(text, element)
    .filter(({ name }) => names.includes(name))
    .map(({ name, from, until }) => {
      const start = text.lastIndexOf(name, from);
      return { from: start, until: until + 1, text: "" };
    });
}

function protection({ root }: SheetFrame): Splice {
  const at = placeOfChild({ ...root, children: root.children.filter(({ local }) => KEPT.has(local)) }, WORKSHEET_ORDER, "sheetProtection");
  return { from: at, until: at, text: `<${root.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>` };
}

/** The rows with the results of formulas in their place; null where there are none. */
function valuesOnly(text: string, { data }: SheetFrame, part: string): string | null {
  const mark = `<${data.element.prefix}f`;
  if (!text.includes(mark)) return null;
  const splices: Splice[] = [];
  for (let at = data.from; at < data.until;) {
    const row = nextElement(text, at, data.until, part);
    if (row === null) break;
    at = endOf(text, row, data.until);
    if (row.local !== "row" || !text.slice(row.open, at).includes(mark)) continue;
    for (const { element, formula } of cellsOfRow(text, row, at, part)) {
      if (formula === null) continue;
      // What told of a formula that fills other cells tells of nothing now.
      splices.push(...without(text, element, ["cm"]), { from: formula.element.start, until: formula.end, text: "" });
    }
  }
  const local = splices.map((splice) => ({ ...splice, from: splice.from - data.from, until: splice.until - data.from }));
  return spliced(text.slice(data.from, data.until), local);
}
