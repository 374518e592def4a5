import { failure } from "../../engine/diagnostics/failure";
import { openingOf } from "./find-cells";
import type { Splice } from "./splice";
import { outlineOf, type XmlElement } from "./xml-outline";

/** Children of a worksheet in the order of the schema (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
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
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** A worksheet without its rows: little enough to be outlined whole, however many rows there are. */
export interface SheetFrame {
  readonly text: string;
  readonly root: XmlElement;
  /** The element as it stands in the whole text; its rows between `from` and `until`. */
  readonly data: { readonly element: XmlElement; readonly from: number; readonly until: number };
  /** Splices of the frame as splices of the whole text. */
  readonly inSheet: (splices: readonly Splice[]) => readonly Splice[];
}

/** @throws Failure package-damaged, xml-damaged, xml-forbidden */
export function sheetFrame(text: string, part: string): SheetFrame {
  const element = openingOf(text, part, "sheetData");
  if (element === null) throw failure("package-damaged", { part, reason: "sheetData" });
  const from = element.open;
  const until = element.isSelfClosed ? from : text.indexOf(`</${element.name}`, from);
  if (until === -1) throw failure("xml-damaged", { part });
  const frame = text.slice(0, from) + text.slice(until);
  const shift = until - from;
  const inSheet = (splices: readonly Splice[]): readonly Splice[] =>
    splices.map((splice) => (splice.from < from ? splice : { ...splice, from: splice.from + shift, until: splice.until + shift }));
  return { text: frame, root: outlineOf(frame, part), data: { element, from, until }, inSheet };
}

/** Other rows in place of those that stand there. */
export function dataSplice({ data }: SheetFrame, rows: string): Splice {
  const { element, from, until } = data;
  if (!element.isSelfClosed) return { from, until, text: rows };
  return { from: element.end - 2, until: element.end, text: `>${rows}</${element.name}>` };
}
