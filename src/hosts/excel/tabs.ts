import { ownIdOf, sheetOfReference } from "../../engine/sheets/own-names";
import type { OwnSheetId } from "../../engine/workbook/workbook";

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
  /** All names of the workbook, which tables may not have. */
  readonly names: readonly string[];
}

/** Asks for the sheets and which of them are ours; the answer may be read after the next sync. */
export function askForTabs(context: Excel.RequestContext): () => Tabs {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  // Reports may be of any period, so their marks cannot be asked for by name.
  const names = workbook.names.load("items/name,items/formula,items/scope");
  return () => {
    const marks = names.items.flatMap(({ name, formula, scope }) => {
      // Who copies a sheet of ours gets its mark once more, as a name of the copy alone.
      const id = scope === "Workbook" ? ownIdOf(name) : null;
      return id === null ? [] : [{ id, sheet: sheetOfReference(String(formula))?.toLowerCase() }];
    });
    const own = new Map<string, OwnSheetId>();
    for (const { id, sheet } of marks) if (sheet !== undefined && !own.has(sheet)) own.set(sheet, id);
    const tabs = sheets.items.map(({ id, name, visibility }): Tab => ({
      id,
      name,
      isHidden: visibility !== "Visible",
      own: own.get(name.toLowerCase()) ?? null,
    }));
    return {
      workbookName: workbook.name,
      tabs,
      marks: new Set(marks.map(({ id }) => id)),
      names: names.items.map(({ name }) => name),
    };
  };
}
