import { ownNameOf, sheetOfReference } from "../../engine/sheets/own-names";
import { SINGLE_SHEET_IDS, type OwnSheetId } from "../../engine/workbook/workbook";

const OWN_IDS: readonly OwnSheetId[] = SINGLE_SHEET_IDS;

/** A sheet of the open workbook, by the id that stays when people rename it. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly own: OwnSheetId | null;
}

export interface Tabs {
  readonly workbookName: string;
  /** In the order of the tabs. */
  readonly tabs: readonly Tab[];
  /** Marks that exist, also those that lead nowhere any more. */
  readonly marks: ReadonlySet<OwnSheetId>;
}

/** Asks for the sheets and which of them are ours; the answer may be read after the next sync. */
export function askForTabs(context: Excel.RequestContext): () => Tabs {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const marks = OWN_IDS.map((id) => ({ id, mark: workbook.names.getItemOrNullObject(ownNameOf(id)).load("formula") }));
  return () => {
    const present = marks.filter(({ mark }) => !mark.isNullObject);
    const own = new Map<string, OwnSheetId>();
    for (const { id, mark } of present) {
      const sheet = sheetOfReference(String(mark.formula))?.toLowerCase();
      if (sheet !== undefined && !own.has(sheet)) own.set(sheet, id);
    }
    const tabs = sheets.items.map(({ id, name, visibility }): Tab => ({
      id,
      name,
      isHidden: visibility !== "Visible",
      own: own.get(name.toLowerCase()) ?? null,
    }));
    return { workbookName: workbook.name, tabs, marks: new Set(present.map(({ id }) => id)) };
  };
}
