import { failure } from "../../engine/diagnostics/failure";
import type { OwnSheetId } from "../../engine/workbook/workbook";
import { ownIdOf, sheetOfReference } from "../../engine/sheets/own-names";
import { type Package, isOfType } from "./package";
import { CLOSE, END, OPEN, advance, attribute, attributeIn, enterRoot, innerText, skip, type Xml } from "./xml";

/** A tab of the workbook, by what workbook.xml says of it. */
export interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  /** Hidden so that Excel itself does not list it. */
  readonly isVeryHidden: boolean;
  readonly own: OwnSheetId | null;
  /** The part with its content; always present in the package. */
  readonly part: string;
  /** False for chart sheets, dialogs and macro sheets, which have no cells to read. */
  readonly hasCells: boolean;
}

export interface WorkbookPart {
  readonly is1904: boolean;
  /** In the order of the tabs. */
  readonly tabs: readonly Tab[];
}

/** Every other kind must prove to be a worksheet: a sheet is not shown empty because its kind is unknown. */
const WITHOUT_CELLS = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

interface Written {
  readonly sheets: { readonly name: string; readonly isHidden: boolean; readonly isVeryHidden: boolean; readonly id: string | null }[];
  /** Name of a sheet, lower case → which of ours it is. */
  readonly own: Map<string, OwnSheetId>;
  is1904: boolean;
}

/**
 * The tabs and the date system.
 * @throws Failure sheet-part-missing where the content of any sheet is not in the package: to go on with the others would show the user
 * a workbook with an empty sheet that is not empty, and to write it back would make that true.
 */
export function readWorkbookPart(parts: Package): WorkbookPart {
  const written = readWritten(parts.open(parts.workbookPart));
  if (written.sheets.length === 0) throw failure("package-damaged", { reason: "no-sheets", part: parts.workbookPart });
  const relationships = new Map(parts.relationshipsOf(parts.workbookPart).map((r) => [r.id, r]));
  const tabs = written.sheets.map(({ name, isHidden, isVeryHidden, id }): Tab => {
    const relationship = id === null ? undefined : relationships.get(id);
    if (relationship === undefined || relationship.isExternal || !parts.has(relationship.target)) {
      throw failure("sheet-part-missing", { sheet: name });
    }
    const own = written.own.get(name.toLowerCase()) ?? null;
    const hasCells = !WITHOUT_CELLS.some((kind) => isOfType(relationship, kind));
    return { name, isHidden, isVeryHidden, own, part: relationship.target, hasCells };
  });
  return { is1904: written.is1904, tabs };
}

function readWritten(x: Xml): Written {
  const written: Written = { sheets: [], own: new Map(), is1904: false };
  enterRoot(x, "workbook");
  while (advance(x) !== END) {
    if (x.kind !== OPEN) continue;
    if (x.isMain && x.name === "sheets") readSheets(x, written);
    else if (x.isMain && x.name === "definedNames") readNames(x, written);
    else {
      if (x.isMain && x.name === "workbookPr") written.is1904 = ["1", "true", "on"].includes(attribute(x, "date1904") ?? "");
      skip(x);
    }
  }
  return written;
}

function readSheets(x: Xml, written: Written): void {
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN || !x.isMain || x.name !== "sheet") continue;
    const state = attribute(x, "state");
    written.sheets.push({
      name: attribute(x, "name") ?? "",
      isHidden: state === "hidden" || state === "veryHidden",
      isVeryHidden: state === "veryHidden",
      id: attributeIn(x, "/relationships", "id"),
    });
  }
}

/** A name of one sheet only (`localSheetId`) is what Excel makes when people copy a sheet of ours: the copy is theirs. */
function readNames(x: Xml, written: Written): void {
  const depth = x.depth;
  while (advance(x) !== CLOSE || x.depth !== depth) {
    if (x.kind !== OPEN || !x.isMain || x.name !== "definedName") continue;
    const own = attribute(x, "localSheetId") === null ? ownIdOf(attribute(x, "name") ?? "") : null;
    const sheet = own === null ? null : sheetOfReference(innerText(x));
    if (own !== null && sheet !== null && !written.own.has(sheet.toLowerCase())) written.own.set(sheet.toLowerCase(), own);
  }
}
